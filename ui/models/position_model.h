// The positions as rows, in groups, each group under a row with its sums. Main thread.
#pragma once

#include "ui/models/stake_costs.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

struct StakeGain {
    Rao amount;
    bool isLoss = false;

    bool operator==(const StakeGain&) const = default;
};

/// What leaving now would give, less what it cost; nothing while one of the two is not known.
std::optional<StakeGain> gainOf(const std::optional<Rao>& exit, const std::optional<Rao>& cost);

/// Sums of several positions; nothing while a part of them is not known.
struct StakeTotals {
    int positions = 0;
    Rao spot;
    std::optional<Rao> exit;
    std::optional<Rao> reward; ///< A day, at the price.
    std::optional<Rao> cost;

    std::optional<StakeGain> gain() const { return gainOf(exit, cost); }
};

class PositionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PlaceColumn,
        AlphaColumn,
        SpotColumn,
        ExitColumn,
        ImpactColumn,
        RewardColumn,
        YieldColumn,
        TakeColumn,
        CostColumn,
        GainColumn,
        ColumnCount
    };
    enum class Grouping { Subnet, Validator, Account };

    PositionModel(StakeBook& book, const StakeCosts& costs, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setGrouping(Grouping grouping);

    Grouping grouping() const { return m_grouping; }

    /// Null for the row of a group.
    const StakePosition* position(int row) const;

    /// Of a group's row; the position that stands for it names the group.
    const StakeTotals* totals(int row) const;
    const StakePosition& example(int row) const;

    /// The row of that position, or -1.
    int rowOf(const chain::Coldkey& coldkey, const chain::Hotkey& hotkey, NetUid netuid) const;

    StakeTotals total() const;

    PositionCost cost(const StakePosition& position) const { return m_costs.of(position); }

    std::optional<StakeGain> gain(const StakePosition& position) const
    {
        return gainOf(position.exit, cost(position).cost);
    }

private:
    struct Row {
        std::size_t position = 0;          ///< In the snapshot; a group's first.
        std::optional<StakeTotals> totals; ///< Of a group's row.
    };

    void rebuild();
    std::vector<Row> arranged() const;
    bool sameGroup(const StakePosition& a, const StakePosition& b) const;
    void addTo(StakeTotals& totals, const StakePosition& position) const;

    StakeBook& m_book;
    const StakeCosts& m_costs;
    std::shared_ptr<const StakeSnapshot> m_snapshot;
    std::vector<Row> m_rows;
    Grouping m_grouping = Grouping::Subnet;
};

} // namespace soma::ui
