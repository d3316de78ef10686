#include "chain/engine/block_import.h"

#include "chain/codec/scale_type.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/timestamp.h"

namespace soma::engine {

namespace {

/// The reference's inherent check: the time a block sets lies in the slot it claims.
Result<void> checkTimestamp(const storage::StateReader& state, std::uint64_t slot,
                            std::uint64_t slotDurationMs)
{
    const std::uint64_t now = runtime::timestamp::kNow.get(state);
    if (slotAt(now, slotDurationMs) != slot)
        return BlockError::TimestampDrift;
    return {};
}

} // namespace

Result<void> verifySignaturesInOrder(const std::vector<Bytes>& extrinsics,
                                     const storage::StateReader& parentState,
                                     const runtime::SigningFacts& facts)
{
    return runtime::checkSignatures(extrinsics, parentState, facts);
}

Result<ExecutedBlock> importBlock(ImportRequest request, const runtime::RuntimeConfig& config,
                                  const SignatureVerifier& verifySignatures)
{
    const chain::Header& header = request.block.header;
    const auto authorities = runtime::aura::kAuthorities.get(request.parentState);
    SOMA_TRY(checkHeader(header, request.parent, authorities.items,
                         slotAt(request.nowMs, config.slotDurationMs)));
    SOMA_TRY(verifySignatures(request.block.extrinsics, request.parentState,
                              {header.number, header.parent}));

    storage::Overlay overlay(request.parentState);
    ExecutedBlock out;
    const auto stateRootOf = [&](storage::StateChanges changes) -> Result<chain::StateRoot> {
        // Nobody reads through the overlay from here on.
        out.changes = std::move(changes);
        out.state = std::move(request.parentState).withChanges(out.changes);
        return out.state.root();
    };
    auto executed = SOMA_TRY(runtime::executeBlock(
        request.block, overlay, config, runtime::SignatureCheck::AlreadyVerified, stateRootOf));
    SOMA_TRY(checkTimestamp(out.state, *chain::auraSlot(header.digest), config.slotDurationMs));
    out.outcomes = std::move(executed.extrinsics);
    out.hash = header.hash();
    out.block = std::move(request.block);
    return out;
}

} // namespace soma::engine
