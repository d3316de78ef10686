#include "chain/runtime/pallets/subtensor/subnets/owner_hotkey.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

namespace soma::runtime::subtensor {

Outcome<void> setSubnetOwnerHotkey(State& state, const Origin& origin, NetUid netuid,
                                   const Hotkey& hotkey)
{
    SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    // The limit is the subnet's; the account is not looked at.
    constexpr auto kLimit = LimitedTransaction::of(TransactionKind::SetSubnetOwnerHotkey);
    if (!passesRateLimitOnSubnet(state, kLimit, hotkey.id, netuid))
        return kError("TxRateLimitExceeded");
    setLastBlockOnSubnet(state, kLimit, hotkey.id, netuid, now(state));
    if (subnetOfAccount(hotkey.id))
        return kError("CannotUseSystemAccount");
    kSubnetOwnerHotkey.set(state, netuid, hotkey);
    state.deposit(events::SubnetOwnerHotkeySet{netuid, hotkey});
    return {};
}

} // namespace soma::runtime::subtensor
