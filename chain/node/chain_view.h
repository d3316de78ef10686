// What everybody may read at any time: one immutable picture of the chain, replaced as a whole.
#pragma once

#include "chain/api/node_values.h"
#include "chain/primitives/block_header.h"
#include "chain/storage/state_trie.h"

#include <cstdint>
#include <deque>

namespace soma::node {

/// How many blocks of state history a node keeps, as the reference does.
inline constexpr std::uint64_t kStateHistory = 256;

/// A block whose state is at hand.
struct StatePoint {
    chain::Head head;
    storage::StateTrie state;
};

struct ChainView {
    chain::SyncState sync;
    chain::Header bestHeader;
    StatePoint best;
    StatePoint finalized;
    /// The newest blocks, newest last; of those made in a row at once, the last. Versions of the
    /// state share what did not change, so a few more cost little, where a block lies between them
    /// and not a whole row.
    std::deque<StatePoint> recent;

    static constexpr std::size_t kRecent = 32;
    static constexpr std::size_t kRecentRows = 4;

    /// The state of that block, if it is among those at hand.
    const StatePoint* find(const chain::At& at) const
    {
        switch (at.kind) {
        case chain::At::Kind::Best:
            return &best;
        case chain::At::Kind::Finalized:
            return &finalized;
        case chain::At::Kind::Hash:
            for (const StatePoint& point : recent)
                if (point.head.hash == at.hash)
                    return &point;
            return nullptr;
        case chain::At::Kind::Number:
            for (const StatePoint& point : recent)
                if (point.head.number == at.number)
                    return &point;
            return nullptr;
        }
        return nullptr;
    }

    /// What the file has pruned is forgotten here too: whether a state is still to be had must not
    /// depend on how the blocks since were made.
    void remember(const StatePoint& point, std::size_t most = kRecent)
    {
        recent.push_back(point);
        const auto isStale = [&](const StatePoint& old) {
            return saturatingDistance(old.head.number, point.head.number) >
                   BlockSpan(kStateHistory);
        };
        while (recent.size() > most || isStale(recent.front()))
            recent.pop_front();
    }
};

} // namespace soma::node
