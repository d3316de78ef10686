// What can go wrong in the pool (staking.md section 3.4). The names are the chain's own.
#pragma once

#include <string_view>

namespace soma::pool {

enum class PoolError {
    InvalidValue,          ///< A weight would leave [0.01, 0.99].
    ReservesOutOfBalance,  ///< The first price of a pool gives no valid weights.
    ReservesTooLow,        ///< The output reserve is below the minimum, or nothing would come out.
    PriceLimitExceeded,    ///< The price is already at or beyond the limit.
    SwapInputTooLarge,     ///< More than 1 000 times the input reserve.
    InsufficientLiquidity, ///< The output is larger than its reserve.
};

constexpr std::string_view errorDomain(PoolError)
{
    return "pool";
}

std::string_view errorName(PoolError code);

} // namespace soma::pool
