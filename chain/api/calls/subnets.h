// Subnets: founding one, starting it, naming it (subnets.md sections 1, 2 and 4). What an owner may
// set stands in subnet_settings.h.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "consensus/base/units.h"

#include <optional>

namespace soma::chain::calls {

struct SubnetIdentityText {
    std::string subnetName;
    std::string githubRepo;
    std::string subnetContact;
    std::string subnetUrl;
    std::string discord;
    std::string description;
    std::string logoUrl;
    std::string additional;
};

/// For the lock cost of that block. The hotkey gets place 0.
CallSpec registerNetwork(const Hotkey& hotkey);
CallSpec registerNetworkWithIdentity(const Hotkey& hotkey,
                                     const std::optional<SubnetIdentityText>& identity);

/// From the next block on there is emission and trade.
CallSpec startCall(NetUid netuid);

CallSpec setSubnetIdentity(NetUid netuid, const SubnetIdentityText& identity);

/// UTF-8; one of the chain's list that nobody has.
CallSpec updateSymbol(NetUid netuid, const std::string& symbol);

} // namespace soma::chain::calls
