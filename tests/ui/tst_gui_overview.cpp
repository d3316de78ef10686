// The overview with real keys and mouse, over a node whose every figure is known here.
#include "chain/api/node_error.h"
#include "chain/api/queries.h"
#include "chain/api/queries/positions.h"
#include "chain/codec/storage_key.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_subnets.h"
#include "tests/support/gui_helpers.h"
#include "ui/charts/composition_bar.h"
#include "ui/charts/series_view.h"
#include "ui/format/amount_format.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"
#include "ui/models/subnet_list_model.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using codec::Hasher;
using soma::ui::PageId;

namespace {

constexpr NetUid kHeld{3};
constexpr NetUid kAlsoHeld{5};
constexpr chain::Price kPrice{26'000'003}; ///< Of the first, as FakeSubnets reckons it.
constexpr chain::Price kOtherPrice{10'000'005};
constexpr int kPast = 8'000; ///< Blocks of recorded prices: more than a day.

Alpha alpha(std::uint64_t whole)
{
    return Alpha(whole * kRaoPerTao);
}

/// Savings has stake on root and, with two hotkeys, on one subnet; mining on another one.
class Scene {
public:
    /// `already` blocks were made before there was anything to tell.
    explicit Scene(int already = 0)
    {
        desk.makeBlocks(already);
        desk.wallet.addAccount(u"savings"_s);
        desk.wallet.addAccount(u"mining"_s);
        desk.setBalance(u"savings"_s, tao(1'204, 512'000'000), tao(12));
        desk.setBalance(u"mining"_s, tao(31, 1));
        subnets.publish();
        const auto with = [](int netuid, int uid, std::uint64_t whole) {
            return FakeSubnets::stakeOf(FakeSubnets::hotkey(netuid, uid),
                                        NetUid(std::uint16_t(netuid)), alpha(whole));
        };
        subnets.tellStakes(
            {{id(u"savings"_s), {with(0, 1, 100), with(3, 0, 4'000), with(3, 4, 6'000)}},
             {id(u"mining"_s), {with(5, 0, 2'500)}}});
        oweOnSubnet(kHeld, 1U << 31U); // Half an alpha for each TAO.
        desk.makeBlocks(12);
    }

    ~Scene() { desk.close(); }

    QWidget* open() { return &desk.open(); }

    static chain::AccountId id(const QString& account) { return FakeWallet::idFor(account); }

    /// What each TAO of root stake has earned there: bits of an I96F32.
    void oweOnSubnet(NetUid netuid, std::int64_t rate)
    {
        subnets.setRootClaimable(FakeSubnets::hotkey(0, 1), {{netuid, {rate}}});
    }

    void put(const char* item, NetUid netuid, std::optional<Bytes> value)
    {
        desk.node.setStorage(
            codec::storageKey("SubtensorModule", item, codec::hashed<Hasher::Identity>(netuid)),
            std::move(value));
    }

    Rao exitOf(NetUid netuid, Alpha amount)
    {
        const auto pool = chain::poolView(desk.node, netuid).result();
        return chain::quoteSell(pool->value, amount)->got;
    }

    Desk desk;
    FakeSubnets subnets{desk.node, 8};
};

QLabel* label(QWidget* window, const QString& name)
{
    return window->findChild<QLabel*>(name);
}

QString textOf(QWidget* window, const QString& name)
{
    return label(window, name)->text();
}

QString whyOf(QWidget* window, const QString& name)
{
    return label(window, name)->toolTip();
}

const QString kDash = QString(ui::kUnknown);

QString column(Rao amount)
{
    return ui::amountColumn(amount) + u"\u00A0τ"_s;
}

/// The lines of the attention card, one below the other.
QString attention(QWidget* window)
{
    QStringList said;
    for (const QLabel* line :
         window->findChild<QWidget*>(u"attentionCard"_s)->findChildren<QLabel*>())
        if (line->isVisible() && !line->text().isEmpty())
            said.append(line->text());
    return said.join(u'\n');
}

/// The card's button below the line that holds these words.
QAbstractButton* attentionButton(QWidget* window, const QString& words)
{
    for (auto* button :
         window->findChild<QWidget*>(u"attentionCard"_s)->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->accessibleDescription().contains(words))
            return button;
    return nullptr;
}

/// Into view first, as a person would scroll.
void clickOn(QWidget* window, QWidget* target, QPoint where = QPoint(8, 8))
{
    auto* page = window->findChild<QWidget*>(u"overviewPage"_s);
    page->findChild<QScrollArea*>()->ensureWidgetVisible(target);
    QTest::mouseClick(target, Qt::LeftButton, {}, where);
}

bool inFront(QWidget* window, const QString& name)
{
    const auto* page = window->findChild<QWidget*>(name);
    return page != nullptr && page->isVisible();
}

std::vector<std::int64_t> rising(std::int64_t from, std::int64_t step)
{
    std::vector<std::int64_t> values;
    for (int i = 0; i < kPast; ++i)
        values.push_back(from + i * step);
    return values;
}

/// Savings owns subnet 6, registered ten blocks before the end of its immunity, and a neuron of
/// subnet 4 that is immune up to block 5 000.
void ownSubnetAndNeuron(Scene& scene)
{
    const chain::AccountId hotkey = FakeSubnets::hotkey(4, 3);
    auto rows = scene.desk.wallet.accounts();
    rows[0].hotkeys = {{u"miner-01"_s, hotkey, false}};
    scene.desk.wallet.setAccounts(rows);
    scene.subnets.info(6).ownerColdkey = Scene::id(u"savings"_s);
    scene.subnets.info(6).networkRegisteredAt.value = scene.desk.node.bestHead().number;
    scene.subnets.publish();
    const NetUid network(4);
    scene.desk.node.setStorage(codec::storageKey("SubtensorModule", "IsNetworkMember",
                                                 codec::hashed<Hasher::Blake2_128Concat>(hotkey),
                                                 codec::hashed<Hasher::Identity>(network)),
                               codec::encode(true));
    scene.desk.node.setStorage(codec::storageKey("SubtensorModule", "Uids",
                                                 codec::hashed<Hasher::Identity>(network),
                                                 codec::hashed<Hasher::Blake2_128Concat>(hotkey)),
                               codec::encode(Uid(3)));
    scene.desk.makeBlocks(1);
}

} // namespace

class TestGuiOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePartsAddUpToTheTotal();
    void oneAccountTwiceCountsOnce();
    void unknownPartsAreDashesWithAReason();
    void aPoolThatCannotBuyLeavesTheSpotValue();
    void theChartIsTodaysStakeAtPastPrices();
    void withoutSubnetStakeTheChartLeadsToStaking();
    void theNetworkCardReckonsTheHalving();
    void blocksOnDemandHaveNoDate();
    void theEmptyWatchListSaysHowToMark();
    void watchedSubnetsLeadToTheirPages();
    void attentionNamesWhatCanBeDone();
    void immunityThatEndsSoonIsSaid();
    void immunityFarFromItsEndIsNot();
    void movementsOpenInFull();
    void actsReadAsWords();
    void newBlocksMoveNothing();
};

void TestGuiOverview::thePartsAddUpToTheTotal()
{
    Scene scene;
    QWidget* window = scene.open();
    const Rao free = tao(1'235, 512'000'001);
    const Rao root = tao(100);
    const Rao spot = saturatingAdd(chain::spotValue(alpha(10'000), kPrice),
                                   chain::spotValue(alpha(2'500), kOtherPrice));
    const Rao claims = chain::spotValue(alpha(50), kPrice);
    const Rao exit =
        saturatingAdd(scene.exitOf(kHeld, alpha(10'000)), scene.exitOf(kAlsoHeld, alpha(2'500)));
    Rao total;
    for (const Rao part : {free, tao(12), root, spot, claims})
        total = saturatingAdd(total, part);
    QTRY_COMPARE(textOf(window, u"totalFigure"_s), ui::amountText(total));
    QVERIFY(textOf(window, u"totalNote"_s).startsWith(u"in 2 account"_s));
    // Plural forms speak every language.
    scene.desk.settings->setLanguage(u"pt_BR"_s);
    QTRY_VERIFY(textOf(window, u"totalNote"_s).startsWith(u"em 2 contas"_s));
    scene.desk.settings->setLanguage(u"en"_s);
    QTRY_VERIFY(textOf(window, u"totalNote"_s).startsWith(u"in 2 accounts"_s));
    QCOMPARE(textOf(window, u"freePartValue"_s), column(free));
    QCOMPARE(whyOf(window, u"freePartValue"_s), ui::amountText(free)); // Every digit of it.
    QCOMPARE(textOf(window, u"reservedPartValue"_s), column(tao(12)));
    QCOMPARE(textOf(window, u"rootPartValue"_s), column(root));
    QCOMPARE(textOf(window, u"spotPartValue"_s), column(spot));
    QCOMPARE(textOf(window, u"exitPartValue"_s), column(exit));
    QCOMPARE(textOf(window, u"claimsPartValue"_s), column(claims));
    QVERIFY(exit < spot);
    // Both stakes on one subnet press on the same price: one by one they would promise more.
    QVERIFY(scene.exitOf(kHeld, alpha(10'000)) <
            saturatingAdd(scene.exitOf(kHeld, alpha(4'000)), scene.exitOf(kHeld, alpha(6'000))));
    const QString sale = textOf(window, u"saleNote"_s);
    QVERIFY2(sale.contains(column(exit)), qPrintable(sale));
    QVERIFY2(sale.contains(column(saturatingSub(spot, exit))), qPrintable(sale));
    const auto* bar = window->findChild<ui::CompositionBar*>(u"compositionBar"_s);
    QVERIFY(bar->accessibleName().contains(ui::amountText(spot)));
}

void TestGuiOverview::oneAccountTwiceCountsOnce()
{
    Scene scene;
    auto again = scene.desk.wallet.addAccount(u"the same"_s, wallet::AccountKind::WatchOnly);
    auto rows = scene.desk.wallet.accounts();
    rows.back().account = rows.front().account;
    rows.back().address = rows.front().address;
    scene.desk.wallet.setAccounts(rows);
    QWidget* window = scene.open();
    QTRY_COMPARE(textOf(window, u"freePartValue"_s), column(tao(1'235, 512'000'001)));
    QTRY_COMPARE(textOf(window, u"rootPartValue"_s), column(tao(100)));
    QTRY_VERIFY(textOf(window, u"totalNote"_s).startsWith(u"in 2 account"_s));
}

void TestGuiOverview::unknownPartsAreDashesWithAReason()
{
    Desk desk;
    desk.wallet.addAccount(u"savings"_s);
    desk.setBalance(u"savings"_s, tao(1'204, 512'000'000));
    desk.makeBlocks(6);
    QWidget* window = &desk.open();
    // The node knows balances and nothing about stake.
    QTRY_COMPARE(textOf(window, u"freePartValue"_s), column(tao(1'204, 512'000'000)));
    QTRY_VERIFY(whyOf(window, u"spotPartValue"_s).contains(u"could not be read"_s));
    for (const char* part :
         {"totalFigure", "rootPartValue", "spotPartValue", "exitPartValue", "claimsPartValue"}) {
        QCOMPARE(textOf(window, QString::fromLatin1(part)), kDash);
        QVERIFY2(!whyOf(window, QString::fromLatin1(part)).isEmpty(), part);
    }
    QVERIFY(textOf(window, u"saleNote"_s).contains(u"could not be read"_s));
    QTRY_VERIFY(inFront(window, u"portfolioBookError"_s));
}

void TestGuiOverview::aPoolThatCannotBuyLeavesTheSpotValue()
{
    Scene scene;
    scene.put("SubtokenEnabled", kAlsoHeld, codec::encode(false));
    scene.put("SubnetTAO", kAlsoHeld, codec::encode(Rao(1)));
    scene.desk.makeBlocks(1);
    QWidget* window = scene.open();
    QTRY_VERIFY(textOf(window, u"totalFigure"_s) != kDash);
    QVERIFY(textOf(window, u"spotPartValue"_s) != kDash);
    QCOMPARE(textOf(window, u"exitPartValue"_s), kDash);
    QVERIFY(whyOf(window, u"exitPartValue"_s).contains(u"subnet 5"_s));
    QVERIFY(textOf(window, u"saleNote"_s).contains(u"subnet 5"_s));
}

void TestGuiOverview::theChartIsTodaysStakeAtPastPrices()
{
    Scene scene;
    FakeHistory history;
    history.setLine(chain::SeriesKind::Price, kHeld, BlockNumber(1), {20, 30, 40});
    history.setLine(chain::SeriesKind::Price, kAlsoHeld, BlockNumber(2), {1'000'000'000, 4});
    scene.desk.node.setHistory(&history);
    QWidget* window = scene.open();
    auto* chart = visible<ui::SeriesView>(window, u"portfolioChart"_s);
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->accessibleName(), u"Today's subnet stake at past prices"_s);
    QVERIFY(textOf(window, u"portfolioNote"_s).contains(u"not what you held then"_s));
    QTRY_COMPARE(chart->data().x, (std::vector<qint64>{1, 2, 3}));
    const auto& layers = chart->data().series;
    QCOMPARE(layers.size(), std::size_t{2});
    QCOMPARE(layers[0].id, u"3"_s); // Worth the most today.
    QCOMPARE(layers[0].values, (std::vector<qint64>{200'000, 300'000, 400'000}));
    // Before its first recorded price nothing is known, which is not zero.
    QCOMPARE(layers[1].values,
             (std::vector<qint64>{ui::kNoValue, 2'500 * qint64(kRaoPerTao), 10'000}));
    scene.desk.close();
}

void TestGuiOverview::withoutSubnetStakeTheChartLeadsToStaking()
{
    Scene scene;
    scene.subnets.tellStakes({});
    QWidget* window = scene.open();
    auto* action = visible<QAbstractButton>(window, u"portfolioBookEmptyAction"_s);
    QVERIFY(action != nullptr);
    QTRY_COMPARE(textOf(window, u"spotPartValue"_s), column(Rao()));
    QCOMPARE(textOf(window, u"claimsPartValue"_s), column(Rao()));
    clickOn(window, action);
    QTRY_VERIFY(inFront(window, u"stakingPage"_s));
}

void TestGuiOverview::theNetworkCardReckonsTheHalving()
{
    Scene scene;
    QWidget* window = scene.open();
    auto* card = window->findChild<QWidget*>(u"networkCard"_s);
    const chain::EmissionNow now{Rao(7'096'000 * kRaoPerTao), Rao(kRaoPerTao)};
    const Rao left = saturatingSub(chain::halvingSteps()[now.step() + 1].from, now.issuance);
    QTRY_VERIFY(textOf(card, u"issuanceStatValue"_s).startsWith(u"7\u202F096\u202F000"_s));
    QVERIFY(textOf(card, u"issuanceStatValue"_s).contains(u"33.79"_s));
    QCOMPARE(textOf(card, u"perBlockStatValue"_s), u"1\u00A0τ"_s);
    QCOMPARE(textOf(card, u"halvingTaoStatValue"_s), ui::amountColumn(left, 0));
    QCOMPARE(textOf(card, u"halvingBlocksStatValue"_s), ui::countText(now.toHalving()->value()));
    const chain::Head head = scene.desk.node.bestHead();
    const quint64 away = now.toHalving()->value() * 12'000;
    const QDateTime day = QDateTime::fromMSecsSinceEpoch(qint64(head.timestampMs + away));
    QTRY_COMPARE(textOf(card, u"halvingDateStatValue"_s),
                 ui::displayLocale().toString(day.toLocalTime().date(), u"d MMM yyyy"_s));
    QVERIFY(textOf(card, u"halvingStatValue"_s).startsWith(u"in "_s));
    QCOMPARE(textOf(card, u"bestStatValue"_s), ui::countText(head.number.value()));
    scene.desk.makeBlocks(1);
    QTRY_COMPARE(textOf(card, u"bestStatValue"_s), ui::countText(head.number.value() + 1));
}

void TestGuiOverview::blocksOnDemandHaveNoDate()
{
    Scene scene;
    static_cast<void>(scene.desk.node.setBlockTime(0));
    QWidget* window = scene.open();
    auto* card = window->findChild<QWidget*>(u"networkCard"_s);
    QTRY_VERIFY(textOf(card, u"halvingBlocksStatValue"_s) != kDash);
    QTRY_VERIFY(whyOf(card, u"halvingDateStatValue"_s).contains(u"on demand"_s));
    QCOMPARE(textOf(card, u"halvingDateStatValue"_s), kDash);
    QCOMPARE(textOf(card, u"halvingStatValue"_s), kDash);
}

void TestGuiOverview::theEmptyWatchListSaysHowToMark()
{
    Scene scene;
    QWidget* window = scene.open();
    QTRY_VERIFY(textOf(window, u"watchNote"_s).contains(u"press W"_s));
    clickOn(window, visible<QAbstractButton>(window, u"watchAction"_s));
    QTRY_VERIFY(inFront(window, u"subnetsPage"_s));
}

void TestGuiOverview::watchedSubnetsLeadToTheirPages()
{
    Scene scene(kPast);
    FakeHistory history;
    const auto now = std::int64_t(kPrice.value());
    history.setLine(chain::SeriesKind::Price, kHeld, BlockNumber(1), rising(now / 2, 0));
    scene.desk.node.setHistory(&history);
    scene.desk.settings->setSubnetWatched(kHeld.value(), true);
    QWidget* window = scene.open();
    auto* table = visible<ui::DataTable>(window, u"watchTable"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto cell = [table](int column) {
        return table->cellText(table->model()->index(0, column));
    };
    QCOMPARE(cell(ui::SubnetListModel::PriceColumn), u"0.026000"_s);
    // Twice the half and one odd rao.
    QTRY_COMPARE(cell(ui::SubnetListModel::DayColumn), u"▲ "_s + ui::changeText(1'000'000));
    const QModelIndex name = table->model()->index(0, ui::SubnetListModel::NameColumn);
    clickOn(window, table->viewport(), table->visualRect(name).center());
    QTRY_VERIFY(inFront(window, u"subnetDetail"_s));
    // The same with the keyboard.
    scene.desk.window->showPage(PageId::Overview);
    QVERIFY(!inFront(window, u"subnetDetail"_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(inFront(window, u"subnetDetail"_s));
    scene.desk.close();
}

void TestGuiOverview::attentionNamesWhatCanBeDone()
{
    Scene scene;
    scene.desk.wallet.addAccount(u"far away"_s, wallet::AccountKind::WatchOnly);
    auto rows = scene.desk.wallet.accounts();
    rows[1].backedUp = false;
    rows[1].unlocked = true;
    scene.desk.wallet.setAccounts(rows);
    // Subnet 7 belongs to mining and was never started.
    scene.subnets.info(7).ownerColdkey = Scene::id(u"mining"_s);
    scene.subnets.publish();
    scene.put("FirstEmissionBlockNumber", NetUid(7), std::nullopt);
    scene.desk.makeBlocks(1);
    QWidget* window = scene.open();
    QTRY_VERIFY2(attention(window).contains(u"You can start subnet 7"_s),
                 qPrintable(attention(window)));
    QTRY_VERIFY2(attention(window).contains(u"savings can claim what its root stake"_s),
                 qPrintable(attention(window)));
    QVERIFY(attention(window).contains(u"mining is unlocked and in use"_s));
    QVERIFY(attention(window).contains(u"far away is only watched"_s));
    clickOn(window, attentionButton(window, u"start subnet 7"_s));
    QTRY_VERIFY(inFront(window, u"subnetDetail"_s));
    scene.desk.window->showPage(PageId::Overview);
    clickOn(window, attentionButton(window, u"can claim"_s));
    QTRY_VERIFY(inFront(window, u"stakingPage"_s));
    // There where it is done.
    QTRY_VERIFY(inFront(window, u"claimsTable"_s));
    scene.desk.window->showPage(PageId::Overview);
    clickOn(window, attentionButton(window, u"only watched"_s));
    QTRY_VERIFY(inFront(window, u"accountsPage"_s));
    scene.desk.window->showPage(PageId::Overview);
    // What was taken is no longer said.
    scene.oweOnSubnet(kHeld, 0);
    scene.desk.makeBlocks(1);
    QTRY_VERIFY2(!attention(window).contains(u"can claim"_s), qPrintable(attention(window)));
}

void TestGuiOverview::immunityThatEndsSoonIsSaid()
{
    Scene scene(4'200);
    ownSubnetAndNeuron(scene);
    QWidget* window = scene.open();
    QTRY_VERIFY2(attention(window).contains(u"The immunity of subnet 6"_s),
                 qPrintable(attention(window)));
    QVERIFY(attention(window).contains(u"ends at block 4\u202F222"_s));
    QTRY_VERIFY2(attention(window).contains(u"The immunity of miner-01 on subnet 4"_s),
                 qPrintable(attention(window)));
    QVERIFY(attention(window).contains(u"ends at block 5\u202F000"_s));
    scene.desk.makeBlocks(10); // Now anybody may take its place.
    QTRY_VERIFY2(!attention(window).contains(u"subnet 6"_s), qPrintable(attention(window)));
    QTRY_VERIFY(attention(window).contains(u"miner-01"_s));
}

void TestGuiOverview::immunityFarFromItsEndIsNot()
{
    Scene scene;
    ownSubnetAndNeuron(scene);
    const std::string question = "SubnetInfoRuntimeApi_get_metagraph";
    const Bytes answer =
        scene.desk.node.callRuntime(question, codec::encode(NetUid(4)), {}).result()->value;
    int asked = 0;
    scene.desk.node.setRuntimeAnswer(question, [&asked, answer](const Bytes&) -> Result<Bytes> {
        ++asked;
        return answer;
    });
    QWidget* window = scene.open();
    QTRY_VERIFY(attention(window).contains(u"subnet 6"_s));
    QTRY_VERIFY(asked > 0);
    QCoreApplication::processEvents();
    // It is known by now that the neuron has hours left.
    QVERIFY2(!attention(window).contains(u"miner-01"_s), qPrintable(attention(window)));
    scene.desk.close();
}

void TestGuiOverview::movementsOpenInFull()
{
    Scene scene;
    wallet::HistoryRow row;
    row.account = {u"savings"_s};
    row.direction = wallet::HistoryDirection::Sent;
    row.counterparty = FakeSubnets::owner(1);
    row.amount = tao(12, 500'000'001);
    row.status = wallet::TransferStatus::Failed;
    row.error = Error(chain::NodeError::PoolFull);
    row.label = u"for the rent"_s;
    row.time = QDateTime::currentDateTimeUtc();
    scene.desk.wallet.addHistory(row);
    QWidget* window = scene.open();
    auto* table = visible<ui::DataTable>(window, u"movementsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    clickOn(window, table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    auto* panel = window->findChild<QWidget*>(u"movementPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(showsText(panel, u"Sent from savings"_s));
    QVERIFY(showsText(panel, u"12.500000001"_s));
    QVERIFY(showsText(panel, u"for the rent"_s));
    QVERIFY(showsText(panel, u"failed"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(panel->isVisible());
    QTest::mouseClick(visible<QAbstractButton>(panel, u"movementAccountButton"_s), Qt::LeftButton);
    QTRY_VERIFY(inFront(window, u"accountsPage"_s));
}

void TestGuiOverview::actsReadAsWords()
{
    Scene scene;
    wallet::HistoryRow row;
    row.account = {u"savings"_s};
    row.direction = wallet::HistoryDirection::Call;
    row.call = u"SubtensorModule.add_stake_limit"_s;
    row.time = QDateTime::currentDateTimeUtc();
    scene.desk.wallet.addHistory(row);
    row.call = u"Proxy.add_proxy"_s;
    scene.desk.wallet.addHistory(row);
    QWidget* window = scene.open();
    auto* table = visible<ui::DataTable>(window, u"movementsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->cellText(table->model()->index(0, 1)), u"savings: Proxy.add_proxy"_s);
    QCOMPARE(table->cellText(table->model()->index(1, 1)), u"Staked from savings"_s);
}

void TestGuiOverview::newBlocksMoveNothing()
{
    Scene scene;
    FakeHistory history;
    history.setLine(chain::SeriesKind::Price, kHeld, BlockNumber(1), rising(20'000'000, 1'000));
    scene.desk.node.setHistory(&history);
    scene.desk.settings->setSubnetWatched(kHeld.value(), true);
    QWidget* window = scene.open();
    QTRY_VERIFY(textOf(window, u"totalFigure"_s) != kDash);
    QTRY_VERIFY(textOf(window, u"halvingDateStatValue"_s) != kDash);
    QVERIFY(visible<ui::DataTable>(window, u"watchTable"_s) != nullptr);
    QVERIFY(visible<ui::SeriesView>(window, u"portfolioChart"_s) != nullptr);
    QTRY_VERIFY(attentionButton(window, u"can claim"_s) != nullptr);
    attentionButton(window, u"can claim"_s)->setFocus();
    auto* page = window->findChild<QWidget*>(u"overviewPage"_s);
    const auto places = [page] {
        std::map<QString, QRect> found;
        for (const char* name : {"totalFigure", "compositionBar", "saleNote", "portfolioCard",
                                 "portfolioChart", "movementsCard", "attentionCard", "networkCard",
                                 "halvingStat", "watchCard", "watchTable"}) {
            const auto* part = page->findChild<QWidget*>(QString::fromLatin1(name));
            found[QString::fromLatin1(name)] = QRect(part->mapTo(page, QPoint()), part->size());
        }
        return found;
    };
    QCoreApplication::processEvents();
    const auto before = places();
    const QString total = textOf(window, u"totalFigure"_s);
    for (int turn = 1; turn <= 4; ++turn) {
        scene.subnets.stir(turn);
        scene.subnets.setPrice(3, 260'000'000'000ULL * std::uint64_t(turn)); // Many more digits.
        scene.subnets.publish();
        scene.desk.makeBlocks(1, 0);
        const QString number = ui::countText(scene.desk.node.bestHead().number.value());
        QTRY_COMPARE(textOf(page, u"bestStatValue"_s), number);
    }
    QTRY_VERIFY(textOf(window, u"totalFigure"_s) != total);
    QCoreApplication::processEvents();
    for (const auto& [name, place] : places())
        QVERIFY2(place == before.at(name), qPrintable(name));
    QVERIFY(attentionButton(window, u"can claim"_s)->hasFocus());
    scene.desk.close();
}

QTEST_MAIN(TestGuiOverview)
#include "tst_gui_overview.moc"
