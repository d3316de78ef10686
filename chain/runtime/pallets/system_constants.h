// System's constants: the runtime's version and limits in the form that clients read.
#pragma once

#include "chain/runtime/constants.h"
#include "chain/runtime/pallet_table.h"

#include <optional>
#include <vector>

namespace soma::runtime::system {

struct WeightsPerClass {
    Weight baseExtrinsic;
    std::optional<Weight> maxExtrinsic;
    std::optional<Weight> maxTotal;
    std::optional<Weight> reserved;
};
SOMA_SCALE_STRUCT(WeightsPerClass, baseExtrinsic, maxExtrinsic, maxTotal, reserved)

struct WeightsOfClasses {
    WeightsPerClass normal;
    WeightsPerClass operational;
    WeightsPerClass mandatory;
};
SOMA_SCALE_STRUCT(WeightsOfClasses, normal, operational, mandatory)

struct BlockWeights {
    Weight baseBlock;
    Weight maxBlock;
    WeightsOfClasses perClass;
};
SOMA_SCALE_STRUCT(BlockWeights, baseBlock, maxBlock, perClass)

struct LengthsOfClasses {
    std::uint32_t normal = 0;
    std::uint32_t operational = 0;
    std::uint32_t mandatory = 0;
};
SOMA_SCALE_STRUCT(LengthsOfClasses, normal, operational, mandatory)

struct BlockLength {
    LengthsOfClasses max;
};
SOMA_SCALE_STRUCT(BlockLength, max)

struct DbWeight {
    std::uint64_t read = 0;
    std::uint64_t write = 0;
};
SOMA_SCALE_STRUCT(DbWeight, read, write)

/// In the reference's order.
std::vector<ConstantEntry> constantTable();

} // namespace soma::runtime::system
