// CPU time of one epoch, data already in memory, one thread, and the memory it takes.
//
// One JSON line per row: name, median_ns, min_ns, runs; the memory row has bytes instead.
#include "consensus/yuma/epoch.h"
#include "tests/bench/figure.h"
#include "tests/conformance/yuma_check.h"
#include "tests/support/vector_json.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

// Live and highest number of bytes handed out by operator new; the size stands before each block.
constexpr std::size_t kHeader = alignof(std::max_align_t);
std::size_t liveBytes = 0;
std::size_t peakBytes = 0;

void* countedAllocate(std::size_t size)
{
    auto* block = static_cast<std::byte*>(std::malloc(size + kHeader));
    if (block == nullptr)
        std::abort();
    *reinterpret_cast<std::size_t*>(block) = size;
    liveBytes += size;
    peakBytes = std::max(peakBytes, liveBytes);
    return block + kHeader;
}

void countedFree(void* pointer)
{
    if (pointer == nullptr)
        return;
    auto* block = static_cast<std::byte*>(pointer) - kHeader;
    liveBytes -= *reinterpret_cast<std::size_t*>(block);
    std::free(block);
}

} // namespace

void* operator new(std::size_t size)
{
    return countedAllocate(size);
}

void operator delete(void* pointer) noexcept
{
    countedFree(pointer);
}

void operator delete(void* pointer, std::size_t) noexcept
{
    countedFree(pointer);
}

namespace {

using soma::conformance::YumaCase;
using soma::test::Json;

struct Row {
    std::string_view name;
    std::string_view file;
    bool forceLiquid = false;
    bool withoutPenalty = false; ///< Then hardly any two cells share an alpha.
};

constexpr std::array kRows = {
    Row{"epoch_256_dense_yuma2", "bench-256-dense-64v-yuma2"},
    Row{"epoch_256_dense_yuma3", "bench-256-dense-64v-yuma3"},
    Row{"epoch_256_dense_yuma3_liquid", "bench-256-dense-64v-yuma3-liquid"},
    Row{"epoch_256_sparse_yuma2", "bench-256-sparse-64v-yuma2"},
    Row{"epoch_256_sparse_yuma3", "bench-256-sparse-64v-yuma3"},
    Row{"epoch_256_sparse_yuma3_liquid", "bench-256-sparse-64v-yuma3-liquid"},
    Row{"epoch_4096_sparse_yuma2", "bench-4096-sparse-256v-yuma2"},
    Row{"epoch_4096_sparse_yuma3", "bench-4096-sparse-256v-yuma3"},
    Row{"epoch_4096_sparse_yuma3_liquid", "bench-4096-sparse-256v-yuma3", true},
    Row{"epoch_256_dense_yuma3_liquid_no_penalty", "bench-256-dense-64v-yuma3", true, true},
    Row{"epoch_4096_sparse_yuma3_liquid_no_penalty", "bench-4096-sparse-256v-yuma3", true, true},
};

constexpr std::uint64_t kEnoughNs = 400'000'000;
constexpr std::size_t kFewestRuns = 20;
constexpr std::size_t kMostRuns = 2'000;

std::optional<YumaCase> load(const Row& row)
{
    const std::string path =
        std::string(SOMA_TEST_VECTORS "/yuma/bench/").append(row.file).append(".json.gz");
    const auto document = Json::readFile(path);
    if (!document) {
        std::fprintf(stderr, "%s\n", document.error().toString().c_str());
        return std::nullopt;
    }
    std::optional<YumaCase> out = soma::conformance::readYumaCase(*document);
    if (out && row.forceLiquid)
        out->input.liquidAlpha = true;
    if (out && row.withoutPenalty)
        out->input.bondsPenalty = 0;
    return out;
}

void measureTime(const Row& row, const YumaCase& test)
{
    soma::yuma::EpochWorkspace work;
    soma::yuma::EpochOutput out;
    soma::yuma::runEpoch(test.input, test.emission, work, out);
    std::vector<std::uint64_t> times;
    std::uint64_t total = 0;
    while (times.size() < kFewestRuns || (total < kEnoughNs && times.size() < kMostRuns)) {
        const std::uint64_t start = soma::bench::threadCpuNs();
        soma::yuma::runEpoch(test.input, test.emission, work, out);
        times.push_back(soma::bench::threadCpuNs() - start);
        total += times.back();
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"name\":\"%s\",\"median_ns\":%llu,\"min_ns\":%llu,\"runs\":%zu}\n",
                std::string(row.name).c_str(),
                static_cast<unsigned long long>(times[times.size() / 2]),
                static_cast<unsigned long long>(times[0]), times.size());
    std::fflush(stdout);
}

/// The most that one epoch holds at a time, from an empty workspace: workspace and output.
void measureMemory(const Row& row, const YumaCase& test)
{
    const std::size_t before = liveBytes;
    peakBytes = liveBytes;
    {
        auto work = std::make_unique<soma::yuma::EpochWorkspace>();
        auto out = std::make_unique<soma::yuma::EpochOutput>();
        soma::yuma::runEpoch(test.input, test.emission, *work, *out);
    }
    std::printf("{\"name\":\"memory_%s\",\"bytes\":%zu}\n", std::string(row.name).c_str(),
                peakBytes - before);
    std::fflush(stdout);
}

} // namespace

int main()
{
    for (const Row& row : kRows) {
        const std::optional<YumaCase> test = load(row);
        if (!test)
            return 1;
        measureTime(row, *test);
        measureMemory(row, *test);
    }
    return 0;
}
