#include "consensus/emission/dividend_distribution.h"

#include "consensus/base/assert.h"

namespace soma::emission {

using math::U96F32;

void distributeDividends(Alpha validatorPot, Alpha rootPot, U96F32 taoWeight,
                         std::span<const DividendClaim> claims, std::span<DividendShare> shares)
{
    SOMA_ASSERT(claims.size() == shares.size());
    U96F32 alphaSum;
    U96F32 rootSum;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        // rp = t * w / (a + t * w); root_div = d * rp; alpha_div = d - root_div
        const DividendClaim& claim = claims[i];
        const U96F32 root = U96F32::fromInt(claim.rootStake.value()).saturatingMul(taoWeight);
        const U96F32 total = U96F32::fromInt(claim.alphaStake.value()).saturatingAdd(root);
        shares[i].root = claim.dividend.saturatingMul(root.safeDiv(total));
        shares[i].alpha = claim.dividend.saturatingSub(shares[i].root);
        alphaSum = alphaSum.saturatingAdd(shares[i].alpha);
        rootSum = rootSum.saturatingAdd(shares[i].root);
    }
    const U96F32 alphaPot = U96F32::fromInt(validatorPot.value());
    const U96F32 rootAlphaPot = U96F32::fromInt(rootPot.value());
    for (DividendShare& share : shares) {
        share.alpha = alphaPot.saturatingMul(share.alpha.safeDiv(alphaSum));
        share.root = rootAlphaPot.saturatingMul(share.root.safeDiv(rootSum));
    }
}

} // namespace soma::emission
