// The owner's tab of a subnet: whose it is, the start, the identity, the symbol, and settings that
// are staged and signed together.
#include "chain/api/calls.h"
#include "chain/codec/storage_key.h"
#include "tests/support/fake_subnets.h"
#include "tests/support/gui_helpers.h"
#include "ui/format/address_format.h"
#include "ui/views/subnets/owner_tab.h"
#include "ui/views/subnets/symbol_picker.h"
#include "ui/widgets/copy_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using test::Desk;
using test::FakeNode;
using test::FakeSubnets;
using test::FakeWallet;
using test::showsText;
using test::tao;
using test::visible;

namespace {

constexpr int kMine = 4; ///< Has an identity.
constexpr int kOwnerTab = 7;

const QString kStartPart = u"ownerStartButtonPart"_s;
const QString kIdentityForm = u"ownerIdentityPart"_s;
const QString kSettingsPart = u"ownerSettingsPart"_s;

chain::HyperparamEntry entry(const char* name, chain::HyperparamValue value)
{
    const std::string text = name;
    return {Bytes(text.begin(), text.end()), std::move(value)};
}

template <typename T>
chain::HyperparamEntry number(const char* name, T value)
{
    return entry(name, {chain::Compact<T>(value)});
}

/// What the chain has, in the order in which it tells it.
struct Rules {
    std::uint16_t tempo = 360;
    std::uint64_t minBurn = 500'000;
    bool liquid = false;

    Bytes encoded() const
    {
        using chain::Compact;
        std::optional<std::vector<chain::HyperparamEntry>> all;
        all.emplace(
            {number<std::uint16_t>("kappa", 32'767), number("tempo", tempo),
             number("min_burn", Rao(minBurn)), number("max_burn", Rao(100'000'000'000)),
             number<std::uint16_t>("alpha_high", 58'982),
             number<std::uint16_t>("alpha_low", 45'875), entry("liquid_alpha_enabled", {liquid}),
             number<std::uint16_t>("yuma_version", 2),
             number<std::uint64_t>("bonds_moving_avg", 900'000),
             entry("burn_increase_mult", {chain::HyperparamValue::Unsigned{{(u128(5) << 64) / 4}}}),
             number<std::uint32_t>("activity_cutoff_factor", 13'889),
             number<std::uint64_t>("activity_cutoff", 5'000),
             number<std::uint32_t>("shape_of_things_to_come", 42)});
        return codec::encode(all);
    }
};

Bytes subnetKey(const char* item, int netuid)
{
    return codec::storageKey("SubtensorModule", item,
                             codec::hashed<codec::Hasher::Identity>(NetUid(std::uint16_t(netuid))));
}

/// A window over twelve subnets; savings owns one of them, unless it is only watched.
class OwnerDeskScene : public Desk {
public:
    explicit OwnerDeskScene(wallet::AccountKind kind = wallet::AccountKind::Coldkey,
                            bool owns = true)
        : subnets(node, 12)
    {
        wallet.addAccount(u"savings"_s, kind);
        if (owns) {
            auto rows = wallet.accounts();
            rows[0].account = FakeSubnets::owner(kMine);
            rows[0].address = addressOf(rows[0].account);
            wallet.setAccounts(rows);
            setBalance(rows[0].account, tao(100));
        }
        subnets.publish();
        tell(rules);
        makeBlocks(5);
    }

    void tell(const Rules& next)
    {
        rules = next;
        node.setRuntimeAnswer("SubnetInfoRuntimeApi_get_subnet_hyperparams_v3",
                              [next](const Bytes&) -> Result<Bytes> { return next.encoded(); });
    }

    /// The trial says that the settings become these.
    void expect(const Rules& after)
    {
        node.setDryRun([this, after](const chain::DryRunRequest& request) {
            chain::DryRun out;
            out.at = node.bestHead();
            out.fee = chain::FeePaid{request.signer, Rao(124'354), {}};
            for (const Bytes& key : request.keys)
                out.values.push_back({key, std::nullopt, std::nullopt});
            for (const chain::RuntimeQuestion& question : request.questions) {
                const bool asked =
                    question.name == "SubnetInfoRuntimeApi_get_subnet_hyperparams_v3";
                out.answers.push_back(asked ? chain::AnswerChange{rules.encoded(), after.encoded()}
                                            : chain::AnswerChange{});
            }
            return Result<chain::DryRun>(out);
        });
    }

    /// The owner's tab of the subnet, at one of its parts.
    OwnerTab& openOwner(const QString& part = {}, int netuid = kMine)
    {
        if (window == nullptr)
            open();
        window->showSubnet(PageId::Subnets, NetUid(std::uint16_t(netuid)));
        visible<QTabBar>(window.get(), u"subnetTabs"_s)->setCurrentIndex(kOwnerTab);
        auto* tab = visible<OwnerTab>(window.get(), u"ownerTab"_s);
        const bool read = QTest::qWaitFor(
            [tab] { return tab->desk().standing() != OwnerDesk::Standing::Unknown; });
        Q_ASSERT(read);
        if (!part.isEmpty())
            click(part);
        return *tab;
    }

    void click(const QString& name)
    {
        auto* button = visible<QAbstractButton>(window.get(), name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const QString& name, const QString& text)
    {
        auto* edit = visible<QLineEdit>(window.get(), name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    void set(const QString& setting, const QString& text)
    {
        type(u"settingEdit_"_s + setting, text);
    }

    void choose(const QString& setting, Qt::Key key)
    {
        auto* combo = visible<QComboBox>(window.get(), u"settingChoice_"_s + setting);
        combo->setFocus();
        QTest::keyClick(combo, key);
    }

    QString text(const QString& name) const
    {
        const auto* label = window->findChild<QLabel*>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    /// From the review to the block that holds it, and back.
    void signAndFinalize()
    {
        type(u"actPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
        click(u"actSignButton"_s);
        QTRY_VERIFY(!wallet.orders().empty());
        QTRY_VERIFY(window->findChild<QWidget*>(u"signTrack"_s)->isVisible());
        wallet.advance(wallet.lastRow(), wallet::TransferStatus::Finalized);
        QTRY_VERIFY(showsText(window.get(), u": done"_s));
    }

    FakeSubnets subnets;
    Rules rules;
};

} // namespace

class TestGuiOwner : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void othersReadWhoseItIs()
    {
        OwnerDeskScene desk(wallet::AccountKind::Coldkey, false);
        desk.openOwner();
        QVERIFY(desk.text(u"ownerWhy"_s).contains(u"None of the accounts"_s));
        auto* address = visible<AddressLabel>(desk.window.get(), u"ownerAddress"_s);
        QCOMPARE(address->fullText(), addressOf(FakeSubnets::owner(kMine)));
        QVERIFY(showsText(desk.window.get(), u"Choose the symbol of its token"_s));
        QVERIFY(!desk.window->findChild<QWidget*>(u"ownerReviewButton"_s)->isVisible());
        QVERIFY(!desk.window->findChild<QWidget*>(u"ownerParts"_s)->isVisible());
    }

    void aWatchedOwnerCannotSign()
    {
        OwnerDeskScene desk(wallet::AccountKind::WatchOnly);
        desk.openOwner();
        QVERIFY(desk.text(u"ownerWhy"_s).contains(u"savings"_s));
        QVERIFY(desk.text(u"ownerWhy"_s).contains(u"only watches"_s));
        QVERIFY(!desk.window->findChild<QWidget*>(u"ownerParts"_s)->isVisible());
    }

    void stagedChangesBecomeOneBatch()
    {
        OwnerDeskScene desk;
        OwnerTab& tab = desk.openOwner(kSettingsPart);
        QTRY_VERIFY(desk.text(u"settingNow_tempo"_s).startsWith(u"360"_s));
        QCOMPARE(desk.text(u"ownerStagedCount"_s), u"Nothing is changed yet"_s);
        QVERIFY(!visible<QPushButton>(desk.window.get(), u"ownerReviewButton"_s)->isEnabled());
        desk.set(u"tempo"_s, u"400"_s);
        desk.set(u"min_burn"_s, u"0.25"_s);
        desk.choose(u"liquid_alpha_enabled"_s, Qt::Key_Down);
        desk.set(u"alpha_low"_s, u"50 %"_s);
        desk.set(u"alpha_high"_s, u"60000"_s);
        QCOMPARE(tab.desk().changes().staged().size(), std::size_t{5});
        QVERIFY(desk.text(u"ownerStagedCount"_s).startsWith(u"5 "_s));
        auto* basket = visible<QWidget>(desk.window.get(), u"ownerBasket"_s);
        QTRY_VERIFY(showsText(basket, u"0.0005\u00A0τ → 0.25\u00A0τ"_s));
        Rules after = desk.rules;
        after.tempo = 400;
        after.minBurn = 250'000'000;
        after.liquid = true;
        desk.expect(after);
        desk.click(u"ownerReviewButton"_s);
        auto* review = visible<QWidget>(desk.window.get(), u"signReview"_s);
        QVERIFY(showsText(review, u"Utility.batch_all"_s));
        QVERIFY(showsText(review, u"tempo of"_s));
        QVERIFY(showsText(review, u"400"_s));
        QVERIFY(showsText(review, u"Settings freeze"_s));
        desk.signAndFinalize();
        using namespace chain::calls;
        const NetUid netuid(kMine);
        const chain::CallSpec wanted =
            batchAll({*setOnSubnet(*subnetSetting("set_tempo"), netuid, 400),
                      *setOnSubnet(*subnetSetting("sudo_set_min_burn"), netuid, 250'000'000),
                      *setOnSubnet(*subnetSetting("sudo_set_liquid_alpha_enabled"), netuid, 1),
                      setAlphaValues(netuid, 32'768, 60'000)});
        QCOMPARE(desk.wallet.orders().size(), std::size_t{1});
        QVERIFY(desk.wallet.orders().back().call.bytes == wanted.bytes);
        QCOMPARE(desk.wallet.orders().back().signer, FakeSubnets::owner(kMine));

        // The chain has it now.
        desk.tell(after);
        desk.makeBlocks(1);
        desk.click(u"actDoneButton"_s);
        QTRY_VERIFY(desk.text(u"settingNow_tempo"_s).startsWith(u"400"_s));
        QCOMPARE(desk.text(u"settingNow_liquid_alpha_enabled"_s), u"on"_s);
        QCOMPARE(desk.text(u"ownerStagedCount"_s), u"Nothing is changed yet"_s);
    }

    void whatTheChainWouldRefuseIsRefusedInPlace()
    {
        OwnerDeskScene desk;
        OwnerTab& tab = desk.openOwner(kSettingsPart);
        QTRY_VERIFY(!desk.text(u"settingNow_tempo"_s).isEmpty());
        const auto note = [&](const QString& name) { return desk.text(u"settingNote_"_s + name); };
        QVERIFY(note(u"tempo"_s).contains(u"360"_s)); // The bounds, before anything is wrong.
        desk.set(u"tempo"_s, u"359"_s);
        QVERIFY2(note(u"tempo"_s).contains(u"at least"_s), qPrintable(note(u"tempo"_s)));
        desk.set(u"tempo"_s, u"50401"_s);
        QVERIFY(note(u"tempo"_s).contains(u"at most"_s));
        desk.set(u"tempo"_s, u"often"_s);
        QCOMPARE(note(u"tempo"_s), u"Type a whole number."_s);
        desk.set(u"min_burn"_s, u"0,5"_s);
        QVERIFY(note(u"min_burn"_s).contains(u"amount in TAO"_s));
        desk.set(u"min_burn"_s, u"1"_s);
        QVERIFY(note(u"min_burn"_s).contains(u"at most"_s));
        desk.set(u"bonds_moving_avg"_s, u"97.6 %"_s);
        QVERIFY(note(u"bonds_moving_avg"_s).contains(u"97.50"_s));
        desk.set(u"alpha_low"_s, u"2000"_s);
        QVERIFY(note(u"alpha_low"_s).contains(u"liquid_alpha_enabled"_s));
        QVERIFY(tab.desk().changes().staged().empty());
        auto* review = visible<QPushButton>(desk.window.get(), u"ownerReviewButton"_s);
        QVERIFY(!review->isEnabled());
        QCOMPARE(review->text(), u"Mend what is marked first"_s);

        // Two that only together are wrong.
        desk.click(u"ownerDiscardAll"_s);
        desk.set(u"min_burn"_s, u"0.9"_s);
        desk.set(u"max_burn"_s, u"0.5"_s);
        QVERIFY(note(u"max_burn"_s).contains(u"min_burn"_s));
        desk.set(u"max_burn"_s, u"0.95"_s);
        QVERIFY(!note(u"max_burn"_s).contains(u"min_burn"_s));
        QTRY_VERIFY(review->isEnabled());
    }

    void changesAreTakenBack()
    {
        OwnerDeskScene desk;
        OwnerTab& tab = desk.openOwner(kSettingsPart);
        QTRY_VERIFY(!desk.text(u"settingNow_tempo"_s).isEmpty());
        desk.set(u"tempo"_s, u"500"_s);
        desk.set(u"burn_increase_mult"_s, u"1.5"_s);
        desk.choose(u"yuma_version"_s, Qt::Key_Down);
        QCOMPARE(tab.desk().changes().staged().size(), std::size_t{3});
        desk.click(u"settingDiscard_tempo"_s);
        QCOMPARE(visible<QLineEdit>(desk.window.get(), u"settingEdit_tempo"_s)->text(), QString());
        QCOMPARE(tab.desk().changes().staged().size(), std::size_t{2});
        // What is now is no change.
        desk.set(u"burn_increase_mult"_s, u"1.25"_s);
        desk.choose(u"yuma_version"_s, Qt::Key_Up);
        QVERIFY(tab.desk().changes().staged().empty());
        desk.set(u"tempo"_s, u"500"_s);
        desk.click(u"ownerDiscardAll"_s);
        QVERIFY(tab.desk().changes().staged().empty());
        QVERIFY(!visible<QPushButton>(desk.window.get(), u"ownerDiscardAll"_s)->isEnabled());
        // Another subnet begins anew.
        desk.set(u"tempo"_s, u"500"_s);
        desk.openOwner({}, 5);
        desk.openOwner(kSettingsPart);
        QVERIFY(tab.desk().changes().staged().empty());
    }

    void whatOthersSetSaysWhy()
    {
        OwnerDeskScene desk;
        desk.openOwner(kSettingsPart);
        QTRY_VERIFY(desk.text(u"settingReason_kappa"_s).contains(u"root key"_s));
        QVERIFY(desk.text(u"settingReason_activity_cutoff"_s).contains(u"follows the factor"_s));
        QVERIFY(desk.text(u"settingReason_shape_of_things_to_come"_s).contains(u"Newer"_s));
        QVERIFY(desk.window->findChild<QWidget*>(u"settingEdit_kappa"_s) == nullptr);
    }

    void freezeAndClocksAreSaid()
    {
        OwnerDeskScene desk;
        desk.openOwner(kSettingsPart);
        QTRY_VERIFY2(desk.text(u"ownerFreeze"_s).contains(u"last 10 blocks"_s),
                     qPrintable(desk.text(u"ownerFreeze"_s)));
        // The tempo was changed lately.
        const std::uint16_t column = 11;
        desk.node.setStorage(
            codec::storageKey(
                "SubtensorModule", "TransactionKeyLastBlock",
                codec::hashed<codec::Hasher::Blake2_128Concat>(FakeSubnets::owner(kMine)),
                codec::hashed<codec::Hasher::Identity>(NetUid(kMine)),
                codec::hashed<codec::Hasher::Identity>(column)),
            codec::encode(std::uint64_t{3}));
        // And the epoch is near: it runs in block 12.
        desk.node.setStorage(subnetKey("PendingEpochAt", kMine), codec::encode(std::uint64_t{12}));
        desk.makeBlocks(1);
        QTRY_VERIFY2(desk.text(u"ownerFreeze"_s).contains(u"frozen"_s),
                     qPrintable(desk.text(u"ownerFreeze"_s)));
        desk.set(u"tempo"_s, u"400"_s);
        auto* basket = visible<QWidget>(desk.window.get(), u"ownerBasket"_s);
        QTRY_VERIFY(showsText(basket, u"The chain takes it again in"_s));
        QVERIFY(showsText(basket, u"356 block"_s)); // Of 360 since block 3, at block 6.
        desk.click(u"ownerReviewButton"_s);
        auto* review = visible<QWidget>(desk.window.get(), u"signReview"_s);
        QVERIFY(showsText(review, u"Another tempo: in"_s));
        QVERIFY(showsText(review, u"The end of the epoch: in"_s));
        QTRY_VERIFY(desk.text(u"planStanding"_s).contains(u"too early"_s));
        QVERIFY(!visible<QPushButton>(desk.window.get(), u"actSignButton"_s)->isEnabled());
        // Back on the form everything is as it was.
        desk.click(u"signBackButton"_s);
        QCOMPARE(visible<QLineEdit>(desk.window.get(), u"settingEdit_tempo"_s)->text(), u"400"_s);
    }

    void theStartIsCountedDown()
    {
        OwnerDeskScene desk;
        desk.node.setStorage(subnetKey("FirstEmissionBlockNumber", kMine), std::nullopt);
        desk.node.setStorage(subnetKey("NetworkRegisteredAt", kMine),
                             codec::encode(std::uint64_t{2}));
        desk.node.setStorage(codec::storageKey("SubtensorModule", "StartCallDelay"),
                             codec::encode(std::uint64_t{10}));
        desk.makeBlocks(1);
        desk.openOwner(kStartPart);
        QTRY_VERIFY2(desk.text(u"ownerStartState"_s).contains(u"5 block"_s),
                     qPrintable(desk.text(u"ownerStartState"_s)));
        auto* button = visible<QPushButton>(desk.window.get(), u"ownerStartButton"_s);
        QVERIFY(!button->isEnabled());
        desk.makeBlocks(2);
        QTRY_VERIFY(desk.text(u"ownerStartState"_s).contains(u"3 block"_s));
        desk.makeBlocks(3);
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(desk.text(u"ownerStartState"_s), u"It can be started now"_s);
        desk.click(u"ownerStartButton"_s);
        desk.signAndFinalize();
        QVERIFY(desk.wallet.orders().back().call.bytes ==
                chain::calls::startCall(NetUid(kMine)).bytes);
        desk.node.setStorage(subnetKey("FirstEmissionBlockNumber", kMine),
                             codec::encode(std::uint64_t{12}));
        desk.makeBlocks(3);
        desk.click(u"actDoneButton"_s);
        QTRY_VERIFY2(desk.text(u"ownerStartState"_s).startsWith(u"Running since block 12"_s),
                     qPrintable(desk.text(u"ownerStartState"_s)));
        QVERIFY(!button->isVisible());
    }

    void theIdentityIsLoadedAndChanged()
    {
        OwnerDeskScene desk;
        desk.openOwner(kIdentityForm);
        auto* contact = visible<QLineEdit>(desk.window.get(), u"identityContact"_s);
        QTRY_COMPARE(contact->text(), u"owner@example.org"_s);
        auto* review = visible<QPushButton>(desk.window.get(), u"ownerIdentityReview"_s);
        QVERIFY(!review->isEnabled());
        // A limit counts bytes, not letters.
        desk.type(u"identityName"_s, QString(129, u'ß'));
        QVERIFY(desk.text(u"identityNameNote"_s).contains(u"by 2"_s));
        QTest::mouseClick(review, Qt::LeftButton);
        QVERIFY(!desk.window->findChild<QWidget*>(u"signReview"_s)->isVisible());
        desk.click(u"ownerIdentityReload"_s);
        QVERIFY(!review->isEnabled());
        desk.type(u"identityName"_s, u"Compute"_s);
        QCOMPARE(desk.text(u"previewName"_s), u"Compute"_s);
        desk.makeBlocks(1); // What is typed stays.
        QTest::qWait(20);
        QCOMPARE(visible<QLineEdit>(desk.window.get(), u"identityName"_s)->text(), u"Compute"_s);
        desk.click(u"ownerIdentityReview"_s);
        desk.signAndFinalize();
        const chain::calls::SubnetIdentityText wanted{"Compute",
                                                      "https://code.example/4",
                                                      "owner@example.org",
                                                      "https://example.org",
                                                      "",
                                                      "Made up for looking at.",
                                                      "",
                                                      ""};
        QVERIFY(desk.wallet.orders().back().call.bytes ==
                chain::calls::setSubnetIdentity(NetUid(kMine), wanted).bytes);
    }

    void onlyFreeSymbolsAreOffered()
    {
        OwnerDeskScene desk;
        desk.openOwner(kStartPart);
        auto* list = visible<SymbolPicker>(desk.window.get(), u"ownerSymbolList"_s);
        QTRY_VERIFY(list->count() > 400);
        QStringList offered;
        for (int i = 0; i < list->count(); ++i)
            offered.append(list->model()->index(i, 0).data().toString());
        QVERIFY(!offered.contains(u"β"_s));
        QVERIFY(!offered.contains(u"Τ"_s)); // Root's.
        QVERIFY(offered.contains(u"ψ"_s));
        auto* button = visible<QPushButton>(desk.window.get(), u"ownerSymbolButton"_s);
        QVERIFY(!button->isEnabled());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Right);
        QTRY_VERIFY(button->isEnabled());
        const QModelIndex index = list->model()->index(int(offered.indexOf(u"ψ"_s)), 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(button->text().contains(u"ψ"_s));
        desk.click(u"ownerSymbolButton"_s);
        desk.signAndFinalize();
        QVERIFY(desk.wallet.orders().back().call.bytes ==
                chain::calls::updateSymbol(NetUid(kMine), "ψ").bytes);
    }
};

} // namespace soma::ui

QTEST_MAIN(soma::ui::TestGuiOwner)
#include "tst_gui_owner.moc"
