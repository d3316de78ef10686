// The copies of a local chain, newest first. Main thread.
#pragma once

#include "chain/api/node.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

/// Copies are also made and deleted by other programs: ask again when somebody looks.
class SnapshotModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, BlockColumn, SavedColumn, SizeColumn, ColumnCount };

    /// Empty for ever on a node without local controls.
    explicit SnapshotModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const chain::Snapshot& snapshot(int row) const { return m_snapshots[std::size_t(row)]; }

    /// -1 when there is none of this name.
    int rowOf(const std::string& name) const;

    const std::optional<Error>& error() const { return m_error; }

    bool isLoading() const { return m_asking; }

    void reload();

Q_SIGNALS:
    void loaded();

private:
    chain::Node& m_node;
    std::vector<chain::Snapshot> m_snapshots;
    std::optional<Error> m_error;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace soma::ui
