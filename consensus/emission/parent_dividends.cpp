#include "consensus/emission/parent_dividends.h"

#include "consensus/base/assert.h"
#include "consensus/emission/root_proportion.h"

namespace soma::emission {

using math::U96F32;

namespace {

/// alpha_p * r_p + root_p * r_p * w
U96F32 contribution(const SubnetKey& parent, std::uint64_t proportion, U96F32 taoWeight)
{
    const U96F32 part = ofU64Max(proportion);
    const U96F32 alpha = U96F32::fromInt(parent.alpha.value()).saturatingMul(part);
    const U96F32 root =
        U96F32::fromInt(parent.root.value()).saturatingMul(part).saturatingMul(taoWeight);
    return alpha.saturatingAdd(root);
}

} // namespace

Alpha splitAmongParents(std::span<const SubnetKey> keys, HotkeyIndex child, Alpha dividend,
                        const ParentDividendRates& rates, std::vector<DividendPart>& parts)
{
    SOMA_ASSERT(child < keys.size());
    const SubnetKey& self = keys[child];
    const U96F32 whole = U96F32::fromInt(dividend.value());
    const U96F32 takeRate = ofU16Max(self.childkeyTake);

    // T = self + sum in_p; the child's own part is a whole number.
    U96F32 total = U96F32::fromInt(selfContribution(self, rates.taoWeight));
    for (const KeyLink& link : self.parents) {
        SOMA_ASSERT(link.key < keys.size());
        total = total.saturatingAdd(contribution(keys[link.key], link.proportion, rates.taoWeight));
    }

    U96F32 remaining = whole;
    U96F32 takes;
    Alpha recycled;
    for (const KeyLink& link : self.parents) {
        const SubnetKey& parent = keys[link.key];
        // e_p = D * in_p / T
        const U96F32 factor = contribution(parent, link.proportion, rates.taoWeight).safeDiv(total);
        U96F32 part = whole.saturatingMul(factor);
        remaining = remaining.saturatingSub(part);
        if (parent.owner != self.owner) {
            const U96F32 burn = rates.childkeyBurn.saturatingMul(part);
            const U96F32 take = takeRate.saturatingMul(part);
            part = part.saturatingSub(burn).saturatingSub(take);
            takes = takes.saturatingAdd(take);
            recycled = saturatingAdd(recycled, Alpha(burn.toInt<std::uint64_t>()));
        }
        parts.push_back({link.key, Alpha(part.toInt<std::uint64_t>())});
    }
    const U96F32 own = remaining.saturatingAdd(takes);
    parts.push_back({child, Alpha(own.toInt<std::uint64_t>())});
    return recycled;
}

} // namespace soma::emission
