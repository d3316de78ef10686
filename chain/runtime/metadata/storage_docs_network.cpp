#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs networkStorageDocs()
{
    return {
        {"Commitments",
         {
             {"TimelockedIndex", "Subnets and hotkeys whose commitments hold something encrypted."},
             {"CommitmentOf", "What a neuron committed itself to on a subnet, and in which block."},
             {"LastCommitment", "The block of a neuron's last commitment on a subnet."},
             {"LastBondsReset",
              "The block in which a commitment of a neuron last cleared its bonds."},
             {"RevealedCommitments",
              "The last ten texts of a neuron that were opened, each with its block."},
             {"UsedSpaceOf", "Bytes that a neuron has committed in an epoch of a subnet."},
             {"MaxSpace", "Bytes that a neuron may commit in one epoch of a subnet."},
         }},
        {"Crowdloan",
         {
             {"Crowdloans",
              "A collection's creator, goal and sum in rao, its last block, and what it is for."},
             {"NextCrowdloanId", "The number of the next collection."},
             {"Contributions", "What an account gave to a collection, in rao."},
             {"MaxContributions",
              "The most that one account may give to a collection, in rao; absent without limit."},
             {"CurrentCrowdloanId",
              "The collection whose call is running; absent at all other times."},
             {"HasMigrationRun", "Upgrades of this pallet's state that have run, by name."},
         }},
        {"Swap",
         {
             {"FeeRate", "The fee of a subnet's pool, out of 65 535 of what is paid in."},
             {"SwapBalancer",
              "The weight of TAO in a subnet's pool, out of 10^18; alpha has the rest."},
             {"PalSwapInitialized", "Whether the weights of a subnet's pool have been decided."},
             {"HasMigrationRun", "Upgrades of this pallet's state that have run, by name."},
             {"ScrapReservoirAlpha", "No longer used: alpha, in rao, that did not fit a pool."},
         }},
        {"Drand",
         {
             {"BeaconConfig", "The random beacon that is followed: its key, its first round and "
                              "seconds between two."},
             {"HasMigrationRun", "Upgrades of this pallet's state that have run, by name."},
             {"Pulses", "What the random beacon said in a round."},
             {"LastStoredRound", "The newest round of the beacon that was brought here."},
             {"OldestStoredRound", "The oldest round of the beacon that is still kept."},
             {"NextUnsignedAt", "The first block in which the next pulses may be brought."},
         }},
        {"AlphaAssets",
         {
             {"TotalAlphaIssuance", "A subnet's alpha that was made and not recycled, in rao."},
             {"AlphaBurned", "A subnet's alpha that was burned so far, in rao; it stays issued."},
             {"AlphaRecycled",
              "A subnet's alpha that was recycled so far, in rao; it can be made again."},
         }},
    };
}

} // namespace soma::runtime::metadata
