// Multisig: approvals to the threshold, every refusal, deposits, and the weight that is paid for.
#include "chain/runtime/pallets/multisig/multisig.h"
#include "tests/chain/runtime/proxy/proxy_bench.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::multisig;
using namespace soma::runtime::testing;

namespace {

constexpr Weight kPlenty{10'000'000'000, 1'000'000};

std::vector<AccountId> sorted(std::vector<AccountId> accounts)
{
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

/// The others among Alice, Bob and Dave.
std::vector<AccountId> without(std::string_view name)
{
    std::vector<AccountId> all = sorted({dev("Alice"), dev("Bob"), dev("Dave")});
    std::erase(all, dev(name));
    return all;
}

AccountId common(std::uint16_t threshold)
{
    return multiAccount(sorted({dev("Alice"), dev("Bob"), dev("Dave")}), threshold);
}

CallHash hashOf(const RuntimeCall& call)
{
    return crypto::blake2b256(codec::encode(call));
}

AsMulti asMulti(std::string_view name, const RuntimeCall& call, std::optional<Timepoint> since,
                std::uint16_t threshold = 2)
{
    return {threshold, without(name), since, BoxedCall{call}, kPlenty};
}

ApproveAsMulti approval(std::string_view name, const RuntimeCall& call,
                        std::optional<Timepoint> since, std::uint16_t threshold = 2)
{
    return {threshold, without(name), since, hashOf(call), kPlenty};
}

} // namespace

class TestMultisig : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_chain = std::make_unique<TestChain>();
        call("Alice", balances::TransferKeepAlive{to(common(2)), codec::Compact<Rao>(tao(100))});
        call("Alice", balances::TransferKeepAlive{to(common(3)), codec::Compact<Rao>(tao(100))});
    }

    void twoOfThree()
    {
        const RuntimeCall payment = pay("Ferdie", tao(7));
        call("Alice", approval("Alice", payment, std::nullopt));
        QCOMPARE(m_last, std::string("ok"));
        const Timepoint since{static_cast<std::uint32_t>(m_chain->number()), 1};
        QVERIFY(happened(*m_chain, "Multisig.NewMultisig"));
        QCOMPARE(reserved(*m_chain, "Alice"), Rao(132'000'000 + 2 * 32'000'000));
        QCOMPARE(kMultisigs.get(m_chain->state(), common(2), hashOf(payment))->when, since);
        const Rao ferdie = m_chain->free("Ferdie");
        call("Bob", asMulti("Bob", payment, std::nullopt));
        QCOMPARE(m_last, std::string("Multisig.NoTimepoint"));
        call("Bob", asMulti("Bob", payment, Timepoint{since.height, 2}));
        QCOMPARE(m_last, std::string("Multisig.WrongTimepoint"));
        call("Alice", approval("Alice", payment, since));
        QCOMPARE(m_last, std::string("Multisig.AlreadyApproved"));
        AsMulti weak = asMulti("Bob", payment, since);
        weak.maxWeight = payment.dispatchInfo().weight.minus({1, 0});
        call("Bob", weak);
        QCOMPARE(m_last, std::string("Multisig.MaxWeightTooLow"));
        weak.maxWeight = payment.dispatchInfo().weight;
        call("Bob", weak);
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(told(*m_chain, "Multisig", "MultisigExecuted", "result"), std::string("Ok"));
        QCOMPARE(m_chain->free("Ferdie"), saturatingAdd(ferdie, tao(7)));
        QCOMPARE(m_chain->free(common(2)), tao(93));
        QCOMPARE(reserved(*m_chain, "Alice"), Rao(0));
        QVERIFY(!kMultisigs.contains(m_chain->state(), common(2), hashOf(payment)));
        // It is done with; the same again begins anew.
        call("Bob", asMulti("Bob", payment, since));
        QCOMPARE(m_last, std::string("Multisig.UnexpectedTimepoint"));
    }

    void threeOfThree()
    {
        const RuntimeCall payment = pay("Ferdie", tao(1));
        call("Alice", asMulti("Alice", payment, std::nullopt, 3));
        QCOMPARE(m_last, std::string("ok"));
        const Timepoint since{static_cast<std::uint32_t>(m_chain->number()), 1};
        call("Bob", asMulti("Bob", payment, since, 3));
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(happened(*m_chain, "Multisig.MultisigApproval"));
        // All approvals are there, and still it takes the call itself.
        call("Dave", approval("Dave", payment, since, 3));
        QCOMPARE(m_last, std::string("ok"));
        call("Dave", approval("Dave", payment, since, 3));
        QCOMPARE(m_last, std::string("Multisig.AlreadyApproved"));
        const auto operation = kMultisigs.get(m_chain->state(), common(3), hashOf(payment));
        QCOMPARE(operation->approvals.items, sorted({dev("Alice"), dev("Bob"), dev("Dave")}));
        call("Alice", asMulti("Alice", payment, since, 3));
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(happened(*m_chain, "Multisig.MultisigExecuted"));
        QCOMPARE(m_chain->free(common(3)), tao(99));
    }

    // The call fails; the operation is over all the same.
    void failingCall()
    {
        const RuntimeCall tooMuch = pay("Ferdie", tao(1'000));
        call("Alice", approval("Alice", tooMuch, std::nullopt));
        const Timepoint since{static_cast<std::uint32_t>(m_chain->number()), 1};
        call("Bob", asMulti("Bob", tooMuch, since));
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(told(*m_chain, "Multisig", "MultisigExecuted", "result"),
                 std::string("Token.FundsUnavailable"));
        QVERIFY(!kMultisigs.contains(m_chain->state(), common(2), hashOf(tooMuch)));
        QCOMPARE(reserved(*m_chain, "Alice"), Rao(0));
    }

    void oneIsEnough()
    {
        const AccountId account = multiAccount(sorted({dev("Alice"), dev("Bob")}), 1);
        call("Alice", balances::TransferKeepAlive{to(account), codec::Compact<Rao>(tao(9))});
        const Rao ferdie = m_chain->free("Ferdie");
        call("Bob", AsMultiThreshold1{{dev("Alice")}, {pay("Ferdie", tao(2))}});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(m_chain->free("Ferdie"), saturatingAdd(ferdie, tao(2)));
        call("Bob", AsMultiThreshold1{{}, {remark()}});
        QCOMPARE(m_last, std::string("Multisig.TooFewSignatories"));
        call("Bob", AsMultiThreshold1{{dev("Bob")}, {remark()}});
        QCOMPARE(m_last, std::string("Multisig.SenderInSignatories"));
        // Here a failing call fails the whole.
        call("Bob", AsMultiThreshold1{{dev("Alice")}, {pay("Ferdie", tao(100))}});
        QCOMPARE(m_last, std::string("Token.FundsUnavailable"));
    }

    void signatories()
    {
        const CallHash hash = hashOf(remark());
        const auto with = [&](std::uint16_t threshold, std::vector<AccountId> others) {
            call("Alice", ApproveAsMulti{threshold, std::move(others), std::nullopt, hash, {}});
            return m_last;
        };
        QCOMPARE(with(1, {dev("Bob")}), std::string("Multisig.MinimumThreshold"));
        QCOMPARE(with(0, {dev("Bob")}), std::string("Multisig.MinimumThreshold"));
        QCOMPARE(with(2, {}), std::string("Multisig.TooFewSignatories"));
        QCOMPARE(with(2, {dev("Alice")}), std::string("Multisig.SenderInSignatories"));
        std::vector<AccountId> unsorted = sorted({dev("Bob"), dev("Dave")});
        std::reverse(unsorted.begin(), unsorted.end());
        QCOMPARE(with(2, unsorted), std::string("Multisig.SignatoriesOutOfOrder"));
        QCOMPARE(with(2, {dev("Bob"), dev("Bob")}), std::string("Multisig.SignatoriesOutOfOrder"));
        std::vector<AccountId> many;
        for (std::uint64_t i = 0; i < 100; ++i)
            many.push_back(stranger(i));
        many = sorted(many);
        QCOMPARE(with(2, many), std::string("Multisig.TooManySignatories"));
        many.pop_back();
        QCOMPARE(with(2, many), std::string("ok"));
        // A threshold that nobody can reach is not refused, only its deposit is large.
        QCOMPARE(with(UINT16_MAX, {dev("Bob")}), std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Alice"),
                 Rao(2 * 132'000'000ULL + (2 + 65'535) * 32'000'000ULL));
    }

    void cancelling()
    {
        const RuntimeCall payment = pay("Ferdie", tao(7));
        call("Alice", approval("Alice", payment, std::nullopt));
        const Timepoint since{static_cast<std::uint32_t>(m_chain->number()), 1};
        const auto cancel = [&](std::string_view name, Timepoint when, std::uint16_t threshold) {
            call(name, CancelAsMulti{threshold, without(name), when, hashOf(payment)});
            return m_last;
        };
        QCOMPARE(cancel("Alice", since, 1), std::string("Multisig.MinimumThreshold"));
        QCOMPARE(cancel("Alice", since, 3), std::string("Multisig.NotFound"));
        QCOMPARE(cancel("Bob", since, 2), std::string("Multisig.NotOwner"));
        QCOMPARE(cancel("Alice", {since.height, 0}, 2), std::string("Multisig.WrongTimepoint"));
        QCOMPARE(cancel("Alice", since, 2), std::string("ok"));
        QVERIFY(happened(*m_chain, "Multisig.MultisigCancelled"));
        QCOMPARE(reserved(*m_chain, "Alice"), Rao(0));
        QCOMPARE(cancel("Alice", since, 2), std::string("Multisig.NotFound"));
    }

    void poking()
    {
        const RuntimeCall payment = pay("Ferdie", tao(7));
        const PokeDeposit poke{2, without("Alice"), hashOf(payment)};
        call("Alice", poke);
        QCOMPARE(m_last, std::string("Multisig.NotFound"));
        call("Alice", approval("Alice", payment, std::nullopt));
        call("Bob", PokeDeposit{2, without("Bob"), hashOf(payment)});
        QCOMPARE(m_last, std::string("Multisig.NotOwner"));
        QVERIFY(!call("Alice", poke).fee.isZero());
        QCOMPARE(m_last, std::string("ok"));
        // A deposit of cheaper days.
        m_chain->open();
        State& state = m_chain->working();
        auto operation = *kMultisigs.get(state, common(2), hashOf(payment));
        static_cast<void>(balances::unreserve(state, dev("Alice"), Rao(1000)));
        operation.deposit = saturatingSub(operation.deposit, Rao(1000));
        kMultisigs.set(state, common(2), hashOf(payment), operation);
        const CallResult poked = RuntimeCall(poke).dispatch(state, Origin::account(dev("Alice")));
        QCOMPARE(failure(poked), std::string("ok"));
        QCOMPARE(poked.info().pays, Pays::No);
        QCOMPARE(balances::account(state, dev("Alice")).reserved, Rao(196'000'000));
    }

    void originsAndDeposit()
    {
        m_chain->open();
        State& state = m_chain->working();
        const RuntimeCall begin = approval("Alice", remark(), std::nullopt);
        QCOMPARE(failure(begin.dispatch(state, Origin::root())), std::string("BadOrigin"));
        QCOMPARE(failure(begin.dispatch(state, Origin::none())), std::string("BadOrigin"));
        const ApproveAsMulti poor{2, {dev("Alice")}, std::nullopt, hashOf(remark()), {}};
        QCOMPARE(failure(RuntimeCall(poor).dispatch(state, Origin::account(stranger(3)))),
                 std::string("Balances.InsufficientBalance"));
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

QTEST_APPLESS_MAIN(TestMultisig)
#include "tst_multisig.moc"
