// Leases: a crowdloan that buys a subnet, the contributors' part of the owner's cut, and the end.
#include "chain/runtime/pallets/crowdloan/crowdloan.h"
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_run.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "chain/runtime/pallets/subtensor/subnets/leasing.h"
#include "consensus/emission/lease_dividends.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using math::U64F64;
using subtensor::testing::Bench;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr std::uint64_t kTao = kRaoPerTao;
constexpr std::uint32_t kNow = 1001;
constexpr BlockNumber32 kEnd{5000};
constexpr crowdloan::CrowdloanId kLoan{0};
constexpr LeaseId kLease{0};

AccountId who(std::uint64_t number)
{
    return subtensor::testing::account(number);
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

/// The crowdloan of who(1), to which 2 gives 1200 and 3 gives 790 of 2000 TAO.
struct LeaseBench : Bench {
    LeaseBench()
    {
        state.block().number = kNow;
        for (std::uint64_t number = 1; number <= 3; ++number)
            fund(who(number), 2000);
    }

    QString raise(const RuntimeCall& call)
    {
        crowdloan::Create create;
        create.deposit.value = tao(10);
        create.minContribution.value = tao(1);
        create.cap.value = tao(2000);
        create.end.value = BlockNumber32(kNow + 50'400);
        create.call.call = call;
        QString outcome = this->call(who(1), create);
        if (outcome == kOk)
            outcome = this->call(who(2), crowdloan::Contribute{compact(kLoan), compact(tao(1200))});
        if (outcome == kOk)
            outcome = this->call(who(3), crowdloan::Contribute{compact(kLoan), compact(tao(790))});
        return outcome;
    }

    QString finalize() { return call(who(1), crowdloan::Finalize{compact(kLoan)}); }

    /// With 30 percent for the contributors.
    SubnetLease lease(std::optional<BlockNumber32> end = kEnd)
    {
        if (raise(RegisterLeasedNetwork{30, end}) != kOk || finalize() != kOk)
            return {};
        state.block().events.clear();
        return *kSubnetLeases.get(state, kLease);
    }

    void giveStake(const SubnetLease& lease, std::uint64_t alpha)
    {
        increaseStake(state, lease.hotkey, lease.coldkey, lease.netuid, Alpha(alpha));
    }

    std::uint64_t stake(const SubnetLease& lease, const AccountId& of) const
    {
        return stakeOf(state, lease.hotkey, {of}, lease.netuid).value();
    }

    std::uint64_t gathered() const { return kAccumulatedLeaseDividends.get(state, kLease).value(); }
};

} // namespace

class TstLeasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arithmetic();
    void keys();
    void registering();
    void registeringRefused();
    void tooPoorForASubnet();
    void theLastLease();
    void dividends();
    void dividendsGather();
    void dividendsOfNobodyElse();
    void aPayoutFailsAsAWhole();
    void noDividendsAfterTheEnd();
    void ownerCutOfAnEpoch();
    void terminating();
    void terminatingRefused();
    void dissolving();
    void weights();
};

void TstLeasing::arithmetic()
{
    using namespace emission;
    QVERIFY(leaseShare(tao(600), tao(1000)) ==
            U64F64::fromInt(std::uint64_t{600}).saturatingDiv(U64F64::fromInt(1000U)));
    QVERIFY(leaseShare(Rao(UINT64_MAX), Rao(UINT64_MAX)) == U64F64::one());
    const U64F64 third = leaseShare(Rao(1), Rao(3));
    QCOMPARE(leaseRefund(third, Rao(3)), Rao(0));
    QCOMPARE(leaseRefund(third, Rao(4)), Rao(1));
    QCOMPARE(leaseRefund(U64F64::one(), Rao(UINT64_MAX)), Rao(UINT64_MAX));
    QCOMPARE(leaseDividend(third, Alpha(3)), Alpha(1));
    QCOMPARE(leaseDividend(third, Alpha(4)), Alpha(2));
    QCOMPARE(leaseDividend(third, Alpha(0)), Alpha(0));
    QCOMPARE(leaseDividend(U64F64::one(), Alpha(7)), Alpha(7));
    QCOMPARE(leaseDividend(U64F64::one(), Alpha(UINT64_MAX)), Alpha(UINT64_MAX));
    QCOMPARE(contributorsCut(30, Alpha(5'000'000'000)), Alpha(1'500'000'000));
    QCOMPARE(contributorsCut(30, Alpha(1)), Alpha(1));
    QCOMPARE(contributorsCut(30, Alpha(10)), Alpha(3));
    QCOMPARE(contributorsCut(30, Alpha(11)), Alpha(4));
    QCOMPARE(contributorsCut(0, Alpha(UINT64_MAX)), Alpha(0));
    QCOMPARE(contributorsCut(100, Alpha(UINT64_MAX)), Alpha(UINT64_MAX));
    QCOMPARE(contributorsCut(255, Alpha(99)), Alpha(253));
    QCOMPARE(contributorsCut(255, Alpha(UINT64_MAX)), Alpha(UINT64_MAX));
}

void TstLeasing::keys()
{
    // blake2b-256 of the text with its length, and the number.
    Bytes entropy{15 << 2};
    const std::string text = "leasing/coldkey";
    entropy.insert(entropy.end(), text.begin(), text.end());
    append(entropy, Bytes{7, 0, 0, 0});
    QVERIFY(leaseColdkey(LeaseId(7)).id == AccountId(crypto::blake2b256(entropy)));
    QVERIFY(leaseColdkey(LeaseId(7)) != leaseColdkey(LeaseId(8)));
    QVERIFY(leaseColdkey(LeaseId(7)).id != leaseHotkey(LeaseId(7)).id);
}

void TstLeasing::registering()
{
    LeaseBench bench;
    State& state = bench.state;
    QCOMPARE(bench.raise(RegisterLeasedNetwork{30, kEnd}), kOk);
    QCOMPARE(bench.finalize(), kOk);
    const SubnetLease lease = *kSubnetLeases.get(state, kLease);
    QVERIFY(bench.hasEvent(events::SubnetLeaseCreated{who(1), kLease, lease.netuid, kEnd}));
    QVERIFY(lease.beneficiary == who(1));
    QVERIFY(lease.coldkey == leaseColdkey(kLease));
    QVERIFY(lease.hotkey == leaseHotkey(kLease));
    QCOMPARE(lease.emissionsShare, 30);
    QVERIFY(lease.endBlock == kEnd);
    QVERIFY(kSubnetOwner.get(state, lease.netuid) == lease.coldkey);
    QVERIFY(kSubnetOwnerHotkey.get(state, lease.netuid) == lease.hotkey);
    QVERIFY(isRegistered(state, lease.netuid, lease.hotkey));
    QVERIFY(kSubnetUidToLeaseId.get(state, lease.netuid) == kLease);
    QCOMPARE(kNextSubnetLeaseId.get(state).value(), 1U);
    QVERIFY(kDelegates.contains(state, lease.hotkey));
    QCOMPARE(takeOf(state, lease.hotkey), 0);

    // The subnet cost 1000 TAO; what is left goes back by shares, the beneficiary gets the rest.
    QVERIFY(lease.cost >= tao(1000) && lease.cost < tao(1001));
    const Rao leftover = saturatingSub(tao(2000), lease.cost);
    const U64F64 second = emission::leaseShare(tao(1200), tao(2000));
    const U64F64 third = emission::leaseShare(tao(790), tao(2000));
    QVERIFY(kSubnetLeaseShares.get(state, kLease, who(2)) == second);
    QVERIFY(kSubnetLeaseShares.get(state, kLease, who(3)) == third);
    QVERIFY(!kSubnetLeaseShares.contains(state, kLease, who(1)));
    const Rao toSecond = emission::leaseRefund(second, leftover);
    const Rao toThird = emission::leaseRefund(third, leftover);
    QCOMPARE(bench.free(who(2)), Rao(800 * kTao + toSecond.value()));
    QCOMPARE(bench.free(who(3)), Rao(1210 * kTao + toThird.value()));
    QCOMPARE(bench.free(who(1)),
             Rao(1990 * kTao + leftover.value() - toSecond.value() - toThird.value()));
    QCOMPARE(bench.free(lease.coldkey.id), Rao());
    QCOMPARE(bench.free(crowdloan::fundsAccount(kLoan)), Rao());
    QVERIFY(!crowdloan::kCurrentCrowdloanId.contains(state));

    // The beneficiary acts for the owner; the proxy's deposit is part of the cost.
    const auto type = proxy::ProxyType::SubnetLeaseBeneficiary;
    QVERIFY(proxy::findProxy(state, lease.coldkey.id, who(1), type));
    QVERIFY(!proxy::findProxy(state, lease.coldkey.id, who(2), type));
    QCOMPARE(balances::account(state, lease.coldkey.id).reserved,
             saturatingSub(lease.cost, tao(1000)));
}

void TstLeasing::registeringRefused()
{
    const RegisterLeasedNetwork call{30, kEnd};
    LeaseBench bench;
    State& state = bench.state;
    for (const Origin& origin : {Origin::root(), Origin::none()})
        QCOMPARE(bench.dispatch(origin, call), QStringLiteral("BadOrigin"));
    // Only while a crowdloan is being finalized.
    const auto noLoan = QStringLiteral("Crowdloan.InvalidCrowdloanId");
    QCOMPARE(bench.call(who(1), call), noLoan);
    QCOMPARE(bench.raise(call), kOk);
    QCOMPARE(bench.call(who(1), call), noLoan);
    crowdloan::kCurrentCrowdloanId.set(state, crowdloan::CrowdloanId(1));
    QCOMPARE(bench.call(who(1), call), noLoan);
    crowdloan::kCurrentCrowdloanId.set(state, kLoan);
    QCOMPARE(bench.call(who(2), call), QStringLiteral("InvalidLeaseBeneficiary"));
    for (const std::uint32_t end : {0U, kNow - 1, kNow})
        QCOMPARE(bench.call(who(1), RegisterLeasedNetwork{30, BlockNumber32(end)}),
                 QStringLiteral("LeaseCannotEndInThePast"));
    // What stands in the way of a subnet stands in the way of a lease.
    const auto refused = [&](const auto& item, const auto& value, const char* error) {
        item.set(state, value);
        QCOMPARE(bench.call(who(1), call), QString::fromLatin1(error));
        item.remove(state);
    };
    refused(kNetworkMinLockCost, tao(3000), "CannotAffordLockCost");
    refused(kNetworkRegistrationStartBlock, BlockNumber(UINT64_MAX), "SubNetRegistrationDisabled");
    refused(kNextSubnetLeaseId, LeaseId(UINT32_MAX), "Overflow");
    kNetworkImmunityPeriod.set(state, BlockSpan(UINT64_MAX));
    refused(kSubnetLimit, std::uint16_t{1}, "SubnetLimitReached");
    setLastNetworkRegistration(state, BlockNumber(kNow - 1));
    refused(kNetworkRateLimit, BlockSpan(2), "NetworkTxRateLimitExceeded");
    setLastNetworkRegistration(state, BlockNumber());
    // The hotkey is known beforehand: whoever takes it keeps the lease from being made, as in the
    // reference.
    kOwner.set(state, leaseHotkey(kLease), {who(3)});
    QCOMPARE(bench.call(who(1), call), QStringLiteral("NonAssociatedColdKey"));
    kOwner.remove(state, leaseHotkey(kLease));
    QCOMPARE(bench.call(who(1), RegisterLeasedNetwork{30, BlockNumber32(kNow + 1)}), kOk);
}

void TstLeasing::tooPoorForASubnet()
{
    LeaseBench bench;
    kNetworkMinLockCost.set(bench.state, tao(3000));
    QCOMPARE(bench.raise(RegisterLeasedNetwork{30, kEnd}), kOk);
    QCOMPARE(bench.finalize(), QStringLiteral("CannotAffordLockCost"));
    QVERIFY(!kSubnetLeases.contains(bench.state, kLease));
    QCOMPARE(kNextSubnetLeaseId.get(bench.state).value(), 0U);
    QCOMPARE(bench.free(crowdloan::fundsAccount(kLoan)), tao(2000));
    QVERIFY(!system::kAccount.contains(bench.state, leaseColdkey(kLease).id));
}

void TstLeasing::theLastLease()
{
    LeaseBench bench;
    QCOMPARE(bench.raise(RegisterLeasedNetwork{30, kEnd}), kOk);
    kNextSubnetLeaseId.set(bench.state, LeaseId(UINT32_MAX));
    QCOMPARE(bench.finalize(), QStringLiteral("Overflow"));
    kNextSubnetLeaseId.set(bench.state, LeaseId(UINT32_MAX - 1));
    QCOMPARE(bench.finalize(), kOk);
}

void TstLeasing::dividends()
{
    LeaseBench bench;
    const SubnetLease lease = bench.lease();
    bench.giveStake(lease, 100 * kTao);
    bench.state.block().number = 1100;
    kAccumulatedLeaseDividends.set(bench.state, kLease, Alpha(10 * kTao));
    distributeLeaseDividends(bench.state, kLease, Alpha(5 * kTao));

    const Alpha total(11'500'000'000);
    const Alpha second = emission::leaseDividend(emission::leaseShare(tao(1200), tao(2000)), total);
    const Alpha third = emission::leaseDividend(emission::leaseShare(tao(790), tao(2000)), total);
    const Alpha rest(total.value() - second.value() - third.value());
    QCOMPARE(bench.stake(lease, who(2)), second.value());
    QCOMPARE(bench.stake(lease, who(3)), third.value());
    QCOMPARE(bench.stake(lease, who(1)), rest.value());
    QCOMPARE(bench.stake(lease, lease.coldkey.id), 100 * kTao - total.value());
    using Paid = events::SubnetLeaseDividendsDistributed;
    QVERIFY(bench.hasEvent(Paid{kLease, who(2), second}));
    QVERIFY(bench.hasEvent(Paid{kLease, who(3), third}));
    QVERIFY(bench.hasEvent(Paid{kLease, who(1), rest}));
    QVERIFY(kAccumulatedLeaseDividends.contains(bench.state, kLease));
    QCOMPARE(bench.gathered(), 0U);
}

void TstLeasing::dividendsGather()
{
    LeaseBench bench;
    const SubnetLease lease = bench.lease();
    bench.giveStake(lease, 100 * kTao);
    for (const std::uint32_t block : {1099U, 1101U, 1150U}) {
        bench.state.block().number = block;
        distributeLeaseDividends(bench.state, kLease, Alpha(kTao));
    }
    QCOMPARE(bench.gathered(), 900'000'000U);
    QCOMPARE(bench.stake(lease, who(2)), 0U);
    QVERIFY(bench.state.block().events.empty());
    bench.state.block().number = 1200;
    distributeLeaseDividends(bench.state, kLease, Alpha(kTao));
    QCOMPARE(bench.gathered(), 0U);
    QCOMPARE(bench.stake(lease, lease.coldkey.id), 100 * kTao - 1'200'000'000);
}

void TstLeasing::dividendsOfNobodyElse()
{
    LeaseBench bench;
    const SubnetLease lease = bench.lease();
    kSubnetLeaseShares.clear(bench.state, kLease);
    bench.giveStake(lease, 100 * kTao);
    bench.state.block().number = 1100;
    distributeLeaseDividends(bench.state, kLease, Alpha(10 * kTao));
    QCOMPARE(bench.stake(lease, who(1)), 3 * kTao);
}

void TstLeasing::aPayoutFailsAsAWhole()
{
    LeaseBench bench;
    const SubnetLease lease = bench.lease();
    bench.giveStake(lease, 100 * kTao);
    bench.state.block().number = 1100;
    // The beneficiary's half percent is worth less than the smallest stake of 0.002 TAO.
    distributeLeaseDividends(bench.state, kLease, Alpha(kTao));
    QCOMPARE(bench.gathered(), 300'000'000U);
    for (const std::uint64_t number : {1U, 2U, 3U})
        QCOMPARE(bench.stake(lease, who(number)), 0U);
    QCOMPARE(bench.stake(lease, lease.coldkey.id), 100 * kTao);
    QVERIFY(bench.state.block().events.empty());
    // It keeps gathering until all can be paid.
    bench.state.block().number = 1200;
    distributeLeaseDividends(bench.state, kLease, Alpha(2 * kTao));
    QCOMPARE(bench.gathered(), 0U);
    QCOMPARE(bench.stake(lease, lease.coldkey.id), 100 * kTao - 900'000'000);
}

void TstLeasing::noDividendsAfterTheEnd()
{
    LeaseBench bench;
    const SubnetLease lease = bench.lease();
    bench.giveStake(lease, 100 * kTao);
    bench.state.block().number = kEnd.value() - 1;
    distributeLeaseDividends(bench.state, kLease, Alpha(kTao));
    QCOMPARE(bench.gathered(), 300'000'000U);
    for (const std::uint32_t block : {kEnd.value(), kEnd.value() + 100}) {
        bench.state.block().number = block;
        distributeLeaseDividends(bench.state, kLease, Alpha(10 * kTao));
    }
    QCOMPARE(bench.gathered(), 300'000'000U);
    QCOMPARE(bench.stake(lease, who(2)), 0U);
    distributeLeaseDividends(bench.state, LeaseId(9), Alpha(kTao));
    QVERIFY(!kAccumulatedLeaseDividends.contains(bench.state, LeaseId(9)));

    // One without an end goes on.
    LeaseBench endless;
    const SubnetLease forever = endless.lease(std::nullopt);
    endless.giveStake(forever, 100 * kTao);
    endless.state.block().number = 4'000'000'000;
    distributeLeaseDividends(endless.state, kLease, Alpha(10 * kTao));
    QVERIFY(endless.stake(forever, who(2)) > 0);
}

void TstLeasing::ownerCutOfAnEpoch()
{
    LeaseBench bench;
    State& state = bench.state;
    const SubnetLease lease = bench.lease();
    const emission::EpochPots pots{
        .server = {}, .validator = {}, .root = {}, .ownerCut = Alpha(10 * kTao)};
    state.block().number = 1150;
    runSubnetEpoch(state, lease.netuid, pots);
    QCOMPARE(bench.gathered(), 3 * kTao);
    QCOMPARE(bench.stake(lease, lease.coldkey.id), 10 * kTao);
    state.block().number = 1200;
    runSubnetEpoch(state, lease.netuid, pots);
    QCOMPARE(bench.gathered(), 0U);
    QCOMPARE(bench.stake(lease, lease.coldkey.id), 14 * kTao);
    const std::uint64_t paid =
        bench.stake(lease, who(1)) + bench.stake(lease, who(2)) + bench.stake(lease, who(3));
    QCOMPARE(paid, 6 * kTao);
}

void TstLeasing::terminating()
{
    LeaseBench bench;
    State& state = bench.state;
    const SubnetLease lease = bench.lease();
    const Hotkey hotkey = subtensor::testing::hot(1);
    QVERIFY(createAccountIfAbsent(state, {who(1)}, hotkey));
    kAccumulatedLeaseDividends.set(state, kLease, Alpha(5));
    state.block().number = kEnd.value();
    const CallResult result = runtime::testing::dispatchUnguarded(
        RuntimeCall(TerminateLease{kLease, hotkey}), state, Origin::account(who(1)));
    QVERIFY(result);
    QVERIFY(*result.info().actualWeight ==
            measured(56'635'122, 6148, 4, 6).plus(measured(912'993, 2529, 1, 1).times(2)));
    QVERIFY(bench.hasEvent(events::SubnetLeaseTerminated{who(1), lease.netuid}));
    QVERIFY(bench.hasEvent(events::SubnetOwnerHotkeySet{lease.netuid, hotkey}));
    QVERIFY(kSubnetOwner.get(state, lease.netuid) == Coldkey{who(1)});
    QVERIFY(kSubnetOwnerHotkey.get(state, lease.netuid) == hotkey);
    QVERIFY(!kSubnetLeases.contains(state, kLease));
    QVERIFY(!kSubnetLeaseShares.contains(state, kLease, who(2)));
    QVERIFY(!kAccumulatedLeaseDividends.contains(state, kLease));
    QVERIFY(!proxy::findProxy(state, lease.coldkey.id, who(1), std::nullopt));
    QVERIFY(balances::account(state, lease.coldkey.id).reserved.isZero());
    // As in the reference the subnet still names the lease, which does no harm.
    QVERIFY(kSubnetUidToLeaseId.contains(state, lease.netuid));
    distributeLeaseDividends(state, kLease, Alpha(kTao));
    QVERIFY(!kAccumulatedLeaseDividends.contains(state, kLease));
    QCOMPARE(bench.call(who(1), TerminateLease{kLease, hotkey}),
             QStringLiteral("LeaseDoesNotExist"));
}

void TstLeasing::terminatingRefused()
{
    LeaseBench bench;
    State& state = bench.state;
    const SubnetLease lease = bench.lease();
    const Hotkey hotkey = subtensor::testing::hot(1);
    const TerminateLease call{kLease, hotkey};
    for (const Origin& origin : {Origin::root(), Origin::none()})
        QCOMPARE(bench.dispatch(origin, call), QStringLiteral("BadOrigin"));
    for (const LeaseId id : {LeaseId(1), LeaseId(UINT32_MAX)})
        QCOMPARE(bench.call(who(1), TerminateLease{id, hotkey}),
                 QStringLiteral("LeaseDoesNotExist"));
    QCOMPARE(bench.call(who(2), call), QStringLiteral("ExpectedBeneficiaryOrigin"));
    state.block().number = kEnd.value() - 1;
    QCOMPARE(bench.call(who(1), call), QStringLiteral("LeaseHasNotEnded"));
    state.block().number = kEnd.value();
    QCOMPARE(bench.call(who(1), call), QStringLiteral("BeneficiaryDoesNotOwnHotkey"));
    QVERIFY(createAccountIfAbsent(state, {who(2)}, hotkey));
    QCOMPARE(bench.call(who(1), call), QStringLiteral("BeneficiaryDoesNotOwnHotkey"));
    const Hotkey special{subnetAccountOf(lease.netuid)};
    kOwner.set(state, special, {who(1)});
    QCOMPARE(bench.call(who(1), TerminateLease{kLease, special}),
             QStringLiteral("CannotUseSystemAccount"));
    QVERIFY(kSubnetOwner.get(state, lease.netuid) == lease.coldkey);
    // Without the proxy that goes with a lease nothing ends.
    proxy::kProxies.remove(state, lease.coldkey.id);
    kOwner.set(state, hotkey, {who(1)});
    QCOMPARE(bench.call(who(1), call), QStringLiteral("Proxy.NotFound"));
    QVERIFY(kSubnetOwner.get(state, lease.netuid) == lease.coldkey);

    LeaseBench endless;
    static_cast<void>(endless.lease(std::nullopt));
    endless.state.block().number = UINT32_MAX;
    QCOMPARE(endless.call(who(1), call), QStringLiteral("LeaseHasNoEndBlock"));
}

void TstLeasing::dissolving()
{
    LeaseBench bench;
    State& state = bench.state;
    const SubnetLease lease = bench.lease();
    kAccumulatedLeaseDividends.set(state, kLease, Alpha(5));
    QCOMPARE(bench.dispatch(Origin::root(), RootDissolveNetwork{lease.netuid}), kOk);
    QVERIFY(!kSubnetLeases.contains(state, kLease));
    QVERIFY(!kSubnetUidToLeaseId.contains(state, lease.netuid));
    QVERIFY(!kSubnetLeaseShares.contains(state, kLease, who(2)));
    QVERIFY(!kAccumulatedLeaseDividends.contains(state, kLease));
}

void TstLeasing::weights()
{
    QVERIFY(RegisterLeasedNetwork{}.dispatchInfo().weight ==
            measured(309'598'986, 10256, 49, 53).plus(measured(46'027'026, 2579, 2, 2).times(500)));
    QVERIFY(TerminateLease{}.dispatchInfo().weight ==
            measured(146'402'779, 6148, 4, 7).plus(measured(1'566'532, 2529, 1, 1).times(500)));
    LeaseBench bench;
    QCOMPARE(bench.raise(RegisterLeasedNetwork{30, kEnd}), kOk);
    crowdloan::kCurrentCrowdloanId.set(bench.state, kLoan);
    const CallResult result = runtime::testing::dispatchUnguarded(
        RuntimeCall(RegisterLeasedNetwork{30, kEnd}), bench.state, Origin::account(who(1)));
    QVERIFY(result);
    QVERIFY(*result.info().actualWeight ==
            measured(301'560'714, 10079, 41, 55).plus(measured(26'884'006, 2579, 2, 2).times(3)));
}

QTEST_APPLESS_MAIN(TstLeasing)
#include "tst_leasing.moc"
