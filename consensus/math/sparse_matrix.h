// A matrix of rows that hold only some cells, in the order they came in. Order, repeats of a column
// and explicit zeros all have consequences in the epoch, so nothing here sorts or prunes.
#pragma once

#include "consensus/base/assert.h"
#include "consensus/math/fixed.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace soma::math {

/// Flat storage: row i holds entries starts[i] .. starts[i + 1] of `columns` and `values`. The
/// arrays only grow, so that a matrix that is filled again and again soon stops allocating; what
/// lies beyond entryCount() is left over from before.
class SparseMatrix {
public:
    struct Row {
        std::span<const std::uint16_t> columns;
        std::span<const I32F32> values;

        std::size_t size() const { return columns.size(); }
    };

    SparseMatrix() : m_starts{0} {}

    std::size_t rows() const { return m_starts.size() - 1; }

    std::size_t entryCount() const { return m_starts.back(); }

    std::size_t rowBegin(std::size_t row) const { return m_starts[row]; }

    std::size_t rowEnd(std::size_t row) const { return m_starts[row + 1]; }

    Row row(std::size_t index) const
    {
        const std::size_t begin = rowBegin(index);
        const std::size_t count = rowEnd(index) - begin;
        return {std::span(m_columns).subspan(begin, count),
                std::span(m_values).subspan(begin, count)};
    }

    std::span<const std::uint16_t> columns() const
    {
        return std::span(m_columns).first(entryCount());
    }

    std::span<const I32F32> values() const { return std::span(m_values).first(entryCount()); }

    std::span<I32F32> values() { return std::span(m_values).first(entryCount()); }

    std::span<I32F32> rowValues(std::size_t index)
    {
        return std::span(m_values).subspan(rowBegin(index), rowEnd(index) - rowBegin(index));
    }

    /// Starts over with room for this many entries in all.
    void restart(std::size_t rowCount, std::size_t entryRoom)
    {
        m_starts.clear();
        m_starts.reserve(rowCount + 1);
        m_starts.push_back(0);
        if (m_columns.size() < entryRoom) {
            m_columns.resize(entryRoom);
            m_values.resize(entryRoom);
        }
        m_fill = 0;
    }

    /// Appends to the row under construction; the room was asked for in restart().
    void append(std::uint16_t column, I32F32 value)
    {
        SOMA_ASSUME(m_fill < m_columns.size());
        m_columns[m_fill] = column;
        m_values[m_fill] = value;
        ++m_fill;
    }

    void endRow() { m_starts.push_back(static_cast<std::uint32_t>(m_fill)); }

    /// Gives the other matrix's cells with room to change the values.
    void assign(const SparseMatrix& other)
    {
        restart(other.rows(), other.entryCount());
        m_starts = other.m_starts;
        m_fill = other.entryCount();
        std::copy_n(other.m_columns.begin(), m_fill, m_columns.begin());
        std::copy_n(other.m_values.begin(), m_fill, m_values.begin());
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint16_t> m_columns;
    std::vector<I32F32> m_values;
    std::size_t m_fill = 0;
};

/// True when each column is larger than the one before: no repeats, nothing out of order.
inline bool isStrictlyAscending(std::span<const std::uint16_t> columns)
{
    for (std::size_t k = 1; k < columns.size(); ++k) {
        if (columns[k - 1] >= columns[k])
            return false;
    }
    return true;
}

} // namespace soma::math
