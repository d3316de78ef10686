// Root of a preset's network, as a script: it lets a subnet share in the block's TAO as soon as the
// owner has started it, which on the real network people decide (emission.md section 2).
#pragma once

#include "chain/crypto/sr25519.h"
#include "chain/primitives/hash_types.h"
#include "chain/storage/state_reader.h"
#include "consensus/base/units.h"

#include <vector>

namespace soma::neuron {

class ScriptedRoot {
public:
    /// Signs as //Alice of the development phrase.
    ScriptedRoot();

    /// The extrinsics of block `next` on the state before it: none unless //Alice is sudo, none
    /// for subnets that were started longer ago, so that what a person decided later stays.
    std::vector<Bytes> extrinsicsDue(const storage::StateReader& state, BlockNumber next,
                                     const chain::BlockHash& genesis) const;

private:
    crypto::Sr25519KeyPair m_keys;
};

} // namespace soma::neuron
