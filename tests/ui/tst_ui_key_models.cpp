// The tree of accounts, what hotkeys do, and the address book, each under Qt's own model tester.
#include "chain/codec/scale_type.h"
#include "chain/codec/storage_key.h"
#include "tests/support/fake_key_care.h"
#include "tests/support/fake_node.h"
#include "ui/models/account_tree_model.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/hotkey_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using namespace soma::ui;
using codec::hashed;
using codec::Hasher;

namespace {

constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr auto kPallet = "SubtensorModule";

/// Gives a hotkey a place in a subnet, as the chain keeps it.
void place(FakeNode& node, const chain::AccountId& hotkey, std::uint16_t netuid, std::uint16_t uid,
           bool validates)
{
    const NetUid network(netuid);
    node.setStorage(codec::storageKey(kPallet, "IsNetworkMember",
                                      hashed<Hasher::Blake2_128Concat>(hotkey),
                                      hashed<Hasher::Identity>(network)),
                    codec::encode(true));
    node.setStorage(codec::storageKey(kPallet, "Uids", hashed<Hasher::Identity>(network),
                                      hashed<Hasher::Blake2_128Concat>(hotkey)),
                    codec::encode(uid));
    std::vector<bool> permits(std::size_t(uid) + 1, false);
    permits[uid] = validates;
    node.setStorage(
        codec::storageKey(kPallet, "ValidatorPermit", hashed<Hasher::Identity>(network)),
        codec::encode(permits));
}

struct Accounts {
    FakeWallet wallet;
    FakeNode node;
    std::unique_ptr<AccountListModel> list;

    Accounts()
    {
        wallet.addAccount(u"alpha"_s);
        wallet.addAccount(u"beta"_s, wallet::AccountKind::WatchOnly);
        wallet.addHotkey(u"alpha"_s, u"miner"_s);
        wallet.addHotkey(u"alpha"_s, u"validator"_s, true);
        list = std::make_unique<AccountListModel>(wallet, node);
    }

    static chain::AccountId hotkey(const QString& name)
    {
        return FakeWallet::idFor(u"alpha/"_s + name);
    }
};

} // namespace

class TestUiKeyModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeHasThreeLevels();
    void theTreeFollowsTheWallet();
    void hotkeysDoWhatTheChainSays();
    void whatIsNotAnsweredIsUnknown();
    void contactsComeBeforeOurOwn();
};

void TestUiKeyModels::theTreeHasThreeLevels()
{
    Accounts accounts;
    HotkeyRoles roles(*accounts.list, accounts.node);
    AccountTreeModel tree(*accounts.list, roles, u"~/wallets"_s);
    const QAbstractItemModelTester tester(&tree, kMode);
    QCOMPARE(tree.rowCount(), 1);
    const QModelIndex folder = tree.index(0, 0);
    QCOMPARE(folder.data().toString(), u"~/wallets"_s);
    QVERIFY(!folder.flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(tree.rowCount(folder), 2);
    const QModelIndex alpha = tree.find({u"alpha"_s});
    QCOMPARE(alpha.parent(), folder);
    QCOMPARE(AccountTreeModel::kind(alpha), AccountTreeModel::Kind::Account);
    QCOMPARE(tree.rowCount(alpha), 2);
    const QModelIndex hotkey = tree.find({u"alpha"_s}, u"validator"_s);
    QCOMPARE(hotkey.parent(), alpha);
    QCOMPARE(AccountTreeModel::kind(hotkey), AccountTreeModel::Kind::Hotkey);
    QCOMPARE(tree.account(hotkey)->handle.name, u"alpha"_s);
    QVERIFY(hotkey.data(AccountTreeModel::EncryptedRole).toBool());
    QCOMPARE(tree.rowCount(hotkey), 0);
    QVERIFY(tree.find({u"beta"_s}).data(AccountTreeModel::WatchOnlyRole).toBool());
    QVERIFY(!tree.find({u"gamma"_s}).isValid());
    QVERIFY(!tree.find({u"alpha"_s}, u"nobody"_s).isValid());
    QVERIFY(tree.account(folder) == nullptr && tree.hotkey(alpha) == nullptr);
}

void TestUiKeyModels::theTreeFollowsTheWallet()
{
    Accounts accounts;
    HotkeyRoles roles(*accounts.list, accounts.node);
    AccountTreeModel tree(*accounts.list, roles, u"~/wallets"_s);
    const QAbstractItemModelTester tester(&tree, kMode);
    accounts.node.setAccount(FakeWallet::idFor(u"alpha"_s), Rao(5), 0, Rao(2));
    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    accounts.list->refresh();
    QTRY_COMPARE(tree.find({u"alpha"_s}).data(AccountTreeModel::TotalRole).toULongLong(), 7U);
    QVERIFY(changed.count() > 0);
    accounts.wallet.addHotkey(u"beta"_s, u"public"_s);
    QTRY_COMPARE(tree.rowCount(tree.find({u"beta"_s})), 1);
    accounts.wallet.setAccounts({});
    QTRY_COMPARE(tree.rowCount(tree.index(0, 0)), 0);
}

void TestUiKeyModels::hotkeysDoWhatTheChainSays()
{
    using Role = HotkeyRoles::Role;
    Accounts accounts;
    const auto miner = Accounts::hotkey(u"miner"_s);
    const auto validator = Accounts::hotkey(u"validator"_s);
    place(accounts.node, miner, 1, 4, false);
    place(accounts.node, validator, 3, 2, true);
    place(accounts.node, validator, 7, 0, false);
    HotkeyRoles roles(*accounts.list, accounts.node);
    AccountTreeModel tree(*accounts.list, roles, {});
    QTRY_VERIFY(roles.role(validator).has_value());
    QTRY_VERIFY(roles.role(miner).has_value());
    QVERIFY(*roles.role(miner) == Role::Miner);
    QVERIFY(*roles.role(validator) == Role::Validator);
    const auto places = *roles.places(validator);
    QCOMPARE(places.size(), 2U);
    QCOMPARE(places[0].netuid, NetUid(3));
    QCOMPARE(places[0].uid, Uid(2));
    QVERIFY(places[0].validates && !places[1].validates);
    QCOMPARE(tree.find({u"alpha"_s}, u"miner"_s).data(AccountTreeModel::WorkRole).toInt(),
             static_cast<int>(Role::Miner));
    // The subnet is given to it.
    accounts.node.setStorage(
        codec::storageKey(kPallet, "SubnetOwnerHotkey", hashed<Hasher::Identity>(NetUid(7))),
        codec::encode(validator));
    roles.refresh();
    QTRY_VERIFY(*roles.role(validator) == Role::Owner);
}

void TestUiKeyModels::whatIsNotAnsweredIsUnknown()
{
    Accounts accounts;
    accounts.node.setPhase(chain::SyncPhase::Starting);
    HotkeyRoles roles(*accounts.list, accounts.node);
    const auto miner = Accounts::hotkey(u"miner"_s);
    QCoreApplication::processEvents();
    QVERIFY(!roles.role(miner).has_value());
    accounts.node.setPhase(chain::SyncPhase::Live);
    accounts.node.failNext(FakeNode::Verb::ReadRange, chain::NodeError::NotRunning);
    roles.refresh();
    QTRY_VERIFY(roles.role(Accounts::hotkey(u"validator"_s)).has_value());
    QVERIFY(!roles.role(miner).has_value()); // Its question failed.
    roles.refresh();
    QTRY_VERIFY(roles.role(miner).has_value());
    QVERIFY(*roles.role(miner) == HotkeyRoles::Role::None);
}

void TestUiKeyModels::contactsComeBeforeOurOwn()
{
    Accounts accounts;
    FakeKeyCare keys(accounts.wallet);
    const auto bob = FakeWallet::idFor(u"bob"_s);
    static_cast<void>(keys.putContact({bob, {}, u"Bob Smith"_s, false}));
    static_cast<void>(keys.putContact({FakeWallet::idFor(u"ada"_s), {}, u"Ada"_s, false}));
    ContactListModel contacts(keys, *accounts.list);
    const QAbstractItemModelTester tester(&contacts, kMode);
    QCOMPARE(contacts.rowCount(), 2); // Ours are known at once.
    contacts.reload();
    QTRY_COMPARE(contacts.rowCount(), 4);
    QCOMPARE(contacts.index(0).data().toString(), u"Ada"_s);
    QCOMPARE(contacts.index(1).data(ContactListModel::SearchRole).toString(), u"BobSmith"_s);
    QVERIFY(contacts.index(2).data(ContactListModel::OursRole).toBool());
    QCOMPARE(contacts.book().size(), 2U);
    QCOMPARE(contacts.find(bob)->name, u"Bob Smith"_s);
    QVERIFY(contacts.find(FakeWallet::idFor(u"stranger"_s)) == nullptr);
    QSignalSpy failed(&contacts, &ContactListModel::failed);
    keys.failNext(wallet::WalletError::StoreDamaged);
    contacts.reload();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(contacts.rowCount(), 4); // What was known stays.
}

QTEST_GUILESS_MAIN(TestUiKeyModels)
#include "tst_ui_key_models.moc"
