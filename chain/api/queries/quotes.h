// What a trade would give, by the chain's own arithmetic, to the rao (staking.md section 3).
#pragma once

#include "chain/api/calls/stake.h"
#include "chain/api/queries/subnets.h"
#include "consensus/pool/pool_books.h"

#include <map>
#include <optional>
#include <vector>

namespace soma::chain {

/// A subnet's pool as the chain holds it; what quotes need.
struct PoolView {
    pool::PoolBooks books;
    bool exists = false;
    bool trades = false; ///< The owner has started the subnet.
};

/// The storage keys of a pool, for watchStorage.
std::vector<Bytes> poolKeys(NetUid netuid);

/// Decodes the answers to poolKeys(), in their order. Errors: those of the codec.
Result<PoolView> decodePool(const std::vector<StorageAnswer>& answers);

Asked<PoolView> poolView(Node& node, NetUid netuid, At at = At::best());

/// Several at once, all of the same block.
Asked<std::map<NetUid, PoolView>> poolViews(Node& node, const std::vector<NetUid>& netuids,
                                            At at = At::best());

template <typename In, typename Out>
struct Quote {
    In paid; ///< Leaves the payer; less than asked when the limit was reached.
    In fee;  ///< Part of that.
    Out got;
    math::U64F64 priceBefore; ///< TAO per alpha.
    math::U64F64 priceAfter;
    /// How much less comes out than at the price before, fee included; parts of a million.
    std::uint32_t impactPpm = 0;
};

using BuyQuote = Quote<Rao, Alpha>;
using SellQuote = Quote<Alpha, Rao>;

/// Errors: those of the pool (SwapInputTooLarge, ReservesTooLow, PriceLimitExceeded ...).
Result<BuyQuote> quoteBuy(const PoolView& view, Rao pay,
                          pool::PriceLimit limit = pool::PriceLimit::forBuying());
Result<SellQuote> quoteSell(const PoolView& view, Alpha pay,
                            pool::PriceLimit limit = pool::PriceLimit::forSelling());

/// What comes out when all of it is sold at once, fee and slippage taken off; nothing when the pool
/// cannot. The exit value of a position.
std::optional<Rao> exitValue(const PoolView& view, Alpha alpha);

/// An order with a limit price, as add_stake_limit and remove_stake_limit carry it out: as much as
/// the limit allows. Errors: PriceLimitExceeded when that is nothing, and with Fill::AllOrNothing
/// when it is less than all; those above.
Result<BuyQuote> quoteBuyUpTo(const PoolView& view, Rao pay, pool::PriceLimit limit,
                              calls::Fill fill);
Result<SellQuote> quoteSellUpTo(const PoolView& view, Alpha pay, pool::PriceLimit limit,
                                calls::Fill fill);

/// Stake on its way from one subnet to another (move_stake, swap_stake, transfer_stake).
struct MoveQuote {
    Alpha paid;
    Rao through; ///< TAO that it is in between; on root itself.
    Alpha got;   ///< Zero when `through` is too little to stake: it then stays TAO.
    Price originBefore;
    Price originAfter;
    Price destinationBefore;
    Price destinationAfter;
    /// How much less comes out than at the prices before, fee included; parts of a million.
    std::uint32_t impactPpm = 0;
};

enum class MoveFrom { Root, Subnet };

/// Within one subnet nothing is traded: there is no quote for that. One fee is charged: the
/// origin's, or the destination's when the origin is root.
Result<MoveQuote> quoteMove(const PoolView& origin, const PoolView& destination, Alpha pay,
                            MoveFrom from);

// Tolerance and limit price are two names of one thing: so many parts of a million off the price.

pool::PriceLimit buyLimitFor(Price price, std::uint32_t tolerancePpm);
pool::PriceLimit sellLimitFor(Price price, std::uint32_t tolerancePpm);

/// Parts of a million that the limit is off the price, in the direction that hurts; zero when it is
/// better than the price.
std::uint32_t buyToleranceOf(Price price, pool::PriceLimit limit);
std::uint32_t sellToleranceOf(Price price, pool::PriceLimit limit);

/// The price at which what was bought could be sold for what it cost, both fees included, if the
/// sale moved nothing; zero when nothing was bought.
Price breakEven(const BuyQuote& quote, const PoolView& view);

} // namespace soma::chain
