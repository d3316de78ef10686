// How prices for places fall when nobody buys one: the chain's own arithmetic, block by block.
#pragma once

#include "chain/api/queries/ask.h"

#include <optional>
#include <vector>

namespace soma::chain {

/// What the price of the next subnet is made of.
struct NetworkCostFacts {
    Rao lastLock; ///< What the last one paid.
    Rao minLock;
    BlockNumber lastLockBlock; ///< Zero when there never was one.
    BlockSpan interval;        ///< In which it falls from twice the last lock to zero.

    /// In that block, if nobody registers a subnet until then.
    Rao at(BlockNumber block) const;
};

Asked<NetworkCostFacts> networkCostFacts(Node& node, At at = At::best());

/// What the price of a neuron's place is made of.
struct NeuronCostFacts {
    Rao cost; ///< In the block asked about.
    Rao min;
    Rao max;
    std::uint16_t halfLife = 0; ///< Blocks; zero = it does not fall.

    /// So many blocks later, if nobody registers. Takes a step for each block: for curves use
    /// falling().
    Rao after(BlockSpan blocks) const;

    /// Block by block: element i is after(i), the first one is the cost now.
    std::vector<Rao> falling(std::uint32_t blocks) const;

    /// Blocks until it is at or under `price`; nothing when it never gets there.
    std::optional<BlockSpan> until(Rao price) const;
};

/// Nothing when there is no such subnet.
Asked<std::optional<NeuronCostFacts>> neuronCostFacts(Node& node, NetUid netuid,
                                                      At at = At::best());

} // namespace soma::chain
