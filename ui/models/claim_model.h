// What root stake has earned on other subnets and not yet claimed. Main thread.
#pragma once

#include "chain/api/queries/positions.h"
#include "ui/models/stake_book.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

class NodeModel;

class ClaimModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        SubnetColumn,
        ValidatorColumn,
        OwedColumn,
        WorthColumn,
        StateColumn,
        ColumnCount
    };
    enum class State { Empty, Loading, Ready, Failed };

    ClaimModel(StakeBook& book, NodeModel& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const chain::RootClaim& row(int index) const { return m_claims.rows[std::size_t(index)]; }

    /// Of all rows, at the prices.
    Rao worth() const;
    Rao worthOf(const chain::RootClaim& claim) const;

    const chain::RootClaimChoice& choice() const { return m_claims.choice; }

    /// Whose claims; reads them.
    void setColdkey(const chain::Coldkey& coldkey);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    /// The subnets that a claim would bring something from, five at most, the most worth first.
    std::set<NetUid> claimable() const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void stateChanged();

private:
    void take(chain::ClaimSheet claims);

    StakeBook& m_book;
    NodeModel& m_node;
    std::optional<chain::Coldkey> m_coldkey;
    chain::ClaimSheet m_claims;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    quint64 m_ticket = 0;
};

} // namespace soma::ui
