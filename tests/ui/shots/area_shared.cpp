// Accounts that several can use: proxies, accounts without a key, multisigs.
#include "chain/api/calls.h"
#include "chain/api/calls/multisig.h"
#include "chain/api/calls/pure.h"
#include "chain/api/queries/multisig.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "tests/support/fake_shared.h"
#include "tests/ui/shots/shot.h"
#include "ui/flows/account_marks.h"
#include "ui/format/address_format.h"

#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using chain::ProxyKind;
using soma::ui::PageId;

namespace {

constexpr int kProxies = 3;
constexpr int kMultisig = 4;

void openTab(Desk& desk, const QString& account, int tab)
{
    show(desk, PageId::Accounts, account);
    visible<QTabBar>(desk.window.get(), u"accountTabs"_s)->setCurrentIndex(tab);
    settle(200);
}

chain::AccountId savings()
{
    return FakeWallet::idFor(u"savings"_s);
}

void withProxies(Desk& desk)
{
    prepare(desk);
    setProxies(desk.node, savings(),
               {{FakeWallet::idFor(u"mining"_s), ProxyKind::Staking, 0},
                {bob(), ProxyKind::Transfer, 7'200}},
               Rao(126'000'000));
    setAnnouncements(desk.node, bob(), {{savings(), chain::Hash256(ByteArray<32>{0x5f, 0x12}), 3}},
                     Rao(104'000'000));
    setProxies(desk.node, FakeWallet::idFor(u"mining"_s), {{savings(), ProxyKind::Any, 0}},
               Rao(93'000'000));
    desk.makeBlocks(1);
}

ui::MultisigShape treasury()
{
    ui::MultisigShape out{{savings(), FakeWallet::idFor(u"mining"_s), bob()}, 2};
    std::sort(out.signatories.begin(), out.signatories.end());
    return out;
}

void withMultisig(Desk& desk)
{
    prepare(desk);
    tellCalls(desk.node, *runtime::runtimeMetadata({}, 15));
    desk.wallet.addAccount(u"treasury"_s, wallet::AccountKind::WatchOnly);
    auto rows = desk.wallet.accounts();
    rows.back().account = treasury().account();
    rows.back().address = ui::addressOf(rows.back().account);
    const chain::CallSpec known = chain::calls::transferKeepAlive(bob(), tao(25));
    rows.back().note =
        ui::AccountMarks::withCalls(ui::AccountMarks::note(treasury()), {known.bytes});
    desk.wallet.setAccounts(rows);
    desk.setBalance(rows.back().account, tao(310));
    setOperation(desk.node, treasury().account(), chain::callHash(known.bytes), {3, 1},
                 Rao(196'000'000), savings(), {savings()});
    setOperation(desk.node, treasury().account(), chain::Hash256(ByteArray<32>{0xab, 0xcd}), {4, 2},
                 Rao(196'000'000), bob(), {bob()});
    desk.makeBlocks(1);
}

void fill(ShotList& list)
{
    list.add(u"proxies-none"_s, prepare, [](Desk& desk) { openTab(desk, u"savings"_s, kProxies); });
    list.add(u"proxies"_s, withProxies, [](Desk& desk) { openTab(desk, u"savings"_s, kProxies); })
        .everyTheme = true;
    list.add(u"proxies-small"_s, withProxies,
             [](Desk& desk) { openTab(desk, u"savings"_s, kProxies); })
        .size = {960, 640};
    list.add(u"proxies-add"_s, prepare, [](Desk& desk) {
        openTab(desk, u"savings"_s, kProxies);
        press(desk, u"addProxyButton"_s);
        settle(300);
    });
    list.add(u"proxies-review"_s, withProxies, [](Desk& desk) {
        openTab(desk, u"savings"_s, kProxies);
        press(desk, u"removeProxyButton2"_s);
        settle(1'200);
    });
    list.add(u"multisig"_s, withMultisig,
             [](Desk& desk) { openTab(desk, u"treasury"_s, kMultisig); })
        .everyTheme = true;
    list.add(u"multisig-small"_s, withMultisig,
             [](Desk& desk) { openTab(desk, u"treasury"_s, kMultisig); })
        .size = {960, 640};
    list.add(u"multisig-begin"_s, withMultisig, [](Desk& desk) {
        openTab(desk, u"treasury"_s, kMultisig);
        press(desk, u"multisigBeginButton"_s);
        settle(200);
    });
    list.add(u"multisig-new"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Accounts, u"savings"_s);
        press(desk, u"newMultisigButton"_s);
        type(desk, u"signatoryEdit2"_s, ui::addressOf(bob()));
        type(desk, u"multisigNameEdit"_s, u"treasury"_s);
        settle(200);
    });
}

const ShotArea kArea(fill);

} // namespace
