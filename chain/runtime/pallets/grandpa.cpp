#include "chain/runtime/pallets/grandpa.h"

namespace soma::runtime::grandpa {

namespace {

/// The digest item that tells the voters: scheduled (1) or forced (2) change.
void announce(State& state, const StoredPendingChange& change)
{
    Bytes payload;
    codec::ScaleWriter out(payload);
    out.byte(change.forced ? 2 : 1);
    if (change.forced)
        out.fixed(*change.forced);
    codec::encodeTo(change.nextAuthorities, out);
    out.fixed(change.delay);
    state.block().digest.push_back(chain::consensusItem(chain::kGrandpaEngine, payload));
}

Result<void> enactChange(State& state)
{
    const std::optional<StoredPendingChange> change = kPendingChange.get(state);
    if (!change)
        return {};
    const std::uint64_t now = state.blockNumber();
    if (now == change->scheduledAt)
        announce(state, *change);
    if (now == std::uint64_t{change->scheduledAt} + change->delay) {
        kAuthorities.set(state, change->nextAuthorities);
        state.deposit(NewAuthorities{change->nextAuthorities});
        kPendingChange.remove(state);
    }
    return {};
}

} // namespace

Outcome<void> scheduleChange(State& state, const AuthorityList& next, std::uint32_t delay,
                             std::optional<std::uint32_t> forced)
{
    if (kPendingChange.contains(state))
        return kError("ChangePending");
    const std::uint32_t now = state.blockNumber();
    if (forced) {
        if (kNextForced.get(state).value_or(0) > now)
            return kError("TooSoon");
        // Wraps around, as the reference's arithmetic does.
        kNextForced.set(state, now + delay * 2);
    }
    kPendingChange.set(state, {now, delay, next, forced});
    return {};
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storageVersion = 5,
        .storage = storageEntries<kState, kPendingChange, kNextForced, kStalled, kCurrentSetId,
                                  kSetIdSession, kAuthorities>(),
        .events = eventEntries<NewAuthorities, PausedEvent, ResumedEvent>(),
        .errors = kError.list(),
        .constants =
            {
                constantEntry<std::uint32_t>("MaxAuthorities",
                                             [](const RuntimeConfig&) { return 32U; }),
                constantEntry<std::uint32_t>("MaxNominators",
                                             [](const RuntimeConfig&) { return 20U; }),
                constantEntry<std::uint64_t>("MaxSetIdSessionEntries",
                                             [](const RuntimeConfig&) { return std::uint64_t{0}; }),
            },
        .onFinalize = &enactChange,
    };
    return kTable;
}

} // namespace soma::runtime::grandpa
