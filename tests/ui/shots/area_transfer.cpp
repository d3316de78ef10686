// Sending and receiving.
#include "tests/ui/shots/shot.h"

#include <QPlainTextEdit>

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

constexpr auto kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
constexpr auto kCharlie = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";

void pasteList(Desk& desk, const QString& lines)
{
    show(desk, PageId::Send, u"savings"_s);
    press(desk, u"pasteListButton"_s);
    visible<QPlainTextEdit>(desk.window.get(), u"pasteListEdit"_s)->setPlainText(lines);
    settle(100);
}

void several(Desk& desk)
{
    pasteList(desk, QString::fromLatin1(kBob) + u",12.5,rent for May\n"_s +
                        QString::fromLatin1(kCharlie) + u",3,\n"_s + QString::fromLatin1(kBob) +
                        u",0.25,coffee"_s);
    press(desk, u"pasteListFill"_s);
    settle(400);
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
    list.add(u"send-paste"_s, prepare, [](Desk& desk) {
        pasteList(desk, u"address,amount,label\n"_s + QString::fromLatin1(kBob) +
                            u",12.5,rent for May"_s);
    });
    list.add(u"send-several"_s, prepare, several).everyTheme = true;
    list.add(u"send-several-small"_s, prepare, several).size = {960, 640};
    list.add(u"send-several-wrong"_s, prepare, [](Desk& desk) {
        several(desk);
        type(desk, u"payoutAddress1"_s, u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz"_s);
        type(desk, u"payoutAmount2"_s, u"1,5"_s);
        press(desk, u"addRecipientButton"_s);
        press(desk, u"reviewButton"_s);
        settle(300);
    });
    list.add(u"send-several-review"_s, prepare, [](Desk& desk) {
        several(desk);
        press(desk, u"reviewButton"_s);
        settle(1'200);
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
