// Inside the chain store; for its own source files only.
#pragma once

#include "chain/crypto/hashing.h"
#include "chain/primitives/block_header.h"
#include "chain/storage/chain_store.h"
#include "chain/storage/sqlite_db.h"
#include "chain/storage/state_table.h"
#include "consensus/base/numeric_cast.h"

namespace soma::storage {

inline constexpr std::string_view kMetaNetwork = "network";
inline constexpr std::string_view kMetaGenesis = "genesis";
inline constexpr std::string_view kMetaFinalized = "finalized";
inline constexpr std::string_view kMetaOldestState = "oldest_state";

inline std::int64_t sql(BlockNumber number)
{
    return exactCast<std::int64_t>(number.value());
}

/// As meta rows hold it.
inline ByteArray<8> encodeNumber(BlockNumber number)
{
    ByteArray<8> out{};
    std::uint64_t rest = number.value();
    for (auto& byte : out) {
        byte = static_cast<std::uint8_t>(rest & 0xff);
        rest >>= 8;
    }
    return out;
}

inline chain::BlockHash hashOf(ByteSpan header)
{
    return chain::BlockHash(crypto::blake2b256(header));
}

struct ChainStore::Impl {
    Impl(SqliteDb database, StoreOptions storeOptions);

    Result<void> prepareAll();
    Result<void> loadHeads();

    Result<void> commit(std::span<const BlockCommit> blocks, std::span<const BlockRef> refs,
                        const StateTrie* stored);
    Result<void> tryCommit(std::span<const BlockCommit> blocks, std::span<const BlockRef> refs,
                           const StateTrie* stored);
    Result<void> writeBlock(const BlockCommit& block, const BlockRef& ref);
    Result<void> writeStates(std::span<const BlockCommit> blocks, std::span<const BlockRef> refs,
                             const StateTrie* stored);
    Result<void> writeJustification(BlockNumber number, ByteSpan justification);
    BlockNumber oldestStateAt(BlockNumber best) const;
    Result<void> pruneUndo(BlockNumber oldest);

    Result<std::optional<Bytes>> meta(std::string_view name);
    Result<void> setMeta(std::string_view name, ByteSpan value);

    Result<std::optional<StoredBlock>> block(BlockNumber number);
    Result<std::optional<StoredHeader>> header(BlockNumber number);
    Result<std::optional<Bytes>> digested(SqliteStatement& select, BlockNumber number);
    /// Enters what turns the block's state into its parent's.
    Result<void> readUndoOf(BlockNumber number, StateChanges::Map& into);
    Result<chain::Header> decodedHeader(BlockNumber number);

    Error damaged(std::string_view what) const { return db.error(StorageError::Damaged, what); }

    SqliteDb db;
    StoreOptions options;

    SqliteStatement getMeta;
    SqliteStatement putMeta;
    SqliteStatement addBlock;
    SqliteStatement addReceipts;
    SqliteStatement addJustification;
    SqliteStatement addExtrinsic;
    SqliteStatement addUndo;
    SqliteStatement dropUndo;
    SqliteStatement getBlock;
    SqliteStatement getHeaders;
    SqliteStatement getNumber;
    SqliteStatement getReceipts;
    SqliteStatement getJustification;
    SqliteStatement getExtrinsic;
    SqliteStatement getUndo;
    StateTable state;

    std::optional<BlockRef> best;
    std::optional<BlockRef> finalized;
    std::optional<chain::BlockHash> genesis;
    BlockNumber oldestState{0};
};

} // namespace soma::storage
