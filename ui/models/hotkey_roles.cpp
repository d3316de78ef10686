#include "ui/models/hotkey_roles.h"

#include "chain/api/async.h"

#include <algorithm>

namespace soma::ui {

using chain::whenDone;

HotkeyRoles::HotkeyRoles(AccountListModel& accounts, chain::Node& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    connect(&accounts, &QAbstractItemModel::modelReset, this, &HotkeyRoles::takeAccounts);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &HotkeyRoles::takeAccounts);
    takeAccounts();
}

std::optional<std::vector<chain::HotkeyPlace>>
HotkeyRoles::places(const chain::AccountId& hotkey) const
{
    const auto found = m_places.find(hotkey);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<HotkeyRoles::Role> HotkeyRoles::role(const chain::AccountId& hotkey) const
{
    const auto known = places(hotkey);
    if (!known)
        return std::nullopt;
    Role role = Role::None;
    for (const chain::HotkeyPlace& place : *known) {
        const Role here = place.owns        ? Role::Owner
                          : place.validates ? Role::Validator
                                            : Role::Miner;
        role = std::max(role, here);
    }
    return role;
}

void HotkeyRoles::takeAccounts()
{
    std::vector<chain::AccountId> hotkeys;
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        for (const wallet::HotkeyRow& hotkey : m_accounts.row(i)->hotkeys)
            hotkeys.push_back(hotkey.account);
    }
    // The list is told anew at every lock and unlock; that is no reason to ask again.
    if (hotkeys == m_hotkeys)
        return;
    m_hotkeys = std::move(hotkeys);
    refresh();
}

void HotkeyRoles::refresh()
{
    if (m_node.syncState().phase != chain::SyncPhase::Live)
        return;
    for (const chain::AccountId& hotkey : m_hotkeys)
        ask(hotkey);
}

void HotkeyRoles::ask(const chain::AccountId& hotkey)
{
    using Networks = chain::Told<std::vector<NetUid>>;
    using Places = chain::Told<std::vector<chain::HotkeyPlace>>;
    const chain::Hotkey key{hotkey};
    whenDone(chain::networksOf(m_node, key), this, [this, key](Result<Networks> networks) {
        if (!networks)
            return;
        whenDone(chain::placesOf(m_node, key, networks->value), this,
                 [this, key](Result<Places> places) {
                     if (!places)
                         return;
                     m_places.insert_or_assign(key.id, std::move(places->value));
                     Q_EMIT changed();
                 });
    });
}

} // namespace soma::ui
