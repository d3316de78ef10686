#include "chain/storage/state_table.h"

#include "chain/crypto/hashing.h"
#include "chain/storage/storage_error.h"
#include "consensus/base/numeric_cast.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace soma::storage {

namespace {

constexpr std::size_t kHash = 16;
constexpr std::size_t kAccount = 32;
constexpr std::size_t kTail = kHash + kAccount;

/// A place is the tail's number and, in the low bits, the stem's: the rows of a tail are
/// neighbours. Stems beyond that are too many to be worth a number; their keys stay whole.
constexpr unsigned kStemBits = 16;
constexpr std::uint32_t kMostStems = (std::uint32_t{1} << kStemBits) - 1;

constexpr std::int64_t joined(std::uint32_t stem, std::uint32_t tail)
{
    return static_cast<std::int64_t>(std::uint64_t{tail} << kStemBits | stem);
}

bool isTail(ByteSpan bytes)
{
    return std::ranges::equal(crypto::blake2b128(bytes.subspan(kHash)), bytes.first(kHash));
}

/// The value without the zeros at its end, and in one byte their number.
Bytes shortened(ByteSpan value)
{
    std::size_t size = value.size();
    while (size > 0 && value[size - 1] == 0 && value.size() - size < 255)
        --size;
    Bytes out(size + 1);
    std::ranges::copy(value.first(size), out.begin());
    out.back() = static_cast<std::uint8_t>(value.size() - size);
    return out;
}

std::optional<Bytes> lengthened(ByteSpan stored)
{
    if (stored.empty())
        return std::nullopt;
    const ByteSpan kept = stored.first(stored.size() - 1);
    Bytes out(kept.size() + stored.back());
    std::ranges::copy(kept, out.begin());
    return out;
}

Error damagedState(const SqliteDb& db, std::string_view what)
{
    return db.error(StorageError::Damaged, what);
}

} // namespace

Result<void> StateTable::prepare(SqliteDb& db)
{
    m_db = &db;
    const std::pair<SqliteStatement*, std::string_view> all[] = {
        {&m_getWhole, "SELECT value FROM state WHERE key = ?1"},
        {&m_putWhole, "INSERT INTO state (key, value) VALUES (?1, ?2) "
                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value"},
        {&m_dropWhole, "DELETE FROM state WHERE key = ?1"},
        {&m_allWhole, "SELECT key, value FROM state ORDER BY key"},
        {&m_someWhole, "SELECT key, value FROM state WHERE key > ?1 ORDER BY key LIMIT 4096"},
        {&m_getSplit, "SELECT value FROM split_state WHERE place = ?1"},
        {&m_putSplit, "INSERT INTO split_state (place, value) VALUES (?1, ?2) "
                      "ON CONFLICT (place) DO UPDATE SET value = excluded.value"},
        {&m_dropSplit, "DELETE FROM split_state WHERE place = ?1"},
        {&m_allSplit, "SELECT place, value FROM split_state ORDER BY place"},
        {&m_allStems, "SELECT id, stem FROM stems ORDER BY id"},
        {&m_allTails, "SELECT id, account FROM tails ORDER BY id"},
        {&m_addStem, "INSERT INTO stems (id, stem) VALUES (?1, ?2)"},
        {&m_addTail, "INSERT INTO tails (id, account) VALUES (?1, ?2)"},
    };
    for (const auto& [statement, text] : all)
        *statement = SOMA_TRY(db.prepare(text));
    return {};
}

// ---------------------------------------------------------------------------------------- names

Result<void> StateTable::needNames()
{
    if (m_names)
        return {};
    Names names;
    SOMA_TRY(readNames(m_allStems, false, names.stems));
    SOMA_TRY(readNames(m_allTails, true, names.tails));
    m_names = std::move(names);
    return {};
}

Result<void> StateTable::readNames(SqliteStatement& all, bool isTail, ByteNumbers& into)
{
    StatementUse row(all);
    while (SOMA_TRY(row->step())) {
        const ByteSpan stored = row->blob(1);
        if (row->integer(0) != std::int64_t{into.size()} + 1 ||
            (isTail ? stored.size() != kAccount : stored.empty()))
            return damagedState(*m_db, "numbers of stems and tails");
        Bytes name;
        if (isTail)
            append(name, crypto::blake2b128(stored));
        append(name, stored);
        if (into.find(name) != 0)
            return damagedState(*m_db, "a stem or tail comes twice");
        into.add(name);
    }
    return {};
}

/// Where the key's row would be; nothing when it is whole, or no row.
std::optional<std::int64_t> StateTable::placeOf(ByteSpan key)
{
    if (key.size() <= kTail)
        return std::nullopt;
    const std::uint32_t tail = m_names->tails.find(key.last(kTail));
    const std::uint32_t stem = m_names->stems.find(key.first(key.size() - kTail));
    return tail == 0 || stem == 0 ? std::nullopt : std::optional(joined(stem, tail));
}

/// The same, giving out numbers. Nothing when the key's row is a whole one.
Result<std::optional<std::int64_t>> StateTable::newPlaceOf(ByteSpan key)
{
    if (key.size() <= kTail)
        return std::optional<std::int64_t>();
    auto& [stems, tails] = *m_names;
    const ByteSpan tailBytes = key.last(kTail);
    const ByteSpan stemBytes = key.first(key.size() - kTail);
    std::uint32_t tail = tails.find(tailBytes);
    if (tail == 0 && !isTail(tailBytes))
        return std::optional<std::int64_t>();
    std::uint32_t stem = stems.find(stemBytes);
    if (stem == 0) {
        if (stems.size() == kMostStems)
            return std::optional<std::int64_t>();
        stem = stems.add(stemBytes);
        m_addStem.bind(1, std::int64_t{stem});
        m_addStem.bind(2, stemBytes);
        SOMA_TRY(m_addStem.run());
    }
    if (tail == 0) {
        tail = tails.add(tailBytes);
        m_addTail.bind(1, std::int64_t{tail});
        m_addTail.bind(2, tailBytes.subspan(kHash));
        SOMA_TRY(m_addTail.run());
    }
    return std::optional(joined(stem, tail));
}

// ----------------------------------------------------------------------------------- single keys

Result<std::optional<Bytes>> StateTable::value(ByteSpan key)
{
    SOMA_TRY(needNames());
    const auto place = placeOf(key);
    StatementUse get(place ? m_getSplit : m_getWhole);
    if (place)
        get->bind(1, *place);
    else
        get->bind(1, key);
    if (!SOMA_TRY(get->step()))
        return std::optional<Bytes>();
    if (!place)
        return std::optional(toBytes(get->blob(0)));
    auto found = lengthened(get->blob(0));
    if (!found)
        return damagedState(*m_db, "a value without its end");
    return found;
}

Result<void> StateTable::write(ByteSpan key, const std::optional<ByteSpan>& value)
{
    SOMA_TRY(needNames());
    const auto place = value ? SOMA_TRY(newPlaceOf(key)) : placeOf(key);
    SqliteStatement& write =
        place ? (value ? m_putSplit : m_dropSplit) : (value ? m_putWhole : m_dropWhole);
    if (place)
        write.bind(1, *place);
    else
        write.bind(1, key);
    if (!value)
        return write.run();
    const Bytes split = place ? shortened(*value) : Bytes();
    write.bind(2, place ? ByteSpan(split) : *value);
    return write.run();
}

Result<std::uint64_t> StateTable::count()
{
    const auto rows = SOMA_TRY(m_db->queryInteger("SELECT (SELECT count(*) FROM state) + "
                                                  "(SELECT count(*) FROM split_state)"));
    return saturatingCast<std::uint64_t>(rows);
}

// ------------------------------------------------------------------------------------- all keys

struct StateTable::SplitRow {
    std::uint32_t stem;
    std::uint32_t tail;
    ByteSpan value;
};

Result<void> StateTable::readSplitRows(std::vector<SplitRow>& rows, KeyArena& values)
{
    const auto& [stems, tails] = *m_names;
    const auto many = SOMA_TRY(m_db->queryInteger("SELECT count(*) FROM split_state"));
    rows.reserve(saturatingCast<std::size_t>(many));
    StatementUse row(m_allSplit);
    while (SOMA_TRY(row->step())) {
        const auto place = static_cast<std::uint64_t>(row->integer(0));
        const std::uint64_t stem = place & kMostStems;
        const std::uint64_t tail = place >> kStemBits;
        if (stem == 0 || stem > stems.size() || tail == 0 || tail > tails.size())
            return damagedState(*m_db, "a row without its stem or tail");
        if (row->blob(1).empty())
            return damagedState(*m_db, "a value without its end");
        rows.push_back({static_cast<std::uint32_t>(stem), static_cast<std::uint32_t>(tail),
                        values.keep(row->blob(1))});
    }
    return {};
}

namespace {

/// By number less one: how many come before it.
std::vector<std::uint32_t> ranksOf(const ByteNumbers& names, std::vector<std::uint32_t>& order)
{
    order.resize(names.size());
    std::iota(order.begin(), order.end(), 1U);
    std::sort(order.begin(), order.end(), [&names](std::uint32_t a, std::uint32_t b) {
        return ByteOrder{}(names.at(a), names.at(b));
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank] - 1] = rank;
    return ranks;
}

} // namespace

/// As their keys rise.
void StateTable::sortSplitRows(std::vector<SplitRow>& rows) const
{
    const auto& [stems, tails] = *m_names;
    std::vector<std::uint32_t> order;
    const auto tailRanks = ranksOf(tails, order);
    const auto stemRanks = ranksOf(stems, order);
    const auto beginsAnother = [&stems = stems](std::uint32_t a, std::uint32_t b) {
        return startsWith(stems.at(b), stems.at(a));
    };
    if (std::adjacent_find(order.begin(), order.end(), beginsAnother) != order.end()) {
        // One stem's tails stand among those of another: keys are compared as they are.
        const auto isBelow = [&stems = stems, &tails = tails](const SplitRow& a,
                                                              const SplitRow& b) {
            Bytes left = toBytes(stems.at(a.stem));
            append(left, tails.at(a.tail));
            Bytes right = toBytes(stems.at(b.stem));
            append(right, tails.at(b.tail));
            return ByteOrder{}(left, right);
        };
        std::sort(rows.begin(), rows.end(), isBelow);
        return;
    }
    const auto isBelow = [&](const SplitRow& a, const SplitRow& b) {
        return std::pair(stemRanks[a.stem - 1], tailRanks[a.tail - 1]) <
               std::pair(stemRanks[b.stem - 1], tailRanks[b.tail - 1]);
    };
    std::sort(rows.begin(), rows.end(), isBelow);
}

Result<void> StateTable::visit(const std::function<bool(ByteSpan key, ByteSpan value)>& visit)
{
    SOMA_TRY(needNames());
    KeyArena values;
    std::vector<SplitRow> rows;
    SOMA_TRY(readSplitRows(rows, values));
    sortSplitRows(rows);

    bool isFirst = true;
    Bytes last;
    const auto tell = [&](ByteSpan key, ByteSpan value) -> Result<void> {
        // A broken page can hand out rows in any order.
        if (!isFirst && !ByteOrder{}(last, key))
            return damagedState(*m_db, "state keys out of order");
        isFirst = false;
        last.assign(key.begin(), key.end());
        return visit(key, value) ? Result<void>() : Result<void>(StorageError::Stopped);
    };
    StatementUse whole(m_allWhole);
    bool isWholeThere = SOMA_TRY(whole->step());
    Bytes key;
    for (const SplitRow& row : rows) {
        const ByteSpan stem = m_names->stems.at(row.stem);
        key.assign(stem.begin(), stem.end());
        append(key, m_names->tails.at(row.tail));
        for (; isWholeThere && ByteOrder{}(whole->blob(0), key);
             isWholeThere = SOMA_TRY(whole->step()))
            SOMA_TRY(tell(whole->blob(0), whole->blob(1)));
        SOMA_TRY(tell(key, lengthened(row.value).value()));
    }
    for (; isWholeThere; isWholeThere = SOMA_TRY(whole->step()))
        SOMA_TRY(tell(whole->blob(0), whole->blob(1)));
    return {};
}

// ------------------------------------------------------------------------------------- older files

Result<void> StateTable::splitOldRows()
{
    if (SOMA_TRY(m_db->queryInteger("SELECT count(*) FROM meta WHERE name = 'state_is_split'")))
        return {};
    SqliteTransaction transaction = SOMA_TRY(SqliteTransaction::begin(*m_db));
    SOMA_TRY(needNames());
    const auto splitAll = [this]() -> Result<void> {
        for (Bytes after; SOMA_TRY(splitSomeRows(after));) {
        }
        return m_db->exec("INSERT INTO meta (name, value) VALUES ('state_is_split', x'01')");
    };
    Result<void> done = splitAll();
    if (done)
        done = transaction.commit();
    if (!done)
        forgetNumbers();
    return done;
}

/// Those behind `after`, which moves on; false when there are none.
Result<bool> StateTable::splitSomeRows(Bytes& after)
{
    std::vector<std::pair<Bytes, Bytes>> some;
    {
        StatementUse row(m_someWhole);
        row->bind(1, ByteSpan(after));
        while (SOMA_TRY(row->step()))
            some.emplace_back(toBytes(row->blob(0)), toBytes(row->blob(1)));
    }
    if (some.empty())
        return false;
    after = some.back().first;
    for (const auto& [key, value] : some) {
        const auto place = SOMA_TRY(newPlaceOf(key));
        if (!place)
            continue;
        const Bytes split = shortened(value);
        m_putSplit.bind(1, *place);
        m_putSplit.bind(2, ByteSpan(split));
        SOMA_TRY(m_putSplit.run());
        m_dropWhole.bind(1, ByteSpan(key));
        SOMA_TRY(m_dropWhole.run());
    }
    return true;
}

} // namespace soma::storage
