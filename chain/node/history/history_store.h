// The history's file: columns of samples in chunks, epochs as they came, thinned with age.
//
// A column is one kind of one subnet (or of the network) at one of four levels: 1, 10, 300 or 7 200
// blocks to a sample. Samples lie in chunks of at most 256, each a packed blob under a number made
// of subnet, kind, level and first block. Level 0 chunks end at multiples of 256 blocks and may
// leave blocks out: a node that hurries does not record each. The newest one of each column is kept
// open in memory and rewritten by flush().
#pragma once

#include "chain/node/history/sampler.h"
#include "chain/storage/sqlite_db.h"

#include <map>
#include <optional>
#include <string>

namespace soma::node {

/// One thread at a time. A crash loses what was appended since the last flush() and nothing else.
class HistoryStore {
public:
    /// Creates the file when there is none, and empties one of another chain. Samples that are not
    /// of this chain's blocks are the caller's to take back with forgetAfter(). Errors:
    /// DatabaseDamaged, DatabaseForeign (a newer program's), DiskFull, FolderUnusable.
    static Result<HistoryStore> open(const std::string& path, const chain::BlockHash& genesis);

    HistoryStore(HistoryStore&&) = default;
    /// The file would be closed while its statements live.
    HistoryStore& operator=(HistoryStore&&) = delete;
    ~HistoryStore() = default;

    /// The newest block that is on the disk or in memory.
    struct Tip {
        BlockNumber number;
        chain::BlockHash hash;
    };

    const std::optional<Tip>& tip() const { return m_tip; }

    /// Blocks in rising order; gaps are allowed, repeated blocks are ignored.
    void append(const BlockSample& sample);

    /// Everything appended is on the disk, and what got old is thinned.
    Result<void> flush();

    bool hasUnsaved() const { return m_unsaved; }

    /// The end of a level 0 chunk was passed since the last flush().
    bool wantsFlush() const { return m_wantsFlush; }

    /// Takes back what was recorded of later blocks.
    Result<void> forgetAfter(BlockNumber last);

    Result<chain::Series> series(const chain::SeriesQuery& query);
    Result<std::vector<chain::Candle>> candles(const chain::CandleQuery& query);
    Result<std::vector<chain::EpochPoint>> epochs(NetUid netuid, Uid uid, chain::BlockRange range);
    Result<std::vector<chain::EpochTable>> lastEpochs(NetUid netuid, std::uint32_t count);
    Result<chain::HistoryExtent> extent();

    const chain::HistoryRules& rules() const { return m_rules; }

    Result<void> setRules(const chain::HistoryRules& rules);

private:
    /// One column at one level.
    struct Column {
        std::uint16_t owner = 0; ///< A netuid, or kNetwork.
        std::uint8_t code = 0;   ///< A SeriesKind; of coarser lows and highs more, see .cpp.
        std::uint8_t level = 0;
        auto operator<=>(const Column&) const = default;
    };

    /// Samples of rising blocks, the first one of the blocks from `first` on.
    struct Chunk {
        std::uint64_t first = 0;
        std::vector<std::int64_t> values;
        /// How many samples after the first each one would stand; empty where none is left out.
        std::vector<std::int64_t> places = {};

        std::uint64_t placeOf(std::size_t i) const
        {
            return places.empty() ? i : static_cast<std::uint64_t>(places[i]);
        }

        std::uint64_t blockOf(std::size_t i, std::uint64_t step) const
        {
            return first + placeOf(i) * step;
        }

        /// The first block behind it.
        std::uint64_t end(std::uint64_t step) const
        {
            return values.empty() ? first : blockOf(values.size() - 1, step) + step;
        }

        void add(std::int64_t value, std::uint64_t place);
        /// The samples from..to-1 of it.
        Chunk part(std::size_t from, std::size_t to, std::uint64_t step) const;
    };

    friend class HistoryLines;

    explicit HistoryStore(storage::SqliteDb db);

    Result<void> prepare(const chain::BlockHash& genesis);
    Result<void> createTables();
    Result<void> loadState();
    Result<void> saveMeta(std::string_view key, ByteSpan value);
    Result<std::optional<Bytes>> loadMeta(std::string_view key);

    void push(const Column& column, std::uint64_t block, std::int64_t value);
    Result<void> put(const Column& column, const Chunk& chunk);
    Result<void> drop(const Column& column, std::uint64_t first);
    /// As they are stored.
    Result<std::vector<Chunk>> chunks(const Column& column, std::uint64_t from, std::uint64_t to);
    std::vector<Chunk> unsavedOf(const Column& column) const;
    Result<std::vector<Column>> columnsAt(std::uint8_t level);
    Result<void> saveOpen();
    Result<void> saveEpochs();

    Result<void> thin();
    Result<void> thinLevel(std::uint8_t level, std::uint64_t before);
    Result<void> thinColumn(const Column& column, std::uint64_t before);
    Result<void> thinEpochs(std::uint64_t before);
    Result<void> appendCoarse(const Column& column, std::uint64_t window, std::int64_t value);

    storage::SqliteDb m_db;
    storage::SqliteStatement m_put;
    storage::SqliteStatement m_read;
    storage::SqliteStatement m_drop;
    std::map<Column, Chunk> m_open;              ///< The newest of each column.
    std::map<Column, std::vector<Chunk>> m_full; ///< Ended since the last flush().
    std::map<Column, Chunk> m_coarse;            ///< While thinning.
    std::vector<std::pair<BlockNumber, EpochSample>> m_newEpochs;
    std::optional<Tip> m_tip;
    std::uint64_t m_thinnedAt = 0;
    chain::HistoryRules m_rules;
    bool m_unsaved = false;
    bool m_wantsFlush = false;
};

} // namespace soma::node
