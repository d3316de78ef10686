#include "chain/runtime/pallets/subtensor/guards/guards.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/guards/weight_guard.h"
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::subtensor {

namespace {

/// MevShield.submit_encrypted, which this runtime does not have yet.
constexpr std::uint8_t kMevShield = 30;
constexpr std::uint8_t kSubmitEncrypted = 1;

/// announce_coldkey_swap, swap_coldkey_announced, dispute_coldkey_swap,
/// clear_coldkey_swap_announcement.
bool isAllowedDuringSwap(const CallId& call)
{
    if (call.pallet.index == kMevShield)
        return call.index == kSubmitEncrypted;
    if (call.pallet.index != kPallet.index)
        return false;
    return call.index == 125 || call.index == 126 || call.index == 127 || call.index == 133;
}

Outcome<void> checkColdkeySwap(const State& state, const AccountId& who, const CallId& call)
{
    const Coldkey coldkey{who};
    if (!kColdkeySwapAnnouncements.contains(state, coldkey))
        return {};
    if (kColdkeySwapDisputes.contains(state, coldkey))
        return kError("ColdkeySwapDisputed");
    if (!isAllowedDuringSwap(call))
        return kError("ColdkeySwapAnnounced");
    return {};
}

/// Where the weights of a call go.
struct Target {
    NetUid netuid;
    MechId mechanism = kMainMechanism;
};

/// One who has no place in the subnet passes here and fails in the call.
bool passesForWeights(const State& state, const AccountId& who, const Target& target)
{
    const auto uid = uidOf(state, target.netuid, Hotkey{who});
    if (!uid)
        return true;
    return ensureMechanismExists(state, target.netuid, target.mechanism) &&
           passesWeightsRateLimit(state, mechanismIndex(target.netuid, target.mechanism), *uid);
}

Outcome<void> checkCommitRate(const State& state, const AccountId& who, const Target& target)
{
    if (!passesForWeights(state, who, target))
        return kError("CommittingWeightsTooFast");
    return {};
}

Outcome<void> checkSetRate(const State& state, const AccountId& who, const Target& target)
{
    if (!kCommitRevealWeightsEnabled.get(state, target.netuid) &&
        !passesForWeights(state, who, target))
        return kError("SettingWeightsTooFast");
    return {};
}

Outcome<void> checkRates(const State& state, const AccountId& who, const RuntimeCall& call)
{
    if (const auto* commit = call.as<CommitWeights>())
        return checkCommitRate(state, who, {commit->netuid});
    if (const auto* commit = call.as<CommitMechanismWeights>())
        return checkCommitRate(state, who, {commit->netuid, commit->mecid});
    if (const auto* set = call.as<SetWeights>())
        return checkSetRate(state, who, {set->netuid});
    if (const auto* set = call.as<SetMechanismWeights>())
        return checkSetRate(state, who, {set->netuid, set->mecid});
    const auto kind = LimitedTransaction::of(TransactionKind::RegisterNetwork);
    if (call.as<RegisterNetwork>() && !passesRateLimit(state, kind, who))
        return kError("NetworkTxRateLimitExceeded");
    return {};
}

Outcome<void> checkTake(const State& state, const AccountId& who, const Hotkey& hotkey,
                        std::uint16_t take)
{
    if (take < kMinDelegateTake.get(state))
        return kError("DelegateTakeTooLow");
    if (take > kMaxDelegateTake.get(state))
        return kError("DelegateTakeTooHigh");
    if (!hotkeyExists(state, hotkey))
        return kError("HotKeyAccountNotExists");
    if (!ownsHotkey(state, Coldkey{who}, hotkey))
        return kError("NonAssociatedColdKey");
    return {};
}

Outcome<void> checkDelegateTake(const State& state, const AccountId& who, const RuntimeCall& call)
{
    if (const auto* raise = call.as<IncreaseTake>())
        return checkTake(state, who, raise->hotkey, raise->take);
    if (const auto* lower = call.as<DecreaseTake>())
        return checkTake(state, who, lower->hotkey, lower->take);
    return {};
}

Outcome<void> checkServing(const State& state, const AccountId& who, const RuntimeCall& call)
{
    const Hotkey hotkey{who};
    if (const auto* axon = call.as<ServeAxon>())
        return ensureCanServe(state, hotkey, *axon);
    if (const auto* axon = call.as<ServeAxonTls>())
        return ensureCanServe(state, hotkey, *axon);
    if (const auto* prometheus = call.as<ServePrometheus>())
        return ensureCanServe(state, hotkey, *prometheus);
    return {};
}

} // namespace

Outcome<void> checkGuards(const State& state, const AccountId& who, const RuntimeCall& call)
{
    SOMA_TRY(checkColdkeySwap(state, who, call.id()));
    if (!call.isOf(kPallet.name))
        return {};
    SOMA_TRY(checkWeightCall(state, who, call));
    SOMA_TRY(checkRates(state, who, call));
    SOMA_TRY(checkDelegateTake(state, who, call));
    return checkServing(state, who, call);
}

} // namespace soma::runtime::subtensor
