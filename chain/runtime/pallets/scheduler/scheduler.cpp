#include "chain/runtime/pallets/scheduler/scheduler.h"

#include "chain/runtime/pallets/scheduler/agenda.h"

namespace soma::runtime::scheduler {

namespace {

/// The block that is `after` blocks behind the next one: this one's tasks have run already.
std::uint32_t behind(const State& state, std::uint32_t after)
{
    return saturatingAdd(saturatingAdd(state.blockNumber(), after), 1U);
}

/// Root may touch anything; others only what they scheduled themselves.
Outcome<void> ensurePrivilege(const OriginCaller& left, const OriginCaller& right)
{
    if (left == right || left == OriginCaller::root())
        return {};
    return DispatchError::Kind::BadOrigin;
}

CallResult scheduleAsRoot(State& state, const Origin& origin, std::uint32_t when,
                          const std::optional<TaskName>& id, std::uint8_t priority,
                          const std::optional<Period>& periodic, const BoxedCall& call)
{
    SOMA_TRY(ensureRoot(origin));
    const BoundedCall bounded = SOMA_TRY(boundCall(state, call.call));
    SOMA_TRY(scheduleTask(state, when, {id, priority, bounded, periodic, OriginCaller::root()}));
    return {};
}

/// The task at an address that root may touch.
Outcome<void> ensureTask(const State& state, TaskAddress address)
{
    const Agenda agenda = kAgenda.get(state, address.first);
    if (address.second >= agenda.items.size() || !agenda.items[address.second])
        return kError("NotFound");
    return ensurePrivilege(OriginCaller::root(), agenda.items[address.second]->origin);
}

Outcome<TaskAddress> addressOf(const State& state, const TaskName& id)
{
    const std::optional<TaskAddress> address = kLookup.get(state, id);
    if (!address)
        return kError("NotFound");
    return *address;
}

CallResult setRetry(State& state, TaskAddress task, const std::optional<TaskName>& id,
                    std::uint8_t retries, std::uint32_t period)
{
    SOMA_TRY(ensureTask(state, task));
    kRetries.set(state, task, {retries, retries, period});
    state.deposit(RetrySet{task, id, period, retries});
    return {};
}

CallResult cancelRetry(State& state, TaskAddress task, const std::optional<TaskName>& id)
{
    SOMA_TRY(ensureTask(state, task));
    kRetries.remove(state, task);
    state.deposit(RetryCancelled{task, id});
    return {};
}

} // namespace

CallResult Schedule::dispatch(State& state, const Origin& origin) const
{
    return scheduleAsRoot(state, origin, when, std::nullopt, priority, maybePeriodic, call);
}

CallResult Cancel::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return cancelTask(state, OriginCaller::root(), {when, index});
}

CallResult ScheduleNamed::dispatch(State& state, const Origin& origin) const
{
    return scheduleAsRoot(state, origin, when, id, priority, maybePeriodic, call);
}

CallResult CancelNamed::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    const TaskAddress address = SOMA_TRY(addressOf(state, id));
    kLookup.remove(state, id);
    const auto [when, index] = address;
    Agenda agenda = kAgenda.get(state, when);
    if (index < agenda.items.size() && agenda.items[index]) {
        SOMA_TRY(ensurePrivilege(OriginCaller::root(), agenda.items[index]->origin));
        kRetries.remove(state, address);
        dropCall(state, agenda.items[index]->call);
        agenda.items[index].reset();
        kAgenda.set(state, when, agenda);
    }
    cleanUp(state, when);
    state.deposit(Canceled{when, index});
    return {};
}

CallResult ScheduleAfter::dispatch(State& state, const Origin& origin) const
{
    return scheduleAsRoot(state, origin, behind(state, after), std::nullopt, priority,
                          maybePeriodic, call);
}

CallResult ScheduleNamedAfter::dispatch(State& state, const Origin& origin) const
{
    return scheduleAsRoot(state, origin, behind(state, after), id, priority, maybePeriodic, call);
}

CallResult SetRetry::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return setRetry(state, task, std::nullopt, retries, period);
}

CallResult SetRetryNamed::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return setRetry(state, SOMA_TRY(addressOf(state, id)), id, retries, period);
}

CallResult CancelRetry::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return cancelRetry(state, task, std::nullopt);
}

CallResult CancelRetryNamed::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return cancelRetry(state, SOMA_TRY(addressOf(state, id)), id);
}

Outcome<TaskAddress> scheduleTask(State& state, std::uint32_t when, Scheduled task)
{
    if (task.maybeId && kLookup.contains(state, *task.maybeId))
        return kError("FailedToSchedule");
    if (when <= state.blockNumber())
        return kError("TargetBlockNumberInPast");
    if (task.maybePeriodic && (task.maybePeriodic->second <= 1 || task.maybePeriodic->first == 0))
        task.maybePeriodic.reset();
    if (task.maybePeriodic)
        --task.maybePeriodic->second; // The first run is scheduled here.
    const TaskAddress address = SOMA_TRY(placeTask(state, when, task));
    // A second request beside the one that noting made: the reference never clears such calls.
    requestCall(state, task.call);
    return address;
}

Outcome<void> cancelTask(State& state, const OriginCaller& origin, TaskAddress address)
{
    const auto [when, index] = address;
    Agenda agenda = kAgenda.get(state, when);
    if (index >= agenda.items.size() || !agenda.items[index])
        return kError("NotFound");
    const Scheduled task = *agenda.items[index];
    SOMA_TRY(ensurePrivilege(origin, task.origin));
    agenda.items[index].reset();
    kAgenda.set(state, when, agenda);
    dropCall(state, task.call);
    if (task.maybeId)
        kLookup.remove(state, *task.maybeId);
    kRetries.remove(state, address);
    cleanUp(state, when);
    state.deposit(Canceled{when, index});
    return {};
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storageVersion = 4,
        .storage = storageEntries<kIncompleteSince, kAgenda, kRetries, kLookup>(),
        .calls = callEntries<Schedule, Cancel, ScheduleNamed, CancelNamed, ScheduleAfter,
                             ScheduleNamedAfter, SetRetry, SetRetryNamed, CancelRetry,
                             CancelRetryNamed>(),
        .events = eventEntries<TaskScheduled, Canceled, Dispatched, RetrySet, RetryCancelled,
                               CallUnavailable, PeriodicFailed, RetryFailed, PermanentlyOverweight,
                               AgendaIncomplete>(),
        .errors = kError.list(),
        .constants =
            {
                constantEntry<Weight>("MaximumWeight",
                                      [](const RuntimeConfig&) { return kMaximumWeight; }),
                constantEntry<std::uint32_t>(
                    "MaxScheduledPerBlock",
                    [](const RuntimeConfig&) { return std::uint32_t{kMaxScheduledPerBlock}; }),
            },
        .onInitialize = &serviceAgendas,
    };
    return kTable;
}

} // namespace soma::runtime::scheduler
