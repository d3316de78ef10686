#include "ui/flows/subnet_founding.h"

#include "chain/api/async.h"
#include "chain/api/queries/subnets.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>

namespace soma::ui {

namespace {

QString textOf(const chain::CompactText& text)
{
    const Bytes bytes = chain::bytesOf(text);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

SubnetFounding::SubnetFounding(AccountListModel& accounts, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    connect(&node, &NodeModel::headChanged, this, &SubnetFounding::refresh);
    connect(&accounts, &AccountListModel::balancesChanged, this, &SubnetFounding::changed);
    connect(&m_identity, &IdentityDraft::changed, this, &SubnetFounding::changed);
}

void SubnetFounding::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

void SubnetFounding::refresh()
{
    if (!m_watched || !m_node.isLive())
        return;
    chain::whenDone(chain::subnetPlace(m_node.node()), this,
                    [this](Result<chain::Told<chain::SubnetPlace>> told) {
                        if (told) {
                            m_place = told->value;
                            m_error.reset();
                            askVictim();
                        } else {
                            m_error = std::move(told).error();
                        }
                        Q_EMIT changed();
                    });
    if (m_foundedIn && !m_netuid)
        askNumber();
    if (m_netuid)
        askClock();
}

void SubnetFounding::askVictim()
{
    if (m_victimOf == m_place->next)
        return;
    m_victimOf = m_place->next;
    m_victim.clear();
    if (!m_victimOf)
        return;
    using Told = Result<chain::Told<std::optional<chain::SubnetDetail>>>;
    chain::whenDone(chain::subnet(m_node.node(), *m_victimOf), this, [this](Told told) {
        if (!told || !told->value)
            return;
        const chain::DynamicInfo& info = told->value->info;
        m_victim = TradeText::subnet(info.netuid.value, textOf(info.subnetName));
        Q_EMIT changed();
    });
}

std::optional<Rao> SubnetFounding::costIn(BlockSpan span) const
{
    if (!m_place)
        return std::nullopt;
    return m_place->cost.at(saturatingAdvance(m_place->now, span));
}

void SubnetFounding::setAccount(const wallet::AccountHandle& account)
{
    m_account = account;
    Q_EMIT changed();
}

void SubnetFounding::setHotkey(std::optional<chain::Hotkey> hotkey)
{
    m_hotkey = hotkey;
    Q_EMIT changed();
}

RefusalFacts SubnetFounding::facts() const
{
    RefusalFacts facts;
    if (const auto balances = m_accounts.balances(m_account))
        facts.free = balances->transferable();
    facts.needed = costIn(BlockSpan(1));
    if (m_place)
        facts.wait = m_place->wait();
    facts.blockTimeMs = m_node.state().blockTimeMs;
    return facts;
}

std::optional<chain::DispatchFailure> SubnetFounding::obstacle() const
{
    const RefusalFacts known = facts();
    if (known.wait && !known.wait->isZero())
        return chain::DispatchFailure{"SubtensorModule", "NetworkTxRateLimitExceeded"};
    if (known.free && known.needed && *known.free < *known.needed)
        return chain::DispatchFailure{"SubtensorModule", "CannotAffordLockCost"};
    return std::nullopt;
}

bool SubnetFounding::isComplete() const
{
    return m_identity.fits() && m_accounts.find(m_account) != nullptr && m_hotkey.has_value();
}

chain::CallSpec SubnetFounding::call() const
{
    if (m_identity.isEmpty())
        return chain::calls::registerNetwork(*m_hotkey);
    return chain::calls::registerNetworkWithIdentity(*m_hotkey, m_identity.text());
}

void SubnetFounding::setFounded(BlockNumber block)
{
    if (m_foundedIn == block)
        return;
    m_foundedIn = block;
    m_netuid.reset();
    m_clock.reset();
    askNumber();
}

void SubnetFounding::forgetFounded()
{
    m_foundedIn.reset();
    m_netuid.reset();
    m_clock.reset();
    Q_EMIT changed();
}

void SubnetFounding::askNumber()
{
    const auto* account = m_accounts.find(m_account);
    if (account == nullptr)
        return;
    chain::whenDone(chain::subnets(m_node.node()), this,
                    [this, owner = account->account](Result<chain::Told<chain::SubnetList>> told) {
                        if (!told || !m_foundedIn)
                            return;
                        for (const chain::SubnetRow& row : told->value.rows)
                            if (row.info.ownerColdkey == owner &&
                                row.info.networkRegisteredAt.value == *m_foundedIn)
                                m_netuid = row.info.netuid.value;
                        if (m_netuid)
                            askClock();
                        Q_EMIT changed();
                    });
}

void SubnetFounding::askClock()
{
    using Told = Result<chain::Told<std::optional<chain::StartClock>>>;
    chain::whenDone(chain::startClock(m_node.node(), *m_netuid), this, [this](Told told) {
        if (told)
            m_clock = told->value;
        Q_EMIT changed();
    });
}

BlockSpan SubnetFounding::startsIn() const
{
    if (!m_clock)
        return {};
    return saturatingDistance(saturatingAdvance(m_clock->now, BlockSpan(1)), m_clock->startsAt);
}

bool SubnetFounding::canStart() const
{
    return m_clock && !m_clock->started && startsIn().isZero();
}

} // namespace soma::ui
