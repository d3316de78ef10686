// The overview.
#include "chain/api/node_error.h"
#include "tests/ui/shots/shot.h"
#include "wallet/api/wallet_error.h"

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

void fill(ShotList& list)
{
    list.add(u"overview"_s, prepare).everyTheme = true;
    list.add(u"overview-small"_s, prepare).size = {960, 640};
    list.add(u"overview-long"_s, longNames);
    list.add(u"overview-unknown"_s, [](Desk& desk) {
        desk.wallet.addAccount(u"savings"_s);
        desk.node.setPhase(chain::SyncPhase::Starting);
        desk.wallet.hold(FakeWallet::Verb::History);
        desk.node.hold(FakeNode::Verb::ReadStorage);
    });
    list.add(u"overview-empty"_s, [](Desk& desk) {
        desk.wallet.addAccount(u"savings"_s);
        desk.setBalance(u"savings"_s, Rao());
        desk.makeBlocks(4);
    });
    list.add(
        u"overview-error"_s,
        [](Desk& desk) {
            prepare(desk);
            desk.wallet.failNext(FakeWallet::Verb::History,
                                 Error(wallet::WalletError::FolderUnusable, "~/.bittensor"));
        },
        [](Desk& desk) {
            desk.node.breakDown(Error(chain::NodeError::DiskFull));
            settle();
        });
}

const ShotArea kArea(fill);

} // namespace
