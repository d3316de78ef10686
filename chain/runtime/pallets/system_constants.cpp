#include "chain/runtime/pallets/system_constants.h"

#include "chain/runtime/runtime_version.h"

namespace soma::runtime::system {

namespace {

WeightsPerClass weightsOf(const ClassLimits& limits)
{
    return {limits.baseExtrinsic, limits.maxExtrinsic, limits.maxTotal, limits.reserved};
}

BlockWeights blockWeights(const BlockLimits& limits)
{
    return {limits.baseBlock,
            limits.maxBlock,
            {weightsOf(limits.normal), weightsOf(limits.operational), weightsOf(limits.mandatory)}};
}

BlockLength blockLength(const BlockLimits& limits)
{
    return {{limits.normal.maxLength, limits.operational.maxLength, limits.mandatory.maxLength}};
}

} // namespace

std::vector<ConstantEntry> constantTable()
{
    return {
        constantEntry<BlockWeights>("BlockWeights",
                                    [](const RuntimeConfig& c) { return blockWeights(c.limits); }),
        constantEntry<BlockLength>("BlockLength",
                                   [](const RuntimeConfig& c) { return blockLength(c.limits); }),
        constantEntry<std::uint32_t>("BlockHashCount",
                                     [](const RuntimeConfig& c) { return c.blockHashCount; }),
        constantEntry<DbWeight>("DbWeight",
                                [](const RuntimeConfig&) {
                                    return DbWeight{kReadTime, kWriteTime};
                                }),
        constantEntry<RuntimeVersion>("Version",
                                      [](const RuntimeConfig&) { return runtimeVersion(); }),
        constantEntry<std::uint16_t>("SS58Prefix",
                                     [](const RuntimeConfig&) { return std::uint16_t{42}; }),
    };
}

} // namespace soma::runtime::system
