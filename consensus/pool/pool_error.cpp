#include "consensus/pool/pool_error.h"

namespace soma::pool {

std::string_view errorName(PoolError code)
{
    switch (code) {
    case PoolError::InvalidValue:
        return "InvalidValue";
    case PoolError::ReservesOutOfBalance:
        return "ReservesOutOfBalance";
    case PoolError::ReservesTooLow:
        return "ReservesTooLow";
    case PoolError::PriceLimitExceeded:
        return "PriceLimitExceeded";
    case PoolError::SwapInputTooLarge:
        return "SwapInputTooLarge";
    case PoolError::InsufficientLiquidity:
        return "InsufficientLiquidity";
    }
    return "Unknown";
}

} // namespace soma::pool
