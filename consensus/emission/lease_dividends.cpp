#include "consensus/emission/lease_dividends.h"

#include "consensus/base/checked.h"

namespace soma::emission {

using math::U64F64;

math::U64F64 leaseShare(Rao contribution, Rao raised)
{
    return U64F64::fromInt(contribution.value()).saturatingDiv(U64F64::fromInt(raised.value()));
}

Rao leaseRefund(math::U64F64 share, Rao leftover)
{
    return Rao(share.saturatingMul(U64F64::fromInt(leftover.value())).toInt<std::uint64_t>());
}

Alpha contributorsCut(std::uint8_t percent, Alpha ownerCut)
{
    constexpr std::uint64_t kHundred = 100;
    const std::uint64_t whole = saturatingMul(ownerCut.value() / kHundred, std::uint64_t{percent});
    // At most 99 * 255: far from the limit.
    const std::uint64_t rest = ownerCut.value() % kHundred * percent;
    return Alpha(saturatingAdd(whole, (rest + kHundred - 1) / kHundred));
}

Alpha leaseDividend(math::U64F64 share, Alpha distributed)
{
    const U64F64 part = share.saturatingMul(U64F64::fromInt(distributed.value()));
    const std::uint64_t up = part.fraction().isZero() ? 0 : 1;
    return Alpha(saturatingAdd(part.toInt<std::uint64_t>(), up));
}

} // namespace soma::emission
