// The neurons of one subnet as rows by uid, with what the last epoch changed. Main thread.
#pragma once

#include "chain/api/queries/subnets.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace soma::ui {

/// Epochs change ranks, not blocks: the metagraph is asked for when an epoch has passed, when
/// somebody comes to look, and otherwise every few blocks. Beside it stands the one before the last
/// epoch, as far back as the node holds states.
class MetagraphModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        UidColumn,
        HotkeyColumn,
        RoleColumn, ///< 2 validator, 1 miner, 0 neither.
        StakeColumn,
        IncentiveColumn,
        DividendsColumn,
        ConsensusColumn,
        EmissionColumn, ///< Alpha of the last epoch.
        ChangeColumn,   ///< Of that, against the epoch before; rao.
        UpdateColumn,   ///< Blocks since weights were set.
        AgeColumn,      ///< Blocks since it was registered.
        StateColumn,    ///< A Movement.
        ColumnCount
    };

    enum class Movement { Same, New, Replaced, Silent };

    enum Role { SortRole = Qt::UserRole };

    explicit MetagraphModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setSubnet(NetUid netuid);
    void setFollowing(bool following);
    void reload();

    const std::optional<chain::Metagraph>& metagraph() const { return m_now; }

    /// Before the last epoch; nothing when that state is no longer held, or there was none.
    const std::optional<chain::Metagraph>& before() const { return m_before; }

    const std::optional<Error>& beforeError() const { return m_beforeError; }

    bool isMissing() const { return m_missing; }

    bool isLoading() const { return m_asking && !m_now; }

    const std::optional<Error>& error() const { return m_error; }

    /// Alpha the uid got with the epoch before; nothing while unknown or when it was another's.
    std::optional<Alpha> emissionBefore(int uid) const;

    Movement movement(int uid) const;

Q_SIGNALS:
    void loaded();

private:
    using Cells = std::array<QVariant, ColumnCount>;

    void ask();
    void askBefore();
    void take(std::optional<chain::Metagraph> told);
    void renew();
    Cells cellsOf(int uid) const;
    std::uint64_t blocksSince(BlockNumber block) const;

    chain::Node& m_node;
    NetUid m_netuid;
    std::optional<chain::Metagraph> m_now;
    std::optional<chain::Metagraph> m_before;
    std::optional<BlockNumber> m_beforeFor; ///< The last epoch that `before` was asked for.
    std::vector<Cells> m_cells;
    std::optional<Error> m_error;
    std::optional<Error> m_beforeError;
    BlockNumber m_askedAt;
    int m_turn = 0;
    bool m_missing = false;
    bool m_following = false;
    bool m_asking = false;
};

} // namespace soma::ui
