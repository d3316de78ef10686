#include "chain/runtime/pallets/subtensor/subnets/genesis_items.h"

#include "chain/runtime/dev_accounts.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/symbols.h"

namespace soma::runtime::subtensor {

namespace {

constexpr NetUid kFirstSubnet{1};
constexpr std::uint16_t kGenesisTempo = 100;
constexpr std::uint64_t kFirstReserve = 10'000'000'000;
constexpr std::uint64_t kFirstStake = 1'000'000'000;

/// //Alice_hk of the development phrase; only a fast chain needs it.
constexpr ByteArray<32> kAliceHotkey{
    0x50, 0x6c, 0x5a, 0x28, 0xf5, 0x1e, 0x84, 0x1b, 0x4d, 0xf2, 0x6a, 0xce, 0x64, 0xa2, 0x3d, 0x69,
    0x05, 0x7f, 0xef, 0xda, 0x24, 0xbc, 0x9a, 0x53, 0xcb, 0x74, 0x19, 0x7f, 0x90, 0x1e, 0x71, 0x28};

struct Room {
    std::uint16_t uids;
    std::uint16_t validators;
};

/// What both networks have alike.
void addNetwork(State& state, NetUid netuid, Room room)
{
    kNetworksAdded.set(state, netuid, true);
    kTotalNetworks.mutate(state, [](std::uint16_t& n) { n = saturatingAdd(n, std::uint16_t{1}); });
    kSubnetworkN.set(state, netuid, 0);
    kMaxAllowedUids.set(state, netuid, room.uids);
    kMaxAllowedValidators.set(state, netuid, room.validators);
    kMinAllowedWeights.set(state, netuid, 0);
    kTempo.set(state, netuid, kGenesisTempo);
    kNetworkRegistrationAllowed.set(state, netuid, true);
    kTokenSymbol.set(state, netuid, symbolOf(netuid));
}

/// The zero account owns it, so that nobody does.
void buildFirstSubnet(State& state)
{
    const Hotkey hotkey;
    const Coldkey owner;
    addNetwork(state, kFirstSubnet, {256, 64});
    kSubnetMechanism.set(state, kFirstSubnet, 1);
    kSubnetOwner.set(state, kFirstSubnet, owner);
    kOwner.set(state, hotkey, owner);
    kSubnetTAO.set(state, kFirstSubnet, Rao(kFirstReserve));
    kSubnetAlphaIn.set(state, kFirstSubnet, Alpha(kFirstReserve));
    kSubnetAlphaOut.set(state, kFirstSubnet, Alpha(kFirstStake));
    kSubnetLocked.set(state, kFirstSubnet, Rao(1));
    kLargestLocked.set(state, kFirstSubnet, 1);
    kTotalHotkeyAlpha.set(state, hotkey, kFirstSubnet, Alpha(kFirstStake));
    const auto share = pool::SafeFloat::fromU64(kFirstStake);
    kTotalHotkeySharesV2.set(state, hotkey, kFirstSubnet, share);
    kAlphaV2.set(state, hotkey, owner, kFirstSubnet, share);
    kStakingHotkeys.set(state, owner, {hotkey});
    appendNeuron(state, kFirstSubnet, hotkey);
}

} // namespace

void buildRootNetwork(State& state)
{
    addNetwork(state, kRoot, {64, 64});
    const bool fast = state.config().isFast();
    kSubnetOwner.set(state, kRoot, fast ? Coldkey{devAccount("Alice").value()} : Coldkey{});
    kSubnetOwnerHotkey.set(state, kRoot, fast ? Hotkey{AccountId(kAliceHotkey)} : Hotkey{});
    kTargetRegistrationsPerInterval.set(state, kRoot, 1);
}

void buildGenesisItems(State& state, Rao issuance)
{
    kTotalIssuance.set(state, issuance);
    buildRootNetwork(state);
    buildFirstSubnet(state);
}

} // namespace soma::runtime::subtensor
