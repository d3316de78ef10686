#include "chain/runtime/runtime_api.h"

#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/apis/opaque_extrinsic.h"
#include "chain/runtime/describe.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/transaction_payment.h"
#include "chain/runtime/runtime_error.h"
#include "chain/runtime/runtime_version.h"
#include "chain/runtime/validate.h"

#include <array>
#include <cstdlib>

namespace soma::runtime {

namespace {

using Answer = ApiAnswer;

// --------------------------------------------------------------------------------------- core

Answer coreVersion(const ApiContext&, ByteSpan)
{
    return codec::encode(runtimeVersion());
}

Answer metadataVersions(const ApiContext&, ByteSpan)
{
    return codec::encode(
        std::vector<std::uint32_t>(kMetadataVersions.begin(), kMetadataVersions.end()));
}

Answer metadataAtVersion(const ApiContext& context, ByteSpan arguments)
{
    const auto [version] = SOMA_TRY(argumentsOf<std::uint32_t>(arguments));
    return codec::encode(runtimeMetadata(context.config, version));
}

/// The oldest form, for clients that do not ask for a version.
Answer metadataAsEver(const ApiContext& context, ByteSpan)
{
    return codec::encode(runtimeMetadata(context.config, kMetadataVersions.front()).value());
}

Answer accountNonce(const ApiContext& context, ByteSpan arguments)
{
    const auto [who] = SOMA_TRY(argumentsOf<chain::AccountId>(arguments));
    return codec::encode(system::kAccount.get(context.state, who).nonce);
}

// -------------------------------------------------------------------------------------- fees

struct DispatchQuestion {
    RuntimeCall call;
    bool isSigned = false;
    std::uint32_t length = 0;
};

Result<DispatchQuestion> extrinsicQuestion(ByteSpan arguments)
{
    const auto [opaque, length] =
        SOMA_TRY((argumentsOf<OpaqueExtrinsic, std::uint32_t>(arguments)));
    const auto extrinsic = chain::decodeExtrinsic(opaque.encoded);
    if (!extrinsic)
        return Error(RuntimeError::BadArguments, extrinsic.error().toString());
    const auto call = decodeRuntimeCall(extrinsic->call);
    if (!call)
        return Error(RuntimeError::BadArguments, call.error().toString());
    return DispatchQuestion{*call, extrinsic->isSigned(), length};
}

Result<DispatchQuestion> callQuestion(ByteSpan arguments)
{
    const auto [call, length] = SOMA_TRY((argumentsOf<RuntimeCall, std::uint32_t>(arguments)));
    return DispatchQuestion{call, true, length};
}

/// Without the tip, as the reference leaves it out; unsigned extrinsics cost nothing.
transaction_payment::FeeDetails feeOf(const ApiContext& context, const DispatchQuestion& question)
{
    if (!question.isSigned)
        return {};
    storage::Overlay overlay(context.state);
    const State state(overlay, context.config);
    const DispatchInfo info = question.call.dispatchInfo();
    return transaction_payment::feeDetails(state, question.length, info.weight, Rao{}, info.pays,
                                           info.dispatchClass);
}

Answer infoAnswer(const ApiContext& context, const DispatchQuestion& question)
{
    const DispatchInfo info = question.call.dispatchInfo();
    return codec::encodeAll(info.weight, info.dispatchClass, feeOf(context, question).total());
}

Answer queryInfo(const ApiContext& context, ByteSpan arguments)
{
    return infoAnswer(context, SOMA_TRY(extrinsicQuestion(arguments)));
}

Answer queryFeeDetails(const ApiContext& context, ByteSpan arguments)
{
    return codec::encode(feeOf(context, SOMA_TRY(extrinsicQuestion(arguments))));
}

Answer queryCallInfo(const ApiContext& context, ByteSpan arguments)
{
    return infoAnswer(context, SOMA_TRY(callQuestion(arguments)));
}

Answer queryCallFeeDetails(const ApiContext& context, ByteSpan arguments)
{
    return codec::encode(feeOf(context, SOMA_TRY(callQuestion(arguments))));
}

Answer queryWeightToFee(const ApiContext& context, ByteSpan arguments)
{
    const auto [weight] = SOMA_TRY(argumentsOf<Weight>(arguments));
    return codec::encode(transaction_payment::weightToFee(context.config, weight));
}

Answer queryLengthToFee(const ApiContext&, ByteSpan arguments)
{
    const auto [length] = SOMA_TRY(argumentsOf<std::uint32_t>(arguments));
    return codec::encode(transaction_payment::lengthToFee(length));
}

// -------------------------------------------------------------------------------------- pool

/// TransactionValidityError: Invalid or Unknown, then its number.
void encodeRefusal(const Error& error, codec::ScaleWriter& out)
{
    using chain::ValidityError;
    constexpr int kFirstUnknown = static_cast<int>(ValidityError::CannotLookup);
    const int code =
        error.isFrom<ValidityError>() ? error.code() : static_cast<int>(ValidityError::Call);
    const bool unknown = code >= kFirstUnknown;
    out.byte(unknown ? 1 : 0);
    out.byte(static_cast<std::uint8_t>(unknown ? code - kFirstUnknown : code));
    if (error.is(ValidityError::Custom) || error.is(ValidityError::UnknownCustom))
        out.byte(static_cast<std::uint8_t>(std::strtoul(error.detail().c_str(), nullptr, 10)));
}

Answer validateForPool(const ApiContext& context, ByteSpan arguments)
{
    const auto [source, opaque, at] =
        SOMA_TRY((argumentsOf<std::uint8_t, OpaqueExtrinsic, chain::BlockHash>(arguments)));
    const auto validity = validateTransaction(context.state, context.config, at, opaque.encoded);
    Bytes answer;
    codec::ScaleWriter out(answer);
    out.byte(validity ? 0 : 1);
    if (!validity) {
        encodeRefusal(validity.error(), out);
        return answer;
    }
    codec::encodeTo(validity->priority, out);
    codec::encodeTo(validity->requires_, out);
    codec::encodeTo(validity->provides, out);
    codec::encodeTo(validity->longevity, out);
    codec::encodeTo(validity->propagate, out);
    return answer;
}

// --------------------------------------------------------------------------------- consensus

Answer slotDuration(const ApiContext& context, ByteSpan)
{
    return codec::encode(context.config.minimumPeriodMs() * 2);
}

Answer auraAuthorities(const ApiContext& context, ByteSpan)
{
    return codec::encode(aura::kAuthorities.get(context.state));
}

Answer grandpaAuthorities(const ApiContext& context, ByteSpan)
{
    return codec::encode(grandpa::kAuthorities.get(context.state));
}

Answer currentSetId(const ApiContext& context, ByteSpan)
{
    return codec::encode(grandpa::kCurrentSetId.get(context.state));
}

// ------------------------------------------------------------------------------------- table

using Method = ApiMethod;

constexpr std::array kMethods{
    Method{"Core_version", &coreVersion},
    Method{"Metadata_metadata", &metadataAsEver},
    Method{"Metadata_metadata_at_version", &metadataAtVersion},
    Method{"Metadata_metadata_versions", &metadataVersions},
    Method{"AccountNonceApi_account_nonce", &accountNonce},
    Method{"TransactionPaymentApi_query_info", &queryInfo},
    Method{"TransactionPaymentApi_query_fee_details", &queryFeeDetails},
    Method{"TransactionPaymentApi_query_weight_to_fee", &queryWeightToFee},
    Method{"TransactionPaymentApi_query_length_to_fee", &queryLengthToFee},
    Method{"TransactionPaymentCallApi_query_call_info", &queryCallInfo},
    Method{"TransactionPaymentCallApi_query_call_fee_details", &queryCallFeeDetails},
    Method{"TransactionPaymentCallApi_query_weight_to_fee", &queryWeightToFee},
    Method{"TransactionPaymentCallApi_query_length_to_fee", &queryLengthToFee},
    Method{"TaggedTransactionQueue_validate_transaction", &validateForPool},
    Method{"AuraApi_slot_duration", &slotDuration},
    Method{"AuraApi_authorities", &auraAuthorities},
    Method{"GrandpaApi_grandpa_authorities", &grandpaAuthorities},
    Method{"GrandpaApi_current_set_id", &currentSetId},
};

constexpr std::array kApis{
    ApiVersion{{0xdf, 0x6a, 0xcb, 0x68, 0x99, 0x07, 0x60, 0x9b}, 5}, // Core
    ApiVersion{{0x37, 0xe3, 0x97, 0xfc, 0x7c, 0x91, 0xf5, 0xe4}, 2}, // Metadata
    ApiVersion{{0xd2, 0xbc, 0x98, 0x97, 0xee, 0xd0, 0x8f, 0x15}, 3}, // TaggedTransactionQueue
    ApiVersion{{0xdd, 0x71, 0x8d, 0x5c, 0xc5, 0x32, 0x62, 0xd4}, 1}, // AuraApi
    ApiVersion{{0xed, 0x99, 0xc5, 0xac, 0xb2, 0x5e, 0xed, 0xf5}, 3}, // GrandpaApi
    ApiVersion{{0xbc, 0x9d, 0x89, 0x90, 0x4f, 0x5b, 0x92, 0x3f}, 1}, // AccountNonceApi
    ApiVersion{{0x37, 0xc8, 0xbb, 0x13, 0x50, 0xa9, 0xa2, 0xa8}, 4}, // TransactionPaymentApi
    ApiVersion{{0xf3, 0xff, 0x14, 0xd5, 0xab, 0x52, 0x70, 0x59}, 3}, // TransactionPaymentCallApi
};

/// Every API there is: those above, then a subject each.
std::array<ApiGroup, 8> apiGroups()
{
    return {ApiGroup{kApis, kMethods},
            subnetApis(),
            neuronApis(),
            delegateApis(),
            stakeApis(),
            swapApis(),
            proxyApis(),
            shieldApis()};
}

} // namespace

RuntimeVersion runtimeVersion()
{
    RuntimeVersion version;
    for (const ApiGroup& group : apiGroups())
        for (const ApiVersion& api : group.versions)
            version.apis.emplace_back(api.id, api.version);
    return version;
}

Result<Bytes> callRuntimeApi(const ApiContext& context, std::string_view method, ByteSpan arguments)
{
    for (const ApiGroup& group : apiGroups())
        for (const ApiMethod& known : group.methods)
            if (known.name == method)
                return known.answer(context, arguments);
    return Error(RuntimeError::UnknownMethod, std::string(method));
}

std::vector<std::string_view> runtimeApiMethods()
{
    std::vector<std::string_view> names;
    for (const ApiGroup& group : apiGroups())
        for (const ApiMethod& known : group.methods)
            names.push_back(known.name);
    return names;
}

} // namespace soma::runtime
