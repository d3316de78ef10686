#include "chain/runtime/pallets/proxy/proxy_type.h"

#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/sudo.h"

#include <algorithm>
#include <optional>

namespace soma::runtime::proxy {

namespace {

constexpr std::string_view kBalances = "Balances";
constexpr std::string_view kSubtensor = "SubtensorModule";
constexpr std::string_view kAdmin = "AdminUtils";
constexpr std::string_view kSudo = "Sudo";

/// Half a TAO, and half an alpha.
constexpr std::uint64_t kSmallTransfer = 500'000'000;

constexpr CallRule kNonTransfer[] = {
    {kBalances},
    {kSubtensor, "transfer_stake"},
    {kSubtensor, "schedule_swap_coldkey"},
    {kSubtensor, "swap_coldkey"},
    {kSubtensor, "announce_coldkey_swap"},
    {kSubtensor, "swap_coldkey_announced"},
    {kSubtensor, "clear_coldkey_swap_announcement"},
    {kSubtensor, "dispute_coldkey_swap"},
};

constexpr CallRule kNonFungible[] = {
    {kBalances},
    {kSubtensor, "add_stake"},
    {kSubtensor, "add_stake_limit"},
    {kSubtensor, "remove_stake"},
    {kSubtensor, "remove_stake_limit"},
    {kSubtensor, "remove_stake_full_limit"},
    {kSubtensor, "unstake_all"},
    {kSubtensor, "unstake_all_alpha"},
    {kSubtensor, "swap_stake"},
    {kSubtensor, "swap_stake_limit"},
    {kSubtensor, "move_stake"},
    {kSubtensor, "transfer_stake"},
    {kSubtensor, "burned_register"},
    {kSubtensor, "root_register"},
    {kSubtensor, "schedule_swap_coldkey"},
    {kSubtensor, "swap_coldkey"},
    {kSubtensor, "announce_coldkey_swap"},
    {kSubtensor, "swap_coldkey_announced"},
    {kSubtensor, "clear_coldkey_swap_announcement"},
    {kSubtensor, "dispute_coldkey_swap"},
    {kSubtensor, "swap_hotkey"},
    {kSubtensor, "swap_hotkey_v2"},
};

constexpr CallRule kTransfer[] = {
    {kBalances, "transfer_keep_alive"},
    {kBalances, "transfer_allow_death"},
    {kBalances, "transfer_all"},
    {kSubtensor, "transfer_stake"},
};

constexpr CallRule kSmallTransfers[] = {
    {kBalances, "transfer_keep_alive", "value", kSmallTransfer},
    {kBalances, "transfer_allow_death", "value", kSmallTransfer},
    {kSubtensor, "transfer_stake", "alpha_amount", kSmallTransfer},
};

constexpr CallRule kOwner[] = {
    {kAdmin},
    {kSubtensor, "set_subnet_identity"},
    {kSubtensor, "update_symbol"},
};

constexpr CallRule kNotOwner[] = {
    {kAdmin, "sudo_set_sn_owner_hotkey"},
    {kAdmin, "sudo_set_subnet_owner_hotkey"},
};

constexpr CallRule kNonCritical[] = {
    {kSubtensor, "dissolve_network"},
    {kSubtensor, "root_register"},
    {kSubtensor, "burned_register"},
    {kSudo},
    {kSubtensor, "announce_coldkey_swap"},
    {kSubtensor, "swap_coldkey_announced"},
    {kSubtensor, "clear_coldkey_swap_announcement"},
    {kSubtensor, "dispute_coldkey_swap"},
};

constexpr CallRule kStaking[] = {
    {kSubtensor, "add_stake"},           {kSubtensor, "remove_stake"},
    {kSubtensor, "unstake_all"},         {kSubtensor, "unstake_all_alpha"},
    {kSubtensor, "swap_stake"},          {kSubtensor, "swap_stake_limit"},
    {kSubtensor, "move_stake"},          {kSubtensor, "add_stake_limit"},
    {kSubtensor, "remove_stake_limit"},  {kSubtensor, "remove_stake_full_limit"},
    {kSubtensor, "set_root_claim_type"},
};

constexpr CallRule kRegistration[] = {
    {kSubtensor, "burned_register"},
    {kSubtensor, "register"},
    {kSubtensor, "register_limit"},
};

constexpr CallRule kChildKeys[] = {
    {kSubtensor, "set_children"},
    {kSubtensor, "set_childkey_take"},
};

constexpr CallRule kSetCode[] = {
    {.pallet = kSudo,
     .call = "sudo_unchecked_weight",
     .innerPallet = "System",
     .innerCall = "set_code"},
};

constexpr CallRule kSwapHotkey[] = {
    {kSubtensor, "swap_hotkey"},
    {kSubtensor, "swap_hotkey_v2"},
};

constexpr CallRule kLeaseBeneficiary[] = {
    {kSubtensor, "start_call"},
    {kAdmin, "sudo_set_serving_rate_limit"},
    {kAdmin, "sudo_set_min_difficulty"},
    {kAdmin, "sudo_set_max_difficulty"},
    {kAdmin, "sudo_set_weights_version_key"},
    {kAdmin, "sudo_set_adjustment_alpha"},
    {kAdmin, "sudo_set_immunity_period"},
    {kAdmin, "sudo_set_min_allowed_weights"},
    {kAdmin, "sudo_set_kappa"},
    {kAdmin, "sudo_set_rho"},
    {kAdmin, "sudo_set_activity_cutoff"},
    {kAdmin, "sudo_set_network_registration_allowed"},
    {kAdmin, "sudo_set_network_pow_registration_allowed"},
    {kAdmin, "sudo_set_max_burn"},
    {kAdmin, "sudo_set_bonds_moving_average"},
    {kAdmin, "sudo_set_bonds_penalty"},
    {kAdmin, "sudo_set_commit_reveal_weights_enabled"},
    {kAdmin, "sudo_set_liquid_alpha_enabled"},
    {kAdmin, "sudo_set_alpha_values"},
    {kAdmin, "sudo_set_commit_reveal_weights_interval"},
    {kAdmin, "sudo_set_toggle_transfer"},
    {kAdmin, "sudo_set_subnet_emission_enabled"},
    {kAdmin, "sudo_set_min_childkey_take_per_subnet"},
};

constexpr CallRule kRootClaim[] = {
    {kSubtensor, "claim_root"},
};

/// The amount that a limited rule speaks of.
std::optional<std::uint64_t> amountIn(const RuntimeCall& call)
{
    if (const auto* transfer = call.as<balances::TransferKeepAlive>())
        return transfer->value.value.value();
    if (const auto* transfer = call.as<balances::TransferAllowDeath>())
        return transfer->value.value.value();
    if (const auto* transfer = call.as<subtensor::TransferStake>())
        return transfer->alphaAmount.value();
    return std::nullopt;
}

bool isCall(const RuntimeCall& call, std::string_view pallet, std::string_view name)
{
    return call.isOf(pallet) && call.id().name == name;
}

bool matches(const CallRule& rule, const RuntimeCall& call)
{
    if (!call.isOf(rule.pallet))
        return false;
    if (rule.call.empty())
        return true;
    if (call.id().name != rule.call)
        return false;
    if (rule.limit != 0) {
        const std::optional<std::uint64_t> amount = amountIn(call);
        return amount && *amount < rule.limit;
    }
    if (!rule.innerCall.empty()) {
        const auto* outer = call.as<sudo::SudoUncheckedWeight>();
        return outer != nullptr && isCall(outer->call.call, rule.innerPallet, rule.innerCall);
    }
    return true;
}

bool anyMatches(std::span<const CallRule> rules, const RuntimeCall& call)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&call](const CallRule& rule) { return matches(rule, call); });
}

} // namespace

ProxyRule ruleOf(ProxyType type)
{
    switch (type) {
    case ProxyType::Any:
        return {FilterMode::AllowAll};
    case ProxyType::Owner:
        return {FilterMode::Allow, kOwner, kNotOwner};
    case ProxyType::NonCritical:
        return {FilterMode::Deny, kNonCritical};
    case ProxyType::NonTransfer:
        return {FilterMode::Deny, kNonTransfer};
    case ProxyType::NonFungible:
        return {FilterMode::Deny, kNonFungible};
    case ProxyType::Staking:
        return {FilterMode::Allow, kStaking};
    case ProxyType::Registration:
        return {FilterMode::Allow, kRegistration};
    case ProxyType::Transfer:
        return {FilterMode::Allow, kTransfer};
    case ProxyType::SmallTransfer:
        return {FilterMode::Allow, kSmallTransfers};
    case ProxyType::ChildKeys:
        return {FilterMode::Allow, kChildKeys};
    case ProxyType::SudoUncheckedSetCode:
        return {FilterMode::Allow, kSetCode};
    case ProxyType::SwapHotkey:
        return {FilterMode::Allow, kSwapHotkey};
    case ProxyType::SubnetLeaseBeneficiary:
        return {FilterMode::Allow, kLeaseBeneficiary};
    case ProxyType::RootClaim:
        return {FilterMode::Allow, kRootClaim};
    case ProxyType::Senate:
    case ProxyType::Triumvirate:
    case ProxyType::Governance:
    case ProxyType::RootWeights:
        break;
    }
    return {};
}

bool isDeprecated(ProxyType type)
{
    return ruleOf(type).mode == FilterMode::DenyAll;
}

bool allows(ProxyType type, const RuntimeCall& call)
{
    const ProxyRule rule = ruleOf(type);
    switch (rule.mode) {
    case FilterMode::AllowAll:
        return true;
    case FilterMode::DenyAll:
        return false;
    case FilterMode::Allow:
        return anyMatches(rule.calls, call) && !anyMatches(rule.exceptions, call);
    case FilterMode::Deny:
        break;
    }
    return !anyMatches(rule.calls, call);
}

bool isSuperset(ProxyType type, ProxyType other)
{
    if (type == other || type == ProxyType::Any)
        return true;
    if (other == ProxyType::Any)
        return false;
    if (type == ProxyType::NonTransfer)
        return other != ProxyType::Transfer && other != ProxyType::SmallTransfer;
    return type == ProxyType::Transfer && other == ProxyType::SmallTransfer;
}

} // namespace soma::runtime::proxy
