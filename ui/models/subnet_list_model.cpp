#include "ui/models/subnet_list_model.h"

#include "chain/api/async.h"
#include "ui/format/network_units.h"

#include <algorithm>

namespace soma::ui {

namespace {

constexpr qint64 kFlashMs = 700;
/// Changes are parts of a million.
constexpr qint64 kMillionths = 1'000'000;

qint64 clamped(u128 value)
{
    return value > u128(INT64_MAX) ? INT64_MAX : qint64(value);
}

QVariant amount(std::uint64_t value)
{
    return QVariant::fromValue<qlonglong>(clamped(value));
}

int compared(const QVariant& before, const QVariant& now)
{
    if (!before.isValid() || !now.isValid() || before.typeId() != QMetaType::LongLong)
        return 0;
    const qlonglong a = before.toLongLong();
    const qlonglong b = now.toLongLong();
    return a < b ? 1 : a > b ? -1 : 0;
}

} // namespace

SubnetListModel::SubnetListModel(chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_node(node)
{
    m_clock.start();
    connect(&node, &chain::Node::bestHeadChanged, this, [this] {
        if (!m_followers.isEmpty())
            ask();
    });
}

int SubnetListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SubnetListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubnetListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const auto column = std::size_t(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return row.cells[column];
    case FlashRole:
        return m_clock.elapsed() - row.changedAt[column] < kFlashMs ? row.direction[column] : 0;
    case NetuidRole:
        return int(row.subnet.netuid.value());
    default:
        return {};
    }
}

QVariant SubnetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WatchColumn:
        return {};
    case NetuidColumn:
        //: Column heading of the list of subnets: the subnet's number.
        return tr("No.");
    case NameColumn:
        //: Column heading of the list of subnets.
        return tr("Name");
    case SymbolColumn:
        //: Column heading of the list of subnets: the letter of its token.
        return tr("Token");
    case PriceColumn:
        //: Column heading of the list of subnets: TAO for one of its tokens.
        return tr("Price τ");
    case TrendColumn:
        //: Column heading of the list of subnets: a small picture of the price.
        return tr("7 days");
    case HourColumn:
        //: Column heading of the list of subnets: the price's change in one hour.
        return tr("1h");
    case DayColumn:
        //: Column heading of the list of subnets: the price's change in one day.
        return tr("1d");
    case WeekColumn:
        //: Column heading of the list of subnets: the price's change in seven days.
        return tr("7d");
    case MarketCapColumn:
        //: Column heading of the list of subnets: price times all its tokens.
        return tr("Market cap τ");
    case ShareColumn:
        //: Column heading of the list of subnets: its part of the TAO that is emitted.
        return tr("Emission");
    case EmissionColumn:
        //: Column heading of the list of subnets: TAO a day.
        return tr("τ a day");
    case PoolColumn:
        //: Column heading of the list of subnets: TAO in its pool.
        return tr("Pool τ");
    case VolumeColumn:
        //: Column heading of the list of subnets: all that was ever traded.
        return tr("Volume τ");
    case StakeColumn:
        //: Column heading of the list of subnets: its tokens outside the pool.
        return tr("Stake α");
    case NeuronsColumn:
        //: Column heading of the list of subnets: places taken.
        return tr("Neurons");
    case CostColumn:
        //: Column heading of the list of subnets: what a neuron's place costs.
        return tr("Place τ");
    case AgeColumn:
        //: Column heading of the list of subnets: time since it was registered.
        return tr("Age");
    case ImmunityColumn:
        //: Column heading of the list of subnets: time until it may be replaced.
        return tr("Immune");
    case PruneColumn:
        //: Column heading of the list of subnets: its turn to be replaced, 1 is next.
        return tr("Goes");
    default:
        return {};
    }
}

void SubnetListModel::setFollowing(const QObject* who, bool following)
{
    if (!following) {
        m_followers.remove(who);
        return;
    }
    if (m_followers.isEmpty())
        ask();
    m_followers.insert(who);
}

void SubnetListModel::reload()
{
    ask();
}

/// One question at a time: with quick blocks the next one starts when the last was answered.
void SubnetListModel::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    chain::whenDone(chain::subnetRanking(m_node), this,
                    [this](Result<chain::Told<chain::SubnetRanking>> told) {
                        m_asking = false;
                        m_error = told ? std::nullopt : std::optional(told.error());
                        if (told)
                            take(*told);
                        Q_EMIT loaded();
                        if (std::exchange(m_askAgain, false) && !m_followers.isEmpty())
                            ask();
                    });
}

int SubnetListModel::rowOf(NetUid netuid) const
{
    const auto found = std::ranges::lower_bound(m_rows, netuid, {},
                                                [](const Row& row) { return row.subnet.netuid; });
    return found != m_rows.end() && found->subnet.netuid == netuid ? int(found - m_rows.begin())
                                                                   : -1;
}

QVariant SubnetListModel::changeOf(const Row& row, const std::optional<chain::Price>& before) const
{
    if (!before || before->value() == 0)
        return {};
    const auto now = i128(row.subnet.price.value());
    const auto then = i128(before->value());
    return QVariant::fromValue<qlonglong>(qint64((now - then) * kMillionths / then));
}

SubnetListModel::Cells SubnetListModel::cellsOf(const Row& row) const
{
    const chain::RankedSubnet& subnet = row.subnet;
    const bool isRoot = subnet.netuid == NetUid(0);
    const int netuid = subnet.netuid.value();
    const std::uint64_t emitted = subnet.taoEmission().value();
    const std::uint64_t whole = m_told->value.taoEmission.value();
    Cells cells;
    cells[WatchColumn] = m_watched.contains(netuid);
    cells[NetuidColumn] = netuid;
    cells[NameColumn] = QString::fromStdString(subnet.name);
    cells[SymbolColumn] = QString::fromStdString(subnet.symbol);
    cells[PriceColumn] = amount(subnet.price.value());
    cells[HourColumn] = changeOf(row, row.past.hourAgo);
    cells[DayColumn] = changeOf(row, row.past.dayAgo);
    cells[WeekColumn] = changeOf(row, row.past.weekAgo);
    // The small picture is sorted by what it shows.
    cells[TrendColumn] = cells[WeekColumn];
    cells[StakeColumn] = amount(subnet.alphaOut.value());
    cells[NeuronsColumn] = amount(subnet.neurons);
    cells[AgeColumn] = amount(saturatingDistance(subnet.registeredAt, m_told->at.number).value());
    if (isRoot)
        return cells; // It has no emission, no pool and no end.
    cells[MarketCapColumn] = amount(subnet.marketCap().value());
    if (whole > 0)
        cells[ShareColumn] =
            QVariant::fromValue<qlonglong>(clamped(u128(emitted) * 1'000'000'000 / whole));
    cells[EmissionColumn] = QVariant::fromValue<qlonglong>(clamped(u128(emitted) * kBlocksPerDay));
    cells[PoolColumn] = amount(subnet.taoIn.value());
    cells[VolumeColumn] = QVariant::fromValue<qlonglong>(clamped(subnet.volume));
    cells[CostColumn] = amount(subnet.neuronCost.value());
    cells[ImmunityColumn] = amount(subnet.immunityLeft.value());
    if (subnet.pruneRank)
        cells[PruneColumn] = amount(*subnet.pruneRank);
    return cells;
}

void SubnetListModel::take(const chain::Told<chain::SubnetRanking>& told)
{
    m_told = told;
    matchRows(told.value.rows);
    m_largestShare = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].subnet = told.value.rows[i];
        renew(i, true);
        m_largestShare =
            std::max<qint64>(m_largestShare, m_rows[i].cells[ShareColumn].toLongLong());
    }
}

/// Afterwards the rows are about the same subnets, in the same order, as the answer.
void SubnetListModel::matchRows(const std::vector<chain::RankedSubnet>& subnets)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const NetUid netuid = m_rows[std::size_t(row)].subnet.netuid;
        if (std::ranges::binary_search(subnets, netuid, {}, &chain::RankedSubnet::netuid))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    std::size_t from = 0;
    while (from < subnets.size()) {
        if (from < m_rows.size() && m_rows[from].subnet.netuid == subnets[from].netuid) {
            ++from;
            continue;
        }
        // New ones that stand together come in one go.
        std::size_t to = from;
        while (to < subnets.size() &&
               (from >= m_rows.size() || m_rows[from].subnet.netuid != subnets[to].netuid))
            ++to;
        beginInsertRows({}, int(from), int(to) - 1);
        for (std::size_t i = from; i < to; ++i) {
            Row row;
            row.subnet = subnets[i];
            if (const auto past = m_past.find(row.subnet.netuid); past != m_past.end())
                row.past = past->second;
            row.changedAt.fill(-kFlashMs);
            row.cells = cellsOf(row);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), std::move(row));
        }
        endInsertRows();
        from = to;
    }
}

void SubnetListModel::renew(std::size_t place, bool flash)
{
    Row& row = m_rows[place];
    Cells cells = cellsOf(row);
    int first = ColumnCount;
    int last = -1;
    const qint64 now = m_clock.elapsed();
    for (int column = 0; column < ColumnCount; ++column) {
        QVariant& old = row.cells[std::size_t(column)];
        if (old == cells[std::size_t(column)])
            continue;
        if (flash && column != AgeColumn && column != ImmunityColumn) {
            row.direction[std::size_t(column)] = qint8(compared(old, cells[std::size_t(column)]));
            row.changedAt[std::size_t(column)] = now;
        }
        old = std::move(cells[std::size_t(column)]);
        first = std::min(first, column);
        last = column;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(int(place), first), index(int(place), last),
                           {Qt::DisplayRole, SortRole, FlashRole});
}

void SubnetListModel::setPast(std::map<NetUid, SubnetPast> past)
{
    m_past = std::move(past);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto found = m_past.find(m_rows[i].subnet.netuid);
        SubnetPast next = found == m_past.end() ? SubnetPast{} : found->second;
        if (next == m_rows[i].past)
            continue;
        m_rows[i].past = std::move(next);
        renew(i, false);
        const QModelIndex trend = index(int(i), TrendColumn);
        Q_EMIT dataChanged(trend, trend, {Qt::DisplayRole});
    }
}

void SubnetListModel::setWatched(const QList<int>& netuids)
{
    m_watched = QSet<int>(netuids.begin(), netuids.end());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        renew(i, false);
}

void SubnetListModel::setMine(const QSet<int>& netuids)
{
    if (netuids == m_mine)
        return;
    m_mine = netuids;
    // What is a row's own does not stand in a cell; filters look at it all the same.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, NetuidColumn), index(rowCount() - 1, NetuidColumn),
                           {NetuidRole});
}

bool SubnetListModel::isMine(int row) const
{
    return m_mine.contains(subnet(row).netuid.value());
}

bool SubnetListModel::isWatched(int row) const
{
    return m_watched.contains(subnet(row).netuid.value());
}

} // namespace soma::ui
