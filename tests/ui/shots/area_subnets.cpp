// The subnets' ranking, a subnet's page, the emission page.
#include "chain/api/node_error.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_subnets.h"
#include "tests/ui/shots/shot.h"
#include "ui/models/subnet_list_model.h"
#include "ui/widgets/data_table.h"

#include <QLineEdit>
#include <QTabBar>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

constexpr int kTabs = 7;
constexpr int kBlocks = 4'000; ///< Recorded; the chain itself is shorter.

/// Values that wander, the same at every run.
std::vector<std::int64_t> walk(std::uint64_t seed, std::int64_t from, std::int64_t step)
{
    std::vector<std::int64_t> values;
    std::uint64_t state = seed * 2'654'435'761 + 1;
    for (int i = 0; i < kBlocks; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        from =
            std::max<std::int64_t>(step, from + std::int64_t(state % 2'001 - 1'000) * step / 1'000);
        values.push_back(from);
    }
    return values;
}

/// Every subnet for half a day. Kept, because windows look at it to the end.
FakeHistory& record()
{
    using chain::SeriesKind;
    static FakeHistory history;
    if (history.extent().result()->last != BlockNumber())
        return history;
    const BlockNumber first(1);
    for (int netuid = 1; netuid <= 45; ++netuid) {
        const auto n = std::uint64_t(netuid);
        const NetUid of{std::uint16_t(netuid)};
        const auto price = std::int64_t(5'000'000 + n * 37'000'001 % 90'000'000);
        const auto share = std::int64_t(2'000'000 + n * 1'300'007 % 30'000'000);
        history.setLine(SeriesKind::Price, of, first, walk(n, price, price / 150));
        history.setLine(SeriesKind::TaoInjected, of, first, walk(n + 100, share, share / 60));
        history.setLine(SeriesKind::ChainBuys, of, first,
                        walk(n + 200, std::int64_t(n * 410'009 % 9'000'000), 50'000));
        history.setLine(SeriesKind::AlphaEmitted, of, first,
                        std::vector<std::int64_t>(kBlocks, 1'000'000'000));
        history.setLine(SeriesKind::RootShare, of, first, walk(n + 300, 180'000, 600));
        history.setLine(SeriesKind::TaoFlow, of, first, std::vector<std::int64_t>(kBlocks, 0));
    }
    history.setLine(SeriesKind::BlockEmission, {}, first,
                    std::vector<std::int64_t>(kBlocks, 1'000'000'000));
    std::vector<std::int64_t> issuance;
    for (std::int64_t i = 0; i < kBlocks; ++i)
        issuance.push_back(7'096'000'000'000'000 + (i - kBlocks) * 930'000'000);
    history.setLine(SeriesKind::Issuance, {}, first, issuance);
    return history;
}

void withSubnets(Desk& desk)
{
    prepare(desk);
    FakeSubnets subnets(desk.node, 45, 256);
    subnets.passEpoch(3, BlockNumber(12));
    subnets.publish();
    desk.makeBlocks(400);
    desk.node.setHistory(&record());
}

void openSet(Desk& desk, int set)
{
    show(desk, PageId::Subnets);
    settle(300);
    press(desk, u"subnetSet%1"_s.arg(set));
}

void openTab(Desk& desk, int tab)
{
    desk.window->showSubnet(PageId::Subnets, NetUid(4));
    settle(200);
    visible<QTabBar>(desk.window.get(), u"subnetTabs"_s)->setCurrentIndex(tab);
    settle(400);
}

void fill(ShotList& list)
{
    list.add(u"subnets"_s, withSubnets, [](Desk& desk) { openSet(desk, 1); }).everyTheme = true;
    const QStringList sets{u"emission"_s, u"registration"_s, u"risk"_s, u"mine"_s};
    for (int i = 0; i < sets.size(); ++i)
        list.add(u"subnets-set-"_s + sets[i], withSubnets,
                 [i](Desk& desk) { openSet(desk, i + 2); });
    list.add(u"subnets-panel"_s, withSubnets, [](Desk& desk) {
        openSet(desk, 1);
        auto* table = visible<ui::DataTable>(desk.window.get(), u"subnetsTable"_s);
        const QModelIndex index = table->model()->index(3, ui::SubnetListModel::NameColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        settle();
    });
    list.add(u"subnets-small"_s, withSubnets, [](Desk& desk) { openSet(desk, 1); }).size = {960,
                                                                                            640};
    list.add(u"subnets-loading"_s, withSubnets, [](Desk& desk) {
        desk.node.hold(FakeNode::Verb::CallRuntime);
        show(desk, PageId::Subnets);
    });
    list.add(u"subnets-error"_s, prepare, [](Desk& desk) {
        show(desk, PageId::Subnets);
        settle(100);
    });
    list.add(u"subnets-nothing"_s, withSubnets, [](Desk& desk) {
        openSet(desk, 1);
        type(desk, u"subnetSearchEdit"_s, u"no such thing"_s);
    });
    const QStringList tabs{u"price"_s, u"emission"_s, u"metagraph"_s, u"weights"_s,
                           u"pool"_s,  u"rules"_s,    u"identity"_s};
    for (int i = 0; i < kTabs; ++i)
        list.add(u"subnet-"_s + tabs[i], withSubnets, [i](Desk& desk) { openTab(desk, i); })
            .everyTheme = i < 4;
    list.add(u"subnet-missing"_s, withSubnets, [](Desk& desk) {
        desk.window->showSubnet(PageId::Subnets, NetUid(77));
        settle(100);
    });
    list.add(u"emission"_s, withSubnets,
             [](Desk& desk) {
                 show(desk, PageId::Emission);
                 settle(300);
             })
        .everyTheme = true;
    list.add(u"emission-table"_s, withSubnets, [](Desk& desk) {
        show(desk, PageId::Emission);
        press(desk, u"supplyButton"_s);
        settle(300);
        press(desk, u"sharesTableButton"_s);
    });
}

const ShotArea kArea(fill);

} // namespace
