// When an extrinsic stood in the chain: its block and its place in it. No two are alike.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/runtime/state.h"

namespace soma::runtime {

struct Timepoint {
    std::uint32_t height = 0;
    std::uint32_t index = 0;

    bool operator==(const Timepoint&) const = default;

    /// Of the extrinsic under way; outside of extrinsics the index is zero.
    static Timepoint now(const State& state)
    {
        const Phase& phase = state.block().phase;
        const bool applying = phase.kind == Phase::Kind::ApplyExtrinsic;
        return {state.blockNumber(), applying ? phase.extrinsic : 0};
    }
};
SOMA_SCALE_STRUCT(Timepoint, height, index)

} // namespace soma::runtime
