// The first of the four jobs, from the first start on: make an account, receive, send, and read off
// what there is and what happened. Real keys, real mouse, real chain.
#include "chain/api/queries/account.h"
#include "chain/primitives/ss58_address.h"
#include "tests/ui/living_desk.h"
#include "tests/wallet/future_helpers.h"
#include "ui/format/amount_format.h"
#include "ui/widgets/data_table.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr auto kBob = "5FHneW46xGXgs5mUive0"; // Written wrongly, as people do.
constexpr auto kBobRight = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

QString stat(QWidget* window, const QString& name)
{
    QString out;
    if (auto* box = window->findChild<QWidget*>(name); box != nullptr && box->isVisible())
        for (const QLabel* label : box->findChildren<QLabel*>())
            out += label->text() + u'\n';
    return out;
}

/// The words of a row of the overview's list of movements.
QString movement(QWidget* window, int row)
{
    auto* table = visible<ui::DataTable>(window, u"movementsTable"_s);
    QString out;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        out += table->cellText(table->model()->index(row, column)) + u'\t';
    return out;
}

} // namespace

class TestJobsKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void createReceiveSendAndSee()
    {
        LivingDesk desk;
        QWidget* window = &desk.open();
        createAccount(window, u"main"_s);
        const wallet::AccountRow account = desk.wallet->accounts().front();
        QVERIFY(account.backedUp);
        QVERIFY(QFile::exists(desk.dir.filePath(u"wallets/main/coldkey"_s)));
        const auto balance = [&desk](const chain::AccountId& id) {
            return waitFor(chain::account(*desk.node, id)).value().free;
        };
        QCOMPARE(balance(account.account), Rao());

        // Receive: the address that is shown is the account's, and what is given arrives.
        click(window, u"railReceive"_s);
        QTRY_COMPARE(textOf(window, u"receiveAddress"_s).remove(QRegularExpression(u"\\s"_s)),
                     account.address);
        click(window, u"railAccounts"_s);
        click(window, u"faucetButton"_s);
        QTRY_COMPARE(waitFor(desk.node->pool())->size(), std::size_t{1});
        desk.block();
        QCOMPARE(balance(account.account), tao(100));
        QTRY_VERIFY(stat(window, u"freeStat"_s).contains(u"100"_s));

        // Send: a slip in the address is told at the field, and the review says what will be.
        click(window, u"railSend"_s);
        typeInto(window, u"recipientEdit"_s, QString::fromLatin1(kBob));
        typeInto(window, u"amountEdit"_s, u"12.5"_s);
        QTRY_VERIFY(noteOf(window, u"recipientEdit"_s).contains(u"“0”"_s));
        typeInto(window, u"recipientEdit"_s, QString::fromLatin1(kBobRight));
        typeInto(window, u"transferLabelEdit"_s, u"rent"_s);
        click(window, u"reviewButton"_s);
        QTRY_VERIFY(isFront(window, u"transferReview"_s));
        const auto bob = chain::parseAddress(kBobRight);
        QVERIFY(bob);
        typeInto(window, u"signPasswordEdit"_s, u"not the password"_s);
        click(window, u"signButton"_s);
        QTRY_VERIFY(noteOf(window, u"signPasswordEdit"_s).contains(u"does not open"_s));
        typeInto(window, u"signPasswordEdit"_s, QString::fromLatin1(kDeskPassword));
        click(window, u"signButton"_s);
        QTRY_VERIFY(isFront(window, u"transferTrack"_s));
        QTRY_COMPARE(waitFor(desk.node->pool())->size(), std::size_t{1});
        QTRY_VERIFY(showsText(window, u"1 pending"_s));
        desk.block();
        const auto* steps = window->findChild<QWidget*>(u"transferSteps"_s);
        QTRY_COMPARE(steps->accessibleDescription(), u"Finalized"_s);
        QCOMPARE(balance(*bob), tao(12, 500'000'000));
        const Rao left = balance(account.account);
        QVERIFY(left < tao(87, 500'000'000) && left > tao(87, 499'000'000));

        // See: the overview has both movements, newest first, and the account what is left.
        click(window, u"trackOverviewButton"_s);
        auto* table = visible<QTableView>(window, u"movementsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY2(movement(window, 0).contains(u"12.5"_s), qPrintable(movement(window, 0)));
        QVERIFY2(movement(window, 1).contains(u"+100"_s), qPrintable(movement(window, 1)));
        click(window, u"railAccounts"_s);
        QTRY_VERIFY2(stat(window, u"freeStat"_s).contains(ui::amountText(left)),
                     qPrintable(stat(window, u"freeStat"_s)));

        // A locked window shows nothing of it, and opens with the password alone.
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(isFront(window, u"lockScreen"_s));
        QVERIFY(!showsText(window, ui::amountText(left)));
        typeInto(window, u"unlockPasswordEdit"_s, QString::fromLatin1(kDeskPassword));
        click(window, u"unlockButton"_s);
        QTRY_VERIFY(stat(window, u"freeStat"_s).contains(ui::amountText(left)));
    }
};

QTEST_MAIN(TestJobsKeys)
#include "tst_jobs_keys.moc"
