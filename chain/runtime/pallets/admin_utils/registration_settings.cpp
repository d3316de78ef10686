#include "chain/runtime/pallets/admin_utils/registration_settings.h"

namespace soma::runtime::admin_utils {

namespace {

constexpr std::uint16_t kLongestBurnHalfLife = 36'100;

/// Errors: ValueNotInBounds.
Outcome<void> ensureInBounds(bool fits)
{
    if (!fits)
        return kError("ValueNotInBounds");
    return {};
}

/// Errors: InvalidValue.
Outcome<void> ensureValid(bool fits)
{
    if (!fits)
        return kError("InvalidValue");
    return {};
}

} // namespace

Outcome<void> checkMinBurn(const State& state, NetUid netuid, const Rao& least, Caller)
{
    return ensureInBounds(least < Rao(subtensor::initial::kMinBurnUpperBound) &&
                          least < subtensor::kMaxBurn.get(state, netuid));
}

Outcome<void> checkMaxBurn(const State& state, NetUid netuid, const Rao& most, Caller)
{
    return ensureInBounds(most > Rao(subtensor::initial::kMaxBurnLowerBound) &&
                          most > subtensor::kMinBurn.get(state, netuid));
}

Outcome<void> checkBurnHalfLife(const State&, NetUid, const std::uint16_t& blocks, Caller)
{
    return ensureValid(blocks > 0 && blocks <= kLongestBurnHalfLife);
}

Outcome<void> checkBurnIncreaseMult(const State&, NetUid, const math::U64F64& factor, Caller)
{
    return ensureValid(factor >= math::U64F64::one() &&
                       factor <= math::U64F64::fromInt(std::uint64_t{3}));
}

std::vector<CallEntry> registrationCalls()
{
    return subnetCallEntries<kNetworkRegistrationAllowed, kMaxRegistrationsPerBlock,
                             kTargetRegistrationsPerInterval, kAdjustmentInterval, kAdjustmentAlpha,
                             kMinBurn, kMaxBurn, kBurnHalfLife, kBurnIncreaseMult, kRaoRecycled,
                             kDifficulty, kMinDifficulty, kMaxDifficulty>();
}

} // namespace soma::runtime::admin_utils
