#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs frameStorageDocs()
{
    return {
        {"System",
         {
             {"Account", "An account's nonce, what keeps it alive, and its balances in rao."},
             {"ExtrinsicCount",
              "How many extrinsics of the present block have run; absent between blocks."},
             {"InherentsApplied",
              "Whether the author's own extrinsics of the present block have run."},
             {"BlockWeight", "The weight that each class of calls took of the block: picoseconds, "
                             "and bytes of proof."},
             {"AllExtrinsicsLen",
              "Bytes of the present block's extrinsics so far; absent between blocks."},
             {"BlockHash", "The hash of a block by its number, for as many of the last blocks as "
                           "BlockHashCount says."},
             {"ExtrinsicData",
              "The bytes of the present block's extrinsics by their place; absent between blocks."},
             {"Number", "The number of the present block."},
             {"ParentHash", "The hash of the block before the present one."},
             {"Digest", "What the present block's header says of its slot and to those who author "
                        "and finalize."},
             {"Events", "What happened in the block, in order."},
             {"EventCount", "How many events the block has."},
             {"EventTopics", "Block and place of each event by topic; no event here has one."},
             {"LastRuntimeUpgrade",
              "Name and version of the runtime that last brought the state into its form."},
             {"UpgradedToU32RefCount",
              "Whether references to accounts are counted in 32 bits, as they are."},
             {"UpgradedToTripleRefCount",
              "Whether three kinds of references to accounts are counted, as they are."},
             {"ExecutionPhase",
              "Whether extrinsics are still to come, at work or done; absent between blocks."},
             {"AuthorizedUpgrade",
              "The hash of code that anybody may bring, and whether its version is checked."},
             {"ExtrinsicWeightReclaimed",
              "Weight that the present extrinsic gave back; absent between blocks."},
         }},
        {"Timestamp",
         {
             {"Now", "The block's time in milliseconds since 1970."},
             {"DidUpdate",
              "Whether the present block has been told its time; absent between blocks."},
         }},
        {"Aura",
         {
             {"Authorities", "The sr25519 keys of those who author blocks, each in turn."},
             {"CurrentSlot",
              "The slot of the block: milliseconds since 1970 divided by SlotDuration."},
         }},
        {"Grandpa",
         {
             {"State", "Whether finality runs, is paused, or is about to change between the two."},
             {"PendingChange", "New voters, and how many blocks after which block they take over."},
             {"NextForced", "The first block in which voters may be replaced by force again."},
             {"Stalled", "While finality stands still: blocks until voters are replaced, and the "
                         "last block finalized."},
             {"CurrentSetId",
              "The number of the present set of voters, one higher with each change."},
             {"SetIdSession", "The session in which a set of voters began, by the set's number."},
             {"Authorities",
              "The ed25519 keys of those who vote on finality, each with its weight."},
         }},
        {"Balances",
         {
             {"TotalIssuance", "All TAO in accounts, in rao."},
             {"InactiveIssuance",
              "Issued TAO that takes no part in votes, in rao; there is none here."},
             {"Account", "Not used: balances stand in System.Account."},
             {"Locks",
              "What an account's balance is locked for, in rao; nothing here locks it so."},
             {"Reserves",
              "Reserves of an account that have a name, in rao; nothing here makes any."},
             {"Holds", "What an account has on hold, in rao for each reason."},
         }},
        {"TransactionPayment",
         {
             {"NextFeeMultiplier",
              "What the fee for weight is multiplied by, with 18 decimals; it stays at one."},
             {"StorageVersion", "The form in which this pallet keeps its state."},
         }},
        {"Sudo",
         {{"Key", "The account that may act as root; absent once it was removed for ever."}}},
        {"Multisig",
         {
             {"Multisigs", "Calls that wait for approvals, by the common account and the call's "
                           "hash, with a deposit in rao."},
         }},
        {"Preimage",
         {
             {"StatusFor", "The older form of RequestStatusFor."},
             {"RequestStatusFor",
              "Who stored or asked for the bytes behind a hash, with the deposit in rao."},
             {"PreimageFor", "Stored bytes by their hash and length."},
         }},
        {"Scheduler",
         {
             {"IncompleteSince", "The first block whose agenda is not done with."},
             {"Agenda", "The calls planned for a block; a place is empty once its call is gone."},
             {"Retries",
              "How often a planned call may still be tried again, and blocks between the tries."},
             {"Lookup", "Block and place of a planned call by its name."},
         }},
        {"Proxy",
         {
             {"Proxies", "Who may act for an account, in which calls and after how many blocks, "
                         "with the deposit in rao."},
             {"Announcements",
              "Calls that a proxy announced by their hashes, with the deposit in rao."},
             {"LastCallResult",
              "How the last call made for an account ended; forgotten when the block ends."},
             {"RealPaysFee",
              "Present when an account pays the fees of what this proxy does for it."},
         }},
    };
}

} // namespace soma::runtime::metadata
