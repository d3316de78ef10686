// Accounts.
#include "tests/ui/shots/shot.h"
#include "wallet/api/wallet_error.h"

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

void fill(ShotList& list)
{
    list.add(u"accounts"_s, prepare, [](Desk& desk) { show(desk, PageId::Accounts, u"mining"_s); })
        .everyTheme = true;
    list.add(u"accounts-watch"_s, prepare,
             [](Desk& desk) { show(desk, PageId::Accounts, u"cold-storage"_s); });
    list.add(u"accounts-long"_s, longNames, [](Desk& desk) { show(desk, PageId::Accounts); })
        .size = {960, 640};
    list.add(
        u"accounts-problems"_s,
        [](Desk& desk) {
            prepare(desk);
            desk.wallet.setProblems(
                {{u"/w/old/coldkey"_s, Error(wallet::WalletError::FileTruncated, "old/coldkey")},
                 {u"/w/x/notes"_s, Error(wallet::WalletError::UnknownFormat, "x/notes.txt")}});
        },
        [](Desk& desk) { show(desk, PageId::Accounts); });
}

const ShotArea kArea(fill);

} // namespace
