// Registering a neuron: what a place costs, how that falls, and waiting for a price.
#pragma once

#include "chain/api/calls.h"
#include "chain/api/queries/registration.h"
#include "ui/format/refusal_text.h"
#include "wallet/api/wallet_values.h"

#include <QObject>

#include <optional>

namespace soma::ui {

class AccountListModel;
class NodeModel;

/// Main thread, without widgets. Armed, it says reached() at the first block after which a place
/// costs no more than the limit; what is sent carries the limit, so that the chain refuses a price
/// that rose meanwhile. Signing is SignFlow's.
class NeuronEntry : public QObject {
    Q_OBJECT

public:
    NeuronEntry(AccountListModel& accounts, NodeModel& node, QObject* parent = nullptr);

    void setWatched(bool watched);

    const std::optional<chain::NeuronPlace>& place() const { return m_place; }

    const std::optional<Error>& error() const { return m_error; }

    void setAccount(const wallet::AccountHandle& account);
    void setSubnet(std::optional<NetUid> netuid);
    void setHotkey(std::optional<chain::Hotkey> hotkey);
    /// Nothing = whatever it costs in the block.
    void setLimit(std::optional<Rao> limit);

    const wallet::AccountHandle& account() const { return m_account; }

    std::optional<NetUid> netuid() const { return m_netuid; }

    const std::optional<chain::Hotkey>& hotkey() const { return m_hotkey; }

    const std::optional<Rao>& limit() const { return m_limit; }

    /// What the next block would charge.
    std::optional<Rao> cost() const;

    /// Blocks until the price is at the limit; nothing when it never is or there is none.
    std::optional<BlockSpan> reachesLimitIn() const;

    std::optional<chain::DispatchFailure> obstacle() const;
    RefusalFacts facts() const;

    bool isComplete() const;

    /// Complete, without obstacle, and at or under the limit.
    bool isReady() const;

    chain::CallSpec call() const;

    /// Wait for the price.
    void arm();
    void disarm();

    bool isArmed() const { return m_armed; }

Q_SIGNALS:
    void changed();
    void reached();

private:
    void refresh();
    void think();

    AccountListModel& m_accounts;
    NodeModel& m_node;
    bool m_watched = false;
    bool m_armed = false;
    std::optional<chain::NeuronPlace> m_place;
    std::optional<Error> m_error;
    wallet::AccountHandle m_account;
    std::optional<NetUid> m_netuid;
    std::optional<chain::Hotkey> m_hotkey;
    std::optional<Rao> m_limit;
};

} // namespace soma::ui
