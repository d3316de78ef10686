// What stake cost, against numbers that were worked out by hand; and when it is not known.
#include "tests/support/fake_wallet.h"
#include "ui/models/position_model.h"
#include "ui/models/stake_costs.h"
#include "ui/views/staking/cost_columns.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::ui;

namespace {

const chain::Coldkey kMe{test::FakeWallet::idFor(u"me"_s)};
const chain::Hotkey kOne{test::FakeWallet::idFor(u"one"_s)};
const chain::Hotkey kTwo{test::FakeWallet::idFor(u"two"_s)};
constexpr NetUid kHere{7};

constexpr std::uint64_t whole(std::uint64_t amount)
{
    return amount * kRaoPerTao;
}

/// A ledger that is read up to the end.
struct Ledger : wallet::StakeLedger {
    Ledger()
    {
        finalized = BlockNumber(1'000);
        readTo = {{kMe.id, BlockNumber(1'000)}};
    }

    Ledger& add(std::uint64_t tao, std::uint64_t alpha, const chain::Hotkey& hotkey = kOne)
    {
        return put(true, tao, alpha, hotkey);
    }

    Ledger& remove(std::uint64_t tao, std::uint64_t alpha, const chain::Hotkey& hotkey = kOne)
    {
        return put(false, tao, alpha, hotkey);
    }

    Ledger& put(bool added, std::uint64_t tao, std::uint64_t alpha, const chain::Hotkey& hotkey)
    {
        const bool first = std::ranges::none_of(
            entries, [&](const wallet::StakeEntry& entry) { return entry.hotkey == hotkey; });
        entries.push_back({kMe, hotkey, kHere, added, Rao(tao), Alpha(alpha),
                           BlockNumber(entries.size() + 1), 0,
                           first ? std::optional(Alpha()) : std::nullopt});
        return *this;
    }

    PositionCost cost(const chain::Hotkey& hotkey = kOne) const
    {
        return costOf(*this, kMe, hotkey, kHere);
    }
};

} // namespace

class TestStakeCosts : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// 10 τ buy 8 α, then 6 τ buy 4 α: 16 τ for 12 α. 3 α go for 5 τ and take a quarter of the
    /// cost.
    void purchasesAndSales()
    {
        Ledger ledger;
        ledger.add(whole(10), whole(8));
        QCOMPARE(ledger.cost().cost, std::optional(Rao(whole(10))));
        ledger.add(whole(6), whole(4));
        QCOMPARE(ledger.cost().cost, std::optional(Rao(whole(16))));
        ledger.remove(whole(5), whole(3));
        QCOMPARE(ledger.cost().cost, std::optional(Rao(whole(12))));
        ledger.add(whole(1), whole(1));
        QCOMPARE(ledger.cost().cost, std::optional(Rao(whole(13)))); // For 10 α.
        ledger.remove(whole(9), whole(4));
        QCOMPARE(ledger.cost().cost, std::optional(Rao(7'800'000'000)));
    }

    /// What was bought is sold first; what is left then was earned, and cost nothing.
    void rewardsCostNothing()
    {
        Ledger ledger;
        ledger.add(whole(10), whole(8)).remove(whole(11), whole(9));
        QCOMPARE(ledger.cost().cost, std::optional(Rao()));
        ledger.add(whole(2), whole(1));
        QCOMPARE(ledger.cost().cost, std::optional(Rao(whole(2))));
    }

    void partsOfARaoAreCut()
    {
        Ledger ledger;
        ledger.add(10, 3).remove(1, 1);
        QCOMPARE(ledger.cost().cost, std::optional(Rao(6))); // Two thirds of 10.
    }

    /// Moved from one validator to another, it costs there what it was worth then.
    void aMoveCarriesItsWorth()
    {
        Ledger ledger;
        ledger.add(whole(10), whole(8)).remove(whole(12), whole(8)).add(whole(12), whole(8), kTwo);
        QCOMPARE(ledger.cost().cost, std::optional(Rao()));
        QCOMPARE(ledger.cost(kTwo).cost, std::optional(Rao(whole(12))));
    }

    void whatIsNotKnownSaysWhy()
    {
        Ledger ledger;
        QCOMPARE(ledger.cost(), (PositionCost{{}, CostGap::NoEntry}));
        ledger.add(whole(10), whole(8));
        ledger.entries.front().before = Alpha(1);
        QCOMPARE(ledger.cost(), (PositionCost{{}, CostGap::WasThere}));
        ledger.entries.front().before.reset();
        QCOMPARE(ledger.cost(), (PositionCost{{}, CostGap::StateGone}));
        ledger.readTo = {{kMe.id, BlockNumber(900)}};
        QCOMPARE(ledger.cost(), (PositionCost{{}, CostGap::NotRead}));
        ledger.readTo.clear();
        QCOMPARE(ledger.cost(), (PositionCost{{}, CostGap::NotRead}));
        QSet<QString> sentences;
        for (const CostGap gap :
             {CostGap::NotRead, CostGap::NoEntry, CostGap::WasThere, CostGap::StateGone})
            sentences.insert(CostColumns::gapText(gap));
        QCOMPARE(sentences.size(), 4);
    }

    void gainsHaveTheirSign()
    {
        const auto gain = [](std::uint64_t exit, std::uint64_t cost) {
            return CostColumns::gainText(gainOf(Rao(whole(exit)), Rao(whole(cost))));
        };
        QCOMPARE(gain(12, 10), u"+2.0000"_s);
        QCOMPARE(gain(10, 12), u"\u22122.0000"_s);
        QCOMPARE(gain(10, 10), u"0.0000"_s);
        QCOMPARE(CostColumns::gainText(gainOf(std::nullopt, Rao())), u"\u2013"_s);
        QCOMPARE(CostColumns::gainText(gainOf(Rao(), std::nullopt)), u"\u2013"_s);
    }

    void theLedgerIsFollowed()
    {
        test::FakeWallet wallet;
        StakeCosts costs(wallet);
        StakePosition position;
        position.coldkey = kMe;
        position.hotkey = kOne;
        position.netuid = kHere;
        QCOMPARE(costs.of(position).gap, CostGap::NotRead);
        QSignalSpy changed(&costs, &StakeCosts::changed);
        Ledger ledger;
        ledger.add(whole(3), whole(2));
        wallet.setStakeLedger(ledger);
        QTRY_COMPARE(costs.of(position).cost, std::optional(Rao(whole(3))));
        QVERIFY(!changed.isEmpty());
    }
};

QTEST_MAIN(TestStakeCosts)
#include "tst_stake_costs.moc"
