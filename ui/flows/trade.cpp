#include "ui/flows/trade.h"

#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"

#include <algorithm>

namespace soma::ui {

namespace calls = chain::calls;
using chain::PoolView;

namespace {

constexpr std::uint16_t kDynamic = 1;

Rao atPrice(const PoolView& pool, std::uint64_t alpha)
{
    const auto price = pool.books.pool.price();
    using Price = std::remove_cvref_t<decltype(price)>;
    return Rao(price.saturatingMul(Price::fromInt(alpha)).template toInt<std::uint64_t>());
}

template <typename Price>
Rao perAlpha(Price price)
{
    return Rao(price.saturatingMul(Price::fromInt(kRaoPerTao)).template toInt<std::uint64_t>());
}

bool isDynamic(const PoolView& pool)
{
    return pool.books.pool.mechanism == kDynamic;
}

Rao raoPerAlpha(chain::Price price)
{
    return Rao(price.value());
}

/// The price has to pass where the trade itself takes it; the tolerance lies beyond.
Rao buyLimit(const chain::BuyQuote& quote, std::uint32_t tolerancePpm)
{
    const chain::Price after(saturatingAdd(perAlpha(quote.priceAfter), Rao(1)).value());
    return Rao(chain::buyLimitFor(after, tolerancePpm).raoPerAlpha);
}

Rao sellLimit(const chain::SellQuote& quote, std::uint32_t tolerancePpm)
{
    const chain::Price after(perAlpha(quote.priceAfter).value());
    return Rao(chain::sellLimitFor(after, tolerancePpm).raoPerAlpha);
}

Result<TradeQuote> quoteStake(const Trade& trade, const PoolView& pool)
{
    const Rao pay(*trade.amount);
    auto bought = SOMA_TRY(chain::quoteBuy(pool, pay));
    TradeQuote out;
    if (isDynamic(pool)) {
        out.limit = trade.limit ? *trade.limit : buyLimit(bought, trade.tolerancePpm);
        bought = SOMA_TRY(chain::quoteBuy(pool, pay, {out.limit->value()}));
    }
    out.give = {bought.paid.value(), std::nullopt};
    out.get = {bought.got.value(), trade.netuid};
    out.fee = {bought.fee.value(), std::nullopt};
    out.impactPpm = bought.impactPpm;
    out.worthBefore = bought.paid;
    out.worthAfter = atPrice(pool, bought.got.value());
    out.priceBefore = perAlpha(bought.priceBefore);
    out.priceAfter = perAlpha(bought.priceAfter);
    const u128 even = chain::breakEven(bought, pool).value();
    const u128 now = out.priceBefore.value();
    if (even > 0 && now > 0)
        out.breakEvenPpm = static_cast<std::uint32_t>(
            std::min<u128>(even > now ? (even - now) * kMillion / now : 0, UINT32_MAX));
    return out;
}

Result<TradeQuote> quoteUnstake(const Trade& trade, const PoolView& pool)
{
    const Alpha pay(*trade.amount);
    auto sold = SOMA_TRY(chain::quoteSell(pool, pay));
    TradeQuote out;
    if (isDynamic(pool)) {
        out.limit = trade.limit ? *trade.limit : sellLimit(sold, trade.tolerancePpm);
        sold = SOMA_TRY(chain::quoteSell(pool, pay, {out.limit->value()}));
    }
    out.give = {sold.paid.value(), trade.netuid};
    out.get = {sold.got.value(), std::nullopt};
    out.fee = {sold.fee.value(), trade.netuid};
    out.impactPpm = sold.impactPpm;
    out.worthBefore = atPrice(pool, sold.paid.value());
    out.worthAfter = sold.got;
    out.priceBefore = perAlpha(sold.priceBefore);
    out.priceAfter = perAlpha(sold.priceAfter);
    return out;
}

/// Within one subnet the alpha only changes hands.
TradeQuote quoteWithin(const Trade& trade, const PoolView& pool)
{
    TradeQuote out;
    out.give = {*trade.amount, trade.netuid};
    out.get = out.give;
    out.fee = {0, trade.netuid};
    out.worthBefore = atPrice(pool, *trade.amount);
    out.worthAfter = out.worthBefore;
    out.priceBefore = perAlpha(pool.books.pool.price());
    out.priceAfter = out.priceBefore;
    return out;
}

bool hasLimitCall(const Trade& trade)
{
    return trade.kind == TradeKind::Move && trade.toHotkey == trade.hotkey;
}

chain::MoveFrom originOf(const Trade& trade)
{
    return trade.netuid == NetUid(0) ? chain::MoveFrom::Root : chain::MoveFrom::Subnet;
}

/// The origin's, or the destination's where the origin is root.
TradeAmount feeAcross(const Trade& trade, const PoolView& pool, const PoolView& other,
                      const chain::MoveQuote& moved)
{
    if (originOf(trade) == chain::MoveFrom::Root) {
        const auto bought = chain::quoteBuy(other, moved.through);
        return {bought ? bought->fee.value() : 0, std::nullopt};
    }
    const auto sold = chain::quoteSell(pool, moved.paid);
    return {sold ? sold->fee.value() : 0, trade.netuid};
}

Result<TradeQuote> quoteAcross(const Trade& trade, const PoolView& pool, const PoolView& other)
{
    const auto moved =
        SOMA_TRY(chain::quoteMove(pool, other, Alpha(*trade.amount), originOf(trade)));
    TradeQuote out;
    out.give = {moved.paid.value(), trade.netuid};
    // Too little to stake stays TAO in the account.
    out.get = moved.got.isZero() ? TradeAmount{moved.through.value(), std::nullopt}
                                 : TradeAmount{moved.got.value(), trade.toNetuid};
    out.fee = feeAcross(trade, pool, other, moved);
    out.impactPpm = moved.impactPpm;
    out.worthBefore = atPrice(pool, moved.paid.value());
    out.worthAfter = moved.got.isZero() ? moved.through : atPrice(other, moved.got.value());
    out.priceBefore = raoPerAlpha(moved.destinationBefore);
    out.priceAfter = raoPerAlpha(moved.destinationAfter);
    out.limitHasNoCall = !hasLimitCall(trade);
    if (!out.limitHasNoCall)
        out.limit =
            trade.limit ? *trade.limit : chain::moveLimit(pool, other, moved, trade.tolerancePpm);
    return out;
}

calls::Fill fillOf(const Trade& trade)
{
    return trade.partial ? calls::Fill::Partial : calls::Fill::AllOrNothing;
}

chain::CallSpec unstakeCall(const Trade& trade, const TradeQuote& quote)
{
    const Alpha amount(*trade.amount);
    if (trade.everything && !trade.partial)
        return calls::removeStakeFullLimit(*trade.hotkey, *trade.netuid, quote.limit);
    if (!quote.limit)
        return calls::removeStake(*trade.hotkey, *trade.netuid, amount);
    return calls::removeStakeLimit(*trade.hotkey, *trade.netuid, amount, *quote.limit,
                                   fillOf(trade));
}

chain::CallSpec moveCall(const Trade& trade, const TradeQuote& quote)
{
    const Alpha amount(*trade.amount);
    if (trade.staysInSubnet() || quote.limitHasNoCall)
        return calls::moveStake(*trade.hotkey, *trade.toHotkey, *trade.netuid, *trade.toNetuid,
                                amount);
    return calls::swapStakeLimit(*trade.hotkey, *trade.netuid, *trade.toNetuid, amount,
                                 quote.limit.value_or(Rao()), fillOf(trade));
}

chain::DispatchFailure stakeRule(const char* name)
{
    return {"SubtensorModule", name};
}

/// Subnets must exist and have been started.
void judgeSubnet(const PoolView* pool, TradeField field, std::vector<TradeFault>& out)
{
    if (pool == nullptr)
        return;
    if (!pool->exists)
        out.push_back({field, stakeRule("SubnetNotExists"), {}});
    else if (!pool->trades)
        out.push_back({field, stakeRule("SubtokenDisabled"), {}});
}

void judgeBalance(const Trade& trade, const TradeGround& ground, std::vector<TradeFault>& out)
{
    RefusalFacts facts;
    facts.free = ground.free;
    facts.needed = Rao(*trade.amount);
    if (ground.free && *ground.free < *facts.needed) {
        out.push_back({TradeField::Amount, stakeRule("NotEnoughBalanceToStake"), facts});
        return;
    }
    if (*facts.needed < kMinimumStake) {
        facts.worth = amountText(*facts.needed, Reading::Exact);
        facts.minimum = amountText(kMinimumStake, Reading::Exact);
        out.push_back({TradeField::Amount, stakeRule("AmountTooLow"), facts});
    }
}

void judgeHolding(const Trade& trade, const TradeGround& ground, std::vector<TradeFault>& out)
{
    const Alpha asked(*trade.amount);
    RefusalFacts facts;
    facts.asked = alphaText(asked, ground.symbol, Reading::Exact);
    if (ground.held && asked > *ground.held) {
        facts.held = alphaText(*ground.held, ground.symbol, Reading::Exact);
        out.push_back({TradeField::Amount, stakeRule("NotEnoughStakeToWithdraw"), facts});
        return;
    }
    if (ground.available && asked > *ground.available) {
        facts.held = alphaText(*ground.available, ground.symbol, Reading::Exact);
        out.push_back({TradeField::Amount, stakeRule("StakeUnavailable"), facts});
        return;
    }
    const bool wholeExit = trade.kind == TradeKind::Unstake && ground.held && asked == *ground.held;
    if (ground.pool == nullptr || wholeExit)
        return;
    const Rao worth = atPrice(*ground.pool, asked.value());
    if (worth < kMinimumStake) {
        facts.worth = amountText(worth, Reading::Exact);
        facts.minimum = amountText(kMinimumStake, Reading::Exact);
        out.push_back({TradeField::Amount, stakeRule("AmountTooLow"), facts});
    }
}

void judgeSides(const Trade& trade, std::vector<TradeFault>& out)
{
    const bool samePlace = trade.netuid && trade.netuid == trade.toNetuid;
    if (trade.kind == TradeKind::Move && samePlace && trade.hotkey &&
        trade.hotkey == trade.toHotkey)
        out.push_back({TradeField::ToValidator, stakeRule("SameNetuid"), {}});
    if (trade.kind == TradeKind::Transfer && samePlace && trade.to && trade.to == trade.coldkey)
        out.push_back({TradeField::To, stakeRule("SameNetuid"), {}});
}

} // namespace

bool Trade::isComplete() const
{
    if (!netuid || !hotkey || !amount || *amount == 0)
        return false;
    if (kind == TradeKind::Move)
        return toNetuid && toHotkey;
    if (kind == TradeKind::Transfer)
        return toNetuid && to;
    return true;
}

bool Trade::staysInSubnet() const
{
    return (kind == TradeKind::Move || kind == TradeKind::Transfer) && netuid == toNetuid;
}

Result<TradeQuote> quoteTrade(const Trade& trade, const PoolView& pool, const PoolView& destination)
{
    switch (trade.kind) {
    case TradeKind::Stake:
        return quoteStake(trade, pool);
    case TradeKind::Unstake:
        return quoteUnstake(trade, pool);
    case TradeKind::Move:
    case TradeKind::Transfer:
        break;
    }
    if (trade.staysInSubnet())
        return quoteWithin(trade, pool);
    return quoteAcross(trade, pool, destination);
}

Result<std::uint32_t> impactOf(const Trade& trade, const PoolView& pool,
                               const PoolView& destination)
{
    switch (trade.kind) {
    case TradeKind::Stake:
        return SOMA_TRY(chain::quoteBuy(pool, Rao(*trade.amount))).impactPpm;
    case TradeKind::Unstake:
        return SOMA_TRY(chain::quoteSell(pool, Alpha(*trade.amount))).impactPpm;
    case TradeKind::Move:
    case TradeKind::Transfer:
        break;
    }
    if (trade.staysInSubnet())
        return std::uint32_t{0};
    return SOMA_TRY(chain::quoteMove(pool, destination, Alpha(*trade.amount), originOf(trade)))
        .impactPpm;
}

chain::CallSpec callOf(const Trade& trade, const TradeQuote& quote)
{
    switch (trade.kind) {
    case TradeKind::Stake:
        if (!quote.limit)
            return calls::addStake(*trade.hotkey, *trade.netuid, Rao(*trade.amount));
        return calls::addStakeLimit(*trade.hotkey, *trade.netuid, Rao(*trade.amount), *quote.limit,
                                    fillOf(trade));
    case TradeKind::Unstake:
        return unstakeCall(trade, quote);
    case TradeKind::Move:
        return moveCall(trade, quote);
    case TradeKind::Transfer:
        break;
    }
    return calls::transferStake(*trade.to, *trade.hotkey, *trade.netuid, *trade.toNetuid,
                                Alpha(*trade.amount));
}

std::vector<TradeFault> judgeTrade(const Trade& trade, const TradeGround& ground)
{
    std::vector<TradeFault> out;
    judgeSubnet(ground.pool, TradeField::Subnet, out);
    if (!trade.staysInSubnet())
        judgeSubnet(ground.destination, TradeField::ToSubnet, out);
    judgeSides(trade, out);
    if (!trade.amount || *trade.amount == 0)
        return out;
    if (trade.kind == TradeKind::Stake)
        judgeBalance(trade, ground, out);
    else
        judgeHolding(trade, ground, out);
    return out;
}

chain::DispatchFailure ruleOf(const Error& poolError)
{
    if (poolError.domain() == "pool")
        return {"Swap", std::string(poolError.name())};
    return {"", std::string(poolError.name())};
}

} // namespace soma::ui
