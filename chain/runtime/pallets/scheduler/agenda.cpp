// g++ 12 takes the empty slots of an agenda for uninitialized calls.
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include "chain/runtime/pallets/scheduler/agenda.h"

#include <algorithm>

namespace soma::runtime::scheduler {

namespace {

constexpr Weight kAgendasBase = measured(1'335'000, 1489, 1, 1);
constexpr Weight kTaskBase{2'991'000, 0};
constexpr Weight kTaskNamed = measured(4'292'000, 0, 0, 1);
constexpr Weight kTaskPeriodic{2'974'000, 0};
constexpr Weight kDispatchSigned = measured(4'155'000, 3997, 2, 0);
constexpr Weight kDispatchUnsigned{1'858'000, 0};
constexpr Weight kScheduleRetry =
    measured(10'762'174, 110'487, 1, 2).plus(Weight{16'285, 0}.times(kMaxScheduledPerBlock));

constexpr Weight agendaBase(std::size_t tasks)
{
    return measured(2'409'000, 110'487, 1, 1).plus(Weight{486'046, 0}.times(tasks));
}

constexpr Weight taskFetched(std::uint32_t length)
{
    return measured(16'792'000, 3556, 3, 2).plus(Weight{23'402, 1}.times(length));
}

/// Weight there is, and used so far.
class Meter {
public:
    explicit Meter(Weight limit) : m_limit(limit) {}

    bool canConsume(Weight weight) const { return !m_used.plus(weight).anyGreater(m_limit); }

    bool tryConsume(Weight weight)
    {
        if (!canConsume(weight))
            return false;
        m_used = m_used.plus(weight);
        return true;
    }

    Weight used() const { return m_used; }

private:
    Weight m_limit;
    Weight m_used;
};

Weight taskWeight(const Scheduled& task, std::optional<std::uint32_t> length)
{
    Weight total = length ? taskFetched(*length) : kTaskBase;
    if (task.maybeId)
        total = total.plus(kTaskNamed.minus(kTaskBase));
    if (task.maybePeriodic)
        total = total.plus(kTaskPeriodic.minus(kTaskBase));
    return total;
}

std::optional<std::uint32_t> lookupLength(const BoundedCall& call)
{
    const auto* lookup = std::get_if<BoundedCall::Lookup>(&call.place);
    return lookup ? std::optional(lookup->len) : std::nullopt;
}

/// Nothing for origins that this runtime does not have.
std::optional<Origin> originOf(const OriginCaller& caller)
{
    const auto* origin = std::get_if<SystemOrigin>(&caller.origin);
    if (!origin)
        return std::nullopt;
    switch (origin->origin.index()) {
    case 0:
        return Origin::root();
    case 1:
        return Origin::account(std::get<1>(origin->origin));
    case 2:
        return Origin::none();
    default:
        return std::nullopt;
    }
}

/// Runs one agenda.
class AgendaRun {
public:
    AgendaRun(State& state, Meter& meter, std::uint32_t now, std::uint32_t when)
        : m_state(state)
        , m_meter(meter)
        , m_now(now)
        , m_when(when)
        , m_agenda(kAgenda.get(state, when))
    {
    }

    /// `isFirst`: nothing ran before it in this block. False: something is left for later.
    bool run(bool isFirst)
    {
        const std::vector<std::uint32_t> order = byPriority();
        static_cast<void>(m_meter.tryConsume(agendaBase(order.size())));
        bool postponed = false;
        bool kept = false;
        for (const std::uint32_t index : order) {
            std::optional<Scheduled>& slot = m_agenda.items[index];
            if (!m_meter.canConsume(taskWeight(*slot, lookupLength(slot->call)))) {
                postponed = true;
                break;
            }
            switch (runTask(index, *slot, isFirst)) {
            case Ended::Done:
                isFirst = false;
                slot.reset();
                break;
            case Ended::Dropped:
                // It stays in the list, and is never run again.
                kept = true;
                break;
            case Ended::Postponed:
                postponed = true;
                break;
            }
        }
        if (postponed || kept)
            kAgenda.set(m_state, m_when, m_agenda);
        else
            kAgenda.remove(m_state, m_when);
        return !postponed;
    }

private:
    enum class Ended { Done, Dropped, Postponed };

    std::vector<std::uint32_t> byPriority() const
    {
        std::vector<std::uint32_t> order;
        for (std::size_t i = 0; i < m_agenda.items.size(); ++i)
            if (m_agenda.items[i])
                order.push_back(static_cast<std::uint32_t>(i));
        std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_agenda.items[a]->priority < m_agenda.items[b]->priority;
        });
        return order;
    }

    Ended runTask(std::uint32_t index, Scheduled task, bool isFirst)
    {
        const TaskAddress address{m_when, index};
        if (task.maybeId)
            kLookup.remove(m_state, *task.maybeId);
        const auto call = peekCall(m_state, task.call);
        const std::optional<Origin> origin = originOf(task.origin);
        if (!call || !origin) {
            m_state.deposit(CallUnavailable{address, task.maybeId});
            dropCall(m_state, task.call);
            static_cast<void>(m_meter.tryConsume(taskWeight(task, lookupLength(task.call))));
            return Ended::Dropped;
        }
        static_cast<void>(m_meter.tryConsume(taskWeight(task, lookupLength(task.call))));
        const std::optional<CallResult> result = dispatch(*call, *origin);
        if (!result && isFirst) {
            dropCall(m_state, task.call);
            m_state.deposit(PermanentlyOverweight{address, task.maybeId});
            return Ended::Dropped;
        }
        if (!result)
            return Ended::Postponed;
        finish(address, std::move(task), *result);
        return Ended::Done;
    }

    /// Nothing when there is too little weight left.
    std::optional<CallResult> dispatch(const RuntimeCall& call, const Origin& origin)
    {
        const Weight base = origin.signer() ? kDispatchSigned : kDispatchUnsigned;
        const Weight own = call.dispatchInfo().weight;
        if (!m_meter.canConsume(base.plus(own)))
            return std::nullopt;
        const CallResult result = call.dispatch(m_state, origin);
        static_cast<void>(m_meter.tryConsume(base));
        static_cast<void>(m_meter.tryConsume(result.info().actualWeight.value_or(own)));
        return result;
    }

    void finish(TaskAddress address, Scheduled task, const CallResult& result)
    {
        const std::optional<RetryConfig> retry = kRetries.take(m_state, address);
        m_state.deposit(Dispatched{address, task.maybeId, DispatchResult::of(result)});
        if (retry && !result)
            scheduleRetry(address, task, *retry);
        if (!task.maybePeriodic) {
            dropCall(m_state, task.call);
            return;
        }
        const auto [period, count] = *task.maybePeriodic;
        task.maybePeriodic = count > 1 ? std::optional(Period{period, count - 1}) : std::nullopt;
        const auto next = placeTask(m_state, saturatingAdd(m_now, period), task);
        if (!next) {
            dropCall(m_state, task.call);
            m_state.deposit(PeriodicFailed{address, task.maybeId});
        } else if (retry) {
            kRetries.set(m_state, *next, *retry);
        }
    }

    void scheduleRetry(TaskAddress address, const Scheduled& task, const RetryConfig& retry)
    {
        if (!m_meter.tryConsume(kScheduleRetry)) {
            m_state.deposit(RetryFailed{address, task.maybeId});
            return;
        }
        if (retry.remaining == 0)
            return;
        const Scheduled again{std::nullopt, task.priority, task.call, std::nullopt, task.origin};
        const auto next = placeTask(m_state, saturatingAdd(m_now, retry.period), again);
        if (!next) {
            dropCall(m_state, again.call);
            m_state.deposit(RetryFailed{address, again.maybeId});
            return;
        }
        RetryConfig left = retry;
        --left.remaining;
        kRetries.set(m_state, *next, left);
    }

    State& m_state;
    Meter& m_meter;
    std::uint32_t m_now;
    std::uint32_t m_when;
    Agenda m_agenda;
};

} // namespace

Outcome<TaskAddress> placeTask(State& state, std::uint32_t when, const Scheduled& task)
{
    Agenda agenda = kAgenda.get(state, when);
    auto place = agenda.items.end();
    if (agenda.items.size() >= kMaxScheduledPerBlock) {
        place = std::find(agenda.items.begin(), agenda.items.end(), std::nullopt);
        if (place == agenda.items.end())
            return DispatchError::Kind::Exhausted;
        *place = task;
    } else {
        place = agenda.items.insert(agenda.items.end(), task);
    }
    const TaskAddress address{when, static_cast<std::uint32_t>(place - agenda.items.begin())};
    kAgenda.set(state, when, agenda);
    if (task.maybeId)
        kLookup.set(state, *task.maybeId, address);
    state.deposit(TaskScheduled{address.first, address.second});
    return address;
}

void cleanUp(State& state, std::uint32_t when)
{
    Agenda agenda = kAgenda.get(state, when);
    const std::size_t before = agenda.items.size();
    while (!agenda.items.empty() && !agenda.items.back())
        agenda.items.pop_back();
    if (agenda.items.empty())
        kAgenda.remove(state, when);
    else if (agenda.items.size() < before)
        kAgenda.set(state, when, agenda);
}

Result<Weight> serviceAgendas(State& state)
{
    const Weight left = state.config().limits.maxBlock.minus(state.block().weight.total());
    Meter meter(left.min(kMaximumWeight));
    if (!meter.tryConsume(kAgendasBase))
        return meter.used();
    const std::uint32_t now = state.blockNumber();
    std::uint32_t incomplete = saturatingAdd(now, 1U);
    std::uint32_t when = kIncompleteSince.take(state).value_or(now);
    bool isFirst = true;
    while (when <= now && meter.canConsume(agendaBase(kMaxScheduledPerBlock))) {
        if (!AgendaRun(state, meter, now, when).run(isFirst))
            incomplete = std::min(incomplete, when);
        isFirst = false;
        when = saturatingAdd(when, 1U);
    }
    incomplete = std::min(incomplete, when);
    if (incomplete <= now)
        state.deposit(AgendaIncomplete{incomplete});
    kIncompleteSince.set(state, std::min(incomplete, saturatingAdd(now, 1U)));
    return meter.used();
}

} // namespace soma::runtime::scheduler
