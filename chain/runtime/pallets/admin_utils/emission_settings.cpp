#include "chain/runtime/pallets/admin_utils/emission_settings.h"

namespace soma::runtime::admin_utils {

Outcome<void> checkMinChildkeyTake(const State& state, NetUid, const std::uint16_t& take, Caller)
{
    if (take < subtensor::kMinChildkeyTake.get(state) ||
        take > subtensor::kMaxChildkeyTake.get(state))
        return kError("InvalidValue");
    return {};
}

std::vector<CallEntry> emissionCalls()
{
    return subnetCallEntries<kSubnetEmissionEnabled, kSubtokenEnabled, kEmaPriceHalvingPeriod,
                             kToggleTransfer, kRecycleOrBurn, kOwnerCutEnabled,
                             kOwnerCutAutoLockEnabled, kMinChildkeyTakePerSubnet>();
}

} // namespace soma::runtime::admin_utils
