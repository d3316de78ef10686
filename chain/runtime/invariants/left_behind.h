// What outlives its subnet, in the reference as here, and why: the exemptions of the rule that no
// entry belongs to a subnet that is gone. tst_left_behind shows each of them.
//
// "Not in remove_network" means that coinbase/root.rs clears a dissolved subnet's items one by one
// and this one has no line there or in what is called before it; the next subnet of that number
// finds the old entry.
#pragma once

#include <array>
#include <string_view>

namespace soma::runtime::subtensor {

struct LeftBehind {
    std::string_view item;
    std::string_view why;
    bool onlyEmpty = false; ///< Entries that say nothing, such as zero or an empty list.
};

inline constexpr std::array<LeftBehind, 26> kLeftBehind{{
    {"RegisteredSubnetCounter", "Counts every subnet that ever had the number: never taken back."},
    {"AutoStakeDestination",
     "A coldkey's choice; set_coldkey_auto_stake_hotkey and the key swaps alone write it. "
     "Not in remove_network."},
    {"AutoStakeDestinationColdkeys", "The reverse of AutoStakeDestination, and left with it."},
    {"RecycleOrBurn", "sudo_set_recycle_or_burn writes it. Not in remove_network."},
    {"OwnerCutEnabled", "sudo_set_owner_cut_enabled writes it. Not in remove_network."},
    {"RootProp", "Every block writes it for the subnets that emit. Not in remove_network."},
    {"SubnetEmissionEnabled",
     "Registration and sudo_set_subnet_emission_enabled write it. Not in remove_network."},
    {"MinAllowedUids", "sudo_set_min_allowed_uids writes it. Not in remove_network."},
    {"MinNonImmuneUids", "sudo_set_min_non_immune_uids writes it. Not in remove_network."},
    {"AdjustmentInterval", "sudo_set_adjustment_interval writes it. Not in remove_network."},
    {"AdjustmentAlpha", "sudo_set_adjustment_alpha writes it. Not in remove_network."},
    {"RootClaimableThreshold", "sudo_set_root_claim_threshold writes it. Not in remove_network."},
    {"MinChildkeyTakePerSubnet",
     "sudo_set_min_childkey_take_per_subnet writes it. Not in remove_network."},
    {"VotingPower",
     "Cleared only when an epoch finds the tracking's end; a subnet that is gone has no epoch."},
    {"VotingPowerTrackingEnabled", "Switched off by that epoch alone. Not in remove_network."},
    {"VotingPowerDisableAtBlock", "Taken back by that epoch alone. Not in remove_network."},
    {"VotingPowerEmaAlpha", "sudo_set_voting_power_ema_alpha writes it. Not in remove_network."},
    {"RootAlphaDividendsPerSubnet",
     "The next epoch clears the last one's; remove_network clears AlphaDividendsPerSubnet alone."},
    {"DecayingLock",
     "remove_network clears it, but set_perpetual_lock does not ask whether the subnet exists."},
    {"ChildkeyTake",
     "remove_network clears it, but set_childkey_take does not ask whether the subnet exists."},
    {"TransactionKeyLastBlock",
     "remove_network clears it, but set_childkey_take marks its block for any number."},
    {"LastHotkeySwapOnNetuid",
     "remove_network clears it, but swap_hotkey does not ask whether the subnet exists."},
    {"IsNetworkMember", "swap_hotkey says of the new hotkey that it is none, for any number.",
     true},
    {"ChildKeys", "swap_hotkey leaves the old hotkey an empty list, for any number.", true},
    {"TotalHotkeyAlphaLastEpoch", "swap_hotkey moves nothing, and writes it, for any number.",
     true},
    {"AlphaDividendsPerSubnet", "swap_hotkey moves nothing, and writes it, for any number.", true},
}};

} // namespace soma::runtime::subtensor
