// Fixed-point numbers and wide integers: rounding, saturation, wrap, and quotients checked by
// multiplying back.
#include "consensus/math/divider.h"
#include "consensus/math/fixed.h"
#include "consensus/math/wide.h"
#include "tests/consensus/yuma/random_state.h"

#include <QTest>

using namespace soma;
using namespace soma::math;
using soma::test::RandomSource;

namespace {

constexpr int kRounds = 200'000;

/// Numbers of every length, many of them close to powers of two.
u128 anyNumber(RandomSource& random)
{
    const u128 whole = (static_cast<u128>(random.next()) << 64) | random.next();
    const u128 cut = whole >> random.below(128);
    switch (random.below(4)) {
    case 0:
        return cut;
    case 1:
        return ~cut;
    case 2:
        return (static_cast<u128>(1) << random.below(128)) - random.below(3);
    default:
        return (whole >> 64 << 64) | (random.below(2) != 0 ? 0 : ~std::uint64_t{0});
    }
}

} // namespace

class TestFixed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsFloor();
    void quotientsTruncate();
    void sumsSaturateAndWrap();
    void safeDivisionYieldsZero();
    void roundingIsAwayFromZero();
    void conversionsFloorAndClamp();
    void partsOfANegativeNumber();
    void wideProductsAndQuotientsAgree();
    void narrowAndWideFormatsAgree();
    void dividerEqualsDivision();
    void invertAboveOneEqualsDivision();
};

void TestFixed::productsFloor()
{
    const I32F32 half = I32F32::fromBits(std::int64_t{1} << 31);
    QCOMPARE(I32F32::fromBits(3).saturatingMul(half).bits(), std::int64_t{1});
    QCOMPARE(I32F32::fromBits(-3).saturatingMul(half).bits(), std::int64_t{-2});
    QCOMPARE(I32F32::max().saturatingMul(I32F32::fromInt(-2)), I32F32::min());
    QCOMPARE(I32F32::min().saturatingMul(I32F32::fromInt(-2)), I32F32::max());
    QVERIFY(!I32F32::max().checkedMul(I32F32::fromInt(2)).has_value());
    QCOMPARE(U64F64::max().saturatingMul(U64F64::fromInt(2)), U64F64::max());
    QVERIFY(I64F64::fromBits(-1).saturatingMul(I64F64::fromBits(1)).bits() == -1);
    QCOMPARE(I96F32::min().saturatingMul(I96F32::one()), I96F32::min());
    QVERIFY(!I96F32::min().checkedMul(I96F32::fromInt(-1)).has_value());
}

void TestFixed::quotientsTruncate()
{
    QCOMPARE(I32F32::fromBits(-3).safeDiv(I32F32::fromInt(2)).bits(), std::int64_t{-1});
    QCOMPARE(I32F32::fromBits(3).safeDiv(I32F32::fromInt(-2)).bits(), std::int64_t{-1});
    QCOMPARE(I32F32::one().saturatingDiv(I32F32::fromInt(3)).bits(), std::int64_t{1431655765});
    QCOMPARE(I32F32::max().saturatingDiv(I32F32::fromBits(-1)), I32F32::min());
    QCOMPARE(I64F64::min().checkedDiv(I64F64::one()), std::optional(I64F64::min()));
    QVERIFY(!I64F64::min().checkedDiv(I64F64::fromInt(-1)).has_value());
}

void TestFixed::sumsSaturateAndWrap()
{
    const I32F32 step = I32F32::fromBits(1);
    QCOMPARE(I32F32::max().saturatingAdd(step), I32F32::max());
    QCOMPARE(I32F32::max().wrappingAdd(step), I32F32::min());
    QCOMPARE(I32F32::min().saturatingSub(step), I32F32::min());
    QCOMPARE(I32F32::zero().saturatingSub(I32F32::min()), I32F32::max());
    QCOMPARE(U96F32::zero().saturatingSub(U96F32::one()), U96F32::zero());
    QVERIFY(!I64F64::min().checkedNeg().has_value());
    QCOMPARE(U64F64::fromInt(2).absDiff(U64F64::fromInt(5)), U64F64::fromInt(3));
}

void TestFixed::safeDivisionYieldsZero()
{
    QCOMPARE(I32F32::one().safeDiv(I32F32::zero()), I32F32::zero());
    QCOMPARE(I32F32::max().safeDiv(I32F32::fromBits(1)), I32F32::zero());
    QCOMPARE(U64F64::one().safeDivOr(U64F64::zero(), U64F64::one()), U64F64::one());
}

void TestFixed::roundingIsAwayFromZero()
{
    const auto half = [](int halves) {
        return I32F32::fromBits(std::int64_t{halves} * (std::int64_t{1} << 31));
    };
    QCOMPARE(half(1).round(), I32F32::fromInt(1));
    QCOMPARE(half(5).round(), I32F32::fromInt(3));
    QCOMPARE(half(-1).round(), I32F32::fromInt(-1));
    QCOMPARE(half(-5).round(), I32F32::fromInt(-3));
    QCOMPARE(half(1).wrappingSub(I32F32::fromBits(1)).round(), I32F32::zero());
    QCOMPARE(half(-1).wrappingAdd(I32F32::fromBits(1)).round(), I32F32::zero());
}

void TestFixed::conversionsFloorAndClamp()
{
    QCOMPARE(I64F64::fromInt(~std::uint64_t{0}), I64F64::max());
    QCOMPARE(U64F64::fromInt(-1), U64F64::zero());
    QCOMPARE(I32F32::fromInt(std::int64_t{1} << 31), I32F32::max());
    QCOMPARE(I32F32::fromInt(-(std::int64_t{1} << 31)), I32F32::min());
    QCOMPARE(I64F64::fromBits(-1).to<I32F32>().bits(), std::int64_t{-1});
    QCOMPARE(I64F64::fromBits(-1).to<U64F64>(), U64F64::zero());
    QCOMPARE(I64F64::fromBits(-1).toInt<std::uint64_t>(), std::uint64_t{0});
    QCOMPARE(I64F64::fromBits(-1).toInt<std::int64_t>(), std::int64_t{-1});
    QCOMPARE(I96F32::max().to<I64F64>(), I64F64::max());
    QCOMPARE(I96F32::min().to<I64F64>(), I64F64::min());
    QVERIFY(!I96F32::max().toChecked<I64F64>().has_value());
    QCOMPARE(U64F64::max().to<I96F32>().bits() >> 32, static_cast<i128>(~std::uint64_t{0}));
    QCOMPARE(I64F64::wrappingFromInt(~std::uint64_t{0}), I64F64::fromInt(-1));
    QCOMPARE(I64F64::fromInt(std::int64_t{1} << 31).toWrapping<I32F32>(), I32F32::min());
}

void TestFixed::partsOfANegativeNumber()
{
    const I96F32 value = I96F32::fromBits(-1);
    QCOMPARE(value.integerPart(), I96F32::fromInt(-1));
    QVERIFY(value.fraction().bits() == 0xFFFFFFFF);
}

void TestFixed::wideProductsAndQuotientsAgree()
{
    RandomSource random(0x317);
    for (int round = 0; round < kRounds; ++round) {
        const u128 divisor = anyNumber(random);
        if (divisor == 0)
            continue;
        const U256 value{anyNumber(random), anyNumber(random)};
        const WideQuotient result = divideWide(value, divisor);
        QVERIFY(result.remainder < divisor);
        // quotient * divisor + remainder gives the value back.
        U256 back = multiplyWide(result.quotient.low, divisor);
        const U256 upper = multiplyWide(result.quotient.high, divisor);
        QVERIFY(upper.high == 0);
        back.high += upper.low;
        back.low += result.remainder;
        back.high += back.low < result.remainder ? 1 : 0;
        QVERIFY(back == value);
        // Long multiplication against shifting and adding.
        const int shift = static_cast<int>(random.below(128));
        QVERIFY(multiplyWide(value.low, static_cast<u128>(1) << shift) ==
                shiftLeft({0, value.low}, shift));
        QVERIFY(shiftRight(shiftLeft({0, value.low}, shift), shift) == (U256{0, value.low}));
    }
}

void TestFixed::narrowAndWideFormatsAgree()
{
    // I96F32 does everything in 256 bits that I32F32 does in 128; where both fit they must agree.
    RandomSource random(0x9632);
    for (int round = 0; round < kRounds; ++round) {
        const auto a = I32F32::fromBits(static_cast<std::int64_t>(anyNumber(random)));
        const auto b = I32F32::fromBits(static_cast<std::int64_t>(anyNumber(random)));
        const I96F32 wideA = a.to<I96F32>();
        const I96F32 wideB = b.to<I96F32>();
        QCOMPARE(a.saturatingMul(b), wideA.saturatingMul(wideB).to<I32F32>());
        QCOMPARE(a.checkedMul(b).has_value(),
                 wideA.checkedMul(wideB)->toChecked<I32F32>().has_value());
        if (b.isZero())
            continue;
        QCOMPARE(a.saturatingDiv(b), wideA.saturatingDiv(wideB).to<I32F32>());
        QCOMPARE(a.wrappingDiv(b), wideA.wrappingDiv(wideB).toWrapping<I32F32>());
    }
}

void TestFixed::dividerEqualsDivision()
{
    RandomSource random(0xD171);
    for (int round = 0; round < kRounds; ++round) {
        const auto divisor = I32F32::fromBits(static_cast<std::int64_t>(anyNumber(random)));
        const Divider divider(divisor);
        for (int k = 0; k < 4; ++k) {
            auto value = I32F32::fromBits(static_cast<std::int64_t>(anyNumber(random)));
            if (k < 2) // A proportion, the fast way.
                value = value.fraction();
            QCOMPARE(divider.safeDiv(value), value.safeDiv(divisor));
        }
        QCOMPARE(divider.safeDiv(divisor), divisor.safeDiv(divisor));
    }
}

void TestFixed::invertAboveOneEqualsDivision()
{
    RandomSource random(0x1117);
    for (int round = 0; round < kRounds; ++round) {
        const auto bits = static_cast<std::int64_t>(anyNumber(random) >> 65);
        const auto value = std::max(I32F32::one(), I32F32::fromBits(bits));
        QCOMPARE(invertAboveOne(value), I32F32::one().saturatingDiv(value));
    }
    for (int shift = 32; shift < 63; ++shift) {
        const auto value = I32F32::fromBits(std::int64_t{1} << shift);
        QCOMPARE(invertAboveOne(value), I32F32::one().saturatingDiv(value));
    }
}

QTEST_APPLESS_MAIN(TestFixed)
#include "tst_fixed.moc"
