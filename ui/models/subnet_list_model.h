// Every subnet as a row, up to date with the best block. Main thread.
#pragma once

#include "chain/api/node.h"
#include "chain/api/queries/subnet_ranking.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace soma::ui {

/// What is known of a subnet's price before now; nothing of it is asked of anybody else.
struct SubnetPast {
    std::optional<chain::Price> hourAgo;
    std::optional<chain::Price> dayAgo;
    std::optional<chain::Price> weekAgo;
    std::vector<qint64> line; ///< A price now and then, oldest first, for a small picture.

    bool operator==(const SubnetPast&) const = default;
};

/// Rows are subnets by netuid. A new block changes cells, not rows: who looks at the table keeps
/// the selection and the place. Only cells whose value differs are told, each row once.
class SubnetListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WatchColumn,
        NetuidColumn,
        NameColumn,
        SymbolColumn,
        PriceColumn,
        TrendColumn,
        HourColumn,
        DayColumn,
        WeekColumn,
        MarketCapColumn,
        ShareColumn,    ///< Of all TAO emitted, parts of 10^9.
        EmissionColumn, ///< TAO a day at the rate of this block.
        PoolColumn,     ///< TAO in the pool.
        VolumeColumn,
        StakeColumn, ///< Alpha outside the pool.
        NeuronsColumn,
        CostColumn,
        AgeColumn,      ///< Blocks.
        ImmunityColumn, ///< Blocks left.
        PruneColumn,    ///< 1 goes first.
        ColumnCount
    };

    enum Role {
        /// What a row is sorted by; invalid where nothing is known.
        SortRole = Qt::UserRole,
        /// +1 or −1 when the value has just become larger or smaller, 0 otherwise.
        FlashRole,
        NetuidRole,
    };

    explicit SubnetListModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// While nobody looks, nothing is asked. Each who looks says so for itself.
    void setFollowing(const QObject* who, bool following);

    const chain::RankedSubnet& subnet(int row) const { return m_rows[std::size_t(row)].subnet; }

    const SubnetPast& past(int row) const { return m_rows[std::size_t(row)].past; }

    /// −1 when there is no such subnet.
    int rowOf(NetUid netuid) const;

    const std::optional<chain::Told<chain::SubnetRanking>>& ranking() const { return m_told; }

    /// The best share of the emission that any subnet has, for bars.
    qint64 largestShare() const { return m_largestShare; }

    void setPast(std::map<NetUid, SubnetPast> past);
    void setWatched(const QList<int>& netuids);

    /// Owned by one of one's own coldkeys, or a hotkey of one's own has a place there.
    void setMine(const QSet<int>& netuids);

    bool isMine(int row) const;
    bool isWatched(int row) const;

    bool isLoading() const { return m_asking && !m_told; }

    /// Of the newest answer; what was known before stays.
    const std::optional<Error>& error() const { return m_error; }

    /// Brings the rows up to date; questions to the node end here.
    void take(const chain::Told<chain::SubnetRanking>& told);
    void reload();

Q_SIGNALS:
    /// An answer came, good or bad.
    void loaded();

private:
    using Cells = std::array<QVariant, ColumnCount>;

    struct Row {
        chain::RankedSubnet subnet;
        SubnetPast past;
        Cells cells;
        std::array<qint8, ColumnCount> direction{};
        std::array<qint64, ColumnCount> changedAt{};
    };

    void ask();
    Cells cellsOf(const Row& row) const;
    QVariant changeOf(const Row& row, const std::optional<chain::Price>& before) const;
    void renew(std::size_t row, bool flash);
    void matchRows(const std::vector<chain::RankedSubnet>& subnets);

    chain::Node& m_node;
    std::vector<Row> m_rows;
    std::map<NetUid, SubnetPast> m_past;
    QSet<int> m_watched;
    QSet<int> m_mine;
    std::optional<chain::Told<chain::SubnetRanking>> m_told;
    std::optional<Error> m_error;
    QElapsedTimer m_clock;
    qint64 m_largestShare = 0;
    QSet<const QObject*> m_followers;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace soma::ui
