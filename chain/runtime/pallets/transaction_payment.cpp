#include "chain/runtime/pallets/transaction_payment.h"

#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/balances.h"

namespace soma::runtime::transaction_payment {

namespace {

/// Rao per picosecond as parts of a billion.
constexpr std::uint64_t kRaoPerSecondParts = 500'000;
constexpr std::uint64_t kBillion = 1'000'000'000;

/// value * parts / 10^9 to the nearest, halves down.
std::uint64_t perbillOf(std::uint64_t value, std::uint64_t parts)
{
    const u128 product = static_cast<u128>(value) * parts;
    const u128 rest = product % kBillion;
    return static_cast<std::uint64_t>(product / kBillion + (rest > kBillion / 2 ? 1 : 0));
}

Rao multiplied(u128 multiplier, Rao fee)
{
    const u128 whole = multiplier / kOneMultiplier;
    const u128 rest = multiplier % kOneMultiplier;
    const u128 value = fee.value();
    // whole * value could pass 128 bits only for absurd multipliers; then the fee is the largest.
    if (whole > UINT64_MAX)
        return fee.isZero() ? fee : Rao::max();
    const u128 product = whole * value + rest * value / kOneMultiplier;
    return product > UINT64_MAX ? Rao::max() : Rao(static_cast<std::uint64_t>(product));
}

/// ConstFeeMultiplier of one.
Result<void> resetMultiplier(State& state)
{
    kNextFeeMultiplier.set(state, kOneMultiplier);
    return {};
}

} // namespace

Rao FeeDetails::total() const
{
    Rao sum = tip;
    if (inclusionFee) {
        sum = saturatingAdd(sum, inclusionFee->baseFee);
        sum = saturatingAdd(sum, inclusionFee->lenFee);
        sum = saturatingAdd(sum, inclusionFee->adjustedWeightFee);
    }
    return sum;
}

Rao weightToFee(const RuntimeConfig& config, Weight weight)
{
    return Rao(perbillOf(weight.min(config.limits.maxBlock).refTime, kRaoPerSecondParts));
}

Rao lengthToFee(std::uint32_t length)
{
    return Rao(length);
}

FeeDetails feeDetails(const State& state, std::uint32_t length, Weight weight, Rao tip, Pays pays,
                      DispatchClass dispatchClass)
{
    if (pays == Pays::No)
        return {std::nullopt, tip};
    const RuntimeConfig& config = state.config();
    InclusionFee fee;
    fee.baseFee = weightToFee(config, config.limits.of(dispatchClass).baseExtrinsic);
    fee.lenFee = lengthToFee(length);
    fee.adjustedWeightFee = multiplied(kNextFeeMultiplier.get(state), weightToFee(config, weight));
    return {fee, tip};
}

bool withdrawFee(State& state, const AccountId& payer, Rao fee)
{
    if (fee.isZero())
        return true;
    return balances::withdraw(state, payer, fee, balances::Preservation::Preserve).has_value();
}

void settleFee(State& state, const AccountId& payer, Rao withdrawn, Rao actual, Rao tip)
{
    if (!withdrawn.isZero()) {
        const balances::AccountData data = balances::account(state, payer);
        Rao kept = withdrawn;
        if (!saturatingAdd(data.free, data.reserved).isZero()) {
            const auto refunded = balances::deposit(state, payer, saturatingSub(withdrawn, actual),
                                                    balances::Precision::BestEffort);
            if (refunded)
                kept = saturatingSub(withdrawn, *refunded);
        }
        const std::optional<AccountId> author = aura::blockAuthor(state);
        if (!kept.isZero() &&
            !(author &&
              balances::deposit(state, *author, kept, balances::Precision::Exact).has_value()))
            balances::destroy(state, kept);
    }
    state.deposit(TransactionFeePaid{payer, actual, tip});
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kNextFeeMultiplier, kStorageVersion>(),
        .events = eventEntries<TransactionFeePaid>(),
        .constants = {constantEntry<std::uint8_t>(
            "OperationalFeeMultiplier", [](const RuntimeConfig&) { return std::uint8_t{5}; })},
        .onFinalize = &resetMultiplier,
    };
    return kTable;
}

} // namespace soma::runtime::transaction_payment
