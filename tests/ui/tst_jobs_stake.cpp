// The second of the four jobs: stake with a validator of a subnet and on root, see the positions,
// and come back. What the ticket quotes and the review promises is what the chain does.
#include "chain/api/queries/account.h"
#include "chain/api/queries/stake.h"
#include "tests/ui/living_desk.h"
#include "tests/wallet/future_helpers.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/widgets/data_table.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

/// The digits of an amount; the window sets thin spaces between them.
double figure(QString text)
{
    text = text.section(QChar(QChar::Nbsp), 0, 0);
    return text.remove(ui::kThinSpace).toDouble();
}

struct StakeDesk : LivingDesk {
    wallet::AccountRow me;

    StakeDesk()
    {
        me = restore(u"main"_s, kPhrase);
        give(me.account, tao(100));
        open();
        click(window.get(), u"railStaking"_s);
    }

    Rao free() { return waitFor(chain::account(*node, me.account)).value().free; }

    std::vector<chain::Position> positions()
    {
        auto told = waitFor(chain::portfolio(*node, chain::Coldkey{me.account}));
        std::vector<chain::Position> out = std::move(told->value.positions);
        std::erase_if(out, [](const chain::Position& held) { return held.alpha.isZero(); });
        return out;
    }

    QString said(const QString& name) const { return textOf(window.get(), name); }

    /// What the ticket says against the trade.
    QString complaint() const
    {
        QString out = said(u"tradeGeneralError"_s);
        for (const auto& field : {u"stakeSubnetPicker"_s, u"stakeValidatorButton"_s,
                                  u"stakeAmountEdit"_s, u"stakeLimitEdit"_s})
            out += u'|' + noteOf(window.get(), field);
        return out;
    }

    /// Through the ticket to the review, with the first validator that the list offers.
    void stake(int subnetRow, const QString& amount)
    {
        QWidget* root = window.get();
        click(root, u"tradeStake"_s);
        chooseInList(root, u"stakeSubnetPicker"_s, subnetRow);
        click(root, u"stakeValidatorButton"_s);
        clickRow(visible<QTableView>(root, u"validatorTable"_s), 0);
        click(root, u"chooseValidatorButton"_s);
        typeInto(root, u"stakeAmountEdit"_s, amount);
        QTRY_VERIFY(!said(u"planGet"_s).isEmpty() && said(u"planGet"_s) != ui::kUnknown);
    }

    /// The position's row, by a click as a person does it; then all of it.
    void unstakeAll(int row)
    {
        QWidget* root = window.get();
        auto* table = visible<QTableView>(root, u"positionsTable"_s);
        clickRow(table, row);
        QTRY_VERIFY(visible<QPushButton>(root, u"tradeUnstake"_s)->isChecked());
        click(root, u"stakePart100"_s);
        QTRY_VERIFY(!said(u"planGet"_s).isEmpty() && said(u"planGet"_s) != ui::kUnknown);
    }
};

} // namespace

class TestJobsStake : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void onASubnetAndBack()
    {
        StakeDesk desk;
        QWidget* window = desk.window.get();
        QTRY_VERIFY(isFront(window, u"positionsStateEmpty"_s));
        desk.stake(1, u"10"_s);
        const QString quoted = desk.said(u"planGet"_s);
        click(window, u"tradeReviewButton"_s);
        QTRY_VERIFY2(isShown(window, u"signReview"_s), qPrintable(desk.complaint()));
        const QString promisedStake = planCell(window, u"Stake of main"_s, 2);
        const QString promisedFree = planCell(window, u"Free balance of main"_s, 2);
        QVERIFY(!promisedStake.isEmpty());
        signReviewed(desk);

        auto held = desk.positions();
        QCOMPARE(held.size(), std::size_t{1});
        QCOMPARE(held[0].netuid, NetUid(1));
        const QString symbol = quoted.section(QChar(QChar::Nbsp), -1);
        QCOMPARE(ui::alphaText(held[0].alpha, symbol, ui::Reading::Exact), promisedStake);
        QCOMPARE(ui::amountText(desk.free(), ui::Reading::Exact), promisedFree);
        // The ticket's quote is of the block before, without what that block's own step put into
        // the pool.
        QVERIFY2(std::abs(figure(promisedStake) / figure(quoted) - 1) < 0.001, qPrintable(quoted));

        // It stands among the positions, and earns.
        auto* table = visible<ui::DataTable>(window, u"positionsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2); // A group and its one position.
        for (int i = 0; i < 20; ++i)
            desk.block();
        held = desk.positions();
        QVERIFY(held[0].alpha > Alpha());
        QTRY_COMPARE(table->cellText(table->model()->index(1, 1)).section(u' ', 0, 0),
                     ui::amountColumn(Rao(held[0].alpha.value())));

        desk.unstakeAll(1);
        const Rao before = desk.free();
        click(window, u"tradeReviewButton"_s);
        QTRY_VERIFY2(isShown(window, u"signReview"_s), qPrintable(desk.complaint()));
        const QString backFree = planCell(window, u"Free balance of main"_s, 2);
        signReviewed(desk);
        QCOMPARE(ui::amountText(desk.free(), ui::Reading::Exact), backFree);
        QVERIFY(desk.free() > saturatingAdd(before, tao(9)));
        QVERIFY(desk.positions().empty());
        QTRY_VERIFY(isFront(window, u"positionsStateEmpty"_s));
    }

    /// A third of what is given would be lost to the price: nothing is signed before the loss is
    /// typed as it stands there.
    void aGreatLossIsTypedFirst()
    {
        StakeDesk desk;
        desk.give(desk.me.account, tao(5'000));
        QWidget* window = desk.window.get();
        desk.stake(1, u"3000"_s);
        const auto impact = [&desk] {
            return desk.said(u"planImpact"_s).remove(u'%').remove(ui::kMinus).trimmed().toDouble();
        };
        QTRY_VERIFY2(impact() >= 30, qPrintable(desk.said(u"planImpact"_s)));
        click(window, u"tradeReviewButton"_s);
        QTRY_VERIFY2(isShown(window, u"signReview"_s), qPrintable(desk.complaint()));
        QTRY_VERIFY(isShown(window, u"lossEdit"_s));
        typeInto(window, u"actPasswordEdit"_s, QString::fromLatin1(kDeskPassword));
        auto* sign = visible<QPushButton>(window, u"actSignButton"_s);
        // Longer than it waits in any case.
        QTest::qWait(1'300);
        QVERIFY(!sign->isEnabled());
        const QString asked =
            visible<QLineEdit>(window, u"lossEdit"_s)->accessibleName().section(u", "_s, 1, 1);
        typeInto(window, u"lossEdit"_s, asked + u"1"_s);
        QVERIFY(!sign->isEnabled());
        QTest::keyClick(visible<QLineEdit>(window, u"actPasswordEdit"_s), Qt::Key_Return);
        QVERIFY(!noteOf(window, u"lossEdit"_s).isEmpty());
        QVERIFY(waitFor(desk.node->pool())->empty());
        typeInto(window, u"lossEdit"_s, asked);
        QTRY_VERIFY(sign->isEnabled());
        signReviewed(desk);
        QCOMPARE(desk.positions().size(), std::size_t{1});
    }

    void onRootAndBack()
    {
        StakeDesk desk;
        QWidget* window = desk.window.get();
        desk.stake(0, u"25"_s);
        QCOMPARE(desk.said(u"planGet"_s), ui::amountText(tao(25), ui::Reading::Exact));
        click(window, u"tradeReviewButton"_s);
        QTRY_VERIFY2(isShown(window, u"signReview"_s), qPrintable(desk.complaint()));
        const QString promised = planCell(window, u"Free balance of main"_s, 2);
        signReviewed(desk);
        auto held = desk.positions();
        QCOMPARE(held.size(), std::size_t{1});
        QCOMPARE(held[0].netuid, NetUid(0));
        QCOMPARE(held[0].alpha, Alpha(25 * kRaoPerTao));
        QCOMPARE(ui::amountText(desk.free(), ui::Reading::Exact), promised);

        auto* table = visible<QTableView>(window, u"positionsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        desk.unstakeAll(1);
        const Rao before = desk.free();
        click(window, u"tradeReviewButton"_s);
        QTRY_VERIFY2(isShown(window, u"signReview"_s), qPrintable(desk.complaint()));
        const QString back = planCell(window, u"Free balance of main"_s, 2);
        signReviewed(desk);
        QVERIFY(desk.positions().empty());
        QCOMPARE(ui::amountText(desk.free(), ui::Reading::Exact), back);
        // All of it, less the fees.
        QVERIFY(desk.free() > saturatingAdd(before, tao(24, 900'000'000)));
        QVERIFY(desk.free() < saturatingAdd(before, tao(25)));
    }
};

QTEST_MAIN(TestJobsStake)
#include "tst_jobs_stake.moc"
