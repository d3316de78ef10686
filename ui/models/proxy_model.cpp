#include "ui/models/proxy_model.h"

#include "chain/api/async.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>
#include <set>

namespace soma::ui {

using chain::AccountId;

namespace {

bool isSame(const chain::Proxies& a, const chain::Proxies& b)
{
    return a.grants == b.grants && a.deposit == b.deposit && a.notices == b.notices &&
           a.noticesDeposit == b.noticesDeposit;
}

} // namespace

ProxyModel::ProxyModel(AccountListModel& accounts, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    const auto follow = [this] {
        if (m_watched)
            refresh();
    };
    connect(&node, &NodeModel::headChanged, this, follow);
    connect(&node, &NodeModel::becameLive, this, follow);
    connect(&accounts, &QAbstractItemModel::modelReset, this, follow);
}

void ProxyModel::setAccount(const AccountId& account)
{
    if (m_account == account)
        return;
    m_account = account;
    ++m_ticket;
    m_own = {};
    m_announced.clear();
    m_held.clear();
    m_error.reset();
    m_state = State::Loading;
    Q_EMIT changed();
    if (m_watched)
        refresh();
}

void ProxyModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        refresh();
}

void ProxyModel::refresh()
{
    if (!m_account || !m_node.isLive())
        return;
    const quint64 ticket = ++m_ticket;
    using Told = Result<chain::Told<chain::Proxies>>;
    chain::whenDone(chain::proxiesOf(m_node.node(), *m_account), this,
                    [this, ticket](Told told) { takeOwn(ticket, std::move(told)); });
}

void ProxyModel::takeOwn(quint64 ticket, Result<chain::Told<chain::Proxies>> told)
{
    if (ticket != m_ticket)
        return;
    if (!told) {
        m_error = std::move(told).error();
        if (m_state == State::Loading)
            m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    const bool news = m_state != State::Ready || m_error || !isSame(m_own, told->value);
    m_own = std::move(told->value);
    m_error.reset();
    m_state = State::Ready;
    const auto isGone = [this](const Announced& announced) {
        return std::none_of(m_own.grants.begin(), m_own.grants.end(),
                            [&announced](const chain::ProxyGrant& grant) {
                                return grant.delegate == announced.delegate;
                            });
    };
    std::erase_if(m_announced, isGone);
    askDelegates();
    askOthers();
    // Rows are made anew then, which takes the keyboard from them.
    if (news)
        Q_EMIT changed();
}

/// Announcements are kept under the one who made them.
void ProxyModel::askDelegates()
{
    std::set<AccountId> delegates;
    for (const chain::ProxyGrant& grant : m_own.grants)
        delegates.insert(grant.delegate);
    for (const AccountId& delegate : delegates)
        chain::whenDone(
            chain::proxiesOf(m_node.node(), delegate), this,
            [this, ticket = m_ticket, delegate](Result<chain::Told<chain::Proxies>> told) {
                if (ticket == m_ticket && told)
                    takeDelegate(delegate, told->value);
            });
}

void ProxyModel::takeDelegate(const AccountId& delegate, const chain::Proxies& told)
{
    std::vector<Announced> now = m_announced;
    std::erase_if(now, [&delegate](const Announced& one) { return one.delegate == delegate; });
    std::optional<std::uint32_t> delay;
    for (const chain::ProxyGrant& grant : m_own.grants)
        if (grant.delegate == delegate)
            delay = std::min(delay.value_or(grant.delay), grant.delay);
    for (const chain::ProxyNotice& notice : told.notices)
        if (notice.real == *m_account)
            now.push_back({delegate, notice, delay.value_or(0)});
    std::stable_sort(now.begin(), now.end(), [](const Announced& a, const Announced& b) {
        return a.notice.announcedAt < b.notice.announcedAt;
    });
    if (now == m_announced)
        return;
    m_announced = std::move(now);
    Q_EMIT changed();
}

/// Whom it may act for is told by the others; only those of this wallet are asked.
void ProxyModel::askOthers()
{
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        const AccountId other = m_accounts.row(i)->account;
        if (other == *m_account)
            continue;
        chain::whenDone(chain::proxiesOf(m_node.node(), other), this,
                        [this, ticket = m_ticket, other](Result<chain::Told<chain::Proxies>> told) {
                            if (ticket == m_ticket && told)
                                takeOther(other, told->value);
                        });
    }
}

void ProxyModel::takeOther(const AccountId& real, const chain::Proxies& told)
{
    std::vector<Held> now = m_held;
    std::erase_if(now, [&real](const Held& one) { return one.real == real; });
    for (const chain::ProxyGrant& grant : told.grants)
        if (grant.delegate == *m_account)
            now.push_back({real, grant});
    std::stable_sort(now.begin(), now.end(),
                     [](const Held& a, const Held& b) { return a.real < b.real; });
    if (now == m_held)
        return;
    m_held = std::move(now);
    Q_EMIT changed();
}

} // namespace soma::ui
