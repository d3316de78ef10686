// Blocks of a full network (45 subnets, 11 520 neurons, 80 000 accounts): where
// their time goes.
#include "chain/codec/scale_type.h"
#include "chain/crypto/random.h"
#include "chain/engine/block_import.h"
#include "chain/engine/finality/grandpa_justification.h"
#include "chain/node/authority_keys.h"
#include "chain/node/data_folder.h"
#include "chain/node/local_node.h"
#include "chain/node/system_clock.h"
#include "chain/runtime/executive.h"
#include "chain/storage/chain_store.h"
#include "tests/bench/big_network.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace soma::bench {

namespace {

template <typename T>
T orDie(Result<T> result)
{
    if (!result.has_value()) {
        std::fprintf(stderr, "bench_chain: %s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// What one block spent where, in nanoseconds of this thread.
struct Spent {
    std::uint64_t step = 0;
    std::uint64_t rest = 0;
    std::uint64_t trie = 0;
    std::uint64_t seal = 0;
    std::uint64_t vote = 0;
    std::size_t changes = 0;
    std::size_t events = 0;
};

struct AuthorityFile {
    std::string path;
};

class Driver {
public:
    Driver(const BigNetwork& network, const node::AuthorityKeys& keys)
        : m_keys(keys)
        , m_state(network.state)
        , m_parent(network.header)
    {
    }

    /// Makes the next block and takes it in as somebody else's; answers how long
    /// that took.
    std::uint64_t importNext()
    {
        const auto sign = [this](ByteSpan hash) -> Result<chain::Signature64> {
            return chain::Signature64(orDie(m_keys.aura.sign(hash)));
        };
        engine::BuildRequest request;
        request.parent = m_parent;
        request.parentState = m_state;
        request.slot = ++m_slot;
        request.timestampMs = m_slot * m_config.slotDurationMs;
        auto built = orDie(engine::buildBlock(request, m_config, sign));
        engine::ImportRequest import;
        import.block = std::move(built.executed.block);
        import.parent = m_parent;
        import.parentState = m_state;
        import.nowMs = request.timestampMs;
        const std::uint64_t begin = threadCpuNs();
        const auto done = orDie(
            engine::importBlock(std::move(import), m_config, engine::verifySignaturesInOrder));
        return threadCpuNs() - begin;
    }

    Spent next()
    {
        Spent out;
        std::uint64_t mark = threadCpuNs();
        const auto lap = [&mark] {
            const std::uint64_t now = threadCpuNs();
            return now - std::exchange(mark, now);
        };
        storage::Overlay overlay(m_state);
        runtime::Executive run(overlay, m_config);
        ++m_slot;
        orDie(run.initializeBlock({m_parent.hash(),
                                   saturatingAdvance(m_parent.number, BlockSpan(1)),
                                   {chain::auraPreRuntime(m_slot)}}));
        out.step = lap();
        orDie(run.applyExtrinsic(runtime::timestampInherent(m_slot * m_config.slotDurationMs)));
        out.events = run.state().block().events.size();
        chain::Header header = orDie(run.finalizeBlock());
        out.rest = lap();
        const storage::StateChanges changes = overlay.takeChanges();
        out.changes = changes.size();
        m_state = m_state.withChanges(changes);
        header.stateRoot = m_state.root();
        out.trie = lap();
        const auto sign = [this](ByteSpan hash) -> Result<chain::Signature64> {
            return chain::Signature64(orDie(m_keys.aura.sign(hash)));
        };
        m_parent = orDie(engine::seal(std::move(header), sign));
        out.seal = lap();
        const auto vote = [this](ByteSpan message) -> Result<chain::Signature64> {
            return chain::Signature64(orDie(m_keys.grandpa.sign(message)));
        };
        static_cast<void>(codec::encode(
            orDie(engine::justifyAlone({m_parent.hash(), m_parent.number}, m_parent.number.value(),
                                       0, m_keys.grandpaKey(), vote))));
        out.vote = lap();
        return out;
    }

private:
    const node::AuthorityKeys& m_keys;
    const runtime::RuntimeConfig m_config;
    storage::StateTrie m_state;
    chain::Header m_parent;
    std::uint64_t m_slot = 150'000'000;
};

double milliseconds(std::uint64_t nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// One thread, nothing stored: what a block costs where. A tempo and a bit, so
/// that every subnet's epoch ran.
void printPhases(const BigNetwork& network, const node::AuthorityKeys& keys, int blocks)
{
    Driver driver(network, keys);
    Spent sum;
    std::vector<std::uint64_t> steps;
    for (int i = 0; i < blocks; ++i) {
        const Spent one = driver.next();
        sum.step += one.step;
        sum.rest += one.rest;
        sum.trie += one.trie;
        sum.seal += one.seal;
        sum.vote += one.vote;
        sum.changes += one.changes;
        steps.push_back(one.step);
    }
    const auto perBlock = [blocks](std::uint64_t total) { return milliseconds(total) / blocks; };
    const double mean = perBlock(sum.step);
    std::sort(steps.begin(), steps.end());
    // Most blocks run no epoch.
    const double without = milliseconds(steps[steps.size() / 2]);
    printFigure("chain_block_coinbase", without, "ms");
    printFigure("chain_block_epochs_share", mean - without, "ms");
    printFigure("chain_block_two_epochs", milliseconds(steps.back()) - without, "ms");
    printFigure("chain_block_rest", perBlock(sum.rest), "ms");
    printFigure("chain_block_trie", perBlock(sum.trie), "ms");
    printFigure("chain_block_seal", perBlock(sum.seal), "ms");
    printFigure("chain_block_justification", perBlock(sum.vote), "ms");
    printFigure("chain_block_keys_written", static_cast<double>(sum.changes) / blocks, "keys");
}

/// Imports a block in which all subnets' epochs run, or as many as the network
/// allows.
void printImport(const char* name, const node::AuthorityKeys& keys, std::uint8_t epochsPerBlock)
{
    BigNetworkOptions options;
    options.epochsPerBlock = epochsPerBlock;
    options.tempo = 10;
    Driver driver(makeBigNetwork(options, keys.auraKey(), keys.grandpaKey(), {}), keys);
    for (int i = 1; i < options.tempo; ++i)
        driver.next();
    printFigure(name, milliseconds(driver.importNext()), "ms");
}

template <typename T>
T await(QFuture<Result<T>> future)
{
    // Processing events meanwhile would spin, and take one of the cores that are measured.
    future.waitForFinished();
    return orDie(future.takeResult());
}

std::string writeChain(const QTemporaryDir& folder, const BigNetwork& network,
                       const AuthorityFile& file)
{
    const std::string dataDir = folder.path().toStdString();
    const auto paths = node::DataPaths::of(dataDir, "local");
    orDie(node::prepareFolder(paths));
    QFile::rename(QString::fromStdString(file.path), QString::fromStdString(paths.authorityKeys));
    storage::StoreOptions options;
    options.network = "local";
    auto store = orDie(storage::ChainStore::open(paths.database, options));
    storage::BlockCommit first;
    first.header = codec::encode(network.header);
    first.receipts = Bytes{0};
    first.changes = network.entries;
    orDie(store.commitGenesis(first));
    return dataDir;
}

/// The whole node: threads, store, finality.
void printAdvance(const std::string& dataDir, std::uint64_t blocks)
{
    node::LocalNodeOptions options;
    options.dataDir = dataDir;
    options.blockTimeMs = 0;
    const node::SystemClock clock;
    QThread thread;
    auto* local = new node::LocalNode(options, clock);
    local->moveToThread(&thread);
    thread.start();
    const std::uint64_t begin = wallNs();
    await(local->start());
    printFigure("chain_start", milliseconds(wallNs() - begin), "ms");
    const std::string database = node::DataPaths::of(dataDir, "local").database;
    const auto fileBytes = [&database] {
        return QFileInfo(QString::fromStdString(database)).size();
    };
    const auto advance = [&](std::uint64_t count) { return await(local->advance(count)).progress; };
    const auto made = advance(blocks);
    printFigure("chain_advance",
                static_cast<double>(made.done) * 1000.0 / static_cast<double>(made.elapsedMs),
                "blocks/s");
    printFigure("chain_resident", static_cast<double>(residentKib()) / 1024.0, "MiB");
    const auto before = fileBytes();
    advance(blocks);
    printFigure("chain_file_growth",
                static_cast<double>(fileBytes() - before) / static_cast<double>(blocks),
                "bytes/block");
    printFigure("chain_file", static_cast<double>(fileBytes()) / 1048576.0, "MiB");
    await(local->stop());
    thread.quit();
    thread.wait();
    delete local;
}

void run(int blocks)
{
    const QTemporaryDir folder;
    const AuthorityFile file{folder.filePath(QStringLiteral("key")).toStdString()};
    const auto keys = orDie(node::createAuthorityKeys(file.path));
    {
        const BigNetwork network = makeBigNetwork({}, keys.auraKey(), keys.grandpaKey(), {});
        printPhases(network, keys, blocks);
    }
    printImport("chain_import_two_epochs", keys, 2);
    printImport("chain_import_45_epochs", keys, 64);
    std::string dataDir;
    {
        const BigNetwork network = makeBigNetwork({}, keys.auraKey(), keys.grandpaKey(), {});
        dataDir = writeChain(folder, network, file);
    }
    printAdvance(dataDir, static_cast<std::uint64_t>(blocks));
}

} // namespace

} // namespace soma::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (!soma::crypto::initialise())
        return 1;
    soma::bench::run(argc > 1 ? std::atoi(argv[1]) : 760);
    return 0;
}
