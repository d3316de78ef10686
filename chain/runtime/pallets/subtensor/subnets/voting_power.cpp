#include "chain/runtime/pallets/subtensor/subnets/voting_power.h"

#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/voting.h"
#include "consensus/emission/voting_power.h"

namespace soma::runtime::subtensor {

namespace {

bool hasEnded(const State& state, NetUid netuid)
{
    const BlockNumber end = kVotingPowerDisableAtBlock.get(state, netuid);
    return end != BlockNumber() && now(state) >= end;
}

void finishTracking(State& state, NetUid netuid)
{
    kVotingPower.clear(state, netuid);
    kVotingPowerTrackingEnabled.set(state, netuid, false);
    kVotingPowerDisableAtBlock.remove(state, netuid);
    state.deposit(events::VotingPowerTrackingDisabled{netuid});
}

void updateOne(State& state, NetUid netuid, const Hotkey& hotkey, std::uint64_t stake)
{
    const std::uint64_t before = kVotingPower.get(state, netuid, hotkey);
    const std::optional<std::uint64_t> next = emission::nextVotingPower(
        stake, before, kVotingPowerEmaAlpha.get(state, netuid), kStakeThreshold.get(state));
    if (!next)
        kVotingPower.remove(state, netuid, hotkey);
    else if (*next != before)
        kVotingPower.set(state, netuid, hotkey, *next);
}

void forgetStrangers(State& state, NetUid netuid)
{
    std::vector<Hotkey> strangers;
    kVotingPower.forEachUnder(state, kVotingPower.keyPrefix(netuid),
                              [&](NetUid, const Hotkey& hotkey, std::uint64_t) {
                                  if (!kIsNetworkMember.get(state, hotkey, netuid))
                                      strangers.push_back(hotkey);
                              });
    for (const Hotkey& hotkey : strangers)
        kVotingPower.remove(state, netuid, hotkey);
}

} // namespace

void updateVotingPower(State& state, NetUid netuid, const yuma::SubnetOutput& output)
{
    if (!kVotingPowerTrackingEnabled.get(state, netuid))
        return;
    if (hasEnded(state, netuid)) {
        finishTracking(state, netuid);
        return;
    }
    for (std::size_t uid = 0; uid < output.stake.size(); ++uid) {
        const Hotkey hotkey = kKeys.get(state, netuid, Uid(static_cast<std::uint16_t>(uid)));
        if (output.permits[uid] != 0)
            updateOne(state, netuid, hotkey, output.stake[uid]);
        else
            kVotingPower.remove(state, netuid, hotkey);
    }
    forgetStrangers(state, netuid);
}

void moveVotingPower(State& state, const Hotkey& from, const Hotkey& to, NetUid netuid)
{
    const std::uint64_t power = kVotingPower.take(state, netuid, from);
    if (power == 0)
        return;
    kVotingPower.mutate(state, netuid, to,
                        [power](std::uint64_t& sum) { sum = saturatingAdd(sum, power); });
}

} // namespace soma::runtime::subtensor
