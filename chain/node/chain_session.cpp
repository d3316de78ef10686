#include "chain/node/chain_session.h"

#include "chain/node/block_records.h"
#include "chain/node/simulated_source.h"
#include "chain/node/snapshots.h"
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/genesis.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/timestamp.h"
#include "chain/runtime/presets/preset_genesis.h"
#include "chain/storage/storage_error.h"

#include <filesystem>

namespace soma::node {

using chain::At;
using chain::NodeError;
using storage::ChainStore;
using storage::StorageError;

namespace {

/// The reference has two builds, and so do we: 12 seconds or 250 milliseconds per slot.
runtime::RuntimeConfig configFor(std::uint64_t blockTimeMs)
{
    const runtime::RuntimeConfig normal;
    const bool fast = blockTimeMs != 0 && blockTimeMs < normal.slotDurationMs;
    return fast ? runtime::RuntimeConfig::fast() : normal;
}

Bytes textBytes(std::string_view text)
{
    return Bytes(text.begin(), text.end());
}

Bytes systemEvents(const storage::StateReader& state)
{
    return state.get(runtime::system::kEvents.key()).value_or(Bytes{0});
}

std::uint64_t currentSetId(const storage::StateReader& state)
{
    return runtime::grandpa::kCurrentSetId.get(state);
}

NodeError nodeCodeOf(StorageError code)
{
    switch (code) {
    case StorageError::Busy:
        return NodeError::DatabaseLocked;
    case StorageError::Foreign:
    case StorageError::WrongChain:
    case StorageError::TooNew:
        return NodeError::DatabaseForeign;
    case StorageError::Full:
        return NodeError::DiskFull;
    case StorageError::ReadOnly:
    case StorageError::CannotOpen:
    case StorageError::Io:
        return NodeError::FolderUnusable;
    case StorageError::NotFound:
        return NodeError::StateUnavailable;
    case StorageError::OutOfMemory:
    case StorageError::NotNext:
    case StorageError::Stopped:
    case StorageError::Internal:
        return NodeError::Internal;
    default:
        return NodeError::DatabaseDamaged;
    }
}

template <typename T>
Result<T> asNodeError(Result<T> result)
{
    if (!result)
        return nodeErrorOf(result.error());
    return result;
}

Error damaged(const std::string& path, const char* what)
{
    return Error(NodeError::DatabaseDamaged, path).causedBy(Error(StorageError::Damaged, what));
}

runtime::GenesisOptions genesisOf(const AuthorityKeys& keys, const runtime::RuntimeConfig& config,
                                  const Beginning& beginning)
{
    using runtime::presets::genesisOptions;
    if (beginning.preset) {
        // Expanding is half of the work, the trie and the disk are the rest.
        const auto half = [&beginning](unsigned percent) { beginning.tell(percent / 2); };
        return genesisOptions(*beginning.preset, keys.auraKey(), keys.grandpaKey(), config, half);
    }
    auto options =
        runtime::localnetGenesis(keys.auraKey(), keys.grandpaKey(), config, beginning.endowed);
    if (beginning.sudoKey)
        options.sudoKey = beginning.sudoKey;
    return options;
}

Result<storage::StateTrie> beginChain(ChainStore& store, const AuthorityKeys& keys,
                                      const runtime::RuntimeConfig& config,
                                      const Beginning& beginning)
{
    beginning.tell(0);
    auto genesis = SOMA_TRY(runtime::buildGenesis(genesisOf(keys, config, beginning)));
    beginning.tell(70);
    storage::BlockCommit commit;
    commit.header = codec::encode(genesis.header);
    commit.receipts = Bytes{0};
    commit.changes = std::move(genesis.state);
    SOMA_TRY(asNodeError(store.commitGenesis(commit)));
    beginning.tell(100);
    return std::move(genesis.trie);
}

bool fileExists(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

} // namespace

Error nodeErrorOf(const Error& error)
{
    if (!error.isFrom<StorageError>())
        return error;
    return Error(nodeCodeOf(error.as<StorageError>()), error.detail()).causedBy(error);
}

ChainSession::ChainSession(FolderLock lock, ChainStore store, AuthorityKeys keys,
                           runtime::RuntimeConfig config, storage::StateTrie state)
    : m_lock(std::move(lock))
    , m_store(std::move(store))
    , m_keys(std::move(keys))
    , m_config(config)
    , m_genesis(m_store.genesis().value())
{
    m_best.state = std::move(state);
    // They sign in every block, and can only continue this one chain.
    m_keys.aura.leaveReadable();
    m_keys.grandpa.leaveReadable();
}

Result<std::shared_ptr<ChainSession>> ChainSession::open(const SessionOptions& options)
{
    const DataPaths paths = DataPaths::of(options.dataDir, options.network);
    SOMA_TRY(finishRestore(options.dataDir, options.network));
    SOMA_TRY(prepareFolder(paths));
    FolderLock lock = SOMA_TRY(FolderLock::take(paths));
    SOMA_TRY(dropRestoreLeftovers(options.dataDir, options.network));

    storage::StoreOptions storeOptions;
    storeOptions.network = options.network;
    storeOptions.undoBlocks = options.undoBlocks;
    storeOptions.vfs = options.vfs;
    // One row of blocks after another changes the same pages: they reach the file once for several.
    storeOptions.logPages = 4'000;
    ChainStore store = SOMA_TRY(asNodeError(ChainStore::open(paths.database, storeOptions)));

    // The keys come first: a chain that nobody can continue is worse than keys without a chain.
    const bool isNew = !store.best();
    if (!isNew && !fileExists(paths.authorityKeys))
        return damaged(paths.authorityKeys, "missing");
    AuthorityKeys keys = fileExists(paths.authorityKeys)
                             ? SOMA_TRY(loadAuthorityKeys(paths.authorityKeys))
                             : SOMA_TRY(createAuthorityKeys(paths.authorityKeys));
    storage::StateTrie state =
        isNew ? SOMA_TRY(beginChain(store, keys, configFor(options.blockTimeMs), options.beginning))
              : SOMA_TRY(asNodeError(store.loadState()));
    const runtime::RuntimeConfig config = SOMA_TRY(configOf(state, paths.database));
    std::shared_ptr<ChainSession> session(new ChainSession(
        std::move(lock), std::move(store), std::move(keys), config, std::move(state)));
    session->m_source = options.source ? options.source : simulatedSourceOf(session->m_best.state);
    SOMA_TRY(session->loadTip());
    if (!session->isOurTurn(session->m_best.state, 0))
        return damaged(paths.authorityKeys, "not this chain's keys");
    SOMA_TRY(session->finalizeLeftovers());
    return session;
}

/// The code marker in the state tells the two builds apart.
Result<runtime::RuntimeConfig> ChainSession::configOf(const storage::StateTrie& state,
                                                      const std::string& path)
{
    const Bytes key = textBytes(runtime::system::kCodeKey);
    const auto marker = state.get(key);
    for (const auto& config : {runtime::RuntimeConfig{}, runtime::RuntimeConfig::fast()})
        if (marker == textBytes(runtime::codeMarker(config)))
            return config;
    return Error(NodeError::DatabaseForeign, path);
}

Result<void> ChainSession::loadTip()
{
    const storage::StoredBlock tip = SOMA_TRY(storedBlock(m_store.best()->number));
    m_bestHeader = SOMA_TRY(codec::decode<chain::Header>(tip.header));
    m_best.head = headOf(m_bestHeader, tip.ref.hash, timestampOf(tip.extrinsics));
    return {};
}

/// A crash between a block and its finality leaves the block unfinalized.
Result<void> ChainSession::finalizeLeftovers()
{
    const auto finalized = m_store.finalized();
    if (finalized && finalized->number == m_best.head.number)
        return {};
    const Bytes proof =
        SOMA_TRY(justify({m_best.head.hash, m_best.head.number}, currentSetId(m_best.state)));
    return asNodeError(m_store.commitFinality(m_best.head.number, proof));
}

ChainView ChainSession::initialView() const
{
    const std::lock_guard lock(m_mutex);
    ChainView view;
    view.bestHeader = m_bestHeader;
    view.best = m_best;
    view.finalized = m_best;
    view.remember(m_best);
    view.sync.best = m_best.head;
    view.sync.finalized = m_best.head;
    return view;
}

bool ChainSession::isOurTurn(const storage::StateTrie& state, std::uint64_t slot) const
{
    const auto authorities = runtime::aura::kAuthorities.get(state);
    const chain::AuthorityKey* author = engine::authorOf(slot, authorities.items);
    return author && *author == m_keys.auraKey();
}

Result<Bytes> ChainSession::justify(const engine::FinalityTarget& target, std::uint64_t setId) const
{
    const auto sign = [this](ByteSpan message) -> Result<chain::Signature64> {
        return chain::Signature64(SOMA_TRY(m_keys.grandpa.sign(message)));
    };
    // One voter needs one round per block; its number only has to rise.
    const auto proof = SOMA_TRY(
        engine::justifyAlone(target, target.number.value(), setId, m_keys.grandpaKey(), sign));
    return codec::encode(proof);
}

/// What the network's own people submit comes after what others did.
void ChainSession::addOwn(engine::BuildRequest& request) const
{
    if (!m_source)
        return;
    for (Bytes& encoded : m_source->extrinsicsFor(request.parent, request.parentState, m_genesis)) {
        engine::PoolItem item;
        item.hash = chain::extrinsicHash(encoded);
        item.encoded = std::move(encoded);
        request.candidates.push_back(std::move(item));
    }
}

Result<SealedBlock> ChainSession::build(engine::BuildRequest request) const
{
    const auto sign = [this](ByteSpan hash) -> Result<chain::Signature64> {
        return chain::Signature64(SOMA_TRY(m_keys.aura.sign(hash)));
    };
    const std::uint64_t setId = currentSetId(request.parentState);
    addOwn(request);
    auto built = SOMA_TRY(engine::buildBlock(std::move(request), m_config, sign));
    SealedBlock out;
    out.executed = std::move(built.executed);
    out.refused = std::move(built.refused);
    out.systemEvents = systemEvents(out.executed.state);
    out.justification =
        SOMA_TRY(justify({out.executed.hash, out.executed.block.header.number}, setId));
    return out;
}

namespace {

storage::BlockCommit commitOf(const SealedBlock& block)
{
    storage::BlockCommit commit;
    commit.header = codec::encode(block.executed.block.header);
    commit.extrinsics = block.executed.block.extrinsics;
    commit.receipts = block.systemEvents;
    return commit;
}

} // namespace

void ChainSession::advanceTo(const SealedBlock& block)
{
    const engine::ExecutedBlock& executed = block.executed;
    m_bestHeader = executed.block.header;
    m_best.state = executed.state;
    m_best.head = headOf(m_bestHeader, executed.hash, timestampOf(executed.block.extrinsics));
}

Result<void> ChainSession::commitBlock(const SealedBlock& block)
{
    storage::BlockCommit commit = commitOf(block);
    commit.changes = block.executed.changes;
    const std::lock_guard lock(m_mutex);
    SOMA_TRY(asNodeError(m_store.commitBlock(commit, &m_best.state)));
    advanceTo(block);
    return {};
}

Result<void> ChainSession::commitBlocks(std::vector<SealedBlock>& blocks)
{
    if (blocks.empty())
        return {};
    std::vector<storage::BlockCommit> commits;
    commits.reserve(blocks.size());
    for (SealedBlock& block : blocks) {
        commits.push_back(commitOf(block));
        commits.back().changes = std::move(block.executed.changes);
        commits.back().justification = block.justification;
    }
    const std::lock_guard lock(m_mutex);
    SOMA_TRY(asNodeError(m_store.commitBlocks(commits, &m_best.state)));
    advanceTo(blocks.back());
    return {};
}

Result<chain::Head> ChainSession::copyTo(const std::string& path) const
{
    const std::lock_guard lock(m_mutex);
    SOMA_TRY(asNodeError(m_store.copyTo(path)));
    return m_best.head;
}

Result<void> ChainSession::commitFinality(const SealedBlock& block)
{
    const std::lock_guard lock(m_mutex);
    return asNodeError(
        m_store.commitFinality(block.executed.block.header.number, block.justification));
}

Result<BlockNumber> ChainSession::resolve(const At& at, const ChainView& view) const
{
    switch (at.kind) {
    case At::Kind::Best:
        return view.best.head.number;
    case At::Kind::Finalized:
        return view.finalized.head.number;
    case At::Kind::Number:
        if (at.number > view.best.head.number)
            return NodeError::UnknownBlock;
        return at.number;
    case At::Kind::Hash:
        break;
    }
    const std::lock_guard lock(m_mutex);
    const auto number = SOMA_TRY(asNodeError(m_store.numberOf(at.hash)));
    if (!number)
        return NodeError::UnknownBlock;
    return *number;
}

/// The store must be locked by the caller, or not shared yet.
Result<storage::StoredBlock> ChainSession::storedBlock(BlockNumber number) const
{
    auto block = SOMA_TRY(asNodeError(m_store.block(number)));
    if (!block)
        return NodeError::UnknownBlock;
    return std::move(*block);
}

/// The authors of a local network do not change unless its owner replaces them; then the key is
/// not ours and the node stops writing. So every stored block is by this key.
std::optional<chain::AccountId> ChainSession::authorOf(const storage::StoredBlock& block) const
{
    if (block.ref.number == BlockNumber(0))
        return std::nullopt;
    return chain::AccountId(m_keys.aura.publicKey());
}

Result<chain::RawBlock> ChainSession::rawBlock(BlockNumber number) const
{
    const std::lock_guard lock(m_mutex);
    storage::StoredBlock block = SOMA_TRY(storedBlock(number));
    auto justification = SOMA_TRY(asNodeError(m_store.justification(number)));
    return chain::RawBlock{block.ref.hash, std::move(block.header), std::move(block.extrinsics),
                           std::move(justification).value_or(Bytes())};
}

Result<chain::BlockRecord> ChainSession::blockRecord(BlockNumber number,
                                                     BlockNumber finalized) const
{
    const std::lock_guard lock(m_mutex);
    const storage::StoredBlock block = SOMA_TRY(storedBlock(number));
    const auto events = SOMA_TRY(asNodeError(m_store.receipts(number)));
    chain::BlockRecord record = SOMA_TRY(makeBlockRecord(block, events.value_or(Bytes{0})));
    record.author = authorOf(block);
    record.finalized = number <= finalized;
    record.hasJustification = SOMA_TRY(asNodeError(m_store.justification(number))).has_value();
    return record;
}

Result<std::vector<chain::BlockSummary>>
ChainSession::summaries(BlockNumber from, std::uint32_t limit, BlockNumber finalized) const
{
    std::vector<chain::BlockSummary> out;
    for (std::uint64_t number = from.value() + 1; number-- > 0 && out.size() < limit;) {
        // Locked block by block, so that a long list does not hold up the next block.
        const std::lock_guard lock(m_mutex);
        const storage::StoredBlock block = SOMA_TRY(storedBlock(BlockNumber(number)));
        const auto events = SOMA_TRY(asNodeError(m_store.receipts(BlockNumber(number))));
        out.push_back(SOMA_TRY(makeBlockSummary(block, events.value_or(Bytes{0}))));
        out.back().finalized = BlockNumber(number) <= finalized;
    }
    return out;
}

Result<StatePoint> ChainSession::stateAt(BlockNumber number) const
{
    const std::lock_guard lock(m_mutex);
    const storage::StoredBlock block = SOMA_TRY(storedBlock(number));
    const auto header = SOMA_TRY(codec::decode<chain::Header>(block.header));
    StatePoint point;
    point.head = headOf(header, block.ref.hash, timestampOf(block.extrinsics));
    point.state = SOMA_TRY(asNodeError(m_store.loadStateAt(number, m_best.state)));
    return point;
}

} // namespace soma::node
