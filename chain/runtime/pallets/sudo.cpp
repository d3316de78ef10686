#include "chain/runtime/pallets/sudo.h"

#include "chain/runtime/pallets/system.h"

namespace soma::runtime::sudo {

namespace {

/// What the sudo account does is free.
constexpr PostInfo kFree{std::nullopt, Pays::No};

/// Errors: BadOrigin, RequireSudo.
Outcome<void> ensureSudo(const State& state, const Origin& origin)
{
    const std::optional<AccountId> who = SOMA_TRY(ensureSignedOrRoot(origin));
    if (who && kKey.get(state) != who)
        return kError("RequireSudo");
    return {};
}

DispatchInfo around(const BoxedCall& call, Weight own)
{
    const DispatchInfo inner = call.call.dispatchInfo();
    return {own.plus(inner.weight), inner.dispatchClass};
}

CallResult asRoot(State& state, const Origin& origin, const BoxedCall& call)
{
    SOMA_TRY(ensureSudo(state, origin));
    const CallResult result = call.call.dispatchUnfiltered(state, Origin::root());
    state.deposit(Sudid{DispatchResult::of(result)});
    return kFree;
}

} // namespace

DispatchInfo Sudo::dispatchInfo() const
{
    return around(call, measured(7'939'000, 1517, 1, 0));
}

CallResult Sudo::dispatch(State& state, const Origin& origin) const
{
    return asRoot(state, origin, call);
}

DispatchInfo SudoUncheckedWeight::dispatchInfo() const
{
    return {weight, call.call.dispatchInfo().dispatchClass};
}

CallResult SudoUncheckedWeight::dispatch(State& state, const Origin& origin) const
{
    return asRoot(state, origin, call);
}

CallResult SetKey::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSudo(state, origin));
    const AccountId next = SOMA_TRY(system::lookup(new_));
    state.deposit(KeyChanged{kKey.get(state), next});
    kKey.set(state, next);
    return kFree;
}

DispatchInfo SudoAs::dispatchInfo() const
{
    return around(call, measured(7'870'000, 1517, 1, 0));
}

CallResult SudoAs::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSudo(state, origin));
    const AccountId account = SOMA_TRY(system::lookup(who));
    const CallResult result = call.call.dispatchUnfiltered(state, Origin::account(account));
    state.deposit(SudoAsDone{DispatchResult::of(result)});
    return kFree;
}

CallResult RemoveKey::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSudo(state, origin));
    state.deposit(KeyRemoved{});
    kKey.remove(state);
    return kFree;
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kKey>(),
        .calls = callEntries<Sudo, SudoUncheckedWeight, SetKey, SudoAs, RemoveKey>(),
        .events = eventEntries<Sudid, KeyChanged, KeyRemoved, SudoAsDone>(),
        .errors = kError.list(),
    };
    return kTable;
}

} // namespace soma::runtime::sudo
