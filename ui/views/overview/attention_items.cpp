#include "ui/views/overview/attention_items.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/holdings.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/upcoming.h"
#include "ui/models/wallet_model.h"

#include <QStringList>

#include <algorithm>

namespace soma::ui {

namespace {

/// More than this would be a list nobody reads; the pages themselves show the rest.
constexpr std::size_t kShownItems = 5;

} // namespace

AttentionItems::AttentionItems(const Models& models, const Holdings& holdings,
                               const Upcoming& upcoming)
    : m_models(models)
    , m_holdings(holdings)
    , m_upcoming(upcoming)
{
}

std::vector<AttentionItem> AttentionItems::list() const
{
    std::vector<AttentionItem> found;
    //: Button: shows the node page.
    const QString openNode = tr("Open the node page");
    if (const auto& failure = m_models.node.failure())
        found.push_back({true, ErrorText::sentence(*failure), openNode, PageId::Node, {}});
    else if (m_models.node.isLive() && m_models.node.isLagging())
        //: Attention: blocks are made but not finalized.
        found.push_back(
            {false,
             tr("Finality is %n block(s) behind.", "", int(m_models.node.lag().value())),
             openNode,
             PageId::Node,
             {}});
    addAccounts(found);
    addUpcoming(found);
    addClaims(found);
    const auto problems = m_models.wallet.wallet().problems().size();
    if (problems > 0)
        //: Attention: files that could not be used.
        found.push_back(
            {false,
             tr("%n file(s) in the wallet folder could not be read.", "", int(problems)),
             //: Button: shows the accounts page.
             tr("Show them"),
             PageId::Accounts,
             {}});
    addWatched(found);
    std::ranges::stable_partition(found, &AttentionItem::serious);
    if (found.size() > kShownItems)
        found.resize(kShownItems);
    return found;
}

void AttentionItems::addAccounts(std::vector<AttentionItem>& found) const
{
    //: Button: shows that account.
    const QString open = tr("Open the account");
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_models.accounts.row(i);
        if (row.kind == wallet::AccountKind::WatchOnly)
            continue;
        if (!row.backedUp)
            found.push_back(
                {row.unlocked,
                 row.unlocked
                     //: Attention; %1 is an account's name.
                     ? tr("%1 is unlocked and in use, but its words were never asked back. If this "
                          "computer is lost, so is the account.")
                           .arg(row.label)
                     //: Attention; %1 is an account's name.
                     : tr("%1 is not backed up. If this computer is lost, so is the account.")
                           .arg(row.label),
                 open, PageId::Accounts, row.handle});
        if (!row.encrypted)
            //: Attention; %1 is an account's name.
            found.push_back({false,
                             tr("The key file of %1 has no password: whoever copies it can spend.")
                                 .arg(row.label),
                             open, PageId::Accounts, row.handle});
    }
}

void AttentionItems::addUpcoming(std::vector<AttentionItem>& found) const
{
    //: Button: shows that subnet.
    const QString open = tr("Open the subnet");
    for (const ComingEvent& event : m_upcoming.events()) {
        const int row = m_models.subnets.rowOf(event.netuid);
        const QString subnet = TradeText::subnet(
            event.netuid,
            row < 0 ? QString() : QString::fromStdString(m_models.subnets.subnet(row).name));
        QString said;
        switch (event.kind) {
        case ComingEvent::Kind::CanStart:
            //: Attention; %1 is a subnet such as "18 · Zeus".
            said = tr("You can start subnet %1 now. Until then nobody can stake on it or earn.")
                       .arg(subnet);
            break;
        case ComingEvent::Kind::SubnetImmunityEnds:
            //: Attention; %1 is a subnet such as "18 · Zeus", %2 a block number.
            said = tr("The immunity of subnet %1 ends at block %2. From then on a new subnet can "
                      "take its "
                      "place.")
                       .arg(subnet, countText(event.block.value()));
            break;
        case ComingEvent::Kind::NeuronImmunityEnds:
            //: Attention; %1 is a hotkey's name, %2 a subnet, %3 a block number.
            said = tr("The immunity of %1 on subnet %2 ends at block %3. From then on another "
                      "neuron can "
                      "take its place.")
                       .arg(m_models.accounts.nameOf(event.hotkey), subnet,
                            countText(event.block.value()));
            break;
        }
        found.push_back({false, said, open, PageId::Subnets, {}, event.netuid});
    }
}

void AttentionItems::addClaims(std::vector<AttentionItem>& found) const
{
    for (const TakeableClaims& claims : m_holdings.takeable()) {
        const auto* account = m_models.accounts.find(claims.account);
        if (account == nullptr || account->kind == wallet::AccountKind::WatchOnly)
            continue;
        //: Attention: root dividends can be taken; %1 is an account's name.
        found.push_back(
            {false,
             tr("%1 can claim what its root stake earned on %n subnet(s).", "", claims.subnets)
                 .arg(account->label),
             //: Button: shows the root claims on the staking page.
             tr("Open the claims"),
             PageId::Staking,
             claims.account,
             {},
             true});
    }
}

/// Said once, however many there are.
void AttentionItems::addWatched(std::vector<AttentionItem>& found) const
{
    QStringList names;
    wallet::AccountHandle first;
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_models.accounts.row(i);
        if (row.kind != wallet::AccountKind::WatchOnly)
            continue;
        if (names.isEmpty())
            first = row.handle;
        names.append(row.label);
    }
    if (names.isEmpty())
        return;
    const QString said =
        names.size() == 1
            //: Attention; %1 is an account's name.
            ? tr("%1 is only watched: its key is not in this wallet, so nothing can be sent "
                 "from it here.")
                  .arg(names.first())
            //: Attention; %n is more than one.
            : tr("%n accounts are only watched: their keys are not in this wallet, so nothing can "
                 "be sent from them here.",
                 "", int(names.size()));
    found.push_back({false, said, tr("Open the account"), PageId::Accounts, first});
}

} // namespace soma::ui
