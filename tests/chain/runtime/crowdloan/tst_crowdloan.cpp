// Crowdloans: raising a sum, giving it back, and what becomes of it.
#include "chain/runtime/pallets/crowdloan/crowdloan.h"
#include "chain/runtime/pallets/preimage.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::crowdloan;
using chain::AccountId;
using chain::BlockNumber32;
using subtensor::testing::Bench;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr std::uint64_t kTao = kRaoPerTao;
constexpr CrowdloanId kFirst{0};
constexpr std::uint32_t kNow = 1000;
constexpr std::uint32_t kWeek = 50'400;
constexpr std::uint32_t kSixtyDays = 432'000;

AccountId who(std::uint64_t number)
{
    return subtensor::testing::account(number);
}

QString failure(const char* name)
{
    return QStringLiteral("Crowdloan.") + QLatin1String(name);
}

Rao tao(std::uint64_t amount)
{
    return Rao(amount * kTao);
}

template <typename T>
codec::Compact<T> compact(T value)
{
    return codec::Compact<T>(value);
}

RuntimeCall transferCall(const AccountId& to, Rao amount)
{
    return balances::TransferKeepAlive{chain::MultiAddress(to), compact(amount)};
}

/// Of who(1): 10 TAO deposit, at least 1 TAO each, 100 TAO for who(9).
Create standard()
{
    return {compact(tao(10)),
            compact(tao(1)),
            compact(tao(100)),
            compact(BlockNumber32(kNow + kWeek)),
            {},
            {who(9)}};
}

/// Everybody from 1 to 5 has 200 TAO.
struct LoanBench : Bench {
    explicit LoanBench(RuntimeConfig withConfig = {}) : Bench(withConfig)
    {
        state.block().number = kNow;
        for (std::uint64_t number = 1; number <= 5; ++number)
            fund(who(number), 200);
    }

    QString create(const Create& what = standard()) { return call(who(1), what); }

    QString give(std::uint64_t number, std::uint64_t amount)
    {
        return call(who(number), Contribute{compact(kFirst), compact(tao(amount))});
    }

    CrowdloanInfo loan() const { return kCrowdloans.get(state, kFirst).value_or(CrowdloanInfo{}); }

    Rao given(std::uint64_t number) const
    {
        return kContributions.get(state, kFirst, who(number)).value_or(Rao());
    }

    Rao money(std::uint64_t number) const { return free(who(number)); }

    Rao raisedMoney() const { return free(fundsAccount(kFirst)); }

    /// Empty when the crowdloan's books agree with its account and nobody's money is lost.
    QString broken() const
    {
        Rao sum;
        std::uint32_t count = 0;
        kContributions.forEachUnder(state, kContributions.keyPrefix(kFirst),
                                    [&](CrowdloanId, const AccountId&, Rao amount) {
                                        sum = saturatingAdd(sum, amount);
                                        ++count;
                                    });
        const CrowdloanInfo info = loan();
        if (!info.finalized && (sum != info.raised || sum != raisedMoney()))
            return QStringLiteral("raised, contributed and held differ");
        if (count != info.contributorsCount)
            return QStringLiteral("the count of contributors is wrong");
        Rao all;
        system::kAccount.forEach(state, [&](const AccountId&, const system::AccountInfo& account) {
            all = saturatingAdd(all, saturatingAdd(account.data.free, account.data.reserved));
        });
        return all == balances::kTotalIssuance.get(state) ? QString()
                                                          : QStringLiteral("issuance differs");
    }
};

} // namespace

class TstCrowdloan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accounts();
    void creating();
    void creatingRefused();
    void durations();
    void contributing();
    void contributingIsCut();
    void contributingRefused();
    void maximumContribution();
    void tooManyContributors();
    void withdrawing();
    void withdrawingRefused();
    void finalizingToATarget();
    void finalizingByACall();
    void finalizingRefused();
    void aCallThatFails();
    void aLongCallIsKeptByItsHash();
    void aLoanThatFinalizesItself();
    void refunding();
    void refundingInParts();
    void dissolving();
    void updating();
    void updatingRefused();
    void onlyTheCreator();
    void unknownLoans();
    void callsOnTheWire();
};

void TstCrowdloan::accounts()
{
    const ByteArray<32> bytes = fundsAccount(CrowdloanId(0x01020304)).bytes();
    const std::string text(bytes.begin(), bytes.begin() + 12);
    QCOMPARE(text, std::string("modlbt/cloan"));
    QCOMPARE((std::vector<std::uint8_t>(bytes.begin() + 12, bytes.begin() + 17)),
             (std::vector<std::uint8_t>{4, 3, 2, 1, 0}));
}

void TstCrowdloan::creating()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QVERIFY(bench.hasEvent(Created{kFirst, who(1), BlockNumber32(kNow + kWeek), tao(100)}));
    const CrowdloanInfo expected{who(1),
                                 tao(10),
                                 tao(1),
                                 BlockNumber32(kNow + kWeek),
                                 tao(100),
                                 fundsAccount(kFirst),
                                 tao(10),
                                 who(9),
                                 std::nullopt,
                                 false,
                                 1};
    QVERIFY(bench.loan() == expected);
    QCOMPARE(bench.given(1), tao(10));
    QCOMPARE(bench.money(1), tao(190));
    QCOMPARE(bench.raisedMoney(), tao(10));
    QCOMPARE(kNextCrowdloanId.get(bench.state).value(), 1U);
    QCOMPARE(bench.broken(), QString());
    QCOMPARE(bench.call(who(2), standard()), kOk);
    QCOMPARE(kCrowdloans.get(bench.state, CrowdloanId(1))->creator, who(2));
}

void TstCrowdloan::creatingRefused()
{
    LoanBench bench;
    for (const Origin& origin : {Origin::root(), Origin::none()})
        QCOMPARE(bench.dispatch(origin, standard()), QStringLiteral("BadOrigin"));
    const auto with = [&](auto change) {
        Create call = standard();
        change(call);
        return bench.create(call);
    };
    QCOMPARE(with([](Create& c) { c.deposit.value = Rao(10 * kTao - 1); }),
             failure("DepositTooLow"));
    QCOMPARE(with([](Create& c) { c.cap.value = tao(10); }), failure("CapTooLow"));
    QCOMPARE(with([](Create& c) { c.minContribution.value = Rao(kTao / 10 - 1); }),
             failure("MinimumContributionTooLow"));
    QCOMPARE(with([](Create& c) { c.targetAddress.reset(); }),
             failure("InvalidFinalizationConfig"));
    QCOMPARE(with([](Create& c) { c.call.call = transferCall(who(2), tao(1)); }),
             failure("InvalidFinalizationConfig"));
    QCOMPARE(with([](Create& c) { c.deposit.value = tao(300), c.cap.value = tao(400); }),
             failure("InsufficientBalance"));
    QCOMPARE(with([](Create& c) { c.deposit.value = c.cap.value = Rao(UINT64_MAX); }),
             failure("CapTooLow"));
    QCOMPARE(with([](Create& c) {
                 c.targetAddress.reset();
                 c.call.call = system::Remark{Bytes(preimage::kMaxSize, 'x')};
             }),
             QStringLiteral("Exhausted"));
    kNextCrowdloanId.set(bench.state, CrowdloanId(UINT32_MAX));
    QCOMPARE(bench.create(), failure("Overflow"));
    QCOMPARE(bench.money(1), tao(200));

    // The smallest and the largest that are allowed.
    kNextCrowdloanId.set(bench.state, CrowdloanId(UINT32_MAX - 1));
    QCOMPARE(with([](Create& c) {
                 c.minContribution.value = Rao(kTao / 10);
                 c.cap.value = Rao(10 * kTao + 1);
             }),
             kOk);
    kNextCrowdloanId.set(bench.state, kFirst);
    QCOMPARE(with([](Create& c) {
                 c.minContribution.value = Rao(UINT64_MAX);
                 c.cap.value = Rao(UINT64_MAX);
                 c.deposit.value = tao(190);
             }),
             kOk);
    QCOMPARE(bench.money(1), Rao());
}

void TstCrowdloan::durations()
{
    const auto check = [](const RuntimeConfig& config, std::uint32_t least, std::uint32_t most) {
        LoanBench bench(config);
        const auto ends = [&](std::uint32_t block) {
            Create call = standard();
            call.end.value = BlockNumber32(block);
            return bench.create(call);
        };
        QCOMPARE(ends(0), failure("CannotEndInPast"));
        QCOMPARE(ends(kNow), failure("CannotEndInPast"));
        QCOMPARE(ends(kNow + 1), failure("BlockDurationTooShort"));
        QCOMPARE(ends(kNow + least - 1), failure("BlockDurationTooShort"));
        QCOMPARE(ends(kNow + least), kOk);
        QCOMPARE(ends(kNow + most), kOk);
        QCOMPARE(ends(kNow + most + 1), failure("BlockDurationTooLong"));
        QCOMPARE(ends(UINT32_MAX), failure("BlockDurationTooLong"));
    };
    check({}, kWeek, kSixtyDays);
    check(RuntimeConfig::fast(), 50, 20'000);
}

void TstCrowdloan::contributing()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.give(2, 20), kOk);
    QVERIFY(bench.hasEvent(Contributed{kFirst, who(2), tao(20)}));
    QCOMPARE(bench.given(2), tao(20));
    QCOMPARE(bench.money(2), tao(180));
    QCOMPARE(bench.loan().raised, tao(30));
    QCOMPARE(bench.loan().contributorsCount, 2U);
    QCOMPARE(bench.give(2, 5), kOk);
    QCOMPARE(bench.given(2), tao(25));
    QCOMPARE(bench.loan().contributorsCount, 2U);
    QCOMPARE(bench.give(1, 5), kOk);
    QCOMPARE(bench.given(1), tao(15));
    QCOMPARE(bench.broken(), QString());
    // An account may give all it has.
    QCOMPARE(bench.call(who(3), balances::TransferKeepAlive{chain::MultiAddress(who(4)),
                                                            compact(tao(199))}),
             kOk);
    QCOMPARE(bench.give(3, 1), kOk);
    QCOMPARE(bench.money(3), Rao());
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::contributingIsCut()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.give(2, 89), kOk);
    // One TAO is left; asking for more gives one.
    QCOMPARE(bench.give(3, 50), kOk);
    QVERIFY(bench.hasEvent(Contributed{kFirst, who(3), tao(1)}));
    QCOMPARE(bench.loan().raised, tao(100));
    QCOMPARE(bench.money(3), tao(199));
    QCOMPARE(bench.give(4, 1), failure("CapRaised"));
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::contributingRefused()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    for (const Origin& origin : {Origin::root(), Origin::none()})
        QCOMPARE(bench.dispatch(origin, Contribute{compact(kFirst), compact(tao(5))}),
                 QStringLiteral("BadOrigin"));
    QCOMPARE(bench.call(who(2), Contribute{compact(kFirst), compact(Rao(kTao - 1))}),
             failure("ContributionTooLow"));
    QCOMPARE(bench.call(who(7), Contribute{compact(kFirst), compact(tao(5))}),
             failure("InsufficientBalance"));
    // What the cap leaves counts, not what is asked for.
    QCOMPARE(bench.call(who(2), Contribute{compact(kFirst), compact(Rao(UINT64_MAX))}), kOk);
    QCOMPARE(bench.call(who(1), Withdraw{compact(kFirst)}), failure("DepositCannotBeWithdrawn"));
    QCOMPARE(bench.call(who(2), Withdraw{compact(kFirst)}), kOk);
    bench.state.block().number = kNow + kWeek - 1;
    QCOMPARE(bench.give(2, 1), kOk);
    bench.state.block().number = kNow + kWeek;
    QCOMPARE(bench.give(2, 1), failure("ContributionPeriodEnded"));
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::maximumContribution()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    const auto most = [&](std::optional<Rao> amount) {
        return bench.call(who(1), SetMaxContribution{compact(kFirst), amount});
    };
    QCOMPARE(most(Rao(10 * kTao - 1)), failure("MaximumContributionTooLow"));
    QCOMPARE(most(tao(10)), kOk);
    QVERIFY(bench.hasEvent(MaxContributionUpdated{kFirst, tao(10)}));
    QCOMPARE(bench.give(1, 1), failure("MaxContributionReached"));
    QCOMPARE(bench.give(2, 9), kOk);
    QCOMPARE(bench.give(2, 9), kOk);
    QCOMPARE(bench.given(2), tao(10));
    QCOMPARE(bench.give(2, 1), failure("MaxContributionReached"));
    QCOMPARE(bench.call(who(1), UpdateMinContribution{compact(kFirst), compact(tao(10))}), kOk);
    QCOMPARE(
        bench.call(who(1), UpdateMinContribution{compact(kFirst), compact(Rao(10 * kTao + 1))}),
        failure("MinimumContributionTooHigh"));
    QCOMPARE(most(std::nullopt), kOk);
    QVERIFY(bench.hasEvent(MaxContributionUpdated{kFirst, std::nullopt}));
    QVERIFY(!kMaxContributions.contains(bench.state, kFirst));
    QCOMPARE(bench.call(who(1), UpdateMinContribution{compact(kFirst), compact(tao(11))}), kOk);
    QCOMPARE(most(Rao(11 * kTao - 1)), failure("MaximumContributionTooLow"));
    QCOMPARE(bench.give(2, 11), kOk);
    QCOMPARE(bench.given(2), tao(21));
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::tooManyContributors()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    CrowdloanInfo info = bench.loan();
    info.contributorsCount = 499;
    kCrowdloans.set(bench.state, kFirst, info);
    QCOMPARE(bench.give(2, 1), kOk);
    QCOMPARE(bench.loan().contributorsCount, 500U);
    QCOMPARE(bench.give(3, 1), failure("MaxContributorsReached"));
    // Also those who are among them.
    QCOMPARE(bench.give(2, 1), failure("MaxContributorsReached"));
}

void TstCrowdloan::withdrawing()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.give(1, 5), kOk);
    QCOMPARE(bench.give(2, 20), kOk);
    // Also after the end.
    bench.state.block().number = kNow + 2 * kWeek;
    QCOMPARE(bench.call(who(2), Withdraw{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(Withdrew{kFirst, who(2), tao(20)}));
    QCOMPARE(bench.money(2), tao(200));
    QCOMPARE(bench.loan().contributorsCount, 1U);
    QVERIFY(!kContributions.contains(bench.state, kFirst, who(2)));
    QCOMPARE(bench.call(who(1), Withdraw{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(Withdrew{kFirst, who(1), tao(5)}));
    QCOMPARE(bench.given(1), tao(10));
    QCOMPARE(bench.loan().raised, tao(10));
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::withdrawingRefused()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.dispatch(Origin::root(), Withdraw{compact(kFirst)}),
             QStringLiteral("BadOrigin"));
    QCOMPARE(bench.call(who(2), Withdraw{compact(kFirst)}), failure("NoContribution"));
    QCOMPARE(bench.call(who(1), Withdraw{compact(kFirst)}), failure("DepositCannotBeWithdrawn"));
    QCOMPARE(bench.give(2, 90), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(kFirst)}), kOk);
    QCOMPARE(bench.call(who(2), Withdraw{compact(kFirst)}), failure("AlreadyFinalized"));
}

void TstCrowdloan::finalizingToATarget()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.give(2, 90), kOk);
    // It need not wait for the end.
    QCOMPARE(bench.call(who(1), Finalize{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(Finalized{kFirst}));
    QCOMPARE(bench.money(9), tao(100));
    QCOMPARE(bench.raisedMoney(), Rao());
    QVERIFY(bench.loan().finalized);
    QCOMPARE(bench.loan().raised, tao(100));
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::finalizingByACall()
{
    LoanBench bench;
    Create call = standard();
    call.targetAddress.reset();
    call.call.call = transferCall(who(8), tao(3));
    QVERIFY(call.dispatchInfo().weight ==
            standard().dispatchInfo().weight.plus(balances::TransferKeepAlive::kWeight));
    QCOMPARE(bench.create(call), kOk);
    QVERIFY(std::holds_alternative<BoundedCall::Inline>(bench.loan().call->place));
    QCOMPARE(bench.give(2, 90), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(kFirst)}), kOk);
    // The creator pays; what was raised is for the call to fetch.
    QCOMPARE(bench.money(8), tao(3));
    QCOMPARE(bench.money(1), tao(187));
    QCOMPARE(bench.raisedMoney(), tao(100));
    QVERIFY(bench.loan().finalized);
    QVERIFY(!kCurrentCrowdloanId.contains(bench.state));
}

void TstCrowdloan::finalizingRefused()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    const auto finalize = [&](std::uint64_t number) {
        return bench.call(who(number), Finalize{compact(kFirst)});
    };
    QCOMPARE(bench.dispatch(Origin::none(), Finalize{compact(kFirst)}),
             QStringLiteral("BadOrigin"));
    QCOMPARE(bench.give(2, 89), kOk);
    QCOMPARE(finalize(2), failure("InvalidOrigin"));
    QCOMPARE(finalize(1), failure("CapNotRaised"));
    QCOMPARE(bench.give(2, 1), kOk);

    CrowdloanInfo info = bench.loan();
    info.targetAddress.reset();
    kCrowdloans.set(bench.state, kFirst, info);
    QCOMPARE(finalize(1), failure("InvalidFinalizationConfig"));
    info.targetAddress = who(9);
    info.call = BoundedCall{BoundedCall::Inline{{1, 2, 3}}};
    kCrowdloans.set(bench.state, kFirst, info);
    QCOMPARE(finalize(1), failure("InvalidFinalizationConfig"));
    info.targetAddress.reset();
    kCrowdloans.set(bench.state, kFirst, info);
    QCOMPARE(finalize(1), failure("CallUnavailable"));
    info.call = BoundedCall{BoundedCall::Lookup{{}, 200}};
    kCrowdloans.set(bench.state, kFirst, info);
    QCOMPARE(finalize(1), failure("CallUnavailable"));
    QVERIFY(!kCurrentCrowdloanId.contains(bench.state));
    info.call.reset();
    info.targetAddress = who(9);
    kCrowdloans.set(bench.state, kFirst, info);
    QCOMPARE(finalize(1), kOk);
    QCOMPARE(finalize(1), failure("AlreadyFinalized"));
}

void TstCrowdloan::aCallThatFails()
{
    LoanBench bench;
    Create call = standard();
    call.targetAddress.reset();
    call.call.call = transferCall(who(8), tao(500));
    QCOMPARE(bench.create(call), kOk);
    QCOMPARE(bench.give(2, 90), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(kFirst)}),
             QStringLiteral("Token.FundsUnavailable"));
    QVERIFY(!bench.loan().finalized);
    QVERIFY(!kCurrentCrowdloanId.contains(bench.state));
    QCOMPARE(bench.call(who(2), Withdraw{compact(kFirst)}), kOk);
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::aLongCallIsKeptByItsHash()
{
    LoanBench bench;
    Create call = standard();
    call.targetAddress.reset();
    // With pallet, number and length of the text: 128 bytes, and one more.
    call.call.call = system::Remark{Bytes(124, 'x')};
    QCOMPARE(codec::encode(call.call.call).size(), BoundedCall::kMaxInline);
    QCOMPARE(bench.create(call), kOk);
    QVERIFY(std::holds_alternative<BoundedCall::Inline>(bench.loan().call->place));
    QCOMPARE(bench.call(who(1), Dissolve{compact(kFirst)}), kOk);

    call.call.call = system::RemarkWithEvent{Bytes(125, 'x')};
    QCOMPARE(bench.create(call), kOk);
    const CrowdloanId second(1);
    const auto info = kCrowdloans.get(bench.state, second);
    const auto* kept = std::get_if<BoundedCall::Lookup>(&info->call->place);
    QVERIFY(kept);
    QCOMPARE(kept->len, 129U);
    QVERIFY(preimage::kPreimageFor.contains(bench.state, {kept->hash, kept->len}));
    QCOMPARE(bench.call(who(2), Contribute{compact(second), compact(tao(90))}), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(second)}), kOk);
    QVERIFY(kCrowdloans.get(bench.state, second)->finalized);

    // Nobody counts how many crowdloans keep the same call: the first that is dissolved takes it
    // from all of them, as in the reference.
    QCOMPARE(bench.create(call), kOk);
    QCOMPARE(bench.create(call), kOk);
    QCOMPARE(bench.call(who(1), Dissolve{compact(CrowdloanId(2))}), kOk);
    QVERIFY(!preimage::kPreimageFor.contains(bench.state, {kept->hash, kept->len}));
    const CrowdloanId last(3);
    QCOMPARE(bench.call(who(2), Contribute{compact(last), compact(tao(90))}), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(last)}), failure("CallUnavailable"));
}

void TstCrowdloan::aLoanThatFinalizesItself()
{
    LoanBench bench;
    Create call = standard();
    call.targetAddress.reset();
    call.call.call = Finalize{compact(kFirst)};
    QCOMPARE(bench.create(call), kOk);
    QCOMPARE(bench.give(2, 90), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(kFirst)}),
             QStringLiteral("Transactional.LimitReached"));
    QVERIFY(!bench.loan().finalized);
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::refunding()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.give(1, 5), kOk);
    for (const std::uint64_t number : {2U, 3U, 4U})
        QCOMPARE(bench.give(number, 7), kOk);
    const CallResult result = runtime::testing::dispatchUnguarded(
        RuntimeCall(Refund{compact(kFirst)}), bench.state, Origin::account(who(1)));
    QVERIFY(result);
    const Weight each = measured(39'503'253, 2579, 2, 2);
    QVERIFY(*result.info().actualWeight == measured(110'703'000, 3747, 2, 0).plus(each.times(3)));
    QVERIFY(Refund{}.dispatchInfo().weight ==
            measured(110'703'000, 3747, 2, 0).plus(each.times(50)));
    QVERIFY(bench.hasEvent(AllRefunded{kFirst}));
    for (const std::uint64_t number : {2U, 3U, 4U})
        QCOMPARE(bench.money(number), tao(200));
    QCOMPARE(bench.loan().raised, tao(15));
    QCOMPARE(bench.loan().contributorsCount, 1U);
    QCOMPARE(bench.broken(), QString());
    // Once more does no harm.
    QCOMPARE(bench.call(who(1), Refund{compact(kFirst)}), kOk);
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::refundingInParts()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    const auto contribute = [&](std::uint64_t from, std::uint64_t to) {
        for (std::uint64_t number = from; number < to; ++number) {
            bench.fund(who(number), 2);
            QCOMPARE(bench.give(number, 1), kOk);
        }
    };
    contribute(100, 150);
    // Exactly fifty are all.
    QCOMPARE(bench.call(who(1), Refund{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(AllRefunded{kFirst}));
    QCOMPARE(bench.loan().contributorsCount, 1U);
    contribute(200, 251);
    QCOMPARE(bench.call(who(1), Refund{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(PartiallyRefunded{kFirst}));
    QCOMPARE(bench.loan().contributorsCount, 2U);
    QCOMPARE(bench.loan().raised, tao(11));
    QCOMPARE(bench.broken(), QString());
    QCOMPARE(bench.call(who(1), Dissolve{compact(kFirst)}), failure("NotReadyToDissolve"));
    bench.state.block().events.clear();
    QCOMPARE(bench.call(who(1), Refund{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(AllRefunded{kFirst}));
    QCOMPARE(bench.broken(), QString());
}

void TstCrowdloan::dissolving()
{
    LoanBench bench;
    Create call = standard();
    call.targetAddress.reset();
    call.call.call = transferCall(who(8), tao(3));
    QCOMPARE(bench.create(call), kOk);
    QCOMPARE(bench.call(who(1), SetMaxContribution{compact(kFirst), tao(50)}), kOk);
    QCOMPARE(bench.give(2, 20), kOk);
    QCOMPARE(bench.give(1, 5), kOk);
    QCOMPARE(bench.call(who(1), Dissolve{compact(kFirst)}), failure("NotReadyToDissolve"));
    QCOMPARE(bench.call(who(1), Refund{compact(kFirst)}), kOk);
    QCOMPARE(bench.call(who(1), Dissolve{compact(kFirst)}), kOk);
    QVERIFY(bench.hasEvent(Dissolved{kFirst}));
    QCOMPARE(bench.money(1), tao(200));
    QVERIFY(!kCrowdloans.contains(bench.state, kFirst));
    QVERIFY(!kContributions.contains(bench.state, kFirst, who(1)));
    QVERIFY(!kMaxContributions.contains(bench.state, kFirst));
    QVERIFY(!system::kAccount.contains(bench.state, fundsAccount(kFirst)));
    QCOMPARE(bench.call(who(1), Dissolve{compact(kFirst)}), failure("InvalidCrowdloanId"));
    // Numbers are not used again.
    QCOMPARE(bench.create(), kOk);
    QVERIFY(kCrowdloans.contains(bench.state, CrowdloanId(1)));
}

void TstCrowdloan::updating()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(bench.give(2, 20), kOk);
    QCOMPARE(bench.call(who(1), UpdateMinContribution{compact(kFirst), compact(Rao(kTao / 10))}),
             kOk);
    QVERIFY(bench.hasEvent(MinContributionUpdated{kFirst, Rao(kTao / 10)}));
    QCOMPARE(bench.loan().minContribution, Rao(kTao / 10));
    const BlockNumber32 end(kNow + kSixtyDays);
    QCOMPARE(bench.call(who(1), UpdateEnd{compact(kFirst), compact(end)}), kOk);
    QVERIFY(bench.hasEvent(EndUpdated{kFirst, end}));
    QCOMPARE(bench.loan().end, end);
    // Down to what is raised, which may then be finalized.
    QCOMPARE(bench.call(who(1), UpdateCap{compact(kFirst), compact(tao(30))}), kOk);
    QVERIFY(bench.hasEvent(CapUpdated{kFirst, tao(30)}));
    QCOMPARE(bench.call(who(1), UpdateCap{compact(kFirst), compact(Rao(30 * kTao - 1))}),
             failure("CapTooLow"));
    QCOMPARE(bench.call(who(1), UpdateCap{compact(kFirst), compact(Rao(UINT64_MAX))}), kOk);
    QCOMPARE(bench.call(who(1), UpdateCap{compact(kFirst), compact(tao(30))}), kOk);
    QCOMPARE(bench.call(who(1), Finalize{compact(kFirst)}), kOk);
}

void TstCrowdloan::updatingRefused()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    QCOMPARE(
        bench.call(who(1), UpdateMinContribution{compact(kFirst), compact(Rao(kTao / 10 - 1))}),
        failure("MinimumContributionTooLow"));
    const auto ends = [&](std::uint32_t block) {
        return bench.call(who(1), UpdateEnd{compact(kFirst), compact(BlockNumber32(block))});
    };
    QCOMPARE(ends(kNow), failure("CannotEndInPast"));
    QCOMPARE(ends(kNow + kWeek - 1), failure("BlockDurationTooShort"));
    QCOMPARE(ends(kNow + kSixtyDays + 1), failure("BlockDurationTooLong"));
    QCOMPARE(bench.call(who(1), UpdateCap{compact(kFirst), compact(Rao(10 * kTao - 1))}),
             failure("CapTooLow"));
    QVERIFY(bench.loan().end == BlockNumber32(kNow + kWeek));
}

void TstCrowdloan::onlyTheCreator()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    const auto refused = [&](const auto& call, const QString& finalized) {
        QCOMPARE(bench.call(who(2), call), failure("InvalidOrigin"));
        for (const Origin& origin : {Origin::root(), Origin::none()})
            QCOMPARE(bench.dispatch(origin, call), QStringLiteral("BadOrigin"));
        CrowdloanInfo info = bench.loan();
        info.finalized = true;
        kCrowdloans.set(bench.state, kFirst, info);
        QCOMPARE(bench.call(who(1), call), finalized);
        info.finalized = false;
        kCrowdloans.set(bench.state, kFirst, info);
    };
    const QString already = failure("AlreadyFinalized");
    refused(Refund{compact(kFirst)}, already);
    refused(Dissolve{compact(kFirst)}, already);
    refused(UpdateMinContribution{compact(kFirst), compact(tao(2))}, already);
    refused(UpdateEnd{compact(kFirst), compact(BlockNumber32(kNow + kWeek))}, already);
    refused(UpdateCap{compact(kFirst), compact(tao(200))}, already);
    refused(SetMaxContribution{compact(kFirst), tao(20)}, already);
}

void TstCrowdloan::unknownLoans()
{
    LoanBench bench;
    QCOMPARE(bench.create(), kOk);
    const QString unknown = failure("InvalidCrowdloanId");
    for (const CrowdloanId id : {CrowdloanId(1), CrowdloanId(UINT32_MAX)}) {
        QCOMPARE(bench.call(who(1), Contribute{compact(id), compact(tao(1))}), unknown);
        QCOMPARE(bench.call(who(1), Withdraw{compact(id)}), unknown);
        QCOMPARE(bench.call(who(1), Finalize{compact(id)}), unknown);
        QCOMPARE(bench.call(who(1), Refund{compact(id)}), unknown);
        QCOMPARE(bench.call(who(1), Dissolve{compact(id)}), unknown);
        QCOMPARE(bench.call(who(1), UpdateMinContribution{compact(id), compact(tao(2))}), unknown);
        QCOMPARE(bench.call(who(1), UpdateEnd{compact(id), compact(BlockNumber32(2))}), unknown);
        QCOMPARE(bench.call(who(1), UpdateCap{compact(id), compact(tao(2))}), unknown);
        QCOMPARE(bench.call(who(1), SetMaxContribution{compact(id), tao(2)}), unknown);
    }
}

void TstCrowdloan::callsOnTheWire()
{
    Create call = standard();
    call.targetAddress.reset();
    call.call.call = transferCall(who(8), tao(3));
    const Bytes encoded = codec::encode(RuntimeCall(call));
    const Result<RuntimeCall> back = decodeRuntimeCall(encoded);
    QVERIFY(back);
    QCOMPARE(codec::encode(*back), encoded);
    QCOMPARE(back->name(), std::string("Crowdloan.create"));
    QVERIFY(back->as<Create>()->call.call.as<balances::TransferKeepAlive>());
    QCOMPARE(back->depth(), 1);
    QCOMPARE(RuntimeCall(standard()).depth(), 0);
    QVERIFY(decodeRuntimeCall(codec::encode(RuntimeCall(standard()))));
    // A call inside a call inside ... has an end.
    for (int i = 0; i < 70; ++i) {
        Create outer = standard();
        outer.targetAddress.reset();
        outer.call.call = call;
        call = outer;
    }
    QVERIFY(!decodeRuntimeCall(codec::encode(RuntimeCall(call))));
}

QTEST_APPLESS_MAIN(TstCrowdloan)
#include "tst_crowdloan.moc"
