#include "ui/models/position_model.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace soma::ui {

std::optional<StakeGain> gainOf(const std::optional<Rao>& exit, const std::optional<Rao>& cost)
{
    if (!exit || !cost)
        return std::nullopt;
    return *exit < *cost ? StakeGain{saturatingSub(*cost, *exit), true}
                         : StakeGain{saturatingSub(*exit, *cost), false};
}

PositionModel::PositionModel(StakeBook& book, const StakeCosts& costs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_costs(costs)
{
    connect(&book, &StakeBook::changed, this, &PositionModel::rebuild);
    connect(&costs, &StakeCosts::changed, this, &PositionModel::rebuild);
    rebuild();
}

int PositionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PositionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Figures are dressed by the table; a screen reader and Ctrl+C get the same texts from there.
QVariant PositionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return index.column() == PlaceColumn
               ? QVariant(static_cast<uint>(example(index.row()).netuid.value()))
               : QVariant();
}

QVariant PositionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        //: Column heading of the positions: the validator and the account, or the subnet.
        return tr("Position");
    case AlphaColumn:
        //: Column heading of the positions: how much alpha; each row names its symbol.
        return tr("Staked");
    case SpotColumn:
        //: Column heading of the positions: worth at the price, without slippage. The unit is in
        //: it.
        return tr("Spot, τ");
    case ExitColumn:
        //: Column heading of the positions: what selling all at once would give.
        return tr("Exit, τ");
    case ImpactColumn:
        //: Column heading of the positions: how much less the exit value is.
        return tr("Impact");
    case RewardColumn:
        //: Column heading of the positions: earned in a day.
        return tr("24 h");
    case YieldColumn:
        //: Column heading of the positions: earned in seven days, in percent.
        return tr("Yield 7 d");
    case TakeColumn:
        //: Column heading of the positions: what the validator keeps of the rewards.
        return tr("Take");
    case CostColumn:
        //: Column heading of the positions: what was paid for them. The unit is in it.
        return tr("Cost, τ");
    case GainColumn:
        //: Column heading of the positions: exit value less cost. The unit is in it.
        return tr("Gain, τ");
    default:
        return {};
    }
}

void PositionModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

const StakePosition& PositionModel::example(int row) const
{
    return m_snapshot->positions[m_rows[std::size_t(row)].position];
}

const StakePosition* PositionModel::position(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].totals)
        return nullptr;
    return &example(row);
}

const StakeTotals* PositionModel::totals(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[std::size_t(row)].totals)
        return nullptr;
    return &*m_rows[std::size_t(row)].totals;
}

int PositionModel::rowOf(const chain::Coldkey& coldkey, const chain::Hotkey& hotkey,
                         NetUid netuid) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const StakePosition* found = position(row);
        if (found != nullptr && found->coldkey == coldkey && found->hotkey == hotkey &&
            found->netuid == netuid)
            return row;
    }
    return -1;
}

StakeTotals PositionModel::total() const
{
    StakeTotals out{0, Rao(), Rao(), Rao(), Rao()};
    if (m_snapshot)
        for (const StakePosition& position : m_snapshot->positions)
            addTo(out, position);
    return out;
}

void PositionModel::addTo(StakeTotals& totals, const StakePosition& position) const
{
    ++totals.positions;
    totals.spot = saturatingAdd(totals.spot, position.spot);
    if (totals.exit && position.exit)
        totals.exit = saturatingAdd(*totals.exit, *position.exit);
    else
        totals.exit.reset();
    const auto cost = m_costs.of(position).cost;
    if (totals.cost && cost)
        totals.cost = saturatingAdd(*totals.cost, *cost);
    else
        totals.cost.reset();
    // Root earns claims, not alpha of its own: nothing to add, and nothing unknown.
    if (position.netuid == NetUid(0))
        return;
    const auto subnet = m_snapshot->subnets.find(position.netuid);
    if (totals.reward && position.reward && subnet != m_snapshot->subnets.end())
        totals.reward =
            saturatingAdd(*totals.reward, chain::spotValue(*position.reward, subnet->second.price));
    else
        totals.reward.reset();
}

bool PositionModel::sameGroup(const StakePosition& a, const StakePosition& b) const
{
    switch (m_grouping) {
    case Grouping::Subnet:
        return a.netuid == b.netuid;
    case Grouping::Validator:
        return a.hotkey == b.hotkey;
    case Grouping::Account:
        return a.coldkey == b.coldkey;
    }
    return false;
}

std::vector<PositionModel::Row> PositionModel::arranged() const
{
    std::vector<Row> out;
    if (!m_snapshot)
        return out;
    const auto& positions = m_snapshot->positions;
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const StakePosition& one = positions[a];
        const StakePosition& other = positions[b];
        switch (m_grouping) {
        case Grouping::Validator:
            return std::tie(one.hotkey, a) < std::tie(other.hotkey, b);
        case Grouping::Subnet:
            return std::tie(one.netuid, a) < std::tie(other.netuid, b);
        case Grouping::Account:
            break;
        }
        return a < b;
    });
    std::size_t group = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || !sameGroup(positions[order[i]], positions[order[i - 1]])) {
            group = out.size();
            out.push_back({order[i], StakeTotals{0, Rao(), Rao(), Rao(), Rao()}});
        }
        addTo(*out[group].totals, positions[order[i]]);
        out.push_back({order[i], std::nullopt});
    }
    return out;
}

/// Rows that stay where they are only change their figures, so that selection and scroll survive.
void PositionModel::rebuild()
{
    const auto before = m_snapshot;
    m_snapshot = m_book.snapshot();
    std::vector<Row> rows = arranged();
    bool same = before != nullptr && rows.size() == m_rows.size();
    for (std::size_t i = 0; same && i < rows.size(); ++i) {
        const StakePosition& was = before->positions[m_rows[i].position];
        const StakePosition& is = m_snapshot->positions[rows[i].position];
        same = rows[i].totals.has_value() == m_rows[i].totals.has_value() &&
               was.coldkey == is.coldkey && was.hotkey == is.hotkey && was.netuid == is.netuid;
    }
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace soma::ui
