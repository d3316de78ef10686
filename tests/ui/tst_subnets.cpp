// The subnets' ranking, a subnet's page and the emission page, with models, keys and mouse.
#include "chain/api/node_error.h"
#include "tests/support/fake_subnets.h"
#include "tests/support/gui_helpers.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/heat_view.h"
#include "ui/charts/series_view.h"
#include "ui/format/rule_text.h"
#include "ui/format/share_text.h"
#include "ui/models/metagraph_model.h"
#include "ui/models/subnet_filter_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/subnet_model.h"
#include "ui/views/subnets/subnet_columns.h"
#include "ui/views/subnets/subnets_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/export_button.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::MetagraphModel;
using soma::ui::PageId;
using soma::ui::SubnetFilterModel;
using soma::ui::SubnetListModel;

namespace {

/// A list of subnets that has been read once.
struct Listed {
    explicit Listed(int count) : subnets(node, count), model(node)
    {
        subnets.publish();
        node.addBlock();
        model.setFollowing(&node, true);
        const bool came = QTest::qWaitFor([this] { return model.rowCount() > 0; });
        Q_ASSERT(came);
    }

    /// The next block, as `subnets` has it now, read to the end.
    void pass()
    {
        subnets.publish();
        QSignalSpy loaded(&model, &SubnetListModel::loaded);
        node.addBlock();
        QVERIFY(loaded.size() > 0 || loaded.wait());
    }

    FakeNode node;
    FakeSubnets subnets;
    SubnetListModel model;
};

void prepare(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.setBalance(u"savings"_s, tao(100));
}

} // namespace

class TestSubnets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreSaidExactly();
    void rulesAreSaidInWords();
    void onlyWhatChangedIsTold();
    void rowsComeAndGo();
    void changesFollowThePast();
    void unknownStandsLast();
    void searchFindsWhatOneMeans();
    void nothingIsAskedWhileNobodyLooks();
    void metagraphsTellTheEpochBefore();
    void theTableKeepsItsPlace();
    void statesAreShown();
    void starsAreKept();
    void setsChangeTheColumns();
    void tablesAreExported();
    void aSubnetOpensBesideAndAlone();
    void everyTabShowsItsPart();
    void aMissingSubnetSaysSo();
    void emissionRunsToTheCap();
    void emissionLeadsToSubnets();
};

void TestSubnets::sharesAreSaidExactly()
{
    QCOMPARE(ui::changeText(12'345), u"+1.23 %"_s);
    QCOMPARE(ui::changeText(-4'050), u"−0.41 %"_s);
    QCOMPARE(ui::changeText(49), u"0.00 %"_s);
    QCOMPARE(ui::changeText(-25'000'000), u"−2\u202F500.00 %"_s);
    QCOMPARE(ui::shareText(123'456'789), u"12.35 %"_s);
    QCOMPARE(ui::shareText(1), u"<0.01 %"_s);
    QCOMPARE(ui::shareText(0), u"0.00 %"_s);
    QCOMPARE(ui::shareText(123'456'789, 7), u"12.3456789 %"_s);
    QCOMPARE(ui::plainPercent(-12'345, 4), u"-1.2345"_s);
    QCOMPARE(ui::unitText(65'535), u"1.0000"_s);
    QCOMPARE(ui::unitText(32'767), u"0.5000"_s);
}

void TestSubnets::rulesAreSaidInWords()
{
    using chain::HyperparamValue;
    using ui::RuleText;
    const HyperparamValue kappa{chain::Compact<std::uint16_t>(32'767)};
    QCOMPARE(RuleText::value(u"kappa"_s, kappa), u"50.00 %"_s);
    QCOMPARE(RuleText::raw(kappa), u"32767"_s);
    QVERIFY(RuleText::value(u"tempo"_s, {chain::Compact<std::uint16_t>(360)})
                .startsWith(u"360 block"_s));
    QCOMPARE(RuleText::value(u"min_burn"_s, {chain::Compact<Rao>(Rao(500'000))}),
             u"0.0005\u00A0τ"_s);
    QCOMPARE(RuleText::value(u"liquid_alpha_enabled"_s, {true}), u"on"_s);
    const HyperparamValue half{HyperparamValue::Unsigned{{(u128(5) << 64) / 4}}};
    QCOMPARE(RuleText::value(u"burn_increase_mult"_s, half), u"1.25"_s);
    const HyperparamValue steep{HyperparamValue::Signed{{-(std::int64_t(7) << 31)}}};
    QCOMPARE(RuleText::raw(steep), u"−3.5"_s);
    QCOMPARE(RuleText::info(u"tempo"_s).setter, ui::RuleSetter::Owner);
    QCOMPARE(RuleText::info(u"kappa"_s).setter, ui::RuleSetter::Root);
    QVERIFY(!RuleText::info(u"made_up"_s).meaning.isEmpty());
}

void TestSubnets::onlyWhatChangedIsTold()
{
    Listed listed(20);
    const QAbstractItemModelTester tester(&listed.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(listed.model.rowCount(), 21);
    const int row = listed.model.rowOf(NetUid(7));
    QCOMPARE(listed.model.subnet(row).netuid, NetUid(7));
    QCOMPARE(listed.model.rowOf(NetUid(99)), -1);
    QSignalSpy changed(&listed.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&listed.model, &QAbstractItemModel::modelReset);
    listed.subnets.setPrice(7, 123'456'789);
    listed.pass();
    QCOMPARE(reset.size(), 0);
    const QModelIndex price = listed.model.index(row, SubnetListModel::PriceColumn);
    QCOMPARE(price.data().toULongLong(), 123'456'789u);
    QVERIFY(price.data(SubnetListModel::FlashRole).toInt() != 0);
    bool told = false;
    for (const auto& signal : changed) {
        const auto first = signal[0].toModelIndex();
        const auto last = signal[1].toModelIndex();
        if (first.row() == row && first.column() <= SubnetListModel::PriceColumn &&
            last.column() >= SubnetListModel::MarketCapColumn)
            told = true;
        // The others only grew older, and their immunity shorter.
        else
            QVERIFY(first.column() >= SubnetListModel::AgeColumn);
        QVERIFY(signal[2].value<QList<int>>().contains(Qt::DisplayRole));
    }
    QVERIFY(told);
    QCOMPARE(listed.model.index(0, SubnetListModel::PoolColumn).data(), QVariant()); // Root.
}

void TestSubnets::rowsComeAndGo()
{
    Listed listed(10);
    const QAbstractItemModelTester tester(&listed.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex kept = listed.model.index(listed.model.rowOf(NetUid(8)), 0);
    listed.subnets.remove(3);
    listed.subnets.remove(4);
    listed.pass();
    QCOMPARE(listed.model.rowCount(), 9);
    QCOMPARE(kept.data(SubnetListModel::NetuidRole).toInt(), 8);
    FakeSubnets fuller(listed.node, 12);
    fuller.publish();
    listed.node.addBlock();
    QTRY_COMPARE(listed.model.rowCount(), 13);
    QCOMPARE(kept.data(SubnetListModel::NetuidRole).toInt(), 8);
    for (int row = 0; row < 13; ++row)
        QCOMPARE(int(listed.model.subnet(row).netuid.value()), row);
}

void TestSubnets::changesFollowThePast()
{
    Listed listed(3);
    const int row = listed.model.rowOf(NetUid(2));
    const auto cell = [&](int column) { return listed.model.index(row, column).data(); };
    QVERIFY(!cell(SubnetListModel::DayColumn).isValid()); // Unknown is not nothing.
    listed.subnets.setPrice(2, 110'000'000);
    listed.pass();
    ui::SubnetPast past;
    past.dayAgo = chain::Price(100'000'000);
    past.weekAgo = chain::Price(220'000'000);
    past.line = {1, 2, 3};
    listed.model.setPast({{NetUid(2), past}});
    QCOMPARE(cell(SubnetListModel::DayColumn).toLongLong(), 100'000);
    QCOMPARE(cell(SubnetListModel::WeekColumn).toLongLong(), -500'000);
    QVERIFY(!cell(SubnetListModel::HourColumn).isValid());
    listed.subnets.setPrice(2, 100'000'000);
    listed.pass();
    QCOMPARE(cell(SubnetListModel::DayColumn).toLongLong(), 0);
    QCOMPARE(listed.model.past(row).line.size(), 3u);
}

void TestSubnets::unknownStandsLast()
{
    Listed listed(8);
    SubnetFilterModel filter(listed.model);
    ui::SubnetPast up;
    up.dayAgo = chain::Price(1);
    ui::SubnetPast down;
    down.dayAgo = chain::Price(1'000'000'000'000);
    listed.model.setPast({{NetUid(5), up}, {NetUid(6), down}});
    const auto order = [&filter] {
        QList<int> netuids;
        for (int row = 0; row < filter.rowCount(); ++row)
            netuids.append(filter.index(row, 0).data(SubnetListModel::NetuidRole).toInt());
        return netuids;
    };
    filter.sort(SubnetListModel::DayColumn, Qt::DescendingOrder);
    QCOMPARE(order(), (QList<int>{5, 6, 0, 1, 2, 3, 4, 7, 8}));
    filter.sort(SubnetListModel::DayColumn, Qt::AscendingOrder);
    QCOMPARE(order(), (QList<int>{6, 5, 0, 1, 2, 3, 4, 7, 8}));
    // Equals keep their order when a block comes.
    filter.sort(SubnetListModel::NeuronsColumn, Qt::DescendingOrder);
    const QList<int> before = order();
    listed.subnets.stir(1);
    listed.pass();
    QCOMPARE(order(), before);
}

void TestSubnets::searchFindsWhatOneMeans()
{
    Listed listed(20);
    SubnetFilterModel filter(listed.model);
    filter.setSearch(u"12"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(u"  TRAIN "_s); // Pre-training, and its second.
    QCOMPARE(filter.rowCount(), 2);
    filter.setSearch(u"nobody"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    listed.model.setWatched({3, 4});
    filter.setOnly(SubnetFilterModel::Only::Watched);
    QCOMPARE(filter.rowCount(), 2);
    filter.setOnly(SubnetFilterModel::Only::Mine);
    QCOMPARE(filter.rowCount(), 0);
    listed.model.setMine({7});
    QCOMPARE(filter.rowCount(), 1);
}

void TestSubnets::nothingIsAskedWhileNobodyLooks()
{
    Listed listed(3);
    listed.model.setFollowing(&listed.model, true);
    listed.model.setFollowing(&listed.node, false);
    QTRY_VERIFY(!listed.model.isLoading());
    const int asked = listed.node.calls(FakeNode::Verb::CallRuntime);
    listed.pass(); // Somebody still looks.
    QVERIFY(listed.node.calls(FakeNode::Verb::CallRuntime) > asked);
    listed.model.setFollowing(&listed.model, false);
    const int then = listed.node.calls(FakeNode::Verb::CallRuntime);
    listed.node.addBlock();
    QCoreApplication::processEvents();
    QCOMPARE(listed.node.calls(FakeNode::Verb::CallRuntime), then);
}

void TestSubnets::metagraphsTellTheEpochBefore()
{
    FakeNode node;
    FakeSubnets subnets(node, 3, 32);
    subnets.publish();
    node.addBlock();
    MetagraphModel model(node);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSubnet(NetUid(2));
    model.setFollowing(true);
    QTRY_COMPARE(model.rowCount(), 32);
    QVERIFY(!model.before()); // No epoch has run.
    const QModelIndex change = model.index(5, MetagraphModel::ChangeColumn);
    QVERIFY(!change.data().isValid());
    QCOMPARE(model.movement(8), MetagraphModel::Movement::Silent);
    // The fake answers about every block with what it knows now: the same, so nothing changed.
    subnets.passEpoch(2, BlockNumber(2));
    subnets.publish();
    node.addBlock();
    model.reload();
    QTRY_VERIFY(model.before().has_value());
    QTRY_COMPARE(change.data().toLongLong(), 0);
    node.failNext(FakeNode::Verb::CallRuntime, chain::NodeError::StateUnavailable);
    model.setSubnet(NetUid(1));
    QTRY_VERIFY(model.error());
    QVERIFY(!model.metagraph());
}

void TestSubnets::theTableKeepsItsPlace()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 128);
    subnets.publish();
    desk.makeBlocks(20);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 129);
    const QModelIndex chosen = table->model()->index(60, SubnetListModel::NameColumn);
    const int netuid = chosen.data(SubnetListModel::NetuidRole).toInt();
    table->setCurrentIndex(chosen);
    table->verticalScrollBar()->setValue(900);
    for (int turn = 1; turn <= 8; ++turn) {
        subnets.stir(turn);
        subnets.publish();
        desk.makeBlocks(1);
        QTest::qWait(1);
        QTRY_COMPARE(table->model()->rowCount(), 129);
        QCOMPARE(table->currentIndex().data(SubnetListModel::NetuidRole).toInt(), netuid);
        QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
        QCOMPARE(table->verticalScrollBar()->value(), 900);
    }
}

void TestSubnets::statesAreShown()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 5);
    subnets.publish();
    desk.makeBlocks(3);
    // The palette asks for the subnets as soon as there is a window.
    desk.node.hold(FakeNode::Verb::CallRuntime);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    QTRY_VERIFY(showsText(window, u"Reading the subnets"_s));
    desk.node.releaseHeld();
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    auto* search = visible<QLineEdit>(window, u"subnetSearchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"zzz"_s);
    QTRY_VERIFY(showsText(window, u"No subnet matches"_s));
    search->clear();
    // What was read stays when the node no longer answers.
    desk.node.failNext(FakeNode::Verb::CallRuntime, chain::NodeError::NotRunning);
    desk.makeBlocks(1);
    QTest::qWait(20);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 6);

    Desk broken;
    prepare(broken);
    broken.makeBlocks(3);
    QWidget* other = &broken.open();
    broken.window->showPage(PageId::Subnets);
    QTRY_VERIFY(showsText(other, u"This could not be read"_s));
}

void TestSubnets::starsAreKept()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 12);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 13);
    table->setCurrentIndex(table->model()->index(2, SubnetListModel::NameColumn));
    const int netuid = table->currentIndex().data(SubnetListModel::NetuidRole).toInt();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_W);
    QCOMPARE(desk.settings->watchedSubnets(), QList<int>{netuid});
    QTest::mouseClick(visible<QPushButton>(window, u"watchedOnlyButton"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QRect star = table->visualRect(table->model()->index(0, SubnetListModel::WatchColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, star.center());
    QTRY_VERIFY(desk.settings->watchedSubnets().isEmpty());
    QTRY_VERIFY(showsText(window, u"No subnet matches"_s));
}

void TestSubnets::setsChangeTheColumns()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 12);
    subnets.publish();
    desk.makeBlocks(30);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 13);
    for (int set = 0; set < ui::SubnetColumns::SetCount - 1; ++set) {
        QTest::mouseClick(visible<QPushButton>(window, u"subnetSet%1"_s.arg(set + 1)),
                          Qt::LeftButton);
        QCOMPARE(table->shownColumns(),
                 ui::SubnetColumns::columnsOf(static_cast<ui::SubnetColumns::Set>(set)));
        QCOMPARE(desk.settings->subnetColumns(), set);
    }
    // The fourth asks who goes first.
    QCOMPARE(table->model()->index(0, SubnetListModel::PruneColumn).data().toInt(), 1);
    QTest::mouseClick(visible<QPushButton>(window, u"subnetSet5"_s), Qt::LeftButton);
    QTRY_VERIFY(showsText(window, u"None of yours"_s));
}

void TestSubnets::tablesAreExported()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 12);
    subnets.publish();
    desk.makeBlocks(30);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 13);
    QTemporaryDir folder;
    auto* button = visible<ui::ExportButton>(window, u"subnetsExport"_s);
    const QString path = folder.filePath(u"subnets.csv"_s);
    QVERIFY(button->exportTo(path, ui::TableFormat::Csv));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QStringList> rows = ui::readCsv(file.readAll());
    QCOMPARE(rows.size(), table->model()->rowCount() + 1);
    QCOMPARE(rows[0][SubnetListModel::PriceColumn], u"price_tao"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QCOMPARE(rows[row + 1][SubnetListModel::NetuidColumn],
                 table->model()->index(row, SubnetListModel::NetuidColumn).data().toString());
    QVERIFY(button->exportTo(folder.filePath(u"subnets.json"_s), ui::TableFormat::Json));
}

void TestSubnets::aSubnetOpensBesideAndAlone()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 12);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Subnets);
    auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 13);
    const QModelIndex index = table->model()->index(1, SubnetListModel::NameColumn);
    const QString name = index.data().toString();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    auto* panel = visible<QWidget>(window, u"subnetPanel"_s);
    QVERIFY(showsText(panel, name));
    QTest::keyClick(visible<QPushButton>(window, u"subnetPanelCloseButton"_s), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto* detail = visible<QWidget>(window, u"subnetDetail"_s);
    QTRY_VERIFY(showsText(detail, name));
    QTRY_VERIFY(showsText(detail, u"Active"_s));
    QTest::keyClick(detail, Qt::Key_Escape);
    QVERIFY(table->isVisible());
}

void TestSubnets::everyTabShowsItsPart()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 4, 40);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showSubnet(PageId::Subnets, NetUid(1));
    auto* tabs = visible<QTabBar>(window, u"subnetTabs"_s);
    const auto open = [&](const QString& part) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == part)
                tabs->setCurrentIndex(i);
    };
    open(u"Metagraph"_s);
    auto* neurons = visible<ui::DataTable>(window, u"metagraphTable"_s);
    QTRY_COMPARE(neurons->model()->rowCount(), 40);
    neurons->setCurrentIndex(neurons->model()->index(4, 0));
    neurons->setFocus();
    QTest::keyClick(neurons, Qt::Key_Return);
    QTRY_VERIFY(showsText(visible<QWidget>(window, u"neuronPanel"_s), u"Neuron 4"_s));
    open(u"Weights"_s);
    auto* heat = visible<ui::HeatView>(window, u"weightsHeat"_s);
    QTRY_COMPARE(heat->matrix().rows, 10);
    QCOMPARE(heat->matrix().columns, 30);
    QTest::keyClick(heat, Qt::Key_Right);
    QVERIFY(showsText(window, u"0 → 2:"_s));
    QTest::mouseClick(visible<QPushButton>(window, u"bondsButton"_s), Qt::LeftButton);
    QTRY_VERIFY(heat->matrix().at(0, 0) > 0);
    open(u"Pool"_s);
    auto* curve = visible<ui::CurveView>(window, u"poolCurve"_s);
    QTRY_VERIFY(curve->handle());
    QVERIFY(showsText(window, u"less than at the present price"_s));
    const QString before = curve->accessibleDescription();
    QTest::keyClick(curve, Qt::Key_End);
    QVERIFY(curve->accessibleDescription() != before);
    QVERIFY(curve->valueAt(*curve->handle()) > 100'000'000); // Over ten per cent.
    open(u"Hyperparameters"_s);
    auto* rules = visible<ui::DataTable>(window, u"rulesTable"_s);
    QTRY_COMPARE(rules->model()->rowCount(), 8);
    QCOMPARE(rules->model()->index(3, 1).data().toString(), u"1.25"_s);
    open(u"Identity"_s);
    QTRY_VERIFY(showsText(window, u"owner@example.org"_s));
    desk.window->showSubnet(PageId::Subnets, NetUid(2));
    QTRY_VERIFY(showsText(window, u"No identity"_s));
}

void TestSubnets::aMissingSubnetSaysSo()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 4);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showSubnet(PageId::Subnets, NetUid(77));
    QTRY_VERIFY(showsText(window, u"There is no such subnet"_s));
    QTest::mouseClick(visible<QPushButton>(window, u"subnetBackButton"_s), Qt::LeftButton);
    QVERIFY(visible<QWidget>(window, u"subnetsTable"_s) != nullptr);
}

void TestSubnets::emissionRunsToTheCap()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 9);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Emission);
    QTest::mouseClick(visible<QPushButton>(window, u"supplyButton"_s), Qt::LeftButton);
    auto* halvings = visible<ui::SeriesView>(window, u"halvingsChart"_s);
    QTRY_VERIFY(halvings->tableRows() > 30);
    QCOMPARE(halvings->tableText(0, 1), u"1\u00A0τ"_s);
    QCOMPARE(halvings->tableText(1, 1), u"0.5\u00A0τ"_s);
    QCOMPARE(halvings->tablePlain(1, 0), u"10500000000000000"_s);
    QTRY_VERIFY(showsText(window, u"3\u202F404\u202F000 block"_s));
    auto* ahead = visible<ui::SeriesView>(window, u"aheadChart"_s);
    QCOMPARE(ahead->tablePlain(0, 1), u"7096000"_s);
    QCOMPARE(ahead->tablePlain(1, 1), u"10500000"_s);
    auto* button = visible<QPushButton>(window, u"halvingsLog"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(halvings->isLogarithmic());
    desk.node.failNext(FakeNode::Verb::ReadStorage, chain::NodeError::NotRunning);
    desk.makeBlocks(1);
    QTest::qWait(20);
    QVERIFY(halvings->isVisible()); // What was read stays.
}

void TestSubnets::emissionLeadsToSubnets()
{
    Desk desk;
    prepare(desk);
    FakeSubnets subnets(desk.node, 9);
    subnets.publish();
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    desk.window->showSubnet(PageId::Emission, NetUid(4));
    auto* table = visible<ui::DataTable>(window, u"receiversTable"_s);
    QTRY_COMPARE(table->currentIndex().data(SubnetListModel::NetuidRole).toInt(), 4);
    qlonglong before = 1'000'000'001;
    for (int row = 0; row < 9; ++row) {
        const QVariant share = table->model()->index(row, SubnetListModel::ShareColumn).data();
        QVERIFY(share.toLongLong() <= before);
        before = share.toLongLong();
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(desk.window->currentPage(), PageId::Subnets);
    QVERIFY(showsText(visible<QWidget>(window, u"subnetDetail"_s), u"4 · "_s));
}

QTEST_MAIN(TestSubnets)
#include "tst_subnets.moc"
