// The network that a first start begins with, overview-2024, as the node runs it: 46 networks, 80
// 000 accounts, and validators that set weights by signed extrinsics. First where a block's time
// goes on one thread and how long others' blocks take to be taken in, then the whole node: first
// start, blocks per second, memory, growth of the file.
#include "chain/crypto/random.h"
#include "chain/engine/block_import.h"
#include "chain/engine/finality/grandpa_justification.h"
#include "chain/node/authority_keys.h"
#include "chain/node/data_folder.h"
#include "chain/node/local_node.h"
#include "chain/node/simulated_source.h"
#include "chain/node/system_clock.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/presets/preset_genesis.h"
#include "chain/storage/chain_store.h"
#include "tests/bench/figure.h"
#include "tests/chain/runtime/presets/preset_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

namespace soma::bench {

namespace {

template <typename T>
T orDie(Result<T> result)
{
    if (!result.has_value()) {
        std::fprintf(stderr, "bench_preset: %s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

using PresetRef = std::shared_ptr<const runtime::presets::Preset>;

/// As many blocks as the node stores at once when nothing holds it up.
constexpr std::size_t kStoredTogether = 60;

double milliseconds(std::uint64_t nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// What blocks spent where, in nanoseconds of this thread.
struct Spent {
    std::uint64_t simulated = 0;
    std::uint64_t step = 0;
    std::uint64_t extrinsics = 0;
    std::uint64_t rest = 0;
    std::uint64_t trie = 0;
    std::uint64_t sealAndVote = 0;
    std::uint64_t store = 0;
    std::size_t changes = 0;
    std::size_t taken = 0;
    std::size_t eventBytes = 0;
    std::size_t bodyBytes = 0;
};

/// The node's work, one step after the other.
class Driver {
public:
    Driver(const runtime::presets::Preset& preset, const node::AuthorityKeys& keys,
           const std::string& path)
        : m_keys(keys)
        , m_source(preset)
        , m_store(open(path))
    {
        auto genesis = orDie(runtime::buildGenesis(
            runtime::presets::genesisOptions(preset, keys.auraKey(), keys.grandpaKey(), m_config)));
        m_state = genesis.trie;
        m_stored = m_state;
        m_parent = genesis.header;
        m_genesis = m_parent.hash();
        storage::BlockCommit first;
        first.header = codec::encode(genesis.header);
        first.receipts = Bytes{0};
        first.changes = std::move(genesis.state);
        orDie(m_store.commitGenesis(first));
    }

    void makeBlock(Spent& sum)
    {
        std::uint64_t mark = threadCpuNs();
        const auto lap = [&mark](std::uint64_t& into) {
            const std::uint64_t now = threadCpuNs();
            into += now - std::exchange(mark, now);
        };
        const auto own = m_source.extrinsicsFor(m_parent, m_state, m_genesis);
        lap(sum.simulated);

        storage::Overlay overlay(m_state);
        runtime::Executive run(overlay, m_config);
        ++m_slot;
        orDie(run.initializeBlock({m_parent.hash(),
                                   saturatingAdvance(m_parent.number, BlockSpan(1)),
                                   {chain::auraPreRuntime(m_slot)}}));
        lap(sum.step);
        storage::BlockCommit commit;
        commit.extrinsics.push_back(runtime::timestampInherent(m_slot * m_config.slotDurationMs));
        orDie(run.applyExtrinsic(commit.extrinsics.back()));
        for (const Bytes& encoded : own) {
            const auto applied =
                run.applyExtrinsic(encoded, runtime::SignatureCheck::AlreadyVerified);
            if (applied && !applied->failure)
                ++sum.taken;
            if (applied)
                commit.extrinsics.push_back(encoded);
        }
        lap(sum.extrinsics);
        chain::Header header = orDie(run.finalizeBlock());
        commit.changes = overlay.takeChanges();
        lap(sum.rest);
        m_state = std::move(m_state).withChanges(commit.changes);
        header.stateRoot = m_state.root();
        lap(sum.trie);
        sealAndVote(std::move(header), commit);
        lap(sum.sealAndVote);
        sum.changes += commit.changes.size();
        commit.receipts = m_state.get(runtime::system::kEvents.key()).value_or(Bytes{0});
        sum.eventBytes += commit.receipts.size();
        for (const Bytes& extrinsic : commit.extrinsics)
            sum.bodyBytes += extrinsic.size();
        m_waiting.push_back(std::move(commit));
        if (m_waiting.size() < kStoredTogether)
            return;
        orDie(m_store.commitBlocks(m_waiting, &m_stored));
        m_waiting.clear();
        m_stored = m_state;
        lap(sum.store);
    }

    /// Has `subnets` of them due at once, makes the block as their network would, and takes it in
    /// as somebody else's; answers how long that took. The chain stays where it is.
    std::uint64_t importEpochs(std::uint16_t subnets)
    {
        storage::Overlay overlay(m_state);
        runtime::State state(overlay, m_config);
        const BlockNumber next = saturatingAdvance(m_parent.number, BlockSpan(1));
        runtime::subtensor::kMaxEpochsPerBlock.set(state, 64);
        std::uint16_t left = subnets;
        runtime::subtensor::kNetworksAdded.forEach(m_state, [&](NetUid netuid, bool) {
            if (netuid == NetUid(0))
                return;
            // Due now, or as far from it as can be.
            runtime::subtensor::kPendingEpochAt.set(state, netuid,
                                                    left > 0 ? next : BlockNumber(0));
            runtime::subtensor::kLastEpochBlock.set(state, netuid, m_parent.number);
            if (left > 0)
                --left;
        });
        const storage::StateTrie parentState = m_state.withChanges(overlay.takeChanges());
        chain::Header parent = m_parent;
        parent.stateRoot = parentState.root();

        engine::BuildRequest request;
        request.parent = parent;
        request.parentState = parentState;
        request.slot = m_slot + 1;
        request.timestampMs = request.slot * m_config.slotDurationMs;
        for (Bytes& encoded : m_source.extrinsicsFor(parent, parentState, m_genesis)) {
            engine::PoolItem item;
            item.hash = chain::extrinsicHash(encoded);
            item.encoded = std::move(encoded);
            request.candidates.push_back(std::move(item));
        }
        const std::uint64_t nowMs = request.timestampMs;
        auto built = orDie(engine::buildBlock(std::move(request), m_config, sealWith(m_keys)));
        engine::ImportRequest import;
        import.block = std::move(built.executed.block);
        import.parent = std::move(parent);
        import.parentState = parentState;
        import.nowMs = nowMs;
        const std::uint64_t begin = threadCpuNs();
        const auto done = orDie(
            engine::importBlock(std::move(import), m_config, engine::verifySignaturesInOrder));
        const std::uint64_t took = threadCpuNs() - begin;
        int ran = 0;
        runtime::subtensor::kLastMechansimStepBlock.forEach(
            done.state, [&](NetUid, BlockNumber block) { ran += block == next ? 1 : 0; });
        if (ran != subnets) {
            std::fprintf(stderr, "bench_preset: %d epochs ran, not %d\n", ran, subnets);
            std::exit(1);
        }
        return took;
    }

private:
    static engine::SealSigner sealWith(const node::AuthorityKeys& keys)
    {
        return [&keys](ByteSpan hash) -> Result<chain::Signature64> {
            return chain::Signature64(orDie(keys.aura.sign(hash)));
        };
    }

    static storage::ChainStore open(const std::string& path)
    {
        storage::StoreOptions options;
        options.network = "local";
        options.undoBlocks = node::kStateHistory;
        return orDie(storage::ChainStore::open(path, options));
    }

    void sealAndVote(chain::Header header, storage::BlockCommit& commit)
    {
        m_parent = orDie(engine::seal(std::move(header), sealWith(m_keys)));
        const auto vote = [this](ByteSpan message) -> Result<chain::Signature64> {
            return chain::Signature64(orDie(m_keys.grandpa.sign(message)));
        };
        commit.header = codec::encode(m_parent);
        commit.justification = codec::encode(
            orDie(engine::justifyAlone({m_parent.hash(), m_parent.number}, m_parent.number.value(),
                                       0, m_keys.grandpaKey(), vote)));
    }

    const node::AuthorityKeys& m_keys;
    const runtime::RuntimeConfig m_config;
    node::SimulatedSource m_source;
    storage::ChainStore m_store;
    storage::StateTrie m_state;
    storage::StateTrie m_stored; ///< What the file holds.
    std::vector<storage::BlockCommit> m_waiting;
    chain::Header m_parent;
    chain::BlockHash m_genesis;
    std::uint64_t m_slot = 150'000'000;
};

void printPhases(const PresetRef& preset, std::size_t blocks)
{
    const QTemporaryDir folder;
    auto keys =
        orDie(node::createAuthorityKeys(folder.filePath(QStringLiteral("key")).toStdString()));
    // As the node does.
    keys.aura.leaveReadable();
    keys.grandpa.leaveReadable();
    Driver driver(*preset, keys, folder.filePath(QStringLiteral("chain.sqlite")).toStdString());
    Spent sum;
    for (std::size_t i = 0; i < blocks; ++i)
        driver.makeBlock(sum);
    const auto perBlock = [blocks](std::uint64_t total) {
        return milliseconds(total) / static_cast<double>(blocks);
    };
    const auto each = [blocks](std::size_t total) {
        return static_cast<double>(total) / static_cast<double>(blocks);
    };
    printFigure("preset_block_simulated_neurons", perBlock(sum.simulated), "ms");
    printFigure("preset_block_step_with_epochs", perBlock(sum.step), "ms");
    printFigure("preset_block_extrinsics", perBlock(sum.extrinsics), "ms");
    printFigure("preset_block_rest", perBlock(sum.rest), "ms");
    printFigure("preset_block_trie", perBlock(sum.trie), "ms");
    printFigure("preset_block_seal_and_justification", perBlock(sum.sealAndVote), "ms");
    printFigure("preset_block_store", perBlock(sum.store), "ms");
    printFigure("preset_block_keys_written", each(sum.changes), "keys");
    printFigure("preset_block_weights_set", each(sum.taken), "extrinsics");
    printFigure("preset_block_body", each(sum.bodyBytes), "bytes");
    printFigure("preset_block_events", each(sum.eventBytes), "bytes");
    const auto import = [&driver](std::uint16_t epochs) {
        std::array<std::uint64_t, 9> took{};
        for (std::uint64_t& one : took)
            one = driver.importEpochs(epochs);
        std::sort(took.begin(), took.end());
        return milliseconds(took[took.size() / 2]);
    };
    printFigure("preset_import_two_epochs", import(2), "ms");
    printFigure("preset_import_all_epochs", import(45), "ms");
}

template <typename T>
T await(QFuture<Result<T>> future)
{
    // Processing events meanwhile would spin, and take one of the cores that are measured.
    future.waitForFinished();
    return orDie(future.takeResult());
}

/// A node on a thread of its own.
class RunningNode {
public:
    explicit RunningNode(const node::LocalNodeOptions& options)
        : m_node(new node::LocalNode(options, m_clock))
    {
        m_node->moveToThread(&m_thread);
        m_thread.start();
        await(m_node->start());
    }

    ~RunningNode()
    {
        await(m_node->stop());
        m_thread.quit();
        m_thread.wait();
        delete m_node;
    }

    RunningNode(const RunningNode&) = delete;
    RunningNode& operator=(const RunningNode&) = delete;

    node::LocalNode* operator->() const { return m_node; }

private:
    const node::SystemClock m_clock;
    QThread m_thread;
    node::LocalNode* m_node;
};

/// The history of states is full from here on, and every subnet had its epoch.
constexpr std::uint64_t kSettled = node::kStateHistory + 360;

/// Blocks without extrinsics: the neurons of the preset are there, but nobody speaks for them.
class Silence : public node::ExtrinsicSource {
public:
    std::vector<Bytes> extrinsicsFor(const chain::Header&, const storage::StateTrie&,
                                     const chain::BlockHash&) override
    {
        return {};
    }
};

/// How the file grows once it holds the history of states. It is looked at while closed, so that
/// no log is in the way.
void printGrowth(const char* name, const PresetRef& preset, std::uint64_t blocks,
                 std::shared_ptr<node::ExtrinsicSource> source)
{
    const QTemporaryDir folder;
    node::LocalNodeOptions options;
    options.dataDir = folder.path().toStdString();
    options.blockTimeMs = 0;
    options.beginning.preset = preset;
    options.source = std::move(source);
    const auto grow = [&](std::uint64_t by) {
        {
            const RunningNode local(options);
            await(local->advance(by));
        }
        const auto path = node::DataPaths::of(options.dataDir, "local").database;
        return static_cast<double>(QFileInfo(QString::fromStdString(path)).size());
    };
    const double before = grow(kSettled);
    printFigure(name, (grow(blocks) - before) / static_cast<double>(blocks), "bytes/block");
}

void printNode(const PresetRef& preset, std::uint64_t blocks)
{
    const QTemporaryDir folder;
    node::LocalNodeOptions options;
    options.dataDir = folder.path().toStdString();
    options.blockTimeMs = 0;
    options.beginning.preset = preset;
    const std::uint64_t begin = wallNs();
    const std::uint64_t cpuBegin = processCpuNs();
    const RunningNode local(options);
    await(local->makeBlock());
    printFigure("preset_first_start", milliseconds(wallNs() - begin), "ms");
    printFigure("preset_first_start_cpu", milliseconds(processCpuNs() - cpuBegin), "ms of a core");

    await(local->advance(kSettled));
    const std::uint64_t cpuBefore = processCpuNs();
    const auto made = await(local->advance(blocks)).progress;
    printFigure("preset_advance",
                static_cast<double>(made.done) * 1000.0 / static_cast<double>(made.elapsedMs),
                "blocks/s");
    printFigure("preset_advance_cpu",
                milliseconds(processCpuNs() - cpuBefore) / static_cast<double>(made.done),
                "ms of a core per block");
    printFigure("preset_resident", static_cast<double>(residentKib()) / 1024.0, "MiB");
}

} // namespace

} // namespace soma::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (!soma::crypto::initialise())
        return 1;
    const int blocks = argc > 1 ? std::atoi(argv[1]) : 720;
    const auto preset = std::make_shared<const soma::runtime::presets::Preset>(
        soma::runtime::presets::testing::shipped(QStringLiteral("overview-2024")));
    const std::string_view part = argc > 2 ? argv[2] : "all";
    const auto count = static_cast<std::uint64_t>(blocks);
    if (part == "all" || part == "phases")
        soma::bench::printPhases(preset, count);
    if (part == "all" || part == "node")
        soma::bench::printNode(preset, count);
    if (part == "all" || part == "growth") {
        soma::bench::printGrowth("preset_file_growth", preset, count, nullptr);
        soma::bench::printGrowth("preset_file_growth_empty", preset, count,
                                 std::make_shared<soma::bench::Silence>());
    }
    return 0;
}
