#include "tests/conformance/math_check.h"

#include "consensus/math/fixed.h"
#include "consensus/math/quantise.h"
#include "consensus/math/sparse_ops.h"
#include "consensus/math/transcendental.h"
#include "consensus/math/vector_ops.h"
#include "consensus/math/weighted_median.h"
#include "consensus/yuma/liquid_alpha.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace soma::conformance {

using namespace soma::math;
using test::Json;

namespace {

using Cells = std::vector<I32F32>;

template <typename F>
F read(const Json& json)
{
    if constexpr (F::kSigned)
        return F::fromBits(static_cast<typename F::Rep>(json.toI128()));
    else
        return F::fromBits(static_cast<typename F::Rep>(json.toU128()));
}

I32F32 read32(const Json& json)
{
    return read<I32F32>(json);
}

Cells readCells(const Json& json)
{
    Cells out;
    for (const Json& item : json.items())
        out.push_back(read32(item));
    return out;
}

std::vector<std::uint16_t> readShares(const Json& json)
{
    std::vector<std::uint16_t> out;
    for (const Json& item : json.items())
        out.push_back(item.toU16());
    return out;
}

SparseMatrix readMatrix(const Json& json)
{
    std::size_t room = 0;
    for (const Json& row : json.items())
        room += row.size() / 2;
    SparseMatrix out;
    out.restart(json.size(), room);
    for (const Json& row : json.items()) {
        for (std::size_t k = 0; k + 1 < row.size(); k += 2)
            out.append(row[k].toU16(), read32(row[k + 1]));
        out.endRow();
    }
    return out;
}

/// One row of a group: its cells, and the comparison of the results with the last of them.
class Row {
public:
    Row(const Json& cells, CaseDiff& diff) : m_cells(cells), m_diff(diff) {}

    const Json& operator[](std::size_t index) const { return m_cells[index]; }

    template <typename F>
    F fixed(std::size_t index) const
    {
        return read<F>(m_cells[index]);
    }

    template <typename T>
    void expect(std::size_t index, const T& got)
    {
        const CaseDiff::Scope scope(m_diff, std::to_string(index));
        compare(m_cells[index], got);
    }

private:
    template <int R, int F, bool S>
    void compare(const Json& expected, Fixed<R, F, S> got)
    {
        m_diff.expect(expected, got.bits());
    }

    void compare(const Json& expected, std::uint64_t got) { m_diff.expect(expected, got); }

    void compare(const Json& expected, std::uint16_t got)
    {
        m_diff.expect(expected, std::uint64_t{got});
    }

    void compare(const Json& expected, std::uint8_t got) { m_diff.expect(expected, got != 0); }

    void compare(const Json& expected, bool got) { m_diff.expect(expected, got); }

    template <typename T>
    void compare(const Json& expected, const std::optional<T>& got)
    {
        if (got)
            compare(expected, *got);
        else if (!expected.isNull())
            m_diff.note(expected.text(), "null");
    }

    template <typename T>
    void compare(const Json& expected, const std::vector<T>& got)
    {
        if (!m_diff.expectSize(expected, got.size()))
            return;
        for (std::size_t i = 0; i < got.size(); ++i) {
            const CaseDiff::Scope scope(m_diff, std::to_string(i));
            compare(expected[i], got[i]);
        }
    }

    void compare(const Json& expected, const SparseMatrix& got)
    {
        if (!m_diff.expectSize(expected, got.rows()))
            return;
        for (std::size_t i = 0; i < got.rows(); ++i) {
            const CaseDiff::Scope scope(m_diff, std::to_string(i));
            const SparseMatrix::Row row = got.row(i);
            if (!m_diff.expectSize(expected[i], 2 * row.size()))
                continue;
            for (std::size_t k = 0; k < row.size(); ++k) {
                const CaseDiff::Scope entry(m_diff, std::to_string(k));
                compare(expected[i][2 * k], row.columns[k]);
                compare(expected[i][2 * k + 1], row.values[k]);
            }
        }
    }

    const Json& m_cells;
    CaseDiff& m_diff;
};

// --- scalar.json ---

void checkI32F32Binary(Row& row)
{
    const auto a = row.fixed<I32F32>(0);
    const auto b = row.fixed<I32F32>(1);
    row.expect(2, a.saturatingAdd(b));
    row.expect(3, a.saturatingSub(b));
    row.expect(4, a.saturatingMul(b));
    row.expect(5, a.checkedMul(b));
    row.expect(6, a.safeDiv(b));
    row.expect(7, a.checkedDiv(b));
    // The fast divider must agree with the plain division.
    row.expect(6, Divider(b).safeDiv(a));
}

void checkI64F64Binary(Row& row)
{
    const auto a = row.fixed<I64F64>(0);
    const auto b = row.fixed<I64F64>(1);
    row.expect(2, a.saturatingAdd(b));
    row.expect(3, a.saturatingMul(b));
    row.expect(4, a.safeDiv(b));
    row.expect(5, a.checkedDiv(b));
    row.expect(6, a.to<I32F32>());
    row.expect(7, a.toInt<std::uint64_t>());
}

void checkI96F32Binary(Row& row)
{
    const auto a = row.fixed<I96F32>(0);
    const auto b = row.fixed<I96F32>(1);
    row.expect(2, a.saturatingAdd(b));
    row.expect(3, a.saturatingMul(b));
    row.expect(4, a.safeDiv(b));
    row.expect(5, a.toInt<std::uint64_t>());
}

void checkU64F64Binary(Row& row)
{
    const auto a = row.fixed<U64F64>(0);
    const auto b = row.fixed<U64F64>(1);
    row.expect(2, a.saturatingAdd(b));
    row.expect(3, a.saturatingSub(b));
    row.expect(4, a.saturatingMul(b));
    row.expect(5, a.safeDiv(b));
    row.expect(6, a.toInt<std::uint64_t>());
}

void checkU96F32Binary(Row& row)
{
    const auto a = row.fixed<U96F32>(0);
    const auto b = row.fixed<U96F32>(1);
    row.expect(2, a.saturatingAdd(b));
    row.expect(3, a.saturatingMul(b));
    row.expect(4, a.safeDiv(b));
    row.expect(5, a.to<I64F64>());
}

void checkI32F32Unary(Row& row)
{
    const auto a = row.fixed<I32F32>(0);
    row.expect(1, a.toInt<std::uint16_t>());
    row.expect(2, proportionToU16(a));
    row.expect(3, a.toInt<std::uint64_t>());
    row.expect(4, a.safeDiv(kU16Max));
    row.expect(5, a.round());
    row.expect(6, a.to<I64F64>());
}

void checkFromInt(Row& row)
{
    const std::uint64_t value = row[0].toU64();
    row.expect(1, I64F64::fromInt(value));
    row.expect(2, I96F32::fromInt(value));
    row.expect(3, I32F32::fromInt(value));
    row.expect(4, u16Proportion(static_cast<std::uint16_t>(value)));
}

void checkExp(Row& row)
{
    row.expect(1, exp(row.fixed<I32F32>(0)));
    row.expect(2, expSafe(row.fixed<I32F32>(0)));
}

void checkSigmoid(Row& row)
{
    row.expect(3, sigmoidSafe(row.fixed<I32F32>(0), row.fixed<I32F32>(1), row.fixed<I32F32>(2)));
}

void checkAlphaSigmoid(Row& row)
{
    const yuma::LiquidAlphaParams params{row.fixed<I32F32>(3), row.fixed<I32F32>(4),
                                         I32F32::fromInt(row[5].toI64())};
    row.expect(6, yuma::alphaSigmoid(params, row.fixed<I32F32>(0), row.fixed<I32F32>(1),
                                     row.fixed<I32F32>(2)));
}

void checkRootsLogs(Row& row)
{
    const auto a = row.fixed<I32F32>(0);
    row.expect(1, math::sqrt(a));
    row.expect(2, ln(a));
    row.expect(3, checkedSqrt(a, I32F32::fromBits(1)));
    row.expect(4, checkedLn(a));
    row.expect(5, checkedPow(a, 3));
    row.expect(6, checkedPow(a, -2));
}

// --- vector.json ---

void checkNormalize(Row& row)
{
    Cells values = readCells(row[0]);
    normalize(std::span(values));
    row.expect(1, values);
}

void checkNormalize64(Row& row)
{
    std::vector<I64F64> values;
    for (const Json& item : row[0].items())
        values.push_back(I64F64::fromInt(item.toU64()));
    normalize(std::span(values));
    row.expect(1, values);
    Cells narrow;
    for (const I64F64 value : values)
        narrow.push_back(value.to<I32F32>());
    row.expect(2, narrow);
}

void checkTopK(Row& row)
{
    const Cells values = readCells(row[0]);
    std::vector<std::uint8_t> marks(values.size());
    std::vector<std::uint16_t> order;
    markTopK(values, row[1].toU64(), marks, order);
    row.expect(2, marks);
    markTopKNonzero(values, row[1].toU64(), marks, order);
    row.expect(3, marks);
}

void checkMedian(Row& row)
{
    const Cells stakes = readCells(row[0]);
    const Cells scores = readCells(row[1]);
    const I32F32 total = wrappingSum<I32F32>(stakes);
    row.expect(3, total.saturatingSub(row.fixed<I32F32>(2)));
    row.expect(4, weightedMedian(stakes, scores, row.fixed<I32F32>(3), I32F32::zero(), total));
}

void checkMaxUpscaleU16(Row& row)
{
    const std::vector<std::uint16_t> values = readShares(row[0]);
    std::vector<std::uint16_t> out(values.size());
    maxUpscaleToU16(std::span(values), out);
    row.expect(1, out);
    row.expect(3, isMaxLimited(values, row[2].toU16()));
}

void checkMaxUpscaleFixed(Row& row)
{
    const Cells values = readCells(row[0]);
    std::vector<std::uint16_t> out(values.size());
    maxUpscaleToU16(std::span(values), out);
    row.expect(1, out);
}

void checkProportions(Row& row)
{
    std::vector<std::uint16_t> out;
    for (const I32F32 value : readCells(row[0]))
        out.push_back(proportionToU16(value));
    row.expect(1, out);
}

// --- matrix.json ---

void checkRowNormalize(Row& row)
{
    SparseMatrix matrix = readMatrix(row[0]);
    rowNormalize(matrix);
    row.expect(1, matrix);
}

void checkColNormalize(Row& row)
{
    SparseScratch scratch;
    SparseMatrix matrix = readMatrix(row[0]);
    colNormalize(matrix, row[1].toU16(), scratch);
    row.expect(2, matrix);
}

void checkColMaxUpscale(Row& row)
{
    SparseScratch scratch;
    SparseMatrix matrix = readMatrix(row[0]);
    colMaxUpscale(matrix, row[1].toU16(), scratch);
    row.expect(2, matrix);
}

void checkColClip(Row& row)
{
    SparseMatrix out;
    colClip(readMatrix(row[0]), readCells(row[1]), out);
    row.expect(2, out);
}

void checkMatMul(Row& row)
{
    const SparseMatrix matrix = readMatrix(row[0]);
    const Cells vector = readCells(row[1]);
    Cells byColumn(row[2].toU16());
    matMul(matrix, vector, byColumn);
    row.expect(3, byColumn);
    Cells byRow(matrix.rows());
    matMulTranspose(matrix, vector, byRow);
    row.expect(4, byRow);
    SparseMatrix scaled;
    rowScale(matrix, vector, scaled);
    row.expect(5, scaled);
    rowSum(matrix, byRow);
    row.expect(6, byRow);
}

void checkMedianColumns(Row& row)
{
    const SparseMatrix matrix = readMatrix(row[1]);
    Cells medians(row[2].toU16());
    MedianScratch scratch;
    weightedMedianColumns(readCells(row[0]), matrix, row.fixed<I32F32>(3), medians, scratch);
    row.expect(4, medians);
}

void checkInterpolate(Row& row)
{
    SparseMatrix out;
    SparseScratch scratch;
    interpolate(readMatrix(row[0]), readMatrix(row[1]), row[2].toU16(), row.fixed<I32F32>(3), out,
                scratch);
    row.expect(4, out);
}

void checkExpAverage(Row& row)
{
    const SparseMatrix fresh = readMatrix(row[0]);
    SparseMatrix out;
    SparseScratch scratch;
    expAverage(fresh, readMatrix(row[1]), row.fixed<I32F32>(2), fresh.rows(), out, scratch);
    row.expect(3, out);
}

void checkExpAverageByCell(Row& row)
{
    const SparseMatrix fresh = readMatrix(row[0]);
    Cells alphas;
    for (std::size_t i = 0; i < fresh.rows(); ++i) {
        for (const std::uint16_t column : fresh.row(i).columns)
            alphas.push_back(column < row[2][i].size() ? read32(row[2][i][column])
                                                       : I32F32::zero());
    }
    SparseMatrix out;
    SparseScratch scratch;
    expAverageByCell(fresh, readMatrix(row[1]), alphas, row[2][std::size_t{0}].size(), out,
                     scratch);
    row.expect(3, out);
}

/// The value at a column of a row in ascending order, zero if there is none.
I32F32 cellAt(const SparseMatrix::Row& row, std::size_t column)
{
    const auto found = std::find(row.columns.begin(), row.columns.end(), column);
    return found == row.columns.end()
               ? I32F32::zero()
               : row.values[static_cast<std::size_t>(found - row.columns.begin())];
}

void checkLiquidAlphas(Row& row)
{
    const SparseMatrix weights = readMatrix(row[0]);
    const SparseMatrix bonds = readMatrix(row[1]);
    const Cells consensus = readCells(row[2]);
    const yuma::LiquidAlphaParams params{u16Proportion(row[3].toU16()),
                                         u16Proportion(row[4].toU16()),
                                         I32F32::fromInt(row[5].toI64())};
    Cells alphas;
    yuma::LiquidAlphaScratch scratch;
    yuma::liquidAlphas(params, weights, bonds, consensus, alphas, scratch);
    // The record is dense. Cells that the weights name come from liquidAlphas; the others exist
    // only there, and are compared one by one where plain look-up equals the reference's.
    std::vector<Cells> dense(weights.rows(), Cells(consensus.size()));
    for (std::size_t i = 0; i < dense.size(); ++i) {
        const SparseMatrix::Row fresh = weights.row(i);
        const SparseMatrix::Row old = bonds.row(i);
        const bool plain = isStrictlyAscending(fresh.columns) && isStrictlyAscending(old.columns);
        for (std::size_t j = 0; j < consensus.size(); ++j)
            dense[i][j] =
                plain ? yuma::alphaSigmoid(params, consensus[j], cellAt(fresh, j), cellAt(old, j))
                      : read32(row[6][i][j]);
        for (std::size_t k = 0; k < fresh.size(); ++k) {
            if (fresh.columns[k] < consensus.size())
                dense[i][fresh.columns[k]] = alphas[weights.rowBegin(i) + k];
        }
    }
    row.expect(6, dense);
}

struct Group {
    std::string_view name;
    void (*check)(Row& row);
};

constexpr std::array kGroups = {
    Group{"i32f32_binary", checkI32F32Binary},
    Group{"i64f64_binary", checkI64F64Binary},
    Group{"i96f32_binary", checkI96F32Binary},
    Group{"u64f64_binary", checkU64F64Binary},
    Group{"u96f32_binary", checkU96F32Binary},
    Group{"i32f32_unary", checkI32F32Unary},
    Group{"from_int", checkFromInt},
    Group{"exp", checkExp},
    Group{"sigmoid_safe", checkSigmoid},
    Group{"alpha_sigmoid", checkAlphaSigmoid},
    Group{"roots_logs", checkRootsLogs},
    Group{"normalize", checkNormalize},
    Group{"normalize_64", checkNormalize64},
    Group{"is_topk_nonzero", checkTopK},
    Group{"weighted_median", checkMedian},
    Group{"max_upscale_u16", checkMaxUpscaleU16},
    Group{"max_upscale_fixed", checkMaxUpscaleFixed},
    Group{"fixed_proportions_to_u16", checkProportions},
    Group{"row_normalize", checkRowNormalize},
    Group{"col_normalize", checkColNormalize},
    Group{"col_max_upscale", checkColMaxUpscale},
    Group{"col_clip", checkColClip},
    Group{"matmul", checkMatMul},
    Group{"weighted_median_col", checkMedianColumns},
    Group{"interpolate", checkInterpolate},
    Group{"mat_ema", checkExpAverage},
    Group{"mat_ema_alpha", checkExpAverageByCell},
    Group{"liquid_alphas", checkLiquidAlphas},
};

void checkGroup(const std::string& path, const std::string& name, const Json& rows,
                CheckReport& report)
{
    const auto* const found = std::find_if(kGroups.begin(), kGroups.end(),
                                           [&](const Group& group) { return group.name == name; });
    if (found == kGroups.end() || !rows.isArray()) {
        report.add(CheckReport::unreadable(path + "/" + name, "no such group"));
        return;
    }
    // The first element names the columns.
    for (std::size_t i = 1; i < rows.size(); ++i) {
        CaseDiff diff(path + "/" + name + "/" + std::to_string(i));
        Row row(rows[i], diff);
        found->check(row);
        report.count(diff.first());
    }
}

} // namespace

CheckReport checkMathFile(const std::string& path)
{
    const Result<Json> document = Json::readFile(path);
    if (!document)
        return CheckReport::unreadable(path, document.error().toString());
    if (!document->isObject() || document->size() == 0)
        return CheckReport::unreadable(path, "not a file of recorded groups");
    CheckReport report;
    for (const Json::Member& member : document->members())
        checkGroup(path, member.first, member.second, report);
    return report;
}

} // namespace soma::conformance
