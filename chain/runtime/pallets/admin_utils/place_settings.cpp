#include "chain/runtime/pallets/admin_utils/place_settings.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/mechanism_rules.h"

namespace soma::runtime::admin_utils {

namespace {
constexpr std::uint16_t kLeastImmuneNeurons = 1;
constexpr std::uint16_t kMostImmuneNeurons = 10;
} // namespace

Outcome<void> checkMaxAllowedUids(const State& state, NetUid netuid, const std::uint16_t& most,
                                  Caller)
{
    if (most < subtensor::kMinAllowedUids.get(state, netuid))
        return kError("MaxAllowedUidsLessThanMinAllowedUids");
    if (most < subtensor::neuronCount(state, netuid))
        return kError("MaxAllowedUIdsLessThanCurrentUIds");
    if (most > subtensor::initial::kMaxAllowedUids)
        return kError("MaxAllowedUidsGreaterThanDefaultMaxAllowedUids");
    return subtensor::ensureUidsFitMechanisms(most,
                                              subtensor::kMechanismCountCurrent.get(state, netuid));
}

Outcome<void> checkMinAllowedUids(const State& state, NetUid netuid, const std::uint16_t& least,
                                  Caller)
{
    if (least >= subtensor::kMaxAllowedUids.get(state, netuid))
        return kError("MinAllowedUidsGreaterThanMaxAllowedUids");
    if (least >= subtensor::neuronCount(state, netuid))
        return kError("MinAllowedUidsGreaterThanCurrentUids");
    return {};
}

Outcome<void> checkMaxValidators(const State& state, NetUid netuid, const std::uint16_t& most,
                                 Caller)
{
    if (most > subtensor::kMaxAllowedUids.get(state, netuid))
        return kError("MaxValidatorsLargerThanMaxUIds");
    return {};
}

Outcome<void> checkImmuneNeurons(const State&, NetUid, const std::uint16_t& limit, Caller)
{
    if (limit < kLeastImmuneNeurons || limit > kMostImmuneNeurons)
        return subtensor::kError("InvalidValue");
    return {};
}

std::vector<CallEntry> placeCalls()
{
    return subnetCallEntries<kImmunityPeriod, kMaxAllowedUids, kMinAllowedUids, kTrim,
                             kMaxAllowedValidators, kOwnerImmuneNeuronLimit, kMinNonImmuneUids,
                             kServingRateLimit>();
}

} // namespace soma::runtime::admin_utils
