// Stands in for the fuzzer where there is none: runs the files of a corpus folder through the same
// function, then made-up inputs, the same in every run.
//
//   fuzz_x <folder>... [--inputs=2000] [--longest=600] [--seed=20650] [--seconds=0]
//
// With --seconds it goes on until they are over, and writes down which input it is at before each.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> folders;
    std::uint64_t inputs = 2'000;
    std::uint64_t longest = 600; ///< Bytes of a made-up input.
    std::uint64_t seed = 0x50AA;
    std::uint64_t seconds = 0; ///< 0: as many inputs as said.
};

bool readOption(const std::string& text, const std::string& name, std::uint64_t& out)
{
    if (!text.starts_with(name))
        return false;
    out = std::stoull(text.substr(name.size()));
    return true;
}

Options readOptions(int argc, char** argv)
{
    Options out;
    for (int i = 1; i < argc; ++i) {
        const std::string text = argv[i];
        if (!readOption(text, "--inputs=", out.inputs) &&
            !readOption(text, "--longest=", out.longest) &&
            !readOption(text, "--seed=", out.seed) && !readOption(text, "--seconds=", out.seconds))
            out.folders.push_back(text);
    }
    return out;
}

std::vector<std::uint8_t> readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> filesIn(const std::string& folder)
{
    std::vector<fs::path> out;
    std::error_code absent;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, absent)) {
        if (entry.is_regular_file())
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = readOptions(argc, argv);
    std::size_t files = 0;
    for (const std::string& folder : options.folders) {
        for (const fs::path& path : filesIn(folder)) {
            const std::vector<std::uint8_t> bytes = readFile(path);
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
            ++files;
        }
    }
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(options.seconds);
    std::uint64_t made = 0;
    for (; options.seconds == 0 ? made < options.inputs : Clock::now() < end; ++made) {
        // Every input has a seed of its own, so that one alone can be made again.
        std::mt19937_64 engine(options.seed + made);
        std::vector<std::uint8_t> bytes(engine() % options.longest);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine());
        if (options.seconds != 0 && made % 16 == 0)
            std::fprintf(stderr, "seed %llu\n",
                         static_cast<unsigned long long>(options.seed + made));
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu corpus files and %llu made-up inputs (seed %llu) passed\n", files,
                static_cast<unsigned long long>(made),
                static_cast<unsigned long long>(options.seed));
    return files > 0 ? 0 : 1;
}
