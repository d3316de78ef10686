// The consensus lab.
#include "tests/ui/shots/shot.h"
#include "ui/models/lab_model.h"
#include "ui/views/lab/lab_page.h"

#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::LabModel;
using soma::ui::PageId;

namespace {

LabModel& lab(Desk& desk)
{
    show(desk, PageId::Lab);
    return qobject_cast<ui::LabPage*>(desk.window->page(PageId::Lab))->lab();
}

void runBoth(Desk& desk)
{
    LabModel& model = lab(desk);
    press(desk, u"labFromExample"_s);
    model.loadSynthetic(chain::SyntheticCase::Cartel, 3);
    model.runEpochs(LabModel::Slot::A, 3, {});
    settle(200);
    model.setKappa(10'000);
    model.runEpochs(LabModel::Slot::B, 3, {});
    settle(200);
    visible<QTableView>(desk.window.get(), u"labTable"_s)->selectRow(16);
    settle();
}

void fill(ShotList& list)
{
    list.add(u"lab-empty"_s, prepare, [](Desk& desk) { lab(desk); });
    list.add(u"lab-runs"_s, prepare, runBoth).everyTheme = true;
    list.add(u"lab-rules"_s, prepare, [](Desk& desk) {
        runBoth(desk);
        visible<QTabBar>(desk.window.get(), u"labInputTabs"_s)->setCurrentIndex(2);
        settle();
    });
    list.add(u"lab-unknown-subnet"_s, prepare, [](Desk& desk) {
        lab(desk).loadSubnet(NetUid(9), chain::At::best());
        settle(100);
    });
}

const ShotArea kArea(fill);

} // namespace
