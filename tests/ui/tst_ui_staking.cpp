// Trades without a window: what stands in their way, which call they become, how they read.
#include "tests/support/fake_wallet.h"
#include "ui/flows/trade.h"
#include "ui/format/alpha_format.h"
#include "ui/format/trade_text.h"
#include "ui/views/staking/trade_terms.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::ui;

namespace {

/// 1 000 TAO and 1 000 alpha, equal weights.
chain::PoolView testPool(std::uint64_t tao = 1'000, std::uint64_t alpha = 1'000)
{
    chain::PoolView out;
    out.exists = true;
    out.trades = true;
    out.books.pool.tao = Rao(tao * kRaoPerTao);
    out.books.pool.alpha = Alpha(alpha * kRaoPerTao);
    return out;
}

chain::PoolView root()
{
    chain::PoolView out = testPool();
    out.books.pool.mechanism = 0;
    return out;
}

Trade stake(std::uint64_t tao)
{
    Trade out;
    out.kind = TradeKind::Stake;
    out.netuid = NetUid(1);
    out.hotkey = chain::Hotkey{test::FakeWallet::idFor(u"validator"_s)};
    out.amount = tao * kRaoPerTao;
    return out;
}

Trade unstake(std::uint64_t alpha)
{
    Trade out = stake(alpha);
    out.kind = TradeKind::Unstake;
    return out;
}

QString ruleAt(const std::vector<TradeFault>& faults, TradeField field)
{
    for (const TradeFault& fault : faults)
        if (fault.field == field)
            return QString::fromStdString(fault.rule.name);
    return {};
}

} // namespace

class TestUiStaking : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aStakeCarriesALimitBeyondItsOwnImpact()
    {
        Trade trade = stake(10);
        const auto quote = quoteTrade(trade, testPool(), testPool());
        QVERIFY(quote);
        QVERIFY(quote->limit && *quote->limit > quote->priceAfter);
        QCOMPARE(quote->give, (TradeAmount{10 * kRaoPerTao, std::nullopt}));
        QCOMPARE(quote->get.alphaOf, std::optional(NetUid(1)));
        QVERIFY(quote->impactPpm > 9'000 && quote->impactPpm < 12'000);
        QVERIFY(quote->breakEvenPpm && *quote->breakEvenPpm > 0);
        QCOMPARE(callOf(trade, *quote).name, std::string("add_stake_limit"));
        trade.tolerancePpm = 100'000;
        QVERIFY(*quoteTrade(trade, testPool(), testPool())->limit > *quote->limit);
    }

    void aLimitOfOnesOwnIsKept()
    {
        Trade trade = stake(100);
        trade.limit = Rao(1'050'000'000);
        const auto quote = quoteTrade(trade, testPool(), testPool());
        QVERIFY(quote);
        QCOMPARE(*quote->limit, *trade.limit);
        QVERIFY(quote->give.rao < *trade.amount); // The limit binds.
        trade.limit = Rao(900'000'000);
        const auto beyond = quoteTrade(trade, testPool(), testPool());
        QVERIFY(!beyond);
        QCOMPARE(ruleOf(beyond.error()).name, std::string("PriceLimitExceeded"));
        QVERIFY(TradeText::quoteError(beyond.error()).contains(u"limit"_s));
    }

    void onRootThereIsNoPrice()
    {
        Trade trade = stake(10);
        trade.netuid = NetUid(0);
        const auto quote = quoteTrade(trade, root(), root());
        QVERIFY(quote);
        QCOMPARE(quote->get.rao, 10 * kRaoPerTao);
        QCOMPARE(quote->impactPpm, 0U);
        QVERIFY(!quote->limit);
        QCOMPARE(callOf(trade, *quote).name, std::string("add_stake"));
    }

    void everyExitHasItsCall()
    {
        Trade trade = unstake(10);
        QCOMPARE(callOf(trade, *quoteTrade(trade, testPool(), testPool())).name,
                 std::string("remove_stake_limit"));
        trade.everything = true;
        QCOMPARE(callOf(trade, *quoteTrade(trade, testPool(), testPool())).name,
                 std::string("remove_stake_full_limit"));
        trade.everything = false;
        trade.netuid = NetUid(0);
        QCOMPARE(callOf(trade, *quoteTrade(trade, root(), root())).name,
                 std::string("remove_stake"));
    }

    void everyMoveHasItsCall()
    {
        Trade trade = unstake(10);
        trade.kind = TradeKind::Move;
        trade.toNetuid = NetUid(2);
        trade.toHotkey = trade.hotkey;
        const auto across = quoteTrade(trade, testPool(), testPool(500, 2'000));
        QVERIFY(across);
        QCOMPARE(callOf(trade, *across).name, std::string("swap_stake_limit"));
        QVERIFY(across->impactPpm > 0);
        trade.toHotkey = chain::Hotkey{test::FakeWallet::idFor(u"other"_s)};
        const auto both = quoteTrade(trade, testPool(), testPool(500, 2'000));
        QVERIFY(both->limitHasNoCall && !both->limit);
        QCOMPARE(callOf(trade, *both).name, std::string("move_stake"));
        trade.toNetuid = trade.netuid;
        const auto within = quoteTrade(trade, testPool(), testPool());
        QCOMPARE(within->give, within->get);
        QCOMPARE(within->impactPpm, 0U);
        trade.kind = TradeKind::Transfer;
        trade.to = chain::Coldkey{test::FakeWallet::idFor(u"friend"_s)};
        QCOMPARE(callOf(trade, *quoteTrade(trade, testPool(), testPool())).name,
                 std::string("transfer_stake"));
    }

    void aLargeStakeLosesWhatItSays()
    {
        const auto quote = quoteTrade(stake(430), testPool(), testPool());
        QVERIFY(quote->impactPpm > 290'000); // 30 %: the wall is far behind.
        QVERIFY(quote->impactPpm >= kTypedConfirmationPpm);
        QVERIFY(quote->loss() > Rao(120 * kRaoPerTao));
        QCOMPARE(TradeText::impactTone(quote->impactPpm), u"down"_s);
    }

    void faultsAreFoundBeforeSigning()
    {
        const chain::PoolView there = testPool();
        TradeGround ground;
        ground.pool = &there;
        ground.destination = &there;
        ground.free = Rao(5 * kRaoPerTao);
        ground.symbol = u"α"_s;
        QCOMPARE(ruleAt(judgeTrade(stake(10), ground), TradeField::Amount),
                 u"NotEnoughBalanceToStake"_s);
        Trade tiny = stake(1);
        tiny.amount = 1'000;
        QCOMPARE(ruleAt(judgeTrade(tiny, ground), TradeField::Amount), u"AmountTooLow"_s);
        QVERIFY(judgeTrade(stake(1), ground).empty());
        chain::PoolView asleep = testPool();
        asleep.trades = false;
        ground.pool = &asleep;
        QCOMPARE(ruleAt(judgeTrade(stake(1), ground), TradeField::Subnet), u"SubtokenDisabled"_s);
        asleep.exists = false;
        QCOMPARE(ruleAt(judgeTrade(stake(1), ground), TradeField::Subnet), u"SubnetNotExists"_s);

        ground.pool = &there;
        ground.held = Alpha(10 * kRaoPerTao);
        ground.available = Alpha(4 * kRaoPerTao);
        QCOMPARE(ruleAt(judgeTrade(unstake(11), ground), TradeField::Amount),
                 u"NotEnoughStakeToWithdraw"_s);
        QCOMPARE(ruleAt(judgeTrade(unstake(5), ground), TradeField::Amount), u"StakeUnavailable"_s);
        QVERIFY(judgeTrade(unstake(4), ground).empty());
        const auto fault = judgeTrade(unstake(11), ground).front();
        QVERIFY(TradeText::fault(fault).contains(u"10"_s)); // What there is.
    }

    void aWholeExitMayBeSmall()
    {
        const chain::PoolView there = testPool();
        TradeGround ground;
        ground.pool = &there;
        ground.destination = &there;
        ground.held = Alpha(1'000);
        Trade all = unstake(1);
        all.amount = 1'000;
        QVERIFY(judgeTrade(all, ground).empty());
        ground.held = Alpha(2'000);
        QCOMPARE(ruleAt(judgeTrade(all, ground), TradeField::Amount), u"AmountTooLow"_s);
    }

    void aMoveToWhereItIsIsNone()
    {
        const chain::PoolView there = testPool();
        TradeGround ground;
        ground.pool = &there;
        ground.destination = &there;
        ground.held = Alpha(10 * kRaoPerTao);
        Trade trade = unstake(1);
        trade.kind = TradeKind::Move;
        trade.toNetuid = trade.netuid;
        trade.toHotkey = trade.hotkey;
        QCOMPARE(ruleAt(judgeTrade(trade, ground), TradeField::ToValidator), u"SameNetuid"_s);
    }

    void figuresReadWell()
    {
        QCOMPARE(alphaText(Alpha(1'500'000'000), u"γ"_s), u"1.5\u00a0γ"_s);
        QCOMPARE(percentText(5'000), u"0.50\u00a0%"_s);
        QCOMPARE(percentText(1), u"<0.01\u00a0%"_s);
        QCOMPARE(percentText(0), u"0.00\u00a0%"_s);
        QCOMPARE(percentText(1'234'567, 1), u"123.4\u00a0%"_s);
        QCOMPARE(percentText(123'456, 4), u"12.3456\u00a0%"_s);
        QCOMPARE(priceText(23'456'789), u"0.0234567\u00a0τ"_s);
        QCOMPARE(priceText(1'234'567'890'123), u"1\u202F234.567\u00a0τ"_s);
        QCOMPARE(TradeText::impact(0), u"0.00\u00a0%"_s);
        QCOMPARE(TradeText::impact(20'000), u"\u22122.00\u00a0%"_s);
    }

    void percentagesAreTypedExactly()
    {
        QCOMPARE(parsePercent(u"0.5"_s), std::optional<std::uint32_t>(5'000));
        QCOMPARE(parsePercent(u"2 %"_s), std::optional<std::uint32_t>(20'000));
        QCOMPARE(parsePercent(u"99.9999"_s), std::optional<std::uint32_t>(999'999));
        for (const QString& wrong : {u"100"_s, u""_s, u"a"_s, u"0.00001"_s, u"-1"_s})
            QVERIFY2(!parsePercent(wrong), qPrintable(wrong));
    }
};

QTEST_MAIN(TestUiStaking)
#include "tst_ui_staking.moc"
