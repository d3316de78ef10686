// Proxy: each call's success, each refusal, deposits to the rao, announcements to the block, pure
// accounts, and who pays the fees.
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/utility.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/proxy/proxy_bench.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::proxy;
using namespace soma::runtime::testing;

namespace {

constexpr Rao kOne{93'000'000}; // 60 000 000 + 33 000 000
constexpr Rao kTwo{126'000'000};

Hash256 hashOf(const RuntimeCall& call)
{
    return Hash256(crypto::blake2b256(codec::encode(call)));
}

Proxy actAs(std::string_view real, const RuntimeCall& call,
            std::optional<ProxyType> type = std::nullopt)
{
    return {to(real), type, BoxedCall{call}};
}

ProxyAnnounced announced(std::string_view delegate, std::string_view real, const RuntimeCall& call)
{
    return {to(delegate), to(real), std::nullopt, BoxedCall{call}};
}

} // namespace

class TestProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_chain = std::make_unique<TestChain>(); }

    void addAndRemove()
    {
        const Rao before = m_chain->free("Alice");
        const auto added = call("Alice", AddProxy{to("Bob"), ProxyType::Any, 0});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(m_chain->free("Alice"), saturatingSub(before, saturatingAdd(kOne, added.fee)));
        QCOMPARE(reserved(*m_chain, "Alice"), kOne);
        QVERIFY(happened(*m_chain, "Balances.Reserved"));
        QVERIFY(happened(*m_chain, "Proxy.ProxyAdded"));
        QCOMPARE(system::kAccount.get(m_chain->state(), dev("Alice")).consumers, 1U);
        call("Alice", AddProxy{to("Bob"), ProxyType::Any, 0});
        QCOMPARE(m_last, std::string("Proxy.Duplicate"));
        call("Alice", AddProxy{to("Alice"), ProxyType::Any, 0});
        QCOMPARE(m_last, std::string("Proxy.NoSelfProxy"));
        call("Alice", AddProxy{nowhere(), ProxyType::Any, 0});
        QCOMPARE(m_last, std::string("CannotLookup"));
        // The same account with another delay is another entry.
        call("Alice", AddProxy{to("Bob"), ProxyType::Any, 5});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Alice"), kTwo);
        call("Alice", RemoveProxy{to("Bob"), ProxyType::Staking, 0});
        QCOMPARE(m_last, std::string("Proxy.NotFound"));
        call("Alice", RemoveProxy{to("Bob"), ProxyType::Any, 0});
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(happened(*m_chain, "Balances.Unreserved"));
        QCOMPARE(reserved(*m_chain, "Alice"), kOne);
        call("Alice", RemoveProxy{to("Bob"), ProxyType::Any, 5});
        QVERIFY(!kProxies.contains(m_chain->state(), dev("Alice")));
        QCOMPARE(reserved(*m_chain, "Alice"), Rao(0));
        QCOMPARE(system::kAccount.get(m_chain->state(), dev("Alice")).consumers, 0U);
        call("Alice", RemoveProxy{to("Bob"), ProxyType::Any, 5});
        QCOMPARE(m_last, std::string("Proxy.NotFound"));
    }

    // Twenty, sorted, and no more; remove_proxies gives all back.
    void asManyAsMayBe()
    {
        m_chain->open();
        State& state = m_chain->working();
        const AccountId alice = dev("Alice");
        for (std::uint64_t i = 0; i < kMaxProxies; ++i)
            QCOMPARE(failure(addDelegate(state, alice, {stranger(99 - i), ProxyType::Any, 0})),
                     std::string("ok"));
        QCOMPARE(failure(addDelegate(state, alice, {stranger(1), ProxyType::Any, 0})),
                 std::string("Proxy.TooMany"));
        const ProxyList list = kProxies.get(state, alice);
        QCOMPARE(list.first.items.size(), kMaxProxies);
        QVERIFY(std::is_sorted(list.first.items.begin(), list.first.items.end()));
        QCOMPARE(list.second, Rao(60'000'000 + 20 * 33'000'000));
        QCOMPARE(balances::account(state, alice).reserved, list.second);
        kRealPaysFee.set(state, alice, stranger(99), {});
        const auto applied = m_chain->apply(m_chain->make("Alice", RemoveProxies{}),
                                            SignatureCheck::AlreadyVerified);
        QCOMPARE(failure(applied), std::string("ok"));
        QVERIFY(!kProxies.contains(state, alice));
        QVERIFY(!kRealPaysFee.contains(state, alice, stranger(99)));
        QCOMPARE(balances::account(state, alice).reserved, Rao(0));
    }

    void depositMustBeThere()
    {
        m_chain->open();
        State& state = m_chain->working();
        const AccountId poor = stranger(5);
        const auto give = [&](Rao amount) {
            QVERIFY(balances::transfer(state, dev("Alice"), poor, amount,
                                       balances::Preservation::Expendable)
                        .has_value());
        };
        give(saturatingAdd(kOne, Rao(499)));
        // What is left would be below the existential deposit, and the reserve needs the account.
        QCOMPARE(failure(dispatchLogged(RuntimeCall(AddProxy{to("Bob"), ProxyType::Any, 0}), state,
                                        Origin::account(poor))),
                 std::string("ConsumerRemaining"));
        QVERIFY(!kProxies.contains(state, poor));
        give(Rao(1));
        QCOMPARE(failure(dispatchLogged(RuntimeCall(AddProxy{to("Bob"), ProxyType::Any, 0}), state,
                                        Origin::account(poor))),
                 std::string("ok"));
        QCOMPARE(balances::account(state, poor).free, Rao(500));
        QCOMPARE(failure(dispatchLogged(RuntimeCall(AddProxy{to("Dave"), ProxyType::Any, 0}), state,
                                        Origin::account(poor))),
                 std::string("Balances.InsufficientBalance"));
        QCOMPARE(failure(dispatchLogged(RuntimeCall(AddProxy{}), state, Origin::root())),
                 std::string("BadOrigin"));
        QCOMPARE(failure(dispatchLogged(RuntimeCall(AddProxy{}), state, Origin::none())),
                 std::string("BadOrigin"));
    }

    void acting()
    {
        call("Bob", actAs("Alice", remark()));
        QCOMPARE(m_last, std::string("Proxy.NotProxy"));
        call("Alice", AddProxy{to("Bob"), ProxyType::NonTransfer, 0});
        call("Alice", AddProxy{to("Bob"), ProxyType::Transfer, 3});
        const Rao ferdie = m_chain->free("Ferdie");
        // The first entry counts unless a type is asked for.
        call("Bob", actAs("Alice", pay("Ferdie", tao(1))));
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(result(), std::string("System.CallFiltered"));
        call("Bob", actAs("Alice", pay("Ferdie", tao(1)), ProxyType::Transfer));
        QCOMPARE(m_last, std::string("Proxy.Unannounced"));
        call("Bob", actAs("Alice", pay("Ferdie", tao(1)), ProxyType::Any));
        QCOMPARE(m_last, std::string("Proxy.NotProxy"));
        QCOMPARE(m_chain->free("Ferdie"), ferdie);
        // The inner call fails, the proxy call does not.
        call("Bob", actAs("Alice", Proxy{to("Eve"), std::nullopt, {remark()}}));
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(result(), std::string("Proxy.NotProxy"));
        call("Bob", actAs("Alice", remark()));
        QCOMPARE(result(), std::string("Ok"));
        QVERIFY(happened(*m_chain, "System.Remarked"));
        // The result is told within the block only.
        m_chain->open();
        static_cast<void>(m_chain->apply(m_chain->make("Bob", actAs("Alice", remark())),
                                         SignatureCheck::AlreadyVerified));
        QVERIFY(kLastCallResult.contains(m_chain->working(), dev("Alice")));
        m_chain->close();
        QVERIFY(!kLastCallResult.contains(m_chain->state(), dev("Alice")));
    }

    void announcing()
    {
        const RuntimeCall payment = pay("Ferdie", tao(2));
        call("Bob", Announce{to("Alice"), hashOf(payment)});
        QCOMPARE(m_last, std::string("Proxy.NotProxy"));
        call("Alice", AddProxy{to("Bob"), ProxyType::Any, 3});
        call("Bob", Announce{to("Alice"), hashOf(payment)});
        QCOMPARE(m_last, std::string("ok"));
        const std::uint64_t since = m_chain->number();
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(36'000'000 + 68'000'000));
        QVERIFY(happened(*m_chain, "Proxy.Announced"));
        const Rao ferdie = m_chain->free("Ferdie");
        // Two blocks later it is one too young; anybody may carry it out after three.
        call("Dave", announced("Bob", "Alice", payment));
        call("Dave", announced("Bob", "Alice", payment));
        QCOMPARE(m_chain->number(), since + 2);
        QCOMPARE(m_last, std::string("Proxy.Unannounced"));
        call("Dave", announced("Bob", "Alice", payment));
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(result(), std::string("Ok"));
        QCOMPARE(m_chain->free("Ferdie"), saturatingAdd(ferdie, tao(2)));
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(0));
        QVERIFY(!kAnnouncements.contains(m_chain->state(), dev("Bob")));
        // Once only.
        call("Dave", announced("Bob", "Alice", payment));
        QCOMPARE(m_last, std::string("Proxy.Unannounced"));
        call("Dave", announced("Eve", "Alice", payment));
        QCOMPARE(m_last, std::string("Proxy.NotProxy"));
    }

    void takingBackAndRejecting()
    {
        const Hash256 one = hashOf(remark(1));
        const Hash256 two = hashOf(remark(2));
        call("Alice", AddProxy{to("Bob"), ProxyType::Any, 3});
        call("Bob", Announce{to("Alice"), one});
        call("Bob", Announce{to("Alice"), two});
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(36'000'000 + 2 * 68'000'000));
        call("Bob", RemoveAnnouncement{to("Eve"), one});
        QCOMPARE(m_last, std::string("Proxy.NotFound"));
        call("Bob", RemoveAnnouncement{to("Alice"), one});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(36'000'000 + 68'000'000));
        call("Dave", RejectAnnouncement{to("Bob"), two});
        QCOMPARE(m_last, std::string("Proxy.NotFound"));
        call("Alice", RejectAnnouncement{to("Bob"), one});
        QCOMPARE(m_last, std::string("Proxy.NotFound"));
        call("Alice", RejectAnnouncement{to("Bob"), two});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(0));
        call("Alice", RejectAnnouncement{to("Bob"), two});
        QCOMPARE(m_last, std::string("Proxy.NotFound"));
    }

    void pendingLimit()
    {
        m_chain->open();
        State& state = m_chain->working();
        QVERIFY(addDelegate(state, dev("Alice"), {dev("Bob"), ProxyType::Any, 1}).has_value());
        const auto announce = [&](std::uint8_t number) {
            ByteArray<32> hash{};
            hash[0] = number;
            return failure(dispatchLogged(RuntimeCall(Announce{to("Alice"), Hash256(hash)}), state,
                                          Origin::account(dev("Bob"))));
        };
        for (std::uint8_t i = 0; i < kMaxPending; ++i)
            QCOMPARE(announce(i), std::string("ok"));
        QCOMPARE(announce(200), std::string("Proxy.TooMany"));
        QCOMPARE(balances::account(state, dev("Bob")).reserved,
                 Rao(36'000'000 + 75 * 68'000'000ULL));
    }

    void pureAccounts()
    {
        call("Bob", CreatePure{ProxyType::Any, 0, 7});
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(reserved(*m_chain, "Bob"), kOne);
        const auto height = static_cast<std::uint32_t>(m_chain->number());
        const AccountId pure = pureAccount(dev("Bob"), ProxyType::Any, 7, height, 1);
        QCOMPARE(kProxies.get(m_chain->state(), pure).first.items.size(), std::size_t{1});
        // Money for it, and out of it again.
        call("Alice", balances::TransferKeepAlive{to(pure), codec::Compact<Rao>(tao(10))});
        const Rao ferdie = m_chain->free("Ferdie");
        call("Bob", Proxy{to(pure), std::nullopt, {pay("Ferdie", tao(4))}});
        QCOMPARE(result(), std::string("Ok"));
        QCOMPARE(m_chain->free("Ferdie"), saturatingAdd(ferdie, tao(4)));
        // Only the account itself can end it, and only with the right particulars.
        KillPure kill{to("Bob"), ProxyType::Any, 7, {}, {}};
        kill.height = codec::Compact<std::uint32_t>(height);
        kill.extIndex = codec::Compact<std::uint32_t>(1);
        call("Bob", kill);
        QCOMPARE(m_last, std::string("Proxy.NoPermission"));
        KillPure wrong = kill;
        wrong.index = 8;
        call("Bob", Proxy{to(pure), std::nullopt, {wrong}});
        QCOMPARE(result(), std::string("Proxy.NoPermission"));
        call("Bob", Proxy{to(pure), std::nullopt, {kill}});
        QCOMPARE(result(), std::string("Ok"));
        QVERIFY(happened(*m_chain, "Proxy.PureKilled"));
        QCOMPARE(reserved(*m_chain, "Bob"), Rao(0));
        QVERIFY(!kProxies.contains(m_chain->state(), pure));
        call("Bob", Proxy{to(pure), std::nullopt, {remark()}});
        QCOMPARE(m_last, std::string("Proxy.NotProxy"));
    }

    void pureTwiceInOneExtrinsic()
    {
        call("Bob", utility::BatchAll{
                        {CreatePure{ProxyType::Any, 0, 0}, CreatePure{ProxyType::Any, 0, 0}}});
        QCOMPARE(m_last, std::string("Proxy.Duplicate"));
        call("Bob", utility::BatchAll{
                        {CreatePure{ProxyType::Any, 0, 0}, CreatePure{ProxyType::Any, 0, 1}}});
        QCOMPARE(m_last, std::string("ok"));
    }

    void poking()
    {
        const auto nothing = call("Bob", PokeDeposit{});
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(!nothing.fee.isZero());
        call("Bob", AddProxy{to("Dave"), ProxyType::Any, 0});
        QVERIFY(!call("Bob", PokeDeposit{}).fee.isZero());
        QCOMPARE(reserved(*m_chain, "Bob"), kOne);
        // A deposit of older, dearer days.
        m_chain->open();
        State& state = m_chain->working();
        QVERIFY(balances::reserve(state, dev("Bob"), Rao(1000)).has_value());
        ProxyList list = kProxies.get(state, dev("Bob"));
        list.second = saturatingAdd(list.second, Rao(1000));
        kProxies.set(state, dev("Bob"), list);
        const CallResult poked =
            dispatchLogged(RuntimeCall(PokeDeposit{}), state, Origin::account(dev("Bob")));
        QCOMPARE(failure(poked), std::string("ok"));
        QCOMPARE(poked.info().pays, Pays::No);
        QCOMPARE(balances::account(state, dev("Bob")).reserved, kOne);
        QCOMPARE(kProxies.get(state, dev("Bob")).second, kOne);
    }

    void realPaysFeeNeedsAProxy()
    {
        call("Alice", SetRealPaysFee{to("Bob"), true});
        QCOMPARE(m_last, std::string("Proxy.NotProxy"));
        call("Alice", AddProxy{to("Bob"), ProxyType::Any, 0});
        call("Alice", SetRealPaysFee{to("Bob"), true});
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(kRealPaysFee.contains(m_chain->state(), dev("Alice"), dev("Bob")));
        call("Alice", SetRealPaysFee{to("Bob"), false});
        QVERIFY(!kRealPaysFee.contains(m_chain->state(), dev("Alice"), dev("Bob")));
        call("Alice", SetRealPaysFee{to("Bob"), true});
        call("Alice", RemoveProxy{to("Bob"), ProxyType::Any, 0});
        QVERIFY(!kRealPaysFee.contains(m_chain->state(), dev("Alice"), dev("Bob")));
    }

    void whoPays()
    {
        m_chain->open();
        State& state = m_chain->working();
        const AccountId signer = dev("Bob");
        const Proxy plain = actAs("Alice", remark());
        const Proxy nested = actAs("Dave", actAs("Alice", remark()));
        const auto payer = [&](const RuntimeCall& asked) { return feePayer(state, signer, asked); };
        QVERIFY(!payer(plain) && !payer(nested) && !payer(remark()));
        kRealPaysFee.set(state, dev("Alice"), signer, {});
        QCOMPARE(payer(plain), std::optional(dev("Alice")));
        QVERIFY(!payer(nested));
        kRealPaysFee.set(state, dev("Dave"), signer, {});
        QCOMPARE(payer(nested), std::optional(dev("Dave")));
        kRealPaysFee.set(state, dev("Alice"), dev("Dave"), {});
        QCOMPARE(payer(nested), std::optional(dev("Alice")));
        // Two levels, no further.
        kRealPaysFee.set(state, dev("Eve"), dev("Alice"), {});
        QCOMPARE(payer(actAs("Dave", actAs("Alice", actAs("Eve", remark())))),
                 std::optional(dev("Alice")));
        // A batch of proxies of one account.
        const Proxy one = actAs("Alice", remark());
        const Proxy other = actAs("Eve", remark());
        QCOMPARE(payer(actAs("Dave", utility::Batch{{one, one}})), std::optional(dev("Alice")));
        QCOMPARE(payer(actAs("Dave", utility::BatchAll{{one}})), std::optional(dev("Alice")));
        QCOMPARE(payer(actAs("Dave", utility::ForceBatch{{one, one}})),
                 std::optional(dev("Alice")));
        QCOMPARE(payer(actAs("Dave", utility::Batch{{one, other}})), std::optional(dev("Dave")));
        QCOMPARE(payer(actAs("Dave", utility::Batch{{one, remark()}})), std::optional(dev("Dave")));
        QCOMPARE(payer(actAs("Dave", utility::Batch{})), std::optional(dev("Dave")));
        // Announced calls are paid by whoever sends them, and a batch outside is not looked into.
        QVERIFY(!payer(announced("Bob", "Alice", remark())));
        QVERIFY(!payer(utility::Batch{{plain}}));
    }

    // In a block: the real account is charged, the signer is not, and signs and counts all the
    // same.
    void realPaysInABlock()
    {
        call("Alice", AddProxy{to("Bob"), ProxyType::Any, 0});
        call("Alice", SetRealPaysFee{to("Bob"), true});
        const Rao alice = m_chain->free("Alice");
        const Rao bob = m_chain->free("Bob");
        const ApplyOutcome paid = call("Bob", actAs("Alice", remark()));
        QCOMPARE(m_last, std::string("ok"));
        QVERIFY(!paid.fee.isZero());
        QCOMPARE(m_chain->free("Bob"), bob);
        QCOMPARE(m_chain->free("Alice"), saturatingSub(alice, paid.fee));
        QCOMPARE(system::kAccount.get(m_chain->state(), dev("Bob")).nonce, 1U);
        // Whoever gives the permission up in the call itself has paid for it already.
        call("Bob", actAs("Alice", SetRealPaysFee{to("Bob"), false}));
        QCOMPARE(m_last, std::string("ok"));
        QCOMPARE(m_chain->free("Bob"), bob);
        call("Bob", actAs("Alice", remark()));
        QVERIFY(m_chain->free("Bob") < bob);
    }

private:
    /// A block with this call; how it ended is in m_last.
    ApplyOutcome call(std::string_view signer, const RuntimeCall& wanted)
    {
        const auto outcome = m_chain->call(signer, wanted);
        m_last = failure(outcome);
        return outcome ? *outcome : ApplyOutcome{};
    }

    std::string result() const { return told(*m_chain, "Proxy", "ProxyExecuted", "result"); }

    std::unique_ptr<TestChain> m_chain;
    std::string m_last;
};

QTEST_APPLESS_MAIN(TestProxy)
#include "tst_proxy.moc"
