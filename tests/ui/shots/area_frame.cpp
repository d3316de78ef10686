// What surrounds pages: settings, the palette, notices, the mask, the lock, failures.
#include "chain/api/node_error.h"
#include "chain/codec/storage_key.h"
#include "tests/ui/shots/shot.h"
#include "ui/models/notice_model.h"

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

void keys(Desk& desk, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(desk.window.get(), key, modifiers);
    settle();
}

/// Two of the rules have something to tell.
void giveNotices(Desk& desk)
{
    using codec::hashed;
    using codec::Hasher;
    const auto account = desk.wallet.accounts().front().account;
    desk.window->noticeModel().setPause(0);
    desk.node.setStorage(codec::storageKey("SubtensorModule", "ColdkeySwapAnnouncements",
                                           hashed<Hasher::Twox64Concat>(account)),
                         codec::encode(std::pair(std::uint32_t(40'000), chain::Hash256())));
    using Grant = std::tuple<chain::AccountId, chain::ProxyKind, std::uint32_t>;
    using Call = std::tuple<chain::AccountId, chain::Hash256, std::uint32_t>;
    const auto key = [](std::string_view item, const chain::AccountId& who) {
        return codec::storageKey("Proxy", item, hashed<Hasher::Twox64Concat>(who));
    };
    const std::vector<Grant> grants{{bob(), chain::ProxyKind::Any, 10}};
    const std::vector<Call> calls{{account, chain::Hash256(), 1}};
    desk.node.setStorage(key("Proxies", account), codec::encode(std::pair(grants, Rao(1))));
    desk.node.setStorage(key("Announcements", bob()), codec::encode(std::pair(calls, Rao(1))));
    desk.node.addBlock();
    desk.node.finalize();
    settle(300);
}

void fillShell(ShotList& list)
{
    list.add(u"palette"_s, prepare, [](Desk& desk) { keys(desk, Qt::Key_K, Qt::ControlModifier); })
        .everyTheme = true;
    list.add(u"palette-typed"_s, prepare, [](Desk& desk) {
        keys(desk, Qt::Key_K, Qt::ControlModifier);
        type(desk, u"paletteSearchEdit"_s, u"sav"_s);
    });
    list.add(u"palette-nothing"_s, prepare, [](Desk& desk) {
        keys(desk, Qt::Key_K, Qt::ControlModifier);
        type(desk, u"paletteSearchEdit"_s, u"zzz"_s);
    });
    list.add(u"shortcuts"_s, prepare, [](Desk& desk) { keys(desk, Qt::Key_F1, {}); });
    list.add(u"notices"_s, prepare,
             [](Desk& desk) {
                 giveNotices(desk);
                 keys(desk, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
             })
        .everyTheme = true;
    list.add(u"notices-toast"_s, prepare, giveNotices);
    list.add(u"notices-none"_s, prepare,
             [](Desk& desk) { keys(desk, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); });
    list.add(u"masked-overview"_s, prepare,
             [](Desk& desk) { desk.settings->setMaskAmounts(true); });
    list.add(u"masked-send"_s, prepare, [](Desk& desk) {
        desk.settings->setMaskAmounts(true);
        show(desk, PageId::Send);
        type(desk, u"amountEdit"_s, u"12.5"_s);
    });
    list.add(u"settings-search"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Settings);
        type(desk, u"settingsSearchEdit"_s, u"lock"_s);
    });
    list.add(u"settings-search-nothing"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Settings);
        type(desk, u"settingsSearchEdit"_s, u"zzz"_s);
    });
    list.add(u"settings-notices"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Settings);
        type(desk, u"settingsSearchEdit"_s, u"announced"_s);
    });
}

void fill(ShotList& list)
{
    fillShell(list);
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
