#include "chain/runtime/extensions.h"

#include "chain/runtime/extensions/subtensor_extension.h"
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/transaction_payment.h"

namespace soma::runtime {

using chain::AccountId;
using chain::ValidityError;

namespace {

/// 1. CheckNonZeroSender.
Result<void> checkNonZeroSender(const CheckedExtrinsic& checked)
{
    if (checked.signer.isZero())
        return ValidityError::BadSigner;
    return {};
}

/// 6. CheckNonce, the reference's own form: an account that nothing provides for cannot pay for
/// the nonce it would leave behind.
Result<void> validateNonce(const State& state, const CheckedExtrinsic& checked,
                           TransactionValidity& validity)
{
    const system::AccountInfo account = system::kAccount.get(state, checked.signer);
    if (checked.info.pays == Pays::Yes && account.providers == 0 && account.sufficients == 0)
        return ValidityError::Payment;
    const std::uint32_t nonce = checked.extra.nonce.value;
    if (nonce < account.nonce)
        return ValidityError::Stale;
    validity.provides.push_back(nonceTag(checked.signer, nonce));
    if (nonce > account.nonce)
        validity.requires_.push_back(nonceTag(checked.signer, nonce - 1));
    return {};
}

Result<void> prepareNonce(State& state, const CheckedExtrinsic& checked)
{
    system::AccountInfo account = system::kAccount.get(state, checked.signer);
    if (checked.extra.nonce.value > account.nonce)
        return ValidityError::Future;
    ++account.nonce;
    system::kAccount.set(state, checked.signer, account);
    return {};
}

/// 8. ChargeTransactionPayment. An account may have offered to pay for its proxies.
AccountId payerOf(const State& state, const CheckedExtrinsic& checked)
{
    return proxy::feePayer(state, checked.signer, checked.call).value_or(checked.signer);
}

Rao announcedFee(const State& state, const CheckedExtrinsic& checked)
{
    return transaction_payment::feeDetails(state, checked.length, checked.info.weight,
                                           checked.extra.tip.value, checked.info.pays,
                                           checked.info.dispatchClass)
        .total();
}

Result<void> validatePayment(const State& state, const CheckedExtrinsic& checked,
                             TransactionValidity& validity)
{
    const Rao fee = announcedFee(state, checked);
    if (!canPayFee(state, payerOf(state, checked), checked.call, fee))
        return ValidityError::Payment;
    validity.priority = checked.info.dispatchClass == DispatchClass::Operational
                            ? kOperationalPriority
                            : kNormalPriority;
    return {};
}

/// 9. SudoTransactionExtension.
Result<void> validateSudo(const State& state, const CheckedExtrinsic& checked)
{
    if (checked.call.isOf(sudo::kPallet.name) && sudo::kKey.get(state) != checked.signer)
        return ValidityError::BadSigner;
    return {};
}

} // namespace

Bytes nonceTag(const chain::AccountId& who, std::uint32_t nonce)
{
    return codec::encodeAll(who, nonce);
}

Result<void> validateWeight(const State& state, const DispatchInfo& info, std::uint32_t length)
{
    const ClassLimits& limits = state.config().limits.of(info.dispatchClass);
    if (saturatingAdd(state.block().length, length) > limits.maxLength)
        return ValidityError::ExhaustsResources;
    const Weight withLength = info.weight.plus({0, length});
    if (limits.maxExtrinsic && withLength.anyGreater(*limits.maxExtrinsic))
        return ValidityError::ExhaustsResources;
    return {};
}

Result<void> prepareWeight(State& state, const DispatchInfo& info, std::uint32_t length)
{
    const BlockLimits& limits = state.config().limits;
    const ClassLimits& own = limits.of(info.dispatchClass);
    ConsumedWeight next = state.block().weight;
    Weight& used = next.of(info.dispatchClass);
    used = used.plus(info.weight).plus(own.baseExtrinsic).plus({0, length});
    if (own.maxTotal && used.anyGreater(*own.maxTotal))
        return ValidityError::ExhaustsResources;
    // A full block still takes what fits the class's reserve.
    if (next.total().anyGreater(limits.maxBlock) && own.reserved && used.anyGreater(*own.reserved))
        return ValidityError::ExhaustsResources;
    state.block().weight = next;
    state.block().length = saturatingAdd(state.block().length, length);
    return {};
}

void reclaimWeight(State& state, const DispatchInfo& info, const PostInfo& post)
{
    Weight& used = state.block().weight.of(info.dispatchClass);
    used = used.minus(info.weight.minus(post.weight(info)));
}

Result<TransactionValidity> validateExtensions(const State& state, const CheckedExtrinsic& checked)
{
    TransactionValidity validity;
    SOMA_TRY(checkNonZeroSender(checked));
    // 5. CheckMortality: how long the signature still holds.
    const BlockNumber now(state.blockNumber());
    validity.longevity = saturatingSub(checked.extra.era.death(now).value(), now.value());
    SOMA_TRY(validateNonce(state, checked, validity));
    SOMA_TRY(validateWeight(state, checked.info, checked.length));
    SOMA_TRY(validatePayment(state, checked, validity));
    SOMA_TRY(validateSudo(state, checked));
    SOMA_TRY(validateSubtensor(state, checked.signer, checked.call));
    return validity;
}

Result<WithdrawnFee> prepareExtensions(State& state, const CheckedExtrinsic& checked)
{
    SOMA_TRY(prepareNonce(state, checked));
    SOMA_TRY(prepareWeight(state, checked.info, checked.length));
    return takeFee(state, payerOf(state, checked), checked.call, announcedFee(state, checked));
}

Rao settleExtensions(State& state, const CheckedExtrinsic& checked, const WithdrawnFee& withdrawn,
                     const PostInfo& post)
{
    reclaimWeight(state, checked.info, post);
    const Rao tip = checked.extra.tip.value;
    const Rao actual =
        transaction_payment::feeDetails(state, checked.length, post.weight(checked.info), tip,
                                        post.paysFor(checked.info), checked.info.dispatchClass)
            .total();
    settleFee(state, withdrawn, actual, tip);
    return actual;
}

} // namespace soma::runtime
