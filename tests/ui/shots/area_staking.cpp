// Staking and the two registrations, over a node that answers from a living chain's state.
#include "chain/api/node_error.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/runtime_api.h"
#include "tests/chain/runtime/life/life_chain.h"
#include "tests/ui/shots/shot.h"
#include "ui/format/address_format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

using runtime::testing::cold;
using runtime::testing::hot;
using runtime::testing::LifeChain;

/// Two subnets with validators, one staker; made once for all pictures.
class StakeScene {
public:
    StakeScene()
        : m_chain(runtime::testing::rich({"Owner", "Second", "Staker"}, 100'000))
        , m_first(m_chain.startSubnet("Owner"))
        , m_second(m_chain.startSubnet("Second"))
    {
        m_chain.put(runtime::subtensor::kSubtokenEnabled, true, NetUid(0));
        stake("OwnerHot", m_first, 55);
        stake("SecondHot", m_first, 12);
        stake("SecondHot", m_second, 31);
        stake("OwnerHot", NetUid(0), 250);
        m_chain.runEpochs(m_first, 2);
    }

    /// The node answers what the chain would; savings is the staker's account.
    void lend(Desk& desk)
    {
        for (const std::string_view method : runtime::runtimeApiMethods())
            desk.node.setRuntimeAnswer(std::string(method), [this, method](const Bytes& arguments) {
                return runtime::callRuntimeApi({m_chain.state(), m_chain.config(), {}}, method,
                                               arguments);
            });
        for (const auto& [key, value] : m_chain.state().map)
            desk.node.setStorage(key, value);
        desk.wallet.addAccount(u"savings"_s);
        desk.wallet.addAccount(u"validators"_s);
        auto rows = desk.wallet.accounts();
        rows[0].label = u"Savings"_s;
        rows[0].account = cold("Staker").id;
        rows[1].label = u"Validators"_s;
        rows[1].account = cold("Owner").id;
        rows[1].hotkeys = {{u"machine-01"_s, hot("OwnerHot").id, false}};
        for (auto& row : rows)
            row.address = ui::addressOf(row.account);
        desk.wallet.setAccounts(rows);
        desk.makeBlocks(3, 1);
    }

    NetUid first() const { return m_first; }

private:
    void stake(std::string_view hotkey, NetUid netuid, std::uint64_t amount)
    {
        static_cast<void>(
            m_chain.run("Staker", runtime::subtensor::AddStake{hot(hotkey), netuid, tao(amount)}));
    }

    LifeChain m_chain;
    NetUid m_first;
    NetUid m_second;
};

StakeScene& scene()
{
    static StakeScene made;
    return made;
}

void lend(Desk& desk)
{
    scene().lend(desk);
}

void open(Desk& desk)
{
    show(desk, PageId::Staking);
    settle(400);
}

void choose(Desk& desk, const QString& picker, int row)
{
    auto* combo = visible<QComboBox>(desk.window.get(), picker);
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
    settle();
}

void pickValidator(Desk& desk)
{
    open(desk);
    choose(desk, u"stakeSubnetPicker"_s, scene().first().value());
    press(desk, u"stakeValidatorButton"_s);
    settle(300);
}

void fillTicket(Desk& desk, const QString& amount)
{
    pickValidator(desk);
    visible<QTableView>(desk.window.get(), u"validatorTable"_s)->selectRow(0);
    press(desk, u"chooseValidatorButton"_s);
    type(desk, u"stakeAmountEdit"_s, amount);
    Q_EMIT visible<QLineEdit>(desk.window.get(), u"stakeAmountEdit"_s)->textEdited(amount);
    settle(300);
}

void review(Desk& desk, const QString& amount)
{
    fillTicket(desk, amount);
    press(desk, u"tradeReviewButton"_s);
    settle(1'200);
}

void tab(Desk& desk, int index)
{
    open(desk);
    visible<QTabBar>(desk.window.get(), u"stakingTabs"_s)->setCurrentIndex(index);
    settle(300);
}

void wizard(Desk& desk, int page)
{
    open(desk);
    press(desk, u"registerSubnetButton"_s);
    settle(300);
    const QStringList next{u"subnetCostNext"_s, u"subnetAccountNext"_s, u"subnetHotkeyNext"_s,
                           u"subnetIdentityNext"_s};
    for (int i = 0; i < page; ++i) {
        if (i == 2)
            type(desk, u"ownerHotkeyOther"_s, ui::addressOf(bob()));
        press(desk, next.at(i));
    }
    settle(200);
}

void fillTicketPictures(ShotList& list)
{
    list.add(u"staking"_s, lend, open).everyTheme = true;
    list.add(u"staking-small"_s, lend, open).size = {960, 640};
    list.add(u"staking-ticket"_s, lend, [](Desk& desk) { fillTicket(desk, u"5"_s); }).everyTheme =
        true;
    list.add(u"staking-loss"_s, lend, [](Desk& desk) { fillTicket(desk, u"400"_s); });
    list.add(u"staking-wrong"_s, lend, [](Desk& desk) { fillTicket(desk, u"999999"_s); });
    list.add(u"staking-unstake"_s, lend, [](Desk& desk) {
        open(desk);
        press(desk, u"tradeUnstake"_s);
        press(desk, u"stakePart50"_s);
        settle(200);
    });
    list.add(u"staking-move"_s, lend, [](Desk& desk) {
        open(desk);
        press(desk, u"tradeMove"_s);
        settle(200);
    });
    list.add(u"staking-validators"_s, lend, pickValidator).everyTheme = true;
    list.add(u"staking-review"_s, lend, [](Desk& desk) { review(desk, u"5"_s); }).everyTheme = true;
    list.add(u"staking-review-loss"_s, lend, [](Desk& desk) { review(desk, u"400"_s); });
}

void fill(ShotList& list)
{
    fillTicketPictures(list);
    list.add(u"staking-claims"_s, lend, [](Desk& desk) { tab(desk, 1); });
    list.add(u"staking-auto"_s, lend, [](Desk& desk) { tab(desk, 2); });
    list.add(u"staking-children"_s, lend, [](Desk& desk) {
        tab(desk, 3);
        choose(desk, u"childrenAccount"_s, 1);
        choose(desk, u"childrenSubnet"_s, 1);
        settle(300);
    });
    list.add(
        u"staking-empty"_s,
        [](Desk& desk) {
            lend(desk);
            auto rows = desk.wallet.accounts();
            rows[0].account = bob();
            rows[1].account = FakeWallet::idFor(u"nobody"_s);
            desk.wallet.setAccounts(rows);
        },
        open);
    list.add(
        u"staking-loading"_s,
        [](Desk& desk) {
            lend(desk);
            desk.node.hold(FakeNode::Verb::CallRuntime);
        },
        open);
    list.add(
        u"staking-error"_s,
        [](Desk& desk) {
            lend(desk);
            desk.node.failNext(FakeNode::Verb::CallRuntime,
                               Error(chain::NodeError::StateUnavailable));
        },
        open);
    list.add(u"register-subnet-cost"_s, lend, [](Desk& desk) { wizard(desk, 0); }).everyTheme =
        true;
    list.add(u"register-subnet-account"_s, lend, [](Desk& desk) { wizard(desk, 1); });
    list.add(u"register-subnet-hotkey"_s, lend, [](Desk& desk) { wizard(desk, 2); });
    list.add(u"register-subnet-identity"_s, lend, [](Desk& desk) {
        wizard(desk, 3);
        type(desk, u"identityName"_s, u"Compute"_s);
        type(desk, u"identityDescription"_s, u"Rents out idle machines by the minute"_s);
        type(desk, u"identityUrl"_s, u"https://compute.example"_s);
    });
    list.add(u"register-subnet-timing"_s, lend, [](Desk& desk) { wizard(desk, 4); });
    list.add(u"register-neuron"_s, lend, [](Desk& desk) {
        open(desk);
        press(desk, u"registerNeuronButton"_s);
        choose(desk, u"neuronSubnetPicker"_s, 1);
        type(desk, u"neuronLimitEdit"_s, u"0.4"_s);
        settle(300);
    });
}

const ShotArea kArea(fill);

} // namespace
