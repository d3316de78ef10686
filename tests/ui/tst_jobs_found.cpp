// The third of the four jobs: register a subnet, name it and start it, through the wizard.
#include "chain/api/queries/registration.h"
#include "chain/api/queries/subnets.h"
#include "tests/ui/living_desk.h"
#include "tests/wallet/future_helpers.h"
#include "ui/format/amount_format.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

QString textOf(const chain::CompactText& text)
{
    const Bytes bytes = chain::bytesOf(text);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

std::vector<chain::SubnetRow> ownedBy(LivingDesk& desk, const chain::AccountId& owner)
{
    auto told = waitFor(chain::subnets(*desk.node));
    std::vector<chain::SubnetRow> out;
    for (const chain::SubnetRow& row : told->value.rows)
        if (row.info.ownerColdkey == owner)
            out.push_back(row);
    return out;
}

} // namespace

class TestJobsFound : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void registerNameAndStart()
    {
        LivingDesk desk;
        const wallet::AccountRow me = desk.restore(u"main"_s, kPhrase);
        QWidget* window = &desk.open();
        addHotkey(desk, u"main"_s, u"owner"_s);
        const chain::AccountId hotkey = desk.wallet->accounts().front().hotkeys.front().account;
        click(window, u"railStaking"_s);
        click(window, u"registerSubnetButton"_s);
        QTRY_VERIFY(textOf(window, u"subnetCostNote"_s).contains(u"Today's price is 100"_s));
        click(window, u"subnetCostNext"_s);

        // Who cannot pay is told in place, with what is missing, and how it can be mended.
        QTRY_VERIFY(isFront(window, u"subnetAccount"_s));
        QTRY_VERIFY(noteOf(window, u"founderPicker"_s).contains(u"100"_s));
        desk.give(me.account, tao(150));
        QTRY_VERIFY(!noteOf(window, u"founderPicker"_s).contains(u"100"_s));
        click(window, u"subnetAccountNext"_s);
        QTRY_VERIFY(isFront(window, u"subnetHotkey"_s));
        click(window, u"subnetHotkeyNext"_s); // The account's own hotkey is chosen already.
        QTRY_VERIFY(isFront(window, u"subnetIdentity"_s));
        typeInto(window, u"identityName"_s, u"Compute"_s);
        typeInto(window, u"identityDescription"_s, u"Rents out idle machines by the minute"_s);
        QTRY_COMPARE(textOf(window, u"previewName"_s), u"Compute"_s);
        click(window, u"subnetIdentityNext"_s);
        QTRY_VERIFY(textOf(window, u"subnetTimingText"_s).contains(u"can be registered now"_s));
        click(window, u"subnetTimingNext"_s);
        QTRY_VERIFY2(isShown(window, u"signReview"_s),
                     qPrintable(textOf(window, u"subnetTimingError"_s)));
        QVERIFY(shownText(window, u"signHeadline"_s).contains(u"Compute"_s));
        QVERIFY(visible<QPushButton>(window, u"actSignButton"_s)->text().contains(u"100"_s));
        QVERIFY(ownedBy(desk, me.account).empty());
        signReviewed(desk);

        const auto founded = ownedBy(desk, me.account);
        QCOMPARE(founded.size(), std::size_t{1});
        const NetUid netuid = founded[0].info.netuid.value;
        QCOMPARE(founded[0].info.ownerHotkey, hotkey);
        QCOMPARE(textOf(founded[0].info.subnetName), u"Compute"_s);
        QTRY_VERIFY(textOf(window, u"startHeadline"_s).contains(QString::number(netuid.value())));

        // It waits until it may be started, and the window counts the blocks.
        const auto clock = [&] { return waitFor(chain::startClock(*desk.node, netuid))->value; };
        QVERIFY(clock() && !clock()->started);
        for (int i = 0; i < 400 && clock()->startsAt > desk.node->bestHead().number; ++i)
            desk.block();
        auto* start = visible<QPushButton>(window, u"startSubnetButton"_s);
        QTRY_VERIFY(start->isEnabled());
        click(window, u"startSubnetButton"_s);
        signReviewed(desk);
        QVERIFY(clock()->started);
        QTRY_COMPARE(textOf(window, u"startCountdown"_s), u"Started"_s);

        // A symbol of its own.
        QGuiApplication::clipboard()->setText(u"δ"_s); // No keyboard has it.
        auto* symbol = visible<QLineEdit>(window, u"symbolEdit"_s);
        symbol->setFocus();
        QTest::keyClick(symbol, Qt::Key_V, Qt::ControlModifier);
        click(window, u"setSymbolButton"_s);
        signReviewed(desk);
        QCOMPARE(textOf(ownedBy(desk, me.account).at(0).info.tokenSymbol), u"δ"_s);

        // It stands in the ranking, under its name.
        click(window, u"railSubnets"_s);
        typeInto(window, u"subnetSearchEdit"_s, u"Compute"_s);
        auto* table = visible<ui::DataTable>(window, u"subnetsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        clickRow(table, 0);
        QTRY_VERIFY(table->selectedText().contains(u"Compute"_s));
    }
};

QTEST_MAIN(TestJobsFound)
#include "tst_jobs_found.moc"
