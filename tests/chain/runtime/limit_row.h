// A limit from the facts, and what a call answers just below it, on it and just above it, and to
// the smallest and the largest number there is.
#pragma once

#include <QString>
#include <QTest>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace soma::runtime::testing {

struct LimitRow {
    std::string name;
    std::uint64_t limit;
    const char* below;
    const char* onIt;
    const char* above;
    /// Makes the call with this number, on a network of its own.
    std::function<QString(std::uint64_t)> call;
    std::uint64_t largest = UINT64_MAX; ///< That the number can be.
    const char* toZero = nullptr;       ///< As `below` when absent.
    const char* toLargest = nullptr;    ///< As `above` when absent.
};

inline void addRows(const std::vector<LimitRow>& rows)
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name.c_str()) << static_cast<int>(i);
}

inline void checkRow(const LimitRow& row)
{
    const auto text = [](const char* answer) { return QString::fromLatin1(answer); };
    QCOMPARE(row.call(row.limit - 1), text(row.below));
    QCOMPARE(row.call(row.limit), text(row.onIt));
    if (row.limit < row.largest)
        QCOMPARE(row.call(row.limit + 1), text(row.above));
    QCOMPARE(row.call(0), text(row.toZero ? row.toZero : row.below));
    QCOMPARE(row.call(row.largest), text(row.toLargest ? row.toLargest : row.above));
}

} // namespace soma::runtime::testing
