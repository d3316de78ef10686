// Who takes part in a local network without a window: its simulated people, for example.
#pragma once

#include "chain/primitives/block_header.h"
#include "chain/storage/state_trie.h"
#include "consensus/base/bytes.h"

#include <vector>

namespace soma::node {

/// Asked for every block that this node makes, one at a time, on a worker.
class ExtrinsicSource {
public:
    virtual ~ExtrinsicSource() = default;

    /// Signed extrinsics, each with its length prefix, for the block after `parent`. Their
    /// signatures are trusted; everything else is checked, and what the chain refuses is left out.
    virtual std::vector<Bytes> extrinsicsFor(const chain::Header& parent,
                                             const storage::StateTrie& parentState,
                                             const chain::BlockHash& genesis) = 0;
};

} // namespace soma::node
