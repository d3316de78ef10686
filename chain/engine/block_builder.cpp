#include "chain/engine/block_builder.h"

#include "chain/primitives/validity_error.h"

#include <set>

namespace soma::engine {

namespace {

using chain::ValidityError;

/// So many that do not fit are passed over in the hope of smaller ones, as the reference does.
constexpr int kMaxSkipped = 8;

/// Applies candidates until the block is full, leaving out what depends on one left out.
class Filler {
public:
    Filler(runtime::Executive& executive, BuiltBlock& out) : m_executive(executive), m_out(out) {}

    void fill(const std::vector<PoolItem>& candidates, runtime::SignatureCheck signatures)
    {
        for (const PoolItem& item : candidates) {
            if (m_skipped > kMaxSkipped)
                return;
            if (!dependsOnLost(item))
                apply(item, signatures);
        }
    }

private:
    bool dependsOnLost(const PoolItem& item)
    {
        for (const Bytes& tag : item.validity.needs) {
            if (m_lost.count(tag) == 0)
                continue;
            lose(item);
            return true;
        }
        return false;
    }

    void lose(const PoolItem& item)
    {
        m_lost.insert(item.validity.provides.begin(), item.validity.provides.end());
    }

    void apply(const PoolItem& item, runtime::SignatureCheck signatures)
    {
        auto outcome = m_executive.applyExtrinsic(item.encoded, signatures);
        if (outcome) {
            m_out.executed.block.extrinsics.push_back(item.encoded);
            m_out.executed.outcomes.push_back(std::move(outcome).value());
            return;
        }
        lose(item);
        if (outcome.error().is(ValidityError::ExhaustsResources)) {
            ++m_skipped;
            return;
        }
        // One whose time has not come stays in the pool.
        if (!outcome.error().is(ValidityError::Future))
            m_out.refused.emplace_back(item.hash, outcome.error());
    }

    runtime::Executive& m_executive;
    BuiltBlock& m_out;
    std::set<Bytes> m_lost;
    int m_skipped = 0;
};

} // namespace

Result<BuiltBlock> buildBlock(BuildRequest request, const runtime::RuntimeConfig& config,
                              const SealSigner& sign)
{
    const auto parentSlot = chain::auraSlot(request.parent.digest);
    if (parentSlot && request.slot <= *parentSlot)
        return BlockError::SlotNotRising;
    if (slotAt(request.timestampMs, config.slotDurationMs) != request.slot)
        return BlockError::TimestampDrift;

    BuiltBlock out;
    storage::Overlay overlay(request.parentState);
    runtime::Executive executive(overlay, config);
    const BlockNumber number = saturatingAdvance(request.parent.number, BlockSpan(1));
    SOMA_TRY(executive.initializeBlock(
        {request.parent.hash(), number, {chain::auraPreRuntime(request.slot)}}));

    const Bytes timestamp = runtime::timestampInherent(request.timestampMs);
    out.executed.outcomes.push_back(SOMA_TRY(executive.applyExtrinsic(timestamp)));
    out.executed.block.extrinsics.push_back(timestamp);
    Filler(executive, out).fill(request.candidates, request.signatures);

    chain::Header header = SOMA_TRY(executive.finalizeBlock());
    out.executed.changes = overlay.takeChanges();
    // Nobody reads the overlay from here on.
    out.executed.state = std::move(request.parentState).withChanges(out.executed.changes);
    header.stateRoot = out.executed.state.root();
    out.executed.block.header = SOMA_TRY(seal(std::move(header), sign));
    out.executed.hash = out.executed.block.header.hash();
    return out;
}

} // namespace soma::engine
