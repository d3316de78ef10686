#include "chain/runtime/state.h"

namespace soma::runtime {

State::State(storage::Overlay& overlay, const RuntimeConfig& config)
    : m_overlay(overlay)
    , m_config(config)
{
}

void State::registerExtraWeight(Weight weight, DispatchClass dispatchClass)
{
    Weight& used = m_block.weight.of(dispatchClass);
    used = used.plus(weight);
}

void State::beginEvent(EventId id, codec::ScaleWriter& out)
{
    codec::encodeTo(m_block.phase, out);
    out.byte(id.pallet.index);
    out.byte(id.index);
}

void State::endEvent(std::span<const chain::Hash256> topics, codec::ScaleWriter& out)
{
    out.compact(topics.size());
    for (const chain::Hash256& topic : topics)
        out.raw(topic.span());
    ++m_block.eventCount;
}

StateLayer::StateLayer(State& state)
    : m_state(state)
    , m_layer(state.m_overlay)
    , m_eventBytes(state.m_block.events.size())
    , m_eventCount(state.m_block.eventCount)
    , m_digestItems(state.m_block.digest.size())
    , m_weight(state.m_block.weight)
{
}

StateLayer::~StateLayer()
{
    if (!m_open)
        return;
    BlockScratch& block = m_state.m_block;
    block.events.resize(m_eventBytes);
    block.eventCount = m_eventCount;
    block.digest.resize(m_digestItems);
    block.weight = m_weight;
}

void StateLayer::keep()
{
    m_open = false;
    m_layer.keep();
}

} // namespace soma::runtime

namespace soma::codec {

void ScaleType<runtime::Phase>::encode(const runtime::Phase& value, ScaleWriter& out)
{
    out.byte(static_cast<std::uint8_t>(value.kind));
    if (value.kind == runtime::Phase::Kind::ApplyExtrinsic)
        out.fixed(value.extrinsic);
}

bool ScaleType<runtime::Phase>::decode(ScaleReader& in, runtime::Phase& out)
{
    std::uint8_t kind = 0;
    if (!in.byte(kind))
        return false;
    if (kind > 2)
        return in.fail(CodecError::InvalidVariant, std::to_string(kind));
    out.kind = static_cast<runtime::Phase::Kind>(kind);
    out.extrinsic = 0;
    return kind != 0 || in.fixed(out.extrinsic);
}

chain::DecodedValue ScaleType<runtime::Phase>::toDecoded(const runtime::Phase& value)
{
    switch (value.kind) {
    case runtime::Phase::Kind::ApplyExtrinsic:
        return std::uint64_t{value.extrinsic};
    case runtime::Phase::Kind::Finalization:
        return std::string("Finalization");
    case runtime::Phase::Kind::Initialization:
        break;
    }
    return std::string("Initialization");
}

} // namespace soma::codec
