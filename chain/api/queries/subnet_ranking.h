// Every subnet beside the others: what it is worth, what it is paid, who would have to go.
#pragma once

#include "chain/api/queries/subnets.h"

namespace soma::chain {

/// A subnet's line of the ranking. Amounts of one block are those of the last block made.
struct RankedSubnet {
    NetUid netuid;
    std::string name; ///< Bytes that somebody chose; UTF-8 perhaps.
    std::string symbol;
    Coldkey owner;
    Hotkey ownerHotkey;
    std::optional<SubnetIdentityV3> identity;

    Price price;
    Rao taoIn;     ///< In the pool.
    Alpha alphaIn; ///< In the pool.
    Alpha alphaOut;
    u128 volume = 0; ///< rao of TAO that were ever traded, both ways.
    /// The price that emission goes by: a slow average, never above one. Bits of an I96F32.
    FixedI128 movingPrice;

    Rao injected; ///< TAO put into the pool in this block.
    Rao chainBuy; ///< TAO the chain bought alpha with in this block.
    Alpha alphaInEmission;
    Alpha alphaOutEmission; ///< What owner, validators and miners share.

    std::uint16_t neurons = 0;
    std::uint16_t places = 0;
    Rao neuronCost;
    std::uint16_t tempo = 0;
    BlockSpan sinceEpoch;
    BlockNumber registeredAt;
    bool started = false; ///< The owner has started it; before that there is no emission.
    BlockSpan immunityLeft;

    /// 1 is the first to go when a place is needed. Nothing for root, and while it is immune.
    std::optional<std::uint16_t> pruneRank;

    Rao taoEmission() const { return saturatingAdd(injected, chainBuy); }

    /// Price times all the alpha there is.
    Rao marketCap() const { return spotValue(saturatingAdd(alphaIn, alphaOut), price); }
};

struct SubnetRanking {
    std::vector<RankedSubnet> rows; ///< By netuid, root first.
    Rao lockCost;                   ///< What the next subnet costs.
    Rao taoEmission;                ///< Of all subnets in this block.
    BlockSpan immunity;             ///< How long a new subnet is safe.
};

/// All at the same block.
Asked<SubnetRanking> subnetRanking(Node& node, At at = At::best());

} // namespace soma::chain
