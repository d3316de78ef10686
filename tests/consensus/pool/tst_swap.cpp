// Pools and swaps: rows of the reference's own tests, and laws that hold for every input.
#include "consensus/pool/pool_books.h"
#include "consensus/pool/swap.h"
#include "consensus/pool/swap_limits.h"
#include "tests/support/seed.h"

#include <QTest>

#include <random>

using namespace soma;
using namespace soma::pool;
using math::Perquintill;
using math::U64F64;

namespace {

const std::uint64_t kSeed = test::seed(0x5eed'0003);

Balancer balancerOf(std::uint64_t quoteParts)
{
    return Balancer::make(Perquintill::fromParts(quoteParts)).value();
}

Pool poolOf(std::uint64_t tao, std::uint64_t alpha)
{
    Pool pool;
    pool.tao = Rao(tao);
    pool.alpha = Alpha(alpha);
    return pool;
}

Pool randomPool(std::mt19937_64& random)
{
    Pool pool = poolOf(kMinimumReserve + random() % 10'000'000'000'000'000,
                       kMinimumReserve + random() % 10'000'000'000'000'000);
    if (random() % 3 != 0)
        pool.balancer = balancerOf(100'000'000'000'000'000 + random() % 800'000'000'000'000'000);
    if (random() % 4 == 0)
        pool.feeRate = static_cast<std::uint16_t>(random() % 10'001);
    return pool;
}

/// |a - b| <= tolerance
bool isNear(std::uint64_t a, std::uint64_t b, std::uint64_t tolerance)
{
    return (a > b ? a - b : b - a) <= tolerance;
}

/// A fraction numerator / 10^9 in U64F64.
U64F64 billionths(std::uint64_t numerator)
{
    return U64F64::fromInt(numerator).safeDiv(U64F64::fromInt(1'000'000'000));
}

} // namespace

class TestSwap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void referenceLimits();
    void referencePartialStake();
    void referenceInitialPrice();
    void referenceExponential();
    void weightsStayInRange();
    void outAndBackNeverGains();
    void moreInGivesMoreOutAtAWorsePrice();
    void priceMovesTheRightWayAndStopsAtTheLimit();
    void booksConserve();
    void injectionKeepsThePrice();
    void checksComeInOrder();
    void stableSubnetsAreOneToOne();
    void maximumCanBeSwapped();
};

void TestSwap::referenceLimits()
{
    // reference-numbers.md rows 7 and 8
    const auto add = maxAmountAdd(poolOf(1'000'000, 1'000'000), {4'000'000'000});
    QVERIFY(add.has_value());
    QCOMPARE(add->value(), std::uint64_t{1'000'503});
    const auto none = maxAmountAdd(poolOf(1'000'000'000, 1'000'000'000), {0});
    QVERIFY(!none && none.error().is(PoolError::PriceLimitExceeded));

    const auto move = maxAmountMove(poolOf(150'000'000'000, 100'000'000'000),
                                    poolOf(100'000'000'000, 100'000'000'000), {500'000'000});
    QVERIFY(move.has_value());
    QVERIFY(isNear(move->value(), 80'000'000'000, 1'000'000));
}

void TestSwap::referencePartialStake()
{
    // row 9: 900 TAO asked, the limit 24 lets about 450 in, for about 75 alpha
    PoolBooks books;
    books.pool = poolOf(150'000'000'000, 100'000'000'000);
    const PriceLimit limit{24'000'000'000};
    const Rao max = maxAmountAdd(books.pool, limit).value();
    Rao stake(150'000'000'000);
    const auto result = buyAndBook(books, stake, std::min(Rao(900'000'000'000), max), limit);
    QVERIFY(result.has_value());
    QVERIFY(isNear(result->paidOut.value(), 75'000'000'000, 75'000'000));
    QVERIFY(isNear(result->paidIn.value(), 450'000'000'000, 450'000'000));
    const U64F64 price = books.pool.price();
    QVERIFY(price.absDiff(U64F64::fromInt(24)) < billionths(1'000'000));
}

void TestSwap::referenceInitialPrice()
{
    // row 13
    Pool pool = poolOf(1'000'000'000, 4'000'000'000);
    pool.balancer = Balancer::forPrice(pool.tao, pool.alpha, billionths(200'000'000)).value();
    QVERIFY(pool.price().absDiff(billionths(200'000'000)) <= billionths(1));
    QVERIFY(Balancer::forPrice(Rao(), Alpha(), U64F64::one())
                .error()
                .is(PoolError::ReservesOutOfBalance));
}

void TestSwap::referenceExponential()
{
    // row 14: (200000 / 202000)^(0.75 / 0.25)
    const U64F64 result =
        balancerOf(750'000'000'000'000'000).expScaled(200'000, 2'000, Exponent::QuoteOverBase);
    const U64F64 expected = U64F64::fromInt(std::uint64_t{970'590'147'927'644})
                                .safeDiv(U64F64::fromInt(std::uint64_t{1'000'000'000'000'000}));
    QVERIFY(result.absDiff(expected) <= billionths(1));
}

void TestSwap::weightsStayInRange()
{
    const std::uint64_t low = Balancer::kMinWeightParts;
    QVERIFY(Balancer::make(Perquintill::fromParts(low)).has_value());
    QVERIFY(!Balancer::make(Perquintill::fromParts(low - 1)).has_value());
    QVERIFY(Balancer::make(Perquintill::fromParts(Perquintill::kAccuracy - low)).has_value());
    QVERIFY(!Balancer::make(Perquintill::fromParts(Perquintill::kAccuracy - low + 1)).has_value());

    Pool pool = poolOf(1'000'000'000, 1'000'000'000);
    const Liquidity refused = adjustProtocolLiquidity(pool, {Rao(1'000'000'000'000), Alpha()});
    QVERIFY(refused.tao.isZero() && refused.alpha.isZero());
    QVERIFY(pool.balancer == Balancer());
}

void TestSwap::outAndBackNeverGains()
{
    std::mt19937_64 random(kSeed);
    int swaps = 0;
    for (int i = 0; i < 3'000; ++i) {
        PoolBooks books;
        books.pool = randomPool(random);
        // Within the range in which the power converges; outside of it there are no promises.
        const std::uint64_t amount = 1 + random() % (books.pool.tao.value() * 2);
        const SwapOptions options{.dropFees = random() % 2 == 0};
        Rao stake(books.pool.tao.value());
        const auto out = buyAndBook(books, stake, Rao(amount), PriceLimit::forBuying(), options);
        if (!out)
            continue;
        const auto back =
            sellAndBook(books, stake, out->paidOut, PriceLimit::forSelling(), options);
        if (!back)
            continue;
        ++swaps;
        // The power has 18 digits, so an answer can be a reserve / 10^18 too high, each way.
        const std::uint64_t slack =
            options.dropFees ? 1 + books.pool.tao.value() / 100'000'000'000'000'000 : 0;
        QVERIFY2(back->paidOut.value() <= out->paidIn.value() + slack,
                 qPrintable(QString::number(i)));
    }
    QVERIFY(swaps > 2'000);
}

void TestSwap::moreInGivesMoreOutAtAWorsePrice()
{
    std::mt19937_64 random(kSeed + 1);
    for (int i = 0; i < 300; ++i) {
        const Pool pool = randomPool(random);
        std::uint64_t lastOut = 0;
        std::uint64_t lastIn = 0;
        for (std::uint64_t part = 1; part <= 8; ++part) {
            const Rao amount(pool.tao.value() / 8 * part);
            const auto result = buyAlpha(pool, amount, PriceLimit::forBuying(), {.dropFees = true});
            if (!result)
                continue;
            QVERIFY(result->paidOut.value() >= lastOut);
            QVERIFY(result->paidOut < pool.alpha || result->paidOut == pool.alpha);
            // out / in never rises: out * lastIn <= lastOut * in, give or take the rounding.
            if (lastIn != 0 && lastOut > 1'000'000'000) {
                const u128 now = static_cast<u128>(result->paidOut.value()) * lastIn;
                const u128 before = static_cast<u128>(lastOut + 1) * result->paidIn.value();
                QVERIFY(now <= before + before / 1'000'000'000);
            }
            lastOut = result->paidOut.value();
            lastIn = result->paidIn.value();
        }
    }
}

void TestSwap::priceMovesTheRightWayAndStopsAtTheLimit()
{
    std::mt19937_64 random(kSeed + 2);
    int limited = 0;
    for (int i = 0; i < 300; ++i) {
        PoolBooks books;
        books.pool = randomPool(random);
        const U64F64 before = books.pool.price();
        const std::uint64_t nano =
            before.saturatingMul(U64F64::fromInt(kRaoPerTao)).toInt<std::uint64_t>();
        const bool buy = random() % 2 == 0;
        const std::uint64_t step = nano / 1'000 * (random() % 200 + 1) + 1;
        const PriceLimit limit{buy ? nano + 2 + step : saturatingSub(nano, step)};
        Rao stake;
        const std::uint64_t in =
            1 + random() % (buy ? books.pool.tao : Rao(books.pool.alpha.value())).value();
        bool done = false;
        std::uint64_t paid = 0;
        if (buy) {
            const auto result = buyAndBook(books, stake, Rao(in), limit, {.dropFees = true});
            done = result.has_value();
            paid = done ? result->paidIn.value() : 0;
        } else {
            const auto result = sellAndBook(books, stake, Alpha(in), limit, {.dropFees = true});
            done = result.has_value();
            paid = done ? result->paidIn.value() : 0;
        }
        if (!done)
            continue;
        const U64F64 after = books.pool.price();
        if (buy)
            QVERIFY(after >= before);
        else
            QVERIFY(after <= before);
        if (paid == in || nano < 1'000'000 || books.pool.tao.value() < 1'000'000'000'000 ||
            books.pool.alpha.value() < 1'000'000'000'000)
            continue;
        ++limited;
        // It stopped because of the limit: the price is there, to a millionth.
        const U64F64 target = limit.price();
        QVERIFY(after.absDiff(target) < target.safeDiv(U64F64::fromInt(1'000'000)));
    }
    QVERIFY(limited > 20);
}

void TestSwap::booksConserve()
{
    std::mt19937_64 random(kSeed + 3);
    PoolBooks books;
    books.pool = poolOf(1'000'000'000'000, 2'000'000'000'000);
    books.alphaOut = Alpha(5'000'000'000'000);
    Rao stake(1'000'000'000'000);
    std::uint64_t feesInStake = 0;
    const std::uint64_t allAlpha = books.pool.alpha.value() + books.alphaOut.value();
    for (int i = 0; i < 500; ++i) {
        if (random() % 2 == 0) {
            const Rao amount(1 + random() % 100'000'000'000);
            const auto result = buyAndBook(books, stake, amount, PriceLimit::forBuying());
            if (result)
                feesInStake += result->feePaid.value();
        } else {
            const Alpha amount(1 + random() % 100'000'000'000);
            (void)sellAndBook(books, stake, amount, PriceLimit::forSelling());
        }
        // Alpha only moves in and out of the pool; TAO in the pool is the stake less the fees of
        // buyers, which stake counts but the pool never sees.
        QCOMPARE(books.pool.alpha.value() + books.alphaOut.value(), allAlpha);
        QCOMPARE(books.pool.tao.value() + feesInStake, stake.value());
    }
}

void TestSwap::injectionKeepsThePrice()
{
    std::mt19937_64 random(kSeed + 4);
    for (int i = 0; i < 500; ++i) {
        Pool pool = poolOf(1'000'000'000'000 + random() % 1'000'000'000'000'000,
                           1'000'000'000'000 + random() % 1'000'000'000'000'000);
        const U64F64 before = pool.price();
        const Liquidity wanted{Rao(random() % 1'000'000'000), Alpha(random() % 1'000'000'000)};
        const Liquidity added = adjustProtocolLiquidity(pool, wanted);
        QVERIFY(added.tao == wanted.tao && added.alpha == wanted.alpha);
        pool.tao = saturatingAdd(pool.tao, added.tao);
        pool.alpha = saturatingAdd(pool.alpha, added.alpha);
        const U64F64 step = before.safeDiv(U64F64::fromInt(std::uint64_t{1'000'000'000'000}));
        QVERIFY(pool.price().absDiff(before) <= step.saturatingAdd(U64F64::fromBits(4)));
    }
}

void TestSwap::checksComeInOrder()
{
    const auto errorOf = [](const Result<BuyResult>& result) {
        return result ? std::string("none") : std::string(result.error().name());
    };
    const Pool pool = poolOf(1'000'000'000, 1'000'000'000);
    const Pool low = poolOf(1'000'000'000, kMinimumReserve - 1);
    const Rao tooMuch(1'000'000'000'001'000'000);
    QCOMPARE(errorOf(buyAlpha(low, tooMuch, {0})), std::string("SwapInputTooLarge"));
    QCOMPARE(errorOf(buyAlpha(low, Rao(1), {0})), std::string("ReservesTooLow"));
    QCOMPARE(errorOf(buyAlpha(pool, Rao(1), {1'000'000'000})), std::string("PriceLimitExceeded"));
    QCOMPARE(errorOf(buyAlpha(pool, Rao(0), {2'000'000'000})), std::string("none"));
    // One rao of a dear coin buys nothing.
    QCOMPARE(errorOf(buyAlpha(poolOf(100'000'000'000, 1'000'000), Rao(1), PriceLimit::forBuying())),
             std::string("ReservesTooLow"));
    SwapOptions lenient;
    lenient.minimumReserve = 100;
    QCOMPARE(errorOf(buyAlpha(low, Rao(1'000'000), PriceLimit::forBuying(), lenient)),
             std::string("none"));
}

void TestSwap::stableSubnetsAreOneToOne()
{
    Pool stable;
    stable.mechanism = 0;
    QVERIFY(stable.price() == U64F64::one());
    QCOMPARE(simulateBuy(stable, Rao(77))->paidOut, Alpha(77));
    QCOMPARE(swapFee(stable, 1'000'000, false), std::uint64_t{0});
    QCOMPARE(alphaForTao(stable, Rao(5)), Alpha(5));
    QCOMPARE(maxAmountAdd(stable, {1'000'000'000}).value(), Rao::max());
    QCOMPARE(maxAmountAdd(stable, {999'999'999}).value(), Rao());
    QCOMPARE(maxAmountRemove(stable, {1'000'000'001}).value(), Alpha());
    const Pool dynamic = poolOf(1'000'000'000, 1'000'000'000);
    QCOMPARE(maxAmountMove(stable, dynamic, {0}).value(), Alpha::max());
    QCOMPARE(maxAmountMove(stable, stable, {1'000'000'000}).value(), Alpha::max());
    QCOMPARE(maxAmountMove(stable, stable, {1'000'000'001}).value(), Alpha());
    QCOMPARE(maxAmountMove(dynamic, poolOf(0, 5), {0}).value(), Alpha());
}

void TestSwap::maximumCanBeSwapped()
{
    // What maxAmountAdd answers passes the limit as a real swap.
    std::mt19937_64 random(kSeed + 5);
    for (int i = 0; i < 200; ++i) {
        Pool pool = poolOf(1'000'000'000'000 + random() % 1'000'000'000'000'000,
                           1'000'000'000'000 + random() % 1'000'000'000'000'000);
        const std::uint64_t nano =
            pool.price().saturatingMul(U64F64::fromInt(kRaoPerTao)).toInt<std::uint64_t>();
        const PriceLimit limit{nano + 2 + nano / 100 * (1 + random() % 100)};
        const Result<Rao> max = maxAmountAdd(pool, limit);
        QVERIFY(max.has_value());
        if (max->isZero())
            continue;
        QVERIFY(buyAlpha(pool, *max, limit).has_value());
    }
}

QTEST_APPLESS_MAIN(TestSwap)
#include "tst_swap.moc"
