#include "chain/runtime/pallets/admin_utils/network_settings.h"

#include "chain/runtime/pallets/subtensor/staking/small_nominations.h"

namespace soma::runtime::admin_utils {

Outcome<void> checkFlowExponent(const State&, const math::U64F64& exponent)
{
    if (exponent < math::U64F64::one() || exponent > math::U64F64::fromInt(std::uint64_t{2}))
        return kError("InvalidValue");
    return {};
}

Outcome<void> checkMaxEpochs(const State&, const std::uint8_t& most)
{
    if (most < 1)
        return kError("ValueNotInBounds");
    return {};
}

Outcome<void> storeNominatorMinimum(State& state, const std::uint64_t& least)
{
    // As the reference does, millionths are held against what the old ones came to.
    const bool rises = least > subtensor::nominatorMinimum(state);
    subtensor::kNominatorMinRequiredStake.set(state, least);
    if (rises)
        subtensor::clearSmallNominations(state);
    return {};
}

std::vector<CallEntry> networkCalls()
{
    return networkCallEntries<
        kDefaultTake, kMinDelegateTake, kStakeThreshold, kNominatorMinRequiredStake, kCkBurn,
        kTxRateLimit, kTxDelegateTakeRateLimit, kNetworkRateLimit, kAdminFreezeWindow,
        kOwnerHparamRateLimit, kColdkeySwapAnnouncementDelay, kColdkeySwapReannouncementDelay,
        kDissolveNetworkScheduleDuration, kSubnetLimit, kNetworkImmunityPeriod, kNetworkMinLockCost,
        kLockReductionInterval, kStartCallDelay, kMaxMechanismCount, kCommitRevealVersion,
        kMaxEpochsPerBlock, kSubnetOwnerCut, kSubnetMovingAlpha, kTaoFlowCutoff,
        kTaoFlowNormalizationExponent, kTaoFlowSmoothingFactor, kNetTaoFlowEnabled>();
}

} // namespace soma::runtime::admin_utils
