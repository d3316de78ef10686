#include "chain/api/queries/quotes.h"

#include "chain/codec/storage_key.h"
#include "consensus/pool/pool_error.h"
#include "consensus/pool/swap_limits.h"

#include <algorithm>

namespace soma::chain {

namespace {

using codec::Hasher;
using math::U64F64;

constexpr std::uint32_t kMillion = 1'000'000;

template <typename T>
Result<T> valueOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

/// Parts of a million that `got` is below `atSpot`.
std::uint32_t impactOf(std::uint64_t got, std::uint64_t atSpot)
{
    if (atSpot == 0 || got >= atSpot)
        return 0;
    return static_cast<std::uint32_t>(static_cast<u128>(atSpot - got) * kMillion / atSpot);
}

template <typename In, typename Out>
Quote<In, Out> quoteOf(const pool::SwapResult<In, Out>& result, const pool::Pool& before,
                       const pool::Pool& after)
{
    Quote<In, Out> quote;
    quote.paid = saturatingAdd(result.paidIn, result.feePaid);
    quote.fee = result.feePaid;
    quote.got = result.paidOut;
    quote.priceBefore = before.price();
    quote.priceAfter = after.price();
    return quote;
}

} // namespace

std::vector<Bytes> poolKeys(NetUid netuid)
{
    const auto subtensor = [netuid](std::string_view item) {
        return codec::storageKey("SubtensorModule", item, codec::hashed<Hasher::Identity>(netuid));
    };
    const auto swap = [netuid](std::string_view item) {
        return codec::storageKey("Swap", item, codec::hashed<Hasher::Twox64Concat>(netuid));
    };
    return {subtensor("NetworksAdded"),   subtensor("SubtokenEnabled"),
            subtensor("SubnetMechanism"), subtensor("SubnetTAO"),
            subtensor("SubnetAlphaIn"),   subtensor("SubnetAlphaOut"),
            subtensor("SubnetVolume"),    swap("FeeRate"),
            swap("SwapBalancer"),         swap("PalSwapInitialized")};
}

Result<PoolView> decodePool(const std::vector<StorageAnswer>& answers)
{
    if (answers.size() != 10)
        return Error(NodeError::Internal, "not an answer for each key");
    PoolView out;
    pool::PoolBooks& books = out.books;
    out.exists = SOMA_TRY(valueOr(answers[0], false));
    out.trades = SOMA_TRY(valueOr(answers[1], false));
    books.pool.mechanism = SOMA_TRY(valueOr(answers[2], std::uint16_t{0}));
    books.pool.tao = SOMA_TRY(valueOr(answers[3], Rao()));
    books.pool.alpha = SOMA_TRY(valueOr(answers[4], Alpha()));
    books.alphaOut = SOMA_TRY(valueOr(answers[5], Alpha()));
    books.volume = SOMA_TRY(valueOr(answers[6], u128{0}));
    books.pool.feeRate = SOMA_TRY(valueOr(answers[7], pool::kDefaultFeeRate));
    const auto parts = SOMA_TRY(valueOr(answers[8], math::Perquintill::half().parts()));
    if (const auto balancer = pool::Balancer::make(math::Perquintill::fromParts(parts)))
        books.pool.balancer = *balancer;
    books.pool.initialised = SOMA_TRY(valueOr(answers[9], false));
    return out;
}

Asked<PoolView> poolView(Node& node, NetUid netuid, At at)
{
    return mapped(node.readStorage(poolKeys(netuid), at),
                  [](const std::vector<StorageAnswer>& answers) -> Result<Told<PoolView>> {
                      const PoolView view = SOMA_TRY(decodePool(answers));
                      return Told<PoolView>{view, answers.front().provenance, answers.front().at};
                  });
}

Asked<std::map<NetUid, PoolView>> poolViews(Node& node, const std::vector<NetUid>& netuids, At at)
{
    using Views = std::map<NetUid, PoolView>;
    if (netuids.empty())
        return readyFuture<Told<Views>>(Told<Views>{{}, {}, node.bestHead()});
    std::vector<Bytes> keys;
    for (const NetUid netuid : netuids)
        for (Bytes& key : poolKeys(netuid))
            keys.push_back(std::move(key));
    return mapped(node.readStorage(std::move(keys), at),
                  [netuids](const std::vector<StorageAnswer>& answers) -> Result<Told<Views>> {
                      const std::size_t each = answers.size() / netuids.size();
                      Told<Views> out;
                      for (std::size_t i = 0; i < netuids.size(); ++i) {
                          const auto first =
                              answers.begin() + static_cast<std::ptrdiff_t>(i * each);
                          out.value[netuids[i]] = SOMA_TRY(
                              decodePool({first, first + static_cast<std::ptrdiff_t>(each)}));
                      }
                      out.provenance = answers.front().provenance;
                      out.at = answers.front().at;
                      return out;
                  });
}

Result<BuyQuote> quoteBuy(const PoolView& view, Rao pay, pool::PriceLimit limit)
{
    pool::PoolBooks books = view.books;
    Rao total;
    const auto result = SOMA_TRY(pool::buyAndBook(books, total, pay, limit));
    BuyQuote quote = quoteOf(result, view.books.pool, books.pool);
    quote.impactPpm =
        impactOf(quote.got.value(), pool::alphaForTao(view.books.pool, quote.paid).value());
    return quote;
}

Result<SellQuote> quoteSell(const PoolView& view, Alpha pay, pool::PriceLimit limit)
{
    pool::PoolBooks books = view.books;
    Rao total;
    const auto result = SOMA_TRY(pool::sellAndBook(books, total, pay, limit));
    // The block's author sells the fee at once, which moves the price once more.
    SOMA_TRY(pool::sellAndBook(books, total, result.feeToBlockAuthor,
                               pool::PriceLimit::forSelling(), {.dropFees = true}));
    SellQuote quote = quoteOf(result, view.books.pool, books.pool);
    const auto atSpot =
        U64F64::fromInt(quote.paid.value()).saturatingMul(quote.priceBefore).toInt<std::uint64_t>();
    quote.impactPpm = impactOf(quote.got.value(), atSpot);
    return quote;
}

std::optional<Rao> exitValue(const PoolView& view, Alpha alpha)
{
    if (alpha.isZero())
        return Rao();
    const auto quote = quoteSell(view, alpha);
    return quote ? std::optional(quote->got) : std::nullopt;
}

// ------------------------------------------------------------------------------ limit prices

namespace {

/// What the chain would trade of `asked` when `most` is what the limit allows.
template <typename T>
Result<T> allowed(T asked, T most, calls::Fill fill)
{
    if (most.isZero() || (fill == calls::Fill::AllOrNothing && most < asked))
        return pool::PoolError::PriceLimitExceeded;
    return std::min(asked, most);
}

Price priceOf(const pool::Pool& pool)
{
    return Price(pool.price().saturatingMul(U64F64::fromInt(kRaoPerTao)).toInt<std::uint64_t>());
}

/// `amount` times `numerator` over `denominator`, kept below 2^64.
std::uint64_t scaled(std::uint64_t amount, std::uint64_t numerator, std::uint64_t denominator)
{
    if (denominator == 0)
        return 0;
    const u128 value = u128{amount} * numerator / denominator;
    return value > UINT64_MAX ? UINT64_MAX : static_cast<std::uint64_t>(value);
}

std::uint32_t partsOff(std::uint64_t off, std::uint64_t price)
{
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(scaled(off, kMillion, price), UINT32_MAX));
}

} // namespace

Result<BuyQuote> quoteBuyUpTo(const PoolView& view, Rao pay, pool::PriceLimit limit,
                              calls::Fill fill)
{
    const Rao most = SOMA_TRY(pool::maxAmountAdd(view.books.pool, limit));
    return quoteBuy(view, SOMA_TRY(allowed(pay, most, fill)), limit);
}

Result<SellQuote> quoteSellUpTo(const PoolView& view, Alpha pay, pool::PriceLimit limit,
                                calls::Fill fill)
{
    const Alpha most = SOMA_TRY(pool::maxAmountRemove(view.books.pool, limit));
    return quoteSell(view, SOMA_TRY(allowed(pay, most, fill)), limit);
}

Result<MoveQuote> quoteMove(const PoolView& origin, const PoolView& destination, Alpha pay,
                            MoveFrom from)
{
    // What the chain stakes at least.
    constexpr Rao kMinStake{2'000'000};
    const bool fromRoot = from == MoveFrom::Root;
    MoveQuote quote;
    quote.originBefore = priceOf(origin.books.pool);
    quote.destinationBefore = priceOf(destination.books.pool);
    pool::PoolBooks source = origin.books;
    pool::PoolBooks target = destination.books;
    Rao total;
    const auto sold = SOMA_TRY(pool::sellAndBook(source, total, pay, pool::PriceLimit::forSelling(),
                                                 {.dropFees = fromRoot}));
    // The block's author sells the fee at once.
    SOMA_TRY(pool::sellAndBook(source, total, sold.feeToBlockAuthor, pool::PriceLimit::forSelling(),
                               {.dropFees = true}));
    quote.paid = saturatingAdd(sold.paidIn, sold.feePaid);
    quote.through = sold.paidOut;
    if (quote.through >= kMinStake)
        quote.got =
            SOMA_TRY(pool::buyAndBook(target, total, quote.through, pool::PriceLimit::forBuying(),
                                      {.dropFees = !fromRoot}))
                .paidOut;
    quote.originAfter = priceOf(source.pool);
    quote.destinationAfter = priceOf(target.pool);
    const Rao worth(U64F64::fromInt(quote.paid.value())
                        .saturatingMul(origin.books.pool.price())
                        .toInt<std::uint64_t>());
    quote.impactPpm =
        impactOf(quote.got.value(), pool::alphaForTao(destination.books.pool, worth).value());
    return quote;
}

pool::PriceLimit buyLimitFor(Price price, std::uint32_t tolerancePpm)
{
    return {scaled(price.value(), std::uint64_t{kMillion} + tolerancePpm, kMillion)};
}

pool::PriceLimit sellLimitFor(Price price, std::uint32_t tolerancePpm)
{
    return {scaled(price.value(), kMillion - std::min(tolerancePpm, kMillion), kMillion)};
}

std::uint32_t buyToleranceOf(Price price, pool::PriceLimit limit)
{
    return partsOff(saturatingSub(limit.raoPerAlpha, price.value()), price.value());
}

std::uint32_t sellToleranceOf(Price price, pool::PriceLimit limit)
{
    return partsOff(saturatingSub(price.value(), limit.raoPerAlpha), price.value());
}

Price breakEven(const BuyQuote& quote, const PoolView& view)
{
    constexpr std::uint64_t kWhole = 65'535;
    const pool::Pool& pool = view.books.pool;
    const std::uint64_t rate = pool.mechanism == pool::kDynamic ? pool.feeRate : 0;
    if (quote.got.isZero() || rate >= kWhole)
        return Price();
    const std::uint64_t withoutFee = scaled(quote.paid.value(), kRaoPerTao, quote.got.value());
    return Price(scaled(withoutFee, kWhole, kWhole - rate));
}

} // namespace soma::chain
