// The whole slice as a new user meets it: real window, real wallet, real chain, real keys and
// mouse.
#include "app/application.h"
#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/codec/hex.h"
#include "chain/crypto/random.h"
#include "chain/primitives/ss58_address.h"
#include "ui/main_window.h"
#include "ui/models/account_tree_model.h"
#include "wallet/api/wallet.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>
#include <optional>

namespace soma::app {

namespace {

constexpr int kPatience = 30'000; // One key derivation takes seconds, on purpose.

QJsonObject validEntry(const QString& file, int index)
{
    QFile source(QStringLiteral(SOMA_TEST_VECTORS "/keys/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    return document.object().value(QStringLiteral("valid")).toArray().at(index).toObject();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSlice : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
    chain::AccountId m_treasury;
    chain::AccountId m_second;

    void startProgram()
    {
        Options options;
        options.dataDir = m_folder->filePath(QStringLiteral("data"));
        options.walletDir = m_folder->filePath(QStringLiteral("wallets"));
        options.walletDirNamed = true;
        node::LocalNodeOptions nodeOptions;
        nodeOptions.dataDir = options.dataDir.toStdString();
        // A draft is good for 64 blocks, and two key derivations fit into them on any machine.
        nodeOptions.blockTimeMs = 1'000;
        m_app = std::make_unique<Application>(options, nodeOptions);
        m_app->start();
        QVERIFY(QTest::qWaitForWindowExposed(&m_app->window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_app->node().finalizedHead().number > BlockNumber(0), kPatience);
    }

    void stopProgram()
    {
        QSignalSpy finished(m_app.get(), &Application::finished);
        m_app->window().close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(finished.at(0).at(0).toInt(), 0);
        m_app.reset();
    }

    QString takePicture()
    {
        const QString path = QDir::tempPath() + QStringLiteral("/soma-slice-failure.png");
        m_app->window().grab().save(path);
        return path;
    }

    template <typename W>
    W* find(const QString& name)
    {
        for (W* widget : m_app->window().findChildren<W*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    template <typename W>
    W* await(const char* name)
    {
        const QString text = QString::fromLatin1(name);
        if (!QTest::qWaitFor([&] { return find<W>(text) != nullptr; }, kPatience)) {
            const QString picture = QDir::tempPath() + QStringLiteral("/soma-slice-failure.png");
            m_app->window().grab().save(picture);
            qFatal("no visible widget %s; see %s", name, qPrintable(picture));
        }
        return find<W>(text);
    }

    void click(const char* name)
    {
        auto* button = await<QAbstractButton>(name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), name, kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const char* name, const QString& text)
    {
        auto* field = await<QWidget>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    void chooseAccount(const QString& name)
    {
        click("railAccounts");
        auto* tree = await<QTreeView>("accountTree");
        const QModelIndex folder = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(folder); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, folder);
            if (index.data(ui::AccountTreeModel::HandleRole).toString() != name)
                continue;
            tree->scrollTo(index);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                              tree->visualRect(index).center());
            return;
        }
        QFAIL(qPrintable(QStringLiteral("no account %1 in the list").arg(name)));
    }

    std::optional<chain::AccountBalances> balances(const chain::AccountId& account)
    {
        std::optional<chain::AccountBalances> out;
        bool answered = false;
        chain::whenDone(chain::account(m_app->node(), account, chain::At::finalized()), this,
                        [&](Result<chain::AccountBalances> result) {
                            answered = true;
                            if (result.has_value())
                                out = *result;
                        });
        const bool done = QTest::qWaitFor([&] { return answered; }, kPatience);
        return done ? out : std::nullopt;
    }

    std::vector<wallet::HistoryRow> history()
    {
        std::vector<wallet::HistoryRow> out;
        bool answered = false;
        chain::whenDone(m_app->wallet().history(0, 100), this,
                        [&](Result<wallet::HistoryPage> page) {
                            answered = true;
                            if (page.has_value())
                                out = page->rows;
                        });
        const bool done = QTest::qWaitFor([&] { return answered; }, kPatience);
        return done ? out : std::vector<wallet::HistoryRow>{};
    }

    /// A wallet folder as btcli left it, from the recorded key file.
    void layOutBtcliWallet()
    {
        const QJsonObject recorded = validEntry(QStringLiteral("btwallet.json"), 0);
        const QJsonObject expected = recorded.value(QStringLiteral("expect")).toObject();
        const auto key = codec::fromHexFixed<32>(
            expected.value(QStringLiteral("public_key")).toString().toStdString());
        QVERIFY(key.has_value());
        m_treasury = chain::AccountId(*key);
        const QString folder = m_folder->filePath(QStringLiteral("wallets/treasury"));
        QVERIFY(QDir().mkpath(folder));
        const auto file =
            codec::fromHex(recorded.value(QStringLiteral("file_hex")).toString().toStdString());
        QVERIFY(file.has_value());
        writeFile(folder + QStringLiteral("/coldkey"),
                  QByteArray(reinterpret_cast<const char*>(file->data()),
                             static_cast<qsizetype>(file->size())));
        const QString hex = QString::fromStdString(codec::toHex0x(m_treasury.span()));
        const QJsonObject pub{
            {QStringLiteral("accountId"), hex},
            {QStringLiteral("publicKey"), hex},
            {QStringLiteral("ss58Address"), QString::fromStdString(chain::encodeSs58(m_treasury))}};
        writeFile(folder + QStringLiteral("/coldkeypub.txt"),
                  QJsonDocument(pub).toJson(QJsonDocument::Compact));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_folder = std::make_unique<QTemporaryDir>();
        layOutBtcliWallet();
        startProgram();
    }

    void aBtcliFolderIsOpenedAsItIs()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_app->wallet().accounts().size(), std::size_t{1}, kPatience);
        QCOMPARE(m_app->wallet().accounts().front().account, m_treasury);
        QVERIFY(m_app->wallet().problems().empty());
    }

    void theFaucetFunds()
    {
        click("railAccounts");
        click("faucetButton");
        QTRY_VERIFY_WITH_TIMEOUT(balances(m_treasury).value_or(chain::AccountBalances{}).free >
                                     Rao(kRaoPerTao),
                                 kPatience);
    }

    void aMnemonicBecomesAnAccount()
    {
        const QJsonObject recorded = validEntry(QStringLiteral("mnemonics.json"), 12);
        click("addAccountButton");
        click("restoreDoor");
        type("restoreSourceEdit", recorded.value(QStringLiteral("mnemonic")).toString());
        click("restorePasteNext");
        type("restoreNameEdit", QStringLiteral("second"));
        type("restorePasswordEdit", QStringLiteral("a long enough pass phrase 7"));
        type("restoreRepeatEdit", QStringLiteral("a long enough pass phrase 7"));
        click("restoreNamingNext");
        QTRY_COMPARE_WITH_TIMEOUT(m_app->wallet().accounts().size(), std::size_t{2}, kPatience);
        for (const auto& row : m_app->wallet().accounts())
            if (row.handle.name == QLatin1String("second"))
                m_second = row.account;
        QVERIFY(!m_second.isZero());
        QVERIFY(m_second != m_treasury);
        await<QTreeView>("accountTree"); // Where the window goes by itself when it is done.
    }

    void aWrongPasswordIsSaidAtTheField()
    {
        chooseAccount(QStringLiteral("treasury"));
        click("accountSendButton");
        type("recipientEdit", QString::fromStdString(chain::encodeSs58(m_second)));
        type("amountEdit", QStringLiteral("12.5"));
        click("reviewButton");
        type("signPasswordEdit", QStringLiteral("not this one"));
        click("signButton");
        auto* error = await<QLabel>("signPasswordEditNote");
        // The same line holds the hint; only an error has this look.
        QTRY_COMPARE_WITH_TIMEOUT(error->property("role").toString(), QStringLiteral("down"),
                                  kPatience);
        QVERIFY(await<QLineEdit>("signPasswordEdit")->isEnabled());
        QCOMPARE(balances(m_second).value_or(chain::AccountBalances{}).free.value(),
                 std::uint64_t{0});
    }

    void aTransferIsFollowedToFinality()
    {
        const QJsonObject recorded = validEntry(QStringLiteral("btwallet.json"), 0);
        auto* password = await<QLineEdit>("signPasswordEdit");
        password->clear();
        type("signPasswordEdit", recorded.value(QStringLiteral("password")).toString());
        click("signButton");
        const auto sent = [this]() -> std::optional<wallet::HistoryRow> {
            for (const auto& row : history())
                if (row.counterparty == m_second)
                    return row;
            return std::nullopt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sent() && sent()->status == wallet::TransferStatus::Finalized,
                                 kPatience);
        const auto row = *sent();
        QCOMPARE(row.amount.value(), 12 * kRaoPerTao + kRaoPerTao / 2);
        QVERIFY(row.fee.has_value());
        QCOMPARE(balances(m_second).value_or(chain::AccountBalances{}).free.value(),
                 row.amount.value());
    }

    void everythingIsThereAfterARestart()
    {
        const auto rowsBefore = history();
        const auto treasuryBefore = balances(m_treasury);
        const auto secondBefore = balances(m_second);
        QVERIFY(treasuryBefore && secondBefore);
        const BlockNumber heightBefore = m_app->node().finalizedHead().number;
        stopProgram();
        startProgram();
        QTRY_COMPARE_WITH_TIMEOUT(m_app->wallet().accounts().size(), std::size_t{2}, kPatience);
        QVERIFY(m_app->node().finalizedHead().number >= heightBefore);
        QCOMPARE(balances(m_treasury)->free.value(), treasuryBefore->free.value());
        QCOMPARE(balances(m_second)->free.value(), secondBefore->free.value());
        QTRY_COMPARE_WITH_TIMEOUT(history().size(), rowsBefore.size(), kPatience);
        const auto rows = history();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].id, rowsBefore[i].id);
            QCOMPARE(rows[i].amount.value(), rowsBefore[i].amount.value());
            QCOMPARE(rows[i].status, rowsBefore[i].status);
        }
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_app)
            qWarning("the window as it was: %s", qPrintable(takePicture()));
    }

    void cleanupTestCase() { stopProgram(); }
};

} // namespace soma::app

QTEST_MAIN(soma::app::TestSlice)
#include "tst_slice.moc"
