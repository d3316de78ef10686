// The weighted pool (staking.md sections 3.1 to 3.3 and 3.5; reference
// pallets/swap/src/pallet/balancer.rs).
//
// x is the base reserve (alpha), y the quote reserve (TAO), w1 and w2 their weights, w1 + w2 = 1.
// Only w2 is stored. Prices are TAO per alpha.
#pragma once

#include "consensus/base/result.h"
#include "consensus/base/units.h"
#include "consensus/math/fixed.h"
#include "consensus/math/perquintill.h"
#include "consensus/pool/pool_error.h"

#include <cstdint>

namespace soma::pool {

/// Which weight stands above in the exponent.
enum class Exponent {
    BaseOverQuote, ///< w1 / w2, used when alpha is sold
    QuoteOverBase, ///< w2 / w1, used when alpha is bought
};

class Balancer {
public:
    /// Both weights are at least this.
    static constexpr std::uint64_t kMinWeightParts = math::Perquintill::kAccuracy / 100;

    /// Equal weights.
    constexpr Balancer() = default;

    /// InvalidValue if a weight would be below the minimum.
    static Result<Balancer> make(math::Perquintill quoteWeight);

    /// Weights of a pool that begins with these reserves at this price.
    /// ReservesOutOfBalance if that gives no valid weights.
    static Result<Balancer> forPrice(Rao tao, Alpha alpha, math::U64F64 price);

    constexpr math::Perquintill quoteWeight() const { return m_quote; }

    constexpr math::Perquintill baseWeight() const { return m_quote.complement(); }

    /// (w1 / w2) * (y / x), each step truncated; zero for an empty alpha reserve.
    math::U64F64 price(Alpha alpha, Rao tao) const;

    /// (reserve / (reserve + delta))^exponent, at most one for a delta that is not negative. The
    /// sum saturates at both ends of u64. Zero where the power does not exist, is negative or is
    /// too large: that is the chain's answer, not an error.
    math::U64F64 expScaled(std::uint64_t reserve, i128 delta, Exponent exponent) const;

    /// TAO that moves the price up to `target`.
    Rao quoteDeltaIn(math::U64F64 current, math::U64F64 target, Rao tao) const;

    /// Alpha that moves the price down to `target`.
    Alpha baseDeltaIn(math::U64F64 current, math::U64F64 target, Alpha alpha) const;

    /// Alpha to sell for this much TAO.
    Alpha baseNeededForQuote(Rao tao, Alpha alpha, Rao wanted) const;

    /// The weights that keep the price when both reserves grow by these amounts.
    Result<Balancer> withAddedLiquidity(Rao tao, Alpha alpha, Rao taoDelta, Alpha alphaDelta) const;

    friend bool operator==(const Balancer&, const Balancer&) = default;

private:
    constexpr explicit Balancer(math::Perquintill quote) : m_quote(quote) {}

    math::Perquintill m_quote = math::Perquintill::half();
};

} // namespace soma::pool
