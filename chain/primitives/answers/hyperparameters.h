// A subnet's hyperparameters in the three forms that clients ask for (chain.md section 20;
// reference pallets/subtensor/src/rpc_info/subnet_info.rs). Blocks and parts of 65 535 as in the
// state.
#pragma once

#include "chain/codec/structure_of.h"
#include "chain/primitives/answers/text_and_numbers.h"

#include <variant>
#include <vector>

namespace soma::chain {

using codec::Compact;

#define SOMA_HYPERPARAMETERS                                                                       \
    rho, kappa, immunityPeriod, minAllowedWeights, maxWeightsLimit, tempo, minDifficulty,          \
        maxDifficulty, weightsVersion, weightsRateLimit, adjustmentInterval, activityCutoff,       \
        registrationAllowed, targetRegsPerInterval, minBurn, maxBurn, bondsMovingAvg,              \
        maxRegsPerBlock, servingRateLimit, maxValidators, adjustmentAlpha, difficulty,             \
        commitRevealPeriod, commitRevealWeightsEnabled, alphaHigh, alphaLow, liquidAlphaEnabled

struct SubnetHyperparams {
    Compact<std::uint16_t> rho;
    Compact<std::uint16_t> kappa;
    Compact<std::uint16_t> immunityPeriod;
    Compact<std::uint16_t> minAllowedWeights;
    Compact<std::uint16_t> maxWeightsLimit;
    Compact<std::uint16_t> tempo;
    Compact<std::uint64_t> minDifficulty;
    Compact<std::uint64_t> maxDifficulty;
    Compact<std::uint64_t> weightsVersion;
    Compact<BlockSpan> weightsRateLimit;
    Compact<std::uint16_t> adjustmentInterval;
    Compact<std::uint64_t> activityCutoff; ///< In blocks, as it takes effect.
    bool registrationAllowed = false;
    Compact<std::uint16_t> targetRegsPerInterval;
    Compact<Rao> minBurn;
    Compact<Rao> maxBurn;
    Compact<std::uint64_t> bondsMovingAvg;
    Compact<std::uint16_t> maxRegsPerBlock;
    Compact<BlockSpan> servingRateLimit;
    Compact<std::uint16_t> maxValidators;
    Compact<std::uint64_t> adjustmentAlpha;
    Compact<std::uint64_t> difficulty;
    Compact<std::uint64_t> commitRevealPeriod;
    bool commitRevealWeightsEnabled = false;
    Compact<std::uint16_t> alphaHigh;
    Compact<std::uint16_t> alphaLow;
    bool liquidAlphaEnabled = false;
};
SOMA_SCALE_STRUCT(SubnetHyperparams, SOMA_HYPERPARAMETERS)

struct SubnetHyperparamsV2 : SubnetHyperparams {
    FixedI64 alphaSigmoidSteepness; ///< I32F32
    Compact<std::uint16_t> yumaVersion;
    bool subnetIsActive = false;
    bool transfersEnabled = false;
    bool bondsResetEnabled = false;
    bool userLiquidityEnabled = false;
};

constexpr auto scaleShape(const SubnetHyperparamsV2*)
{
    using V2 = SubnetHyperparamsV2;
    return codec::structureOf(
        "SubnetHyperparamsV2",
        std::tuple_cat(
            scaleShape(static_cast<const SubnetHyperparams*>(nullptr)).fields,
            std::tuple(codec::field("alphaSigmoidSteepness", &V2::alphaSigmoidSteepness),
                       codec::field("yumaVersion", &V2::yumaVersion),
                       codec::field("subnetIsActive", &V2::subnetIsActive),
                       codec::field("transfersEnabled", &V2::transfersEnabled),
                       codec::field("bondsResetEnabled", &V2::bondsResetEnabled),
                       codec::field("userLiquidityEnabled", &V2::userLiquidityEnabled))));
}

#undef SOMA_HYPERPARAMETERS

/// A value that carries its type along.
struct HyperparamValue {
    /// I32F32
    struct Signed {
        FixedI64 value;
    };

    /// U64F64
    struct Unsigned {
        FixedU128 value;
    };

    std::variant<bool, Compact<std::uint16_t>, Compact<std::uint32_t>, Compact<std::uint64_t>,
                 Compact<u128>, Compact<Rao>, Signed, Unsigned>
        choice;
};

constexpr auto scaleShape(const HyperparamValue::Signed*)
{
    return codec::tupleStructure("I32F32", &HyperparamValue::Signed::value);
}

constexpr auto scaleShape(const HyperparamValue::Unsigned*)
{
    return codec::tupleStructure("U64F64", &HyperparamValue::Unsigned::value);
}

constexpr auto scaleShape(const HyperparamValue*)
{
    return codec::choice("HyperparamValue", &HyperparamValue::choice,
                         {{"Bool", 0},
                          {"U16", 1},
                          {"U32", 2},
                          {"U64", 3},
                          {"U128", 4},
                          {"TaoBalance", 5},
                          {"I32F32", 6},
                          {"U64F64", 7}});
}

/// The third form is a list of these; names it does not know a reader leaves out.
struct HyperparamEntry {
    Bytes name;
    HyperparamValue value;
};
SOMA_SCALE_STRUCT(HyperparamEntry, name, value)

} // namespace soma::chain
