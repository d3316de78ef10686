// The simulated part of a preset's network, as the node asks for it: validators that set weights,
// and root's script. Local networks only; which they are, their block 0 says.
#pragma once

#include "chain/neuron/scripted_root.h"
#include "chain/neuron/simulated_validators.h"
#include "chain/node/extrinsic_source.h"

#include <memory>
#include <optional>

namespace soma::node {

class SimulatedSource final : public ExtrinsicSource {
public:
    /// The preset must have a network and a simulation.
    explicit SimulatedSource(const runtime::presets::Preset& preset);

    std::vector<Bytes> extrinsicsFor(const chain::Header& parent,
                                     const storage::StateTrie& parentState,
                                     const chain::BlockHash& genesis) override;

private:
    neuron::SimulatedValidators m_validators;
    std::optional<neuron::ScriptedRoot> m_root;
};

/// Null when nothing in this chain is simulated.
std::shared_ptr<ExtrinsicSource> simulatedSourceOf(const storage::StateTrie& state);

} // namespace soma::node
