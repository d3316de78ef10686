#include "consensus/emission/root_proportion.h"

#include <limits>

namespace soma::emission {

using math::U96F32;

U96F32 ofU64Max(std::uint64_t part)
{
    return U96F32::fromInt(part).safeDiv(
        U96F32::fromInt(std::numeric_limits<std::uint64_t>::max()));
}

U96F32 ofU16Max(std::uint16_t part)
{
    return U96F32::fromInt(part).safeDiv(
        U96F32::fromInt(std::numeric_limits<std::uint16_t>::max()));
}

U96F32 rootProportion(Rao rootTao, U96F32 taoWeight, Alpha alphaIssuance)
{
    const U96F32 weighted = U96F32::fromInt(rootTao.value()).saturatingMul(taoWeight);
    return weighted.safeDiv(weighted.saturatingAdd(U96F32::fromInt(alphaIssuance.value())));
}

} // namespace soma::emission
