// What surrounds pages: settings, the lock, failures.
#include "chain/api/node_error.h"
#include "tests/ui/shots/shot.h"

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

void fill(ShotList& list)
{
    list.add(u"settings"_s, prepare, [](Desk& desk) { show(desk, PageId::Settings); }).everyTheme =
        true;
    list.add(u"settings-small"_s, prepare, [](Desk& desk) { show(desk, PageId::Settings); })
        .size = {960, 640};
    list.add(u"settings-rpc"_s, prepare, [](Desk& desk) {
        desk.rpc.setWanted(true);
        desk.rpc.setOpen(u"ws://127.0.0.1:9944"_s);
        show(desk, PageId::Settings);
    });
    list.add(u"settings-rpc-taken"_s, prepare, [](Desk& desk) {
        desk.rpc.setWanted(true);
        desk.rpc.setFailed(ui::RpcModel::Failure::PortTaken, u"9944"_s);
        show(desk, PageId::Settings);
    });
    list.add(u"locked"_s, prepare, [](Desk& desk) { desk.window->lockNow(); });
    list.add(u"locked-wrong"_s, prepare, [](Desk& desk) {
        desk.window->lockNow();
        settle();
        type(desk, u"unlockPasswordEdit"_s, u"wrong"_s);
        press(desk, u"unlockButton"_s);
    });
    list.add(u"failure-damaged"_s, prepare, [](Desk& desk) {
        desk.node.breakDown(
            Error(chain::NodeError::DatabaseDamaged, "~/.local/share/soma/local/chain.db"));
        settle();
    });
    list.add(u"failure-second-copy"_s, ShotList::nothing, [](Desk& desk) {
        desk.node.breakDown(Error(chain::NodeError::DatabaseLocked));
        settle();
    });
}

const ShotArea kArea(fill);

} // namespace
