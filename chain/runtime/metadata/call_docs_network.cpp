#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs networkCallDocs()
{
    return {
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
             {"set_fee_rate", "Sets the fee of a subnet's pool, out of 65 535."},
             {"toggle_user_liquidity", "Out of use: users cannot provide liquidity."},
             {"add_liquidity", "Out of use: users cannot provide liquidity."},
             {"remove_liquidity", "Out of use: users cannot provide liquidity."},
             {"modify_position", "Out of use: users cannot provide liquidity."},
             {"disable_lp", "Out of use: users cannot provide liquidity."},
         }},
    };
}

} // namespace soma::runtime::metadata
