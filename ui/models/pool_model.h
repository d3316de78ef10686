// What waits in the node's pool. Main thread.
#pragma once

#include "chain/api/node.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

class PoolModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SignerColumn, CallColumn, NonceColumn, TipColumn, ValidColumn, ColumnCount };

    explicit PoolModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const chain::PoolEntry& entry(int row) const { return m_entries[std::size_t(row)]; }

    const std::optional<Error>& error() const { return m_error; }

    void reload();

Q_SIGNALS:
    void loaded();

private:
    chain::Node& m_node;
    std::vector<chain::PoolEntry> m_entries;
    bool m_asking = false;
    bool m_askAgain = false;
    std::optional<Error> m_error;
};

} // namespace soma::ui
