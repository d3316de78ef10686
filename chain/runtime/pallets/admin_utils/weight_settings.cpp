#include "chain/runtime/pallets/admin_utils/weight_settings.h"

#include "chain/runtime/pallets/subtensor/errors.h"

namespace soma::runtime::admin_utils {

namespace {
constexpr std::uint64_t kShortestRevealPeriod = 1;
constexpr std::uint64_t kLongestRevealPeriod = 100;
} // namespace

Outcome<void> checkRevealPeriod(const State&, NetUid, const std::uint64_t& epochs, Caller)
{
    if (epochs > kLongestRevealPeriod)
        return subtensor::kError("RevealPeriodTooLarge");
    if (epochs < kShortestRevealPeriod)
        return subtensor::kError("RevealPeriodTooSmall");
    return {};
}

std::vector<CallEntry> weightCalls()
{
    return subnetCallEntries<kWeightsVersionKey, kWeightsSetRateLimit, kMinAllowedWeights,
                             kCommitRevealWeightsEnabled, kCommitRevealWeightsInterval>();
}

} // namespace soma::runtime::admin_utils
