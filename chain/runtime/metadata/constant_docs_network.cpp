#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs networkConstantDocs()
{
    return {
        {"Commitments",
         {
             {"MaxFields", "How many fields a commitment may have."},
             {"InitialDeposit", "The deposit for a commitment, in rao: none."},
             {"FieldDeposit", "What each field adds to that deposit, in rao: nothing."},
         }},
        {"Drand",
         {
             {"UnsignedPriority", "The priority in the pool of an extrinsic that brings pulses."},
             {"HttpFetchTimeout", "How long the beacon is waited for, in milliseconds."},
         }},
        {"Crowdloan",
         {
             {"PalletId", "The eight letters from which collections' accounts are made."},
             {"MinimumDeposit", "The least that a collection's creator has to give, in rao."},
             {"AbsoluteMinimumContribution",
              "The least that a smallest contribution may be, in rao."},
             {"MinimumBlockDuration", "The fewest blocks that a collection may last."},
             {"MaximumBlockDuration", "The most blocks that a collection may last."},
             {"RefundContributorsLimit", "How many contributors one call gives their TAO back."},
             {"MaxContributors", "How many contributors a collection may have."},
         }},
        {"Swap",
         {
             {"ProtocolId", "The eight letters from which this pallet's own account is made."},
             {"MaxFeeRate", "The highest fee of a pool, out of 65 535."},
             {"MinimumLiquidity",
              "The least liquidity of a user's position, of which there are none any more."},
             {"MinimumReserve",
              "The least that a pool must hold of what is bought from it, in rao."},
         }},
    };
}

} // namespace soma::runtime::metadata
