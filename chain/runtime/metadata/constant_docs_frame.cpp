#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs frameConstantDocs()
{
    return {
        {"System",
         {
             {"BlockWeights", "The weight that a block and each class of calls may take: "
                              "picoseconds, and bytes of proof."},
             {"BlockLength",
              "How many bytes of extrinsics a block may hold, for each class of calls."},
             {"BlockHashCount", "How many of the last blocks' hashes are kept, and how long a "
                                "mortal extrinsic may live."},
             {"DbWeight", "What reading and writing one value weighs, in picoseconds."},
             {"Version", "The runtime's name, versions and APIs."},
             {"SS58Prefix", "The number with which this network's addresses begin."},
         }},
        {"Timestamp",
         {{"MinimumPeriod", "The least time between two blocks, in milliseconds: half a slot."}}},
        {"Aura", {{"SlotDuration", "The time from block to block, in milliseconds."}}},
        {"Grandpa",
         {
             {"MaxAuthorities", "How many accounts may vote on finality."},
             {"MaxNominators",
              "How many nominators a report of double voting counts on for its weight."},
             {"MaxSetIdSessionEntries",
              "For how many former sets of voters reports are taken; 0 for none."},
         }},
        {"Balances",
         {
             {"ExistentialDeposit", "The least balance with which an account exists, in rao."},
             {"MaxLocks", "How many locks an account may have."},
             {"MaxReserves", "How many reserves with a name an account may have."},
             {"MaxFreezes", "How many freezes an account may have."},
         }},
        {"TransactionPayment",
         {
             {"OperationalFeeMultiplier",
              "How many times its fee an operational extrinsic adds to its priority in the pool."},
         }},
        {"Utility", {{"batched_calls_limit", "How many calls a batch may hold."}}},
        {"Multisig",
         {
             {"DepositBase", "The deposit for a waiting call, in rao."},
             {"DepositFactor", "What each approval needed adds to that deposit, in rao."},
             {"MaxSignatories", "How many signatories a common account may have."},
         }},
        {"Scheduler",
         {
             {"MaximumWeight",
              "What planned calls may take of a block: picoseconds, and bytes of proof."},
             {"MaxScheduledPerBlock", "How many calls may be planned for one block."},
         }},
        {"Proxy",
         {
             {"ProxyDepositBase", "The deposit for having proxies at all, in rao."},
             {"ProxyDepositFactor", "What each proxy adds to that deposit, in rao."},
             {"MaxProxies", "How many proxies an account may have."},
             {"MaxPending", "How many announcements a proxy may have waiting."},
             {"AnnouncementDepositBase", "The deposit for having announcements at all, in rao."},
             {"AnnouncementDepositFactor", "What each announcement adds to that deposit, in rao."},
         }},
    };
}

} // namespace soma::runtime::metadata
