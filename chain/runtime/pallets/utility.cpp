#include "chain/runtime/pallets/utility.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/system.h"

#include <string_view>

namespace soma::runtime::utility {

namespace {

using Calls = std::vector<RuntimeCall>;

constexpr Weight batchWeight(std::size_t calls)
{
    return measured(19'446'696, 3983, 2, 0).plus(Weight{5'450'264, 0}.times(calls));
}

constexpr Weight batchAllWeight(std::size_t calls)
{
    return measured(13'428'230, 3983, 2, 0).plus(Weight{5'663'250, 0}.times(calls));
}

constexpr Weight forceBatchWeight(std::size_t calls)
{
    return measured(12'134'867, 3983, 2, 0).plus(Weight{5'477'293, 0}.times(calls));
}

constexpr Weight kIfElseWeight = measured(21'831'000, 3983, 2, 0);
/// With the account data of the derived origin.
constexpr Weight kAsDerivativeWeight = measured(15'378'000, 3983, 2, 0).plus(databaseWeight(1, 1));

/// Free only when every call is; an empty batch therefore is.
DispatchInfo batchInfo(const Calls& calls, Weight own)
{
    DispatchInfo out{own, DispatchClass::Normal, Pays::No};
    for (const RuntimeCall& call : calls) {
        const DispatchInfo info = call.dispatchInfo();
        out.weight = out.weight.plus(info.weight);
        if (info.pays == Pays::Yes)
            out.pays = Pays::Yes;
    }
    return out;
}

Outcome<void> ensureBatch(const Origin& origin, const Calls& calls)
{
    if (origin.isNone())
        return DispatchError::Kind::BadOrigin;
    if (calls.size() > kBatchedCallsLimit)
        return kError("TooManyCalls");
    return {};
}

/// Root calls whatever it likes.
CallResult run(const RuntimeCall& call, State& state, const Origin& origin)
{
    return origin.isRoot() ? call.dispatchUnfiltered(state, origin) : call.dispatch(state, origin);
}

PostInfo took(Weight weight)
{
    return {weight, Pays::Yes};
}

} // namespace

DispatchInfo Batch::dispatchInfo() const
{
    return batchInfo(calls, batchWeight(calls.size()));
}

CallResult Batch::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureBatch(origin, calls));
    Weight used;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const DispatchInfo info = calls[i].dispatchInfo();
        const CallResult result = run(calls[i], state, origin);
        used = used.plus(result.info().weight(info));
        if (!result) {
            state.deposit(BatchInterrupted{static_cast<std::uint32_t>(i), result.error()});
            return took(batchWeight(i + 1).plus(used));
        }
        state.deposit(ItemCompleted{});
    }
    state.deposit(BatchCompleted{});
    return took(batchWeight(calls.size()).plus(used));
}

DispatchInfo AsDerivative::dispatchInfo() const
{
    return {kAsDerivativeWeight.plus(call.call.dispatchInfo().weight)};
}

CallResult AsDerivative::dispatch(State& state, const Origin& origin) const
{
    const chain::AccountId who = SOMA_TRY(ensureSigned(origin));
    const DispatchInfo info = call.call.dispatchInfo();
    const CallResult result = call.call.dispatch(state, origin.as(derivativeAccount(who, index)));
    const PostInfo post = took(kAsDerivativeWeight.plus(result.info().weight(info)));
    return result ? CallResult(post) : CallResult(result.error(), post);
}

DispatchInfo BatchAll::dispatchInfo() const
{
    return batchInfo(calls, batchAllWeight(calls.size()));
}

CallResult BatchAll::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureBatch(origin, calls));
    Origin inner = origin;
    if (!origin.isRoot())
        inner.addFilter([](const RuntimeCall& call) { return call.as<BatchAll>() == nullptr; });
    Weight used;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const DispatchInfo info = calls[i].dispatchInfo();
        const CallResult result = run(calls[i], state, inner);
        used = used.plus(result.info().weight(info));
        if (!result)
            return {result.error(), took(batchAllWeight(i + 1).plus(used))};
        state.deposit(ItemCompleted{});
    }
    state.deposit(BatchCompleted{});
    return took(batchAllWeight(calls.size()).plus(used));
}

DispatchInfo ForceBatch::dispatchInfo() const
{
    return batchInfo(calls, forceBatchWeight(calls.size()));
}

CallResult ForceBatch::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureBatch(origin, calls));
    Weight used;
    bool failed = false;
    for (const RuntimeCall& call : calls) {
        const DispatchInfo info = call.dispatchInfo();
        const CallResult result = run(call, state, origin);
        used = used.plus(result.info().weight(info));
        if (result) {
            state.deposit(ItemCompleted{});
        } else {
            failed = true;
            state.deposit(ItemFailed{result.error()});
        }
    }
    if (failed)
        state.deposit(BatchCompletedWithErrors{});
    else
        state.deposit(BatchCompleted{});
    return took(forceBatchWeight(calls.size()).plus(used));
}

CallResult WithWeight::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    const CallResult result = call.call.dispatchUnfiltered(state, Origin::root());
    return result ? CallResult() : CallResult(result.error());
}

DispatchInfo IfElse::dispatchInfo() const
{
    return {kIfElseWeight.plus(main.call.dispatchInfo().weight)
                .plus(fallback.call.dispatchInfo().weight)};
}

CallResult IfElse::dispatch(State& state, const Origin& origin) const
{
    if (origin.isNone())
        return DispatchError::Kind::BadOrigin;
    const CallResult first = run(main.call, state, origin);
    Weight used = kIfElseWeight.plus(first.info().weight(main.call.dispatchInfo()));
    if (first) {
        state.deposit(IfElseMainSuccess{});
        return took(used);
    }
    const CallResult second = run(fallback.call, state, origin);
    used = used.plus(second.info().weight(fallback.call.dispatchInfo()));
    if (!second)
        return {second.error(), took(used)};
    state.deposit(IfElseFallbackCalled{first.error()});
    return took(used);
}

// ------------------------------------------------------------------------------- for others

const Calls* batchedCalls(const RuntimeCall& call)
{
    if (const auto* batch = call.as<Batch>())
        return &batch->calls;
    if (const auto* batch = call.as<BatchAll>())
        return &batch->calls;
    if (const auto* batch = call.as<ForceBatch>())
        return &batch->calls;
    return nullptr;
}

bool allowsNesting(const RuntimeCall& call)
{
    const Calls* calls = batchedCalls(call);
    return !calls || std::none_of(calls->begin(), calls->end(), [](const RuntimeCall& inner) {
        return batchedCalls(inner) != nullptr;
    });
}

chain::AccountId derivativeAccount(const chain::AccountId& who, std::uint16_t index)
{
    constexpr std::string_view kDomain = "modlpy/utilisuba";
    Bytes entropy(kDomain.begin(), kDomain.end());
    codec::ScaleWriter out(entropy);
    out.raw(who.span());
    out.fixed(index);
    return chain::AccountId(crypto::blake2b256(entropy));
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .calls = callEntries<Batch, AsDerivative, BatchAll, ForceBatch, WithWeight, IfElse>(),
        .events =
            eventEntries<BatchInterrupted, BatchCompleted, BatchCompletedWithErrors, ItemCompleted,
                         ItemFailed, DispatchedAs, IfElseMainSuccess, IfElseFallbackCalled>(),
        .errors = kError.list(),
        .constants = {constantEntry<std::uint32_t>(
            "batched_calls_limit",
            [](const RuntimeConfig&) { return static_cast<std::uint32_t>(kBatchedCallsLimit); })},
    };
    return kTable;
}

} // namespace soma::runtime::utility
