// The node.
#include "tests/ui/shots/shot.h"

#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

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
        show(desk, PageId::Node);
        visible<QTabBar>(desk.window.get(), u"nodeTabs"_s)->setCurrentIndex(1);
        settle();
    });
    list.add(u"node-log"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Node);
        visible<QTabBar>(desk.window.get(), u"nodeTabs"_s)->setCurrentIndex(2);
        settle();
    });
}

const ShotArea kArea(fill);

} // namespace
