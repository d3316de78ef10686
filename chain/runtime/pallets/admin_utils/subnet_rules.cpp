#include "chain/runtime/pallets/admin_utils/subnet_rules.h"

#include "chain/runtime/pallets/admin_utils/admin_utils.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"

namespace soma::runtime::admin_utils {

namespace {

std::span<const subtensor::LimitedTransaction> limitsOf(const SubnetRules& rules)
{
    if (!rules.limit)
        return {};
    return {&*rules.limit, 1};
}

Outcome<std::optional<chain::Coldkey>> ensureMay(const State& state, const Origin& origin,
                                                 const SubnetRules& rules, NetUid netuid)
{
    if (rules.ownerMay)
        return subtensor::ensureOwnerOrRootWithLimits(state, origin, netuid, limitsOf(rules));
    SOMA_TRY(ensureRoot(origin));
    return std::optional<chain::Coldkey>();
}

} // namespace

Outcome<std::optional<chain::Coldkey>> admit(const State& state, const Origin& origin,
                                             const SubnetRules& rules, NetUid netuid)
{
    const std::optional<chain::Coldkey> owner = SOMA_TRY(ensureMay(state, origin, rules, netuid));
    if (rules.freezes)
        SOMA_TRY(subtensor::ensureAdminWindowOpen(state, netuid));
    if (rules.mustExist && !subtensor::subnetExists(state, netuid))
        return kError("SubnetDoesNotExist");
    if (!rules.rootHasIt && netuid == subtensor::kRoot)
        return kError("NotPermittedOnRootSubnet");
    return owner;
}

void remember(State& state, const SubnetRules& rules, NetUid netuid,
              const std::optional<chain::Coldkey>& owner)
{
    subtensor::recordOwnerChanges(state, owner, netuid, limitsOf(rules));
}

} // namespace soma::runtime::admin_utils
