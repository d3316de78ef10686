#include "chain/node/history/history_store.h"

#include "chain/api/node_error.h"
#include "chain/codec/scale_type.h"
#include "chain/node/history/column_place.h"
#include "chain/node/history/epoch_blob.h"
#include "chain/node/history/series_codec.h"
#include "chain/node/history/told.h"

#include <algorithm>
#include <utility>

namespace soma::node {

using chain::NodeError;
using chain::SeriesKind;

namespace {

/// "SOMH": tells our files from other programs' ones.
constexpr std::int64_t kApplicationId = 0x534F4D48;
/// Since 2 a chunk may leave blocks out, and an epoch's consensus stands beside its incentive.
constexpr std::int64_t kVersion = 2;
constexpr int kBusyMs = 3'000;

constexpr const char* kTables = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE samples (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE epochs (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
)sql";

} // namespace

HistoryStore::HistoryStore(storage::SqliteDb db) : m_db(std::move(db)) {}

// -------------------------------------------------------------------------------- a chunk

void HistoryStore::Chunk::add(std::int64_t value, std::uint64_t place)
{
    if (places.empty() && place != values.size())
        for (std::size_t i = 0; i < values.size(); ++i)
            places.push_back(static_cast<std::int64_t>(i));
    if (!places.empty())
        places.push_back(static_cast<std::int64_t>(place));
    values.push_back(value);
}

HistoryStore::Chunk HistoryStore::Chunk::part(std::size_t from, std::size_t to,
                                              std::uint64_t step) const
{
    Chunk out;
    if (from >= to)
        return out;
    out.first = blockOf(from, step);
    for (std::size_t i = from; i < to; ++i)
        out.add(values[i], placeOf(i) - placeOf(from));
    return out;
}

// --------------------------------------------------------------------------------- the file

Result<HistoryStore> HistoryStore::open(const std::string& path, const chain::BlockHash& genesis)
{
    HistoryStore store(SOMA_TRY(told(storage::SqliteDb::open(path, {}, kBusyMs))));
    store.m_db.keepLogOnClose(false);
    SOMA_TRY(told(store.prepare(genesis)));
    return store;
}

Result<void> HistoryStore::prepare(const chain::BlockHash& genesis)
{
    SOMA_TRY(m_db.exec("PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                       "PRAGMA trusted_schema=OFF;"));
    const auto application = SOMA_TRY(m_db.queryInteger("PRAGMA application_id"));
    const auto version = SOMA_TRY(m_db.queryInteger("PRAGMA user_version"));
    const auto tables = SOMA_TRY(m_db.queryInteger("SELECT count(*) FROM sqlite_schema"));
    const bool fresh = application == 0 && version == 0 && tables == 0;
    if ((!fresh && application != kApplicationId) || version > kVersion)
        return Error(NodeError::DatabaseForeign, m_db.path());
    if (fresh)
        SOMA_TRY(createTables());
    else if (version < kVersion) // What older versions wrote is read as it is.
        SOMA_TRY(m_db.exec(("PRAGMA user_version=" + std::to_string(kVersion)).c_str()));
    m_put = SOMA_TRY(m_db.prepare("INSERT OR REPLACE INTO samples(id, data) VALUES(?, ?)"));
    m_read = SOMA_TRY(m_db.prepare("SELECT id, data FROM samples WHERE id BETWEEN ? AND ? "
                                   "ORDER BY id"));
    m_drop = SOMA_TRY(m_db.prepare("DELETE FROM samples WHERE id = ?"));
    const auto known = SOMA_TRY(loadMeta("genesis"));
    if (known && *known != toBytes(genesis.span()))
        SOMA_TRY(m_db.exec("DELETE FROM samples; DELETE FROM epochs; DELETE FROM meta;"));
    SOMA_TRY(saveMeta("genesis", genesis.span()));
    return loadState();
}

Result<void> HistoryStore::createTables()
{
    auto all = SOMA_TRY(storage::SqliteTransaction::begin(m_db));
    SOMA_TRY(m_db.exec(kTables));
    SOMA_TRY(m_db.exec(("PRAGMA application_id=" + std::to_string(kApplicationId) +
                        "; PRAGMA user_version=" + std::to_string(kVersion))
                           .c_str()));
    return all.commit();
}

/// The tip, the rules, and the newest chunk of each column, which goes on.
Result<void> HistoryStore::loadState()
{
    if (const auto rules = SOMA_TRY(loadMeta("rules"))) {
        const auto parts = SOMA_TRY((codec::decode<std::array<std::uint64_t, 5>>(*rules)));
        m_rules = {parts[0], parts[1], parts[2], parts[3], parts[4]};
    }
    if (const auto thinned = SOMA_TRY(loadMeta("thinned")))
        m_thinnedAt = SOMA_TRY(codec::decode<std::uint64_t>(*thinned));
    const auto tip = SOMA_TRY(loadMeta("tip"));
    if (!tip)
        return {};
    const auto parts = SOMA_TRY((codec::decode<std::pair<BlockNumber, chain::BlockHash>>(*tip)));
    m_tip = Tip{parts.first, parts.second};
    const std::uint64_t next = m_tip->number.value() + 1;
    if (next % kChunk == 0)
        return {};
    for (const Column& column : SOMA_TRY(columnsAt(0))) {
        for (Chunk& chunk : SOMA_TRY(chunks(column, next - 1, next - 1)))
            if (chunk.end(1) == next)
                m_open.insert_or_assign(column, std::move(chunk));
    }
    return {};
}

Result<void> HistoryStore::saveMeta(std::string_view key, ByteSpan value)
{
    auto put = SOMA_TRY(m_db.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"));
    put.bind(1, key);
    put.bind(2, value);
    return put.run();
}

Result<std::optional<Bytes>> HistoryStore::loadMeta(std::string_view key)
{
    auto find = SOMA_TRY(m_db.prepare("SELECT value FROM meta WHERE key = ?"));
    find.bind(1, key);
    if (!SOMA_TRY(find.step()))
        return std::optional<Bytes>();
    return std::optional(toBytes(find.blob(0)));
}

Result<void> HistoryStore::setRules(const chain::HistoryRules& rules)
{
    m_rules = rules;
    const std::array<std::uint64_t, 5> parts{rules.everyBlock, rules.everyTenth, rules.everyHour,
                                             rules.everyDay, rules.everyEpoch};
    return told(saveMeta("rules", codec::encode(parts)));
}

// -------------------------------------------------------------------------------- recording

void HistoryStore::append(const BlockSample& sample)
{
    const BlockNumber number = sample.head.number;
    if (m_tip && number <= m_tip->number)
        return;
    const std::uint64_t block = number.value();
    for (std::size_t i = 0; i < kNetworkKinds; ++i)
        push({kNetwork, codeOf(networkKind(i)), 0}, block, sample.network[i]);
    push({kNetwork, kTimeCode, 0}, block, static_cast<std::int64_t>(sample.head.timestampMs));
    for (const BlockSample::Subnet& subnet : sample.subnets)
        for (std::size_t i = 0; i < kSubnetKinds; ++i)
            push({subnet.netuid.value(), codeOf(static_cast<SeriesKind>(i)), 0}, block,
                 subnet.values[i]);
    for (const EpochSample& epoch : sample.epochs)
        m_newEpochs.emplace_back(number, epoch);
    // Blocks may be left out, so the end of a chunk is passed rather than met.
    m_wantsFlush |= m_tip && (block + 1) / kChunk != (m_tip->number.value() + 1) / kChunk;
    m_tip = Tip{number, sample.head.hash};
    m_unsaved = true;
}

/// Ends the open chunk where a multiple of 256 does.
void HistoryStore::push(const Column& column, std::uint64_t block, std::int64_t value)
{
    Chunk& open = m_open[column];
    if (!open.values.empty() && block / kChunk != open.first / kChunk)
        m_full[column].push_back(std::exchange(open, Chunk()));
    if (open.values.empty())
        open.first = block;
    open.add(value, block - open.first);
}

Result<void> HistoryStore::put(const Column& column, const Chunk& chunk)
{
    const Bytes data =
        chunk.places.empty() ? packColumn(chunk.values) : packPlaced({chunk.places, chunk.values});
    storage::StatementUse use(m_put);
    use->bind(1, idOf(column.owner, column.code, column.level, chunk.first));
    use->bind(2, ByteSpan(data));
    return use->run();
}

Result<void> HistoryStore::drop(const Column& column, std::uint64_t first)
{
    storage::StatementUse use(m_drop);
    use->bind(1, idOf(column.owner, column.code, column.level, first));
    return use->run();
}

Result<void> HistoryStore::flush()
{
    if (!m_unsaved)
        return {};
    auto all = SOMA_TRY(told(storage::SqliteTransaction::begin(m_db)));
    SOMA_TRY(told(saveOpen()));
    SOMA_TRY(told(saveEpochs()));
    SOMA_TRY(told(thin()));
    SOMA_TRY(told(saveMeta("tip", codec::encodeAll(m_tip->number, m_tip->hash))));
    SOMA_TRY(told(all.commit()));
    m_newEpochs.clear();
    m_full.clear();
    // A column that no longer grows, such as a removed subnet's, is let go.
    const std::uint64_t next = m_tip->number.value() + 1;
    std::erase_if(m_open, [next](const auto& entry) {
        const Chunk& chunk = entry.second;
        return chunk.end(1) != next || next % kChunk == 0;
    });
    m_unsaved = false;
    m_wantsFlush = false;
    return {};
}

Result<void> HistoryStore::saveOpen()
{
    for (const auto& [column, chunks] : m_full)
        for (const Chunk& chunk : chunks)
            SOMA_TRY(put(column, chunk));
    for (const auto& [column, chunk] : m_open)
        SOMA_TRY(put(column, chunk));
    return {};
}

Result<void> HistoryStore::saveEpochs()
{
    auto put = SOMA_TRY(m_db.prepare("INSERT OR REPLACE INTO epochs(id, data) VALUES(?, ?)"));
    for (const auto& [block, epoch] : m_newEpochs) {
        const Bytes data = packEpoch(epoch);
        put.bind(1, epochId(epoch.netuid, block));
        put.bind(2, ByteSpan(data));
        SOMA_TRY(put.run());
        put.reset();
    }
    return {};
}

Result<void> HistoryStore::forgetAfter(BlockNumber last)
{
    if (!m_tip || m_tip->number <= last)
        return {};
    // What is not on the disk yet may be cut as well.
    SOMA_TRY(flush());
    m_open.clear();
    auto all = SOMA_TRY(told(storage::SqliteTransaction::begin(m_db)));
    for (std::uint8_t level = 0; level < kLevels; ++level) {
        const std::uint64_t step = kSteps[level];
        for (const Column& column : SOMA_TRY(told(columnsAt(level)))) {
            // Chunks that begin later go whole; the one around the end is cut.
            for (const Chunk& chunk : SOMA_TRY(told(chunks(column, last.value() + 1, kNoEnd)))) {
                SOMA_TRY(told(drop(column, chunk.first)));
                std::size_t kept = 0;
                while (kept < chunk.values.size() &&
                       chunk.blockOf(kept, step) + step <= last.value() + 1)
                    ++kept;
                if (kept != 0)
                    SOMA_TRY(told(put(column, chunk.part(0, kept, step))));
            }
        }
    }
    auto cut = SOMA_TRY(told(m_db.prepare("DELETE FROM epochs WHERE (id & ?) > ?")));
    cut.bind(1, static_cast<std::int64_t>(kEpochBlockMask));
    cut.bind(2, static_cast<std::int64_t>(last.value()));
    SOMA_TRY(told(cut.run()));
    // Its hash is not known any more; whoever records on knows it.
    SOMA_TRY(told(saveMeta("tip", codec::encodeAll(last, chain::BlockHash()))));
    SOMA_TRY(told(all.commit()));
    m_unsaved = false;
    m_wantsFlush = false;
    m_thinnedAt = std::min(m_thinnedAt, last.value());
    return told(loadState());
}

// --------------------------------------------------------------------------------- columns

/// The chunks that hold samples of blocks from..to, those of the disk and the open one.
Result<std::vector<HistoryStore::Chunk>> HistoryStore::chunks(const Column& column,
                                                              std::uint64_t from, std::uint64_t to)
{
    const std::vector<Chunk> unsaved = unsavedOf(column);
    const auto isUnsaved = [&unsaved](std::uint64_t first) {
        return std::any_of(unsaved.begin(), unsaved.end(),
                           [first](const Chunk& chunk) { return chunk.first == first; });
    };
    std::vector<Chunk> out;
    const std::uint64_t step = kSteps[column.level];
    const std::uint64_t reach = step * kChunk;
    storage::StatementUse use(m_read);
    use->bind(1, idOf(column.owner, column.code, column.level, from > reach ? from - reach : 0));
    use->bind(2, idOf(column.owner, column.code, column.level, std::min(to, kNoEnd)));
    while (SOMA_TRY(use->step())) {
        const std::uint64_t first = firstOf(use->integer(0));
        if (isUnsaved(first))
            continue;
        PlacedColumn stored = SOMA_TRY(unpackPlaced(use->blob(1), kChunk));
        Chunk chunk{first, std::move(stored.values), std::move(stored.places)};
        if (chunk.end(step) > from)
            out.push_back(std::move(chunk));
    }
    for (const Chunk& chunk : unsaved)
        if (chunk.first <= to && chunk.end(1) > from)
            out.push_back(chunk);
    return out;
}

/// Newer than what the disk has of the same first blocks; oldest first.
std::vector<HistoryStore::Chunk> HistoryStore::unsavedOf(const Column& column) const
{
    std::vector<Chunk> out;
    if (const auto full = m_full.find(column); full != m_full.end())
        out = full->second;
    if (const auto open = m_open.find(column); open != m_open.end() && !open->second.values.empty())
        out.push_back(open->second);
    return out;
}

Result<std::vector<HistoryStore::Column>> HistoryStore::columnsAt(std::uint8_t level)
{
    // Walks from column to column by the index, not over every chunk.
    auto next = SOMA_TRY(m_db.prepare("SELECT id FROM samples WHERE id >= ? ORDER BY id LIMIT 1"));
    std::vector<Column> out;
    std::int64_t at = 0;
    for (;;) {
        next.bind(1, at);
        if (!SOMA_TRY(next.step()))
            return out;
        const ColumnPlace place = placeOf(next.integer(0));
        next.reset();
        if (place.level < level) {
            at = idOf(place.owner, place.code, level, 0);
            continue;
        }
        if (place.level == level)
            out.push_back({place.owner, place.code, level});
        at = idOf(place.owner, place.code, kLevels, 0);
    }
}

} // namespace soma::node
