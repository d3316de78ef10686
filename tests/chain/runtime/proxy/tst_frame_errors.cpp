// Calls of the pallets around the network's own come in families that share their rules. Here each
// member of a family meets each error of it; what a family does when all is well stands in the
// other tests. tests/tools/call_coverage sees to it that none is left out.
#include "chain/runtime/pallets/multisig/multisig.h"
#include "chain/runtime/pallets/preimage.h"
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/scheduler/scheduler.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/utility.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/proxy/proxy_bench.h"

#include <QTest>

#include <functional>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using chain::AccountId;
using chain::Hash256;
using proxy::ProxyType;

namespace {

using Text = std::string;
using Signatories = std::vector<AccountId>;

constexpr Rao kLeast{500}; ///< That an account can exist with.

codec::Compact<Rao> compact(Rao amount)
{
    return codec::Compact<Rao>(amount);
}

multisig::CallHash hashOf(const RuntimeCall& call)
{
    return crypto::blake2b256(codec::encode(call));
}

/// An open block that is never closed, so that a test may write what it likes.
class Bench {
public:
    Bench() { m_chain.open(); }

    State& state() { return m_chain.working(); }

    Text call(const Origin& origin, const RuntimeCall& call)
    {
        return failure(dispatchLogged(call, state(), origin));
    }

    Text call(const AccountId& who, const RuntimeCall& what)
    {
        return call(Origin::account(who), what);
    }

    Text call(std::string_view name, const RuntimeCall& what) { return call(dev(name), what); }

    Text byRoot(const RuntimeCall& what) { return call(Origin::root(), what); }

    /// An account with just that much.
    AccountId with(Rao amount)
    {
        const AccountId who = stranger(1'000 + m_made++);
        SOMA_ASSERT(balances::mintInto(state(), who, amount).has_value());
        return who;
    }

    void change(const AccountId& who, const std::function<void(system::AccountInfo&)>& change)
    {
        system::kAccount.mutate(state(), who, change);
    }

private:
    TestChain m_chain;
    std::uint64_t m_made = 0;
};

/// A call of Multisig's with these others, whatever else it says.
using Common = std::function<RuntimeCall(std::uint16_t threshold, const Signatories& others)>;
/// A call of Balances' that pays the amount.
using Paying = std::function<RuntimeCall(const chain::MultiAddress& dest, Rao amount)>;

multisig::AsMulti asMulti(std::uint16_t threshold, const Signatories& others,
                          std::optional<Timepoint> since = std::nullopt)
{
    return {threshold, others, since, BoxedCall{remark()}, {UINT64_MAX, UINT64_MAX}};
}

multisig::ApproveAsMulti approval(std::uint16_t threshold, const Signatories& others,
                                  std::optional<Timepoint> since = std::nullopt)
{
    return {threshold, others, since, hashOf(remark()), {}};
}

} // namespace

Q_DECLARE_METATYPE(Common)
Q_DECLARE_METATYPE(Paying)

class TestFrameErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatories_data();
    void signatories();
    void approving();
    void multisigDeposits();
    void unresolvedAddresses();
    void proxies();
    void proxyDeposits();
    void schedulingByName();
    void fullAgendas();
    void longPreimages();
    void preimageDeposits();
    void batches();
    void paying_data();
    void paying();
    void payingAll();
    void burning();
    void forcing();
};

void TestFrameErrors::signatories_data()
{
    QTest::addColumn<Common>("call");
    QTest::addColumn<bool>("hasThreshold");
    QTest::newRow("as_multi_threshold_1")
        << Common([](std::uint16_t, const Signatories& others) -> RuntimeCall {
               return multisig::AsMultiThreshold1{others, {remark()}};
           })
        << false;
    QTest::newRow("as_multi") << Common([](std::uint16_t threshold,
                                           const Signatories& others) -> RuntimeCall {
        return asMulti(threshold, others);
    }) << true;
    QTest::newRow("approve_as_multi")
        << Common([](std::uint16_t threshold, const Signatories& others) -> RuntimeCall {
               return approval(threshold, others);
           })
        << true;
    QTest::newRow("cancel_as_multi")
        << Common([](std::uint16_t threshold, const Signatories& others) -> RuntimeCall {
               return multisig::CancelAsMulti{threshold, others, {}, hashOf(remark())};
           })
        << true;
    QTest::newRow("poke_deposit") << Common([](std::uint16_t threshold,
                                               const Signatories& others) -> RuntimeCall {
        return multisig::PokeDeposit{threshold, others, hashOf(remark())};
    }) << true;
}

void TestFrameErrors::signatories()
{
    QFETCH(Common, call);
    QFETCH(bool, hasThreshold);
    Bench bench;
    const auto with = [&](std::uint16_t threshold, const Signatories& others) {
        return bench.call("Alice", call(threshold, others));
    };
    Signatories two{dev("Bob"), dev("Dave")};
    std::sort(two.begin(), two.end());
    if (hasThreshold)
        for (const std::uint16_t threshold : std::initializer_list<std::uint16_t>{0, 1})
            QCOMPARE(with(threshold, two), Text("Multisig.MinimumThreshold"));
    QCOMPARE(with(2, {}), Text("Multisig.TooFewSignatories"));
    QCOMPARE(with(2, {dev("Alice")}), Text("Multisig.SenderInSignatories"));
    QCOMPARE(with(2, {two[1], two[0]}), Text("Multisig.SignatoriesOutOfOrder"));
    QCOMPARE(with(2, {two[0], two[0]}), Text("Multisig.SignatoriesOutOfOrder"));
    Signatories many;
    for (std::uint64_t i = 0; i < multisig::kMaxSignatories; ++i)
        many.push_back(stranger(i));
    std::sort(many.begin(), many.end());
    QCOMPARE(with(2, many), Text("Multisig.TooManySignatories"));
    many.pop_back();
    const Text most = with(2, many);
    QVERIFY2(most == "ok" || most == "Multisig.NotFound", most.c_str());
    many.pop_back();
    QCOMPARE(with(2, many), most);
}

void TestFrameErrors::approving()
{
    Bench bench;
    Signatories forAlice{dev("Bob"), dev("Dave")};
    Signatories forBob{dev("Alice"), dev("Dave")};
    std::sort(forAlice.begin(), forAlice.end());
    std::sort(forBob.begin(), forBob.end());
    QCOMPARE(bench.call("Alice", approval(3, forAlice, Timepoint{1, 1})),
             Text("Multisig.UnexpectedTimepoint"));
    QCOMPARE(bench.call("Alice", asMulti(3, forAlice, Timepoint{1, 1})),
             Text("Multisig.UnexpectedTimepoint"));
    QCOMPARE(bench.call("Alice", approval(3, forAlice)), Text("ok"));
    const Timepoint since = Timepoint::now(bench.state());
    const Timepoint other{since.height + 1, since.index};
    QCOMPARE(bench.call("Bob", approval(3, forBob)), Text("Multisig.NoTimepoint"));
    QCOMPARE(bench.call("Bob", asMulti(3, forBob)), Text("Multisig.NoTimepoint"));
    QCOMPARE(bench.call("Bob", approval(3, forBob, other)), Text("Multisig.WrongTimepoint"));
    QCOMPARE(bench.call("Bob", asMulti(3, forBob, other)), Text("Multisig.WrongTimepoint"));
    // Nobody counts twice.
    QCOMPARE(bench.call("Alice", approval(3, forAlice, since)), Text("Multisig.AlreadyApproved"));
    QCOMPARE(bench.call("Alice", asMulti(3, forAlice, since)), Text("Multisig.AlreadyApproved"));
    QCOMPARE(bench.call("Bob", asMulti(3, forBob, since)), Text("ok"));
}

void TestFrameErrors::multisigDeposits()
{
    Bench bench;
    const Rao deposit(132'000'000 + 2 * 32'000'000);
    const Signatories others{dev("Alice")};
    const AccountId poor = bench.with(Rao(deposit.value() - 1));
    QCOMPARE(bench.call(poor, asMulti(2, others)), Text("Balances.InsufficientBalance"));
    QCOMPARE(bench.call(poor, approval(2, others)), Text("Balances.InsufficientBalance"));
    // The reserve needs the account, so what it needs to exist comes on top.
    const AccountId short_ = bench.with(Rao(deposit.value() + kLeast.value() - 1));
    QCOMPARE(bench.call(short_, approval(2, others)), Text("ConsumerRemaining"));
    const AccountId enough = bench.with(saturatingAdd(deposit, kLeast));
    QCOMPARE(bench.call(enough, approval(2, others)), Text("ok"));
    // A deposit of cheaper days cannot be raised by who has nothing left.
    const AccountId account = multisig::multiAccount(
        enough < others[0] ? Signatories{enough, others[0]} : Signatories{others[0], enough}, 2);
    auto operation = *multisig::kMultisigs.get(bench.state(), account, hashOf(remark()));
    operation.deposit = Rao(operation.deposit.value() - kLeast.value() - 1);
    multisig::kMultisigs.set(bench.state(), account, hashOf(remark()), operation);
    QCOMPARE(bench.call(enough, multisig::PokeDeposit{2, others, hashOf(remark())}),
             Text("Balances.InsufficientBalance"));
}

// Only the plain form of an address is looked up.
void TestFrameErrors::unresolvedAddresses()
{
    Bench bench;
    const Hash256 hash;
    const std::vector<RuntimeCall> calls{
        proxy::Proxy{nowhere(), std::nullopt, {remark()}},
        proxy::AddProxy{nowhere(), ProxyType::Any, 0},
        proxy::RemoveProxy{nowhere(), ProxyType::Any, 0},
        proxy::Announce{nowhere(), hash},
        proxy::RemoveAnnouncement{nowhere(), hash},
        proxy::RejectAnnouncement{nowhere(), hash},
        proxy::ProxyAnnounced{nowhere(), to("Alice"), std::nullopt, {remark()}},
        proxy::ProxyAnnounced{to("Alice"), nowhere(), std::nullopt, {remark()}},
        proxy::KillPure{nowhere(), ProxyType::Any, 0, {}, {}},
        proxy::SetRealPaysFee{nowhere(), true},
        balances::TransferAllowDeath{nowhere(), compact(tao(1))},
        balances::TransferKeepAlive{nowhere(), compact(tao(1))},
        balances::TransferAll{nowhere(), true},
    };
    for (const RuntimeCall& call : calls)
        QCOMPARE(bench.call("Bob", call), Text("CannotLookup"));
    const std::vector<RuntimeCall> rootCalls{
        balances::ForceTransfer{nowhere(), to("Bob"), compact(tao(1))},
        balances::ForceTransfer{to("Bob"), nowhere(), compact(tao(1))},
        balances::ForceUnreserve{nowhere(), tao(1)},
        balances::ForceSetBalance{nowhere(), compact(tao(1))},
        sudo::SetKey{nowhere()},
        sudo::SudoAs{nowhere(), {remark()}},
    };
    for (const RuntimeCall& call : rootCalls)
        QCOMPARE(bench.byRoot(call), Text("CannotLookup"));
}

void TestFrameErrors::proxies()
{
    Bench bench;
    const auto add = [&](std::uint64_t number) {
        return bench.call("Alice", proxy::AddProxy{to(stranger(number)), ProxyType::Any, 0});
    };
    for (std::uint64_t i = 0; i < proxy::kMaxProxies; ++i)
        QCOMPARE(add(i), Text("ok"));
    QCOMPARE(add(99), Text("Proxy.TooMany"));
    QCOMPARE(add(0), Text("Proxy.Duplicate"));
    // Twice in one extrinsic.
    const proxy::CreatePure pure{ProxyType::Any, 0, UINT16_MAX};
    QCOMPARE(bench.call("Bob", pure), Text("ok"));
    QCOMPARE(bench.call("Bob", pure), Text("Proxy.Duplicate"));
    QCOMPARE(bench.call("Bob", proxy::KillPure{to("Bob"), ProxyType::Any, 0, {}, {}}),
             Text("Proxy.NoPermission"));
    QCOMPARE(bench.call("Bob", proxy::SetRealPaysFee{to("Dave"), true}), Text("Proxy.NotProxy"));
    // One block too young.
    const RuntimeCall wanted = remark();
    QCOMPARE(bench.call("Alice", proxy::RemoveProxy{to(stranger(0)), ProxyType::Any, 0}),
             Text("ok"));
    QCOMPARE(bench.call("Alice", proxy::AddProxy{to("Bob"), ProxyType::Any, 3}), Text("ok"));
    QCOMPARE(bench.call("Bob", proxy::Announce{to("Alice"), Hash256(hashOf(wanted))}), Text("ok"));
    const proxy::ProxyAnnounced carryOut{to("Bob"), to("Alice"), std::nullopt, {wanted}};
    bench.state().block().number += 2;
    QCOMPARE(bench.call("Dave", carryOut), Text("Proxy.Unannounced"));
    bench.state().block().number += 1;
    QCOMPARE(bench.call("Dave", carryOut), Text("ok"));
}

void TestFrameErrors::proxyDeposits()
{
    Bench bench;
    const Rao one(60'000'000 + 33'000'000);
    const AccountId poor = bench.with(Rao(one.value() - 1));
    QCOMPARE(bench.call(poor, proxy::AddProxy{to("Bob"), ProxyType::Any, 0}),
             Text("Balances.InsufficientBalance"));
    QCOMPARE(bench.call(poor, proxy::CreatePure{ProxyType::Any, 0, 0}),
             Text("Balances.InsufficientBalance"));
    QCOMPARE(bench.call("Alice", proxy::AddProxy{to(poor), ProxyType::Any, 0}), Text("ok"));
    const proxy::Announce announce{to("Alice"), Hash256()};
    QCOMPARE(bench.call(poor, announce), Text("Balances.InsufficientBalance"));
    const AccountId enough = bench.with(Rao(36'000'000 + 68'000'000 + kLeast.value()));
    QCOMPARE(bench.call("Alice", proxy::AddProxy{to(enough), ProxyType::Any, 0}), Text("ok"));
    QCOMPARE(bench.call(enough, announce), Text("ok"));
    QCOMPARE(bench.call(enough, announce), Text("Balances.InsufficientBalance"));
    // What is frozen is not for deposits.
    const AccountId frozen = bench.with(tao(1));
    bench.change(frozen, [](system::AccountInfo& info) {
        info.data.frozen = tao(1);
        info.consumers = 1;
    });
    QCOMPARE(bench.call(frozen, proxy::AddProxy{to("Bob"), ProxyType::Any, 0}),
             Text("Balances.LiquidityRestrictions"));
    QCOMPARE(bench.call(frozen, proxy::CreatePure{ProxyType::Any, 0, 0}),
             Text("Balances.LiquidityRestrictions"));
    // Old deposits that were too small cannot be raised by who has nothing left.
    QCOMPARE(bench.call(bench.with(saturatingAdd(one, kLeast)),
                        proxy::AddProxy{to("Bob"), ProxyType::Any, 0}),
             Text("ok"));
    proxy::ProxyList list = proxy::kProxies.get(bench.state(), stranger(1'003));
    list.second = Rao(list.second.value() - kLeast.value() - 1);
    proxy::kProxies.set(bench.state(), stranger(1'003), list);
    QCOMPARE(bench.call(stranger(1'003), proxy::PokeDeposit{}),
             Text("Balances.InsufficientBalance"));
}

void TestFrameErrors::schedulingByName()
{
    Bench bench;
    const scheduler::TaskName name{7};
    const std::uint32_t now = bench.state().blockNumber();
    const auto named = [&](std::uint32_t when) {
        return bench.byRoot(scheduler::ScheduleNamed{name, when, std::nullopt, 0, {remark()}});
    };
    const auto plain = [&](std::uint32_t when) {
        return bench.byRoot(scheduler::Schedule{when, std::nullopt, 0, {remark()}});
    };
    for (const std::uint32_t past : {0U, now - 1, now}) {
        QCOMPARE(named(past), Text("Scheduler.TargetBlockNumberInPast"));
        QCOMPARE(plain(past), Text("Scheduler.TargetBlockNumberInPast"));
    }
    QCOMPARE(plain(now + 1), Text("ok"));
    QCOMPARE(plain(UINT32_MAX), Text("ok"));
    QCOMPARE(named(now + 1), Text("ok"));
    QCOMPARE(named(now + 2), Text("Scheduler.FailedToSchedule"));
    for (const std::uint32_t after : {0U, 5U, UINT32_MAX})
        QCOMPARE(
            bench.byRoot(scheduler::ScheduleNamedAfter{name, after, std::nullopt, 0, {remark()}}),
            Text("Scheduler.FailedToSchedule"));
    for (const std::uint32_t after : {0U, 5U, UINT32_MAX})
        QCOMPARE(bench.byRoot(scheduler::ScheduleAfter{after, std::nullopt, 0, {remark()}}),
                 Text("ok"));
    for (const auto& call : {RuntimeCall(scheduler::Cancel{now + 1, UINT32_MAX}),
                             RuntimeCall(scheduler::Cancel{UINT32_MAX - 1, 0}),
                             RuntimeCall(scheduler::CancelNamed{{8}}),
                             RuntimeCall(scheduler::SetRetry{{now + 1, UINT32_MAX}, 1, 1}),
                             RuntimeCall(scheduler::SetRetryNamed{{8}, 1, 1}),
                             RuntimeCall(scheduler::CancelRetry{{now + 9, 0}}),
                             RuntimeCall(scheduler::CancelRetryNamed{{8}})})
        QCOMPARE(bench.byRoot(call), Text("Scheduler.NotFound"));
}

void TestFrameErrors::fullAgendas()
{
    Bench bench;
    const std::uint32_t when = bench.state().blockNumber() + 11;
    const scheduler::Schedule plain{when, std::nullopt, 0, {remark()}};
    for (std::size_t i = 0; i < scheduler::kMaxScheduledPerBlock; ++i)
        QCOMPARE(bench.byRoot(plain), Text("ok"));
    const std::vector<RuntimeCall> more{
        plain, scheduler::ScheduleNamed{{1}, when, std::nullopt, 0, {remark()}},
        scheduler::ScheduleAfter{10, std::nullopt, 0, {remark()}},
        scheduler::ScheduleNamedAfter{{1}, 10, std::nullopt, 0, {remark()}}};
    for (const RuntimeCall& call : more)
        QCOMPARE(bench.byRoot(call), Text("Exhausted"));
    QVERIFY(!scheduler::kLookup.contains(bench.state(), {1}));
}

void TestFrameErrors::longPreimages()
{
    Bench bench;
    for (const std::size_t shorter : {std::size_t{1}, std::size_t{0}})
        QCOMPARE(bench.byRoot(preimage::NotePreimage{Bytes(preimage::kMaxSize - shorter, 7)}),
                 Text("ok"));
    const preimage::NotePreimage tooLong{Bytes(preimage::kMaxSize + 1, 7)};
    QCOMPARE(bench.byRoot(tooLong), Text("Preimage.TooBig"));
    QCOMPARE(bench.call("Alice", tooLong), Text("Preimage.TooBig"));
    // The same bound for what would be kept as a preimage elsewhere.
    const std::uint32_t when = bench.state().blockNumber() + 1;
    QCOMPARE(bench.byRoot(scheduler::Schedule{
                 when, std::nullopt, 0, {system::Remark{Bytes(preimage::kMaxSize, 7)}}}),
             Text("Exhausted"));
    QCOMPARE(bench.byRoot(preimage::EnsureUpdated{}), Text("BadOrigin"));
    for (const std::size_t count : {std::size_t{1}, preimage::kMaxUpgraded})
        QCOMPARE(bench.call("Bob", preimage::EnsureUpdated{std::vector<Hash256>(count)}),
                 Text("ok"));
}

void TestFrameErrors::preimageDeposits()
{
    Bench bench;
    const Bytes bytes(10, 1);
    const Rao deposit(104'000'000 + 10 * 1'000'000);
    // What the account needs to exist stays with it.
    const AccountId poor = bench.with(Rao(deposit.value() + kLeast.value() - 1));
    QCOMPARE(bench.call(poor, preimage::NotePreimage{bytes}), Text("Token.FundsUnavailable"));
    QCOMPARE(bench.call(stranger(7), preimage::NotePreimage{bytes}),
             Text("Token.CannotCreateHold"));
    const AccountId enough = bench.with(saturatingAdd(deposit, kLeast));
    QCOMPARE(bench.call(enough, preimage::NotePreimage{bytes}), Text("ok"));
    QCOMPARE(bench.call(enough, preimage::NotePreimage{bytes}), Text("Preimage.AlreadyNoted"));
    QCOMPARE(bench.call(poor, preimage::UnnotePreimage{Hash256(crypto::blake2b256(bytes))}),
             Text("Preimage.NotAuthorized"));
    QCOMPARE(bench.call(poor, preimage::UnnotePreimage{Hash256()}), Text("Preimage.NotNoted"));
    QCOMPARE(bench.byRoot(preimage::UnrequestPreimage{Hash256()}), Text("Preimage.NotRequested"));
}

void TestFrameErrors::batches()
{
    Bench bench;
    const auto batched = [&](std::size_t count) {
        std::vector<Text> out;
        const std::vector<RuntimeCall> calls(count, system::Remark{});
        for (const RuntimeCall& call :
             {RuntimeCall(utility::Batch{calls}), RuntimeCall(utility::BatchAll{calls}),
              RuntimeCall(utility::ForceBatch{calls})})
            out.push_back(bench.call("Bob", call));
        return out;
    };
    const std::vector<Text> fine(3, "ok");
    const std::vector<Text> tooMany(3, "Utility.TooManyCalls");
    QCOMPARE(batched(0), fine);
    QCOMPARE(batched(kBatchedCallsLimit - 1), fine);
    QCOMPARE(batched(kBatchedCallsLimit), fine);
    QCOMPARE(batched(kBatchedCallsLimit + 1), tooMany);
}

void TestFrameErrors::paying_data()
{
    QTest::addColumn<Paying>("call");
    QTest::addColumn<bool>("keepsAlive");
    QTest::addColumn<bool>("byRoot");
    QTest::newRow("transfer_allow_death")
        << Paying([](const chain::MultiAddress& dest, Rao amount) -> RuntimeCall {
               return balances::TransferAllowDeath{dest, compact(amount)};
           })
        << false << false;
    QTest::newRow("transfer_keep_alive")
        << Paying([](const chain::MultiAddress& dest, Rao amount) -> RuntimeCall {
               return balances::TransferKeepAlive{dest, compact(amount)};
           })
        << true << false;
    QTest::newRow("force_transfer")
        << Paying([](const chain::MultiAddress& dest, Rao amount) -> RuntimeCall {
               return balances::ForceTransfer{to("Bob"), dest, compact(amount)};
           })
        << false << true;
}

void TestFrameErrors::paying()
{
    QFETCH(Paying, call);
    QFETCH(bool, keepsAlive);
    QFETCH(bool, byRoot);
    Bench bench;
    const AccountId bob = dev("Bob");
    const auto pay = [&](const AccountId& dest, Rao amount) {
        return bench.call(byRoot ? Origin::root() : Origin::account(bob), call(to(dest), amount));
    };
    const Rao all = balances::account(bench.state(), bob).free;
    QCOMPARE(pay(dev("Dave"), Rao(all.value() + 1)), Text("Token.FundsUnavailable"));
    QCOMPARE(pay(dev("Dave"), Rao::max()), Text("Arithmetic.Underflow"));
    QCOMPARE(pay(stranger(1), Rao(kLeast.value() - 1)), Text("Token.BelowMinimum"));
    QCOMPARE(pay(stranger(1), kLeast), Text("ok"));
    QCOMPARE(pay(stranger(1), Rao(1)), Text("ok"));
    // More than all there is, or than can be counted.
    const Rao issued = balances::kTotalIssuance.get(bench.state());
    QCOMPARE(pay(dev("Dave"), issued), Text("Token.FundsUnavailable"));
    QCOMPARE(pay(dev("Dave"), Rao(issued.value() + 1)), Text("Arithmetic.Underflow"));
    bench.change(dev("Dave"), [](system::AccountInfo& info) { info.data.free = Rao::max(); });
    QCOMPARE(pay(dev("Dave"), Rao(1)), Text("Arithmetic.Overflow"));
    bench.change(dev("Dave"), [](system::AccountInfo& info) { info.data.free = tao(1); });
    // To leave nothing, or too little.
    const Rao left = balances::account(bench.state(), bob).free;
    if (keepsAlive) {
        QCOMPARE(pay(dev("Dave"), left), Text("Token.NotExpendable"));
        QCOMPARE(pay(dev("Dave"), Rao(left.value() - kLeast.value() + 1)),
                 Text("Token.NotExpendable"));
    }
    bench.change(bob, [](system::AccountInfo& info) { info.consumers = 1; });
    QCOMPARE(pay(dev("Dave"), left), Text("Token.Frozen"));
    bench.change(bob, [&left](system::AccountInfo& info) { info.data.frozen = left; });
    QCOMPARE(pay(dev("Dave"), Rao(1)), Text("Token.Frozen"));
    bench.change(bob, [](system::AccountInfo& info) {
        info.data.frozen = Rao();
        info.consumers = 0;
    });
    QCOMPARE(pay(dev("Dave"), Rao(left.value() - kLeast.value())), Text("ok"));
}

void TestFrameErrors::payingAll()
{
    Bench bench;
    const auto all = [&](Rao had, const AccountId& dest, bool keepAlive) {
        return bench.call(bench.with(had), balances::TransferAll{to(dest), keepAlive});
    };
    // Of twice the least, less one, it may keep the least; the rest is too little to begin with.
    const Rao twice(2 * kLeast.value() - 1);
    QCOMPARE(all(twice, stranger(1), true), Text("Token.BelowMinimum"));
    QCOMPARE(all(twice, stranger(1), false), Text("ok"));
    QCOMPARE(all(Rao(2 * kLeast.value()), stranger(2), true), Text("ok"));
    bench.change(dev("Dave"), [](system::AccountInfo& info) { info.data.free = Rao::max(); });
    QCOMPARE(all(tao(1), dev("Dave"), false), Text("Arithmetic.Overflow"));
    // What is counted as issued can only be less by root's hand.
    const AccountId rich = bench.with(tao(1));
    balances::kTotalIssuance.set(bench.state(), Rao(1));
    QCOMPARE(bench.call(rich, balances::TransferAll{to("Bob"), false}),
             Text("Arithmetic.Underflow"));
}

void TestFrameErrors::burning()
{
    Bench bench;
    const AccountId who = bench.with(tao(1));
    const auto burn = [&](Rao amount, bool keepAlive) {
        return bench.call(who, balances::Burn{compact(amount), keepAlive});
    };
    QCOMPARE(burn(Rao::max(), false), Text("Token.FundsUnavailable"));
    QCOMPARE(burn(Rao(kRaoPerTao + 1), false), Text("Token.FundsUnavailable"));
    QCOMPARE(burn(tao(1), true), Text("Token.FundsUnavailable"));
    QCOMPARE(burn(Rao(kRaoPerTao - kLeast.value() + 1), true), Text("Token.FundsUnavailable"));
    QCOMPARE(burn(Rao(), true), Text("ok"));
    // What is counted as issued can only be less by root's hand.
    const Rao issued = balances::kTotalIssuance.get(bench.state());
    balances::kTotalIssuance.set(bench.state(), Rao(1));
    QCOMPARE(burn(Rao(2), true), Text("Arithmetic.Overflow"));
    balances::kTotalIssuance.set(bench.state(), issued);
    QCOMPARE(burn(Rao(kRaoPerTao - kLeast.value()), true), Text("ok"));
    QCOMPARE(burn(kLeast, false), Text("ok"));
    QVERIFY(!system::kAccount.contains(bench.state(), who));
}

void TestFrameErrors::forcing()
{
    Bench bench;
    using Direction = balances::ForceAdjustTotalIssuance::Direction;
    const auto set = [&](const AccountId& who, Rao amount) {
        return bench.byRoot(balances::ForceSetBalance{to(who), compact(amount)});
    };
    const auto adjust = [&](Direction direction, Rao amount) {
        return bench.byRoot(balances::ForceAdjustTotalIssuance{direction, compact(amount)});
    };
    for (const Rao amount : {Rao(), Rao(kLeast.value() - 1), kLeast, Rao(kLeast.value() + 1)})
        QCOMPARE(set(stranger(1), amount), Text("ok"));
    // Something needs Dave's account.
    bench.change(dev("Dave"), [](system::AccountInfo& info) { info.consumers = 1; });
    QCOMPARE(set(dev("Dave"), Rao(kLeast.value() - 1)), Text("ConsumerRemaining"));
    QCOMPARE(set(dev("Dave"), kLeast), Text("ok"));
    // A reserve without a consumer counts as one; it needs somebody who provides.
    system::AccountInfo odd;
    odd.data.flags = balances::kNewLogicFlag;
    odd.data.reserved = tao(1);
    system::kAccount.set(bench.state(), stranger(8), odd);
    QCOMPARE(set(stranger(8), Rao()), Text("NoProviders"));
    QCOMPARE(adjust(Direction::Increase, Rao()), Text("Balances.DeltaZero"));
    QCOMPARE(adjust(Direction::Decrease, Rao()), Text("Balances.DeltaZero"));
    const Rao issued = balances::kTotalIssuance.get(bench.state());
    balances::kInactiveIssuance.set(bench.state(), issued);
    QCOMPARE(adjust(Direction::Decrease, Rao(1)), Text("Balances.IssuanceDeactivated"));
    QCOMPARE(adjust(Direction::Decrease, Rao::max()), Text("Balances.IssuanceDeactivated"));
    QCOMPARE(adjust(Direction::Increase, Rao(1)), Text("ok"));
    QCOMPARE(adjust(Direction::Decrease, Rao(1)), Text("ok"));
    QCOMPARE(adjust(Direction::Increase, Rao::max()), Text("ok"));
    QCOMPARE(balances::kTotalIssuance.get(bench.state()), Rao::max());
}

QTEST_APPLESS_MAIN(TestFrameErrors)
#include "tst_frame_errors.moc"
