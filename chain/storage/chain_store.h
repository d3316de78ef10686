// The chain on disk: blocks, receipts, justifications, the best block's state and the way back.
#pragma once

#include "chain/primitives/hash_types.h"
#include "chain/storage/state_changes.h"
#include "chain/storage/state_trie.h"
#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace soma::storage {

struct BlockRef {
    BlockNumber number;
    chain::BlockHash hash;
    bool operator==(const BlockRef&) const = default;
};

struct StoreOptions {
    /// Name of the network; written into a new store, compared with an old one.
    std::string network;
    /// The genesis block that an old store must have, when the caller knows it.
    std::optional<chain::BlockHash> genesis;
    /// For how many blocks behind the best one the state can be rebuilt; all when absent. Older
    /// undo records are dropped as blocks are committed.
    std::optional<std::uint64_t> undoBlocks;
    /// Look at the structure of every page before use (PRAGMA quick_check).
    bool checkPages = true;
    /// How long to wait for another program that holds the file.
    int busyTimeoutMs = 500;
    /// How many pages the write-ahead log may hold before a commit folds it into the file.
    int logPages = 1000;
    /// Name of a registered SQLite VFS; the system's when empty. For tests that make writes fail.
    std::string vfs;
};

/// One block and what it did, stored wholly or not at all.
struct BlockCommit {
    /// The encoded header, seal included. Number, parent and hash are read from it.
    Bytes header;
    /// Each encoded with its length prefix.
    std::vector<Bytes> extrinsics;
    /// Events and per-extrinsic outcomes in the runtime's own form; not looked at.
    Bytes receipts;
    /// On top of the parent's state. For genesis: the state.
    StateChanges changes;
    /// The encoded proof that the block is final, or empty when that is not known yet.
    Bytes justification;
};

struct StoredBlock {
    BlockRef ref;
    Bytes header;
    std::vector<Bytes> extrinsics;
};

struct StoredHeader {
    BlockRef ref;
    Bytes header;
};

struct ExtrinsicPlace {
    BlockNumber block;
    std::uint32_t index = 0;
    bool operator==(const ExtrinsicPlace&) const = default;
};

struct StoreFigures {
    std::uint64_t fileBytes = 0;
    std::uint64_t blocks = 0;
    std::uint64_t stateKeys = 0;
    std::uint64_t undoBytes = 0; ///< Of all undo records.
};

/// One SQLite file with a write-ahead log, synced at every commit: when a commit has answered, its
/// blocks survive a power cut. Linear chain: block N+1 goes on top of block N.
///
/// Everything read is checked against the hash that names it, so a flipped bit is an error
/// (StorageError::Damaged) and never an answer. The file is locked for as long as the store is
/// open: a second one, in this process or another, gets Busy. Used by one thread at a time.
/// Errors are StorageErrors with the file's path in the detail; after an error the store is as
/// before the call, and calling again is allowed.
class ChainStore {
public:
    /// Opens, or creates in a folder that exists. What is not a sound store of this network, and
    /// not newer than this program, is refused and left as it was. Errors: Busy, Damaged, Foreign,
    /// WrongChain, TooNew, ReadOnly, CannotOpen, Full, Io.
    static Result<ChainStore> open(const std::string& path, const StoreOptions& options);

    ChainStore(ChainStore&&) noexcept;
    ChainStore& operator=(ChainStore&&) noexcept;
    ~ChainStore();

    /// Block 0, which is final by definition. Errors: NotNext when there is one already, WrongChain
    /// when it is not the expected one, BadBlock.
    Result<void> commitGenesis(const BlockCommit& genesis);

    /// The next block on top of the best. `stored` is the best block's state for a caller who has
    /// it in memory: what the block replaces need then not be read from the file. Errors: NotNext,
    /// BadBlock; Busy, Full, ReadOnly, Io when the disk does not play along.
    Result<void> commitBlock(const BlockCommit& block, const StateTrie* stored = nullptr);

    /// The next blocks, one on top of the other, wholly or not at all. A value that several of them
    /// change is written once, and undo records that the last of them makes useless never are.
    /// Errors as commitBlock().
    Result<void> commitBlocks(std::span<const BlockCommit> blocks,
                              const StateTrie* stored = nullptr);

    /// Everything up to `number` is final. `justification` is the encoded proof. Saying it again
    /// for the same block replaces the proof. Errors: NotFound for a block that is not there,
    /// NotNext for one below the finalized block.
    Result<void> commitFinality(BlockNumber number, ByteSpan justification);

    /// Known without asking the file; nothing before genesis.
    std::optional<BlockRef> best() const;
    std::optional<BlockRef> finalized() const;
    std::optional<chain::BlockHash> genesis() const;

    Result<std::optional<StoredBlock>> block(BlockNumber number) const;
    Result<std::optional<StoredBlock>> block(const chain::BlockHash& hash) const;
    Result<std::optional<StoredHeader>> header(BlockNumber number) const;
    Result<std::optional<BlockNumber>> numberOf(const chain::BlockHash& hash) const;

    /// `limit` headers at most, from `from` downwards.
    Result<std::vector<StoredHeader>> headersDescending(BlockNumber from, std::size_t limit) const;

    Result<std::optional<Bytes>> receipts(BlockNumber number) const;
    Result<std::optional<Bytes>> justification(BlockNumber number) const;

    /// Hash of the encoded extrinsic, length prefix included. The newest place when there are
    /// several (an immortal extrinsic can come again after its account was reaped).
    Result<std::optional<ExtrinsicPlace>> findExtrinsic(const chain::ExtrinsicHash& hash) const;

    /// All keys of the best block's state, rising; the views live until `visit` returns. `visit`
    /// answers false to stop, which is the error Stopped.
    Result<void> visitState(const std::function<bool(ByteSpan key, ByteSpan value)>& visit) const;

    /// The best block's state, compared with its header's root. Error: Damaged.
    Result<StateTrie> loadState() const;

    /// What turns the best block's state into that of block `number`. Error: NotFound when there is
    /// no such block or its undo records are gone.
    Result<StateChanges> stateAt(BlockNumber number) const;

    /// That state itself, compared with its header's root. `best` is the best block's state.
    /// Errors: NotFound, Damaged.
    Result<StateTrie> loadStateAt(BlockNumber number, const StateTrie& best) const;

    /// The oldest block whose state can still be rebuilt.
    BlockNumber oldestState() const;

    /// The slow and thorough look: SQLite's integrity check, every block's hash, parent,
    /// extrinsics root and index rows, receipts, and the roots of the best state and all older
    /// ones that can be rebuilt, recomputed from all stored keys. Error: Damaged, with the first
    /// thing that is wrong.
    Result<void> verify() const;

    Result<StoreFigures> figures() const;

    /// Writes the whole store, closed up, to a file that must not exist, and syncs it. Errors:
    /// Full, CannotOpen, Io; what was written is then removed.
    Result<void> copyTo(const std::string& path) const;

    const std::string& path() const;

private:
    struct Impl;
    explicit ChainStore(std::unique_ptr<Impl> impl);

    Result<void> verifyStates() const;

    std::unique_ptr<Impl> m_impl;
};

/// Renames a store and its log files out of the way, for a person who said so; nothing is deleted.
/// The new path is `path` + "." + `label`, with a number behind it when that exists already.
/// Errors: CannotOpen when there is nothing at `path`, ReadOnly, Io.
Result<std::string> moveStoreAside(const std::string& path, const std::string& label);

} // namespace soma::storage
