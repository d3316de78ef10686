#include "consensus/pool/balancer.h"
#include "consensus/pool/pool_books.h"
#include "consensus/pool/pow_ratio.h"
#include "consensus/pool/swap.h"
#include "consensus/pool/swap_limits.h"
#include "tests/conformance/economy_check_parts.h"

#include <algorithm>
#include <memory>

namespace soma::test {

namespace {

using math::Perquintill;
using math::U64F64;
using pool::Balancer;
using pool::Exponent;
using pool::Pool;
using pool::PowInteger;
using pool::PriceLimit;

U64F64 fixed(const Json& json)
{
    return U64F64::fromBits(json.toU128());
}

Rao rao(const Json& json)
{
    return Rao(json.toU64());
}

Alpha alpha(const Json& json)
{
    return Alpha(json.toU64());
}

/// Vectors only hold weights that the pool allows, except where the making itself is tried.
Balancer balancer(const Json& quoteParts)
{
    return Balancer::make(Perquintill::fromParts(quoteParts.toU64())).value_or(Balancer());
}

std::string showResult(const Result<Balancer>& result)
{
    return result ? show(result->quoteWeight().parts()) : showError(result.error());
}

template <typename In, typename Out>
std::string showResult(const Result<pool::SwapResult<In, Out>>& result)
{
    if (!result)
        return showError(result.error());
    return showList({show(result->paidIn.value()), show(result->paidOut.value()),
                     show(result->feePaid.value()), show(result->feeToBlockAuthor.value())});
}

template <typename Amount>
std::string showAmount(const Result<Amount>& result)
{
    return result ? show(result->value()) : showError(result.error());
}

std::string showDecimal(PowInteger& number)
{
    constexpr std::uint64_t kChunk = 10'000'000'000'000'000'000ULL;
    std::string out;
    const bool negative = number.negative;
    do {
        std::string digits = std::to_string(number.magnitude.divideSmall(kChunk));
        if (!number.magnitude.isZero())
            digits.insert(0, 19 - digits.size(), '0');
        out.insert(0, digits);
    } while (!number.magnitude.isZero());
    return (negative ? "-" : "") + out;
}

void checkPow(const Json& row, const std::string& path, Tally& tally)
{
    const pool::PowRatio ratio{row[0].toU128(),
                               row[1].toU128(),
                               row[2].toU64(),
                               row[3].toU64(),
                               static_cast<std::uint32_t>(row[4].toU64()),
                               row[5].toU64()};
    const auto wide = std::make_unique<PowInteger>();
    const bool exists = powRatioScaledWide(ratio, *wide);
    tally.compare(path, exists ? showDecimal(*wide) : "null", show(row[6]));

    // The form the chain uses answers the same, as far as 64 bits go.
    const pool::PowValue narrow = powRatioScaled(ratio);
    std::string recorded = "too large";
    if (row[6].isNull())
        recorded = "null";
    else if (row[6].text().starts_with('-'))
        recorded = "negative";
    else if (row[6].text().size() < 20 ||
             (row[6].text().size() == 20 && row[6].text() <= "18446744073709551615"))
        recorded = row[6].text();
    std::string ours = "too large";
    if (narrow.kind == pool::PowKind::None)
        ours = "null";
    else if (narrow.kind == pool::PowKind::Negative)
        ours = "negative";
    else if (narrow.kind == pool::PowKind::Fits)
        ours = show(narrow.value);
    tally.compare(path + " as 64 bits", ours, recorded);
}

void checkExp(const Json& row, const std::string& path, Tally& tally)
{
    const Exponent exponent = row[3].toBool() ? Exponent::BaseOverQuote : Exponent::QuoteOverBase;
    const U64F64 result = balancer(row[0]).expScaled(row[1].toU64(), row[2].toI128(), exponent);
    tally.compare(path, show(result.bits()), show(row[4]));
}

void checkNew(const Json& row, const std::string& path, Tally& tally)
{
    const auto result = Balancer::make(Perquintill::fromParts(row[0].toU64()));
    tally.compare(path, showResult(result), show(row[1]));
    tally.compare(path + " base", result ? show(result->baseWeight().parts()) : "null",
                  show(row[2]));
}

void checkInit(const Json& row, const std::string& path, Tally& tally)
{
    Result<Balancer> result = Balancer();
    if (!row[2].isNull())
        result = Balancer::forPrice(rao(row[0]), alpha(row[1]), fixed(row[2]));
    tally.compare(path, showResult(result), show(row[3]));
}

Pool poolFrom(const Json& mechanism, const Json& tao, const Json& alphaReserve, const Json& quote,
              const Json& fee)
{
    return {mechanism.toU16(), rao(tao), alpha(alphaReserve), balancer(quote), fee.toU16(), true};
}

Pool poolFrom(const Json& list)
{
    return poolFrom(list[0], list[1], list[2], list[3], list[4]);
}

void checkSwap(const Json& row, const std::string& path, Tally& tally)
{
    const Pool pool = poolFrom(row);
    const pool::SwapOptions options{.dropFees = row[8].toBool(), .simulate = row[9].toBool()};
    const PriceLimit limit{row[7].toU64()};
    const std::string ours = row[5].text() == "buy"
                                 ? showResult(buyAlpha(pool, rao(row[6]), limit, options))
                                 : showResult(sellAlpha(pool, alpha(row[6]), limit, options));
    tally.compare(path, ours, show(row[10]));
}

void checkSimulation(const Json& row, const std::string& path, Tally& tally)
{
    const Pool pool = poolFrom(row);
    const std::string ours = row[5].text() == "buy" ? showResult(simulateBuy(pool, rao(row[6])))
                                                    : showResult(simulateSell(pool, alpha(row[6])));
    tally.compare(path, ours, show(row[7]));
}

void checkFee(const Json& row, const std::string& path, Tally& tally)
{
    Pool pool;
    pool.feeRate = row[0].toU16();
    pool.tao = rao(row[5][0]);
    pool.alpha = alpha(row[5][1]);
    pool.balancer = balancer(row[5][2]);
    tally.compare(path, show(swapFee(pool, row[1].toU64(), row[2].toBool())), show(row[3]));
    tally.compare(path + " alpha for tao", show(alphaForTao(pool, rao(row[4])).value()),
                  show(row[6]));
}

std::string showState(const pool::PoolBooks& books, Rao totalStake)
{
    return showList({show(books.pool.tao.value()), show(books.pool.alpha.value()),
                     show(books.alphaOut.value()), show(books.pool.balancer.quoteWeight().parts()),
                     show(books.pool.price().bits()), show(totalStake.value()),
                     show(books.volume)});
}

std::string runStep(pool::PoolBooks& books, Rao& totalStake, const Json& step)
{
    const Json& args = step["args"];
    if (step["op"].text() == "inject") {
        const pool::Liquidity added =
            adjustProtocolLiquidity(books.pool, {rao(args[0]), alpha(args[1])});
        books.pool.tao = saturatingAdd(books.pool.tao, added.tao);
        books.pool.alpha = saturatingAdd(books.pool.alpha, added.alpha);
        return showList({show(added.tao.value()), show(added.alpha.value())});
    }
    const PriceLimit limit{args[1].toU64()};
    const pool::SwapOptions options{.dropFees = args[2].toBool()};
    if (step["op"].text() == "buy")
        return showResult(buyAndBook(books, totalStake, rao(args[0]), limit, options));
    return showResult(sellAndBook(books, totalStake, alpha(args[0]), limit, options));
}

void checkPoolScript(const Json& row, const std::string& path, Tally& tally)
{
    const Json& initial = row[0];
    pool::PoolBooks books;
    books.pool.tao = rao(initial["tao"]);
    books.pool.alpha = alpha(initial["alpha_in"]);
    books.pool.balancer = balancer(initial["quote"]);
    books.pool.feeRate = initial["fee_rate"].toU16();
    books.alphaOut = alpha(initial["alpha_out"]);
    books.volume = initial["volume"].toU128();
    Rao totalStake = rao(initial["total_stake"]);
    std::size_t index = 0;
    for (const Json& step : row[1].items()) {
        const std::string at = path + " step " + std::to_string(index++);
        tally.compare(at, runStep(books, totalStake, step), show(step["result"]));
        tally.compare(at + " state", showState(books, totalStake), show(step["state"]));
    }
}

} // namespace

const std::vector<SectionCheck>& balancerChecks()
{
    static const std::vector<SectionCheck> checks{
        {"balancer", "from_rational",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result = Perquintill::fromRational(row[0].toU128(), row[1].toU128());
             tally.compare(path, show(result.parts()), show(row[2]));
         }},
        {"balancer", "new", checkNew},
        {"balancer", "calculate_price",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result = balancer(row[0]).price(alpha(row[1]), rao(row[2]));
             tally.compare(path, show(result.bits()), show(row[3]));
         }},
        {"balancer", "exp_scaled", checkExp},
        {"balancer", "exp_scaled_extreme", checkExp},
        {"balancer", "pow_ratio_scaled", checkPow},
        {"balancer", "mul_perquintill_round",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result = mulRound(Perquintill::fromParts(row[0].toU64()), row[1].toU128());
             tally.compare(path, show(result), show(row[2]));
         }},
        {"balancer", "update_weights_for_added_liquidity",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result = balancer(row[0]).withAddedLiquidity(rao(row[1]), alpha(row[2]),
                                                                     rao(row[3]), alpha(row[4]));
             tally.compare(path, showResult(result), show(row[5]));
         }},
        {"balancer", "calculate_quote_delta_in",
         [](const Json& row, const std::string& path, Tally& tally) {
             const Rao result =
                 balancer(row[0]).quoteDeltaIn(fixed(row[1]), fixed(row[2]), rao(row[3]));
             tally.compare(path, show(result.value()), show(row[4]));
         }},
        {"balancer", "calculate_base_delta_in",
         [](const Json& row, const std::string& path, Tally& tally) {
             const Alpha result =
                 balancer(row[0]).baseDeltaIn(fixed(row[1]), fixed(row[2]), alpha(row[3]));
             tally.compare(path, show(result.value()), show(row[4]));
         }},
        {"balancer", "get_base_needed_for_quote",
         [](const Json& row, const std::string& path, Tally& tally) {
             const Alpha result =
                 balancer(row[0]).baseNeededForQuote(rao(row[1]), alpha(row[2]), rao(row[3]));
             tally.compare(path, show(result.value()), show(row[4]));
         }},
        {"balancer", "init_with_price", checkInit},
    };
    return checks;
}

const std::vector<SectionCheck>& swapChecks()
{
    static const std::vector<SectionCheck> checks{
        {"swap", "swap", checkSwap},
        {"swap", "sim_swap", checkSimulation},
        {"swap", "fee_and_small", checkFee},
        {"swap", "max_amount_add",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result = maxAmountAdd(poolFrom(row), PriceLimit{row[5].toU64()});
             tally.compare(path, showAmount(result), show(row[6]));
         }},
        {"swap", "max_amount_remove",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result = maxAmountRemove(poolFrom(row), PriceLimit{row[5].toU64()});
             tally.compare(path, showAmount(result), show(row[6]));
         }},
        {"swap", "max_amount_move",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto result =
                 maxAmountMove(poolFrom(row[0]), poolFrom(row[1]), PriceLimit{row[2].toU64()});
             tally.compare(path, showAmount(result), show(row[3]));
         }},
        {"pool_script", "scripts", checkPoolScript},
    };
    return checks;
}

} // namespace soma::test
