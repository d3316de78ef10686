// A chain in memory that begins with a preset and takes what its simulated part submits.
#pragma once

#include "chain/engine/block_builder.h"
#include "chain/neuron/scripted_root.h"
#include "chain/neuron/simulated_validators.h"
#include "chain/runtime/dev_accounts.h"
#include "chain/runtime/presets/preset_genesis.h"

#include <QtGlobal>

namespace soma::neuron::testing {

class PresetChain {
public:
    explicit PresetChain(const runtime::presets::Preset& preset) : m_validators(preset)
    {
        const chain::AuthorityKey author(runtime::devAccount("One")->bytes());
        auto genesis = runtime::buildGenesis(
            runtime::presets::genesisOptions(preset, author, author, m_config));
        if (!genesis)
            qFatal("%s", genesis.error().toString().c_str());
        m_state = genesis->trie;
        m_header = genesis->header;
        m_genesis = m_header.hash();
    }

    const storage::StateTrie& state() const { return m_state; }

    BlockNumber number() const { return m_header.number; }

    const chain::BlockHash& genesis() const { return m_genesis; }

    const runtime::RuntimeConfig& config() const { return m_config; }

    const SimulatedValidators& validators() const { return m_validators; }

    /// How many simulated extrinsics blocks took, and how many failed or were refused.
    std::size_t taken() const { return m_taken; }

    std::size_t failed() const { return m_failed; }

    std::size_t bytes() const { return m_bytes; }

    void makeBlock(std::vector<Bytes> others = {})
    {
        const BlockNumber next(number().value() + 1);
        engine::BuildRequest request;
        request.parent = m_header;
        request.parentState = m_state;
        request.slot = ++m_slot;
        request.timestampMs = m_slot * m_config.slotDurationMs;
        const std::size_t foreign = others.size();
        for (auto& encoded : m_validators.extrinsicsDue(m_state, next, m_genesis))
            others.push_back(std::move(encoded));
        for (auto& encoded : m_root.extrinsicsDue(m_state, next, m_genesis))
            others.push_back(std::move(encoded));
        for (Bytes& encoded : others) {
            m_bytes += encoded.size();
            engine::PoolItem item;
            item.hash = chain::extrinsicHash(encoded);
            item.encoded = std::move(encoded);
            request.candidates.push_back(std::move(item));
        }
        const auto sign = [](ByteSpan) -> Result<chain::Signature64> {
            return chain::Signature64();
        };
        auto built = engine::buildBlock(request, m_config, sign);
        if (!built)
            qFatal("%s", built.error().toString().c_str());
        m_failed += built->refused.size();
        for (const auto& outcome : built->executed.outcomes)
            m_failed += outcome.failure ? 1 : 0;
        // The timestamp is nobody's.
        m_taken += built->executed.outcomes.size() - 1 - foreign;
        m_state = built->executed.state;
        m_header = built->executed.block.header;
    }

    void makeBlocks(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            makeBlock();
    }

private:
    runtime::RuntimeConfig m_config;
    SimulatedValidators m_validators;
    ScriptedRoot m_root;
    storage::StateTrie m_state;
    chain::Header m_header;
    chain::BlockHash m_genesis;
    std::uint64_t m_slot = 148'917'178;
    std::size_t m_taken = 0;
    std::size_t m_failed = 0;
    std::size_t m_bytes = 0;
};

} // namespace soma::neuron::testing
