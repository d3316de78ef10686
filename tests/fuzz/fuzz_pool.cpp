// Any pool, any run of swaps, injections and limits: no crash, an error changes nothing, alpha only
// moves in and out of the pool, and the price moves the right way. And any power: both forms agree.
#include "consensus/base/assert.h"
#include "consensus/pool/pool_books.h"
#include "consensus/pool/pow_ratio.h"
#include "consensus/pool/swap_limits.h"
#include "tests/fuzz/byte_reader.h"

#include <algorithm>
#include <memory>

namespace {

using namespace soma;
using namespace soma::pool;
using math::Perquintill;
using math::U64F64;

constexpr int kMaxSteps = 12;

Balancer readBalancer(fuzz::ByteReader& bytes)
{
    const std::uint64_t parts = bytes.u64() % (Perquintill::kAccuracy + 2);
    return Balancer::make(Perquintill::fromParts(parts)).value_or(Balancer());
}

Pool readPool(fuzz::ByteReader& bytes)
{
    Pool pool;
    const std::uint8_t kind = bytes.byte();
    pool.mechanism = kind % 16 == 0 ? 0 : kDynamic;
    pool.initialised = kind / 16 % 8 != 0;
    pool.tao = Rao(bytes.amount());
    pool.alpha = Alpha(bytes.amount());
    pool.balancer = readBalancer(bytes);
    pool.feeRate = bytes.u16();
    return pool;
}

bool isSame(const PoolBooks& a, const PoolBooks& b)
{
    return a.pool.tao == b.pool.tao && a.pool.alpha == b.pool.alpha &&
           a.pool.balancer == b.pool.balancer && a.alphaOut == b.alphaOut && a.volume == b.volume;
}

u128 allAlpha(const PoolBooks& books)
{
    return static_cast<u128>(books.pool.alpha.value()) + books.alphaOut.value();
}

void swapStep(fuzz::ByteReader& bytes, PoolBooks& books, Rao& stake)
{
    const PoolBooks before = books;
    const std::uint8_t flags = bytes.byte();
    const std::uint64_t amount = bytes.amount();
    const SwapOptions options{.dropFees = (flags & 1) != 0,
                              .minimumReserve = (flags & 2) != 0 ? 0 : kMinimumReserve};
    const bool isBuy = (flags & 4) != 0;
    PriceLimit limit = isBuy ? PriceLimit::forBuying() : PriceLimit::forSelling();
    if ((flags & 8) != 0)
        limit.raoPerAlpha = bytes.amount();
    std::uint64_t paidOut = 0;
    bool done = false;
    if (isBuy) {
        const auto result = buyAndBook(books, stake, Rao(amount), limit, options);
        done = result.has_value();
        paidOut = done ? result->paidOut.value() : 0;
    } else {
        const auto result = sellAndBook(books, stake, Alpha(amount), limit, options);
        done = result.has_value();
        paidOut = done ? result->paidOut.value() : 0;
    }
    if (!done) {
        SOMA_ASSERT(isSame(before, books));
        return;
    }
    if (books.pool.mechanism != kDynamic)
        return;
    const std::uint64_t reserve = isBuy ? before.pool.alpha.value() : before.pool.tao.value();
    SOMA_ASSERT(paidOut <= reserve);
    // Totals below the top of u64 and amounts that fit i64 are conserved exactly.
    constexpr u128 kTop = ~std::uint64_t{0} >> 1;
    if (allAlpha(before) < kTop && amount < kTop && isBuy)
        SOMA_ASSERT(allAlpha(before) == allAlpha(books));
}

void injectStep(fuzz::ByteReader& bytes, PoolBooks& books)
{
    const Liquidity wanted{Rao(bytes.amount()), Alpha(bytes.amount())};
    const Balancer before = books.pool.balancer;
    const Liquidity added = adjustProtocolLiquidity(books.pool, wanted);
    const bool isAll = added.tao == wanted.tao && added.alpha == wanted.alpha;
    const bool isNothing = added.tao.isZero() && added.alpha.isZero();
    SOMA_ASSERT(isAll || (isNothing && books.pool.balancer == before));
    SOMA_ASSERT(Balancer::make(books.pool.balancer.quoteWeight()).has_value());
    books.pool.tao = saturatingAdd(books.pool.tao, added.tao);
    books.pool.alpha = saturatingAdd(books.pool.alpha, added.alpha);
}

void limitStep(fuzz::ByteReader& bytes, const PoolBooks& books)
{
    const PriceLimit limit{bytes.amount()};
    const Pool other = readPool(bytes);
    const auto add = maxAmountAdd(books.pool, limit);
    if (add && books.pool.mechanism == kDynamic && !add->isZero())
        SOMA_ASSERT(limit.price() >
                    books.pool.effectiveBalancer().price(books.pool.alpha, books.pool.tao));
    (void)maxAmountRemove(books.pool, limit);
    (void)maxAmountMove(books.pool, other, limit);
    (void)Balancer::forPrice(books.pool.tao, books.pool.alpha, U64F64::fromBits(bytes.wide()));
    (void)books.pool.balancer.baseNeededForQuote(books.pool.tao, books.pool.alpha,
                                                 Rao(bytes.amount()));
}

void powerStep(fuzz::ByteReader& bytes)
{
    PowRatio ratio;
    ratio.numerator = bytes.wide();
    ratio.denominator = bytes.wide();
    const std::uint8_t kind = bytes.byte();
    // Small exponents take the exact branch, where the wide form is affordable. Of the others most
    // stay below 2^12, where weights keep them; beyond, the series is long.
    const bool isSmall = kind % 2 == 0;
    ratio.exponentNumerator = isSmall ? bytes.byte() % 24 : bytes.amount();
    ratio.exponentDenominator = isSmall ? bytes.byte() % 24 : bytes.amount();
    if (!isSmall && kind % 16 != 1)
        ratio.exponentDenominator =
            std::max(ratio.exponentDenominator, ratio.exponentNumerator / 4'096 + 1);
    ratio.precision = bytes.byte() % 4 == 0 ? 1'024 : 256;
    ratio.scale = bytes.amount();
    const PowValue narrow = powRatioScaled(ratio);
    if (!isSmall)
        return;
    const auto wide = std::make_unique<PowInteger>();
    const bool exists = powRatioScaledWide(ratio, *wide);
    SOMA_ASSERT(exists == (narrow.kind != PowKind::None));
    if (!exists)
        return;
    const auto fits = wide->magnitude.toU64();
    SOMA_ASSERT(!wide->negative);
    SOMA_ASSERT(fits ? narrow == (PowValue{PowKind::Fits, *fits})
                     : narrow.kind == PowKind::TooLarge);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::ByteReader bytes(data, size);
    PoolBooks books;
    books.pool = readPool(bytes);
    books.alphaOut = Alpha(bytes.amount());
    Rao stake(bytes.amount());
    for (int step = 0; step < kMaxSteps && !bytes.isAtEnd(); ++step) {
        switch (bytes.byte() % 8) {
        case 0:
            powerStep(bytes);
            break;
        case 1:
            limitStep(bytes, books);
            break;
        case 2:
        case 3:
            injectStep(bytes, books);
            break;
        default:
            swapStep(bytes, books, stake);
        }
    }
    return 0;
}
