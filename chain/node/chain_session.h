// One opened chain: the folder's lock, the store, the authority's keys, and what the runtime is
// built with. Everything that touches the disk goes through here.
#pragma once

#include "chain/api/raw_chain.h"
#include "chain/engine/block_builder.h"
#include "chain/engine/finality/grandpa_justification.h"
#include "chain/node/authority_keys.h"
#include "chain/node/chain_view.h"
#include "chain/node/data_folder.h"
#include "chain/node/extrinsic_source.h"
#include "chain/runtime/constants.h"
#include "chain/runtime/presets/preset.h"
#include "chain/storage/chain_store.h"

#include <functional>
#include <memory>
#include <mutex>

namespace soma::node {

/// What a new local chain begins with besides the reference's localnet.
struct Beginning {
    /// In the place of everything below.
    std::shared_ptr<const runtime::presets::Preset> preset;
    std::vector<std::pair<chain::AccountId, Rao>> endowed;
    std::optional<chain::AccountId> sudoKey; ///< //Alice when absent.
    /// Told how much of block 0 is made, in hundredths, on the thread that opens the chain.
    std::function<void(unsigned percent)> progress;

    void tell(unsigned percent) const
    {
        if (progress)
            progress(percent);
    }
};

struct SessionOptions {
    std::string dataDir;
    std::string network = "local";
    /// For a new chain: blocks this far apart decide whether it is a normal or a fast one.
    std::uint64_t blockTimeMs = 12'000;
    /// For how many blocks behind the best one old states can be asked for; all when absent.
    std::optional<std::uint64_t> undoBlocks = kStateHistory;
    Beginning beginning;
    /// When null, what the chain's own preset says is simulated.
    std::shared_ptr<ExtrinsicSource> source;
    /// Name of a registered SQLite VFS, for tests that make writes fail.
    std::string vfs;
};

/// A block with its finality, as the building job hands it over.
struct SealedBlock {
    engine::ExecutedBlock executed;
    Bytes systemEvents;
    Bytes justification;
    std::vector<std::pair<chain::ExtrinsicHash, Error>> refused;
};

/// Errors of storage told in the words of the node's door, the cause kept.
Error nodeErrorOf(const Error& storageError);

/// May be used from several threads; the store behind it is locked for each question. build() is
/// for one thread at a time.
class ChainSession {
public:
    /// Opens the network's folder, or begins a new chain in it. Finality that a crash left behind
    /// is made up for. Errors: DatabaseLocked, DatabaseDamaged, DatabaseForeign, FolderUnusable,
    /// DiskFull.
    static Result<std::shared_ptr<ChainSession>> open(const SessionOptions& options);

    const runtime::RuntimeConfig& config() const { return m_config; }

    const chain::BlockHash& genesis() const { return m_genesis; }

    /// Where the chain stands, without the fields that belong to the running node.
    ChainView initialView() const;

    /// Makes, seals and justifies the next block; what becomes of the parent's state, see
    /// engine::buildBlock(). Errors: BlockError, RuntimeError.
    Result<SealedBlock> build(engine::BuildRequest request) const;

    /// Stores a block, then its finality. Errors: DiskFull and the like; then the block is not
    /// stored, or stored and not yet final.
    Result<void> commitBlock(const SealedBlock& block);
    Result<void> commitFinality(const SealedBlock& block);

    /// Stores these with their finality, all or none of them. Takes their changes away.
    Result<void> commitBlocks(std::vector<SealedBlock>& blocks);

    /// A copy of the store as it is now; answers its best block. Errors: DiskFull, FolderUnusable.
    Result<chain::Head> copyTo(const std::string& path) const;

    /// The slots of the two authorities' own making. False when the state names somebody else.
    bool isOurTurn(const storage::StateTrie& state, std::uint64_t slot) const;

    // History. Errors: UnknownBlock, StateUnavailable, DatabaseDamaged.
    Result<BlockNumber> resolve(const chain::At& at, const ChainView& view) const;
    Result<chain::RawBlock> rawBlock(BlockNumber number) const;
    Result<chain::BlockRecord> blockRecord(BlockNumber number, BlockNumber finalized) const;
    Result<std::vector<chain::BlockSummary>> summaries(BlockNumber from, std::uint32_t limit,
                                                       BlockNumber finalized) const;
    Result<StatePoint> stateAt(BlockNumber number) const;

private:
    ChainSession(FolderLock lock, storage::ChainStore store, AuthorityKeys keys,
                 runtime::RuntimeConfig config, storage::StateTrie state);

    static Result<runtime::RuntimeConfig> configOf(const storage::StateTrie& state,
                                                   const std::string& path);
    Result<void> loadTip();
    Result<void> finalizeLeftovers();
    void addOwn(engine::BuildRequest& request) const;
    Result<Bytes> justify(const engine::FinalityTarget& target, std::uint64_t setId) const;
    Result<storage::StoredBlock> storedBlock(BlockNumber number) const;
    void advanceTo(const SealedBlock& block);
    std::optional<chain::AccountId> authorOf(const storage::StoredBlock& block) const;

    FolderLock m_lock;
    mutable std::mutex m_mutex; ///< Guards the store and the best state that belongs to it.
    storage::ChainStore m_store;
    AuthorityKeys m_keys;
    runtime::RuntimeConfig m_config;
    std::shared_ptr<ExtrinsicSource> m_source;
    chain::BlockHash m_genesis;
    StatePoint m_best;
    chain::Header m_bestHeader;
};

} // namespace soma::node
