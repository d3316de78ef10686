// The pool's power against two slow, obvious implementations: whole numbers tried one by one for
// the exact branch, and the series written down literally, with all of its stop rules, for the
// other.
#include "consensus/pool/pow_exact.h"
#include "consensus/pool/pow_ratio.h"
#include "consensus/pool/pow_series.h"
#include "tests/support/seed.h"

#include <QTest>

#include <memory>
#include <numeric>
#include <random>

using namespace soma;
using namespace soma::pool;
using math::BigInt;
using math::BigUint;

namespace {

const std::uint64_t kSeed = test::seed(0x5eed'0002);

using Wide = BigUint<400>;
using Signed = BigInt<400>;

/// floor(a / b) for b > 0.
Signed floorDivide(const Signed& a, const Wide& b)
{
    Signed out;
    Wide rest = a.magnitude;
    out.magnitude = rest.divideBy(b);
    if (a.negative && !rest.isZero())
        out.magnitude.addSmall(1);
    out.negative = a.negative;
    out.normalise();
    return out;
}

Signed multiply(const Signed& a, const Signed& b)
{
    Signed out;
    out.magnitude.setProduct(a.magnitude, b.magnitude);
    out.negative = a.negative != b.negative;
    out.normalise();
    return out;
}

const Wide kGuard = Wide::powerOfTwo(24);

/// Half away from zero.
Signed rounded(const Signed& value)
{
    Signed out = value;
    Wide rest = value.magnitude;
    out.magnitude = rest.divideBy(kGuard);
    rest.shiftLeft(1);
    if (rest >= kGuard)
        out.magnitude.addSmall(1);
    out.normalise();
    return out;
}

bool same(const Signed& a, const Signed& b)
{
    return a.negative == b.negative && a.magnitude == b.magnitude;
}

Signed slowLogOnePlus(const Signed& x, const Wide& one, std::uint32_t cap)
{
    Signed term = x;
    Signed result = x;
    Signed previous = rounded(result);
    for (std::uint32_t n = 2; n <= cap; ++n) {
        term = floorDivide(multiply(term, x), one);
        if (term.magnitude.isZero())
            break;
        const Signed next = floorDivide(term, Wide(n));
        if (next.magnitude.isZero())
            break;
        if (n % 2 == 0)
            result.subtract(next);
        else
            result.add(next);
        const Signed now = rounded(result);
        if (next.magnitude < kGuard || same(now, previous))
            break;
        previous = now;
    }
    return result;
}

Signed slowExponential(const Signed& x, const Wide& one, std::uint32_t cap)
{
    Signed term{one, false};
    Signed result = term;
    Signed previous = rounded(result);
    for (std::uint32_t n = 1; n <= cap; ++n) {
        Wide divisor = one;
        divisor.multiplySmall(n);
        term = floorDivide(multiply(term, x), divisor);
        if (term.magnitude.isZero())
            break;
        result.add(term);
        const Signed now = rounded(result);
        if (term.magnitude < kGuard || same(now, previous))
            break;
        previous = now;
    }
    return result;
}

Signed slowLog(u128 value, std::size_t internal, const Signed& logTwo, std::uint32_t cap)
{
    const Wide one = Wide::powerOfTwo(internal);
    Wide mantissa(value);
    std::size_t shift = mantissa.bitLength() - 1;
    mantissa.shiftLeft(internal);
    mantissa.shiftRight(shift);
    Wide threeHalves = Wide::powerOfTwo(internal - 1);
    threeHalves.add(one);
    if (mantissa >= threeHalves) {
        mantissa.shiftRight(1);
        ++shift;
    }
    Signed x{mantissa, false};
    x.subtract({one, false});
    Signed result = slowLogOnePlus(x, one, cap);
    result.add(multiply(logTwo, {Wide(shift), false}));
    return result;
}

/// The fixed-point branch as it is described, step by step. `ratio` has a reduced exponent.
Signed slowPower(const PowRatio& ratio)
{
    const std::size_t scaleBits = Wide(ratio.scale).bitLength();
    const std::size_t precision = std::max<std::size_t>({ratio.precision, 32, scaleBits + 8});
    const std::size_t internal = precision + 24;
    const auto cap = static_cast<std::uint32_t>(std::min<std::size_t>(4'096, internal + 128));
    const Wide one = Wide::powerOfTwo(internal);
    Signed logTwo = slowLogOnePlus({Wide::powerOfTwo(internal - 1), true}, one, cap);
    logTwo.negative = !logTwo.negative;
    Signed x = slowLog(ratio.numerator, internal, logTwo, cap);
    x.subtract(slowLog(ratio.denominator, internal, logTwo, cap));
    x = floorDivide(multiply(x, {Wide(ratio.exponentNumerator), false}),
                    Wide(ratio.exponentDenominator));
    const Signed power = rounded(slowExponential(x, one, cap));
    return floorDivide(multiply(power, {Wide(ratio.scale), false}), Wide::powerOfTwo(precision));
}

PowValue narrowed(const Signed& value)
{
    if (value.negative)
        return {PowKind::Negative, 0};
    const auto narrow = value.magnitude.toU64();
    return narrow ? PowValue{PowKind::Fits, *narrow} : PowValue{PowKind::TooLarge, 0};
}

/// r^q * den^p <= num^p * scale^q
bool isAtMost(std::uint64_t r, const PowRatio& ratio)
{
    const auto p = static_cast<std::uint32_t>(ratio.exponentNumerator);
    const auto q = static_cast<std::uint32_t>(ratio.exponentDenominator);
    Wide left;
    left.setProduct(Wide::power(Wide(r), q), Wide::power(Wide(ratio.denominator), p));
    Wide right;
    right.setProduct(Wide::power(Wide(ratio.numerator), p), Wide::power(Wide(ratio.scale), q));
    return left <= right;
}

} // namespace

class TestPowRatio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantsAreTheSeries();
    void everySmallExactPower();
    void exactPowersBracketTheRoot();
    void perfectPowersAreNotMissed();
    void nearMissesOfWholeNumbers();
    void seriesMatchesItsDescription();
    void seriesFarFromOneMatchesItsDescription();
    void nothingAndTrivialCases();
};

void TestPowRatio::constantsAreTheSeries()
{
    for (const std::uint32_t precision : {256U, 1'024U}) {
        const SeriesScale scale = SeriesScale::of(precision, 1);
        QVERIFY(logOfTwo(scale).magnitude == logOfTwoBySeries(scale).magnitude);
        QVERIFY(!logOfTwo(scale).negative);
    }
}

void TestPowRatio::everySmallExactPower()
{
    for (std::uint64_t num = 1; num <= 9; ++num) {
        for (std::uint64_t den = 1; den <= 9; ++den) {
            for (std::uint64_t p = 1; p <= 5; ++p) {
                for (std::uint64_t q = 1; q <= 5; ++q) {
                    for (const std::uint64_t scale : {0ULL, 1ULL, 7ULL, 100ULL}) {
                        const PowRatio ratio{num, den, p, q, 256, scale};
                        const PowValue result = powRatioScaled(ratio);
                        QVERIFY(result.kind == PowKind::Fits);
                        const std::uint64_t divisor = std::gcd(p, q);
                        const PowRatio reduced{num, den, p / divisor, q / divisor, 256, scale};
                        QVERIFY(isAtMost(result.value, reduced));
                        QVERIFY(!isAtMost(result.value + 1, reduced));
                    }
                }
            }
        }
    }
}

void TestPowRatio::exactPowersBracketTheRoot()
{
    std::mt19937_64 random(kSeed);
    for (int i = 0; i < 400; ++i) {
        PowRatio ratio{random() >> (random() % 60),
                       (random() >> (random() % 60)) | 1,
                       1 + random() % 40,
                       1 + random() % 40,
                       256,
                       random() >> (random() % 60)};
        ratio.numerator |= 1;
        const std::uint64_t divisor = std::gcd(ratio.exponentNumerator, ratio.exponentDenominator);
        ratio.exponentNumerator /= divisor;
        ratio.exponentDenominator /= divisor;
        const PowValue result = powRatioScaled(ratio);
        if (result.kind == PowKind::TooLarge) {
            QVERIFY(isAtMost(~std::uint64_t{0}, ratio));
            continue;
        }
        QVERIFY(result.kind == PowKind::Fits);
        QVERIFY(isAtMost(result.value, ratio));
        if (result.value != ~std::uint64_t{0})
            QVERIFY(!isAtMost(result.value + 1, ratio));
    }
}

void TestPowRatio::perfectPowersAreNotMissed()
{
    // (a^q)^(1/q) is whole; one less in the numerator is just below.
    for (std::uint64_t q = 2; q <= 12; ++q) {
        for (std::uint64_t a = 2; a <= 30; ++a) {
            u128 power = 1;
            for (std::uint64_t i = 0; i < q; ++i)
                power *= a;
            const PowValue whole = powRatioScaled({power, 1, 1, q, 256, 1});
            const PowValue below = powRatioScaled({power - 1, 1, 1, q, 256, 1});
            QVERIFY((whole == PowValue{PowKind::Fits, a}));
            QVERIFY((below == PowValue{PowKind::Fits, a - 1}));
        }
    }
}

void TestPowRatio::nearMissesOfWholeNumbers()
{
    // The ends of 64 bits: scale^1 * (1 +- 2^-60)^(1/3).
    constexpr std::uint64_t kTop = ~std::uint64_t{0};
    const u128 base = static_cast<u128>(1) << 127;
    QVERIFY((powRatioScaled({base, base, 1, 3, 256, kTop}) == PowValue{PowKind::Fits, kTop}));
    QVERIFY(
        (powRatioScaled({base - 1, base, 1, 3, 256, kTop}) == PowValue{PowKind::Fits, kTop - 1}));
    QVERIFY((powRatioScaled({base + 1, base, 1, 3, 256, kTop}) == PowValue{PowKind::Fits, kTop}));
    QVERIFY((powRatioScaled({8, 1, 2, 3, 256, std::uint64_t{1} << 62}) ==
             PowValue{PowKind::TooLarge, 0}));
    QVERIFY((powRatioScaled({8, 1, 1, 3, 256, std::uint64_t{1} << 62}) ==
             PowValue{PowKind::Fits, std::uint64_t{1} << 63}));
}

void TestPowRatio::seriesMatchesItsDescription()
{
    std::mt19937_64 random(kSeed);
    constexpr std::uint64_t kOne = 1'000'000'000'000'000'000;
    for (int i = 0; i < 150; ++i) {
        const std::uint64_t weight = kOne / 100 + random() % (kOne / 100 * 98);
        const std::uint64_t divisor = std::gcd(weight, kOne - weight);
        const std::uint64_t reserve = (random() >> (random() % 40)) | 1;
        const std::uint64_t sum = reserve + reserve / (1 + random() % 1'000);
        PowRatio ratio{reserve,
                       sum < reserve ? reserve : sum,
                       weight / divisor,
                       (kOne - weight) / divisor,
                       i % 10 == 0 ? 1'024U : 256U,
                       kOne};
        if (i % 3 == 0)
            std::swap(ratio.numerator, ratio.denominator);
        if (ratio.exponentNumerator <= kMaxExactExponent &&
            ratio.exponentDenominator <= kMaxExactExponent)
            continue;
        QVERIFY(powRatioScaled(ratio) == narrowed(slowPower(ratio)));
    }
}

void TestPowRatio::seriesFarFromOneMatchesItsDescription()
{
    // Weights near their ends and swaps of up to 1 000 times the reserve: where the exponential has
    // not converged when it stops, its result is still the chain's.
    std::mt19937_64 random(kSeed);
    constexpr std::uint64_t kOne = 1'000'000'000'000'000'000;
    int tooLarge = 0;
    for (int i = 0; i < 60; ++i) {
        const std::uint64_t weight = 940'000'000'000'000'000 + random() % 49'000'000'000'000'000;
        const std::uint64_t divisor = std::gcd(weight, kOne - weight);
        const std::uint64_t reserve = 1 + random() % 1'000'000'000'000;
        const PowRatio ratio{reserve,
                             reserve * (50 + random() % 951),
                             weight / divisor,
                             (kOne - weight) / divisor,
                             256,
                             kOne};
        const PowValue result = powRatioScaled(ratio);
        QVERIFY(result == narrowed(slowPower(ratio)));
        // A true power of a number below one is below one.
        tooLarge += result.kind == PowKind::TooLarge ? 1 : 0;
        const auto wide = std::make_unique<PowInteger>();
        QVERIFY(powRatioScaledWide(ratio, *wide));
        QVERIFY(!wide->negative);
    }
    QVERIFY2(tooLarge > 0, "no input left the range in which the series converges");

    // With an odd number of terms the last one, which dominates, is negative.
    const PowRatio odd{1, std::uint64_t{1} << 60, 1'999'999, 100'003, 257, kOne};
    const PowValue negative = powRatioScaled(odd);
    QVERIFY(negative.kind == PowKind::Negative);
    QVERIFY(negative == narrowed(slowPower(odd)));
}

void TestPowRatio::nothingAndTrivialCases()
{
    QVERIFY(powRatioScaled({1, 0, 1, 1, 256, 1}).kind == PowKind::None);
    QVERIFY(powRatioScaled({1, 1, 1, 0, 256, 1}).kind == PowKind::None);
    QVERIFY((powRatioScaled({0, 5, 0, 7, 256, 9}) == PowValue{PowKind::Fits, 0}));
    QVERIFY((powRatioScaled({3, 5, 0, 7, 256, 9}) == PowValue{PowKind::Fits, 9}));
}

QTEST_APPLESS_MAIN(TestPowRatio)
#include "tst_pow_ratio.moc"
