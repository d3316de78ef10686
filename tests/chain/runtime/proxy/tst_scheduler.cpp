// Preimage and Scheduler, and the reserves and holds below them.
#include "chain/runtime/bounded_call.h"
#include "chain/runtime/pallets/preimage.h"
#include "chain/runtime/pallets/scheduler/scheduler.h"
#include "tests/chain/runtime/proxy/proxy_bench.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using balances::BalanceStatus;

namespace {

chain::Hash256 hashOf(const Bytes& bytes)
{
    return chain::Hash256(crypto::blake2b256(bytes));
}

scheduler::Schedule at(std::uint64_t when, const RuntimeCall& call,
                       std::optional<scheduler::Period> periodic = std::nullopt)
{
    return {static_cast<std::uint32_t>(when), periodic, 0, BoxedCall{call}};
}

balances::ForceTransfer forced(Rao amount)
{
    return {to("Bob"), to("Ferdie"), codec::Compact<Rao>(amount)};
}

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_chain = std::make_unique<TestChain>(); }

    void reserves()
    {
        m_chain->open();
        State& state = m_chain->working();
        const chain::AccountId who = stranger(1);
        QVERIFY(balances::mintInto(state, who, Rao(2000)).has_value());
        QCOMPARE(failure(balances::reserve(state, who, Rao(0))), std::string("ok"));
        QCOMPARE(failure(balances::reserve(state, who, Rao(2001))),
                 std::string("Balances.InsufficientBalance"));
        QCOMPARE(failure(balances::reserve(state, who, Rao::max())),
                 std::string("Balances.InsufficientBalance"));
        QCOMPARE(failure(balances::reserve(state, who, Rao(1501))),
                 std::string("ConsumerRemaining"));
        QCOMPARE(failure(balances::reserve(state, who, Rao(1500))), std::string("ok"));
        auto account = system::kAccount.get(state, who);
        QCOMPARE(account.data.free, Rao(500));
        QCOMPARE(account.data.reserved, Rao(1500));
        QCOMPARE(account.consumers, 1U);
        // The account cannot be emptied now.
        QCOMPARE(failure(balances::transfer(state, who, dev("Bob"), Rao(1),
                                            balances::Preservation::Expendable)),
                 std::string("Token.Frozen"));
        QCOMPARE(balances::unreserve(state, who, Rao(1600)), Rao(100));
        account = system::kAccount.get(state, who);
        QCOMPARE(account.data.free, Rao(2000));
        QCOMPARE(account.consumers, 0U);
        QCOMPARE(balances::unreserve(state, stranger(2), Rao(5)), Rao(5));
        // Frozen balance may not be reserved.
        account.data.frozen = Rao(1000);
        account.consumers = 1;
        system::kAccount.set(state, who, account);
        QCOMPARE(failure(balances::reserve(state, who, Rao(1001))),
                 std::string("Balances.LiquidityRestrictions"));
        QCOMPARE(failure(balances::reserve(state, who, Rao(1000))), std::string("ok"));
    }

    void repatriating()
    {
        m_chain->open();
        State& state = m_chain->working();
        const chain::AccountId from = stranger(1);
        QVERIFY(balances::mintInto(state, from, Rao(5000)).has_value());
        QVERIFY(balances::reserve(state, from, Rao(3000)).has_value());
        const auto move = [&](const chain::AccountId& dest, Rao amount, BalanceStatus status) {
            return balances::repatriateReserved(state, from, dest, amount, status);
        };
        QCOMPARE(namesOf(move(stranger(9), Rao(1), BalanceStatus::Free).error()).text(),
                 std::string("Balances.DeadAccount"));
        const Rao bob = balances::account(state, dev("Bob")).free;
        QCOMPARE(move(dev("Bob"), Rao(1000), BalanceStatus::Free).value(), Rao(0));
        QCOMPARE(balances::account(state, dev("Bob")).free, saturatingAdd(bob, Rao(1000)));
        QCOMPARE(move(dev("Bob"), Rao(500), BalanceStatus::Reserved).value(), Rao(0));
        QCOMPARE(balances::account(state, dev("Bob")).reserved, Rao(500));
        QCOMPARE(system::kAccount.get(state, dev("Bob")).consumers, 1U);
        QCOMPARE(move(from, Rao(100), BalanceStatus::Reserved).value(), Rao(0));
        QCOMPARE(move(from, Rao(400), BalanceStatus::Free).value(), Rao(0));
        QCOMPARE(balances::account(state, from).free, Rao(2400));
        QCOMPARE(move(dev("Bob"), Rao(2000), BalanceStatus::Free).value(), Rao(900));
        QCOMPARE(balances::account(state, from).reserved, Rao(0));
        QCOMPARE(system::kAccount.get(state, from).consumers, 0U);
    }

    void holds()
    {
        m_chain->open();
        State& state = m_chain->working();
        const chain::AccountId who = stranger(1);
        const auto reason = balances::HoldReason::preimage();
        QCOMPARE(failure(balances::hold(state, who, Rao(1), reason)),
                 std::string("Token.CannotCreateHold"));
        QVERIFY(balances::mintInto(state, who, Rao(2000)).has_value());
        QCOMPARE(failure(balances::hold(state, who, Rao(1501), reason)),
                 std::string("Token.FundsUnavailable"));
        QCOMPARE(failure(balances::hold(state, who, Rao(1500), reason)), std::string("ok"));
        QCOMPARE(balances::heldFor(state, who, reason), Rao(1500));
        QCOMPARE(balances::account(state, who).reserved, Rao(1500));
        QVERIFY(!balances::release(state, who, Rao(1501), reason, balances::Precision::Exact));
        QCOMPARE(balances::release(state, who, Rao(9999), reason, balances::Precision::BestEffort)
                     .value(),
                 Rao(1500));
        QCOMPARE(balances::heldFor(state, who, reason), Rao(0));
        QCOMPARE(balances::account(state, who).free, Rao(2000));
    }

    void preimages()
    {
        const Bytes bytes(10, 5);
        const chain::Hash256 hash = hashOf(bytes);
        const auto noted = call("Bob", preimage::NotePreimage{bytes});
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(!noted.fee.isZero());
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(104'000'000 + 10 * 1'000'000));
        call("Dave", preimage::NotePreimage{bytes});
        QCOMPARE(m_last, std::string("Preimage.AlreadyNoted"));
        call("Dave", preimage::UnnotePreimage{hash});
        QCOMPARE(m_last, std::string("Preimage.NotAuthorized"));
        call("Dave", preimage::RequestPreimage{hash});
        QCOMPARE(m_last, std::string("BadOrigin"));
        QCOMPARE(m_chain->root(preimage::UnrequestPreimage{hash}),
                 std::string("Preimage.NotRequested"));
        QCOMPARE(m_chain->root(preimage::RequestPreimage{hash}), std::string("Ok"));
        // Requested: the owner gets the money, the bytes stay.
        call("Bob", preimage::UnnotePreimage{hash});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(0));
        QVERIFY(preimage::kPreimageFor.contains(m_chain->state(), {hash, 10}));
        QCOMPARE(m_chain->root(preimage::UnrequestPreimage{hash}), std::string("Ok"));
        QVERIFY(happened(*m_chain, "Preimage.Cleared"));
        call("Bob", preimage::UnnotePreimage{hash});
        QCOMPARE(m_last, std::string("Preimage.NotNoted"));
        // What is asked for is noted for nothing.
        QCOMPARE(m_chain->root(preimage::RequestPreimage{hash}), std::string("Ok"));
        QVERIFY(call("Bob", preimage::NotePreimage{bytes}).fee.isZero());
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(0));
        call("Bob", preimage::EnsureUpdated{});
        QCOMPARE(m_last, std::string("Preimage.TooFew"));
        call("Bob", preimage::EnsureUpdated{std::vector<chain::Hash256>(1025)});
        QCOMPARE(m_last, std::string("Preimage.TooMany"));
    }

    void runsWhenDue()
    {
        const Rao ferdie = m_chain->free("Ferdie");
        const std::uint64_t due = m_chain->number() + 3;
        QCOMPARE(m_chain->root(at(due, forced(tao(1)))), std::string("Ok"));
        QVERIFY(happened(*m_chain, "Scheduler.Scheduled"));
        m_chain->emptyBlocks(1);
        QCOMPARE(m_chain->free("Ferdie"), ferdie);
        m_chain->emptyBlocks(1);
        QCOMPARE(m_chain->number(), due);
        QCOMPARE(m_chain->free("Ferdie"), saturatingAdd(ferdie, tao(1)));
        QCOMPARE(told(*m_chain, "Scheduler", "Dispatched", "result"), std::string("Ok"));
        QVERIFY(!scheduler::kAgenda.contains(m_chain->state(), static_cast<std::uint32_t>(due)));
        QCOMPARE(scheduler::kIncompleteSince.get(m_chain->state()),
                 std::optional<std::uint32_t>(static_cast<std::uint32_t>(due + 1)));
    }

    void refusals()
    {
        call("Bob", at(100, remark()));
        QCOMPARE(m_last, std::string("BadOrigin"));
        const std::uint64_t now = m_chain->number() + 1;
        QCOMPARE(m_chain->root(at(now, remark())),
                 std::string("Scheduler.TargetBlockNumberInPast"));
        QCOMPARE(m_chain->root(scheduler::Cancel{100, 0}), std::string("Scheduler.NotFound"));
        const scheduler::TaskName name{1};
        const scheduler::ScheduleNamed named{name, 100, std::nullopt, 0, {remark()}};
        QCOMPARE(m_chain->root(named), std::string("Ok"));
        QCOMPARE(m_chain->root(named), std::string("Scheduler.FailedToSchedule"));
        QCOMPARE(m_chain->root(scheduler::CancelNamed{{2}}), std::string("Scheduler.NotFound"));
        QCOMPARE(m_chain->root(scheduler::CancelNamed{name}), std::string("Ok"));
        QVERIFY(!scheduler::kLookup.contains(m_chain->state(), name));
        QVERIFY(!scheduler::kAgenda.contains(m_chain->state(), 100));
        // As many as an agenda holds.
        m_chain->open();
        State& state = m_chain->working();
        const RuntimeCall more = at(100, remark());
        for (std::size_t i = 0; i < scheduler::kMaxScheduledPerBlock; ++i)
            QCOMPARE(failure(more.dispatch(state, Origin::root())), std::string("ok"));
        QCOMPARE(failure(more.dispatch(state, Origin::root())), std::string("Exhausted"));
        QCOMPARE(failure(RuntimeCall(scheduler::Cancel{100, 7}).dispatch(state, Origin::root())),
                 std::string("ok"));
        QCOMPARE(failure(more.dispatch(state, Origin::root())), std::string("ok"));
    }

    void again()
    {
        const Rao ferdie = m_chain->free("Ferdie");
        const std::uint64_t due = m_chain->number() + 2;
        QCOMPARE(m_chain->root(at(due, forced(tao(1)), scheduler::Period{2, 3})),
                 std::string("Ok"));
        m_chain->emptyBlocks(8);
        QCOMPARE(m_chain->free("Ferdie"), saturatingAdd(ferdie, tao(3)));
    }

    void retrying()
    {
        // Bob has not so much, so it fails, is tried again twice, and then no more.
        const std::uint64_t due = m_chain->number() + 3;
        const auto when = static_cast<std::uint32_t>(due);
        QCOMPARE(m_chain->root(at(due, forced(Rao(UINT64_MAX / 2)))), std::string("Ok"));
        QCOMPARE(m_chain->root(scheduler::SetRetry{{when, 0}, 2, 1}), std::string("Ok"));
        QCOMPARE(m_chain->root(scheduler::SetRetry{{when, 1}, 2, 1}),
                 std::string("Scheduler.NotFound"));
        int runs = 0;
        for (int i = 0; i < 6; ++i) {
            m_chain->emptyBlocks(1);
            runs += happened(*m_chain, "Scheduler.Dispatched") ? 1 : 0;
        }
        QCOMPARE(runs, 2); // After the one in the block of the second SetRetry.
        QVERIFY(!scheduler::kRetries.contains(m_chain->state(), {when, 0}));
    }

    // Too long to stand in the agenda, so its bytes stand in Preimage.
    void longCalls()
    {
        const RuntimeCall call = remark(300);
        const Bytes encoded = codec::encode(call);
        const std::uint64_t due = m_chain->number() + 2;
        QCOMPARE(m_chain->root(at(due, call)), std::string("Ok"));
        QVERIFY(happened(*m_chain, "Preimage.Noted"));
        m_chain->emptyBlocks(1);
        QVERIFY(happened(*m_chain, "Scheduler.Dispatched"));
        m_chain->open();
        State& state = m_chain->working();
        const auto bounded = boundCall(state, call);
        QVERIFY(bounded.has_value());
        QCOMPARE(codec::encode(peekCall(state, *bounded).value()), encoded);
        const BoundedCall gone{
            BoundedCall::Lookup{hashOf(Bytes{1}), static_cast<std::uint32_t>(encoded.size())}};
        QCOMPARE(peekCall(state, gone).error(), DispatchError(DispatchError::Kind::Unavailable));
        const BoundedCall broken{BoundedCall::Inline{{255, 255, 255}}};
        QCOMPARE(peekCall(state, broken).error(), DispatchError(DispatchError::Kind::Corruption));
    }

private:
    ApplyOutcome call(std::string_view signer, const RuntimeCall& wanted)
    {
        const auto outcome = m_chain->call(signer, wanted);
        m_last = failure(outcome);
        return outcome ? *outcome : ApplyOutcome{};
    }

    std::unique_ptr<TestChain> m_chain;
    std::string m_last;
};

QTEST_APPLESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
