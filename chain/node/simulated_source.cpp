#include "chain/node/simulated_source.h"

#include "chain/runtime/presets/preset_genesis.h"

#include <algorithm>
#include <iterator>

namespace soma::node {

SimulatedSource::SimulatedSource(const runtime::presets::Preset& preset) : m_validators(preset)
{
    if (preset.simulation.value().enablesEmission)
        m_root.emplace();
}

std::vector<Bytes> SimulatedSource::extrinsicsFor(const chain::Header& parent,
                                                  const storage::StateTrie& parentState,
                                                  const chain::BlockHash& genesis)
{
    const BlockNumber next(parent.number.value() + 1);
    std::vector<Bytes> out = m_validators.extrinsicsDue(parentState, next, genesis);
    if (m_root)
        std::ranges::move(m_root->extrinsicsDue(parentState, next, genesis),
                          std::back_inserter(out));
    return out;
}

std::shared_ptr<ExtrinsicSource> simulatedSourceOf(const storage::StateTrie& state)
{
    const auto preset = runtime::presets::presetOf(state);
    if (!preset || !preset->simulation)
        return nullptr;
    return std::make_shared<SimulatedSource>(*preset);
}

} // namespace soma::node
