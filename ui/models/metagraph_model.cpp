#include "ui/models/metagraph_model.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"

namespace soma::ui {

namespace {

/// Between epochs only stakes and last updates move.
constexpr std::uint64_t kEveryBlocks = 10;

QVariant number(std::uint64_t value)
{
    return QVariant::fromValue<qlonglong>(qlonglong(std::min<std::uint64_t>(value, INT64_MAX)));
}

} // namespace

MetagraphModel::MetagraphModel(chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_node(node)
{
    connect(&node, &chain::Node::bestHeadChanged, this, [this](const chain::Head& head) {
        if (!m_following || !m_now)
            return;
        const std::uint64_t tempo = m_now->tempo.value;
        const bool epoch = head.number.value() >= m_now->lastStep.value.value() + tempo;
        if (epoch || saturatingDistance(m_askedAt, head.number).value() >= kEveryBlocks)
            ask();
    });
}

int MetagraphModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int MetagraphModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MetagraphModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return m_cells[std::size_t(index.row())][std::size_t(index.column())];
}

QVariant MetagraphModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UidColumn:
        //: Column heading of the list of neurons: its number in the subnet.
        return tr("UID");
    case HotkeyColumn:
        //: Column heading of the list of neurons.
        return tr("Hotkey");
    case RoleColumn:
        //: Column heading of the list of neurons: validator or miner.
        return tr("Role");
    case StakeColumn:
        //: Column heading of the list of neurons: what its weights count by.
        return tr("Stake");
    case IncentiveColumn:
        //: Column heading of the list of neurons: its part of what miners get.
        return tr("Incentive");
    case DividendsColumn:
        //: Column heading of the list of neurons: its part of what validators get.
        return tr("Dividends");
    case ConsensusColumn:
        //: Column heading of the list of neurons: what validators agree on.
        return tr("Consensus");
    case EmissionColumn:
        //: Column heading of the list of neurons: alpha of the last epoch.
        return tr("α an epoch");
    case ChangeColumn:
        //: Column heading of the list of neurons: against the epoch before.
        return tr("Change");
    case UpdateColumn:
        //: Column heading of the list of neurons: blocks since it set weights.
        return tr("Updated");
    case AgeColumn:
        //: Column heading of the list of neurons: time since it was registered.
        return tr("Age");
    case StateColumn:
        //: Column heading of the list of neurons: new, replaced, silent.
        return tr("Movement");
    default:
        return {};
    }
}

void MetagraphModel::setSubnet(NetUid netuid)
{
    if (netuid == m_netuid && (m_now || m_asking))
        return;
    m_netuid = netuid;
    ++m_turn;
    beginResetModel();
    m_cells.clear();
    m_now.reset();
    m_before.reset();
    m_beforeFor.reset();
    m_beforeError.reset();
    m_error.reset();
    m_missing = false;
    m_asking = false;
    endResetModel();
    if (m_following)
        ask();
}

void MetagraphModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) != following && following)
        ask();
}

void MetagraphModel::reload()
{
    ask();
}

void MetagraphModel::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_askedAt = m_node.bestHead().number;
    chain::whenDone(
        chain::metagraph(m_node, m_netuid), this,
        [this, turn = m_turn](Result<chain::Told<std::optional<chain::Metagraph>>> told) {
            if (turn != m_turn)
                return;
            m_asking = false;
            m_error = told ? std::nullopt : std::optional(told.error());
            if (told)
                take(std::move(told->value));
            Q_EMIT loaded();
        });
}

void MetagraphModel::take(std::optional<chain::Metagraph> told)
{
    m_missing = !told;
    m_now = std::move(told);
    if (m_now && m_beforeFor != m_now->lastStep.value) {
        m_beforeFor = m_now->lastStep.value;
        m_before.reset();
        askBefore();
    }
    renew();
}

/// The state in which the last epoch had not run yet.
void MetagraphModel::askBefore()
{
    const std::uint64_t epoch = m_beforeFor->value();
    if (epoch == 0)
        return;
    chain::whenDone(
        chain::metagraph(m_node, m_netuid, chain::At::height(BlockNumber(epoch - 1))), this,
        [this, turn = m_turn](Result<chain::Told<std::optional<chain::Metagraph>>> told) {
            if (turn != m_turn)
                return;
            m_beforeError = told ? std::nullopt : std::optional(told.error());
            if (told)
                m_before = std::move(told->value);
            renew();
            Q_EMIT loaded();
        });
}

std::uint64_t MetagraphModel::blocksSince(BlockNumber block) const
{
    return saturatingDistance(block, m_now->block.value).value();
}

std::optional<Alpha> MetagraphModel::emissionBefore(int uid) const
{
    const auto place = std::size_t(uid);
    if (!m_before || place >= m_before->hotkeys.size() ||
        m_before->hotkeys[place] != m_now->hotkeys[place])
        return std::nullopt;
    return m_before->emission[place].value;
}

MetagraphModel::Movement MetagraphModel::movement(int uid) const
{
    const auto place = std::size_t(uid);
    if (m_before && place >= m_before->hotkeys.size())
        return Movement::New;
    if (m_before && m_before->hotkeys[place] != m_now->hotkeys[place])
        return Movement::Replaced;
    // The chain counts nobody's weights who has not set any for its activity cutoff.
    if (m_now->validatorPermit[place] && !m_now->active[place])
        return Movement::Silent;
    return Movement::Same;
}

MetagraphModel::Cells MetagraphModel::cellsOf(int uid) const
{
    const auto place = std::size_t(uid);
    const chain::Metagraph& all = *m_now;
    const std::uint64_t earned = all.emission[place].value.value();
    const bool validator = all.validatorPermit[place];
    Cells cells;
    cells[UidColumn] = uid;
    cells[HotkeyColumn] = addressOf(all.hotkeys[place]);
    cells[RoleColumn] = number(validator ? 2 : all.incentives[place].value > 0 ? 1 : 0);
    cells[StakeColumn] = number(all.totalStake[place].value.value());
    cells[IncentiveColumn] = number(all.incentives[place].value);
    cells[DividendsColumn] = number(all.dividends[place].value);
    cells[ConsensusColumn] = number(all.consensus[place].value);
    cells[EmissionColumn] = number(earned);
    if (const std::optional<Alpha> before = emissionBefore(uid))
        cells[ChangeColumn] =
            QVariant::fromValue<qlonglong>(qlonglong(earned) - qlonglong(before->value()));
    cells[UpdateColumn] = number(blocksSince(all.lastUpdate[place].value));
    cells[AgeColumn] = number(blocksSince(all.blockAtRegistration[place].value));
    cells[StateColumn] = int(movement(uid));
    return cells;
}

/// Row by row, so that the selection and the place stay.
void MetagraphModel::renew()
{
    const int count = m_now ? int(m_now->hotkeys.size()) : 0;
    const int had = rowCount();
    if (count < had) {
        beginRemoveRows({}, count, had - 1);
        m_cells.resize(std::size_t(count));
        endRemoveRows();
    }
    for (int uid = 0; uid < std::min(count, had); ++uid) {
        Cells cells = cellsOf(uid);
        if (cells == m_cells[std::size_t(uid)])
            continue;
        m_cells[std::size_t(uid)] = std::move(cells);
        Q_EMIT dataChanged(index(uid, 0), index(uid, ColumnCount - 1), {Qt::DisplayRole, SortRole});
    }
    if (count > had) {
        beginInsertRows({}, had, count - 1);
        for (int uid = had; uid < count; ++uid)
            m_cells.push_back(cellsOf(uid));
        endInsertRows();
    }
}

} // namespace soma::ui
