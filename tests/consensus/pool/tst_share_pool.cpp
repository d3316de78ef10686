// The share pool and its number: rows of the reference's own tests, a slow second implementation of
// the number, and the law that a pool never creates value.
#include "consensus/math/big_uint.h"
#include "consensus/pool/share_pool.h"
#include "tests/support/seed.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using namespace soma;
using namespace soma::pool;
using math::BigUint;

namespace {

const std::uint64_t kSeed = test::seed(0x5eed'0004);

using Big = BigUint<16>;

u128 powerOfTen(unsigned exponent)
{
    u128 power = 1;
    for (unsigned i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Digit by digit, as the definition says.
SafeFloat slowNormal(Big mantissa, std::int64_t exponent)
{
    if (mantissa.isZero())
        return {};
    while (mantissa > Big(SafeFloat::kMaxMantissa)) {
        mantissa.divideSmall(10);
        ++exponent;
    }
    while (mantissa <= Big(SafeFloat::kMaxMantissa / 10)) {
        mantissa.multiplySmall(10);
        --exponent;
    }
    return SafeFloat::fromStorage(mantissa.low128(), exponent);
}

SafeFloat slowMulDiv(const SafeFloat& a, const SafeFloat& b, const SafeFloat& c)
{
    Big product;
    product.setProduct(Big(a.mantissa()), Big(b.mantissa()));
    const Big quotient = product.divideBy(Big(c.mantissa()));
    return slowNormal(quotient, a.exponent() + b.exponent() - c.exponent());
}

SafeFloat randomFloat(std::mt19937_64& random)
{
    const u128 mantissa = ((static_cast<u128>(random()) << 64) | random()) >> (random() % 128);
    const auto exponent = static_cast<std::int64_t>(random() % 60) - 40;
    // One in four as storage could hold it, the others in normal form.
    if (random() % 4 == 0)
        return SafeFloat::fromStorage(mantissa, exponent);
    return slowNormal(Big(mantissa), exponent);
}

struct Stakers {
    SharePool pool;
    std::vector<StoredFloat> shares;

    u128 sum() const
    {
        u128 total = 0;
        for (const StoredFloat& share : shares)
            total += shareValue(pool, share);
        return total;
    }
};

} // namespace

class TestSharePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void referenceValue();
    void referenceNormalForms();
    void productsMatchTheSlowOnes();
    void integersComeBack();
    void legacyFractions();
    void poolNeverCreatesValue();
    void stakeInAndOut();
    void othersKeepTheirValue();
    void oddCases();
};

void TestSharePool::referenceValue()
{
    // reference-numbers.md row 10
    SharePool pool;
    pool.value = 100;
    pool.denominator.store(SafeFloat::fromU64(10));
    QCOMPARE(shareValue(pool, StoredFloat::current(SafeFloat::fromU64(3))), std::uint64_t{30});
    QCOMPARE(shareValue(pool, StoredFloat::current(SafeFloat::fromU64(7))), std::uint64_t{70});
}

void TestSharePool::referenceNormalForms()
{
    // row 11
    const u128 top = SafeFloat::kMaxMantissa;
    const std::tuple<u128, u128, std::int64_t> rows[] = {
        {1, top, -21},       {10, top, -20}, {1'000, top, -18},
        {top / 10, top, -1}, {top, top, 0},  {0, 0, 0},
    };
    for (const auto& [value, mantissa, exponent] : rows) {
        const auto number = SafeFloat::make(value, 0);
        QVERIFY(number.has_value());
        QVERIFY(*number == SafeFloat::fromStorage(mantissa, exponent));
    }
    QVERIFY(!SafeFloat::make(top + 1, 0).has_value());
    constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
    QVERIFY(!SafeFloat::make(1, kLowest).has_value());
    QVERIFY(SafeFloat::make(top, kLowest).has_value());
    // Exponents that would leave i64 make the operation fail.
    constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
    const SafeFloat huge = SafeFloat::fromStorage(~u128{0}, kHighest);
    const SafeFloat one = SafeFloat::fromU64(1);
    QVERIFY(!huge.mulDiv(huge, one).has_value());
    QVERIFY(!huge.mulDiv(SafeFloat::fromStorage(~u128{0}, 0), SafeFloat::fromStorage(1, 0))
                 .has_value());
    QVERIFY(!huge.add(huge).has_value());
    QVERIFY(!huge.divide(SafeFloat::fromStorage(1, kLowest)).has_value());
    QVERIFY(!SafeFloat::fromStorage(1, kLowest).divide(huge).has_value());
}

void TestSharePool::productsMatchTheSlowOnes()
{
    std::mt19937_64 random(kSeed);
    for (int i = 0; i < 20'000; ++i) {
        const SafeFloat a = randomFloat(random);
        const SafeFloat b = randomFloat(random);
        const SafeFloat c = randomFloat(random);
        if (c.isZero()) {
            QVERIFY(!a.mulDiv(b, c).has_value());
            QVERIFY(!a.divide(c).has_value());
            continue;
        }
        QVERIFY(a.mulDiv(b, c).value() == slowMulDiv(a, b, c));
        const SafeFloat one = SafeFloat::fromStorage(SafeFloat::kMaxMantissa, -21);
        QVERIFY(a.divide(c).value() == slowMulDiv(a, one, c));
        // The order of the operands does not matter; only of two zeros the second one is returned,
        // with whatever exponent storage gave it.
        const auto sum = a.add(b);
        QVERIFY(sum.has_value());
        QVERIFY(b.add(a) == sum || (a.isZero() && b.isZero()));
    }
}

void TestSharePool::integersComeBack()
{
    std::mt19937_64 random(kSeed + 1);
    for (int i = 0; i < 20'000; ++i) {
        const std::uint64_t value = random() >> (random() % 64);
        const SafeFloat number = SafeFloat::fromU64(value);
        QVERIFY(number == slowNormal(Big(value), 0));
        QCOMPARE(number.toU64(), value);
    }
    for (unsigned digits = 0; digits < 20; ++digits) {
        for (const std::uint64_t offset : {0ULL, 1ULL}) {
            const auto value = static_cast<std::uint64_t>(powerOfTen(digits)) + offset;
            QVERIFY(SafeFloat::fromU64(value) == slowNormal(Big(value), 0));
        }
    }
    QCOMPARE(SafeFloat::fromStorage(SafeFloat::kMaxMantissa, 40).toU64(), ~std::uint64_t{0});
    QCOMPARE(SafeFloat::fromStorage(SafeFloat::kMaxMantissa, -40).toU64(), std::uint64_t{0});
}

void TestSharePool::legacyFractions()
{
    const auto half = math::U64F64::fromBits(static_cast<u128>(1) << 63);
    QVERIFY(SafeFloat::fromU64F64(half) ==
            SafeFloat::fromStorage(SafeFloat::kMaxMantissa / 2, -21));
    StoredFloat stored = StoredFloat::legacy(half);
    QVERIFY(stored.isLegacy());
    stored.store(stored.value());
    QVERIFY(!stored.isLegacy() && stored.exists());
    stored.store(SafeFloat());
    QVERIFY(!stored.exists());
}

void TestSharePool::poolNeverCreatesValue()
{
    std::mt19937_64 random(kSeed + 2);
    for (int round = 0; round < 60; ++round) {
        Stakers stakers;
        stakers.shares.resize(2 + random() % 12);
        u128 paidIn = 0;
        u128 paidOut = 0;
        // One staker stays. Where all but some dust leaves a large pool, the digits that the
        // denominator and the shares dropped become a noticeable part of what remains, and the law
        // only holds to those digits.
        const std::uint64_t base = std::uint64_t{1} << 40;
        increaseStake(stakers.pool, stakers.shares[0], base);
        paidIn += base;
        for (int i = 0; i < 400; ++i) {
            StoredFloat& share = stakers.shares[1 + random() % (stakers.shares.size() - 1)];
            const std::uint64_t amount = random() % (std::uint64_t{1} << (random() % 44));
            switch (random() % 4) {
            case 0: {
                const std::uint64_t value = shareValue(stakers.pool, share);
                const std::uint64_t wanted = random() % 3 == 0 ? value : amount;
                if (wanted <= value)
                    paidOut += wanted;
                decreaseStake(stakers.pool, share, wanted);
                break;
            }
            case 1:
                // Dividends only where somebody holds the pool.
                if (stakers.pool.denominator.exists()) {
                    increaseAll(stakers.pool, amount);
                    paidIn += amount;
                }
                break;
            default:
                if (!canIncreaseStake(stakers.pool, amount))
                    break;
                increaseStake(stakers.pool, share, amount);
                paidIn += amount;
            }
            QVERIFY(u128{stakers.pool.value} == paidIn - paidOut);
            // Truncated shares can exceed their denominator by parts of 10^-21 only.
            QVERIFY(stakers.sum() <= u128{stakers.pool.value} + 1);
        }
    }
}

void TestSharePool::stakeInAndOut()
{
    std::mt19937_64 random(kSeed + 3);
    for (int i = 0; i < 2'000; ++i) {
        Stakers stakers;
        stakers.shares.resize(2);
        increaseStake(stakers.pool, stakers.shares[0], 1 + random() % 1'000'000'000'000'000);
        increaseAll(stakers.pool, random() % 1'000'000'000'000'000);
        const std::uint64_t amount = 1 + random() % 1'000'000'000'000;
        if (!canIncreaseStake(stakers.pool, amount))
            continue;
        increaseStake(stakers.pool, stakers.shares[1], amount);
        const std::uint64_t value = shareValue(stakers.pool, stakers.shares[1]);
        QVERIFY(value <= amount);
        QVERIFY(amount - value <= 1);
        decreaseStake(stakers.pool, stakers.shares[1], value);
        QVERIFY(shareValue(stakers.pool, stakers.shares[1]) <= 1);
    }
}

void TestSharePool::othersKeepTheirValue()
{
    std::mt19937_64 random(kSeed + 4);
    Stakers stakers;
    stakers.shares.resize(3);
    for (StoredFloat& share : stakers.shares)
        increaseStake(stakers.pool, share, 1'000'000'000 + random() % 1'000'000'000'000);
    for (int i = 0; i < 2'000; ++i) {
        const std::uint64_t before = shareValue(stakers.pool, stakers.shares[0]);
        if (random() % 2 == 0)
            increaseStake(stakers.pool, stakers.shares[1], random() % 1'000'000'000);
        else
            decreaseStake(stakers.pool, stakers.shares[1], random() % 1'000'000'000);
        const std::uint64_t after = shareValue(stakers.pool, stakers.shares[0]);
        QVERIFY(after <= before + 1 && before <= after + 1);
    }
}

void TestSharePool::oddCases()
{
    // The first change of an empty pool counts by its magnitude, also downwards.
    SharePool pool;
    StoredFloat share;
    updateOne(pool, share, -5);
    QCOMPARE(pool.value, std::uint64_t{0});
    QVERIFY(share.value() == SafeFloat::fromU64(5));
    // Value gone, denominator left: nothing can be bought, the value still changes.
    StoredFloat other;
    QVERIFY(!canIncreaseStake(pool, 7));
    updateOne(pool, other, 7);
    QVERIFY(!other.exists());
    QCOMPARE(pool.value, std::uint64_t{7});
    // Amounts pass through i64: above its top they wrap to a decrease.
    SharePool wrapped;
    wrapped.value = 10;
    increaseAll(wrapped, ~std::uint64_t{0});
    QCOMPARE(wrapped.value, std::uint64_t{9});
    // No entry is worth nothing, and cannot be decreased even by nothing.
    StoredFloat none;
    decreaseStake(pool, none, 0);
    QVERIFY(!none.exists());
}

QTEST_APPLESS_MAIN(TestSharePool)
#include "tst_share_pool.moc"
