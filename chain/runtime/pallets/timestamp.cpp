#include "chain/runtime/pallets/timestamp.h"

#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/runtime_error.h"

namespace soma::runtime::timestamp {

CallResult Set::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureNone(origin));
    // The reference panics in the three cases that follow, which makes the whole block invalid; a
    // failed mandatory call does the same here.
    if (kDidUpdate.contains(state))
        return DispatchError::Kind::Other;
    const std::uint64_t previous = kNow.get(state);
    const std::uint64_t earliest = saturatingAdd(previous, state.config().minimumPeriodMs());
    if (previous != 0 && now.value < earliest)
        return DispatchError::Kind::Other;
    const std::uint64_t slotDuration = state.config().minimumPeriodMs() * 2;
    if (slotDuration == 0 || aura::kCurrentSlot.get(state) != now.value / slotDuration)
        return DispatchError::Kind::Other;
    kNow.set(state, now.value);
    kDidUpdate.set(state, true);
    return {};
}

namespace {

Result<Weight> announceFinalize(State&)
{
    return Weight{3'246'000, 0};
}

Result<void> checkUpdated(State& state)
{
    if (!kDidUpdate.take(state))
        return RuntimeError::TimestampMissing;
    return {};
}

} // namespace

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kNow, kDidUpdate>(),
        .calls = callEntries<Set>(),
        .constants = {constantEntry<std::uint64_t>(
            "MinimumPeriod", [](const RuntimeConfig& c) { return c.minimumPeriodMs(); })},
        .onInitialize = &announceFinalize,
        .onFinalize = &checkUpdated,
    };
    return kTable;
}

} // namespace soma::runtime::timestamp
