// One whole swap between TAO and a subnet's alpha (staking.md section 3.4; reference
// pallets/swap/src/pallet/impls.rs do_swap, swap_step.rs).
//
// Pure: a swap reads a pool and says what would be paid; pool_books.h applies it.
#pragma once

#include "consensus/base/result.h"
#include "consensus/base/units.h"
#include "consensus/math/fixed.h"
#include "consensus/pool/balancer.h"

#include <cstdint>

namespace soma::pool {

inline constexpr std::uint64_t kMaxInputMultiple = 1'000;
inline constexpr std::uint64_t kMinimumReserve = 1'000'000;
inline constexpr std::uint16_t kDefaultFeeRate = 33;

/// SubnetMechanism of a subnet with a pool of its own; 0 is stable, alpha is TAO one to one.
inline constexpr std::uint16_t kDynamic = 1;

/// A limit in rao per alpha as users and calls give it.
struct PriceLimit {
    std::uint64_t raoPerAlpha = 0;

    /// The limits of a swap that does not care.
    static constexpr PriceLimit forBuying() { return {1'000'000'000'000'000}; }

    static constexpr PriceLimit forSelling() { return {1'000}; }

    math::U64F64 price() const;
};

struct Pool {
    std::uint16_t mechanism = kDynamic;
    Rao tao;
    Alpha alpha;
    Balancer balancer;
    std::uint16_t feeRate = kDefaultFeeRate; ///< of 65 535
    bool initialised = true;                 ///< otherwise the first swap sets equal weights

    /// The spot price; one unless the mechanism is dynamic.
    math::U64F64 price() const;

    /// The weights a swap would use.
    Balancer effectiveBalancer() const { return initialised ? balancer : Balancer(); }
};

/// Both directions in one shape: In is what is paid, Out what is received.
template <typename In, typename Out>
struct SwapResult {
    In paidIn; ///< goes into the pool, net of the fee
    Out paidOut;
    In feePaid;
    In feeToBlockAuthor;

    friend bool operator==(const SwapResult&, const SwapResult&) = default;
};

using BuyResult = SwapResult<Rao, Alpha>;
using SellResult = SwapResult<Alpha, Rao>;

struct SwapOptions {
    bool dropFees = false; ///< a protocol swap
    bool simulate = false; ///< skips the reserve check at the end
    std::uint64_t minimumReserve = kMinimumReserve;
};

/// Errors: SwapInputTooLarge, ReservesTooLow, PriceLimitExceeded, InsufficientLiquidity; the first
/// in the order of section 3.4.
Result<BuyResult> buyAlpha(const Pool& pool, Rao amount, PriceLimit limit,
                           const SwapOptions& options = {});
Result<SellResult> sellAlpha(const Pool& pool, Alpha amount, PriceLimit limit,
                             const SwapOptions& options = {});

/// What a swap without limit would give, with fee; one to one for a stable subnet.
Result<BuyResult> simulateBuy(const Pool& pool, Rao amount);
Result<SellResult> simulateSell(const Pool& pool, Alpha amount);

/// trunc(amount * feeRate / 65535), zero on a stable subnet.
std::uint64_t swapFee(const Pool& pool, std::uint64_t amount, bool dropFees);

/// Alpha worth this much TAO at the spot price, without slippage.
Alpha alphaForTao(const Pool& pool, Rao tao);

} // namespace soma::pool
