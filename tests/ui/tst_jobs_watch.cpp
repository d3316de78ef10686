// The fourth of the four jobs: watch a subnet's rank and emission move over epochs, time driven
// with the node page's own controls.
#include "chain/api/calls.h"
#include "chain/api/queries/account.h"
#include "chain/api/queries/subnet_ranking.h"
#include "chain/codec/scale_type.h"
#include "tests/chain/node/dev_signer.h"
#include "tests/ui/living_desk.h"
#include "tests/wallet/future_helpers.h"
#include "ui/models/subnet_list_model.h"
#include "ui/widgets/data_table.h"

#include <QSpinBox>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

using List = ui::SubnetListModel;

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
constexpr int kLocalTab = 2;

/// With the card on the node page, as a person would.
void advance(LivingDesk& desk, int blocks)
{
    QWidget* window = desk.window.get();
    click(window, u"railNode"_s);
    visible<QTabBar>(window, u"nodeTabs"_s)->setCurrentIndex(kLocalTab);
    const auto target = desk.node->bestHead().number.value() + std::uint64_t(blocks);
    auto* count = visible<QSpinBox>(window, u"advanceCount"_s);
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QString::number(blocks));
    click(window, u"advanceButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.node->bestHead().number.value(), target, 30'000);
    QTRY_VERIFY(visible<QPushButton>(window, u"advanceButton"_s)->isEnabled());
}

/// Emission follows a moving price that takes weeks on a real network; here it takes blocks.
void makePricesQuick(LivingDesk& desk)
{
    constexpr std::uint8_t kAdminUtils = 19;
    constexpr std::uint8_t kSetMovingAlpha = 63;
    constexpr i128 kThirdOfOne = (i128(1) << 32) / 3;
    std::vector<chain::CallSpec> all{{"AdminUtils",
                                      "sudo_set_subnet_moving_alpha",
                                      {},
                                      codec::encodeAll(kAdminUtils, kSetMovingAlpha, kThirdOfOne)}};
    for (const std::uint16_t netuid : std::initializer_list<std::uint16_t>{1, 2, 5})
        all.push_back(*chain::calls::setOnSubnet(
            *chain::calls::subnetSetting("sudo_set_ema_price_halving_period"), NetUid(netuid), 1));
    const DevSigner alice("Alice");
    DevSigner::Options options;
    options.nonce = waitFor(chain::nextNonce(*desk.node, alice.account())).value();
    const auto genesis = waitFor(desk.node->runtimeInfo(chain::At::best()))->genesis;
    const auto sent = desk.node->submit(
        alice.sign(chain::calls::sudo(chain::calls::batchAll(all)).bytes, genesis, options));
    QTRY_COMPARE(waitFor(desk.node->pool())->size(), std::size_t{1});
    desk.block();
}

struct Seen {
    QStringList order; ///< Names as they stand, first on top.
    std::map<QString, QString> share;
    std::map<QString, QString> emission;
    QString selected;
};

Seen readRanking(QWidget* window)
{
    Seen out;
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto cell = [table, row](int column) {
            return table->cellText(table->model()->index(row, column));
        };
        const QString name = cell(List::NameColumn).section(u"  "_s, 0, 0); // The symbol follows.
        out.order.append(name);
        out.share[name] = cell(List::ShareColumn);
        out.emission[name] = cell(List::EmissionColumn);
    }
    if (table->currentIndex().isValid())
        if (table->currentIndex().isValid())
            out.selected = out.order.at(table->currentIndex().row());
    return out;
}

} // namespace

class TestJobsWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void rankAndEmissionMove()
    {
        LivingDesk desk;
        const wallet::AccountRow me = desk.restore(u"main"_s, kPhrase);
        desk.give(me.account, tao(5'000));
        makePricesQuick(desk);
        QWidget* window = &desk.open();
        click(window, u"railSubnets"_s);
        auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        click(window, u"subnetSet2"_s); // The emission's columns, most first.
        const Seen before = readRanking(window);
        QCOMPARE(before.order.mid(0, 2), QStringList({u"First"_s, u"Second"_s}));
        clickRow(table, 1); // Follows it from now on.
        QTRY_COMPARE(readRanking(window).selected, u"Second"_s);

        // Much is staked on it: its price, and with it its part of the emission, will follow.
        click(window, u"railStaking"_s);
        chooseInList(window, u"stakeSubnetPicker"_s, 2);
        click(window, u"stakeValidatorButton"_s);
        clickRow(visible<QTableView>(window, u"validatorTable"_s), 0);
        click(window, u"chooseValidatorButton"_s);
        typeInto(window, u"stakeAmountEdit"_s, u"3000"_s);
        QTRY_VERIFY(textOf(window, u"planGet"_s).size() > 1);
        click(window, u"tradeReviewButton"_s);
        QTRY_VERIFY(isShown(window, u"lossEdit"_s));
        const QString asked = visible<QLineEdit>(window, u"lossEdit"_s)->accessibleName();
        typeInto(window, u"lossEdit"_s, asked.section(u", "_s, 1, 1));
        signReviewed(desk);

        // An epoch, and the two have changed places; the selection went along.
        advance(desk, 20);
        click(window, u"railSubnets"_s);
        QTRY_COMPARE(readRanking(window).order.value(0), u"Second"_s);
        const Seen after = readRanking(window);
        QCOMPARE(after.order.value(1), u"First"_s);
        QCOMPARE(after.selected, u"Second"_s);
        QVERIFY(after.share.at(u"Second"_s) != before.share.at(u"Second"_s));
        QVERIFY(after.emission.at(u"First"_s) != before.emission.at(u"First"_s));
        const auto told = waitFor(chain::subnetRanking(*desk.node));
        const auto emitted = [&told](std::uint16_t netuid) {
            return std::ranges::find(told->value.rows, NetUid(netuid), &chain::RankedSubnet::netuid)
                ->taoEmission();
        };
        QVERIFY(emitted(2) > emitted(1));
        QCOMPARE(table->model()->index(0, List::NetuidColumn).data().toUInt(), 2U);

        // The emission's page says the same, and has recorded how it came about.
        click(window, u"railEmission"_s);
        auto* receivers = visible<ui::DataTable>(window, u"receiversTable"_s);
        QTRY_VERIFY(receivers->cellText(receivers->model()->index(0, List::NameColumn))
                        .contains(u"Second"_s));
        QCOMPARE(receivers->cellText(receivers->model()->index(0, List::ShareColumn)),
                 after.share.at(u"Second"_s));
        click(window, u"sharesTableButton"_s);
        auto* recorded = visible<QTableView>(window, u"sharesTable"_s);
        QTRY_VERIFY(recorded->model()->rowCount() > 15);
        const int recordedBefore = recorded->model()->rowCount();

        // And its neurons: what each got in the last epoch, against the one before.
        advance(desk, 20);
        click(window, u"railEmission"_s);
        QTRY_VERIFY(recorded->model()->rowCount() > recordedBefore);
        desk.window->showSubnet(ui::PageId::Subnets, NetUid(2));
        auto* tabs = visible<QTabBar>(window, u"subnetTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == u"Metagraph"_s)
                tabs->setCurrentIndex(tab);
        auto* neurons = visible<ui::DataTable>(window, u"metagraphTable"_s);
        QTRY_COMPARE(neurons->model()->rowCount(), 12);
    }
};

QTEST_MAIN(TestJobsWatch)
#include "tst_jobs_watch.moc"
