#include "ui/flows/owner_desk.h"

#include "chain/api/async.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_model.h"

namespace soma::ui {

OwnerDesk::OwnerDesk(const AccountListModel& accounts, const NodeModel& node,
                     const SubnetModel& subnet, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
    , m_subnet(subnet)
{
    connect(&subnet, &SubnetModel::changed, this, &OwnerDesk::follow);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &OwnerDesk::changed);
    connect(&m_changes, &OwnerChanges::changed, this, [this] {
        askClocks();
        Q_EMIT changed();
    });
    connect(&m_identity, &IdentityDraft::changed, this, &OwnerDesk::changed);
}

void OwnerDesk::setWatched(bool watched)
{
    m_watched = watched;
    follow();
}

void OwnerDesk::follow()
{
    if (m_subnet.netuid() != m_netuid) {
        m_netuid = m_subnet.netuid();
        ++m_ticket;
        m_view.reset();
        m_error.reset();
        m_entries.clear();
        m_clocks.clear();
        m_changes.discardAll();
        m_identityLoaded = false;
        reloadIdentity();
    }
    takeSubnet();
    if (m_watched)
        ask();
    Q_EMIT changed();
}

OwnerDesk::Standing OwnerDesk::standing() const
{
    if (m_subnet.detail() == nullptr || m_subnet.netuid() != m_netuid)
        return Standing::Unknown;
    const auto* account = m_accounts.find(this->account());
    if (account == nullptr)
        return Standing::Stranger;
    return account->kind == wallet::AccountKind::Coldkey ? Standing::Owner : Standing::Watched;
}

wallet::AccountHandle OwnerDesk::account() const
{
    const chain::SubnetDetail* detail = m_subnet.detail();
    wallet::AccountHandle found;
    if (detail == nullptr)
        return found;
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_accounts.row(i);
        if (row.account != detail->info.ownerColdkey)
            continue;
        // The same account may also be watched; its key comes first.
        if (row.kind == wallet::AccountKind::Coldkey)
            return row.handle;
        found = row.handle;
    }
    return found;
}

void OwnerDesk::takeSubnet()
{
    const chain::SubnetDetail* detail = m_subnet.detail();
    if (detail == nullptr)
        return;
    m_entries = detail->hyperparameters;
    if (m_view)
        m_entries.insert(m_entries.end(), m_view->settings.begin(), m_view->settings.end());
    m_changes.setPresent(m_entries);
    if (!m_identityLoaded)
        reloadIdentity();
}

void OwnerDesk::ask()
{
    if (!m_node.isLive())
        return;
    const quint64 ticket = ++m_ticket;
    using Told = Result<chain::Told<std::optional<chain::OwnerView>>>;
    chain::whenDone(chain::ownerView(m_node.node(), m_netuid), this, [this, ticket](Told told) {
        if (ticket != m_ticket)
            return;
        m_error = told ? std::nullopt : std::optional(told.error());
        if (told) {
            m_view = std::move(told->value);
            if (m_view)
                m_changes.setPlaces(m_view->neurons, m_view->leastPlaces);
            takeSubnet();
        }
        Q_EMIT changed();
    });
}

// -------------------------------------------------------------------------------------- clocks

std::optional<chain::RateClock> OwnerDesk::clockOf(const OwnerRule& rule) const
{
    const auto found = m_clocks.find(QString(rule.name));
    return found == m_clocks.end() ? std::nullopt : std::optional(found->second);
}

void OwnerDesk::askClocks()
{
    const auto staged = m_changes.staged();
    std::erase_if(m_clocks, [&](const auto& clock) {
        return std::none_of(staged.begin(), staged.end(),
                            [&](const auto& change) { return change.rule->name == clock.first; });
    });
    if (!m_watched || !m_node.isLive())
        return;
    for (const OwnerChanges::Staged& change : staged)
        if (const auto call = m_changes.callOf(m_netuid, *change.rule))
            askClock(*change.rule, *call);
}

/// Of the limit on this setting; the freeze before the epoch is the same for all of them.
void OwnerDesk::askClock(const OwnerRule& rule, const chain::CallSpec& call)
{
    const chain::SubnetDetail* detail = m_subnet.detail();
    if (detail == nullptr)
        return;
    using Told = Result<chain::Told<std::vector<chain::RateClock>>>;
    chain::whenDone(chain::clocksOf(m_node.node(), call, detail->info.ownerColdkey), this,
                    [this, &rule, netuid = m_netuid](Told told) {
                        if (!told || netuid != m_netuid || !m_changes.next(rule))
                            return;
                        const QString name(rule.name);
                        m_clocks.erase(name);
                        for (const chain::RateClock& clock : told->value)
                            if (clock.kind != chain::ClockKind::BeforeEpoch &&
                                !clock.isOver(told->at))
                                m_clocks.insert_or_assign(name, clock);
                        Q_EMIT changed();
                    });
}

// --------------------------------------------------------------------------------------- start

BlockSpan OwnerDesk::startsIn() const
{
    if (!m_view)
        return {};
    return saturatingDistance(saturatingAdvance(m_view->start.now, BlockSpan(1)),
                              m_view->start.startsAt);
}

bool OwnerDesk::canStart() const
{
    return m_view && !m_view->start.started && startsIn().isZero();
}

// ------------------------------------------------------------------------------------ identity

bool OwnerDesk::identityDiffers() const
{
    const chain::SubnetDetail* detail = m_subnet.detail();
    if (detail == nullptr)
        return false;
    IdentityDraft said;
    said.load(detail->info.subnetIdentity.value_or(chain::SubnetIdentityV3()));
    for (int i = 0; i < kIdentityParts; ++i) {
        const auto part = static_cast<IdentityPart>(i);
        if (said.part(part) != m_identity.part(part).trimmed())
            return true;
    }
    return false;
}

void OwnerDesk::reloadIdentity()
{
    const chain::SubnetDetail* detail = m_subnet.detail();
    const bool known = detail != nullptr;
    m_identity.load(known ? detail->info.subnetIdentity.value_or(chain::SubnetIdentityV3())
                          : chain::SubnetIdentityV3());
    m_identityLoaded = known;
    Q_EMIT identityLoaded();
}

void OwnerDesk::startOver()
{
    m_changes.discardAll();
    m_identityLoaded = false;
    takeSubnet();
}

} // namespace soma::ui
