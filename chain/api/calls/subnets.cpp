#include "chain/api/calls/subnets.h"

#include "chain/api/calls/make_call.h"
#include "chain/primitives/answers/records.h"

namespace soma::chain::calls {

namespace {

Bytes bytesOf(const std::string& text)
{
    return Bytes(text.begin(), text.end());
}

SubnetIdentityV3 recordOf(const SubnetIdentityText& text)
{
    return {bytesOf(text.subnetName), bytesOf(text.githubRepo), bytesOf(text.subnetContact),
            bytesOf(text.subnetUrl),  bytesOf(text.discord),    bytesOf(text.description),
            bytesOf(text.logoUrl),    bytesOf(text.additional)};
}

} // namespace

CallSpec registerNetwork(const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 59, "register_network", Argument{"hotkey", hotkey});
}

CallSpec registerNetworkWithIdentity(const Hotkey& hotkey,
                                     const std::optional<SubnetIdentityText>& identity)
{
    std::optional<SubnetIdentityV3> record;
    if (identity)
        record = recordOf(*identity);
    return makeCall(kSubtensor, 79, "register_network_with_identity", Argument{"hotkey", hotkey},
                    Argument{"identity", record});
}

CallSpec startCall(NetUid netuid)
{
    return makeCall(kSubtensor, 92, "start_call", Argument{"netuid", netuid});
}

CallSpec setSubnetIdentity(NetUid netuid, const SubnetIdentityText& identity)
{
    const SubnetIdentityV3 record = recordOf(identity);
    return makeCall(
        kSubtensor, 78, "set_subnet_identity", Argument{"netuid", netuid},
        Argument{"subnet_name", record.subnetName}, Argument{"github_repo", record.githubRepo},
        Argument{"subnet_contact", record.subnetContact}, Argument{"subnet_url", record.subnetUrl},
        Argument{"discord", record.discord}, Argument{"description", record.description},
        Argument{"logo_url", record.logoUrl}, Argument{"additional", record.additional});
}

CallSpec updateSymbol(NetUid netuid, const std::string& symbol)
{
    return makeCall(kSubtensor, 112, "update_symbol", Argument{"netuid", netuid},
                    Argument{"symbol", bytesOf(symbol)});
}

} // namespace soma::chain::calls
