#include "chain/runtime/describe.h"

#include "chain/runtime/pallets/multisig/multisig.h"
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/subtensor/events_stake.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/transaction_payment.h"
#include "chain/runtime/pallets/utility.h"
#include "chain/runtime/runtime_error.h"
#include "chain/runtime/runtime_tables.h"

namespace soma::runtime {

namespace {

struct RawEvent {
    Phase phase;
    const PalletTable* pallet = nullptr;
    const EventEntry* entry = nullptr;
    ByteSpan fields; ///< Encoded.

    template <PalletEvent T>
    bool is() const
    {
        return pallet->id.index == T::kEvent.pallet.index && entry->index == T::kEvent.index;
    }
};

bool readEvent(codec::ScaleReader& in, RawEvent& out, std::vector<chain::DecodedField>& fields)
{
    std::uint8_t pallet = 0;
    std::uint8_t index = 0;
    if (!codec::decodeFrom(in, out.phase) || !in.byte(pallet) || !in.byte(index))
        return false;
    out.pallet = palletByIndex(pallet);
    out.entry = out.pallet ? out.pallet->event(index) : nullptr;
    if (!out.entry)
        return in.failWith(Error(RuntimeError::UnknownEvent,
                                 std::to_string(pallet) + "." + std::to_string(index)));
    const std::size_t start = in.position();
    if (!showFields(out.entry->fields, in, fields))
        return false;
    out.fields = in.since(start);
    std::vector<chain::Hash256> topics;
    return codec::decodeFrom(in, topics);
}

/// Calls visit(event, fields) for each record.
template <typename Visit>
Result<void> forEachEvent(ByteSpan systemEvents, Visit&& visit)
{
    codec::ScaleReader in(systemEvents);
    std::size_t count = 0;
    if (!in.length(count))
        return in.error();
    for (std::size_t i = 0; i < count; ++i) {
        RawEvent event;
        std::vector<chain::DecodedField> fields;
        if (!readEvent(in, event, fields))
            return in.error();
        SOMA_TRY(visit(event, std::move(fields)));
    }
    if (!in.finish())
        return in.error();
    return {};
}

} // namespace

Result<DescribedExtrinsic> describeExtrinsic(ByteSpan encoded)
{
    const chain::Extrinsic extrinsic = SOMA_TRY(chain::decodeExtrinsic(encoded));
    const RuntimeCall call = SOMA_TRY(decodeRuntimeCall(extrinsic.call));
    DescribedExtrinsic out;
    out.hash = chain::extrinsicHash(encoded);
    out.pallet = call.id().pallet.name;
    out.call = call.id().name;
    out.arguments = call.arguments();
    if (!extrinsic.isSigned())
        return out;
    if (const chain::AccountId* signer = extrinsic.signer.id())
        out.signer = *signer;
    out.nonce = extrinsic.extra.nonce.value;
    out.tip = extrinsic.extra.tip.value;
    out.era = extrinsic.extra.era;
    return out;
}

Result<std::vector<DescribedEvent>> describeEvents(ByteSpan systemEvents)
{
    std::vector<DescribedEvent> out;
    const auto note = [&out](const RawEvent& event, auto fields) -> Result<void> {
        out.push_back({event.phase, std::string(event.pallet->id.name),
                       std::string(event.entry->name), std::move(fields)});
        return {};
    };
    SOMA_TRY(forEachEvent(systemEvents, note));
    return out;
}

namespace {

/// The error of a T whose result is told in one of its fields, if it is one and there is one.
template <PalletEvent T, auto kResult>
Result<void> noteResult(const RawEvent& event, std::optional<DispatchError>& failure)
{
    if (!event.is<T>() || failure)
        return {};
    const T told = SOMA_TRY(codec::decode<T>(event.fields));
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(told.*kResult)>, DispatchResult>)
        failure = (told.*kResult).error;
    else
        failure = told.*kResult;
    return {};
}

Result<void> noteInner(const RawEvent& event, std::optional<DispatchError>& failure)
{
    SOMA_TRY((noteResult<sudo::Sudid, &sudo::Sudid::sudoResult>(event, failure)));
    SOMA_TRY((noteResult<sudo::SudoAsDone, &sudo::SudoAsDone::sudoResult>(event, failure)));
    SOMA_TRY((noteResult<proxy::ProxyExecuted, &proxy::ProxyExecuted::result>(event, failure)));
    SOMA_TRY((noteResult<multisig::MultisigExecuted, &multisig::MultisigExecuted::result>(
        event, failure)));
    SOMA_TRY(
        (noteResult<utility::BatchInterrupted, &utility::BatchInterrupted::error>(event, failure)));
    SOMA_TRY((noteResult<utility::ItemFailed, &utility::ItemFailed::error>(event, failure)));
    return {};
}

Result<void> noteFee(const RawEvent& event, Receipt& receipt)
{
    using subtensor::events::TransactionFeePaidWithAlpha;
    using transaction_payment::TransactionFeePaid;
    if (event.is<TransactionFeePaid>()) {
        const auto paid = SOMA_TRY(codec::decode<TransactionFeePaid>(event.fields));
        receipt.fee = paid.actualFee;
        receipt.tip = paid.tip;
        receipt.payer = paid.who;
    } else if (event.is<TransactionFeePaidWithAlpha>()) {
        const auto paid = SOMA_TRY(codec::decode<TransactionFeePaidWithAlpha>(event.fields));
        receipt.inAlpha = Receipt::PaidInAlpha{paid.netuid, paid.alphaFee};
    }
    return {};
}

} // namespace

Result<std::vector<Receipt>> receiptsOf(ByteSpan systemEvents, std::size_t extrinsics)
{
    std::vector<Receipt> out(extrinsics);
    const auto note = [&out](const RawEvent& event, const auto&) -> Result<void> {
        if (event.phase.kind != Phase::Kind::ApplyExtrinsic || event.phase.extrinsic >= out.size())
            return {};
        Receipt& receipt = out[event.phase.extrinsic];
        if (event.is<system::ExtrinsicFailed>())
            receipt.failure =
                SOMA_TRY(codec::decode<system::ExtrinsicFailed>(event.fields)).dispatchError;
        SOMA_TRY(noteFee(event, receipt));
        return noteInner(event, receipt.innerFailure);
    };
    SOMA_TRY(forEachEvent(systemEvents, note));
    return out;
}

} // namespace soma::runtime
