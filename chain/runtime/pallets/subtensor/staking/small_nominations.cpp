#include "chain/runtime/pallets/subtensor/staking/small_nominations.h"

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"

#include <set>
#include <tuple>

namespace soma::runtime::subtensor {

std::uint64_t nominatorMinimum(const State& state)
{
    return saturatingMul(initial::kMinStake, kNominatorMinRequiredStake.get(state)) / 1'000'000;
}

void clearSmallNominations(State& state)
{
    std::set<std::tuple<Hotkey, Coldkey, NetUid>> stakers;
    const auto remember = [&stakers](const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                                     const auto&) { stakers.emplace(hotkey, coldkey, netuid); };
    kAlpha.forEach(state, remember);
    kAlphaV2.forEach(state, remember);
    for (const auto& [hotkey, coldkey, netuid] : stakers)
        clearSmallNomination(state, {coldkey, hotkey}, netuid);
}

} // namespace soma::runtime::subtensor
