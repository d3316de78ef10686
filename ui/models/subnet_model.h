// One subnet with its rules, up to date with the best block while somebody looks. Main thread.
#pragma once

#include "chain/api/queries/quotes.h"
#include "chain/api/queries/subnets.h"

#include <QObject>

#include <optional>

namespace soma::ui {

class SubnetModel : public QObject {
    Q_OBJECT

public:
    explicit SubnetModel(chain::Node& node, QObject* parent = nullptr);

    /// Another subnet: what was known is forgotten.
    void setSubnet(NetUid netuid);

    NetUid netuid() const { return m_netuid; }

    /// While nobody looks, nothing is asked.
    void setFollowing(bool following);
    void reload();

    /// Null while unknown, and when there is no such subnet.
    const chain::SubnetDetail* detail() const;

    const chain::PoolView* pool() const { return m_pool ? &m_pool->value : nullptr; }

    const chain::Head& at() const { return m_at; }

    /// It was there and is gone, or it never was.
    bool isMissing() const { return m_told && !m_told->value; }

    bool isLoading() const { return m_asking && !m_told; }

    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    chain::Node& m_node;
    NetUid m_netuid;
    std::optional<chain::Told<std::optional<chain::SubnetDetail>>> m_told;
    std::optional<chain::Told<chain::PoolView>> m_pool;
    chain::Head m_at;
    std::optional<Error> m_error;
    int m_turn = 0; ///< Answers about the subnet before this one are dropped.
    bool m_following = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace soma::ui
