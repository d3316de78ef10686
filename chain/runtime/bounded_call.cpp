#include "chain/runtime/bounded_call.h"

#include "chain/runtime/pallets/preimage.h"

namespace soma::runtime {

namespace {

Outcome<Bytes> bytesOf(const State& state, const BoundedCall& bounded)
{
    if (const auto* inPlace = std::get_if<BoundedCall::Inline>(&bounded.place))
        return inPlace->items;
    if (const auto* lookup = std::get_if<BoundedCall::Lookup>(&bounded.place))
        return preimage::fetch(state, lookup->hash, lookup->len);
    return preimage::fetch(state, std::get<BoundedCall::Legacy>(bounded.place).hash, std::nullopt);
}

} // namespace

Outcome<BoundedCall> boundCall(State& state, const RuntimeCall& call)
{
    Bytes encoded = codec::encode(call);
    const auto length = static_cast<std::uint32_t>(encoded.size());
    if (length <= BoundedCall::kMaxInline)
        return BoundedCall{BoundedCall::Inline{std::move(encoded)}};
    const chain::Hash256 hash = SOMA_TRY(preimage::note(state, std::move(encoded)));
    return BoundedCall{BoundedCall::Lookup{hash, length}};
}

Outcome<RuntimeCall> peekCall(const State& state, const BoundedCall& bounded)
{
    const Bytes encoded = SOMA_TRY(bytesOf(state, bounded));
    // Bytes after the call are ignored, as in the reference.
    codec::ScaleReader in(encoded, kMaxBlockCallDepth);
    RuntimeCall call;
    if (!codec::decodeFrom(in, call))
        return DispatchError::Kind::Corruption;
    return call;
}

void requestCall(State& state, const BoundedCall& bounded)
{
    if (const auto* lookup = std::get_if<BoundedCall::Lookup>(&bounded.place))
        preimage::request(state, lookup->hash);
    else if (const auto* legacy = std::get_if<BoundedCall::Legacy>(&bounded.place))
        preimage::request(state, legacy->hash);
}

void dropCall(State& state, const BoundedCall& bounded)
{
    // One that is not there needs no dropping.
    if (const auto* lookup = std::get_if<BoundedCall::Lookup>(&bounded.place))
        static_cast<void>(preimage::unrequest(state, lookup->hash));
    else if (const auto* legacy = std::get_if<BoundedCall::Legacy>(&bounded.place))
        static_cast<void>(preimage::unrequest(state, legacy->hash));
}

} // namespace soma::runtime
