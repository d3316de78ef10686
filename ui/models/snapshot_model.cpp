#include "ui/models/snapshot_model.h"

#include "chain/api/async.h"

#include <utility>

namespace soma::ui {

SnapshotModel::SnapshotModel(chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_node(node)
{
}

int SnapshotModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const chain::Snapshot& found = snapshot(index.row());
    switch (index.column()) {
    case NameColumn:
        return QString::fromStdString(found.name);
    case BlockColumn:
        return quint64(found.number.value());
    case SavedColumn:
        return quint64(found.createdMs);
    case SizeColumn:
        return quint64(found.bytes);
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column heading of the snapshots of a local chain.
        return tr("Name");
    case BlockColumn:
        //: Column heading of the snapshots of a local chain: the newest block in the copy.
        return tr("Block");
    case SavedColumn:
        //: Column heading of the snapshots of a local chain: when the copy was made.
        return tr("Saved");
    case SizeColumn:
        //: Column heading of the snapshots of a local chain: on disk.
        return tr("Size");
    default:
        return {};
    }
}

int SnapshotModel::rowOf(const std::string& name) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (snapshot(row).name == name)
            return row;
    return -1;
}

/// One question at a time, and one more if somebody asked while it was open.
void SnapshotModel::reload()
{
    chain::LocalControls* controls = m_node.localControls();
    if (controls == nullptr)
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    chain::whenDone(controls->snapshots(), this, [this](Result<std::vector<chain::Snapshot>> told) {
        m_asking = false;
        m_error = told ? std::nullopt : std::optional(told.error());
        beginResetModel();
        m_snapshots = told ? std::move(told).value() : std::vector<chain::Snapshot>();
        endResetModel();
        Q_EMIT loaded();
        if (std::exchange(m_askAgain, false))
            reload();
    });
}

} // namespace soma::ui
