// The chain's last blocks, newest first, as far back as one scrolls. Main thread.
#pragma once

#include "chain/api/node.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

class BlockListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        HashColumn,
        TimeColumn,
        ExtrinsicsColumn,
        EventsColumn,
        StateColumn,
        ColumnCount
    };

    explicit BlockListModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const chain::BlockSummary& block(int row) const { return m_blocks[std::size_t(row)]; }

    bool isLoading() const { return m_asking && m_blocks.empty(); }

    const std::optional<Error>& error() const { return m_error; }

    void reload();

Q_SIGNALS:
    void loaded();

private:
    void askNewest();
    void takeNewest(std::vector<chain::BlockSummary> blocks);
    void takeOlder(const std::vector<chain::BlockSummary>& blocks);
    void markFinalized();

    chain::Node& m_node;
    std::vector<chain::BlockSummary> m_blocks;
    BlockNumber m_finalized; ///< May be ahead of an answer that is still under way.
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_reachedGenesis = false;
    std::optional<Error> m_error;
};

} // namespace soma::ui
