// When an extrinsic stood in the chain: its block and its place in it. No two are alike.
#pragma once

#include "chain/codec/scale_shape.h"

#include <cstdint>

namespace soma::chain {

struct Timepoint {
    std::uint32_t height = 0;
    std::uint32_t index = 0;

    bool operator==(const Timepoint&) const = default;
};
SOMA_SCALE_STRUCT(Timepoint, height, index)

} // namespace soma::chain
