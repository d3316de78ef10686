// The epoch's algebra on sparse rows (yuma-epoch.md sections 6 to 9). Sums over rows and columns
// run in row order and entry order; they saturate or wrap as named, which only shows on inputs that
// no bounded supply can produce.
#pragma once

#include "consensus/math/divider.h"
#include "consensus/math/fixed.h"
#include "consensus/math/sparse_matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace soma::math {

/// Scratch arrays, one cell per column, kept between calls so that none of them allocates.
struct SparseScratch {
    std::vector<I32F32> perColumn;
    std::vector<I32F32> perColumnToo;
    std::vector<Divider> dividers;
};

/// Divides each row by its wrapping sum where that is positive.
void rowNormalize(SparseMatrix& matrix);

/// Divides each column by its saturating sum where that is not zero. Entries at columns >= n stay.
void colNormalize(SparseMatrix& matrix, std::size_t n, SparseScratch& scratch);

/// Divides each column by its largest entry where that is above zero.
void colMaxUpscale(SparseMatrix& matrix, std::size_t n, SparseScratch& scratch);

/// Entries above their column's ceiling become the ceiling, and vanish where it is not positive.
/// Explicit zeros stay.
void colClip(const SparseMatrix& matrix, std::span<const I32F32> ceilings, SparseMatrix& out);

/// out[j] = sum over i of scale[i] * matrix[i][j], saturating, rows in order.
void matMul(const SparseMatrix& matrix, std::span<const I32F32> scale, std::span<I32F32> out);

/// out[i] = sum over j of vector[j] * matrix[i][j], saturating, entries in order.
void matMulTranspose(const SparseMatrix& matrix, std::span<const I32F32> vector,
                     std::span<I32F32> out);

/// As matMulTranspose, but the sum wraps.
void matMulTransposeWrapping(const SparseMatrix& matrix, std::span<const I32F32> vector,
                             std::span<I32F32> out);

/// out[i][j] = matrix[i][j] * scale[i]; zero products stay as entries.
void rowScale(const SparseMatrix& matrix, std::span<const I32F32> scale, SparseMatrix& out);

/// out[i] = wrapping sum of row i.
void rowSum(const SparseMatrix& matrix, std::span<I32F32> out);

/// a + ratio * (b - a) over all columns in ascending order, kept where positive; for ratio zero a
/// itself and for ratio one b itself, order and zeros included.
void interpolate(const SparseMatrix& a, const SparseMatrix& b, std::size_t n, I32F32 ratio,
                 SparseMatrix& out, SparseScratch& scratch);

/// alpha * fresh + (1 - alpha) * old over all columns in ascending order, kept where positive.
void expAverage(const SparseMatrix& fresh, const SparseMatrix& old, I32F32 alpha, std::size_t n,
                SparseMatrix& out, SparseScratch& scratch);

/// The same with an alpha of its own for every entry of `fresh` (`alphas` runs parallel to them),
/// entries in the order of `fresh`, at most one each: an old cell that `fresh` does not name is
/// dropped, and of repeated old columns the last one counts.
void expAverageByCell(const SparseMatrix& fresh, const SparseMatrix& old,
                      std::span<const I32F32> alphas, std::size_t n, SparseMatrix& out,
                      SparseScratch& scratch);

} // namespace soma::math
