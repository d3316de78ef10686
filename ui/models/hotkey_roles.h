// What the hotkeys of our accounts do on the chain: mine, validate, own a subnet. Main thread.
#pragma once

#include "chain/api/queries/hotkeys.h"
#include "ui/models/account_list_model.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace soma::ui {

/// Asks for every hotkey of the list, again whenever they change and on refresh(). What a node has
/// not answered is unknown, which is not the same as having no place.
class HotkeyRoles : public QObject {
    Q_OBJECT

public:
    enum class Role { None, Miner, Validator, Owner };

    HotkeyRoles(AccountListModel& accounts, chain::Node& node, QObject* parent = nullptr);

    /// By subnet; nothing while unknown.
    std::optional<std::vector<chain::HotkeyPlace>> places(const chain::AccountId& hotkey) const;

    /// The weightiest of its places: owning, then validating, then mining. Nothing while unknown.
    std::optional<Role> role(const chain::AccountId& hotkey) const;

Q_SIGNALS:
    void changed();

public Q_SLOTS:
    void refresh();

private:
    void takeAccounts();
    void ask(const chain::AccountId& hotkey);

    AccountListModel& m_accounts;
    chain::Node& m_node;
    std::vector<chain::AccountId> m_hotkeys;
    std::map<chain::AccountId, std::vector<chain::HotkeyPlace>> m_places;
};

} // namespace soma::ui
