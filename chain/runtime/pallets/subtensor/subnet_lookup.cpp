#include "chain/runtime/pallets/subtensor/subnet_lookup.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

namespace soma::runtime::subtensor {

bool subnetExists(const State& state, NetUid netuid)
{
    return kNetworksAdded.get(state, netuid);
}

std::vector<NetUid> allSubnets(const State& state)
{
    std::vector<NetUid> out;
    kNetworksAdded.forEach(state, [&out](NetUid netuid, bool) { out.push_back(netuid); });
    return out;
}

bool ownsAnySubnet(const State& state, const Coldkey& coldkey)
{
    bool found = false;
    kSubnetOwner.forEach(state, [&](NetUid, const Coldkey& owner) {
        found = owner == coldkey;
        return !found;
    });
    return found;
}

Outcome<Coldkey> ensureSubnetOwner(const State& state, const Origin& origin, NetUid netuid)
{
    const Coldkey who{SOMA_TRY(ensureSigned(origin))};
    if (kSubnetOwner.get(state, netuid) != who)
        return DispatchError::Kind::BadOrigin;
    return who;
}

Outcome<std::optional<Coldkey>> ensureSubnetOwnerOrRoot(const State& state, const Origin& origin,
                                                        NetUid netuid)
{
    if (origin.isRoot())
        return std::optional<Coldkey>();
    return std::optional<Coldkey>(SOMA_TRY(ensureSubnetOwner(state, origin, netuid)));
}

std::uint16_t neuronCount(const State& state, NetUid netuid)
{
    return kSubnetworkN.get(state, netuid);
}

bool uidExists(const State& state, NetUid netuid, Uid uid)
{
    return kKeys.contains(state, netuid, uid);
}

bool isRegistered(const State& state, NetUid netuid, const Hotkey& hotkey)
{
    return kUids.contains(state, netuid, hotkey);
}

std::vector<NetUid> subnetsOf(const State& state, const Hotkey& hotkey)
{
    std::vector<NetUid> out;
    kIsNetworkMember.forEachUnder(state, kIsNetworkMember.keyPrefix(hotkey),
                                  [&out](const Hotkey&, NetUid netuid, bool member) {
                                      if (member)
                                          out.push_back(netuid);
                                  });
    return out;
}

bool isRegisteredAnywhere(const State& state, const Hotkey& hotkey)
{
    return !subnetsOf(state, hotkey).empty();
}

Outcome<Hotkey> hotkeyAt(const State& state, NetUid netuid, Uid uid)
{
    if (!uidExists(state, netuid, uid))
        return kError("HotKeyNotRegisteredInSubNet");
    return kKeys.get(state, netuid, uid);
}

Outcome<Uid> uidOf(const State& state, NetUid netuid, const Hotkey& hotkey)
{
    const std::optional<Uid> uid = kUids.get(state, netuid, hotkey);
    if (!uid)
        return kError("HotKeyNotRegisteredInSubNet");
    return *uid;
}

} // namespace soma::runtime::subtensor
