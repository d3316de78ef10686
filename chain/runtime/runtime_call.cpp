#include "chain/runtime/runtime_call.h"

#include "chain/runtime/call_filter.h"
#include "chain/runtime/pallets/subtensor/guards/guards.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/runtime_error.h"
#include "chain/runtime/runtime_tables.h"

namespace soma::runtime {

const CallId& RuntimeCall::id() const
{
    SOMA_ASSERT(m_held != nullptr);
    return m_held->id();
}

std::string RuntimeCall::name() const
{
    return std::string(id().pallet.name) + "." + std::string(id().name);
}

DispatchInfo RuntimeCall::dispatchInfo() const
{
    SOMA_ASSERT(m_held != nullptr);
    return m_held->info();
}

CallResult RuntimeCall::dispatch(State& state, const Origin& origin) const
{
    if (!origin.isRoot() && (!isCallAllowed(state, *this) || !origin.allows(*this)))
        return system::kError("CallFiltered");
    if (const chain::AccountId* who = origin.signer())
        SOMA_TRY(subtensor::checkGuards(state, *who, *this));
    return dispatchUnfiltered(state, origin);
}

CallResult RuntimeCall::dispatchUnfiltered(State& state, const Origin& origin) const
{
    SOMA_ASSERT(m_held != nullptr);
    if (state.layers() >= kMaxStorageLayers)
        return DispatchError(TransactionalError::LimitReached);
    StateLayer layer(state);
    const CallResult result = m_held->run(state, origin);
    if (result)
        layer.keep();
    return result;
}

int RuntimeCall::depth() const
{
    return m_held ? m_held->depth() : 0;
}

std::vector<chain::DecodedField> RuntimeCall::arguments() const
{
    SOMA_ASSERT(m_held != nullptr);
    return m_held->arguments();
}

Result<RuntimeCall> decodeRuntimeCall(ByteSpan encoded)
{
    codec::ScaleReader in(encoded, kMaxBlockCallDepth);
    RuntimeCall call;
    if (!codec::decodeFrom(in, call) || !in.finish())
        return in.error();
    return call;
}

} // namespace soma::runtime

namespace soma::codec {

void ScaleType<runtime::RuntimeCall>::encode(const runtime::RuntimeCall& value, ScaleWriter& out)
{
    out.byte(value.id().pallet.index);
    out.byte(value.id().index);
    value.m_held->encode(out);
}

bool ScaleType<runtime::RuntimeCall>::decode(ScaleReader& in, runtime::RuntimeCall& out)
{
    std::uint8_t pallet = 0;
    std::uint8_t index = 0;
    if (!in.byte(pallet) || !in.byte(index))
        return false;
    const runtime::PalletTable* table = runtime::palletByIndex(pallet);
    const runtime::CallEntry* entry = table ? table->call(index) : nullptr;
    if (!entry)
        return in.failWith(Error(runtime::RuntimeError::UnknownCall,
                                 std::to_string(pallet) + "." + std::to_string(index)));
    return entry->decode(in, out);
}

chain::DecodedValue ScaleType<runtime::RuntimeCall>::toDecoded(const runtime::RuntimeCall& value)
{
    return chain::DecodedGroup{value.name(), value.arguments()};
}

void ScaleType<runtime::BoxedCall>::encode(const runtime::BoxedCall& value, ScaleWriter& out)
{
    encodeTo(value.call, out);
}

bool ScaleType<runtime::BoxedCall>::decode(ScaleReader& in, runtime::BoxedCall& out)
{
    ScaleReader::Nested nested(in);
    return nested.entered() && decodeFrom(in, out.call);
}

chain::DecodedValue ScaleType<runtime::BoxedCall>::toDecoded(const runtime::BoxedCall& value)
{
    return codec::toDecoded(value.call);
}

void ScaleType<runtime::OptionalCall>::encode(const runtime::OptionalCall& value, ScaleWriter& out)
{
    out.byte(value.call.isEmpty() ? 0 : 1);
    if (!value.call.isEmpty())
        encodeTo(value.call, out);
}

bool ScaleType<runtime::OptionalCall>::decode(ScaleReader& in, runtime::OptionalCall& out)
{
    std::uint8_t present = 0;
    if (!in.byte(present))
        return false;
    if (present > 1)
        return in.fail(CodecError::InvalidOption);
    if (present == 0)
        return true;
    ScaleReader::Nested nested(in);
    return nested.entered() && decodeFrom(in, out.call);
}

chain::DecodedValue ScaleType<runtime::OptionalCall>::toDecoded(const runtime::OptionalCall& value)
{
    if (value.call.isEmpty())
        return std::monostate{};
    return codec::toDecoded(value.call);
}

} // namespace soma::codec
