// What is about to happen to subnets and neurons of our own, and what can be done about them now.
// Main thread.
#pragma once

#include "chain/api/queries/registration.h"
#include "chain/api/queries/subnets.h"
#include "ui/models/hotkey_roles.h"

#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace soma::ui {

class NodeModel;
class SubnetListModel;

struct ComingEvent {
    enum class Kind {
        CanStart,           ///< Our subnet may be started now.
        SubnetImmunityEnds, ///< Our subnet can be replaced from `block` on.
        NeuronImmunityEnds, ///< Our hotkey can be replaced from `block` on.
    };
    Kind kind = Kind::CanStart;
    NetUid netuid;
    BlockNumber block;
    chain::AccountId hotkey; ///< Of a neuron.
    bool operator==(const ComingEvent&) const = default;
};

/// Owned subnets are found in the list of subnets, which asks only while somebody follows it;
/// neurons when the hotkeys' places are read, which refresh() does. Blocks that come only move what
/// is known already.
class Upcoming : public QObject {
    Q_OBJECT

public:
    Upcoming(AccountListModel& accounts, SubnetListModel& subnets, NodeModel& node,
             QObject* parent = nullptr);

    /// By subnet; those of which the end is near, and only what is known for certain.
    std::vector<ComingEvent> events() const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Immunity {
        NetUid netuid;
        chain::AccountId hotkey;
        BlockNumber ends;
    };

    bool owns(const chain::Coldkey& coldkey) const;
    void lookAtSubnets();
    void lookAtPlaces();
    void takeNeurons(NetUid netuid, const chain::Metagraph& all);

    AccountListModel& m_accounts;
    SubnetListModel& m_subnets;
    NodeModel& m_node;
    HotkeyRoles m_roles;
    QTimer m_rolesSettled; ///< Hotkeys are answered one by one.
    std::map<NetUid, std::optional<chain::StartClock>> m_clocks; ///< Asked for or told.
    std::map<NetUid, BlockNumber> m_subnetEnds;
    std::map<NetUid, std::vector<Immunity>> m_neuronEnds;
};

} // namespace soma::ui
