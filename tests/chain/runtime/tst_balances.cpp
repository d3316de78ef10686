// Balances: each call's success, each refusal, event order, and what the existential deposit does.
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/test_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::balances;
using soma::runtime::testing::dev;
using soma::runtime::testing::dispatchLogged;
using soma::runtime::testing::SignOptions;
using soma::runtime::testing::stranger;
using soma::runtime::testing::TestChain;
using Names = std::vector<std::string>;

namespace {

constexpr Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

Rao sum(Rao a, Rao b)
{
    return saturatingAdd(a, b);
}

Rao minus(Rao a, Rao b)
{
    return saturatingSub(a, b);
}

MultiAddress to(const AccountId& who)
{
    return MultiAddress(who);
}

codec::Compact<Rao> value(Rao amount)
{
    return codec::Compact<Rao>(amount);
}

TransferKeepAlive keepAlive(const AccountId& dest, Rao amount)
{
    return {to(dest), value(amount)};
}

TransferAllowDeath allowDeath(const AccountId& dest, Rao amount)
{
    return {to(dest), value(amount)};
}

std::string failure(const Result<ApplyOutcome>& outcome)
{
    if (!outcome)
        return "refused: " + outcome.error().toString();
    return outcome->failure ? namesOf(*outcome->failure).text() : "ok";
}

/// What a failed call does to an account of the reference: only the fee.
constexpr Rao kMinimum{500};

} // namespace

class TestBalances : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_chain = std::make_unique<TestChain>(); }

    // chain.md section 11 by hand: base 54 078, length 144, weight (39 051 000 + 25 000 000 +
    // 100 000 000) * 0.0005 = 82 025.5, halves down.
    void transferKeepAlive()
    {
        const Rao alice = m_chain->free("Alice");
        const auto outcome = m_chain->call("Alice", keepAlive(dev("Bob"), tao(1)));
        QCOMPARE(failure(outcome), std::string("ok"));
        QCOMPARE(outcome->fee, Rao(54'078 + 144 + 82'025));
        QCOMPARE(m_chain->free("Alice"), minus(minus(alice, tao(1)), outcome->fee));
        QCOMPARE(m_chain->free("Bob"), sum(tao(1'000'000), tao(1)));
        // The author is //One.
        QCOMPARE(m_chain->free("One"), sum(tao(2000), outcome->fee));
        QCOMPARE(
            m_chain->eventNames(),
            (Names{"Balances.Withdraw", "Balances.Transfer", "Balances.Deposit", "Balances.Deposit",
                   "TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"}));
        const auto events = m_chain->events();
        const auto receipts = receiptsOf(system::kEvents.get(m_chain->state()).bytes, 2);
        QVERIFY(receipts.has_value());
        QCOMPARE((*receipts)[1].fee, std::optional<Rao>(outcome->fee));
        QVERIFY(!(*receipts)[0].fee.has_value());
        // The weight that the event tells has the base on top: 164 051 000 + 108 157 000.
        const auto& info =
            std::get<chain::DecodedGroup>(events.back().fields[0].value).fields[0].value;
        QCOMPARE(std::get<std::uint64_t>(std::get<chain::DecodedGroup>(info).fields[0].value),
                 std::uint64_t{272'208'000});
    }

    void newAccountEvents()
    {
        QCOMPARE(failure(m_chain->call("Alice", keepAlive(stranger(1), kMinimum))),
                 std::string("ok"));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Balances.Withdraw", "System.NewAccount", "Balances.Endowed",
                        "Balances.Transfer", "Balances.Deposit", "Balances.Deposit",
                        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"}));
        const auto account = system::kAccount.get(m_chain->state(), stranger(1));
        QCOMPARE(account.providers, 1U);
        QCOMPARE(account.nonce, 0U);
        QCOMPARE(account.data.free, kMinimum);
    }

    void belowMinimum()
    {
        QCOMPARE(failure(m_chain->call("Alice", keepAlive(stranger(1), Rao(499)))),
                 std::string("Token.BelowMinimum"));
        QVERIFY(!system::kAccount.contains(m_chain->state(), stranger(1)));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Balances.Withdraw", "Balances.Deposit", "Balances.Deposit",
                        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicFailed"}));
    }

    void fundsUnavailable()
    {
        const Rao all = m_chain->free("Dave");
        QCOMPARE(failure(m_chain->call("Dave", keepAlive(dev("Bob"), all))),
                 std::string("Token.FundsUnavailable"));
        QCOMPARE(failure(m_chain->call("Dave", keepAlive(dev("Bob"), Rao::max()))),
                 std::string("Arithmetic.Underflow"));
        QCOMPARE(system::kAccount.get(m_chain->state(), dev("Dave")).nonce, 2U);
    }

    // The largest amount that keeps the account, and one more.
    void keepAliveLimit()
    {
        const Rao fee(54'078 + 144 + 3 + 82'025); // The amount takes three bytes more.
        const Rao most = minus(minus(m_chain->free("Dave"), fee), kMinimum);
        QCOMPARE(failure(m_chain->call("Dave", keepAlive(dev("Bob"), sum(most, Rao(1))))),
                 std::string("Token.NotExpendable"));
        const Rao left = minus(minus(m_chain->free("Dave"), fee), kMinimum);
        const auto outcome = m_chain->call("Dave", keepAlive(dev("Bob"), left));
        QCOMPARE(outcome->fee, fee);
        QCOMPARE(failure(outcome), std::string("ok"));
        QCOMPARE(m_chain->free("Dave"), kMinimum);
    }

    // Less than the existential deposit stays behind: the account ends and the rest is burned.
    void deathAndDust()
    {
        const Rao issued = kTotalIssuance.get(m_chain->state());
        const Rao fee(54'078 + 147 + 86'917);
        const Rao amount = minus(minus(m_chain->free("Dave"), fee), Rao(499));
        const auto outcome = m_chain->call("Dave", allowDeath(dev("Bob"), amount));
        QCOMPARE(failure(outcome), std::string("ok"));
        QCOMPARE(outcome->fee, fee);
        QVERIFY(!system::kAccount.contains(m_chain->state(), dev("Dave")));
        QCOMPARE(kTotalIssuance.get(m_chain->state()), minus(issued, Rao(499)));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Balances.Withdraw", "System.KilledAccount", "Balances.DustLost",
                        "Balances.Transfer", "Balances.Deposit",
                        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"}));
        // The nonce went with the account, and a dead account cannot pay.
        QVERIFY(m_chain->call("Dave", keepAlive(dev("Bob"), tao(1)))
                    .error()
                    .is(chain::ValidityError::Payment));
    }

    void deathWithoutDust()
    {
        const Rao fee(54'078 + 147 + 86'917);
        const Rao amount = minus(m_chain->free("Dave"), fee);
        QCOMPARE(failure(m_chain->call("Dave", allowDeath(dev("Bob"), amount))), std::string("ok"));
        const auto names = m_chain->eventNames();
        QCOMPARE(std::count(names.begin(), names.end(), "Balances.DustLost"), 0);
    }

    void toSelf()
    {
        const Rao before = m_chain->free("Alice");
        const auto outcome = m_chain->call("Alice", keepAlive(dev("Alice"), tao(5)));
        QCOMPARE(failure(outcome), std::string("ok"));
        QCOMPARE(m_chain->free("Alice"), minus(before, outcome->fee));
        const auto names = m_chain->eventNames();
        QCOMPARE(std::count(names.begin(), names.end(), "Balances.Transfer"), 0);
    }

    void transferNothing()
    {
        QCOMPARE(failure(m_chain->call("Alice", keepAlive(stranger(3), Rao(0)))),
                 std::string("ok"));
        QVERIFY(!system::kAccount.contains(m_chain->state(), stranger(3)));
    }

    void onlyIdsResolve()
    {
        MultiAddress other;
        other.form = ByteArray<32>(dev("Bob").bytes());
        QCOMPARE(failure(m_chain->call("Alice", TransferKeepAlive{other, value(tao(1))})),
                 std::string("CannotLookup"));
    }

    void transferAll()
    {
        QCOMPARE(failure(m_chain->call("Dave", TransferAll{to(dev("Bob")), true})),
                 std::string("ok"));
        QCOMPARE(m_chain->free("Dave"), kMinimum);
        QCOMPARE(failure(m_chain->call("Eve", TransferAll{to(dev("Bob")), false})),
                 std::string("ok"));
        QVERIFY(!system::kAccount.contains(m_chain->state(), dev("Eve")));
    }

    void forceTransferNeedsRoot()
    {
        const ForceTransfer call{to(dev("Bob")), to(dev("Alice")), value(tao(7))};
        QCOMPARE(failure(m_chain->call("Alice", call)), std::string("BadOrigin"));
        const Rao bob = m_chain->free("Bob");
        QCOMPARE(m_chain->root(call), std::string("Ok"));
        QCOMPARE(m_chain->free("Bob"), minus(bob, tao(7)));
    }

    void forceSetBalance()
    {
        QCOMPARE(failure(m_chain->call("Bob", ForceSetBalance{to(dev("Bob")), value(tao(9))})),
                 std::string("BadOrigin"));
        // Create.
        QCOMPARE(m_chain->root(ForceSetBalance{to(stranger(5)), value(tao(3))}), std::string("Ok"));
        QCOMPARE(m_chain->free(stranger(5)), tao(3));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Balances.Withdraw", "System.NewAccount", "Balances.Endowed",
                        "Balances.Issued", "Balances.BalanceSet", "Sudo.Sudid", "Balances.Deposit",
                        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"}));
        // Lower, then below the existential deposit: gone.
        QCOMPARE(m_chain->root(ForceSetBalance{to(stranger(5)), value(Rao(500))}),
                 std::string("Ok"));
        QCOMPARE(m_chain->free(stranger(5)), Rao(500));
        QCOMPARE(m_chain->root(ForceSetBalance{to(stranger(5)), value(Rao(499))}),
                 std::string("Ok"));
        QVERIFY(!system::kAccount.contains(m_chain->state(), stranger(5)));
        QCOMPARE(m_chain->eventNames()[1], std::string("System.KilledAccount"));
        QCOMPARE(m_chain->eventNames()[2], std::string("Balances.Rescinded"));
        // Nothing from nothing.
        QCOMPARE(m_chain->root(ForceSetBalance{to(stranger(6)), value(Rao(0))}), std::string("Ok"));
        QVERIFY(!system::kAccount.contains(m_chain->state(), stranger(6)));
    }

    void adjustIssuance()
    {
        using Direction = ForceAdjustTotalIssuance::Direction;
        QCOMPARE(m_chain->root(ForceAdjustTotalIssuance{Direction::Increase, {}}),
                 std::string("Balances.DeltaZero"));
        // Out of balance on purpose, so in a block that is never closed.
        m_chain->open();
        State& state = m_chain->working();
        const Rao issued = kTotalIssuance.get(state);
        const ForceAdjustTotalIssuance down{Direction::Decrease, value(tao(1))};
        QVERIFY(dispatchLogged(RuntimeCall(down), state, Origin::root()).has_value());
        QCOMPARE(kTotalIssuance.get(state), minus(issued, tao(1)));
        QCOMPARE(dispatchLogged(RuntimeCall(down), state, Origin::account(dev("Bob"))).error(),
                 DispatchError(DispatchError::Kind::BadOrigin));
        kInactiveIssuance.set(state, issued);
        QCOMPARE(namesOf(dispatchLogged(RuntimeCall(down), state, Origin::root()).error()).name,
                 std::string("IssuanceDeactivated"));
    }

    void burn()
    {
        const Rao issued = kTotalIssuance.get(m_chain->state());
        const auto outcome = m_chain->call("Dave", Burn{value(tao(1)), true});
        QCOMPARE(failure(outcome), std::string("ok"));
        QCOMPARE(kTotalIssuance.get(m_chain->state()), minus(issued, tao(1)));
        QCOMPARE(m_chain->eventNames()[1], std::string("Balances.Burned"));
        QCOMPARE(failure(m_chain->call("Dave", Burn{value(tao(5000)), false})),
                 std::string("Token.FundsUnavailable"));
        QCOMPARE(failure(m_chain->call("Dave", Burn{value(m_chain->free("Dave")), true})),
                 std::string("Token.FundsUnavailable"));
        // The two prices are the wrong way round, as in the reference.
        QCOMPARE((Burn{value(tao(1)), true}).dispatchInfo().weight.refTime,
                 std::uint64_t{30'219'000});
    }

    void forceUnreserve()
    {
        m_chain->open();
        State& state = m_chain->working();
        QVERIFY(reserve(state, dev("Dave"), tao(5)).has_value());
        const ForceUnreserve call{to(dev("Dave")), tao(3)};
        QCOMPARE(dispatchLogged(RuntimeCall(call), state, Origin::account(dev("Bob"))).error(),
                 DispatchError(DispatchError::Kind::BadOrigin));
        QVERIFY(dispatchLogged(RuntimeCall(call), state, Origin::root()).has_value());
        QCOMPARE(account(state, dev("Dave")).reserved, tao(2));
        // No more than there is, and nobody is no error.
        QVERIFY(dispatchLogged(RuntimeCall(ForceUnreserve{to(dev("Dave")), Rao::max()}), state,
                               Origin::root())
                    .has_value());
        QCOMPARE(account(state, dev("Dave")).reserved, Rao());
        QCOMPARE(account(state, dev("Dave")).free, tao(2000));
        QVERIFY(dispatchLogged(RuntimeCall(ForceUnreserve{to(stranger(9)), tao(1)}), state,
                               Origin::root())
                    .has_value());
        QVERIFY(!system::kAccount.contains(state, stranger(9)));
    }

    void upgradeAccounts()
    {
        m_chain->open();
        State& state = m_chain->working();
        // Accounts of before consumers were counted for what is reserved.
        for (const char* who : {"Dave", "Eve"})
            system::kAccount.mutate(state, dev(who), [who](system::AccountInfo& info) {
                info.data.flags = 0;
                info.data.reserved = std::string_view(who) == "Dave" ? tao(1) : Rao();
            });
        const auto pays = [&](std::vector<AccountId> who) {
            const auto done = dispatchLogged(RuntimeCall(UpgradeAccounts{std::move(who)}), state,
                                             Origin::account(dev("Bob")));
            return done ? std::optional(done.info().pays) : std::nullopt;
        };
        QCOMPARE(dispatchLogged(RuntimeCall(UpgradeAccounts{}), state, Origin::root()).error(),
                 DispatchError(DispatchError::Kind::BadOrigin));
        QVERIFY(pays({}) == Pays::Yes);
        QVERIFY(pays({dev("Alice"), stranger(8)}) == Pays::Yes);
        QVERIFY(!system::kAccount.contains(state, stranger(8)));
        // Eight of nine are too few, nine of ten are enough.
        std::vector<AccountId> many(8, dev("Alice"));
        many.push_back(dev("Dave"));
        QVERIFY(pays(many) == Pays::Yes);
        QCOMPARE(account(state, dev("Dave")).flags, kNewLogicFlag);
        QCOMPARE(system::kAccount.get(state, dev("Dave")).consumers, 1U);
        QCOMPARE(system::kAccount.get(state, dev("Dave")).providers, 1U);
        QVERIFY(pays({dev("Dave")}) == Pays::Yes);
        QVERIFY(pays({dev("Eve")}) == Pays::No);
        QCOMPARE(account(state, dev("Eve")).flags, kNewLogicFlag);
        QCOMPARE(system::kAccount.get(state, dev("Eve")).consumers, 0U);
        QCOMPARE(account(state, dev("Eve")).free, tao(2000));
        QCOMPARE(UpgradeAccounts{many}.dispatchInfo().weight.refTime,
                 std::uint64_t{14'674'000 + 9 * (14'648'188 + 125'000'000)});
        QCOMPARE(UpgradeAccounts{many}.dispatchInfo().weight.proofSize,
                 std::uint64_t{990 + 9 * 2603});
    }

    /// The failsafe of the reference, and the upgrade that every change of a balance makes.
    void oldAccountsAreUpgradedWhenTheyChange()
    {
        m_chain->open();
        State& state = m_chain->working();
        system::AccountInfo lost;
        lost.data.flags = 0;
        lost.data.reserved = tao(1);
        system::kAccount.set(state, stranger(7), lost);
        QVERIFY(dispatchLogged(RuntimeCall(UpgradeAccounts{{stranger(7)}}), state,
                               Origin::account(dev("Bob")))
                    .has_value());
        const system::AccountInfo found = system::kAccount.get(state, stranger(7));
        QCOMPARE(found.data.free, kMinimum);
        QCOMPARE(found.providers, 1U);
        QCOMPARE(found.consumers, 1U);

        system::kAccount.mutate(state, dev("Dave"), [](system::AccountInfo& info) {
            info.data.flags = 0;
            info.data.reserved = tao(1);
        });
        QVERIFY(dispatchLogged(RuntimeCall(keepAlive(dev("Dave"), tao(2))), state,
                               Origin::account(dev("Bob")))
                    .has_value());
        QCOMPARE(account(state, dev("Dave")).flags, kNewLogicFlag);
        QCOMPARE(account(state, dev("Dave")).free, tao(2002));
        QCOMPARE(system::kAccount.get(state, dev("Dave")).consumers, 1U);
    }

    // Frozen balance covers the reserved part first.
    void frozenBalance()
    {
        m_chain->open();
        system::kAccount.mutate(m_chain->working(), dev("Dave"), [](system::AccountInfo& info) {
            info.data.frozen = tao(1999);
            info.consumers = 1;
        });
        const State& state = m_chain->working();
        QCOMPARE(reducibleBalance(state, dev("Dave"), Preservation::Expendable, Fortitude::Polite),
                 tao(1));
        QCOMPARE(reducibleBalance(state, dev("Dave"), Preservation::Preserve, Fortitude::Force),
                 minus(tao(2000), kMinimum));
        const auto outcome = m_chain->apply(m_chain->make("Dave", keepAlive(dev("Bob"), tao(1))),
                                            SignatureCheck::AlreadyVerified);
        QCOMPARE(failure(outcome), std::string("Token.Frozen"));
        QVERIFY(!canWithdrawKeeping(state, dev("Dave"), tao(2)));
        QVERIFY(canWithdrawKeeping(state, dev("Dave"), Rao(1000)));
    }

    // An account that something else needs keeps its existential deposit.
    void consumersKeepTheAccount()
    {
        m_chain->open();
        State& state = m_chain->working();
        QVERIFY(system::incConsumers(state, dev("Dave")).has_value());
        const Rao fee(54'078 + 147 + 86'917);
        const auto outcome =
            m_chain->apply(m_chain->make("Dave", allowDeath(dev("Bob"), minus(tao(2000), fee))),
                           SignatureCheck::AlreadyVerified);
        QCOMPARE(failure(outcome), std::string("Token.Frozen"));
        QCOMPARE(system::decProviders(state, dev("Dave")).error(),
                 DispatchError(DispatchError::Kind::ConsumerRemaining));
        system::decConsumers(state, dev("Dave"));
        QCOMPARE(system::kAccount.get(state, dev("Dave")).consumers, 0U);
        for (std::uint32_t i = 0; i < 16; ++i)
            QVERIFY(system::incConsumers(state, dev("Dave")).has_value());
        QCOMPARE(system::incConsumers(state, dev("Dave")).error(),
                 DispatchError(DispatchError::Kind::TooManyConsumers));
        QVERIFY(system::incConsumersWithoutLimit(state, dev("Dave")).has_value());
        QCOMPARE(system::incConsumers(state, stranger(1)).error(),
                 DispatchError(DispatchError::Kind::NoProviders));
    }

    void sufficientsKeepAnAccount()
    {
        m_chain->open();
        State& state = m_chain->working();
        system::incSufficients(state, stranger(1));
        system::incProviders(state, stranger(1));
        QVERIFY(system::decProviders(state, stranger(1)).has_value());
        QVERIFY(system::kAccount.contains(state, stranger(1)));
        system::decSufficients(state, stranger(1));
        QVERIFY(!system::kAccount.contains(state, stranger(1)));
    }

    // A tip goes to the author with the fee, in one deposit.
    void tip()
    {
        SignOptions options;
        options.tip = tao(2);
        const auto outcome = m_chain->call("Alice", keepAlive(dev("Bob"), tao(1)), options);
        QCOMPARE(failure(outcome), std::string("ok"));
        QCOMPARE(outcome->tip, tao(2));
        // The tip takes four bytes more.
        QCOMPARE(outcome->fee, sum(Rao(54'078 + 148 + 82'025), tao(2)));
        QCOMPARE(m_chain->free("One"), sum(tao(2000), outcome->fee));
    }

    void mintAndBurnForOtherPallets()
    {
        m_chain->open();
        State& state = m_chain->working();
        const Rao issued = kTotalIssuance.get(state);
        QVERIFY(mintInto(state, stranger(2), tao(4)).has_value());
        QCOMPARE(mintInto(state, stranger(3), Rao(1)).error(),
                 DispatchError(TokenError::BelowMinimum));
        QCOMPARE(mintInto(state, stranger(2), Rao::max()).error(),
                 DispatchError(ArithmeticError::Overflow));
        QCOMPARE(kTotalIssuance.get(state), sum(issued, tao(4)));
        const auto burned =
            burnFrom(state, stranger(2), tao(9), Preservation::Preserve, Precision::BestEffort);
        QCOMPARE(burned.value(), minus(tao(4), kMinimum));
        QCOMPARE(testing::brokenInvariant(state, m_chain->config(), {.rootHasMinted = true}),
                 std::string());
    }

private:
    std::unique_ptr<TestChain> m_chain;
};

QTEST_APPLESS_MAIN(TestBalances)
#include "tst_balances.moc"
