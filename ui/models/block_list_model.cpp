#include "ui/models/block_list_model.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"

#include <algorithm>

namespace soma::ui {

namespace {

constexpr std::uint32_t kPage = 60;

} // namespace

BlockListModel::BlockListModel(chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_node(node)
    , m_finalized(node.finalizedHead().number)
{
    connect(&node, &chain::Node::bestHeadChanged, this, [this] { askNewest(); });
    connect(&node, &chain::Node::finalizedHeadChanged, this, [this](const chain::Head& head) {
        m_finalized = head.number;
        markFinalized();
    });
}

int BlockListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

int BlockListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const chain::BlockSummary& found = block(index.row());
    switch (index.column()) {
    case NumberColumn:
        return quint64(found.head.number.value());
    case HashColumn:
        return hashText(found.head.hash);
    case TimeColumn:
        return quint64(found.head.timestampMs);
    case ExtrinsicsColumn:
        return found.extrinsics;
    case EventsColumn:
        return found.events;
    case StateColumn:
        return found.finalized;
    default:
        return {};
    }
}

QVariant BlockListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: Column heading of the list of blocks: the block's number.
        return tr("Block");
    case HashColumn:
        //: Column heading of the list of blocks.
        return tr("Hash");
    case TimeColumn:
        //: Column heading of the list of blocks.
        return tr("Time");
    case ExtrinsicsColumn:
        //: Column heading of the list of blocks: how many extrinsics are in it.
        return tr("Extrinsics");
    case EventsColumn:
        //: Column heading of the list of blocks: how many events it caused.
        return tr("Events");
    case StateColumn:
        //: Column heading of the list of blocks: best or finalized.
        return tr("State");
    default:
        return {};
    }
}

void BlockListModel::reload()
{
    beginResetModel();
    m_blocks.clear();
    m_reachedGenesis = false;
    endResetModel();
    askNewest();
}

/// One question at a time: with quick blocks the next one starts when the last was answered.
void BlockListModel::askNewest()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    chain::whenDone(m_node.blocks(chain::At::best(), kPage), this,
                    [this](Result<std::vector<chain::BlockSummary>> blocks) {
                        m_error = blocks ? std::nullopt : std::optional(blocks.error());
                        if (blocks)
                            takeNewest(std::move(blocks).value());
                        markFinalized();
                        m_asking = false;
                        Q_EMIT loaded();
                        if (std::exchange(m_askAgain, false))
                            askNewest();
                    });
}

void BlockListModel::takeNewest(std::vector<chain::BlockSummary> blocks)
{
    const BlockNumber known = m_blocks.empty() ? BlockNumber(0) : m_blocks.front().head.number;
    const bool joins =
        !m_blocks.empty() && std::any_of(blocks.begin(), blocks.end(), [&](const auto& candidate) {
            return candidate.head.hash == m_blocks.front().head.hash;
        });
    if (!joins) {
        // The first page, a gap, or another branch: begin anew.
        beginResetModel();
        m_reachedGenesis = !blocks.empty() && blocks.back().head.number.value() == 0;
        m_blocks = std::move(blocks);
        endResetModel();
        return;
    }
    const auto end = std::find_if(blocks.begin(), blocks.end(), [&](const auto& candidate) {
        return candidate.head.number <= known;
    });
    const auto count = static_cast<int>(end - blocks.begin());
    if (count == 0)
        return;
    beginInsertRows({}, 0, count - 1);
    m_blocks.insert(m_blocks.begin(), blocks.begin(), end);
    endInsertRows();
}

bool BlockListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_blocks.empty() && !m_reachedGenesis && !m_asking;
}

void BlockListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const std::uint64_t last = m_blocks.back().head.number.value();
    if (last == 0) {
        m_reachedGenesis = true;
        return;
    }
    m_asking = true;
    chain::whenDone(m_node.blocks(chain::At::height(BlockNumber(last - 1)), kPage), this,
                    [this](Result<std::vector<chain::BlockSummary>> blocks) {
                        if (blocks)
                            takeOlder(*blocks);
                        // Only now: whoever hears of the new rows may ask for more at once.
                        m_asking = false;
                        if (std::exchange(m_askAgain, false))
                            askNewest();
                    });
}

void BlockListModel::takeOlder(const std::vector<chain::BlockSummary>& blocks)
{
    if (blocks.empty()) {
        m_reachedGenesis = true;
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(blocks.size()) - 1);
    m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
    endInsertRows();
    m_reachedGenesis = m_blocks.back().head.number.value() == 0;
}

void BlockListModel::markFinalized()
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].head.number > m_finalized)
            continue;
        if (m_blocks[i].finalized)
            return; // Everything older already is.
        m_blocks[i].finalized = true;
        const QModelIndex changed = index(static_cast<int>(i), StateColumn);
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace soma::ui
