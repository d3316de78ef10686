// Scheduler (pallet 15): calls that run by themselves in a later block, once or again and again.
//
// Each block has an agenda. What does not fit the weight of its block is carried on in the next
// one; a call that fails may be tried again.
#pragma once

#include "chain/runtime/bounded_call.h"
#include "chain/runtime/pallet_table.h"

#include <variant>

namespace soma::runtime::scheduler {

inline constexpr PalletId kPallet{"Scheduler", 15};

using chain::AccountId;
using TaskName = ByteArray<32>;
/// Block and place in its agenda.
using TaskAddress = std::pair<std::uint32_t, std::uint32_t>;
/// Blocks between two runs, and how often.
using Period = std::pair<std::uint32_t, std::uint32_t>;

inline constexpr std::size_t kMaxScheduledPerBlock = 50;
/// Four fifths of a block.
inline constexpr Weight kMaximumWeight{3'200'000'000'000, 14'757'395'258'967'641'292U};

/// An origin as it is kept.
struct SystemOrigin {
    using Root = std::monostate;
    using None = std::monostate;
    using Authorized = std::monostate;

    std::variant<Root, AccountId, None, Authorized> origin;

    bool operator==(const SystemOrigin&) const = default;
};

constexpr auto scaleShape(const SystemOrigin*)
{
    return codec::choice("RawOrigin", &SystemOrigin::origin,
                         {{"Root", 0}, {"Signed", 1}, {"None", 2}, {"Authorized", 3}});
}

struct EthereumOrigin {
    std::variant<ByteArray<20>> origin;

    bool operator==(const EthereumOrigin&) const = default;
};

constexpr auto scaleShape(const EthereumOrigin*)
{
    return codec::choice("RawOrigin", &EthereumOrigin::origin, {{"EthereumTransaction", 0}});
}

struct OriginCaller {
    std::variant<SystemOrigin, EthereumOrigin> origin;

    bool operator==(const OriginCaller&) const = default;

    static OriginCaller root() { return {}; }

    static OriginCaller account(const AccountId& who) { return {SystemOrigin{who}}; }
};

constexpr auto scaleShape(const OriginCaller*)
{
    return codec::choice("OriginCaller", &OriginCaller::origin, {{"system", 0}, {"Ethereum", 21}});
}

struct Scheduled {
    std::optional<TaskName> maybeId;
    std::uint8_t priority = 0; ///< Lower runs first.
    BoundedCall call;
    std::optional<Period> maybePeriodic;
    OriginCaller origin;
};
SOMA_SCALE_STRUCT(Scheduled, maybeId, priority, call, maybePeriodic, origin)

struct RetryConfig {
    std::uint8_t totalRetries = 0;
    std::uint8_t remaining = 0;
    std::uint32_t period = 0;

    bool operator==(const RetryConfig&) const = default;
};
SOMA_SCALE_STRUCT(RetryConfig, totalRetries, remaining, period)

using Agenda = codec::Bounded<std::optional<Scheduled>, kMaxScheduledPerBlock>;

// ------------------------------------------------------------------------------------ storage

/// The first block whose agenda is not done with; normally the next one.
inline constexpr StorageValue<std::uint32_t, OptionQuery> kIncompleteSince{kPallet,
                                                                           "IncompleteSince"};
inline constexpr StorageMap<Twox64Concat<std::uint32_t>, Agenda> kAgenda{kPallet, "Agenda"};
inline constexpr StorageMap<Blake2_128Concat<TaskAddress>, RetryConfig, OptionQuery> kRetries{
    kPallet, "Retries"};
inline constexpr StorageMap<Twox64Concat<TaskName>, TaskAddress, OptionQuery> kLookup{kPallet,
                                                                                      "Lookup"};

// ------------------------------------------------------------------------------------- events

struct TaskScheduled {
    static constexpr EventId kEvent{kPallet, 0};
    std::uint32_t when = 0;
    std::uint32_t index = 0;
};

constexpr auto scaleShape(const TaskScheduled*)
{
    return codec::structure("Scheduled", codec::field("when", &TaskScheduled::when),
                            codec::field("index", &TaskScheduled::index));
}

struct Canceled {
    static constexpr EventId kEvent{kPallet, 1};
    std::uint32_t when = 0;
    std::uint32_t index = 0;
};
SOMA_SCALE_STRUCT(Canceled, when, index)

struct Dispatched {
    static constexpr EventId kEvent{kPallet, 2};
    TaskAddress task;
    std::optional<TaskName> id;
    DispatchResult result;
};
SOMA_SCALE_STRUCT(Dispatched, task, id, result)

struct RetrySet {
    static constexpr EventId kEvent{kPallet, 3};
    TaskAddress task;
    std::optional<TaskName> id;
    std::uint32_t period = 0;
    std::uint8_t retries = 0;
};
SOMA_SCALE_STRUCT(RetrySet, task, id, period, retries)

/// An event about one task.
#define SOMA_TASK_EVENT(name, number)                                                              \
    struct name {                                                                                  \
        static constexpr EventId kEvent{kPallet, number};                                          \
        TaskAddress task;                                                                          \
        std::optional<TaskName> id;                                                                \
    };                                                                                             \
    SOMA_SCALE_STRUCT(name, task, id)

SOMA_TASK_EVENT(RetryCancelled, 4)
SOMA_TASK_EVENT(CallUnavailable, 5)
SOMA_TASK_EVENT(PeriodicFailed, 6)
SOMA_TASK_EVENT(RetryFailed, 7)
SOMA_TASK_EVENT(PermanentlyOverweight, 8)
#undef SOMA_TASK_EVENT

struct AgendaIncomplete {
    static constexpr EventId kEvent{kPallet, 9};
    std::uint32_t when = 0;
};
SOMA_SCALE_STRUCT(AgendaIncomplete, when)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"FailedToSchedule", "A task of this name is scheduled already."},
                        {"NotFound", "There is no such task."},
                        {"TargetBlockNumberInPast", "That block has been."},
                        {"RescheduleNoChange", "The task is scheduled for that block already."},
                        {"Named", "The task has a name."}});

// -------------------------------------------------------------------------------------- calls
// All of them for root only.

inline constexpr Weight kScheduleWeight =
    measured(3'815'234, 110'487, 1, 1).plus(Weight{538'417, 0}.times(kMaxScheduledPerBlock));
inline constexpr Weight kScheduleNamedWeight =
    measured(8'965'037, 110'487, 2, 2).plus(Weight{559'963, 0}.times(kMaxScheduledPerBlock));

struct Schedule {
    static constexpr CallId kCall{kPallet, 0, "schedule"};
    static constexpr Weight kWeight = kScheduleWeight;
    std::uint32_t when = 0;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    BoxedCall call;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Schedule, when, maybePeriodic, priority, call)

struct Cancel {
    static constexpr CallId kCall{kPallet, 1, "cancel"};
    static constexpr Weight kWeight =
        measured(2'524'382, 110'487, 1, 3).plus(Weight{777'710, 0}.times(kMaxScheduledPerBlock));
    std::uint32_t when = 0;
    std::uint32_t index = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Cancel, when, index)

struct ScheduleNamed {
    static constexpr CallId kCall{kPallet, 2, "schedule_named"};
    static constexpr Weight kWeight = kScheduleNamedWeight;
    TaskName id{};
    std::uint32_t when = 0;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    BoxedCall call;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ScheduleNamed, id, when, maybePeriodic, priority, call)

struct CancelNamed {
    static constexpr CallId kCall{kPallet, 3, "cancel_named"};
    static constexpr Weight kWeight =
        measured(7'403'622, 110'487, 2, 3).plus(Weight{778'228, 0}.times(kMaxScheduledPerBlock));
    TaskName id{};

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CancelNamed, id)

/// `after` blocks after the next one.
struct ScheduleAfter {
    static constexpr CallId kCall{kPallet, 4, "schedule_after"};
    static constexpr Weight kWeight = kScheduleWeight;
    std::uint32_t after = 0;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    BoxedCall call;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ScheduleAfter, after, maybePeriodic, priority, call)

struct ScheduleNamedAfter {
    static constexpr CallId kCall{kPallet, 5, "schedule_named_after"};
    static constexpr Weight kWeight = kScheduleNamedWeight;
    TaskName id{};
    std::uint32_t after = 0;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    BoxedCall call;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ScheduleNamedAfter, id, after, maybePeriodic, priority, call)

struct SetRetry {
    static constexpr CallId kCall{kPallet, 6, "set_retry"};
    static constexpr Weight kWeight = measured(169'783'000, 110'487, 1, 1);
    TaskAddress task;
    std::uint8_t retries = 0;
    std::uint32_t period = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetRetry, task, retries, period)

struct SetRetryNamed {
    static constexpr CallId kCall{kPallet, 7, "set_retry_named"};
    static constexpr Weight kWeight = measured(186'544'000, 110'487, 2, 1);
    TaskName id{};
    std::uint8_t retries = 0;
    std::uint32_t period = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetRetryNamed, id, retries, period)

struct CancelRetry {
    static constexpr CallId kCall{kPallet, 8, "cancel_retry"};
    static constexpr Weight kWeight = measured(169'076'000, 110'487, 1, 1);
    TaskAddress task;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CancelRetry, task)

struct CancelRetryNamed {
    static constexpr CallId kCall{kPallet, 9, "cancel_retry_named"};
    static constexpr Weight kWeight = measured(182'329'000, 110'487, 2, 1);
    TaskName id{};

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CancelRetryNamed, id)

// ------------------------------------------------------------------------------- for others

/// Puts a task into the agenda of a later block (event Scheduled). `task.maybePeriodic` counts all
/// runs. Errors: FailedToSchedule, TargetBlockNumberInPast, Exhausted.
Outcome<TaskAddress> scheduleTask(State& state, std::uint32_t when, Scheduled task);

/// Takes it out again (event Canceled). Errors: NotFound, BadOrigin.
Outcome<void> cancelTask(State& state, const OriginCaller& origin, TaskAddress address);

const PalletTable& table();

} // namespace soma::runtime::scheduler
