// What the command palette offers at this moment: the commands, and what this window knows by name.
#include "ui/format/address_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/views/settings/settings_page.h"
#include "ui/views/shell/command_palette.h"
#include "ui/views/shell/commands.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using PaletteEntries = std::vector<PaletteEntry>;

} // namespace

void Commands::fillPalette()
{
    PaletteEntries entries;
    for (const Command& command : m_commands)
        if (command.id != "palette"_L1)
            entries.push_back(
                {command.name(), {}, command.keyText(), command.words(), {}, command.run});
    addAccountEntries(entries);
    addContactEntries(entries);
    addSubnetEntries(entries);
    for (const SettingsPage::Entry& setting : m_hooks.settingsPage()->entries())
        entries.push_back({setting.name,
                           //: Beside a setting's name in the command palette.
                           tr("Setting"),
                           {},
                           setting.note,
                           {},
                           [this, id = setting.id] { Q_EMIT settingRequested(id); }});
    m_palette->setEntries(std::move(entries));
}

void Commands::addAccountEntries(PaletteEntries& entries)
{
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_models.accounts.row(i);
        const QString shown = shortAddress(row.address);
        const auto open = [this, handle = row.handle](PageId page) {
            return [this, handle, page] { Q_EMIT pageRequested(page, handle); };
        };
        const auto add = [&](const QString& name, std::function<void()> run) {
            entries.push_back({name, shown, {}, {}, row.address, std::move(run)});
        };
        //: Command; %1 is an account's name.
        add(tr("Open %1").arg(row.label), open(PageId::Accounts));
        //: Command; %1 is an account's or a contact's name.
        add(tr("Copy the address of %1").arg(row.label),
            [this, name = row.label, address = row.address] { copyAddress(name, address); });
        if (row.kind == wallet::AccountKind::Coldkey)
            //: Command; %1 is an account's name.
            add(tr("Send from %1").arg(row.label), open(PageId::Send));
        //: Command; %1 is an account's name.
        add(tr("Receive to %1").arg(row.label), open(PageId::Receive));
    }
}

void Commands::addContactEntries(PaletteEntries& entries)
{
    for (const wallet::Contact& contact : m_contacts->book()) {
        const QString shown = shortAddress(contact.address);
        entries.push_back(
            {//: Command; %1 is a contact's name.
             tr("Send to %1").arg(contact.name),
             shown,
             {},
             {},
             contact.address,
             [this, address = contact.address] { Q_EMIT recipientRequested(address); }});
        entries.push_back({//: Command; %1 is an account's or a contact's name.
                           tr("Copy the address of %1").arg(contact.name),
                           shown,
                           {},
                           {},
                           contact.address,
                           [this, name = contact.name, address = contact.address] {
                               copyAddress(name, address);
                           }});
    }
}

void Commands::addSubnetEntries(PaletteEntries& entries)
{
    using List = SubnetListModel;
    const List& subnets = m_models.subnets;
    for (int row = 0; row < subnets.rowCount(); ++row) {
        const int netuid = subnets.index(row, List::NetuidColumn).data().toInt();
        const QString name = subnets.index(row, List::NameColumn).data().toString();
        entries.push_back({//: Command: a subnet; %1 is its number.
                           tr("Subnet %1").arg(netuid),
                           name,
                           {},
                           name,
                           {},
                           [this, netuid] {
                               Q_EMIT subnetRequested(PageId::Subnets,
                                                      NetUid(std::uint16_t(netuid)));
                           }});
    }
}

} // namespace soma::ui
