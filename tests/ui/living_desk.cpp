#include "tests/ui/living_desk.h"

#include "chain/runtime/presets/preset.h"
#include "tests/wallet/future_helpers.h"
#include "ui/widgets/word_grid.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::test {

const char* const LivingDesk::kSmallNetwork = R"({
    "name": "desk",
    "seed": "desk",
    "accounts": { "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY": "5000" },
    "chain": {
        "issuance": "100000", "subnetLimit": 8, "subnetPrice": "100",
        "subnetPriceInterval": 100, "subnetRateLimit": 0
    },
    "population": { "accounts": 200, "holders": 100, "stakers": 50, "rootStake": "50000" },
    "pools": { "tao": "9000", "prices": "1.5", "alphaStaked": "12000" },
    "subnetRules": {
        "neurons": 12, "validators": 4, "tempo": 20, "weightsRateLimit": 10, "commitReveal": false
    },
    "subnets": [
        { "netuid": 1, "name": "First", "share": 3 },
        { "netuid": 2, "name": "Second", "share": 2 },
        { "netuid": 5, "share": 1 }
    ],
    "simulation": { "weightsEvery": 20, "noise": 50, "enablesEmission": true }
}
)";

LivingDesk::LivingDesk(const char* preset)
    : settings(std::make_unique<ui::Settings>(dir.filePath(u"soma.ini"_s)))
{
    settings->setLanguage(u"en"_s);
    settings->setTheme(ui::ThemeChoice::Dark);
    auto read = runtime::presets::readPreset(preset);
    if (!read)
        qFatal("%s", read.error().toString().c_str());
    node::LocalNodeOptions options;
    options.dataDir = dir.filePath(u"chain"_s).toStdString();
    options.blockTimeMs = 0;
    options.beginning.preset =
        std::make_shared<const runtime::presets::Preset>(std::move(read).value());
    node = std::make_unique<node::LocalNode>(options, clock);
    node->moveToThread(&m_nodeThread);
    m_nodeThread.start();
    if (!waitFor(node->start()))
        qFatal("the chain does not start");
    wallet::WalletService::Parts parts;
    parts.kdfs = wallet::PasswordKdfs{quickKdf, quickKdf};
    wallet = std::make_unique<wallet::WalletService>(
        *node, clock, dir.filePath(u"data/wallet.db"_s), std::move(parts));
    wallet->moveToThread(&m_walletThread);
    m_walletThread.start();
    if (!waitFor(wallet->open(dir.filePath(u"wallets"_s))))
        qFatal("the wallet does not open");
    context.node = node.get();
    context.wallet = wallet.get();
    context.keyCare = wallet.get();
    context.settings = settings.get();
    context.networkName = u"local"_s;
}

LivingDesk::~LivingDesk()
{
    window.reset();
    static_cast<void>(waitFor(wallet->close()));
    static_cast<void>(waitFor(node->stop()));
    for (QThread* thread : {&m_walletThread, &m_nodeThread}) {
        thread->quit();
        thread->wait();
    }
    wallet.reset();
    node.reset();
}

ui::MainWindow& LivingDesk::open()
{
    window = std::make_unique<ui::MainWindow>(context);
    window->resize(1'280, 800);
    window->show();
    static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
    return *window;
}

wallet::AccountRow LivingDesk::restore(const QString& name, const QByteArray& source)
{
    const auto row =
        waitFor(wallet->restore(name, wallet::SecretText::copyOf(asBytes(source)),
                                wallet::SecretText::copyOf(asBytes(QByteArray(kDeskPassword)))));
    if (!row)
        qFatal("%s", row.error().toString().c_str());
    return *row;
}

void LivingDesk::give(const chain::AccountId& account, Rao amount)
{
    if (!waitFor(node->fund(account, amount)))
        qFatal("the faucet refused");
    block();
}

chain::Head LivingDesk::block()
{
    clock.advance(12'000);
    const auto made = waitFor(node->makeBlock());
    if (!made)
        qFatal("%s", made.error().toString().c_str());
    return *made;
}

// Hands

void createAccount(QWidget* window, const QString& name)
{
    click(window, u"newDoor"_s);
    auto* grid = visible<ui::WordGrid>(window, u"wordGrid"_s);
    QVERIFY(grid != nullptr);
    click(window, u"revealWordsButton"_s);
    // What a screen reader reads out, and a pen writes down: "1 first. 2 second. …"
    const auto words = [grid] {
        return grid->accessibleDescription().split(u". "_s, Qt::SkipEmptyParts);
    };
    QTRY_COMPARE(words().size(), 12);
    const QStringList paper = words();
    click(window, u"wordsWrittenCheck"_s);
    click(window, u"createWordsNext"_s);
    static const QRegularExpression kDigits(u"\\d+"_s);
    for (int i = 1; i <= 3; ++i) {
        const QString field = u"checkWord%1"_s.arg(i);
        auto* edit = visible<QLineEdit>(window, field);
        QVERIFY(edit != nullptr);
        const int at = kDigits.match(edit->accessibleName()).captured().toInt();
        typeInto(window, field, paper.at(at - 1).section(u' ', 1, 1));
    }
    click(window, u"createCheckNext"_s);
    typeInto(window, u"createNameEdit"_s, name);
    typeInto(window, u"createPasswordEdit"_s, QString::fromLatin1(kDeskPassword));
    typeInto(window, u"createRepeatEdit"_s, QString::fromLatin1(kDeskPassword));
    click(window, u"createNamingNext"_s);
    QTRY_VERIFY(isFront(window, u"createSummary"_s));
    click(window, u"createSummaryNext"_s);
    QTRY_VERIFY(isFront(window, u"overviewPage"_s));
}

void addHotkey(LivingDesk& desk, const QString& account, const QString& name)
{
    QWidget* window = desk.window.get();
    desk.window->showPage(ui::PageId::Accounts, {account});
    visible<QTabBar>(window, u"accountTabs"_s)->setCurrentIndex(2);
    click(window, u"addHotkeyButton"_s);
    typeInto(window, u"hotkeyTaskNameEdit"_s, name);
    typeInto(window, u"hotkeyTaskOwnPasswordEdit"_s, QString::fromLatin1(kDeskPassword));
    click(window, u"hotkeyTaskEncryptCheck"_s); // Off: as btcli writes them.
    click(window, u"hotkeyTaskStepNext"_s);
    QTRY_COMPARE(desk.wallet->accounts().front().hotkeys.size(), std::size_t{1});
    QTRY_VERIFY(isFront(window, u"accountDetail"_s));
}

void chooseInList(QWidget* window, const QString& name, int row)
{
    auto* combo = visible<QComboBox>(window, name);
    QVERIFY2(combo != nullptr, qPrintable(name));
    QTRY_VERIFY(combo->count() > row);
    combo->setFocus();
    // A list in which nothing is chosen begins with its first entry.
    for (int steps = 0; combo->currentIndex() != row && steps <= combo->count(); ++steps)
        QTest::keyClick(combo, combo->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(combo->currentIndex(), row);
}

void clickRow(QTableView* table, int row)
{
    QVERIFY(table != nullptr);
    QTRY_VERIFY(table->model()->rowCount() > row);
    int column = 0;
    while (table->isColumnHidden(column))
        ++column;
    const QModelIndex index = table->model()->index(row, column);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

bool isShown(QWidget* window, const QString& name)
{
    const auto all = window->findChildren<QWidget*>(name);
    return std::any_of(all.begin(), all.end(), [](const QWidget* one) { return one->isVisible(); });
}

QString shownText(QWidget* window, const QString& name)
{
    for (const QLabel* label : window->findChildren<QLabel*>(name))
        if (label->isVisible())
            return label->text();
    return {};
}

void signReviewed(LivingDesk& desk)
{
    QWidget* window = desk.window.get();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window, u"signReview"_s), 20'000);
    if (isShown(window, u"actPasswordEdit"_s))
        typeInto(window, u"actPasswordEdit"_s, QString::fromLatin1(kDeskPassword));
    auto* sign = visible<QPushButton>(window, u"actSignButton"_s);
    QVERIFY(sign != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), 10'000);
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window, u"signTrack"_s), 20'000);
    QTRY_COMPARE(waitFor(desk.node->pool())->size() > 0, true);
    desk.block();
    QTRY_VERIFY2(shownText(window, u"actHeadline"_s).endsWith(u": done"_s),
                 qPrintable(shownText(window, u"actHeadline"_s) + shownText(window, u"actNote"_s)));
    click(window, u"actDoneButton"_s);
}

QString planCell(QWidget* window, const QString& caption, int column)
{
    QWidget* table = visible<QWidget>(window, u"planTable"_s);
    const auto* grid = table != nullptr ? qobject_cast<QGridLayout*>(table->layout()) : nullptr;
    for (int row = 1; grid != nullptr && row < grid->rowCount(); ++row) {
        const auto cell = [grid, row](int at) {
            const auto* item = grid->itemAtPosition(row, at);
            const auto* label = item != nullptr ? qobject_cast<QLabel*>(item->widget()) : nullptr;
            return label != nullptr ? label->text() : QString();
        };
        if (cell(0).startsWith(caption))
            return cell(column);
    }
    return {};
}

} // namespace soma::test
