// What a subnet's owner has on the desk: whether it is theirs at all, its start, its freeze before
// epochs, the staged settings with their clocks, the identity as it is being written.
#pragma once

#include "chain/api/queries/clocks.h"
#include "chain/api/queries/owner.h"
#include "ui/flows/identity_draft.h"
#include "ui/flows/owner_changes.h"
#include "wallet/api/wallet_values.h"

#include <QObject>

#include <map>
#include <optional>

namespace soma::ui {

class AccountListModel;
class NodeModel;
class SubnetModel;

/// Main thread, without widgets; follows the chain while it is watched. Signing is SignFlow's.
class OwnerDesk : public QObject {
    Q_OBJECT

public:
    OwnerDesk(const AccountListModel& accounts, const NodeModel& node, const SubnetModel& subnet,
              QObject* parent = nullptr);

    void setWatched(bool watched);

    enum class Standing {
        Unknown,  ///< The subnet has not been read.
        Stranger, ///< None of the accounts is its owner.
        Watched,  ///< One of them is, but its key is not here.
        Owner,
    };

    Standing standing() const;

    /// Of the owner, when it is one of ours; empty otherwise.
    wallet::AccountHandle account() const;

    /// Nothing until it was read.
    const std::optional<chain::OwnerView>& view() const { return m_view; }

    const std::optional<Error>& error() const { return m_error; }

    NetUid netuid() const { return m_netuid; }

    // The start
    bool canStart() const;
    BlockSpan startsIn() const;

    // The settings
    OwnerChanges& changes() { return m_changes; }

    /// What a staged setting still has to wait for.
    std::optional<chain::RateClock> clockOf(const OwnerRule& rule) const;

    /// What stands in the state, hyperparameters and the others.
    const std::vector<chain::HyperparamEntry>& entries() const { return m_entries; }

    // The identity
    IdentityDraft& identity() { return m_identity; }

    bool identityDiffers() const;
    void reloadIdentity();

    /// Everything was signed: the drafts begin anew from what the chain says.
    void startOver();

Q_SIGNALS:
    void changed();

    /// The identity was filled from the chain.
    void identityLoaded();

private:
    void follow();
    void takeSubnet();
    void ask();
    void askClocks();
    void askClock(const OwnerRule& rule, const chain::CallSpec& call);

    const AccountListModel& m_accounts;
    const NodeModel& m_node;
    const SubnetModel& m_subnet;
    bool m_watched = false;
    NetUid m_netuid;
    std::optional<chain::OwnerView> m_view;
    std::optional<Error> m_error;
    std::vector<chain::HyperparamEntry> m_entries;
    OwnerChanges m_changes;
    IdentityDraft m_identity;
    bool m_identityLoaded = false;
    std::map<QString, chain::RateClock> m_clocks; ///< That have not run out.
    quint64 m_ticket = 0;                         ///< Answers to older questions are dropped.
};

} // namespace soma::ui
