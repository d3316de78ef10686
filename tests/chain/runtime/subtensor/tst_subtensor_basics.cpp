// The small functions that SubtensorModule's calls stand on.
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/owner_rules.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/tao.h"

#include "chain/codec/hex.h"
#include "chain/runtime/pallets/balances.h"
#include "tests/chain/storage/map_state.h"

#include <QtTest/QTest>

#include <QString>

#include <array>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;

namespace {

constexpr NetUid kNet{7};

AccountId account(std::uint8_t number)
{
    ByteArray<32> bytes{};
    bytes.fill(number);
    return AccountId(bytes);
}

const Hotkey kHot{account(1)};
const Coldkey kCold{account(2)};
const Coldkey kOther{account(3)};

/// A state in memory at block 1000.
struct Bench {
    explicit Bench(RuntimeConfig withConfig = {}) : config(withConfig)
    {
        state.block().number = 1000;
    }

    storage::MapState base;
    storage::Overlay overlay{base};
    RuntimeConfig config;
    State state{overlay, config};

    void fund(const AccountId& who, std::uint64_t rao)
    {
        QVERIFY(balances::mintInto(state, who, Rao(rao)));
        kTotalIssuance.mutate(state, [rao](Rao& total) { total = saturatingAdd(total, Rao(rao)); });
    }

    Rao free(const AccountId& who) const { return balances::account(state, who).free; }

    bool issuancesAgree() const
    {
        return balances::kTotalIssuance.get(state) == kTotalIssuance.get(state);
    }
};

template <typename T>
QString failure(const Outcome<T>& outcome)
{
    if (outcome)
        return QStringLiteral("ok");
    const DispatchError error = outcome.error();
    if (error.kind == DispatchError::Kind::Module && error.pallet == kPallet.index)
        return QString::fromStdString(std::string(kError.list()[error.code[0]].name));
    return error.kind == DispatchError::Kind::BadOrigin ? QStringLiteral("BadOrigin")
                                                        : QStringLiteral("other");
}

QString hex(ByteSpan bytes)
{
    return QString::fromStdString(codec::toHex(bytes));
}

} // namespace

class TstSubtensorBasics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storageKeysAndEncodings();
    void systemAccounts();
    void owningHotkeys();
    void delegates();
    void subnetsAndOwners();
    void neurons();
    void stakeOfOne();
    void stakeOfSeveral();
    void olderSharesMoveWhenTouched();
    void stakeEdges();
    void movingTao();
    void subnetTao();
    void burningAndRecycling();
    void minting();
    void rateLimits();
    void rateLimitsOnSubnets();
    void olderRateLimits();
    void ownersAreLimited();
    void freezeWindow();
    void schedules();
    void defaultsOfAFastChain();
};

void TstSubtensorBasics::storageKeysAndEncodings()
{
    // chain.md section 21.
    QCOMPARE(hex(kTempo.prefix()).left(32), QStringLiteral("658faa385070e074c85bf6b568cf0555"));
    QCOMPARE(hex(codec::encode(RateLimitKey{
                 RateLimitKey::OwnerHyperparamUpdate{NetUid(258), Hyperparameter::Kappa}})),
             QStringLiteral("01020107"));
    QCOMPARE(hex(codec::encode(RateLimitKey{RateLimitKey::NetworkLastRegistered{}})),
             QStringLiteral("02"));
    QCOMPARE(hex(codec::encode(pool::SafeFloat::fromStorage(5, -2))),
             QStringLiteral("05000000000000000000000000000000feffffffffffffff"));
    QCOMPARE(hex(codec::encode(math::I96F32::fromInt(-1))),
             QStringLiteral("00000000ffffffffffffffffffffffff"));
    QCOMPARE(mechanismIndex(NetUid(5), MechId(2)), MechanismIndex(8197));
    QCOMPARE(netUidOf(MechanismIndex(8197)), NetUid(5));
    QCOMPARE(mechanismOf(MechanismIndex(8197)), MechId(2));
}

void TstSubtensorBasics::systemAccounts()
{
    Bench bench;
    QCOMPARE(hex(subnetAccountOf(NetUid(258)).span()), QStringLiteral("6d6f646c7375627465"
                                                                      "6e73720201") +
                                                           QString(36, QLatin1Char('0')));
    QCOMPARE(hex(burnAccount().span()),
             QStringLiteral("6d6f646c6275726e746e7372") + QString(40, QLatin1Char('0')));
    QVERIFY(subnetAccount(bench.state, kRoot).has_value());
    QVERIFY(!subnetAccount(bench.state, kNet).has_value());
    kNetworksAdded.set(bench.state, kNet, true);
    QVERIFY(subnetAccount(bench.state, kNet) == subnetAccountOf(kNet));
    QVERIFY(subnetOfAccount(subnetAccountOf(NetUid(65'535))) == NetUid(65'535));
    QVERIFY(!subnetOfAccount(burnAccount()));
    ByteArray<32> nearly = subnetAccountOf(kNet).bytes();
    nearly[31] = 1;
    QVERIFY(!subnetOfAccount(AccountId(nearly)));
}

void TstSubtensorBasics::owningHotkeys()
{
    Bench bench;
    QVERIFY(!hotkeyExists(bench.state, kHot));
    QVERIFY(!ownsHotkey(bench.state, Coldkey{}, kHot)); // the zero account owns nothing
    QVERIFY(createAccountIfAbsent(bench.state, kCold, kHot));
    QVERIFY(ownsHotkey(bench.state, kCold, kHot));
    QVERIFY(kOwnedHotkeys.get(bench.state, kCold) == std::vector{kHot});
    QVERIFY(kStakingHotkeys.get(bench.state, kCold) == std::vector{kHot});

    QVERIFY(createAccountIfAbsent(bench.state, kOther, kHot)); // has an owner: nothing happens
    QVERIFY(ownsHotkey(bench.state, kCold, kHot));
    QVERIFY(kOwnedHotkeys.get(bench.state, kOther).empty());

    QVERIFY(setHotkeyOwner(bench.state, kOther, kHot));
    QVERIFY(ownsHotkey(bench.state, kOther, kHot));
    const Hotkey system{subnetAccountOf(kNet)};
    QCOMPARE(failure(createAccountIfAbsent(bench.state, kCold, system)),
             QStringLiteral("CannotUseSystemAccount"));
    QCOMPARE(failure(setHotkeyOwner(bench.state, kCold, system)),
             QStringLiteral("CannotUseSystemAccount"));
}

void TstSubtensorBasics::delegates()
{
    Bench bench;
    QCOMPARE(takeOf(bench.state, kHot), std::uint16_t{11'796});
    QVERIFY(!kDelegates.contains(bench.state, kHot));
    maybeBecomeDelegate(bench.state, kHot);
    QVERIFY(kDelegates.contains(bench.state, kHot));
    kDelegates.set(bench.state, kHot, 5);
    maybeBecomeDelegate(bench.state, kHot);
    QCOMPARE(takeOf(bench.state, kHot), std::uint16_t{5});
}

void TstSubtensorBasics::subnetsAndOwners()
{
    Bench bench;
    for (const int netuid : {0, 1, 256, 2})
        kNetworksAdded.set(bench.state, NetUid(static_cast<std::uint16_t>(netuid)), true);
    // By the numbers' bytes, low first.
    QVERIFY(allSubnets(bench.state) == (std::vector{NetUid(0), NetUid(256), NetUid(1), NetUid(2)}));
    QVERIFY(subnetExists(bench.state, NetUid(256)));
    QVERIFY(!subnetExists(bench.state, NetUid(3)));

    kSubnetOwner.set(bench.state, NetUid(1), kCold);
    kSubnetOwner.set(bench.state, NetUid(2), kOther);
    QVERIFY(ownsAnySubnet(bench.state, kCold));
    QVERIFY(ownsAnySubnet(bench.state, kOther));
    QVERIFY(!ownsAnySubnet(bench.state, Coldkey{account(9)}));

    const Origin owner = Origin::account(kCold.id);
    QVERIFY(ensureSubnetOwner(bench.state, owner, NetUid(1)).value() == kCold);
    QCOMPARE(failure(ensureSubnetOwner(bench.state, owner, NetUid(2))),
             QStringLiteral("BadOrigin"));
    QCOMPARE(failure(ensureSubnetOwner(bench.state, Origin::root(), NetUid(1))),
             QStringLiteral("BadOrigin"));
    QVERIFY(ensureSubnetOwnerOrRoot(bench.state, owner, NetUid(1)).value() == kCold);
    QVERIFY(!ensureSubnetOwnerOrRoot(bench.state, Origin::root(), NetUid(1)).value());
    QCOMPARE(failure(ensureSubnetOwnerOrRoot(bench.state, Origin::none(), NetUid(1))),
             QStringLiteral("BadOrigin"));
}

void TstSubtensorBasics::neurons()
{
    Bench bench;
    QCOMPARE(failure(uidOf(bench.state, kNet, kHot)),
             QStringLiteral("HotKeyNotRegisteredInSubNet"));
    QCOMPARE(failure(hotkeyAt(bench.state, kNet, Uid(4))),
             QStringLiteral("HotKeyNotRegisteredInSubNet"));
    QVERIFY(!isRegisteredAnywhere(bench.state, kHot));

    kUids.set(bench.state, kNet, kHot, Uid(4));
    kKeys.set(bench.state, kNet, Uid(4), kHot);
    kIsNetworkMember.set(bench.state, kHot, kNet, true);
    kIsNetworkMember.set(bench.state, kHot, NetUid(9), false);
    kSubnetworkN.set(bench.state, kNet, 5);
    QCOMPARE(uidOf(bench.state, kNet, kHot).value(), Uid(4));
    QVERIFY(hotkeyAt(bench.state, kNet, Uid(4)).value() == kHot);
    QVERIFY(uidExists(bench.state, kNet, Uid(4)));
    QVERIFY(!uidExists(bench.state, kNet, Uid(3)));
    QVERIFY(isRegistered(bench.state, kNet, kHot));
    QVERIFY(!isRegistered(bench.state, NetUid(9), kHot));
    QVERIFY(isRegisteredAnywhere(bench.state, kHot));
    QVERIFY(subnetsOf(bench.state, kHot) == std::vector{kNet});
    QCOMPARE(neuronCount(bench.state, kNet), std::uint16_t{5});
}

void TstSubtensorBasics::stakeOfOne()
{
    Bench bench;
    increaseStake(bench.state, kHot, kCold, kNet, Alpha(1000));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(1000));
    QCOMPARE(stakeOf(bench.state, kHot, kNet), Alpha(1000));
    QVERIFY(kStakingHotkeys.get(bench.state, kCold) == std::vector{kHot});
    QVERIFY(kAlphaV2.contains(bench.state, kHot, kCold, kNet));

    increaseStakeOfAll(bench.state, kHot, kNet, Alpha(500));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(1500));
    decreaseStakeOfAll(bench.state, kHot, kNet, Alpha(300));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(1200));

    decreaseStake(bench.state, kHot, kCold, kNet, Alpha(1201)); // more than there is
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(1200));
    decreaseStake(bench.state, kHot, kCold, kNet, Alpha(1200));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(0));
    // Nothing is left behind.
    QVERIFY(!kAlphaV2.contains(bench.state, kHot, kCold, kNet));
    QVERIFY(!kTotalHotkeyAlpha.contains(bench.state, kHot, kNet));
    QVERIFY(!kTotalHotkeySharesV2.contains(bench.state, kHot, kNet));
}

void TstSubtensorBasics::stakeOfSeveral()
{
    Bench bench;
    increaseStake(bench.state, kHot, kCold, kNet, Alpha(3'000'000'000));
    increaseStake(bench.state, kHot, kOther, kNet, Alpha(1'000'000'000));
    increaseStakeOfAll(bench.state, kHot, kNet, Alpha(400'000'000));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(3'300'000'000));
    QCOMPARE(stakeOf(bench.state, kHot, kOther, kNet), Alpha(1'100'000'000));
    decreaseStake(bench.state, kHot, kOther, kNet, Alpha(1'100'000'000));
    QCOMPARE(stakeOf(bench.state, kHot, kOther, kNet), Alpha(0));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(3'300'000'000));
    // Another subnet and another hotkey are another pool.
    QCOMPARE(stakeOf(bench.state, kHot, kCold, NetUid(8)), Alpha(0));
    QCOMPARE(stakeOf(bench.state, Hotkey{account(8)}, kCold, kNet), Alpha(0));
}

void TstSubtensorBasics::olderSharesMoveWhenTouched()
{
    Bench bench;
    kTotalHotkeyAlpha.set(bench.state, kHot, kNet, Alpha(4000));
    kTotalHotkeyShares.set(bench.state, kHot, kNet, math::U64F64::fromInt(4));
    kAlpha.set(bench.state, kHot, kCold, kNet, math::U64F64::fromInt(1));
    kAlpha.set(bench.state, kHot, kOther, kNet, math::U64F64::fromInt(3));
    // An entry in the present map does not count while the older one stands.
    kAlphaV2.set(bench.state, kHot, kCold, kNet, pool::SafeFloat::fromU64(77));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(1000));

    increaseStake(bench.state, kHot, kCold, kNet, Alpha(1000));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(2000));
    QCOMPARE(stakeOf(bench.state, kHot, kOther, kNet), Alpha(3000));
    QVERIFY(!kAlpha.contains(bench.state, kHot, kCold, kNet));
    QVERIFY(!kTotalHotkeyShares.contains(bench.state, kHot, kNet));
    QVERIFY(kAlpha.contains(bench.state, kHot, kOther, kNet)); // not touched yet
}

void TstSubtensorBasics::stakeEdges()
{
    Bench bench;
    increaseStake(bench.state, kHot, kCold, kNet, Alpha(0));
    QVERIFY(kStakingHotkeys.get(bench.state, kCold).empty());
    QVERIFY(canIncreaseStake(bench.state, kHot, kNet, Alpha(1)));
    decreaseStake(bench.state, kHot, kCold, kNet, Alpha(0));
    QCOMPARE(stakeOf(bench.state, kHot, kCold, kNet), Alpha(0));

    increaseTotalStake(bench.state, Rao(10));
    increaseTotalStake(bench.state, Rao::max());
    QCOMPARE(kTotalStake.get(bench.state), Rao::max());
    decreaseTotalStake(bench.state, Rao::max());
    decreaseTotalStake(bench.state, Rao(1));
    QCOMPARE(kTotalStake.get(bench.state), Rao(0));
}

void TstSubtensorBasics::movingTao()
{
    Bench bench;
    bench.fund(kCold.id, 10'000);
    QCOMPARE(spendableBalance(bench.state, kCold.id), Rao(10'000));
    QCOMPARE(keepAliveBalance(bench.state, kCold.id), Rao(9500));
    QCOMPARE(failure(transferTao(bench.state, kCold.id, kOther.id, Rao(10'001))),
             QStringLiteral("InsufficientBalance"));
    QVERIFY(transferTao(bench.state, kCold.id, kOther.id, Rao(9501)));
    // What stayed was less than an account may hold.
    QCOMPARE(bench.free(kCold.id), Rao(0));
    QCOMPARE(bench.free(kOther.id), Rao(9501));
    QCOMPARE(kTotalIssuance.get(bench.state), Rao(9501));
    QVERIFY(bench.issuancesAgree());
    QVERIFY(transferAllTao(bench.state, kOther.id, kCold.id));
    QCOMPARE(bench.free(kCold.id), Rao(9501));
    QVERIFY(transferAllTao(bench.state, kOther.id, kCold.id)); // nothing there, nothing done
}

void TstSubtensorBasics::subnetTao()
{
    Bench bench;
    bench.fund(kCold.id, 10'000);
    QCOMPARE(transferTaoToSubnet(bench.state, kNet, kCold.id, Rao(0)).value(), Rao(0));
    QCOMPARE(failure(transferTaoToSubnet(bench.state, kNet, kCold.id, Rao(1))),
             QStringLiteral("SubnetNotExists"));
    QCOMPARE(failure(transferTaoFromSubnet(bench.state, kNet, kCold.id, Rao(1))),
             QStringLiteral("SubnetNotExists"));
    kNetworksAdded.set(bench.state, kNet, true);
    QCOMPARE(transferTaoToSubnet(bench.state, kNet, kCold.id, Rao(20'000)).value(), Rao(9500));
    QCOMPARE(bench.free(kCold.id), Rao(500));
    QCOMPARE(failure(transferTaoToSubnet(bench.state, kNet, kCold.id, Rao(1))),
             QStringLiteral("InsufficientBalance"));
    QVERIFY(transferTaoFromSubnet(bench.state, kNet, kOther.id, Rao(9000)));
    QCOMPARE(bench.free(subnetAccountOf(kNet)), Rao(500));
    QVERIFY(bench.issuancesAgree());
}

void TstSubtensorBasics::burningAndRecycling()
{
    Bench bench;
    bench.fund(kCold.id, 10'000);
    QVERIFY(burnTao(bench.state, kCold.id, Rao(1000)));
    QCOMPARE(bench.free(burnAccount()), Rao(1000));
    QCOMPARE(kTotalIssuance.get(bench.state), Rao(10'000));

    QCOMPARE(failure(recycleTao(bench.state, kCold.id, Rao(8501))),
             QStringLiteral("InsufficientBalance"));
    QVERIFY(recycleTao(bench.state, kCold.id, Rao(8500)));
    QCOMPARE(bench.free(kCold.id), Rao(500));
    QCOMPARE(kTotalIssuance.get(bench.state), Rao(1500));
    QVERIFY(bench.issuancesAgree());
}

void TstSubtensorBasics::minting()
{
    Bench bench;
    Rao credit = mintTao(bench.state, Rao(5000));
    QCOMPARE(credit, Rao(5000));
    QVERIFY(!spendTao(bench.state, kCold.id, credit, Rao(5001)));
    QVERIFY(!spendTao(bench.state, kCold.id, credit, Rao(499))); // too little to exist
    QVERIFY(spendTao(bench.state, kCold.id, credit, Rao(3000)));
    QCOMPARE(credit, Rao(2000));
    recycleCredit(bench.state, credit);
    QCOMPARE(kTotalIssuance.get(bench.state), Rao(3000));
    QVERIFY(bench.issuancesAgree());

    balances::kTotalIssuance.set(bench.state, saturatingSub(kMaxIssuance, Rao(7)));
    QCOMPARE(mintTao(bench.state, Rao(8)), Rao(7));
    QCOMPARE(mintTao(bench.state, Rao(8)), Rao(0));
}

void TstSubtensorBasics::rateLimits()
{
    Bench bench;
    const auto children = LimitedTransaction::of(TransactionKind::SetChildren);
    QCOMPARE(rateLimit(bench.state, children), BlockSpan(150));
    QVERIFY(passesRateLimit(bench.state, children, kHot.id)); // the first time
    setLastBlockOnSubnet(bench.state, children, kHot.id, kRoot, BlockNumber(851));
    QVERIFY(!passesRateLimit(bench.state, children, kHot.id)); // 149 blocks ago
    setLastBlockOnSubnet(bench.state, children, kHot.id, kRoot, BlockNumber(850));
    QVERIFY(passesRateLimit(bench.state, children, kHot.id));
    QCOMPARE(kTransactionKeyLastBlock.get(bench.state, kHot, kRoot, 0), BlockNumber(850));

    const auto network = LimitedTransaction::of(TransactionKind::RegisterNetwork);
    setLastNetworkRegistration(bench.state, BlockNumber(900));
    QCOMPARE(lastBlock(bench.state, network, kHot.id), BlockNumber(900));
    QVERIFY(!passesRateLimit(bench.state, network, kHot.id));
    kNetworkRateLimit.set(bench.state, BlockSpan(100));
    QVERIFY(passesRateLimit(bench.state, network, kHot.id));
    QVERIFY(passesRateLimit(bench.state, LimitedTransaction{}, kHot.id));
}

void TstSubtensorBasics::rateLimitsOnSubnets()
{
    Bench bench;
    const auto kappa = LimitedTransaction::ownerChanges(Hyperparameter::Kappa);
    const auto rho = LimitedTransaction::ownerChanges(Hyperparameter::Rho);
    QCOMPARE(rateLimitOnSubnet(bench.state, kappa, kNet), BlockSpan(720));
    setLastBlockOnSubnet(bench.state, kappa, kHot.id, kNet, BlockNumber(500));
    QVERIFY(!passesRateLimitOnSubnet(bench.state, kappa, kOther.id, kNet)); // whoever asks
    QVERIFY(passesRateLimitOnSubnet(bench.state, rho, kHot.id, kNet));
    QVERIFY(passesRateLimitOnSubnet(bench.state, kappa, kHot.id, NetUid(8)));
    kTempo.set(bench.state, kNet, 250);
    QVERIFY(passesRateLimitOnSubnet(bench.state, kappa, kHot.id, kNet));

    const auto of = [](TransactionKind kind) { return LimitedTransaction::of(kind); };
    QCOMPARE(rateLimitOnSubnet(bench.state, of(TransactionKind::SetWeightsVersionKey), kNet),
             BlockSpan(1250));
    QCOMPARE(rateLimitOnSubnet(bench.state, of(TransactionKind::AddStakeBurn), kNet),
             BlockSpan(250));
    QCOMPARE(rateLimitOnSubnet(bench.state, of(TransactionKind::TempoUpdate), kNet),
             BlockSpan(360));
    QCOMPARE(rateLimitOnSubnet(bench.state, of(TransactionKind::SetSubnetOwnerHotkey), kNet),
             BlockSpan(50'400));
    QCOMPARE(rateLimitOnSubnet(bench.state, of(TransactionKind::MaxUidsTrimming), kNet),
             BlockSpan(216'000));
}

void TstSubtensorBasics::olderRateLimits()
{
    Bench bench;
    QVERIFY(!exceedsTxRateLimit(bench.state, BlockNumber(0)));
    kTxRateLimit.set(bench.state, BlockSpan(10));
    QVERIFY(exceedsTxRateLimit(bench.state, BlockNumber(990))); // exactly the limit
    QVERIFY(!exceedsTxRateLimit(bench.state, BlockNumber(989)));
    kTxRateLimit.set(bench.state, BlockSpan(0));
    QVERIFY(!exceedsTxRateLimit(bench.state, BlockNumber(1000)));
    QVERIFY(exceedsDelegateTakeRateLimit(bench.state, BlockNumber(1)));

    setLastTx(bench.state, kHot.id, BlockNumber(5));
    setLastDelegateTake(bench.state, kHot.id, BlockNumber(6));
    setLastChildkeyTake(bench.state, kHot.id, BlockNumber(7));
    QCOMPARE(lastTx(bench.state, kHot.id), BlockNumber(5));
    QCOMPARE(lastDelegateTake(bench.state, kHot.id), BlockNumber(6));
    QCOMPARE(lastChildkeyTake(bench.state, kHot.id), BlockNumber(7));
    QCOMPARE(lastTx(bench.state, kOther.id), BlockNumber(0));
    forgetLastTx(bench.state, kHot.id);
    QCOMPARE(lastTx(bench.state, kHot.id), BlockNumber(0));
    QCOMPARE(lastChildkeyTake(bench.state, kHot.id), BlockNumber(0));
}

void TstSubtensorBasics::ownersAreLimited()
{
    Bench bench;
    kSubnetOwner.set(bench.state, kNet, kCold);
    const Origin owner = Origin::account(kCold.id);
    const std::array limits{LimitedTransaction::ownerChanges(Hyperparameter::Kappa),
                            LimitedTransaction::of(TransactionKind::TempoUpdate)};
    const auto ask = [&](const Origin& origin) {
        return ensureOwnerOrRootWithLimits(bench.state, origin, kNet, limits);
    };
    QVERIFY(ask(owner).value() == kCold);
    recordOwnerChanges(bench.state, std::nullopt, kNet, limits); // root leaves no trace
    QVERIFY(ask(owner).value() == kCold);
    recordOwnerChanges(bench.state, kCold, kNet, limits);
    QCOMPARE(failure(ask(owner)), QStringLiteral("TxRateLimitExceeded"));
    QVERIFY(!ask(Origin::root()).value());
    QCOMPARE(failure(ask(Origin::account(kOther.id))), QStringLiteral("BadOrigin"));
    bench.state.block().number = 1719;
    QCOMPARE(failure(ask(owner)), QStringLiteral("TxRateLimitExceeded"));
    bench.state.block().number = 1720;
    QVERIFY(ask(owner).value() == kCold);
}

void TstSubtensorBasics::freezeWindow()
{
    Bench bench;
    // The next epoch is at 650 + 360 = 1010; the window is 10 blocks.
    kLastEpochBlock.set(bench.state, kNet, BlockNumber(650));
    QVERIFY(ensureAdminWindowOpen(bench.state, kNet));
    bench.state.block().number = 1001;
    QCOMPARE(failure(ensureAdminWindowOpen(bench.state, kNet)),
             QStringLiteral("AdminActionProhibitedDuringWeightsWindow"));
    kTempo.set(bench.state, kNet, 0);
    QVERIFY(ensureAdminWindowOpen(bench.state, kNet));
    kTempo.set(bench.state, kNet, 5000);
    QVERIFY(ensureAdminWindowOpen(bench.state, kNet));
    kPendingEpochAt.set(bench.state, kNet, BlockNumber(1002));
    QCOMPARE(failure(ensureAdminWindowOpen(bench.state, kNet)),
             QStringLiteral("AdminActionProhibitedDuringWeightsWindow"));
    kPendingEpochAt.set(bench.state, kNet, BlockNumber(1001)); // now, no longer ahead
    QVERIFY(ensureAdminWindowOpen(bench.state, kNet));
}

void TstSubtensorBasics::schedules()
{
    Bench bench;
    emission::EpochSchedule schedule = loadSchedule(bench.state, kNet);
    QCOMPARE(schedule.tempo, std::uint16_t{360});
    schedule.blocksSinceLastStep = 7;
    storeSchedule(bench.state, kNet, schedule);
    QVERIFY(loadSchedule(bench.state, kNet) == schedule);
    QVERIFY(!kPendingEpochAt.contains(bench.state, kNet)); // did not change, is not written
    schedule.epochIndex = 1;
    storeSchedule(bench.state, kNet, schedule);
    QVERIFY(loadSchedule(bench.state, kNet) == schedule);
    QVERIFY(kPendingEpochAt.contains(bench.state, kNet));
    QVERIFY(kLastEpochBlock.contains(bench.state, kNet));
}

void TstSubtensorBasics::defaultsOfAFastChain()
{
    Bench normal;
    Bench fast(RuntimeConfig::fast());
    QCOMPARE(kTempo.get(normal.state, kNet), std::uint16_t{360});
    QCOMPARE(kTempo.get(fast.state, kNet), std::uint16_t{10});
    QCOMPARE(kMaxEpochsPerBlock.get(normal.state), std::uint8_t{2});
    QCOMPARE(kMaxEpochsPerBlock.get(fast.state), std::uint8_t{32});
    QCOMPARE(kTxChildkeyTakeRateLimit.get(fast.state), BlockSpan(5));
    const auto count = LimitedTransaction::of(TransactionKind::MechanismCountUpdate);
    QCOMPARE(rateLimit(normal.state, count), BlockSpan(7200));
    QCOMPARE(rateLimit(fast.state, count), BlockSpan(1));
}

QTEST_APPLESS_MAIN(TstSubtensorBasics)
#include "tst_subtensor_basics.moc"
