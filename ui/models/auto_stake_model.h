// Where an account's mining rewards are staked by themselves, subnet by subnet. Main thread.
#pragma once

#include "chain/api/queries/keys.h"
#include "ui/models/stake_book.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

class NodeModel;

class AutoStakeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SubnetColumn, DestinationColumn, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };

    struct Row {
        NetUid netuid;
        std::optional<chain::Hotkey> destination; ///< Nothing = the miner's own hotkey.
    };

    AutoStakeModel(StakeBook& book, NodeModel& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Row& row(int index) const { return m_rows[std::size_t(index)]; }

    void setColdkey(const chain::Coldkey& coldkey);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void stateChanged();

private:
    StakeBook& m_book;
    NodeModel& m_node;
    std::optional<chain::Coldkey> m_coldkey;
    std::vector<Row> m_rows;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    quint64 m_ticket = 0;
};

} // namespace soma::ui
