// The overview.
#include "chain/api/node_error.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_subnets.h"
#include "tests/ui/shots/shot.h"
#include "ui/settings.h"
#include "ui/widgets/data_table.h"
#include "wallet/api/wallet_error.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr int kRecorded = 9'000;

/// Prices that wander, the same at every run. Kept, because windows look at them to the end.
FakeHistory& prices()
{
    static FakeHistory history;
    if (history.extent().result()->last != BlockNumber())
        return history;
    for (std::uint64_t netuid = 1; netuid <= 24; ++netuid) {
        std::vector<std::int64_t> values;
        auto price = std::int64_t(5'000'000 + netuid * 37'000'001 % 90'000'000);
        const std::int64_t step = price / 150;
        std::uint64_t state = netuid * 2'654'435'761 + 1;
        for (int i = 0; i < kRecorded; ++i) {
            state ^= state << 13U;
            state ^= state >> 7U;
            state ^= state << 17U;
            price += std::int64_t(state % 2'001 - 1'000) * step / 1'000;
            values.push_back(std::max(price, step));
        }
        history.setLine(chain::SeriesKind::Price, NetUid(std::uint16_t(netuid)), BlockNumber(1),
                        values);
    }
    return history;
}

/// Stake on root and on nine subnets, claims, marked subnets, a subnet that waits to be started.
void invested(Desk& desk)
{
    desk.makeBlocks(kRecorded); // Before there is much to remember of each.
    prepare(desk);
    FakeSubnets subnets(desk.node, 24);
    subnets.info(9).ownerColdkey = FakeWallet::idFor(u"savings"_s);
    subnets.publish();
    const auto with = [](int netuid, std::uint64_t whole) {
        return FakeSubnets::stakeOf(FakeSubnets::hotkey(netuid, 0), NetUid(std::uint16_t(netuid)),
                                    Alpha(whole * kRaoPerTao));
    };
    subnets.tellStakes({{FakeWallet::idFor(u"savings"_s),
                         {with(0, 420), with(1, 9'000), with(3, 7'500), with(4, 21'000),
                          with(8, 4'000), with(12, 900), with(17, 1'200)}},
                        {FakeWallet::idFor(u"mining"_s),
                         {with(3, 800), with(5, 12'000), with(7, 2'000), with(21, 60)}}});
    subnets.setRootClaimable(FakeSubnets::hotkey(0, 0),
                             {{NetUid(3), {1U << 30U}}, {NetUid(8), {1U << 28U}}});
    desk.makeBlocks(12);
    desk.node.setHistory(&prices());
    for (const int netuid : {3, 8, 14, 21})
        desk.settings->setSubnetWatched(netuid, true);
}

void fillInvested(ShotList& list)
{
    const auto wait = [](Desk&) { settle(500); };
    list.add(u"overview-invested"_s, invested, wait).everyTheme = true;
    list.add(u"overview-invested-small"_s, invested, wait).size = {960, 640};
    list.add(u"overview-invested-tall"_s, invested, wait).size = {1280, 1400};
    list.add(u"overview-movement"_s, invested,
             [](Desk& desk) {
                 settle(500);
                 auto* table = visible<ui::DataTable>(desk.window.get(), u"movementsTable"_s);
                 Q_EMIT table->rowChosen(table->model()->index(2, 0));
                 settle();
             })
        .size = {1280, 1100};
}

/// A network that can be asked for stake, and nobody has any.
void withoutStake(Desk& desk)
{
    FakeSubnets subnets(desk.node, 24);
    subnets.publish();
    subnets.tellStakes({});
}

void saved(Desk& desk)
{
    withoutStake(desk);
    prepare(desk);
}

void fill(ShotList& list)
{
    fillInvested(list);
    list.add(u"overview"_s, saved).everyTheme = true;
    list.add(u"overview-small"_s, saved).size = {960, 640};
    list.add(u"overview-long"_s, [](Desk& desk) {
        withoutStake(desk);
        longNames(desk);
    });
    list.add(u"overview-unknown"_s, [](Desk& desk) {
        desk.wallet.addAccount(u"savings"_s);
        desk.node.setPhase(chain::SyncPhase::Starting);
        desk.wallet.hold(FakeWallet::Verb::History);
        desk.node.hold(FakeNode::Verb::ReadStorage);
    });
    list.add(u"overview-empty"_s, [](Desk& desk) {
        withoutStake(desk);
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
