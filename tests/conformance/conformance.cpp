// The conformance runner: compares recorded results with ours, field by field.
//
//   soma-conformance KIND PATH...     KIND is yuma, math, economy or keys; PATH a file or a folder
//   of
//                                     .json and .json.gz files
//   soma-conformance metadata PATH... PATH is a chain's metadata, or a folder with finney-424.scale
//
// Prints the first difference of every failing case with its path and both values, then
// "N passed, N failed". Succeeds only when none failed and at least one file was found.
#include "tests/conformance/check_report.h"
#include "tests/conformance/economy_report.h"
#include "tests/conformance/keys_check.h"
#include "tests/conformance/math_check.h"
#include "tests/conformance/metadata_check.h"
#include "tests/conformance/yuma_check.h"

#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

using namespace soma::conformance;

namespace {

struct Kind {
    std::string_view name;
    CheckReport (*check)(const std::string& path);
    std::vector<std::string> (*files)(const std::string& path) = soma::test::vectorFiles;
};

constexpr std::array kKinds = {
    Kind{"yuma", checkYumaFile},
    Kind{"math", checkMathFile},
    Kind{"economy", checkEconomyFile},
    Kind{"keys", checkKeysFile},
    Kind{"metadata", checkMetadataFile, metadataFiles},
};

constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

int wrongUse()
{
    std::fputs("usage: soma-conformance yuma|math|economy|keys|metadata PATH...\n", stderr);
    return kWrongUse;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2)
        return wrongUse();
    const Kind* kind = nullptr;
    for (const Kind& candidate : kKinds) {
        if (candidate.name == words[0])
            kind = &candidate;
    }
    if (kind == nullptr)
        return wrongUse();

    CheckReport report;
    std::size_t files = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::vector<std::string> found = kind->files(words[i]);
        if (found.empty())
            report.add(CheckReport::unreadable(words[i], "no recorded file here"));
        for (const std::string& file : found) {
            report.add(kind->check(file));
            ++files;
        }
    }
    for (const std::string& difference : report.differences)
        std::printf("%s\n", difference.c_str());
    std::printf("%zu passed, %zu failed\n", report.passed, report.failed);
    return files > 0 && report.failed == 0 ? 0 : kFailed;
}
