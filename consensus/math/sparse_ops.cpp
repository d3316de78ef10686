#include "consensus/math/sparse_ops.h"

#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::math {

namespace {

/// The cell of a vector, or zero beyond its end.
I32F32 cellOrZero(std::span<const I32F32> vector, std::size_t index)
{
    return index < vector.size() ? vector[index] : I32F32::zero();
}

/// Divides every entry by its column's number where that is not zero.
void divideColumns(SparseMatrix& matrix, std::span<const I32F32> divisors,
                   std::vector<Divider>& dividers)
{
    dividers.resize(divisors.size());
    for (std::size_t j = 0; j < divisors.size(); ++j)
        dividers[j] = Divider(divisors[j]);
    const std::span<const std::uint16_t> columns = matrix.columns();
    const std::span<I32F32> values = matrix.values();
    for (std::size_t k = 0; k < columns.size(); ++k) {
        if (columns[k] < dividers.size() && !dividers[columns[k]].divisor().isZero())
            values[k] = dividers[columns[k]].safeDiv(values[k]);
    }
}

/// Writes the row into a dense one, the last of repeated columns winning.
void scatter(const SparseMatrix::Row& row, std::vector<I32F32>& dense)
{
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (row.columns[k] < dense.size())
            dense[row.columns[k]] = row.values[k];
    }
}

void appendInterpolated(std::size_t column, I32F32 from, I32F32 to, I32F32 ratio, SparseMatrix& out)
{
    const I32F32 value = from.saturatingAdd(ratio.saturatingMul(to.saturatingSub(from)));
    if (value > I32F32::zero())
        out.append(static_cast<std::uint16_t>(column), value);
}

void interpolateDense(const SparseMatrix::Row& a, const SparseMatrix::Row& b, std::size_t n,
                      I32F32 ratio, SparseMatrix& out, SparseScratch& scratch)
{
    scratch.perColumn.assign(n, I32F32::zero());
    scratch.perColumnToo.assign(n, I32F32::zero());
    scatter(a, scratch.perColumn);
    scatter(b, scratch.perColumnToo);
    for (std::size_t j = 0; j < n; ++j)
        appendInterpolated(j, scratch.perColumn[j], scratch.perColumnToo[j], ratio, out);
}

/// As interpolateDense for two rows in strictly ascending order.
void interpolateMerge(const SparseMatrix::Row& a, const SparseMatrix::Row& b, std::size_t n,
                      I32F32 ratio, SparseMatrix& out)
{
    std::size_t inA = 0;
    std::size_t inB = 0;
    while (inA < a.size() || inB < b.size()) {
        const std::size_t columnA = inA < a.size() ? a.columns[inA] : n;
        const std::size_t columnB = inB < b.size() ? b.columns[inB] : n;
        const std::size_t column = std::min(columnA, columnB);
        if (column >= n)
            return;
        const I32F32 from = columnA == column ? a.values[inA++] : I32F32::zero();
        const I32F32 to = columnB == column ? b.values[inB++] : I32F32::zero();
        appendInterpolated(column, from, to, ratio, out);
    }
}

void averageDense(const SparseMatrix::Row& fresh, const SparseMatrix::Row& old, I32F32 alpha,
                  I32F32 rest, std::size_t n, SparseMatrix& out, SparseScratch& scratch)
{
    std::vector<I32F32>& sums = scratch.perColumn;
    sums.assign(n, I32F32::zero());
    const auto add = [&sums](const SparseMatrix::Row& row, I32F32 scale) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (row.columns[k] >= sums.size())
                continue;
            I32F32& cell = sums[row.columns[k]];
            cell = cell.saturatingAdd(scale.saturatingMul(row.values[k]));
        }
    };
    add(fresh, alpha);
    add(old, rest);
    for (std::size_t j = 0; j < n; ++j) {
        if (sums[j] > I32F32::zero())
            out.append(static_cast<std::uint16_t>(j), sums[j]);
    }
}

/// As averageDense for two rows in strictly ascending order.
void averageMerge(const SparseMatrix::Row& fresh, const SparseMatrix::Row& old, I32F32 alpha,
                  I32F32 rest, std::size_t n, SparseMatrix& out)
{
    std::size_t f = 0;
    std::size_t o = 0;
    while (f < fresh.size() || o < old.size()) {
        const std::size_t freshColumn = f < fresh.size() ? fresh.columns[f] : n;
        const std::size_t oldColumn = o < old.size() ? old.columns[o] : n;
        const std::size_t column = std::min(freshColumn, oldColumn);
        if (column >= n)
            return;
        I32F32 sum;
        if (freshColumn == column)
            sum = alpha.saturatingMul(fresh.values[f++]);
        if (oldColumn == column)
            sum = sum.saturatingAdd(rest.saturatingMul(old.values[o++]));
        if (sum > I32F32::zero())
            out.append(static_cast<std::uint16_t>(column), sum);
    }
}

} // namespace

void rowNormalize(SparseMatrix& matrix)
{
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        const std::span<I32F32> row = matrix.rowValues(i);
        I32F32 sum;
        for (const I32F32 value : row)
            sum = sum.wrappingAdd(value);
        if (sum <= I32F32::zero())
            continue;
        const Divider divider(sum);
        for (I32F32& value : row)
            value = divider.safeDiv(value);
    }
}

void colNormalize(SparseMatrix& matrix, std::size_t n, SparseScratch& scratch)
{
    std::vector<I32F32>& sums = scratch.perColumn;
    sums.assign(n, I32F32::zero());
    const std::span<const std::uint16_t> columns = matrix.columns();
    const std::span<const I32F32> values = matrix.values();
    for (std::size_t k = 0; k < columns.size(); ++k) {
        if (columns[k] < n)
            sums[columns[k]] = sums[columns[k]].saturatingAdd(values[k]);
    }
    divideColumns(matrix, sums, scratch.dividers);
}

void colMaxUpscale(SparseMatrix& matrix, std::size_t n, SparseScratch& scratch)
{
    std::vector<I32F32>& largest = scratch.perColumn;
    largest.assign(n, I32F32::zero());
    const std::span<const std::uint16_t> columns = matrix.columns();
    const std::span<const I32F32> values = matrix.values();
    for (std::size_t k = 0; k < columns.size(); ++k) {
        if (columns[k] < n)
            largest[columns[k]] = std::max(largest[columns[k]], values[k]);
    }
    divideColumns(matrix, largest, scratch.dividers);
}

void colClip(const SparseMatrix& matrix, std::span<const I32F32> ceilings, SparseMatrix& out)
{
    out.restart(matrix.rows(), matrix.entryCount());
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        const SparseMatrix::Row row = matrix.row(i);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const I32F32 ceiling = cellOrZero(ceilings, row.columns[k]);
            if (ceiling >= row.values[k])
                out.append(row.columns[k], row.values[k]);
            else if (ceiling > I32F32::zero())
                out.append(row.columns[k], ceiling);
        }
        out.endRow();
    }
}

void matMul(const SparseMatrix& matrix, std::span<const I32F32> scale, std::span<I32F32> out)
{
    std::fill(out.begin(), out.end(), I32F32::zero());
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        const I32F32 factor = cellOrZero(scale, i);
        const SparseMatrix::Row row = matrix.row(i);
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (row.columns[k] >= out.size())
                continue;
            I32F32& cell = out[row.columns[k]];
            cell = cell.saturatingAdd(factor.saturatingMul(row.values[k]));
        }
    }
}

void matMulTranspose(const SparseMatrix& matrix, std::span<const I32F32> vector,
                     std::span<I32F32> out)
{
    SOMA_ASSERT(out.size() == matrix.rows());
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        const SparseMatrix::Row row = matrix.row(i);
        I32F32 sum;
        for (std::size_t k = 0; k < row.size(); ++k)
            sum =
                sum.saturatingAdd(cellOrZero(vector, row.columns[k]).saturatingMul(row.values[k]));
        out[i] = sum;
    }
}

void matMulTransposeWrapping(const SparseMatrix& matrix, std::span<const I32F32> vector,
                             std::span<I32F32> out)
{
    SOMA_ASSERT(out.size() == matrix.rows());
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        const SparseMatrix::Row row = matrix.row(i);
        I32F32 sum;
        for (std::size_t k = 0; k < row.size(); ++k)
            sum = sum.wrappingAdd(cellOrZero(vector, row.columns[k]).saturatingMul(row.values[k]));
        out[i] = sum;
    }
}

void rowScale(const SparseMatrix& matrix, std::span<const I32F32> scale, SparseMatrix& out)
{
    SOMA_ASSERT(scale.size() >= matrix.rows());
    out.assign(matrix);
    for (std::size_t i = 0; i < out.rows(); ++i) {
        for (I32F32& value : out.rowValues(i))
            value = value.saturatingMul(scale[i]);
    }
}

void rowSum(const SparseMatrix& matrix, std::span<I32F32> out)
{
    SOMA_ASSERT(out.size() == matrix.rows());
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        I32F32 sum;
        for (const I32F32 value : matrix.row(i).values)
            sum = sum.wrappingAdd(value);
        out[i] = sum;
    }
}

void interpolate(const SparseMatrix& a, const SparseMatrix& b, std::size_t n, I32F32 ratio,
                 SparseMatrix& out, SparseScratch& scratch)
{
    SOMA_ASSERT(a.rows() == b.rows());
    if (ratio.isZero() || ratio == I32F32::one()) {
        out.assign(ratio.isZero() ? a : b);
        return;
    }
    out.restart(a.rows(), a.entryCount() + b.entryCount());
    for (std::size_t i = 0; i < a.rows(); ++i) {
        const SparseMatrix::Row rowA = a.row(i);
        const SparseMatrix::Row rowB = b.row(i);
        if (isStrictlyAscending(rowA.columns) && isStrictlyAscending(rowB.columns))
            interpolateMerge(rowA, rowB, n, ratio, out);
        else
            interpolateDense(rowA, rowB, n, ratio, out, scratch);
        out.endRow();
    }
}

void expAverage(const SparseMatrix& fresh, const SparseMatrix& old, I32F32 alpha, std::size_t n,
                SparseMatrix& out, SparseScratch& scratch)
{
    SOMA_ASSERT(fresh.rows() == old.rows());
    const I32F32 rest = I32F32::one().saturatingSub(alpha);
    out.restart(fresh.rows(), fresh.entryCount() + old.entryCount());
    for (std::size_t i = 0; i < fresh.rows(); ++i) {
        const SparseMatrix::Row freshRow = fresh.row(i);
        const SparseMatrix::Row oldRow = old.row(i);
        if (isStrictlyAscending(freshRow.columns) && isStrictlyAscending(oldRow.columns))
            averageMerge(freshRow, oldRow, alpha, rest, n, out);
        else
            averageDense(freshRow, oldRow, alpha, rest, n, out, scratch);
        out.endRow();
    }
}

void expAverageByCell(const SparseMatrix& fresh, const SparseMatrix& old,
                      std::span<const I32F32> alphas, std::size_t n, SparseMatrix& out,
                      SparseScratch& scratch)
{
    SOMA_ASSERT(fresh.rows() == old.rows() && alphas.size() >= fresh.entryCount());
    std::vector<I32F32>& oldCells = scratch.perColumn;
    oldCells.assign(n, I32F32::zero());
    out.restart(fresh.rows(), fresh.entryCount());
    for (std::size_t i = 0; i < fresh.rows(); ++i) {
        const SparseMatrix::Row freshRow = fresh.row(i);
        const SparseMatrix::Row oldRow = old.row(i);
        const std::span<const I32F32> rowAlphas =
            alphas.subspan(fresh.rowBegin(i), freshRow.size());
        scatter(oldRow, oldCells);
        for (std::size_t k = 0; k < freshRow.size(); ++k) {
            const std::size_t j = freshRow.columns[k];
            if (j >= n)
                continue;
            const I32F32 alpha = rowAlphas[k];
            const I32F32 decayed = I32F32::one().saturatingSub(alpha).saturatingMul(oldCells[j]);
            const I32F32 gained = std::max(alpha.saturatingMul(freshRow.values[k]), I32F32::zero());
            const I32F32 value = std::min(decayed.saturatingAdd(gained), I32F32::one());
            if (value > I32F32::zero())
                out.append(freshRow.columns[k], value);
        }
        out.endRow();
        for (const std::uint16_t column : oldRow.columns) {
            if (column < n)
                oldCells[column] = I32F32::zero();
        }
    }
}

} // namespace soma::math
