#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs networkEventDocs()
{
    return {
        {"Commitments",
         {
             {"Commitment", "A neuron committed itself to something on a subnet."},
             {"TimelockCommitment", "A neuron's commitment will open at this round of the beacon."},
             {"CommitmentRevealed", "Something that a neuron had encrypted was opened."},
         }},
        {"AdminUtils",
         {
             {"Yuma3EnableToggled",
              "A subnet follows the third form of Yuma consensus, or no more."},
             {"BondsResetToggled", "Commitments on a subnet may clear bonds, or no more."},
             {"BurnHalfLifeSet",
              "In how many blocks the price of a place on a subnet now falls to half."},
             {"BurnIncreaseMultSet", "What a registration on a subnet now multiplies the price by, "
                                     "with 64 binary places."},
             {"SubnetEmissionEnabledSet",
              "A subnet is given TAO and alpha for its pool, or no more."},
         }},
        {"Drand",
         {
             {"BeaconConfigChanged", "Another random beacon is followed."},
             {"NewPulse", "What the beacon said in these rounds is here."},
             {"SetOldestStoredRound", "Rounds of the beacon are kept from this one on."},
         }},
        {"Crowdloan",
         {
             {"Created", "A collection began, with its last block and its goal in rao."},
             {"Contributed", "An account gave to a collection, in rao."},
             {"Withdrew", "An account took its contribution back, in rao."},
             {"PartiallyRefunded", "Some contributors of a collection were given their TAO back."},
             {"AllRefunded",
              "All contributors of a collection but its creator were given their TAO back."},
             {"Finalized", "A collection reached its goal, and what it was for was done."},
             {"Dissolved", "A collection that everything was given back from was removed."},
             {"MinContributionUpdated",
              "The smallest contribution to a collection is now this, in rao."},
             {"EndUpdated", "A collection now ends at this block."},
             {"CapUpdated", "A collection's goal is now this, in rao."},
             {"MaxContributionUpdated",
              "The most that one account may give to a collection is now this, in rao."},
         }},
        {"Swap", {{"FeeRateSet", "The fee of a subnet's pool is now this, out of 65 535."}}},
    };
}

} // namespace soma::runtime::metadata
