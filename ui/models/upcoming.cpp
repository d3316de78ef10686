#include "ui/models/upcoming.h"

#include "chain/api/async.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"

#include <algorithm>
#include <set>

namespace soma::ui {

namespace {

/// A week: an owner can still gather stake for the subnet.
constexpr BlockSpan kSubnetWarning{50'400};
/// Three hours: neurons are immune for less than a day.
constexpr BlockSpan kNeuronWarning{900};

constexpr int kRolesPauseMs = 200;

/// Still to come, but soon.
bool isNear(BlockNumber now, BlockNumber then, BlockSpan warning)
{
    return then > now && saturatingDistance(now, then) <= warning;
}

} // namespace

Upcoming::Upcoming(AccountListModel& accounts, SubnetListModel& subnets, NodeModel& node,
                   QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_subnets(subnets)
    , m_node(node)
    , m_roles(accounts, node.node())
{
    connect(&subnets, &SubnetListModel::loaded, this, &Upcoming::lookAtSubnets);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &Upcoming::lookAtSubnets);
    m_rolesSettled.setSingleShot(true);
    m_rolesSettled.setInterval(kRolesPauseMs);
    connect(&m_roles, &HotkeyRoles::changed, &m_rolesSettled, qOverload<>(&QTimer::start));
    connect(&m_rolesSettled, &QTimer::timeout, this, &Upcoming::lookAtPlaces);
    connect(&node, &NodeModel::headChanged, this, &Upcoming::changed);
    lookAtSubnets();
}

void Upcoming::refresh()
{
    m_roles.refresh();
}

std::vector<ComingEvent> Upcoming::events() const
{
    using Kind = ComingEvent::Kind;
    const BlockNumber now = m_node.state().best.number;
    std::vector<ComingEvent> found;
    for (const auto& [netuid, clock] : m_clocks)
        if (clock && !clock->started && clock->startsAt <= saturatingAdvance(now, BlockSpan(1)))
            found.push_back({Kind::CanStart, netuid, clock->startsAt, {}});
    for (const auto& [netuid, ends] : m_subnetEnds)
        if (isNear(now, ends, kSubnetWarning))
            found.push_back({Kind::SubnetImmunityEnds, netuid, ends, {}});
    for (const auto& [netuid, neurons] : m_neuronEnds)
        for (const Immunity& neuron : neurons)
            if (isNear(now, neuron.ends, kNeuronWarning))
                found.push_back({Kind::NeuronImmunityEnds, netuid, neuron.ends, neuron.hotkey});
    std::ranges::stable_sort(found, {}, &ComingEvent::netuid);
    return found;
}

bool Upcoming::owns(const chain::Coldkey& coldkey) const
{
    for (int i = 0; i < m_accounts.rowCount(); ++i)
        if (m_accounts.row(i)->account == coldkey.id)
            return true;
    return false;
}

void Upcoming::lookAtSubnets()
{
    std::set<NetUid> waiting;
    m_subnetEnds.clear();
    for (int row = 0; row < m_subnets.rowCount() && m_subnets.ranking(); ++row) {
        const chain::RankedSubnet& subnet = m_subnets.subnet(row);
        if (subnet.netuid == NetUid(0) || !owns(subnet.owner))
            continue;
        if (!subnet.immunityLeft.isZero())
            m_subnetEnds[subnet.netuid] =
                saturatingAdvance(m_subnets.ranking()->at.number, subnet.immunityLeft);
        if (!subnet.started)
            waiting.insert(subnet.netuid);
    }
    std::erase_if(m_clocks, [&](const auto& known) { return !waiting.contains(known.first); });
    for (const NetUid netuid : waiting) {
        if (!m_clocks.try_emplace(netuid).second)
            continue;
        chain::whenDone(chain::startClock(m_node.node(), netuid), this,
                        [this, netuid](Result<chain::Told<std::optional<chain::StartClock>>> told) {
                            const auto asked = m_clocks.find(netuid);
                            if (asked == m_clocks.end())
                                return;
                            if (told)
                                asked->second = told->value;
                            else
                                m_clocks.erase(asked); // The next list asks again.
                            Q_EMIT changed();
                        });
    }
    Q_EMIT changed();
}

void Upcoming::lookAtPlaces()
{
    std::set<NetUid> places;
    for (int i = 0; i < m_accounts.rowCount(); ++i)
        for (const wallet::HotkeyRow& hotkey : m_accounts.row(i)->hotkeys)
            for (const chain::HotkeyPlace& place :
                 m_roles.places(hotkey.account).value_or(std::vector<chain::HotkeyPlace>()))
                if (place.netuid != NetUid(0))
                    places.insert(place.netuid);
    std::erase_if(m_neuronEnds, [&](const auto& known) { return !places.contains(known.first); });
    for (const NetUid netuid : places)
        chain::whenDone(chain::metagraph(m_node.node(), netuid), this,
                        [this, netuid](Result<chain::Told<std::optional<chain::Metagraph>>> told) {
                            if (told && told->value)
                                takeNeurons(netuid, *told->value);
                        });
}

void Upcoming::takeNeurons(NetUid netuid, const chain::Metagraph& all)
{
    std::vector<Immunity> found;
    const std::size_t known = std::min(all.hotkeys.size(), all.blockAtRegistration.size());
    for (std::size_t uid = 0; uid < known; ++uid) {
        const auto places = m_roles.places(all.hotkeys[uid]);
        if (!places)
            continue;
        const auto place = std::ranges::find(*places, netuid, &chain::HotkeyPlace::netuid);
        // An owner's own hotkey is never replaced.
        if (place == places->end() || place->owns)
            continue;
        found.push_back({netuid, all.hotkeys[uid],
                         saturatingAdvance(all.blockAtRegistration[uid].value,
                                           BlockSpan(all.immunityPeriod.value))});
    }
    m_neuronEnds[netuid] = std::move(found);
    Q_EMIT changed();
}

} // namespace soma::ui
