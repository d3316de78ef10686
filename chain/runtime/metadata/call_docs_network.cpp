#include "chain/runtime/metadata/call_docs_parts.h"

namespace soma::runtime::metadata {

const PalletDocs& networkDocs()
{
    static const PalletDocs kDocs{
        {"Commitments",
         {
             {"set_commitment", "Publishes what a neuron commits itself to on a subnet."},
             {"set_max_space", "Sets how much one account may publish in a while."},
         }},
        {"Crowdloan",
         {
             {"create", "Begins to collect funds for a call, or for an account."},
             {"contribute", "Adds funds to a collection."},
             {"withdraw", "Takes the signer's own contribution back."},
             {"finalize", "Ends a collection that reached its goal and runs its call."},
             {"refund", "Gives contributions back, some of them at a time."},
             {"dissolve", "Removes a collection that everything was given back from."},
             {"update_min_contribution", "Changes the smallest contribution."},
             {"update_end", "Changes the block at which a collection ends."},
             {"update_cap", "Changes a collection's goal."},
             {"set_max_contribution", "Changes the largest sum of one contributor."},
         }},
        {"Swap",
         {
             {"set_fee_rate", "Sets the fee of a subnet's pool, in parts of 65536."},
             {"toggle_user_liquidity", "Out of use: users cannot provide liquidity."},
             {"add_liquidity", "Out of use: users cannot provide liquidity."},
             {"remove_liquidity", "Out of use: users cannot provide liquidity."},
             {"modify_position", "Out of use: users cannot provide liquidity."},
             {"disable_lp", "Out of use: users cannot provide liquidity."},
         }},
        {"Drand",
         {
             {"write_pulse", "Brings rounds of the random beacon."},
             {"set_beacon_config", "Sets which random beacon is followed."},
             {"set_oldest_stored_round", "Sets from which round of the beacon on pulses are kept."},
         }},
        {"SafeMode",
         {
             {"enter", "Stops most calls for a while, for a deposit."},
             {"force_enter", "Stops most calls for a while."},
             {"extend", "Stops most calls for longer, for a deposit."},
             {"force_extend", "Stops most calls for longer."},
             {"force_exit", "Lets all calls through again."},
             {"force_slash_deposit", "Destroys a deposit."},
             {"release_deposit", "Gives a deposit back."},
             {"force_release_deposit", "Gives a deposit back by root's hand."},
         }},
        {"MevShield",
         {
             {"announce_next_key", "Tells the key that the author of a coming block opens with."},
             {"submit_encrypted", "Sends a call that only the author of a block can read."},
             {"store_encrypted", "Stores an encrypted call for later."},
             {"set_max_pending_extrinsics_number", "Sets how many encrypted calls may wait."},
             {"set_on_initialize_weight", "Sets how much of a block waiting calls may take."},
             {"set_stored_extrinsic_lifetime", "Sets for how many blocks a call may wait."},
             {"set_max_extrinsic_weight", "Sets how heavy one waiting call may be."},
         }},
        {"LimitOrders",
         {
             {"execute_orders", "Carries out signed orders whose price was met."},
             {"execute_batched_orders", "Carries out signed orders of one subnet together."},
             {"cancel_order", "Takes an order back."},
             {"set_pallet_status", "Allows or stops orders altogether."},
         }},
    };
    return kDocs;
}

} // namespace soma::runtime::metadata
