// Figures of the state trie and the chain store.
#include "chain/crypto/hashing.h"
#include "chain/primitives/block_header.h"
#include "chain/storage/chain_store.h"
#include "chain/storage/state_trie.h"
#include "chain/storage/trie/trie_root.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

namespace soma::storage {
namespace {

double cpuMs()
{
    return static_cast<double>(bench::threadCpuNs()) / 1e6;
}

double wallMs()
{
    return static_cast<double>(bench::wallNs()) / 1e6;
}

/// Keys and values as System.Account has them: a 32-byte prefix, a hash, an id; 80 bytes of
/// account.
Bytes accountKey(std::uint32_t account)
{
    Bytes id(32);
    for (std::size_t i = 0; i < 4; ++i)
        id[i] = static_cast<std::uint8_t>(account >> 8 * i & 0xff);
    Bytes key(32, 0x26);
    append(key, crypto::blake2b128(id));
    append(key, id);
    return key;
}

Bytes randomValue(std::mt19937_64& random, std::size_t size)
{
    Bytes out(size);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>(random());
    return out;
}

/// Resident memory in bytes.
double residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * 4096;
}

StateChanges accounts(std::mt19937_64& random, std::uint32_t of, std::size_t count)
{
    StateChanges::Map out;
    while (out.size() < count)
        out.insert_or_assign(accountKey(static_cast<std::uint32_t>(random() % of)),
                             randomValue(random, 80));
    return StateChanges(out);
}

void trieFigures()
{
    std::mt19937_64 random(1);
    constexpr std::uint32_t kKeys = 100'000;
    StateChanges::Map all;
    for (std::uint32_t i = 0; i < kKeys; ++i)
        all.emplace(accountKey(i), randomValue(random, 80));

    const double memoryBefore = residentBytes();
    double start = cpuMs();
    StateTrieLoader loader;
    for (const auto& [key, value] : all)
        loader.add(key, *value);
    StateTrie trie = loader.finish();
    bench::printFigure("trie_build_100k_keys", cpuMs() - start, "ms");
    bench::printFigure("trie_memory_per_key", (residentBytes() - memoryBefore) / kKeys, "B");

    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const StateChanges changes = accounts(random, kKeys, 10'000);
        start = cpuMs();
        const StateTrie next = trie.withChanges(changes);
        best = std::min(best, cpuMs() - start);
    }
    bench::printFigure("trie_root_10k_changed_of_100k", best, "ms");

    std::uint64_t found = 0;
    start = cpuMs();
    for (const auto& [key, value] : all)
        found += trie.view(key).has_value() ? 1 : 0;
    bench::printFigure("trie_read", (cpuMs() - start) * 1e6 / static_cast<double>(found), "ns");

    std::vector<Bytes> extrinsics;
    for (int i = 0; i < 1000; ++i)
        extrinsics.push_back(randomValue(random, 146));
    start = cpuMs();
    extrinsicsRoot(extrinsics);
    bench::printFigure("extrinsics_root_1k", cpuMs() - start, "ms");
}

BlockCommit makeBlock(std::mt19937_64& random, chain::Header& header, StateTrie& state,
                      std::size_t transfers)
{
    BlockCommit block;
    for (std::size_t i = 0; i < transfers; ++i) {
        Bytes extrinsic;
        codec::ScaleWriter(extrinsic).bytes(randomValue(random, 144));
        block.extrinsics.push_back(extrinsic);
    }
    if (transfers > 0)
        block.changes = accounts(random, 2000, std::min<std::size_t>(transfers * 2, 1200));
    for (std::uint8_t i = 0; i < 8; ++i)
        block.changes.set(Bytes(32, i), randomValue(random, 40));
    block.receipts = randomValue(random, 100 + transfers * 300);
    state = state.withChanges(block.changes);
    header.stateRoot = state.root();
    header.extrinsicsRoot = extrinsicsRoot(block.extrinsics);
    block.header = codec::encode(header);
    header.parent = header.hash();
    header.number = BlockNumber(header.number.value() + 1);
    return block;
}

/// Stops the benchmark; a figure of something that failed says nothing.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void storeFigures(const std::string& path)
{
    std::mt19937_64 random(2);
    StoreOptions options;
    options.network = "bench";
    chain::Header header;
    StateTrie state;
    {
        ChainStore store = must(ChainStore::open(path, options));
        BlockCommit genesis;
        genesis.changes = accounts(random, 2000, 1900);
        state = state.withChanges(genesis.changes);
        header.stateRoot = state.root();
        header.extrinsicsRoot = extrinsicsRoot({});
        genesis.header = codec::encode(header);
        must(store.commitGenesis(genesis));
        header.parent = header.hash();
        header.number = BlockNumber(1);

        std::vector<double> full;
        std::vector<double> cpu;
        for (int i = 0; i < 15; ++i) {
            const BlockCommit block = makeBlock(random, header, state, 1000);
            const double start = wallMs();
            const double cpuStart = cpuMs();
            must(store.commitBlock(block));
            full.push_back(wallMs() - start);
            cpu.push_back(cpuMs() - cpuStart);
        }
        std::sort(full.begin(), full.end());
        std::sort(cpu.begin(), cpu.end());
        bench::printFigure("store_commit_1k_transfers_cpu", cpu[cpu.size() / 2], "ms");
        bench::printFigure("store_commit_1k_transfers", full[full.size() / 2], "ms");
        bench::printFigure("store_commit_1k_transfers_worst", full.back(), "ms");

        const auto before = must(store.figures());
        const double start = wallMs();
        constexpr int kSmall = 10'000;
        for (int i = 0; i < kSmall; ++i)
            must(store.commitBlock(makeBlock(random, header, state, 1)));
        bench::printFigure("store_commit_small_block", (wallMs() - start) / kSmall, "ms");
        const auto after = must(store.figures());
        bench::printFigure("store_bytes_per_small_block",
                           static_cast<double>(after.fileBytes - before.fileBytes) / kSmall, "B");
        bench::printFigure("store_undo_bytes_per_small_block",
                           static_cast<double>(after.undoBytes - before.undoBytes) / kSmall, "B");
    }
    double start = wallMs();
    ChainStore store = must(ChainStore::open(path, options));
    bench::printFigure("store_open_10k_blocks", wallMs() - start, "ms");
    start = wallMs();
    must(store.loadState());
    bench::printFigure("store_load_state_2k_keys", wallMs() - start, "ms");
    start = wallMs();
    must(store.verify());
    bench::printFigure("store_verify_10k_blocks", wallMs() - start, "ms");
}

} // namespace
} // namespace soma::storage

int main()
{
    namespace fs = std::filesystem;
    soma::storage::trieFigures();
    std::string folder = (fs::temp_directory_path() / "soma-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    soma::storage::storeFigures(folder + "/chain.db");
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return 0;
}
