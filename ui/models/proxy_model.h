// Who may act for one account, what they announced, and for whom of ours it may act. Main thread.
#pragma once

#include "chain/api/queries/keys.h"
#include "wallet/api/wallet_values.h"

#include <QObject>

#include <optional>
#include <vector>

namespace soma::ui {

class AccountListModel;
class NodeModel;

/// Read anew with every block while somebody watches; what was read last stays when reading fails.
class ProxyModel : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    /// A call that a proxy announced for this account.
    struct Announced {
        chain::AccountId delegate;
        chain::ProxyNotice notice;
        std::uint32_t delay = 0; ///< The shortest that this proxy has.

        /// The first block that may carry it out.
        BlockNumber from() const { return saturatingAdvance(notice.announcedAt, BlockSpan(delay)); }

        bool operator==(const Announced&) const = default;
    };

    /// One of our accounts that this one may act for.
    struct Held {
        chain::AccountId real;
        chain::ProxyGrant grant;

        bool operator==(const Held&) const = default;
    };

    ProxyModel(AccountListModel& accounts, NodeModel& node, QObject* parent = nullptr);

    void setAccount(const chain::AccountId& account);
    void setWatched(bool watched);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    /// Grants and deposit, and what the account itself announced as a proxy of others.
    const chain::Proxies& own() const { return m_own; }

    const std::vector<Announced>& announced() const { return m_announced; }

    const std::vector<Held>& held() const { return m_held; }

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void takeOwn(quint64 ticket, Result<chain::Told<chain::Proxies>> told);
    void askDelegates();
    void askOthers();
    void takeDelegate(const chain::AccountId& delegate, const chain::Proxies& told);
    void takeOther(const chain::AccountId& real, const chain::Proxies& told);

    AccountListModel& m_accounts;
    NodeModel& m_node;
    std::optional<chain::AccountId> m_account;
    bool m_watched = false;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    chain::Proxies m_own;
    std::vector<Announced> m_announced;
    std::vector<Held> m_held;
    quint64 m_ticket = 0; ///< Answers about an earlier account or block are dropped.
};

} // namespace soma::ui
