// The validators of a preset's network, played by a program: each sets its weights once in a while
// by an ordinary signed extrinsic.
//
// Their turns spread evenly over the interval, one subnet after the other, so that no block has
// much more than another. What a validator says comes from SimulatedScores: every miner that is
// there then, a person's own among them, is judged by a quality nobody sets.
#pragma once

#include "chain/crypto/sr25519.h"
#include "chain/primitives/hash_types.h"
#include "chain/runtime/presets/preset.h"
#include "chain/runtime/presets/simulated_scores.h"
#include "chain/storage/state_reader.h"

#include <vector>

namespace soma::neuron {

class SimulatedValidators {
public:
    /// The preset must have a network and a simulation. Derives all keys.
    explicit SimulatedValidators(const runtime::presets::Preset& preset);

    /// The extrinsics of block `next` on the state before it. Validators whose turn it is but who
    /// may not set weights (no place, no permit, too soon, hidden weights) are passed over.
    std::vector<Bytes> extrinsicsDue(const storage::StateReader& state, BlockNumber next,
                                     const chain::BlockHash& genesis) const;

private:
    struct Validator {
        chain::Hotkey hotkey;
        crypto::Sr25519KeyPair keys;
    };

    /// Who takes the turns of one subnet.
    struct Panel {
        NetUid netuid;
        std::vector<std::size_t> members; ///< Places in m_validators.
    };

    std::vector<Validator> m_validators;
    std::vector<Panel> m_panels;
    std::uint64_t m_every;
    runtime::presets::SimulatedScores m_scores;
};

} // namespace soma::neuron
