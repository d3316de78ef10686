#include "ui/flows/neuron_entry.h"

#include "chain/api/async.h"
#include "ui/format/amount_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

namespace soma::ui {

NeuronEntry::NeuronEntry(AccountListModel& accounts, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    connect(&node, &NodeModel::headChanged, this, &NeuronEntry::refresh);
    connect(&accounts, &AccountListModel::balancesChanged, this, &NeuronEntry::think);
}

void NeuronEntry::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

/// Armed, it goes on while nobody looks.
void NeuronEntry::refresh()
{
    if ((!m_watched && !m_armed) || !m_netuid || !m_node.isLive())
        return;
    const NetUid asked = *m_netuid;
    chain::whenDone(chain::neuronPlace(m_node.node(), asked), this,
                    [this, asked](Result<chain::Told<std::optional<chain::NeuronPlace>>> told) {
                        if (m_netuid != asked)
                            return;
                        if (told) {
                            m_place = told->value;
                            m_error.reset();
                        } else {
                            m_error = std::move(told).error();
                        }
                        think();
                    });
}

void NeuronEntry::think()
{
    Q_EMIT changed();
    if (!m_armed || !isReady())
        return;
    m_armed = false;
    Q_EMIT changed();
    Q_EMIT reached();
}

void NeuronEntry::setAccount(const wallet::AccountHandle& account)
{
    m_account = account;
    disarm();
}

void NeuronEntry::setSubnet(std::optional<NetUid> netuid)
{
    if (m_netuid != netuid) {
        m_netuid = netuid;
        m_place.reset();
    }
    disarm();
    refresh();
}

void NeuronEntry::setHotkey(std::optional<chain::Hotkey> hotkey)
{
    m_hotkey = hotkey;
    disarm();
}

void NeuronEntry::setLimit(std::optional<Rao> limit)
{
    m_limit = limit;
    disarm();
}

void NeuronEntry::arm()
{
    m_armed = isComplete() && m_limit.has_value();
    think();
}

void NeuronEntry::disarm()
{
    m_armed = false;
    Q_EMIT changed();
}

std::optional<Rao> NeuronEntry::cost() const
{
    return m_place ? std::optional(m_place->cost.after(BlockSpan(1))) : std::nullopt;
}

std::optional<BlockSpan> NeuronEntry::reachesLimitIn() const
{
    return m_place && m_limit ? m_place->cost.until(*m_limit) : std::nullopt;
}

RefusalFacts NeuronEntry::facts() const
{
    RefusalFacts facts;
    if (const auto balances = m_accounts.balances(m_account))
        facts.free = balances->transferable();
    facts.needed = cost();
    if (cost())
        facts.price = amountText(*cost(), Reading::Exact);
    if (m_limit)
        facts.limit = amountText(*m_limit, Reading::Exact);
    return facts;
}

std::optional<chain::DispatchFailure> NeuronEntry::obstacle() const
{
    if (m_netuid == NetUid(0))
        return chain::DispatchFailure{"SubtensorModule", "RegistrationNotPermittedOnRootSubnet"};
    if (m_place && !m_place->open)
        return chain::DispatchFailure{"SubtensorModule", "SubNetRegistrationDisabled"};
    const RefusalFacts known = facts();
    if (known.free && known.needed && *known.free < *known.needed)
        return chain::DispatchFailure{"SubtensorModule", "NotEnoughBalanceToStake"};
    return std::nullopt;
}

bool NeuronEntry::isComplete() const
{
    return m_accounts.find(m_account) != nullptr && m_netuid && m_hotkey;
}

bool NeuronEntry::isReady() const
{
    return isComplete() && m_place && !obstacle() && (!m_limit || *cost() <= *m_limit);
}

chain::CallSpec NeuronEntry::call() const
{
    if (m_limit)
        return chain::calls::registerLimit(*m_netuid, *m_hotkey, *m_limit);
    return chain::calls::burnedRegister(*m_netuid, *m_hotkey);
}

} // namespace soma::ui
