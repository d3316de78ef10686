#include "tests/conformance/keys_check.h"

#include "chain/crypto/random.h"
#include "tests/conformance/keys_check_parts.h"

#include <filesystem>

namespace soma::conformance {

namespace {

const KeysSection* findSection(std::string_view file, std::string_view list)
{
    for (const auto sections :
         {cryptoSections(), textSections(), keyfileSections(), offlineSections()}) {
        for (const KeysSection& section : sections) {
            if (section.file == file && section.list == list)
                return &section;
        }
    }
    return nullptr;
}

/// What the entry says about itself, for the report.
std::string labelOf(const test::Json& entry)
{
    const std::string& why = entry["why"].text();
    return why.empty() ? std::string() : " (" + why + ")";
}

void checkList(const std::string& file, const std::string& list, const test::Json& entries,
               CheckReport& report)
{
    const KeysSection* section = findSection(file, list);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        CaseDiff diff(file + "/" + list + "/" + std::to_string(i) + labelOf(entries[i]));
        if (section != nullptr)
            section->check(entries[i], diff);
        else
            diff.note("a list with a check", "one without");
        report.count(diff.first());
    }
}

} // namespace

CheckReport checkKeysFile(const std::string& path)
{
    const auto json = test::Json::readFile(path);
    if (!json || !json->isObject())
        return CheckReport::unreadable(path, "cannot be read");
    if (!crypto::initialise())
        return CheckReport::unreadable(path, "the cryptographic library does not start");
    const std::string file = std::filesystem::path(path).filename().string();
    CheckReport report;
    for (const auto& [name, value] : json->members()) {
        // The names of the tools that made the file are the one list that is no vectors.
        if (value.isArray() && name != "made_with")
            checkList(file, name, value, report);
    }
    if (report.passed + report.failed == 0)
        return CheckReport::unreadable(path, "no entry in it");
    return report;
}

} // namespace soma::conformance
