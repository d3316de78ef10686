#include "ui/models/subnet_model.h"

#include "chain/api/async.h"

namespace soma::ui {

SubnetModel::SubnetModel(chain::Node& node, QObject* parent) : QObject(parent), m_node(node)
{
    connect(&node, &chain::Node::bestHeadChanged, this, [this] {
        if (m_following)
            ask();
    });
}

const chain::SubnetDetail* SubnetModel::detail() const
{
    return m_told && m_told->value ? &*m_told->value : nullptr;
}

void SubnetModel::setSubnet(NetUid netuid)
{
    if (netuid == m_netuid && m_told)
        return;
    m_netuid = netuid;
    ++m_turn;
    m_told.reset();
    m_pool.reset();
    m_error.reset();
    m_asking = false;
    if (m_following)
        ask();
    Q_EMIT changed();
}

void SubnetModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) != following && following)
        ask();
}

void SubnetModel::reload()
{
    ask();
}

/// One question at a time: with quick blocks the next one starts when the last was answered.
void SubnetModel::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    const chain::At at = chain::pinned(m_node, chain::At::best());
    using Both =
        std::pair<chain::Told<std::optional<chain::SubnetDetail>>, chain::Told<chain::PoolView>>;
    chain::whenDone(
        chain::both(chain::subnet(m_node, m_netuid, at), chain::poolView(m_node, m_netuid, at)),
        this, [this, turn = m_turn](Result<Both> told) {
            if (turn != m_turn)
                return;
            m_asking = false;
            m_error = told ? std::nullopt : std::optional(told.error());
            if (told) {
                m_told = std::move(told->first);
                m_pool = std::move(told->second);
                m_at = m_told->at;
            }
            Q_EMIT changed();
            if (std::exchange(m_askAgain, false) && m_following)
                ask();
        });
}

} // namespace soma::ui
