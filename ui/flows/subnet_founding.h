// Founding a subnet: what it costs and when it may be, the identity, and afterwards its start.
#pragma once

#include "chain/api/calls.h"
#include "chain/api/queries/registration.h"
#include "ui/flows/identity_draft.h"
#include "ui/format/refusal_text.h"
#include "wallet/api/wallet_values.h"

#include <QObject>
#include <QString>

#include <optional>

namespace soma::ui {

class AccountListModel;
class NodeModel;

/// Main thread, without widgets; follows the chain while it is watched. Signing is SignFlow's.
class SubnetFounding : public QObject {
    Q_OBJECT

public:
    SubnetFounding(AccountListModel& accounts, NodeModel& node, QObject* parent = nullptr);

    void setWatched(bool watched);

    // What the chain says; nothing until it was read.
    const std::optional<chain::SubnetPlace>& place() const { return m_place; }

    const std::optional<Error>& error() const { return m_error; }

    /// What it would cost so many blocks from now.
    std::optional<Rao> costIn(BlockSpan span) const;

    /// The subnet that would be replaced, in words; empty when nobody.
    QString victimName() const { return m_victim; }

    // What the person chose.
    void setAccount(const wallet::AccountHandle& account);
    void setHotkey(std::optional<chain::Hotkey> hotkey);

    const wallet::AccountHandle& account() const { return m_account; }

    const std::optional<chain::Hotkey>& hotkey() const { return m_hotkey; }

    IdentityDraft& identity() { return m_identity; }

    /// Why this account cannot found one now: too poor or too early. Nothing when it can.
    std::optional<chain::DispatchFailure> obstacle() const;
    RefusalFacts facts() const;

    bool isComplete() const;
    chain::CallSpec call() const;

    // Afterwards
    /// The founding stands in that block: looks for the number the chain gave.
    void setFounded(BlockNumber block);
    void forgetFounded();

    std::optional<NetUid> netuid() const { return m_netuid; }

    const std::optional<chain::StartClock>& clock() const { return m_clock; }

    /// Whether its owner may start it in the next block.
    bool canStart() const;
    BlockSpan startsIn() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void askVictim();
    void askNumber();
    void askClock();

    AccountListModel& m_accounts;
    NodeModel& m_node;
    bool m_watched = false;
    std::optional<chain::SubnetPlace> m_place;
    std::optional<Error> m_error;
    QString m_victim;
    std::optional<NetUid> m_victimOf;
    wallet::AccountHandle m_account;
    std::optional<chain::Hotkey> m_hotkey;
    IdentityDraft m_identity;
    std::optional<BlockNumber> m_foundedIn;
    std::optional<NetUid> m_netuid;
    std::optional<chain::StartClock> m_clock;
};

} // namespace soma::ui
