#include "ui/models/validator_model.h"

#include "chain/api/async.h"
#include "chain/api/queries/subnets.h"
#include "ui/format/address_format.h"
#include "ui/format/network_units.h"

#include <algorithm>
#include <map>
#include <set>

namespace soma::ui {

namespace {

constexpr std::uint64_t kWeekBlocks = 7 * 7'200;

std::uint32_t clampedPpm(u128 ppm)
{
    return static_cast<std::uint32_t>(std::min<u128>(ppm, UINT32_MAX));
}

/// Of the stake, in seven days of epochs that each pay `dividends`.
std::optional<std::uint32_t> weekPpm(Alpha dividends, Alpha stake, std::uint16_t tempo)
{
    if (stake.isZero() || tempo == 0)
        return std::nullopt;
    return clampedPpm(static_cast<u128>(dividends.value()) * kMillion * kWeekBlocks / tempo /
                      stake.value());
}

/// Before the take was kept, of which what is left is known.
std::uint32_t before(std::uint32_t net, std::uint16_t take)
{
    const u128 kept = UINT16_MAX - take;
    return kept == 0 ? net : clampedPpm(static_cast<u128>(net) * UINT16_MAX / kept);
}

QString textOf(const Bytes& bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
        .simplified();
}

QVariant numberOr(const std::optional<std::uint32_t>& number)
{
    return number ? QVariant(quint32(*number)) : QVariant();
}

} // namespace

std::optional<std::uint32_t> ValidatorRow::takenPpm() const
{
    if (!grossPpm || !netPpm)
        return std::nullopt;
    return *grossPpm - std::min(*netPpm, *grossPpm);
}

/// The rows being put together, and what they earned at the last epoch.
struct ValidatorModel::Parts {
    quint64 ticket = 0;
    chain::At at;
    std::uint16_t tempo = 0;
    std::vector<ValidatorRow> rows;
    std::map<chain::AccountId, Alpha> dividends;
};

ValidatorModel::ValidatorModel(chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_node(node)
{
}

int ValidatorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValidatorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValidatorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValidatorRow& found = row(index.row());
    if (role != kSortRole && role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return found.name.isEmpty() ? addressOf(found.hotkey.id) : found.name;
    case UidColumn:
        return found.uid ? QVariant(quint32(found.uid->value())) : QVariant();
    case StakeColumn:
        return quint64(found.stake.value());
    case TakeColumn:
        return quint32(found.take);
    case PermitColumn:
        return found.permit;
    case ActiveColumn:
        return found.active;
    case GrossColumn:
        return numberOr(found.grossPpm);
    case TakenColumn:
        return numberOr(found.takenPpm());
    case NetColumn:
        return numberOr(found.netPpm);
    default:
        return {};
    }
}

QVariant ValidatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column heading of the validators.
        return tr("Validator");
    case UidColumn:
        //: Column heading of the validators: the place in the subnet.
        return tr("UID");
    case StakeColumn:
        //: Column heading of the validators: all stake with it in the subnet.
        return tr("Stake");
    case TakeColumn:
        //: Column heading of the validators: what it keeps of the rewards.
        return tr("Take");
    case PermitColumn:
        //: Column heading of the validators: whether it may validate.
        return tr("Permit");
    case ActiveColumn:
        //: Column heading of the validators: whether it set weights lately.
        return tr("Active");
    case GrossColumn:
        //: Column heading of the validators: earned in seven days, before the take.
        return tr("Gross 7 d");
    case TakenColumn:
        //: Column heading of the validators: the part of that which the validator keeps.
        return tr("− take");
    case NetColumn:
        //: Column heading of the validators: earned in seven days by those who stake.
        return tr("Net 7 d");
    default:
        return {};
    }
}

const ValidatorRow* ValidatorModel::find(const chain::Hotkey& hotkey) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ValidatorRow& row) { return row.hotkey == hotkey; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ValidatorModel::setOthers(std::vector<std::pair<chain::Hotkey, chain::Coldkey>> others)
{
    m_others = std::move(others);
}

void ValidatorModel::load(NetUid netuid)
{
    if (m_netuid != netuid) {
        beginResetModel();
        m_rows.clear();
        m_netuid = netuid;
        endResetModel();
    }
    reload();
}

void ValidatorModel::reload()
{
    if (!m_netuid)
        return;
    if (m_rows.empty())
        enter(State::Loading);
    auto parts = std::make_shared<Parts>();
    parts->ticket = ++m_ticket;
    parts->at = chain::pinned(m_node, chain::At::best());
    auto asked = chain::both(chain::metagraph(m_node, *m_netuid, parts->at),
                             chain::delegates(m_node, parts->at));
    chain::whenDone(std::move(asked), this, [this, parts](auto told) {
        if (parts->ticket != m_ticket)
            return;
        if (!told) {
            fail(parts->ticket, std::move(told).error());
            return;
        }
        std::set<chain::AccountId> seen;
        if (const auto& graph = told->first.value) {
            parts->tempo = graph->tempo.value;
            for (const auto& [hotkey, alpha] : graph->alphaDividendsPerHotkey)
                parts->dividends[hotkey] = alpha.value;
            for (std::size_t i = 0; i < graph->hotkeys.size(); ++i) {
                ValidatorRow row;
                row.hotkey = chain::Hotkey{graph->hotkeys[i]};
                row.owner = chain::Coldkey{graph->coldkeys[i]};
                row.uid = Uid(static_cast<std::uint16_t>(i));
                row.permit = graph->validatorPermit[i];
                row.active = graph->active[i];
                if (graph->identities[i])
                    row.name = textOf(graph->identities[i]->name);
                seen.insert(row.hotkey.id);
                parts->rows.push_back(std::move(row));
            }
        }
        for (const chain::DelegateInfo& info : told->second.value) {
            if (!seen.insert(info.delegate).second)
                continue;
            ValidatorRow row;
            row.hotkey = chain::Hotkey{info.delegate};
            row.owner = chain::Coldkey{info.owner};
            parts->rows.push_back(std::move(row));
        }
        for (const auto& [hotkey, owner] : m_others) {
            if (!seen.insert(hotkey.id).second)
                continue;
            ValidatorRow row;
            row.hotkey = hotkey;
            row.owner = owner;
            parts->rows.push_back(std::move(row));
        }
        askFacts(parts);
    });
}

void ValidatorModel::askFacts(const std::shared_ptr<Parts>& parts)
{
    std::vector<chain::StakePlace> places;
    for (const ValidatorRow& row : parts->rows)
        places.push_back({row.hotkey, *m_netuid});
    chain::whenDone(chain::placeFacts(m_node, places, parts->at), this, [this, parts](auto told) {
        if (parts->ticket != m_ticket)
            return;
        if (!told)
            fail(parts->ticket, std::move(told).error());
        else
            take(parts, told->value);
    });
}

void ValidatorModel::take(const std::shared_ptr<Parts>& parts,
                          const std::vector<chain::PlaceFacts>& facts)
{
    for (std::size_t i = 0; i < parts->rows.size(); ++i) {
        ValidatorRow& row = parts->rows[i];
        row.take = facts[i].take;
        row.stake = facts[i].total;
        const auto dividends = parts->dividends.find(row.hotkey.id);
        // Root pays claims on other subnets' alpha, which no rate of its own describes.
        if (*m_netuid == NetUid(0) || !row.registered())
            continue;
        const Alpha paid = dividends == parts->dividends.end() ? Alpha() : dividends->second;
        row.netPpm = weekPpm(paid, row.stake, parts->tempo);
        if (row.netPpm)
            row.grossPpm = before(*row.netPpm, row.take);
    }
    const bool same = parts->rows.size() == m_rows.size() &&
                      std::equal(m_rows.begin(), m_rows.end(), parts->rows.begin(),
                                 [](const ValidatorRow& a, const ValidatorRow& b) {
                                     return a.hotkey == b.hotkey;
                                 });
    if (same) {
        m_rows = std::move(parts->rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(parts->rows);
        endResetModel();
    }
    m_error.reset();
    enter(State::Ready);
}

void ValidatorModel::fail(quint64 ticket, Error error)
{
    if (ticket != m_ticket)
        return;
    m_error = std::move(error);
    enter(m_rows.empty() ? State::Failed : State::Ready);
}

void ValidatorModel::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

ValidatorFilter::ValidatorFilter(ValidatorModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(ValidatorModel::kSortRole);
    sort(ValidatorModel::StakeColumn, Qt::DescendingOrder);
}

void ValidatorFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ValidatorFilter::setRegisteredOnly(bool on)
{
    m_registered = on;
    invalidateFilter();
}

void ValidatorFilter::setPermitOnly(bool on)
{
    m_permit = on;
    invalidateFilter();
}

void ValidatorFilter::setActiveOnly(bool on)
{
    m_active = on;
    invalidateFilter();
}

void ValidatorFilter::setNamedOnly(bool on)
{
    m_named = on;
    invalidateFilter();
}

void ValidatorFilter::setHighestTake(std::uint16_t take)
{
    m_take = take;
    invalidateFilter();
}

const ValidatorRow& ValidatorFilter::row(const QModelIndex& index) const
{
    return m_model.row(mapToSource(index).row());
}

bool ValidatorFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ValidatorRow& found = m_model.row(row);
    if ((m_registered && !found.registered()) || (m_permit && !found.permit) ||
        (m_active && !found.active) || (m_named && found.name.isEmpty()) || found.take > m_take)
        return false;
    return m_text.isEmpty() || found.name.contains(m_text, Qt::CaseInsensitive) ||
           addressOf(found.hotkey.id).contains(m_text);
}

/// Unknown is less than anything, and equal rows keep the chain's order.
bool ValidatorFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ValidatorModel::kSortRole);
    const QVariant b = right.data(ValidatorModel::kSortRole);
    if (a.isValid() && b.isValid() && left.column() != ValidatorModel::NameColumn &&
        a.toULongLong() != b.toULongLong())
        return a.toULongLong() < b.toULongLong();
    if (a.isValid() != b.isValid())
        return b.isValid();
    if (left.column() == ValidatorModel::NameColumn && a != b)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    return left.row() > right.row();
}

} // namespace soma::ui
