// What the Scheduler does when a block has no room for all that is due: what is postponed, what is
// given up, and what a retry or a period comes to then.
// g++ 12 takes the empty slots of an agenda for uninitialized calls.
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include "chain/runtime/bounded_call.h"
#include "chain/runtime/pallets/preimage.h"
#include "chain/runtime/pallets/scheduler/agenda.h"
#include "chain/runtime/pallets/scheduler/scheduler.h"
#include "chain/runtime/pallets/utility.h"
#include "tests/chain/runtime/proxy/proxy_bench.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using namespace soma::runtime::scheduler;

namespace {

constexpr std::uint64_t kRoom = kMaximumWeight.refTime;

/// A remark that says it takes so much.
RuntimeCall heavy(std::uint64_t refTime, std::uint8_t mark = 7)
{
    return utility::WithWeight{{system::Remark{Bytes(3, mark)}}, Weight{refTime, 0}};
}

RuntimeCall light(std::size_t length = 3)
{
    return system::Remark{Bytes(length, 7)};
}

/// An opened block, from which the agendas of later blocks are run by hand.
struct Agendas {
    Agendas() { chain.open(); }

    State& state() { return chain.working(); }

    std::uint32_t now() { return state().blockNumber(); }

    TaskAddress add(std::uint32_t when, const RuntimeCall& call, std::uint8_t priority = 0,
                    std::optional<TaskName> id = std::nullopt,
                    std::optional<Period> periodic = std::nullopt)
    {
        const auto bounded = boundCall(state(), call);
        const auto placed = scheduleTask(
            state(), when, {id, priority, bounded.value(), periodic, OriginCaller::root()});
        return placed.value();
    }

    /// Begins block `number` with this much taken of it.
    void run(std::uint32_t number, std::uint64_t taken = 0)
    {
        state().block().number = number;
        state().block().weight = {};
        state().block().weight.mandatory.refTime = taken;
        state().block().events.clear();
        if (!serviceAgendas(state()))
            qFatal("the agendas did not run");
    }

    template <typename Event>
    bool hasEvent(const Event& event)
    {
        Bytes wanted{Event::kEvent.pallet.index, Event::kEvent.index};
        append(wanted, codec::encode(event));
        const Bytes& all = state().block().events;
        return std::search(all.begin(), all.end(), wanted.begin(), wanted.end()) != all.end();
    }

    bool ran(TaskAddress task, std::optional<TaskName> id = std::nullopt)
    {
        return hasEvent(Dispatched{task, id, {}});
    }

    /// Tasks that are still in the block's list, at any place.
    std::size_t left(std::uint32_t when)
    {
        const auto items = kAgenda.get(state(), when).items;
        return static_cast<std::size_t>(std::count_if(
            items.begin(), items.end(), [](const auto& slot) { return slot.has_value(); }));
    }

    TestChain chain;
};

} // namespace

class TestAgendaWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largestThatFits();
    void tooHeavyForAnyBlock();
    void postponedToTheNextBlock();
    void lighterOnesOvertake();
    void priorityDecidesWhoWaits();
    void postponedAgendasComeFirst();
    void laterAgendaIsNeverFirst();
    void noRoomForTheAgendaItself();
    void retryWithoutRoom();
    void retryIntoAFullAgenda();
    void periodIntoAFullAgenda();
    void retriesOfNamedTasks();
    void lostCallStaysInItsPlace();
};

/// Three fixed prices and the call's own are what a task takes.
void TestAgendaWeights::largestThatFits()
{
    const Weight fixed = measured(1'335'000, 1489, 1, 1)
                             .plus(measured(2'409'000, 110'487, 1, 1).plus(Weight{486'046, 0}))
                             .plus(Weight{2'991'000, 0})
                             .plus(Weight{1'858'000, 0});
    for (const std::uint64_t more : {0U, 1U}) {
        Agendas agendas;
        const std::uint32_t due = agendas.now() + 1;
        const TaskAddress task = agendas.add(due, heavy(kRoom - fixed.refTime + more));
        agendas.run(due);
        QCOMPARE(agendas.ran(task), more == 0);
        QCOMPARE(agendas.hasEvent(PermanentlyOverweight{task, std::nullopt}), more == 1);
    }
}

/// It was the first of its block, so it fits in none: it stays in the list, and is not run again.
void TestAgendaWeights::tooHeavyForAnyBlock()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const TaskName name{9};
    const TaskAddress task = agendas.add(due, heavy(kRoom), 0, name);
    const TaskAddress other = agendas.add(due, light());
    agendas.run(due);
    QVERIFY(agendas.hasEvent(PermanentlyOverweight{task, name}));
    QVERIFY(agendas.ran(other));
    QVERIFY(!kLookup.contains(agendas.state(), name));
    QCOMPARE(agendas.left(due), std::size_t{1});
    QCOMPARE(kIncompleteSince.get(agendas.state()), std::optional(due + 1));
    agendas.run(due + 1);
    QVERIFY(!agendas.hasEvent(PermanentlyOverweight{task, name}));
    QCOMPARE(agendas.left(due), std::size_t{1});
}

void TestAgendaWeights::postponedToTheNextBlock()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const TaskAddress first = agendas.add(due, heavy(kRoom / 2));
    const TaskAddress second = agendas.add(due, heavy(kRoom / 2));
    agendas.run(due);
    QVERIFY(agendas.ran(first));
    QVERIFY(!agendas.ran(second));
    QVERIFY(agendas.hasEvent(AgendaIncomplete{due}));
    QCOMPARE(kIncompleteSince.get(agendas.state()), std::optional(due));
    QCOMPARE(agendas.left(due), std::size_t{1});
    agendas.run(due + 1);
    QVERIFY(agendas.ran(second));
    QVERIFY(!kAgenda.contains(agendas.state(), due));
    QCOMPARE(kIncompleteSince.get(agendas.state()), std::optional(due + 2));
}

/// A task that does not fit leaves its room to those behind it.
void TestAgendaWeights::lighterOnesOvertake()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    agendas.add(due, heavy(kRoom / 2));
    const TaskAddress waiting = agendas.add(due, heavy(kRoom / 2));
    const TaskAddress overtaking = agendas.add(due, light());
    agendas.run(due);
    QVERIFY(agendas.ran(overtaking));
    QVERIFY(!agendas.ran(waiting));
    QCOMPARE(agendas.left(due), std::size_t{1});
}

void TestAgendaWeights::priorityDecidesWhoWaits()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const TaskAddress low = agendas.add(due, heavy(kRoom / 2), 255);
    const TaskAddress high = agendas.add(due, heavy(kRoom / 2), 1);
    agendas.run(due);
    QVERIFY(agendas.ran(high));
    QVERIFY(!agendas.ran(low));
}

void TestAgendaWeights::postponedAgendasComeFirst()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    agendas.add(due, heavy(kRoom / 2));
    const TaskAddress old = agendas.add(due, heavy(kRoom / 2));
    const TaskAddress young = agendas.add(due + 1, heavy(kRoom / 2));
    agendas.run(due);
    agendas.run(due + 1);
    QVERIFY(agendas.ran(old));
    QVERIFY(!agendas.ran(young));
    QVERIFY(agendas.hasEvent(AgendaIncomplete{due + 1}));
    QCOMPARE(kIncompleteSince.get(agendas.state()), std::optional(due + 1));
    agendas.run(due + 2);
    QVERIFY(agendas.ran(young));
    QCOMPARE(kIncompleteSince.get(agendas.state()), std::optional(due + 3));
}

/// Only the first agenda's first task can be found too heavy for good; behind an older agenda, even
/// an empty one, such a task waits.
void TestAgendaWeights::laterAgendaIsNeverFirst()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 2;
    const TaskAddress task = agendas.add(due, heavy(kRoom));
    kIncompleteSince.set(agendas.state(), due - 1);
    agendas.run(due);
    QVERIFY(!agendas.hasEvent(PermanentlyOverweight{task, std::nullopt}));
    QVERIFY(agendas.hasEvent(AgendaIncomplete{due}));
    agendas.run(due + 1);
    QVERIFY(agendas.hasEvent(PermanentlyOverweight{task, std::nullopt}));
}

/// What the block's other duties took leaves too little even for looking.
void TestAgendaWeights::noRoomForTheAgendaItself()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const TaskAddress task = agendas.add(due, light());
    const std::uint64_t whole = agendas.state().config().limits.maxBlock.refTime;
    // Not even for beginning: nothing is written.
    kIncompleteSince.set(agendas.state(), due);
    agendas.run(due, whole);
    QVERIFY(agendas.state().block().events.empty());
    QCOMPARE(kIncompleteSince.get(agendas.state()), std::optional(due));
    // For beginning, but not for a full agenda.
    const std::uint64_t beginning = measured(1'335'000, 1489, 1, 1).refTime;
    agendas.run(due, whole - beginning);
    QVERIFY(agendas.hasEvent(AgendaIncomplete{due}));
    QVERIFY(!agendas.ran(task));
    // For a full agenda, and so for this one.
    const std::uint64_t agenda = measured(2'409'000, 110'487, 1, 1).refTime + 50 * 486'046;
    agendas.run(due, whole - beginning - agenda);
    QVERIFY(agendas.ran(task));
}

/// A failed task's retry takes weight, too.
void TestAgendaWeights::retryWithoutRoom()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const RuntimeCall failing =
        balances::ForceTransfer{to("Bob"), to("Ferdie"), codec::Compact<Rao>(Rao::max())};
    const std::uint64_t retry =
        measured(10'762'174, 110'487, 1, 2).refTime + 50 * std::uint64_t{16'285};
    for (const bool isRoom : {true, false}) {
        const TaskAddress task = agendas.add(due, failing);
        kRetries.set(agendas.state(), task, {3, 3, 1});
        // Counted from the task's end.
        const std::uint64_t spent = measured(1'335'000, 1489, 1, 1).refTime +
                                    measured(2'409'000, 110'487, 1, 1).refTime + 486'046 +
                                    2'991'000 + 1'858'000 + failing.dispatchInfo().weight.refTime;
        const std::uint64_t whole = agendas.state().config().limits.maxBlock.refTime;
        agendas.run(due, whole - spent - retry + (isRoom ? 0 : 1));
        QCOMPARE(agendas.hasEvent(RetryFailed{task, std::nullopt}), !isRoom);
        QCOMPARE(kRetries.contains(agendas.state(), {due + 1, 0}), isRoom);
        QCOMPARE(agendas.left(due + 1), std::size_t{isRoom ? 1U : 0U});
        kRetries.remove(agendas.state(), {due + 1, 0});
        kAgenda.remove(agendas.state(), due + 1);
        agendas.state().block().number = due - 1;
        kIncompleteSince.remove(agendas.state());
    }
}

void TestAgendaWeights::retryIntoAFullAgenda()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const TaskAddress task = agendas.add(
        due, balances::ForceTransfer{to("Bob"), to("Ferdie"), codec::Compact<Rao>(Rao::max())});
    kRetries.set(agendas.state(), task, {3, 3, 1});
    for (std::size_t i = 0; i < kMaxScheduledPerBlock; ++i)
        agendas.add(due + 1, light());
    agendas.run(due);
    QVERIFY(agendas.hasEvent(RetryFailed{task, std::nullopt}));
    QCOMPARE(agendas.left(due + 1), kMaxScheduledPerBlock);
}

void TestAgendaWeights::periodIntoAFullAgenda()
{
    Agendas agendas;
    const std::uint32_t due = agendas.now() + 1;
    const TaskName name{4};
    const TaskAddress task = agendas.add(due, light(), 0, name, Period{1, 5});
    for (std::size_t i = 0; i < kMaxScheduledPerBlock; ++i)
        agendas.add(due + 1, light());
    agendas.run(due);
    QVERIFY(agendas.ran(task, name));
    QVERIFY(agendas.hasEvent(PeriodicFailed{task, name}));
    QVERIFY(!kLookup.contains(agendas.state(), name));
}

void TestAgendaWeights::retriesOfNamedTasks()
{
    Agendas agendas;
    State& state = agendas.state();
    const std::uint32_t due = agendas.now() + 1;
    const TaskName name{5};
    const TaskAddress task = agendas.add(due, light(), 0, name);
    const auto asRoot = [&state](const RuntimeCall& call) {
        return failure(call.dispatch(state, Origin::root()));
    };
    QCOMPARE(
        failure(
            RuntimeCall(SetRetryNamed{name, 2, 3}).dispatch(state, Origin::account(dev("Bob")))),
        std::string("BadOrigin"));
    QCOMPARE(asRoot(SetRetryNamed{{6}, 2, 3}), std::string("Scheduler.NotFound"));
    QCOMPARE(asRoot(SetRetryNamed{name, 2, 3}), std::string("ok"));
    QVERIFY(kRetries.get(state, task) == (RetryConfig{2, 2, 3}));
    QVERIFY(agendas.hasEvent(RetrySet{task, name, 3, 2}));
    QCOMPARE(asRoot(CancelRetryNamed{{6}}), std::string("Scheduler.NotFound"));
    QCOMPARE(asRoot(CancelRetryNamed{name}), std::string("ok"));
    QVERIFY(!kRetries.contains(state, task));
    QVERIFY(agendas.hasEvent(RetryCancelled{task, name}));
    QCOMPARE(asRoot(SetRetry{task, 255, UINT32_MAX}), std::string("ok"));
    QCOMPARE(asRoot(CancelRetry{{due, 1}}), std::string("Scheduler.NotFound"));
    QCOMPARE(asRoot(CancelRetry{task}), std::string("ok"));
    for (const RuntimeCall& call :
         {RuntimeCall(CancelRetry{task}), RuntimeCall(CancelRetryNamed{name}),
          RuntimeCall(CancelNamed{name}), RuntimeCall(Cancel{due, 0}),
          RuntimeCall(SetRetry{task, 1, 1})})
        QCOMPARE(failure(call.dispatch(state, Origin::account(dev("Bob")))),
                 std::string("BadOrigin"));
    // A cancelled task takes its retries with it.
    QCOMPARE(asRoot(SetRetry{task, 1, 1}), std::string("ok"));
    QCOMPARE(asRoot(Cancel{due, 0}), std::string("ok"));
    QVERIFY(!kRetries.contains(state, task));
    QVERIFY(!kLookup.contains(state, name));
    // What succeeds is not tried again.
    const TaskAddress fine = agendas.add(due, light());
    kRetries.set(state, fine, {2, 2, 1});
    agendas.run(due);
    QVERIFY(!kRetries.contains(state, fine));
    QCOMPARE(agendas.left(due + 1), std::size_t{0});
}

/// Its bytes are gone from Preimage.
void TestAgendaWeights::lostCallStaysInItsPlace()
{
    Agendas agendas;
    State& state = agendas.state();
    const std::uint32_t due = agendas.now() + 1;
    const TaskAddress task = agendas.add(due, light(300));
    preimage::kPreimageFor.clear(state);
    agendas.run(due);
    QVERIFY(agendas.hasEvent(CallUnavailable{task, std::nullopt}));
    QCOMPARE(agendas.left(due), std::size_t{1});
    QCOMPARE(kIncompleteSince.get(state), std::optional(due + 1));
}

QTEST_APPLESS_MAIN(TestAgendaWeights)
#include "tst_agenda_weights.moc"
