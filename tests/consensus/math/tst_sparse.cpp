// The fast median against the literal selection, and merging sparse rows against their dense form.
#include "consensus/math/quantise.h"
#include "consensus/math/sparse_ops.h"
#include "consensus/math/vector_ops.h"
#include "consensus/math/weighted_median.h"
#include "tests/consensus/yuma/random_state.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace soma::math;
using soma::test::RandomSource;

namespace {

using Cells = std::vector<I32F32>;

I32F32 proportion(RandomSource& random)
{
    const std::uint64_t bits = random.oneOf({0, 1, 2, 1ULL << 31, 1ULL << 32, random.next() >> 32});
    return I32F32::fromBits(static_cast<std::int64_t>(bits));
}

/// Rows with gaps, zeros, repeats and, on request, out of order.
SparseMatrix randomMatrix(RandomSource& random, std::size_t rows, std::size_t columns,
                          bool ascending)
{
    SparseMatrix out;
    out.restart(rows, rows * columns);
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const std::size_t column = ascending ? j : random.below(columns);
            if (random.chance(2, 3))
                out.append(static_cast<std::uint16_t>(column), proportion(random));
        }
        out.endRow();
    }
    return out;
}

/// Dense rows, the last of repeated entries winning.
std::vector<Cells> denseOf(const SparseMatrix& matrix, std::size_t columns)
{
    std::vector<Cells> out(matrix.rows(), Cells(columns));
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        for (std::size_t k = 0; k < matrix.row(i).size(); ++k)
            out[i][matrix.row(i).columns[k]] = matrix.row(i).values[k];
    }
    return out;
}

} // namespace

class TestSparse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mediansEqualTheLiteralSelection_data();
    void mediansEqualTheLiteralSelection();
    void medianAtTheBoundaryGoesUp();
    void averagesEqualTheirDenseForm();
    void interpolationKeepsItsEnds();
    void interpolationEqualsItsDenseForm();
    void clipRemovesAndKeeps();
    void quantisation();
};

void TestSparse::mediansEqualTheLiteralSelection_data()
{
    QTest::addColumn<bool>("absurd");
    QTest::newRow("bounded stakes") << false;
    QTest::newRow("stakes whose sum overflows") << true;
}

void TestSparse::mediansEqualTheLiteralSelection()
{
    QFETCH(bool, absurd);
    constexpr std::size_t kColumns = 5;
    MedianScratch scratch;
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        RandomSource random(seed);
        const std::size_t rows = random.below(12);
        Cells stakes(rows);
        for (I32F32& stake : stakes) {
            stake = proportion(random);
            if (absurd && random.chance(1, 2))
                stake = I32F32::fromBits(static_cast<std::int64_t>(random.next()));
        }
        const SparseMatrix scores = randomMatrix(random, rows, kColumns, random.chance(1, 2));
        const std::vector<Cells> dense = denseOf(scores, kColumns);
        Cells used;
        std::copy_if(stakes.begin(), stakes.end(), std::back_inserter(used),
                     [](I32F32 stake) { return stake > I32F32::zero(); });
        normalize(std::span(used));
        const I32F32 total = wrappingSum<I32F32>(used);
        I32F32 majority = u16Proportion(static_cast<std::uint16_t>(random.next()));
        if (random.chance(1, 2)) {
            // The minority is the stake of some voters to the last bit: the boundary itself.
            majority = total;
            for (const I32F32 stake : used)
                majority = random.chance(1, 2) ? majority.wrappingSub(stake) : majority;
        }
        Cells medians(kColumns);
        weightedMedianColumns(stakes, scores, majority, medians, scratch);

        for (std::size_t j = 0; j < kColumns; ++j) {
            Cells column;
            for (std::size_t i = 0; i < rows; ++i) {
                if (stakes[i] > I32F32::zero())
                    column.push_back(dense[i][j]);
            }
            const I32F32 expected =
                weightedMedian(used, column, total.saturatingSub(majority), I32F32::zero(), total);
            QVERIFY2(medians[j] == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

void TestSparse::medianAtTheBoundaryGoesUp()
{
    // Two equal halves and a minority of exactly one half: the upper score wins.
    const I32F32 half = I32F32::fromBits(std::int64_t{1} << 31);
    const Cells stakes = {half, half};
    const Cells scores = {I32F32::fromBits(10), I32F32::fromBits(20)};
    QCOMPARE(weightedMedian(stakes, scores, half, I32F32::zero(), I32F32::one()).bits(),
             std::int64_t{20});
    const I32F32 less = half.wrappingSub(I32F32::fromBits(1));
    QCOMPARE(weightedMedian(stakes, scores, less, I32F32::zero(), I32F32::one()).bits(),
             std::int64_t{10});
}

void TestSparse::averagesEqualTheirDenseForm()
{
    constexpr std::size_t kColumns = 6;
    SparseScratch scratch;
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        RandomSource random(seed);
        const SparseMatrix fresh = randomMatrix(random, 3, kColumns, random.chance(1, 2));
        const SparseMatrix old = randomMatrix(random, 3, kColumns, random.chance(1, 2));
        const I32F32 alpha = u16Proportion(static_cast<std::uint16_t>(random.next()));
        const I32F32 rest = I32F32::one().saturatingSub(alpha);
        SparseMatrix out;
        expAverage(fresh, old, alpha, kColumns, out, scratch);
        for (std::size_t i = 0; i < 3; ++i) {
            Cells expected(kColumns);
            for (const auto& [matrix, scale] : {std::pair(&fresh, alpha), std::pair(&old, rest)}) {
                const SparseMatrix::Row row = matrix->row(i);
                for (std::size_t k = 0; k < row.size(); ++k) {
                    I32F32& cell = expected[row.columns[k]];
                    cell = cell.saturatingAdd(scale.saturatingMul(row.values[k]));
                }
            }
            QVERIFY(isStrictlyAscending(out.row(i).columns));
            for (const I32F32 value : out.row(i).values)
                QVERIFY(value > I32F32::zero());
            QCOMPARE(denseOf(out, kColumns)[i], expected);
        }
    }
}

void TestSparse::interpolationKeepsItsEnds()
{
    RandomSource random(0x1E9);
    SparseScratch scratch;
    const SparseMatrix a = randomMatrix(random, 4, 6, false);
    const SparseMatrix b = randomMatrix(random, 4, 6, false);
    SparseMatrix out;
    interpolate(a, b, 6, I32F32::zero(), out, scratch);
    QVERIFY(std::ranges::equal(out.values(), a.values()));
    QVERIFY(std::ranges::equal(out.columns(), a.columns()));
    interpolate(a, b, 6, I32F32::one(), out, scratch);
    QVERIFY(std::ranges::equal(out.values(), b.values()));
}

void TestSparse::interpolationEqualsItsDenseForm()
{
    constexpr std::size_t kColumns = 6;
    SparseScratch scratch;
    SparseMatrix out;
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        RandomSource random(seed);
        const SparseMatrix a = randomMatrix(random, 3, kColumns, random.chance(1, 2));
        const SparseMatrix b = randomMatrix(random, 3, kColumns, random.chance(1, 2));
        const auto share = static_cast<std::uint16_t>(1 + random.below(65'534));
        interpolate(a, b, kColumns, u16Proportion(share), out, scratch);
        const std::vector<Cells> denseA = denseOf(a, kColumns);
        const std::vector<Cells> denseB = denseOf(b, kColumns);
        const std::vector<Cells> got = denseOf(out, kColumns);
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(isStrictlyAscending(out.row(i).columns));
            for (std::size_t j = 0; j < kColumns; ++j) {
                const I32F32 step = denseB[i][j].saturatingSub(denseA[i][j]);
                const I32F32 value =
                    denseA[i][j].saturatingAdd(u16Proportion(share).saturatingMul(step));
                QCOMPARE(got[i][j], std::max(value, I32F32::zero()));
            }
        }
    }
}

void TestSparse::clipRemovesAndKeeps()
{
    SparseMatrix matrix;
    matrix.restart(1, 3);
    matrix.append(2, I32F32::fromBits(5)); // Consensus zero: removed.
    matrix.append(0, I32F32::fromBits(5)); // Above its consensus: cut.
    matrix.append(1, I32F32::zero());      // Explicit zero: kept.
    matrix.endRow();
    SparseMatrix out;
    colClip(matrix, Cells{I32F32::fromBits(3), I32F32::zero(), I32F32::zero()}, out);
    QCOMPARE(out.entryCount(), std::size_t{2});
    QCOMPARE(out.row(0).columns[0], std::uint16_t{0});
    QCOMPARE(out.row(0).values[0].bits(), std::int64_t{3});
    QCOMPARE(out.row(0).columns[1], std::uint16_t{1});
}

void TestSparse::quantisation()
{
    QCOMPARE(proportionToU16(I32F32::one()), std::uint16_t{65535});
    QCOMPARE(proportionToU16(I32F32::fromBits((std::int64_t{1} << 32) - 1)), std::uint16_t{65534});
    QCOMPARE(proportionToU16(I32F32::fromInt(-1)), std::uint16_t{0});
    for (std::uint32_t share = 0; share <= 65535; ++share) {
        const auto narrow = static_cast<std::uint16_t>(share);
        QCOMPARE(u16Proportion(narrow), I32F32::fromInt(narrow).safeDiv(kU16Max));
    }
    std::vector<std::uint16_t> out(3);
    maxUpscaleToU16(std::vector<std::uint16_t>{1, 2, 0}, out);
    QCOMPARE(out, (std::vector<std::uint16_t>{32768, 65535, 0}));
    QVERIFY(isMaxLimited(std::vector<std::uint16_t>{}, 0));
    QVERIFY(!isMaxLimited(std::vector<std::uint16_t>{3, 1}, 40'000));
    QVERIFY(isMaxLimited(std::vector<std::uint16_t>{1, 1}, 32'768));
}

QTEST_APPLESS_MAIN(TestSparse)
#include "tst_sparse.moc"
