#include "chain/codec/hex.h"
#include "chain/runtime/invariants/hotkey_pools.h"
#include "chain/runtime/invariants/subnet_invariants.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

namespace soma::runtime::subtensor {

using storage::StateReader;

namespace {

/// Every share is rounded down, so that all together miss less than one unit each; the shares
/// themselves keep 21 digits, which is less than a unit once more.
Result<void> checkPool(const PoolKey& key, const HotkeyPool& hotkey)
{
    u128 sum = 0;
    for (const auto& [coldkey, share] : hotkey.shares)
        sum += pool::shareValue(hotkey.pool, share);
    const u128 value = hotkey.pool.value;
    const u128 tolerance = hotkey.shares.size() + 1;
    const bool isEmpty = hotkey.shares.empty();
    if (sum <= value + 1 && (isEmpty || sum + tolerance >= value))
        return {};
    return Error(InvariantError::Shares, "subnet " + std::to_string(key.first.value()) +
                                             ", hotkey " + codec::toHex(key.second.id.bytes()) +
                                             ": " + std::to_string(hotkey.shares.size()) +
                                             " shares are worth " +
                                             std::to_string(static_cast<std::uint64_t>(sum)) +
                                             " of " + std::to_string(hotkey.pool.value));
}

/// Staked, waiting for an epoch, or bought by the chain.
u128 alphaOwned(const StateReader& state, NetUid netuid, u128 staked)
{
    return staked + kPendingServerEmission.get(state, netuid).value() +
           kPendingValidatorEmission.get(state, netuid).value() +
           kPendingRootAlphaDivs.get(state, netuid).value() +
           kPendingOwnerCut.get(state, netuid).value() +
           kSubnetProtocolAlpha.get(state, netuid).value();
}

Result<void> checkAlphaOut(const StateReader& state, const std::map<NetUid, u128>& staked)
{
    Result<void> answer;
    kNetworksAdded.forEach(state, [&](NetUid netuid, bool) {
        const auto found = staked.find(netuid);
        const u128 owned =
            alphaOwned(state, netuid, found == staked.end() ? u128{0} : found->second);
        const std::uint64_t out = kSubnetAlphaOut.get(state, netuid).value();
        if (owned > out)
            answer = Error(InvariantError::AlphaOut,
                           "subnet " + std::to_string(netuid.value()) + ": " +
                               std::to_string(static_cast<std::uint64_t>(owned)) + " owned, " +
                               std::to_string(out) + " outside the pool");
        return answer.has_value();
    });
    return answer;
}

} // namespace

Result<void> checkStakes(const StateReader& state)
{
    std::map<NetUid, u128> staked;
    for (const auto& [key, hotkey] : loadPools(state)) {
        SOMA_TRY(checkPool(key, hotkey));
        staked[key.first] += hotkey.pool.value;
    }
    return checkAlphaOut(state, staked);
}

} // namespace soma::runtime::subtensor
