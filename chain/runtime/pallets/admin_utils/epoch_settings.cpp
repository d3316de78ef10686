#include "chain/runtime/pallets/admin_utils/epoch_settings.h"

#include "chain/runtime/pallets/subtensor/errors.h"

namespace soma::runtime::admin_utils {

namespace {

constexpr std::uint64_t kOwnersMostBondsAverage = 975'000;

/// One fortieth of 65 535.
constexpr std::uint16_t kLeastAlpha = 1638;

/// Errors, all SubtensorModule's: LiquidAlphaDisabled, AlphaHighTooLow, AlphaLowOutOfRange.
Outcome<void> checkAlphaValues(const State& state, const SetAlphaValues& call)
{
    if (!subtensor::kLiquidAlphaOn.get(state, call.netuid))
        return subtensor::kError("LiquidAlphaDisabled");
    if (call.alphaHigh < kLeastAlpha)
        return subtensor::kError("AlphaHighTooLow");
    if (call.alphaLow < kLeastAlpha || call.alphaLow > call.alphaHigh)
        return subtensor::kError("AlphaLowOutOfRange");
    return {};
}

} // namespace

Outcome<void> checkActivityCutoff(const State& state, NetUid, const std::uint16_t& blocks, Caller)
{
    if (blocks < subtensor::kMinActivityCutoff.get(state))
        return subtensor::kError("ActivityCutoffTooLow");
    return {};
}

Outcome<void> checkBondsMovingAverage(const State&, NetUid, const std::uint64_t& average,
                                      Caller caller)
{
    if (caller == Caller::Owner && average > kOwnersMostBondsAverage)
        return kError("BondsMovingAverageMaxReached");
    return {};
}

Outcome<void> checkSteepness(const State&, NetUid, const std::int16_t& steepness, Caller caller)
{
    if (caller == Caller::Owner && steepness < 0)
        return kError("NegativeSigmoidSteepness");
    return {};
}

Outcome<void> storeBondsReset(State& state, NetUid netuid, const bool& enabled)
{
    subtensor::kBondsResetOn.set(state, netuid, enabled);
    state.deposit(events::BondsResetOnSet{netuid, enabled});
    state.deposit(BondsResetToggled{netuid, enabled});
    return {};
}

CallResult SetAlphaValues::dispatch(State& state, const Origin& origin) const
{
    constexpr SubnetRules kRules = ownerSets(Hyperparameter::AlphaValues).existingOrNot();
    const auto owner = SOMA_TRY(admit(state, origin, kRules, netuid));
    SOMA_TRY(checkAlphaValues(state, *this));
    subtensor::kAlphaValues.set(state, netuid, {alphaLow, alphaHigh});
    remember(state, kRules, netuid, owner);
    return {};
}

std::vector<CallEntry> epochCalls()
{
    std::vector<CallEntry> calls =
        subnetCallEntries<kTempo, kActivityCutoff, kKappa, kRho, kBondsMovingAverage, kBondsPenalty,
                          kBondsResetEnabled, kYuma3Enabled, kLiquidAlphaEnabled,
                          kAlphaSigmoidSteepness, kMechanismCount, kMechanismEmissionSplit>();
    for (CallEntry& call : callEntries<SetAlphaValues>())
        calls.push_back(std::move(call));
    return calls;
}

} // namespace soma::runtime::admin_utils
