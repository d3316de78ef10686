// The node.
#include "chain/codec/scale_type.h"
#include "chain/codec/storage_key.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "tests/ui/shots/shot.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

constexpr int kLocalTab = 2;
constexpr int kStorageTab = 3;
constexpr int kLogTab = 4;

void showTab(Desk& desk, int tab)
{
    show(desk, PageId::Node);
    visible<QTabBar>(desk.window.get(), u"nodeTabs"_s)->setCurrentIndex(tab);
    settle();
}

void withSnapshots(Desk& desk)
{
    prepare(desk);
    for (const auto* name : {"before-the-first-subnet", "three-validators"}) {
        static_cast<void>(desk.node.saveSnapshot(name));
        desk.makeBlocks(2, 1);
    }
}

void chooseSnapshot(Desk& desk)
{
    visible<QTableView>(desk.window.get(), u"snapshotsTable"_s)->selectRow(1);
    settle();
}

/// The controls of a local network.
void fillLocal(ShotList& list)
{
    list.add(u"node-local"_s, withSnapshots,
             [](Desk& desk) {
                 showTab(desk, kLocalTab);
                 chooseSnapshot(desk);
             })
        .everyTheme = true;
    list.add(u"node-local-advance"_s, prepare, [](Desk& desk) {
        showTab(desk, kLocalTab);
        desk.node.setAdvance(chain::AdvanceProgress{100'000, 23'456, 301'000});
        press(desk, u"checkBooksButton"_s);
        press(desk, u"giftToAddress"_s);
        press(desk, u"giftButton"_s);
    });
    list.add(u"node-local-restore"_s, withSnapshots, [](Desk& desk) {
        showTab(desk, kLocalTab);
        chooseSnapshot(desk);
        press(desk, u"snapshotRestoreButton"_s);
        visible<QWidget>(desk.window.get(), u"snapshotConfirm"_s);
    });
    list.add(u"node-local-narrow"_s, withSnapshots,
             [](Desk& desk) {
                 showTab(desk, kLocalTab);
                 press(desk, u"oneBlockButton"_s);
             })
        .size = QSize(960, 640);
    list.add(u"node-local-starting"_s, prepare, [](Desk& desk) {
        showTab(desk, kLocalTab);
        desk.node.setPhase(chain::SyncPhase::Starting);
        settle();
    });
    list.add(
        u"node-local-none"_s,
        [](Desk& desk) {
            prepare(desk);
            chain::Capabilities capabilities = desk.node.capabilities();
            capabilities.localControls = false;
            desk.node.setCapabilities(capabilities);
        },
        [](Desk& desk) { showTab(desk, kLocalTab); });
}

void named(Desk& desk)
{
    prepare(desk);
    desk.node.setRuntimeAnswer("Metadata_metadata_at_version", [](const Bytes&) -> Result<Bytes> {
        return codec::encode(runtime::runtimeMetadata({}, 15));
    });
}

/// The administrator's card, with a call that is filled in.
void fillSudo(ShotList& list)
{
    const auto holder = [](Desk& desk) {
        named(desk);
        desk.node.setStorage(codec::storageKey("Sudo", "Key"),
                             codec::encode(desk.wallet.accounts().front().account));
        desk.makeBlocks(1, 0);
    };
    const auto fillIn = [](Desk& desk, const QString& tempo) {
        showTab(desk, kLocalTab);
        settle(200);
        auto* call = visible<QComboBox>(desk.window.get(), u"sudoCall"_s);
        call->setCurrentText(u"sudo_set_tempo"_s);
        Q_EMIT call->activated(call->currentIndex());
        settle();
        for (const auto& [name, text] :
             {std::pair(u"sudoEdit_netuid"_s, u"1"_s), std::pair(u"sudoEdit_tempo"_s, tempo)}) {
            auto* edit = visible<QLineEdit>(desk.window.get(), name);
            edit->setText(text);
            Q_EMIT edit->textEdited(text);
        }
        settle(200);
        desk.window->findChild<QScrollArea*>(u"localScroll"_s)->ensureVisible(0, 10'000);
    };
    list.add(u"node-sudo"_s, holder, [fillIn](Desk& desk) { fillIn(desk, u"40"_s); }).everyTheme =
        true;
    list.add(u"node-sudo-wrong"_s, holder, [fillIn](Desk& desk) { fillIn(desk, u"70000"_s); });
}

void fillStorage(ShotList& list)
{
    list.add(u"node-storage"_s, named,
             [](Desk& desk) {
                 showTab(desk, kStorageTab);
                 visible<QComboBox>(desk.window.get(), u"storagePallet"_s)
                     ->setCurrentText(u"System"_s);
                 visible<QComboBox>(desk.window.get(), u"storageItem"_s)
                     ->setCurrentText(u"Account"_s);
                 press(desk, u"storageReadButton"_s);
                 visible<QTableView>(desk.window.get(), u"storageTable"_s)->selectRow(1);
                 settle();
             })
        .everyTheme = true;
    list.add(u"node-storage-empty"_s, prepare, [](Desk& desk) {
        showTab(desk, kStorageTab);
        type(desk, u"storageKeyEdit"_s, u"0x26"_s);
        press(desk, u"storageReadButton"_s);
    });
    list.add(u"node-storage-narrow"_s, named,
             [](Desk& desk) {
                 showTab(desk, kStorageTab);
                 type(desk, u"storageKeyEdit"_s, u"0x123"_s);
                 press(desk, u"storageReadButton"_s);
             })
        .size = QSize(960, 640);
}

void fill(ShotList& list)
{
    list.add(u"node-blocks"_s, prepare,
             [](Desk& desk) {
                 show(desk, PageId::Node);
                 visible<QTableView>(desk.window.get(), u"blocksTable"_s)->selectRow(1);
             })
        .everyTheme = true;
    list.add(u"node-panel"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Node);
        auto* table = visible<QTableView>(desk.window.get(), u"blocksTable"_s);
        table->selectRow(2);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        settle();
    });
    list.add(
        u"node-manual"_s,
        [](Desk& desk) {
            prepare(desk);
            static_cast<void>(desk.node.setBlockTime(0));
            desk.node.setPhase(chain::SyncPhase::Live);
        },
        [](Desk& desk) { show(desk, PageId::Node); });
    list.add(u"node-pool"_s, prepare, [](Desk& desk) {
        for (unsigned i = 0; i < 3; ++i)
            static_cast<void>(desk.node.submit(
                transfer(FakeWallet::idFor(u"savings"_s), bob(), tao(1), 200 + i)));
        showTab(desk, 1);
    });
    list.add(u"node-log"_s, prepare, [](Desk& desk) { showTab(desk, kLogTab); });
    fillLocal(list);
    fillStorage(list);
    fillSudo(list);
}

const ShotArea kArea(fill);

} // namespace
