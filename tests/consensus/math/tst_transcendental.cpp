// The faster exponential against the library's series, and the odd corners of the others.
#include "consensus/math/transcendental.h"
#include "tests/consensus/yuma/random_state.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace soma::math;
using soma::test::RandomSource;

namespace {

constexpr std::int64_t kTwenty = std::int64_t{20} << 32;

I32F32 clampedExp(I32F32 value)
{
    const std::int64_t bits = std::clamp(value.bits(), -kTwenty, kTwenty);
    return exp(I32F32::fromBits(bits)).value_or(I32F32::zero());
}

} // namespace

class TestTranscendental : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expSafeEqualsTheSeries();
    void expAtItsCorners();
    void powers();
    void rootsAndLogarithms();
    void floorOfNegativeFractions();
};

void TestTranscendental::expSafeEqualsTheSeries()
{
    RandomSource random(0xE59);
    std::vector<I32F32> values;
    for (int round = 0; round < 100'000; ++round) {
        const auto bits = static_cast<std::int64_t>(random.next() >> random.below(40));
        values.push_back(
            I32F32::fromBits(round % 2 == 0 ? bits % (2 * kTwenty) : -(bits % (2 * kTwenty))));
    }
    for (const std::int64_t bits :
         {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, kTwenty, -kTwenty, kTwenty - 1,
          std::int64_t{1} << 32, -(std::int64_t{1} << 32), (std::int64_t{1} << 32) + 1,
          std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()})
        values.push_back(I32F32::fromBits(bits));
    std::vector<I32F32> together = values;
    expSafeAll(together);
    for (std::size_t k = 0; k < values.size(); ++k) {
        QCOMPARE(expSafe(values[k]), clampedExp(values[k]));
        QCOMPARE(together[k], clampedExp(values[k]));
    }
}

void TestTranscendental::expAtItsCorners()
{
    QCOMPARE(expSafe(I32F32::one()).bits(), std::int64_t{22'802'600} << 9);
    QCOMPARE(expSafe(I32F32::zero()), I32F32::one());
    QVERIFY(!exp(I32F32::fromInt(22)).has_value());
    QVERIFY(!exp(I32F32::min()).has_value());
    QVERIFY(exp(I64F64::fromInt(-40)).has_value());
}

void TestTranscendental::powers()
{
    QCOMPARE(checkedPow(I32F32::fromInt(2), 10), std::optional(I32F32::fromInt(1'024)));
    QCOMPARE(checkedPow(I32F32::fromInt(2), 40), std::optional(I32F32::max()));
    QCOMPARE(checkedPow(I32F32::zero(), 0), std::optional(I32F32::one()));
    QVERIFY(!checkedPow(I32F32::zero(), -1).has_value());
    QCOMPARE(powInt(I64F64::fromInt(3), 4), std::optional(I64F64::fromInt(81)));
    QVERIFY(!powInt(I64F64::fromInt(3), 60).has_value());
    QCOMPARE(powInt(I64F64::one(), std::numeric_limits<std::int32_t>::max()),
             std::optional(I64F64::one()));
    // The smallest exponent has no absolute value: no rounds, then an inversion.
    QCOMPARE(powInt(I64F64::fromInt(2), std::numeric_limits<std::int32_t>::min()),
             I64F64::one().checkedDiv(I64F64::fromInt(2)));
}

void TestTranscendental::rootsAndLogarithms()
{
    QCOMPARE(soma::math::sqrt(I32F32::fromInt(4)), std::optional(I32F32::fromInt(2)));
    QVERIFY(!soma::math::sqrt(I32F32::fromInt(-1)).has_value());
    QVERIFY(!soma::math::sqrt(I32F32::fromBits(1)).has_value()); // Its inverse overflows.
    QVERIFY(!soma::math::log2(I32F32::zero()).has_value());
    QVERIFY(!checkedLn(I32F32::zero()).has_value());
    QVERIFY(!checkedLog(I32F32::fromInt(2), I32F32::one()).has_value());
    QVERIFY(!checkedSqrt(I32F32::fromInt(-1), I32F32::fromBits(1)).has_value());
}

void TestTranscendental::floorOfNegativeFractions()
{
    // As the reference has it: one below the floor.
    QCOMPARE(checkedFloor(I96F32::fromBits(-1)), std::optional(I96F32::fromInt(-2)));
    QCOMPARE(checkedFloor(I96F32::fromInt(-3)), std::optional(I96F32::fromInt(-3)));
    QCOMPARE(checkedFloor(I96F32::fromBits(3LL << 31)), std::optional(I96F32::one()));
    QVERIFY(!checkedFloor(I32F32::fromBits(I32F32::min().bits() + 1)).has_value());
}

QTEST_APPLESS_MAIN(TestTranscendental)
#include "tst_transcendental.moc"
