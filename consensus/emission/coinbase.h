// One block's coinbase over plain structs: mint, share, inject, buy, split, and the values kept for
// the next block (emission.md sections 2 to 5 and 12; reference
// pallets/subtensor/src/coinbase/run_coinbase.rs, block_step.rs, tao.rs).
//
// Draining the pending pots is the epoch's business: epoch_schedule.h and epoch_payout.h.
#pragma once

#include "consensus/base/units.h"
#include "consensus/emission/block_emission.h"
#include "consensus/math/fixed.h"
#include "consensus/pool/pool_books.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace soma::emission {

/// A subnet other than root, as the coinbase sees and changes it.
struct CoinbaseSubnet {
    NetUid netuid;
    pool::PoolBooks books;

    std::optional<BlockNumber> firstEmissionBlock;
    bool subtokenEnabled = true;
    bool registrationAllowed = true;
    bool emissionEnabled = true;
    bool ownerCutEnabled = true;

    math::I96F32 movingPrice;
    math::U96F32 minerBurned;
    std::uint64_t halvingBlocks = 201'600;

    Alpha pendingServer;
    Alpha pendingValidator;
    Alpha pendingRoot;
    Alpha pendingOwnerCut;

    // Of the last block in which the subnet took part.
    Rao taoInEmission;
    Alpha alphaInEmission;
    Alpha alphaOutEmission;
    Rao excessTao;

    Alpha protocolAlpha;           ///< bought by the chain so far
    Alpha alphaRecycled;           ///< so far
    std::int64_t protocolFlow = 0; ///< of the dormant flow formula
    math::U96F32 rootProportion;   ///< as stored for information
    Rao excessDeposit;             ///< put on its account to buy with, bought or not; of this block

    /// All four conditions of section 3.1; root does not appear here.
    bool isEligible() const
    {
        return firstEmissionBlock.has_value() && subtokenEnabled && registrationAllowed;
    }

    Alpha alphaIssuance() const { return saturatingAdd(books.pool.alpha, books.alphaOut); }
};

struct CoinbaseState {
    BlockNumber block;    ///< the block being made
    Rao totalIssuance;    ///< the pallet's, which the curve reads
    Rao balancesIssuance; ///< of all accounts, which the cap reads
    Rao totalStake;
    Rao rootTao; ///< SubnetTAO[0]
    std::uint64_t taoWeight = 0;
    std::uint16_t ownerCut = 0;
    math::I96F32 movingAlpha;
    std::uint64_t storedBlockEmission = kFirstBlockEmission; ///< state, though nothing reads it
    std::vector<CoinbaseSubnet> subnets;                     ///< in storage order
};

struct CoinbaseOutcome {
    Rao minted;
    Rao recycled; ///< what was left of the minted TAO
    bool rootSell = false;
};

/// Steps 2 and 4 to 6 of emission.md section 1.
CoinbaseOutcome runCoinbase(CoinbaseState& state);

} // namespace soma::emission
