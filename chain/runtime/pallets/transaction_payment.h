// TransactionPayment (pallet 6): what an extrinsic costs and who gets it (chain.md section 11).
#pragma once

#include "chain/runtime/pallet_table.h"

namespace soma::runtime::transaction_payment {

inline constexpr PalletId kPallet{"TransactionPayment", 6};

using chain::AccountId;

/// A fixed-point number with 18 decimals; the chain keeps it at one.
inline constexpr u128 kOneMultiplier = 1'000'000'000'000'000'000;

enum class Releases : std::uint8_t { V1Ancient = 0, V2 = 1 };

constexpr auto scaleShape(const Releases*)
{
    return codec::enumeration<Releases>("Releases",
                                        {{"V1Ancient", Releases::V1Ancient}, {"V2", Releases::V2}});
}

inline constexpr StorageValue<u128> kNextFeeMultiplier{
    kPallet, "NextFeeMultiplier", [](const RuntimeConfig&) { return kOneMultiplier; }};
inline constexpr StorageValue<Releases> kStorageVersion{kPallet, "StorageVersion"};

struct TransactionFeePaid {
    static constexpr EventId kEvent{kPallet, 0};
    AccountId who;
    Rao actualFee;
    Rao tip;
};
SOMA_SCALE_STRUCT(TransactionFeePaid, who, actualFee, tip)

/// The parts of a fee. For a free call all but the tip are absent.
struct InclusionFee {
    Rao baseFee;
    Rao lenFee;
    Rao adjustedWeightFee;

    bool operator==(const InclusionFee&) const = default;
};
SOMA_SCALE_STRUCT(InclusionFee, baseFee, lenFee, adjustedWeightFee)

struct FeeDetails {
    std::optional<InclusionFee> inclusionFee;
    Rao tip;

    bool operator==(const FeeDetails&) const = default;

    Rao total() const;
};
SOMA_SCALE_STRUCT(FeeDetails, inclusionFee, tip)

/// 0.0005 rao per picosecond, rounded to the nearest, halves down; at most a whole block's.
Rao weightToFee(const RuntimeConfig& config, Weight weight);

/// One rao per byte.
Rao lengthToFee(std::uint32_t length);

FeeDetails feeDetails(const State& state, std::uint32_t length, Weight weight, Rao tip, Pays pays,
                      DispatchClass dispatchClass);

/// Before the call runs: the whole announced fee (event Withdraw). The payer must stay alive.
/// False when it cannot be paid.
[[nodiscard]] bool withdrawFee(State& state, const AccountId& payer, Rao fee);

/// After it: gives back what was too much, hands the rest to the block's author (or burns it) and
/// tells the final fee (events Deposit, Deposit, TransactionFeePaid).
void settleFee(State& state, const AccountId& payer, Rao withdrawn, Rao actual, Rao tip);

const PalletTable& table();

} // namespace soma::runtime::transaction_payment
