// What is done to keys: tabs, tasks, files coming in, contacts.
#include "tests/ui/shots/shot.h"
#include "ui/format/address_format.h"
#include "wallet/api/wallet_error.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;
using wallet::ImportFinding;
using wallet::WalletError;

namespace {

const QString kPassword = QString::fromLatin1(FakeWallet::kPassword);

void openTab(Desk& desk, const QString& account, int tab)
{
    show(desk, PageId::Accounts, account);
    visible<QTabBar>(desk.window.get(), u"accountTabs"_s)->setCurrentIndex(tab);
    settle();
}

std::function<void(Desk&)> task(const QString& button, std::function<void(Desk&)> act)
{
    return [button, act](Desk& desk) {
        openTab(desk, u"savings"_s, 1);
        press(desk, button);
        act(desk);
    };
}

void write(Desk& desk, const QString& name, const QString& text)
{
    if (auto* edit = visible<QPlainTextEdit>(desk.window.get(), name))
        edit->setPlainText(text);
    settle(300);
}

std::vector<ImportFinding> findings()
{
    ImportFinding coldkey;
    coldkey.path = u"/keys/.bittensor/wallets/default/coldkey"_s;
    coldkey.kind = ImportFinding::Kind::Keyfile;
    coldkey.file = wallet::KeyfileKind::Nacl;
    coldkey.wallet = u"default"_s;
    coldkey.needsPassword = true;
    coldkey.keys = {{u"default"_s, u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s}};
    ImportFinding hotkey = coldkey;
    hotkey.path = u"/keys/.bittensor/wallets/default/hotkeys/miner-01"_s;
    hotkey.role = ImportFinding::Role::Hotkey;
    hotkey.file = wallet::KeyfileKind::Plain;
    hotkey.needsPassword = false;
    hotkey.keys.front().name = u"miner-01"_s;
    ImportFinding json;
    json.path = u"/keys/Downloads/5FHneW46.json"_s;
    json.kind = ImportFinding::Kind::PolkadotJson;
    json.needsPassword = true;
    json.keys = {{u"Polkadot vault"_s, u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s}};
    ImportFinding cut;
    cut.path = u"/keys/backup/old/coldkey"_s;
    cut.problem = Error(WalletError::FileTruncated, cut.path.toStdString());
    ImportFinding note;
    note.path = u"/keys/backup/readme.txt"_s;
    note.problem = Error(WalletError::UnknownFormat, note.path.toStdString());
    return {coldkey, hotkey, json, cut, note};
}

void openImport(Desk& desk)
{
    press(desk, u"importDoor"_s);
}

void fillTasks(ShotList& list)
{
    list.add(u"keys-tab"_s, prepare, [](Desk& desk) { openTab(desk, u"savings"_s, 1); })
        .everyTheme = true;
    list.add(u"keys-tab-watch"_s, prepare, [](Desk& desk) { openTab(desk, u"cold-storage"_s, 1); });
    list.add(u"keys-tab-small"_s, prepare, [](Desk& desk) { openTab(desk, u"mining"_s, 1); })
        .size = {960, 640};
    list.add(u"keys-hotkeys"_s, prepare, [](Desk& desk) { openTab(desk, u"mining"_s, 2); });
    list.add(u"keys-notes"_s, prepare, [](Desk& desk) {
        openTab(desk, u"savings"_s, 5);
        write(desk, u"noteEdit"_s, u"Words: blue envelope, second drawer."_s);
    });
    list.add(u"keys-password"_s, prepare, task(u"changePasswordButton"_s, [](Desk& desk) {
                 type(desk, u"passwordTaskOwnPasswordEdit"_s, u"wrong"_s);
                 type(desk, u"passwordTaskPasswordEdit"_s, u"correct horse battery staple"_s);
                 type(desk, u"passwordTaskRepeatEdit"_s, u"correct horse battery staple"_s);
                 press(desk, u"passwordTaskStepNext"_s);
             }));
    list.add(u"keys-busy"_s, prepare, task(u"changePasswordButton"_s, [](Desk& desk) {
                 desk.keys.hold();
                 type(desk, u"passwordTaskOwnPasswordEdit"_s, kPassword);
                 type(desk, u"passwordTaskPasswordEdit"_s, u"correct horse battery staple"_s);
                 type(desk, u"passwordTaskRepeatEdit"_s, u"correct horse battery staple"_s);
                 press(desk, u"passwordTaskStepNext"_s);
                 settle(600);
             }));
    list.add(u"keys-export"_s, prepare,
             task(u"exportButton"_s,
                  [](Desk& desk) {
                      type(desk, u"exportPathEdit"_s, u"/media/usb/savings.soma"_s);
                      press(desk, u"exportVault"_s);
                  }))
        .everyTheme = true;
    list.add(u"keys-words"_s, prepare, task(u"showWordsButton"_s, [](Desk& desk) {
                 type(desk, u"wordsTaskOwnPasswordEdit"_s, kPassword);
                 press(desk, u"wordsTaskStepNext"_s);
                 press(desk, u"wordsTaskRevealButton"_s);
             }));
    list.add(u"keys-backup-wrong"_s, prepare, task(u"checkBackupButton"_s, [](Desk& desk) {
                 write(desk, u"backupTaskEdit"_s, u"bottom drive obey lake"_s);
                 press(desk, u"backupTaskStepNext"_s);
             }));
    list.add(u"keys-derive"_s, prepare, task(u"deriveButton"_s, ShotList::nothing));
    list.add(u"keys-hotkey"_s, prepare, [](Desk& desk) {
        openTab(desk, u"mining"_s, 2);
        press(desk, u"addHotkeyButton"_s);
    });
    list.add(u"keys-encrypt"_s, prepare, [](Desk& desk) {
        openTab(desk, u"mining"_s, 2);
        press(desk, u"encryptHotkeyButton1"_s);
    });
    list.add(u"keys-sign"_s, prepare, task(u"signMessageButton"_s, [](Desk& desk) {
                 write(desk, u"signTaskMessageEdit"_s, u"I am the owner of this account."_s);
                 type(desk, u"signTaskOwnPasswordEdit"_s, kPassword);
                 press(desk, u"signTaskStepNext"_s);
             }));
    list.add(u"keys-verify"_s, prepare, task(u"verifyMessageButton"_s, [](Desk& desk) {
                 write(desk, u"verifyTaskMessageEdit"_s, u"I am the owner of this account."_s);
                 write(desk, u"verifyTaskSignatureEdit"_s, u"0x"_s + QString(128, u'a'));
                 press(desk, u"verifyTaskStepNext"_s);
             }));
    list.add(u"keys-rename"_s, prepare, task(u"renameButton"_s, ShotList::nothing));
    list.add(u"keys-forget"_s, prepare, task(u"forgetButton"_s, [](Desk& desk) {
                 type(desk, u"forgetTaskNameEdit"_s, u"saving"_s);
                 press(desk, u"forgetTaskStepNext"_s);
             }));
}

void fillComing(ShotList& list)
{
    list.add(u"restore-notice"_s, ShotList::nothing, [](Desk& desk) {
        press(desk, u"restoreDoor"_s);
        write(desk, u"restoreSourceEdit"_s,
              u"bottom drive obey lake curtain smoke basket hold race lonely fit walk"_s);
    });
    list.add(
        u"restore-file"_s,
        [](Desk& desk) {
            wallet::Recognised file;
            file.kind = wallet::Recognised::Kind::PolkadotJson;
            file.needsPassword = true;
            file.name = u"Polkadot vault"_s;
            file.account = bob();
            file.address = u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s;
            desk.keys.setRecognised(file);
            desk.makeBlocks(3);
        },
        [](Desk& desk) {
            press(desk, u"restoreDoor"_s);
            write(desk, u"restoreSourceEdit"_s, u"{\"encoded\":\"…\"}"_s);
            press(desk, u"restorePasteNext"_s);
        });
    list.add(u"import-choose"_s, ShotList::nothing, openImport);
    const auto found = [](Desk& desk) {
        desk.keys.setFindings(findings());
        desk.makeBlocks(3);
    };
    list.add(u"import-list"_s, found,
             [](Desk& desk) {
                 openImport(desk);
                 dropFiles(desk.window->findChild<QWidget*>(u"importPages"_s), {u"/keys"_s});
                 settle();
             })
        .everyTheme = true;
    list.add(u"import-ask"_s, found, [](Desk& desk) {
        openImport(desk);
        dropFiles(desk.window->findChild<QWidget*>(u"importPages"_s), {u"/keys"_s});
        settle();
        press(desk, u"importButton1"_s);
    });
}

void fillContacts(ShotList& list)
{
    const auto withContacts = [](Desk& desk) {
        prepare(desk);
        static_cast<void>(desk.keys.putContact({bob(), {}, u"Bob"_s, false}));
        static_cast<void>(desk.keys.putContact(
            {FakeWallet::idFor(u"exchange"_s), {}, u"The exchange's deposit address"_s, false}));
    };
    list.add(u"contacts"_s, withContacts,
             [](Desk& desk) {
                 show(desk, PageId::Accounts);
                 press(desk, u"contactsButton"_s);
             })
        .everyTheme = true;
    list.add(u"contacts-empty"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Accounts);
        press(desk, u"contactsButton"_s);
    });
    list.add(u"send-first-time"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Send, u"savings"_s);
        type(desk, u"recipientEdit"_s, u"5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"_s);
        type(desk, u"amountEdit"_s, u"3"_s);
        settle(400);
        press(desk, u"saveContactButton"_s);
    });
    list.add(u"send-look-alike"_s, withContacts, [](Desk& desk) {
        show(desk, PageId::Send, u"savings"_s);
        ByteArray<32> twin = bob().bytes();
        twin[20] ^= 0x55;
        type(desk, u"recipientEdit"_s, ui::addressOf(chain::AccountId(twin)));
        type(desk, u"amountEdit"_s, u"3"_s);
        settle(400);
    });
}

void fill(ShotList& list)
{
    fillTasks(list);
    fillComing(list);
    fillContacts(list);
}

const ShotArea kArea(fill);

} // namespace
