#include "chain/runtime/validate.h"

#include "chain/runtime/pallets/system.h"

namespace soma::runtime {

using chain::ValidityError;

namespace {

/// The reference decodes with its limit and calls everything that fails Call. Calls that this
/// runtime does not have keep their own name.
Result<RuntimeCall> decodePoolCall(ByteSpan bytes)
{
    auto call = decodeRuntimeCall(bytes);
    if (!call && !call.error().is(RuntimeError::UnknownCall))
        return Error(ValidityError::Call, call.error().toString());
    if (call && call->depth() > kMaxPoolCallDepth)
        return Error(ValidityError::Call, "nested " + std::to_string(call->depth()) + " deep");
    return call;
}

Error refuseUnsigned(const RuntimeCall& call)
{
    if (call.dispatchInfo().dispatchClass == DispatchClass::Mandatory)
        return ValidityError::MandatoryValidation;
    if (call.isOf(system::kPallet.name))
        return ValidityError::Call;
    return ValidityError::NoUnsignedValidator;
}

} // namespace

Result<TransactionValidity> validateTransaction(const storage::StateReader& state,
                                                const RuntimeConfig& config,
                                                const chain::BlockHash& at, ByteSpan encoded,
                                                SignatureCheck check)
{
    const chain::Extrinsic extrinsic = SOMA_TRY(chain::decodeExtrinsic(encoded));
    const RuntimeCall call = SOMA_TRY(decodePoolCall(extrinsic.call));
    if (extrinsic.kind == chain::Extrinsic::Kind::General)
        return ValidityError::UnknownOrigin;
    if (!extrinsic.isSigned())
        return refuseUnsigned(call);
    const chain::AccountId* signer = extrinsic.signer.id();
    if (!signer)
        return ValidityError::CannotLookup;
    const BlockNumber next(system::kNumber.get(state).value() + std::uint64_t{1});
    if (check == SignatureCheck::Verify)
        SOMA_TRY(checkSignature(encoded, state, {next, at}));
    const DispatchInfo info = call.dispatchInfo();
    if (info.dispatchClass == DispatchClass::Mandatory)
        return ValidityError::MandatoryValidation;
    storage::Overlay overlay(state);
    State scratch(overlay, config);
    scratch.block().number = chain::narrow(next).value();
    return validateExtensions(scratch, {*signer, extrinsic.extra, call, info,
                                        saturatingCast<std::uint32_t>(encoded.size())});
}

} // namespace soma::runtime
