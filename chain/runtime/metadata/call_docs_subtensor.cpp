#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs subtensorCallDocs()
{
    const std::vector<ItemDoc> docs{
        // Weights.
        {"set_weights", "Sets a validator's weights for the neurons of a subnet."},
        {"set_mechanism_weights", "Sets a validator's weights within one mechanism of a subnet."},
        {"batch_set_weights", "Sets weights on several subnets; each succeeds or fails alone."},
        {"commit_weights", "Commits weights by their hash, to be revealed later."},
        {"commit_mechanism_weights", "Commits weights of one mechanism by their hash."},
        {"batch_commit_weights", "Commits weights on several subnets by their hashes."},
        {"reveal_weights", "Reveals weights that were committed by their hash."},
        {"reveal_mechanism_weights", "Reveals weights of one mechanism."},
        {"batch_reveal_weights", "Reveals several commitments on one subnet."},
        {"commit_crv3_mechanism_weights", "Commits weights of one mechanism under a time lock."},
        {"commit_timelocked_weights", "Commits weights that open at a round of the beacon."},
        {"commit_timelocked_mechanism_weights",
         "Commits weights of one mechanism that open at a round of the beacon."},
        // Stake.
        {"add_stake", "Buys a subnet's alpha for TAO and stakes it with a hotkey."},
        {"add_stake_limit", "The same, up to a price."},
        {"add_stake_burn", "Buys a subnet's alpha for TAO and burns it."},
        {"remove_stake", "Sells staked alpha of a subnet for TAO."},
        {"remove_stake_limit", "The same, down to a price."},
        {"remove_stake_full_limit", "Sells all alpha staked with a hotkey on a subnet."},
        {"unstake_all", "Sells everything staked with a hotkey, on every subnet."},
        {"unstake_all_alpha",
         "Moves everything staked with a hotkey on subnets to the root network."},
        {"move_stake", "Moves stake from one hotkey to another, on one subnet or across two."},
        {"transfer_stake", "Gives stake to another coldkey."},
        {"swap_stake", "Moves stake from one subnet to another with the same hotkey."},
        {"swap_stake_limit", "The same, within a price."},
        {"recycle_alpha", "Takes staked alpha out of circulation, to be emitted again."},
        {"burn_alpha", "Destroys staked alpha."},
        // Claims and locks.
        {"claim_root", "Claims what root stake earned on subnets."},
        {"set_root_claim_type", "Chooses whether such earnings are kept as alpha or sold for TAO."},
        {"sudo_set_num_root_claims", "Sets how many claims are carried out in a block."},
        {"sudo_set_root_claim_threshold", "Sets the least amount worth a claim on a subnet."},
        {"set_coldkey_auto_stake_hotkey", "Chooses with whom a coldkey's earnings are staked."},
        {"set_auto_parent_delegation_enabled",
         "Says whether a hotkey hands out its stake as a parent by itself."},
        {"lock_stake", "Locks stake on a subnet, which gains conviction while it lasts."},
        {"move_lock", "Moves a lock to another hotkey."},
        {"set_perpetual_lock", "Says whether the signer's lock on a subnet ever loosens."},
        {"set_reject_locked_alpha", "Says whether the signer refuses stake that is locked."},
        // Registration.
        {"register", "Registers a neuron on a subnet by proof of work."},
        {"burned_register", "Registers a neuron on a subnet for the price of today."},
        {"register_limit", "The same, up to a price."},
        {"root_register", "Registers a hotkey on the root network."},
        {"try_associate_hotkey", "Makes the signer the owner of a hotkey that nobody owns."},
        {"register_network", "Registers a subnet for the price of today."},
        {"register_network_with_identity", "Registers a subnet and says what it is."},
        {"register_leased_network", "Registers a subnet for those who gave to a crowdloan."},
        {"terminate_lease", "Ends a lease and hands the subnet over."},
        {"start_call", "Starts a subnet: from now on its alpha trades and is emitted."},
        {"dissolve_network", "Ends a subnet."},
        {"root_dissolve_network", "Ends a subnet by root's hand."},
        // Keys.
        {"swap_hotkey", "Replaces a hotkey by another, with all that belongs to it."},
        {"swap_hotkey_v2", "The same, perhaps leaving the stake where it is."},
        {"swap_coldkey", "Replaces a coldkey by another, by root's hand."},
        {"schedule_swap_coldkey", "Out of use: announce the swap of a coldkey instead."},
        {"announce_coldkey_swap", "Announces that the signer's coldkey will be replaced."},
        {"swap_coldkey_announced", "Replaces the signer's coldkey as announced."},
        {"dispute_coldkey_swap", "Stops a swap of the signer's coldkey until root decides."},
        {"reset_coldkey_swap", "Forgets an announced or disputed swap, by root's hand."},
        {"clear_coldkey_swap_announcement", "Takes the signer's announcement back."},
        // Delegates and children.
        {"decrease_take", "Lowers the share that a delegate keeps."},
        {"increase_take", "Raises the share that a delegate keeps."},
        {"set_children", "Hands shares of a hotkey's stake on a subnet to other hotkeys."},
        {"set_childkey_take", "Sets the share that a child key keeps on a subnet."},
        {"sudo_set_tx_childkey_take_rate_limit", "Sets how often a child key's take may change."},
        {"sudo_set_min_childkey_take", "Sets the lowest take of a child key."},
        {"sudo_set_max_childkey_take", "Sets the highest take of a child key."},
        {"set_pending_childkey_cooldown", "Sets how long new children wait."},
        // Who and where.
        {"serve_axon", "Tells where a neuron serves others."},
        {"serve_axon_tls", "Tells where a neuron serves others, with a certificate."},
        {"serve_prometheus", "Tells where a neuron's metrics are found."},
        {"set_identity", "Says who is behind a coldkey."},
        {"set_subnet_identity", "Says what a subnet is and who is behind it."},
        {"update_symbol", "Chooses the symbol of a subnet's alpha."},
        // A subnet's owner.
        {"set_tempo", "Sets after how many blocks the subnet's epoch runs."},
        {"set_activity_cutoff_factor",
         "Sets after how many thousandths of a tempo a silent validator is inactive."},
        {"trigger_epoch", "Runs a subnet's epoch before its time."},
        {"enable_voting_power_tracking", "Begins to follow the voting power on a subnet."},
        {"disable_voting_power_tracking", "Ends that after a while."},
        {"sudo_set_voting_power_ema_alpha", "Sets how slowly voting power follows stake."},
    };
    return {{"SubtensorModule", docs}};
}

} // namespace soma::runtime::metadata
