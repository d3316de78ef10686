// What is limited in how often it may be done (chain.md section 7), as storage keys name it.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <variant>

namespace soma::runtime::subtensor {

/// Settings of a subnet whose changes by its owner are counted one by one.
enum class Hyperparameter : std::uint8_t {
    Unknown = 0,
    ServingRateLimit = 1,
    MaxDifficulty = 2,
    AdjustmentAlpha = 3,
    MaxWeightLimit = 4,
    ImmunityPeriod = 5,
    MinAllowedWeights = 6,
    Kappa = 7,
    Rho = 8,
    ActivityCutoff = 9,
    PowRegistrationAllowed = 10,
    MinBurn = 11,
    MaxBurn = 12,
    BondsMovingAverage = 13,
    BondsPenalty = 14,
    CommitRevealEnabled = 15,
    LiquidAlphaEnabled = 16,
    AlphaValues = 17,
    WeightCommitInterval = 18,
    TransferEnabled = 19,
    AlphaSigmoidSteepness = 20,
    Yuma3Enabled = 21,
    BondsResetEnabled = 22,
    ImmuneNeuronLimit = 23,
    RecycleOrBurn = 24,
    MaxAllowedUids = 25,
    BurnHalfLife = 26,
    BurnIncreaseMult = 27,
    SubnetEmissionEnabled = 28,
    MinChildkeyTake = 29,
    ActivityCutoffFactorMilli = 30,
    TriggerEpoch = 31,
};

constexpr auto scaleShape(const Hyperparameter*)
{
    using H = Hyperparameter;
    return codec::enumeration<H>("Hyperparameter",
                                 {{"Unknown", H::Unknown},
                                  {"ServingRateLimit", H::ServingRateLimit},
                                  {"MaxDifficulty", H::MaxDifficulty},
                                  {"AdjustmentAlpha", H::AdjustmentAlpha},
                                  {"MaxWeightLimit", H::MaxWeightLimit},
                                  {"ImmunityPeriod", H::ImmunityPeriod},
                                  {"MinAllowedWeights", H::MinAllowedWeights},
                                  {"Kappa", H::Kappa},
                                  {"Rho", H::Rho},
                                  {"ActivityCutoff", H::ActivityCutoff},
                                  {"PowRegistrationAllowed", H::PowRegistrationAllowed},
                                  {"MinBurn", H::MinBurn},
                                  {"MaxBurn", H::MaxBurn},
                                  {"BondsMovingAverage", H::BondsMovingAverage},
                                  {"BondsPenalty", H::BondsPenalty},
                                  {"CommitRevealEnabled", H::CommitRevealEnabled},
                                  {"LiquidAlphaEnabled", H::LiquidAlphaEnabled},
                                  {"AlphaValues", H::AlphaValues},
                                  {"WeightCommitInterval", H::WeightCommitInterval},
                                  {"TransferEnabled", H::TransferEnabled},
                                  {"AlphaSigmoidSteepness", H::AlphaSigmoidSteepness},
                                  {"Yuma3Enabled", H::Yuma3Enabled},
                                  {"BondsResetEnabled", H::BondsResetEnabled},
                                  {"ImmuneNeuronLimit", H::ImmuneNeuronLimit},
                                  {"RecycleOrBurn", H::RecycleOrBurn},
                                  {"MaxAllowedUids", H::MaxAllowedUids},
                                  {"BurnHalfLife", H::BurnHalfLife},
                                  {"BurnIncreaseMult", H::BurnIncreaseMult},
                                  {"SubnetEmissionEnabled", H::SubnetEmissionEnabled},
                                  {"MinChildkeyTake", H::MinChildkeyTake},
                                  {"ActivityCutoffFactorMilli", H::ActivityCutoffFactorMilli},
                                  {"TriggerEpoch", H::TriggerEpoch}});
}

/// The key of LastRateLimitedBlock.
struct RateLimitKey {
    struct SetSubnetOwnerHotkey {
        NetUid netuid;
        bool operator==(const SetSubnetOwnerHotkey&) const = default;
    };

    struct OwnerHyperparamUpdate {
        NetUid netuid;
        Hyperparameter hyperparameter = Hyperparameter::Unknown;
        bool operator==(const OwnerHyperparamUpdate&) const = default;
    };

    struct NetworkLastRegistered {
        bool operator==(const NetworkLastRegistered&) const = default;
    };

    struct LastTxBlock {
        AccountId who;
        bool operator==(const LastTxBlock&) const = default;
    };

    struct LastTxBlockChildKeyTake {
        AccountId who;
        bool operator==(const LastTxBlockChildKeyTake&) const = default;
    };

    struct LastTxBlockDelegateTake {
        AccountId who;
        bool operator==(const LastTxBlockDelegateTake&) const = default;
    };

    struct AddStakeBurn {
        NetUid netuid;
        bool operator==(const AddStakeBurn&) const = default;
    };

    std::variant<SetSubnetOwnerHotkey, OwnerHyperparamUpdate, NetworkLastRegistered, LastTxBlock,
                 LastTxBlockChildKeyTake, LastTxBlockDelegateTake, AddStakeBurn>
        what;

    bool operator==(const RateLimitKey&) const = default;
};

constexpr auto scaleShape(const RateLimitKey::SetSubnetOwnerHotkey*)
{
    using T = RateLimitKey::SetSubnetOwnerHotkey;
    return codec::tupleStructure("SetSNOwnerHotkey", &T::netuid);
}

constexpr auto scaleShape(const RateLimitKey::OwnerHyperparamUpdate*)
{
    using T = RateLimitKey::OwnerHyperparamUpdate;
    return codec::tupleStructure("OwnerHyperparamUpdate", &T::netuid, &T::hyperparameter);
}
SOMA_SCALE_STRUCT(RateLimitKey::NetworkLastRegistered)

constexpr auto scaleShape(const RateLimitKey::LastTxBlock*)
{
    return codec::tupleStructure("LastTxBlock", &RateLimitKey::LastTxBlock::who);
}

constexpr auto scaleShape(const RateLimitKey::LastTxBlockChildKeyTake*)
{
    using T = RateLimitKey::LastTxBlockChildKeyTake;
    return codec::tupleStructure("LastTxBlockChildKeyTake", &T::who);
}

constexpr auto scaleShape(const RateLimitKey::LastTxBlockDelegateTake*)
{
    using T = RateLimitKey::LastTxBlockDelegateTake;
    return codec::tupleStructure("LastTxBlockDelegateTake", &T::who);
}

constexpr auto scaleShape(const RateLimitKey::AddStakeBurn*)
{
    return codec::tupleStructure("AddStakeBurn", &RateLimitKey::AddStakeBurn::netuid);
}

constexpr auto scaleShape(const RateLimitKey*)
{
    return codec::choice("RateLimitKey", &RateLimitKey::what,
                         {{"SetSNOwnerHotkey", 0},
                          {"OwnerHyperparamUpdate", 1},
                          {"NetworkLastRegistered", 2},
                          {"LastTxBlock", 3},
                          {"LastTxBlockChildKeyTake", 4},
                          {"LastTxBlockDelegateTake", 5},
                          {"AddStakeBurn", 6}});
}

/// The kinds of transactions that are limited; the number stands in TransactionKeyLastBlock.
enum class TransactionKind : std::uint16_t {
    SetChildren = 0,
    SetChildkeyTake = 1,
    Unknown = 2,
    RegisterNetwork = 3,
    SetWeightsVersionKey = 4,
    SetSubnetOwnerHotkey = 5,
    OwnerHyperparamUpdate = 6,
    MechanismCountUpdate = 7,
    MechanismEmission = 8,
    MaxUidsTrimming = 9,
    AddStakeBurn = 10,
    TempoUpdate = 11,
};

} // namespace soma::runtime::subtensor
