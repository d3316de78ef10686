// The best block's state in the file: rows for whole keys, and denser ones for keys that end with
// an account.
#pragma once

#include "chain/storage/byte_numbers.h"
#include "chain/storage/sqlite_db.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace soma::storage {

/// Most keys are a stem and, behind it, 32 bytes after their own hash of 16 (Blake2_128Concat,
/// chain.md section 5). Stems and tails repeat: they are written once, under numbers, and a row is
/// both numbers and the value. Rows of one tail lie side by side, so what a block changes around
/// one account is on a page or two, in whichever maps it stands. Every other key is a row as it is.
/// Numbers in the state are wider than what they tell: of a split row's value, the zeros at the end
/// are only counted.
///
/// Writes belong into a transaction of the caller's.
class StateTable {
public:
    /// Errors of all: the file's, and Damaged when the rows are none that this class wrote.
    Result<void> prepare(SqliteDb& db);

    /// Takes rows apart that an older program wrote whole, in a transaction of its own.
    Result<void> splitOldRows();

    Result<std::optional<Bytes>> value(ByteSpan key);
    Result<void> write(ByteSpan key, const std::optional<ByteSpan>& value);

    /// All keys, rising. Error Stopped when `visit` answers false.
    Result<void> visit(const std::function<bool(ByteSpan key, ByteSpan value)>& visit);

    Result<std::uint64_t> count();

    /// A transaction with writes was taken back: numbers that it gave out are nobody's.
    void forgetNumbers() { m_names.reset(); }

private:
    /// Stems are whole, tails with their hash, as they stand in keys.
    struct Names {
        ByteNumbers stems;
        ByteNumbers tails;
    };

    struct SplitRow;

    Result<void> needNames();
    Result<void> readNames(SqliteStatement& all, bool isTail, ByteNumbers& into);
    std::optional<std::int64_t> placeOf(ByteSpan key);
    Result<std::optional<std::int64_t>> newPlaceOf(ByteSpan key);
    Result<void> readSplitRows(std::vector<SplitRow>& rows, KeyArena& values);
    void sortSplitRows(std::vector<SplitRow>& rows) const;
    Result<bool> splitSomeRows(Bytes& after);

    SqliteDb* m_db = nullptr;
    std::optional<Names> m_names;

    SqliteStatement m_getWhole;
    SqliteStatement m_putWhole;
    SqliteStatement m_dropWhole;
    SqliteStatement m_allWhole;
    SqliteStatement m_someWhole;
    SqliteStatement m_getSplit;
    SqliteStatement m_putSplit;
    SqliteStatement m_dropSplit;
    SqliteStatement m_allSplit;
    SqliteStatement m_allStems;
    SqliteStatement m_allTails;
    SqliteStatement m_addStem;
    SqliteStatement m_addTail;
};

} // namespace soma::storage
