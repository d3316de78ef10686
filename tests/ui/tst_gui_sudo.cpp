// The administrator's calls on the node page, over a real chain: only for who holds the key, tried
// out while one types, and done when signed.
#include "chain/api/queries/subnets.h"
#include "tests/ui/living_desk.h"
#include "tests/wallet/future_helpers.h"

#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
constexpr int kLocalTab = 2;

QWidget* openLocal(LivingDesk& desk)
{
    QWidget* window = &desk.open();
    desk.window->showPage(ui::PageId::Node);
    visible<QTabBar>(window, u"nodeTabs"_s)->setCurrentIndex(kLocalTab);
    return window;
}

/// With the keyboard, from the list's entry to the one with that name.
void chooseNamed(QWidget* window, const QString& list, const QString& name)
{
    auto* combo = visible<QComboBox>(window, list);
    QTRY_VERIFY2(combo->findText(name) >= 0, qPrintable(name));
    chooseInList(window, list, combo->findText(name));
}

std::uint16_t tempoOf(LivingDesk& desk, NetUid netuid)
{
    const auto told = waitFor(chain::subnet(*desk.node, netuid));
    return told->value->info.tempo.value;
}

} // namespace

class TestGuiSudo : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void strangersSeeNothingOfIt()
    {
        LivingDesk desk;
        desk.restore(u"main"_s, kPhrase);
        QWidget* window = openLocal(desk);
        desk.block();
        QTest::qWait(100);
        QVERIFY(!isFront(window, u"sudoCard"_s));
        // The key comes into the wallet, and with it the card.
        desk.restore(u"alice"_s, QByteArray(kPhrase) + "//Alice");
        QTRY_VERIFY(isFront(window, u"sudoCard"_s));
    }

    void aSettingIsTriedSignedAndDone()
    {
        LivingDesk desk;
        desk.restore(u"alice"_s, QByteArray(kPhrase) + "//Alice");
        QWidget* window = openLocal(desk);
        QTRY_VERIFY(isFront(window, u"sudoCard"_s));
        chooseNamed(window, u"sudoPallet"_s, u"AdminUtils"_s);
        chooseNamed(window, u"sudoCall"_s, u"sudo_set_tempo"_s);
        auto* review = visible<QPushButton>(window, u"sudoReviewButton"_s);
        QVERIFY(!review->isEnabled());
        // Bounds are the type's own, told before and after a slip.
        QTRY_VERIFY(noteOf(window, u"sudoEdit_tempo"_s).contains(u"65"_s));
        typeInto(window, u"sudoEdit_netuid"_s, u"1"_s);
        QTRY_COMPARE(noteOf(window, u"sudoEdit_netuid"_s), u"First"_s);
        typeInto(window, u"sudoEdit_tempo"_s, u"65536"_s);
        QTRY_VERIFY(noteOf(window, u"sudoEdit_tempo"_s).contains(u"at most"_s));
        QVERIFY(!review->isEnabled());
        typeInto(window, u"sudoEdit_tempo"_s, u"often"_s);
        QCOMPARE(noteOf(window, u"sudoEdit_tempo"_s), u"Type a whole number."_s);
        typeInto(window, u"sudoEdit_tempo"_s, u"40"_s);
        // Just before an epoch the settings are frozen: on to a block where they are not.
        const auto previewed = [window] {
            return textOf(window, u"sudoPreview"_s)
                .contains(u"SubtensorModule.Tempo(1): 20 → 40"_s);
        };
        for (int i = 0; i < 40 && !QTest::qWaitFor(previewed, 1'500); ++i)
            desk.block();
        QTRY_VERIFY2(
            textOf(window, u"sudoPreview"_s).contains(u"SubtensorModule.Tempo(1): 20 → 40"_s),
            qPrintable(textOf(window, u"sudoPreview"_s)));
        QTRY_VERIFY(review->isEnabled());
        QTest::mouseClick(review, Qt::LeftButton);
        QTRY_VERIFY(isFront(window, u"signReview"_s));
        QVERIFY(textOf(window, u"signCall"_s).startsWith(u"Sudo.sudo"_s));
        QCOMPARE(tempoOf(desk, NetUid(1)), std::uint16_t{20});
        signReviewed(desk);
        QCOMPARE(tempoOf(desk, NetUid(1)), std::uint16_t{40});
        QTRY_VERIFY(isFront(window, u"sudoCard"_s));
    }

    /// What would fail inside is told before it is signed, although the outer call would do.
    void whatTheChainRefusesIsSaid()
    {
        LivingDesk desk;
        desk.restore(u"alice"_s, QByteArray(kPhrase) + "//Alice");
        QWidget* window = openLocal(desk);
        QTRY_VERIFY(isFront(window, u"sudoCard"_s));
        chooseNamed(window, u"sudoCall"_s, u"sudo_set_tempo"_s);
        typeInto(window, u"sudoEdit_netuid"_s, u"77"_s);
        typeInto(window, u"sudoEdit_tempo"_s, u"40"_s);
        QTRY_VERIFY2(textOf(window, u"sudoPreview"_s).contains(u"subnet"_s, Qt::CaseInsensitive) &&
                         !textOf(window, u"sudoPreview"_s).contains(u"→"_s),
                     qPrintable(textOf(window, u"sudoPreview"_s)));
        QVERIFY(!visible<QPushButton>(window, u"sudoReviewButton"_s)->isEnabled());
        QVERIFY(!textOf(window, u"sudoPreview"_s).contains(u"Trying"_s));
    }

    void choicesAndAmountsAreTyped()
    {
        LivingDesk desk;
        desk.restore(u"alice"_s, QByteArray(kPhrase) + "//Alice");
        QWidget* window = openLocal(desk);
        QTRY_VERIFY(isFront(window, u"sudoCard"_s));
        chooseNamed(window, u"sudoCall"_s, u"sudo_set_network_registration_allowed"_s);
        typeInto(window, u"sudoEdit_netuid"_s, u"2"_s);
        chooseInList(window, u"sudoChoice_registration_allowed"_s, 0);
        QTRY_VERIFY2(textOf(window, u"sudoPreview"_s).contains(u"NetworkRegistrationAllowed(2)"_s),
                     qPrintable(textOf(window, u"sudoPreview"_s)));
        chooseNamed(window, u"sudoPallet"_s, u"Balances"_s);
        chooseNamed(window, u"sudoCall"_s, u"force_set_balance"_s);
        typeInto(window, u"sudoEdit_who"_s, u"5FHneW"_s);
        QTRY_VERIFY(!noteOf(window, u"sudoEdit_who"_s).isEmpty());
        typeInto(window, u"sudoEdit_who"_s, u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s);
        typeInto(window, u"sudoEdit_new_free"_s, u"12.5"_s);
        QTRY_VERIFY2(textOf(window, u"sudoPreview"_s).contains(u"Balances.TotalIssuance"_s),
                     qPrintable(textOf(window, u"sudoPreview"_s)));
        QVERIFY(visible<QPushButton>(window, u"sudoReviewButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestGuiSudo)
#include "tst_gui_sudo.moc"
