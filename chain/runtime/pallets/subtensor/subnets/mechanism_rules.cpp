#include "chain/runtime/pallets/subtensor/subnets/mechanism_rules.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <numeric>

namespace soma::runtime::subtensor {

namespace {

void removeMechanism(State& state, MechanismIndex index)
{
    kWeights.clear(state, index);
    kIncentive.remove(state, index);
    kLastUpdate.remove(state, index);
    kBonds.clear(state, index);
    kWeightCommits.clear(state, index);
    kTimelockedWeightCommits.clear(state, index);
}

void changeCount(State& state, NetUid netuid, MechId count)
{
    const MechId before = kMechanismCountCurrent.get(state, netuid);
    if (before == count)
        return;
    for (std::uint8_t i = count.value(); i < before.value(); ++i)
        removeMechanism(state, mechanismIndex(netuid, MechId(i)));
    kMechanismCountCurrent.set(state, netuid, count);
    kMechanismEmissionSplit.remove(state, netuid);
}

} // namespace

Outcome<void> ensureUidsFitMechanisms(std::uint16_t maxUids, MechId mechanisms)
{
    if (saturatingMul(maxUids, std::uint16_t{mechanisms.value()}) > initial::kMaxAllowedUids)
        return kError("TooManyUIDsPerMechanism");
    return {};
}

Outcome<void> setMechanismCount(State& state, NetUid netuid, MechId count)
{
    if (!subnetExists(state, netuid))
        return kError("MechanismDoesNotExist");
    if (count.value() == 0 || count > kMaxMechanismCount.get(state))
        return kError("InvalidValue");
    SOMA_TRY(ensureUidsFitMechanisms(kMaxAllowedUids.get(state, netuid), count));
    if (count > kMostMechanisms)
        return kError("InvalidValue");
    changeCount(state, netuid, count);
    return {};
}

Outcome<void> setMaxMechanismCount(State& state, MechId count)
{
    if (count.value() == 0 || count > kMostMechanisms)
        return kError("InvalidValue");
    kMaxMechanismCount.set(state, count);
    return {};
}

Outcome<void> setEmissionSplit(State& state, NetUid netuid,
                               const std::optional<std::vector<std::uint16_t>>& shares)
{
    if (!subnetExists(state, netuid))
        return kError("MechanismDoesNotExist");
    if (!shares) {
        kMechanismEmissionSplit.remove(state, netuid);
        return {};
    }
    if (shares->empty() || shares->size() > kMechanismCountCurrent.get(state, netuid).value())
        return kError("InvalidValue");
    if (std::accumulate(shares->begin(), shares->end(), std::uint64_t{0}) != UINT16_MAX)
        return kError("InvalidValue");
    kMechanismEmissionSplit.set(state, netuid, *shares);
    return {};
}

} // namespace soma::runtime::subtensor
