// StakeInfoRuntimeApi (reference pallets/subtensor/src/rpc_info/stake_info.rs).
#include "chain/primitives/answers/stake.h"
#include "chain/runtime/apis/answer_records.h"
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/lock_model.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/swap.h"

#include <algorithm>
#include <array>

namespace soma::runtime {

namespace subtensor {
namespace {

using codec::Compact;

chain::StakeInfo position(const State& state, const Hotkey& hotkey, const Coldkey& coldkey,
                          NetUid netuid, Alpha alpha)
{
    chain::StakeInfo out;
    out.hotkey = hotkey.id;
    out.coldkey = coldkey.id;
    out.netuid = Compact(netuid);
    out.stake = Compact(alpha);
    out.emission = Compact(kAlphaDividendsPerSubnet.get(state, netuid, hotkey));
    out.isRegistered = isRegistered(state, netuid, hotkey);
    return out;
}

/// Subnet by subnet, without those that are nothing.
std::vector<chain::StakeInfo> stakeOfColdkey(State& state, const AccountId& account)
{
    const Coldkey coldkey{account};
    const std::vector<Hotkey> hotkeys = kStakingHotkeys.get(state, coldkey);
    std::vector<chain::StakeInfo> out;
    for (const NetUid netuid : allSubnets(state)) {
        for (const Hotkey& hotkey : hotkeys) {
            const Alpha alpha = stakeOf(state, hotkey, coldkey, netuid);
            if (alpha != Alpha())
                out.push_back(position(state, hotkey, coldkey, netuid, alpha));
        }
    }
    return out;
}

std::vector<std::pair<AccountId, std::vector<chain::StakeInfo>>>
stakeOfColdkeys(State& state, const std::vector<AccountId>& coldkeys)
{
    std::vector<std::pair<AccountId, std::vector<chain::StakeInfo>>> out;
    out.reserve(coldkeys.size());
    for (const AccountId& coldkey : coldkeys)
        out.emplace_back(coldkey, stakeOfColdkey(state, coldkey));
    return out;
}

std::optional<chain::StakeInfo> onePosition(State& state, const AccountId& hotkey,
                                            const AccountId& coldkey, const NetUid& netuid)
{
    const Alpha alpha = stakeOf(state, Hotkey{hotkey}, Coldkey{coldkey}, netuid);
    return position(state, Hotkey{hotkey}, Coldkey{coldkey}, netuid, alpha);
}

/// The subnets to look at. A list that is empty or longer than the subnets are many asks for none.
std::vector<NetUid> askedSubnets(const State& state,
                                 const std::optional<std::vector<NetUid>>& asked)
{
    std::vector<NetUid> all = allSubnets(state);
    if (!asked)
        return all;
    std::vector<NetUid> out = *asked;
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (out.size() > all.size())
        return {};
    std::erase_if(out, [&state](NetUid netuid) { return !subnetExists(state, netuid); });
    return out;
}

chain::StakeAvailabilities availabilities(State& state, const std::vector<AccountId>& coldkeys,
                                          const std::optional<std::vector<NetUid>>& asked)
{
    const std::vector<NetUid> netuids = askedSubnets(state, asked);
    chain::StakeAvailabilities out;
    for (const AccountId& coldkey : coldkeys) {
        auto& subnets = out[coldkey];
        for (const NetUid netuid : netuids) {
            const StakeAvailability found = stakeAvailability(state, Coldkey{coldkey}, netuid);
            if (found.total != Alpha() || found.locked != Alpha())
                subnets[netuid] = {Compact(found.total), Compact(found.locked),
                                   Compact(found.available)};
        }
    }
    return out;
}

using Place = std::optional<std::pair<AccountId, NetUid>>;

/// The fee of the swap that a stake operation makes; whose it is does not matter.
std::uint64_t stakeFee(State& state, const Place& origin, const AccountId&,
                       const Place& destination, const AccountId&, const std::uint64_t& amount)
{
    if (origin == destination)
        return 0;
    const NetUid netuid = destination ? destination->second : origin->second;
    return pool::swapFee(swap::loadPool(state, netuid), amount, false);
}

std::optional<chain::LockState> lockOfColdkey(State& state, const AccountId& coldkey,
                                              const NetUid& netuid)
{
    auto model = LockModel::find(state, Coldkey{coldkey}, netuid);
    if (!model)
        return std::nullopt;
    model->rollForward();
    return sameRecord<chain::LockState>(storedLock(model->lock()));
}

math::U64F64 convictionOf(State& state, const AccountId& hotkey, const NetUid& netuid)
{
    return hotkeyConviction(state, Hotkey{hotkey}, netuid);
}

std::optional<AccountId> mostConvicted(State& state, const NetUid& netuid)
{
    const std::optional<Hotkey> king = subnetKing(state, netuid);
    return king ? std::optional(king->id) : std::nullopt;
}

constexpr std::array kStakeMethods{
    ApiMethod{"StakeInfoRuntimeApi_get_stake_info_for_coldkey", &answerWith<&stakeOfColdkey>},
    ApiMethod{"StakeInfoRuntimeApi_get_stake_info_for_coldkeys", &answerWith<&stakeOfColdkeys>},
    ApiMethod{"StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid",
              &answerWith<&onePosition>},
    ApiMethod{"StakeInfoRuntimeApi_get_stake_availability_for_coldkeys",
              &answerWith<&availabilities>},
    ApiMethod{"StakeInfoRuntimeApi_get_stake_fee", &answerWith<&stakeFee>},
    ApiMethod{"StakeInfoRuntimeApi_get_coldkey_lock", &answerWith<&lockOfColdkey>},
    ApiMethod{"StakeInfoRuntimeApi_get_hotkey_conviction", &answerWith<&convictionOf>},
    ApiMethod{"StakeInfoRuntimeApi_get_most_convicted_hotkey_on_subnet",
              &answerWith<&mostConvicted>},
};

constexpr std::array kStakeApis{
    ApiVersion{{0x5d, 0x1f, 0xbf, 0xbe, 0x85, 0x2f, 0x28, 0x07}, 1}, // StakeInfoRuntimeApi
};

} // namespace
} // namespace subtensor

ApiGroup stakeApis()
{
    return {subtensor::kStakeApis, subtensor::kStakeMethods};
}

} // namespace soma::runtime
