// Sending and receiving.
#include "tests/ui/shots/shot.h"

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;
using soma::wallet::TransferStatus;

namespace {

void fillTransfer(Desk& desk)
{
    show(desk, PageId::Send, u"savings"_s);
    type(desk, u"recipientEdit"_s, u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s);
    type(desk, u"amountEdit"_s, u"12.5"_s);
    settle(300);
}

void review(Desk& desk)
{
    fillTransfer(desk);
    press(desk, u"reviewButton"_s);
    settle(1'100);
}

void sign(Desk& desk)
{
    review(desk);
    type(desk, u"signPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    press(desk, u"signButton"_s);
}

void fill(ShotList& list)
{
    list.add(u"send"_s, prepare, [](Desk& desk) { show(desk, PageId::Send); });
    list.add(u"send-filled"_s, prepare, fillTransfer).everyTheme = true;
    list.add(u"send-wrong"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Send);
        type(desk, u"recipientEdit"_s, u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz"_s);
        type(desk, u"amountEdit"_s, u"1,5"_s);
        press(desk, u"reviewButton"_s);
    });
    list.add(u"send-review"_s, prepare, review).everyTheme = true;
    list.add(u"send-review-password"_s, prepare, [](Desk& desk) {
        review(desk);
        type(desk, u"signPasswordEdit"_s, u"wrong"_s);
        press(desk, u"signButton"_s);
    });
    list.add(u"send-track"_s, prepare, [](Desk& desk) {
        sign(desk);
        desk.wallet.advance(desk.wallet.lastRow(), TransferStatus::Pooled);
        desk.wallet.advance(desk.wallet.lastRow(), TransferStatus::InBlock);
        settle();
    });
    list.add(u"send-finalized"_s, prepare, [](Desk& desk) {
        sign(desk);
        desk.wallet.advance(desk.wallet.lastRow(), TransferStatus::Finalized);
        settle();
    });
    list.add(u"send-failed"_s, prepare, [](Desk& desk) {
        sign(desk);
        desk.wallet.fail(desk.wallet.lastRow(), {"Balances", "InsufficientBalance"});
        settle();
    });
    list.add(
        u"send-empty"_s,
        [](Desk& desk) {
            desk.wallet.addAccount(u"cold-storage"_s, wallet::AccountKind::WatchOnly);
            desk.makeBlocks(4);
        },
        [](Desk& desk) { show(desk, PageId::Send); });
    list.add(u"receive"_s, prepare, [](Desk& desk) { show(desk, PageId::Receive); });
}

const ShotArea kArea(fill);

} // namespace
