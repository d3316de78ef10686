#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs frameCallDocs()
{
    return {
        {"System",
         {
             {"remark", "Puts bytes into a block and does nothing with them."},
             {"set_storage", "Writes values at raw storage keys."},
             {"kill_storage", "Removes the values at raw storage keys."},
             {"kill_prefix", "Removes every value under a prefix, about so many of them."},
             {"remark_with_event", "Puts bytes into a block and tells of them in an event."},
         }},
        {"Timestamp", {{"set", "Tells the block's time; the author of each block says it once."}}},
        {"Balances",
         {
             {"transfer_allow_death",
              "Sends funds; the sender's account may end when too little is left in it."},
             {"force_transfer", "Sends funds from one account to another by root's hand."},
             {"transfer_keep_alive",
              "Sends funds, but never so many that the sender's account ends."},
             {"transfer_all", "Sends everything that can be sent."},
             {"force_unreserve", "Sets reserved funds of an account free again."},
             {"upgrade_accounts", "Brings accounts into the newest form of storage."},
             {"force_set_balance", "Sets what an account holds free."},
             {"force_adjust_total_issuance", "Corrects the count of all funds."},
             {"burn", "Destroys funds of the signer."},
         }},
        {"Utility",
         {
             {"batch", "Runs calls one after the other and stops at the first that fails."},
             {"as_derivative",
              "Runs a call as a numbered account that is derived from the signer."},
             {"batch_all", "Runs calls one after the other, all of them or none."},
             {"force_batch", "Runs calls one after the other and goes on after those that fail."},
             {"with_weight", "Runs a call with a weight that the caller names."},
             {"if_else", "Runs a call, and another one when it fails."},
         }},
        {"Sudo",
         {
             {"sudo", "Runs a call as root."},
             {"sudo_unchecked_weight", "Runs a call as root with a weight that the caller names."},
             {"set_key", "Hands root's key over to another account."},
             {"sudo_as", "Runs a call as if that account had signed it."},
             {"remove_key", "Removes root's key for ever."},
         }},
        {"Multisig",
         {
             {"as_multi_threshold_1",
              "Runs a call as an account of several, one of whom is enough."},
             {"as_multi", "Approves a call of an account of several, and runs it when enough did."},
             {"approve_as_multi", "Approves a call of an account of several by its hash."},
             {"cancel_as_multi", "Takes back a call that was begun and not approved by enough."},
             {"poke_deposit", "Brings the deposit of a waiting call to what it costs today."},
         }},
        {"Preimage",
         {
             {"note_preimage", "Stores the bytes behind a hash."},
             {"unnote_preimage", "Removes stored bytes again."},
             {"request_preimage", "Asks that the bytes behind a hash be stored and kept."},
             {"unrequest_preimage", "Takes that back."},
             {"ensure_updated", "Brings what is stored into its newest form."},
         }},
        {"Scheduler",
         {
             {"schedule", "Plans a call for a block, and perhaps again and again."},
             {"cancel", "Takes a planned call back."},
             {"schedule_named", "Plans a call under a name."},
             {"cancel_named", "Takes a planned call back by its name."},
             {"schedule_after", "Plans a call for so many blocks from now."},
             {"schedule_named_after", "Plans a call under a name for so many blocks from now."},
             {"set_retry", "Lets a planned call be tried again when it fails."},
             {"set_retry_named", "Lets a planned call be tried again, by its name."},
             {"cancel_retry", "Lets a planned call fail once and for all."},
             {"cancel_retry_named", "Lets a planned call fail once and for all, by its name."},
         }},
        {"Proxy",
         {
             {"proxy", "Runs a call for an account that made the signer its proxy."},
             {"add_proxy", "Lets another account act for the signer, within a kind of calls."},
             {"remove_proxy", "Ends that another account may act for the signer."},
             {"remove_proxies", "Ends that any other account may act for the signer."},
             {"create_pure", "Makes an account without a key, for which the signer acts."},
             {"kill_pure", "Ends an account that was made without a key."},
             {"announce", "Tells by its hash a call that a proxy is going to run."},
             {"remove_announcement", "Takes back what the signer announced."},
             {"reject_announcement", "Refuses what a proxy announced."},
             {"proxy_announced", "Runs a call that was announced long enough ago."},
             {"poke_deposit", "Brings the signer's deposits to what they cost today."},
             {"set_real_pays_fee", "Says whether the signer pays the fees of one of its proxies."},
         }},
    };
}

} // namespace soma::runtime::metadata
