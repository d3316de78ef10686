// Charts of what the node recorded: columns joined, gaps found, sums averaged, states shown.
#include "chain/api/node_error.h"
#include "chain/codec/storage_key.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_subnets.h"
#include "tests/support/gui_helpers.h"
#include "ui/charts/candle_view.h"
#include "ui/charts/past_data.h"
#include "ui/charts/series_view.h"
#include "ui/models/past_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/subnet_past_feed.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using namespace soma::ui;
using chain::SeriesKind;

namespace {

chain::Series seriesOf(std::vector<std::uint64_t> blocks, std::vector<std::int64_t> values)
{
    chain::Series out;
    out.block = std::move(blocks);
    out.timeMs.assign(out.block.size(), 0);
    out.low = values;
    out.high = values;
    out.last = std::move(values);
    return out;
}

std::vector<std::int64_t> wave(int count, std::int64_t around, std::int64_t by)
{
    std::vector<std::int64_t> values;
    for (int i = 0; i < count; ++i)
        values.push_back(around + by * ((i * 37) % 101 - 50) / 50);
    return values;
}

/// A window's parts over subnets with a record of their last blocks.
struct Recorded {
    explicit Recorded(int count = 12) : subnets(desk.node, count)
    {
        desk.wallet.addAccount(u"savings"_s);
        desk.setBalance(u"savings"_s, tao(100));
        subnets.publish();
        desk.makeBlocks(400);
        for (int netuid = 1; netuid <= count; ++netuid) {
            const NetUid of{std::uint16_t(netuid)};
            history.setLine(SeriesKind::Price, of, BlockNumber(1),
                            wave(400, 50'000'000 + netuid * 1'000'000, 9'000'000));
            history.setLine(SeriesKind::TaoInjected, of, BlockNumber(1),
                            wave(400, 20'000'000, 5'000'000 + netuid));
            history.setLine(SeriesKind::ChainBuys, of, BlockNumber(1),
                            wave(400, 4'000'000, 1'000'000));
            history.setLine(SeriesKind::AlphaEmitted, of, BlockNumber(1),
                            std::vector<std::int64_t>(400, 1'000'000'000));
            history.setLine(SeriesKind::RootShare, of, BlockNumber(1),
                            std::vector<std::int64_t>(400, 200'000));
        }
        history.setLine(SeriesKind::BlockEmission, {}, BlockNumber(1),
                        std::vector<std::int64_t>(400, 1'000'000'000));
        history.setLine(SeriesKind::Issuance, {}, BlockNumber(1),
                        wave(400, 7'096'000'000'000'000, 1'000'000'000));
        desk.node.setHistory(&history);
    }

    FakeHistory history; ///< The node looks at it to its end.
    Desk desk;
    FakeSubnets subnets;
};

} // namespace

class TestPast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreJoined();
    void gapsStandAlone();
    void sumsAreAveraged();
    void candlesTakeTheirFlows();
    void thePastIsFoundByAge();
    void modelsTellTheirState();
    void rankingsKnowTheWeek();
    void pricesAreDrawn();
    void emissionsAreSplit();
    void anOwnerWithoutACutGetsNothing();
    void howMuchIsKeptCanBeChosen();
    void sharesFillTheWhole();
    void withoutARecordItSaysSo();
};

void TestPast::columnsAreJoined()
{
    const std::vector<chain::Series> told{seriesOf({1, 3, 5}, {10, 30, 50}),
                                          seriesOf({3, 4}, {-3, -4}), seriesOf({}, {})};
    const ChartData data = joined(told, std::vector<ChartSeries>(3));
    QCOMPARE(data.x, (std::vector<qint64>{1, 3, 4, 5}));
    QCOMPARE(data.series[0].values, (std::vector<qint64>{10, 30, kNoValue, 50}));
    QCOMPARE(data.series[1].values, (std::vector<qint64>{kNoValue, -3, -4, kNoValue}));
    QCOMPARE(data.series[2].values, std::vector<qint64>(4, kNoValue));
    QVERIFY(joined(std::span<const chain::Series>(), {}).x.empty());
}

void TestPast::gapsStandAlone()
{
    const std::vector<qint64> x{1, 2, 3, 4, 100, 101, 102};
    const std::vector<ChartGap> gaps = gapsOf(x);
    QCOMPARE(gaps.size(), 1u);
    QCOMPARE(gaps[0].from, 4);
    QCOMPARE(gaps[0].to, 100);
    // Thinned with age: far apart, but all of them.
    const std::vector<qint64> thinned{0, 300, 600, 900, 910, 920, 930, 931, 932, 933};
    QVERIFY(gapsOf(thinned).empty());
    QVERIFY(gapsOf({}).empty());
}

void TestPast::sumsAreAveraged()
{
    ChartData data{{100, 110, 111}, {{u"a"_s, {}}}};
    data.series[0].values = {7, 1'000, 90};
    averageOverBlocks(data);
    QCOMPARE(data.x, (std::vector<qint64>{110, 111}));
    QCOMPARE(data.series[0].values, (std::vector<qint64>{100, 90}));
    ChartData nothing;
    averageOverBlocks(nothing);
    QVERIFY(nothing.x.empty());
}

void TestPast::candlesTakeTheirFlows()
{
    std::vector<chain::Candle> candles(3);
    for (std::size_t i = 0; i < 3; ++i) {
        candles[i].first = BlockNumber(i * 10);
        candles[i].open = candles[i].low = 5;
        candles[i].close = candles[i].high = 8;
        candles[i].volume = i == 2 ? 0 : 100;
    }
    const std::vector<Candle> out = pastCandles(candles, seriesOf({3, 9}, {50, -10}), 10, 24);
    QCOMPARE(out[0].bought, 70); // 100 in all, 40 more in than out.
    QCOMPARE(out[0].sold, 30);
    QCOMPARE(out[1].bought, kNoValue); // Traded, but nobody knows which way.
    QCOMPARE(out[2].bought, 0);
    QVERIFY(!out[1].partial);
    QVERIFY(out[2].partial);
    QVERIFY(out[0].rises());
}

void TestPast::thePastIsFoundByAge()
{
    const chain::Series series = seriesOf({100, 200, 300}, {1, 2, 3});
    const auto at = [&](std::uint64_t block) { return SubnetPastFeed::valueAt(series, block, 50); };
    QCOMPARE(at(200), std::optional<std::int64_t>(2));
    QCOMPARE(at(249), std::optional<std::int64_t>(2));
    QVERIFY(!at(251)); // Too long before it.
    QVERIFY(!at(99));
    QCOMPARE(at(350), std::optional<std::int64_t>(3));
}

void TestPast::modelsTellTheirState()
{
    FakeNode node;
    PastModel none(node);
    QCOMPARE(none.state(), PastModel::State::NoHistory);
    FakeHistory history;
    node.setHistory(&history);
    node.addBlock();
    PastModel model(node);
    model.setPace(1);
    QSignalSpy changed(&model, &PastModel::changed);
    chain::SeriesQuery query;
    query.netuid = NetUid(3);
    model.setQueries({query});
    QCOMPARE(model.state(), PastModel::State::Loading);
    model.setFollowing(true);
    QTRY_COMPARE(model.state(), PastModel::State::Empty);
    history.setLine(SeriesKind::Price, NetUid(3), BlockNumber(1), {5, 6, 7});
    history.announce(BlockNumber(3));
    QTRY_COMPARE(model.state(), PastModel::State::Ready);
    QCOMPARE(model.series()[0].last, (std::vector<std::int64_t>{5, 6, 7}));
    // A failure leaves what was read.
    history.setFailure(Error(chain::NodeError::DatabaseDamaged));
    history.announce(BlockNumber(4));
    QTRY_VERIFY(model.error());
    QCOMPARE(model.state(), PastModel::State::Ready);
    model.setQueries({query});
    QTRY_COMPARE(model.state(), PastModel::State::Failed);
    // Nobody looks: nothing is asked.
    history.setFailure({});
    model.setFollowing(false);
    const auto seen = changed.size();
    history.announce(BlockNumber(5));
    QTest::qWait(20);
    QCOMPARE(changed.size(), seen);
}

void TestPast::rankingsKnowTheWeek()
{
    Recorded recorded;
    Desk& desk = recorded.desk;
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    auto* table = visible<DataTable>(window, u"subnetsTable"_s);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data();
    };
    QTRY_COMPARE(table->model()->rowCount(), 13);
    QTRY_VERIFY(cell(0, SubnetListModel::HourColumn).isValid());
    QVERIFY(!cell(0, SubnetListModel::DayColumn).isValid()); // The record is younger than a day.
    QVERIFY(!table->cellText(table->model()->index(0, SubnetListModel::HourColumn)).isEmpty());
}

void TestPast::pricesAreDrawn()
{
    Recorded recorded;
    Desk& desk = recorded.desk;
    QWidget* window = &desk.open();
    desk.window->showSubnet(PageId::Subnets, NetUid(4));
    auto* tabs = visible<QTabBar>(window, u"subnetTabs"_s);
    QCOMPARE(tabs->tabText(0), u"Price"_s);
    auto* candles = visible<CandleView>(window, u"candlesChart"_s);
    QTRY_COMPARE(candles->tableRows(), 17); // 25 blocks each, from 0 to 400.
    QVERIFY(!candles->candles().back().traded() || candles->candles().back().partial);
    auto* interval = visible<QComboBox>(window, u"candleInterval"_s);
    interval->setCurrentIndex(2);
    QTRY_COMPARE(candles->tableRows(), 2);
    QTest::mouseClick(visible<QPushButton>(window, u"areaButton"_s), Qt::LeftButton);
    auto* area = visible<SeriesView>(window, u"priceAreaChart"_s);
    QTRY_COMPARE(area->tableRows(), 400);
    QVERIFY(!interval->isVisible());
}

void TestPast::emissionsAreSplit()
{
    Recorded recorded;
    Desk& desk = recorded.desk;
    QWidget* window = &desk.open();
    desk.window->showSubnet(PageId::Subnets, NetUid(4));
    visible<QTabBar>(window, u"subnetTabs"_s)->setCurrentIndex(1);
    auto* split = visible<SeriesView>(window, u"emissionSplitChart"_s);
    QTRY_COMPARE(split->tableRows(), 399);
    const auto value = [&](int column) { return split->data().series[column - 1].values[7]; };
    QCOMPARE(value(1), 179'995'422); // 18 %, as the reference cuts it.
    QCOMPARE(value(2), 410'002'289);
    QCOMPARE(value(3) + value(4), 410'002'289);
    QCOMPARE(value(4), 82'000'457); // A fifth of the validators' half.
}

void TestPast::anOwnerWithoutACutGetsNothing()
{
    Recorded recorded;
    Desk& desk = recorded.desk;
    desk.node.setStorage(codec::storageKey("SubtensorModule", "OwnerCutEnabled",
                                           codec::hashed<codec::Hasher::Identity>(NetUid(4))),
                         codec::encode(false));
    QWidget* window = &desk.open();
    desk.window->showSubnet(PageId::Subnets, NetUid(4));
    visible<QTabBar>(window, u"subnetTabs"_s)->setCurrentIndex(1);
    auto* split = visible<SeriesView>(window, u"emissionSplitChart"_s);
    QTRY_COMPARE(split->tableRows(), 399);
    QCOMPARE(split->data().series[0].values[7], 0);
    QCOMPARE(split->data().series[1].values[7], 500'000'000);
}

void TestPast::howMuchIsKeptCanBeChosen()
{
    Recorded recorded;
    Desk& desk = recorded.desk;
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Settings);
    auto* levels = window->findChild<QComboBox*>(u"historyLevelBox"_s);
    QVERIFY(levels != nullptr && !levels->accessibleName().isEmpty());
    QTRY_VERIFY(levels->isEnabled());
    QCOMPARE(levels->currentIndex(), 1);
    QCOMPARE(levels->count(), 3);
    const auto choose = [&](int index) {
        levels->setCurrentIndex(index);
        Q_EMIT levels->activated(index);
    };
    const auto kept = [&] { return recorded.history.rules().result().value(); };
    choose(0);
    QTRY_VERIFY(kept() != chain::HistoryRules());
    QVERIFY(kept().everyBlock < chain::HistoryRules().everyBlock);
    // What is refused is not shown as done.
    recorded.history.setFailure(Error(chain::NodeError::DatabaseDamaged));
    choose(2);
    QTRY_COMPARE(levels->currentIndex(), 0);
}

void TestPast::sharesFillTheWhole()
{
    Recorded recorded;
    Desk& desk = recorded.desk;
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Emission);
    auto* shares = visible<SeriesView>(window, u"sharesChart"_s);
    QTRY_COMPARE(shares->tableRows(), 399);
    const ChartData& data = shares->data();
    QCOMPARE(data.series.size(), 10u); // Eight, the others, and what went back.
    for (std::size_t i = 0; i < data.x.size(); i += 50) {
        qint64 sum = 0;
        for (const ChartSeries& series : data.series)
            sum += series.values[i];
        QCOMPARE(sum, 1'000'000'000);
    }
    auto* ways = visible<SeriesView>(window, u"waysChart"_s);
    QCOMPARE(ways->tableRows(), 399);
    QVERIFY(ways->data().series[0].values[5] > ways->data().series[1].values[5]);
    QTest::mouseClick(visible<QPushButton>(window, u"sharesTao"_s), Qt::LeftButton);
    QVERIFY(shares->isVisible());
}

void TestPast::withoutARecordItSaysSo()
{
    Desk desk;
    FakeSubnets subnets(desk.node, 5);
    desk.wallet.addAccount(u"savings"_s);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Emission);
    QTRY_VERIFY(showsText(window, u"This node records nothing"_s));
    FakeHistory empty;
    Desk young;
    FakeSubnets others(young.node, 5);
    young.wallet.addAccount(u"savings"_s);
    others.publish();
    young.makeBlocks(3);
    young.node.setHistory(&empty);
    QWidget* second = &young.open();
    young.window->showPage(PageId::Emission);
    QTRY_VERIFY(showsText(second, u"Nothing recorded yet"_s));
}

QTEST_MAIN(TestPast)
#include "tst_past.moc"
