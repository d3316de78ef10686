#include "ui/models/storage_model.h"

#include "chain/api/async.h"

#include <iterator>

namespace soma::ui {

StorageModel::StorageModel(chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_node(node)
{
}

int StorageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int StorageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StorageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    if (index.column() == LengthColumn)
        return quint64(entry(index.row()).second.size());
    return {};
}

QVariant StorageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        //: Column heading of the chain's storage.
        return tr("Key");
    case LengthColumn:
        //: Column heading of the chain's storage: how many bytes the value has.
        return tr("Bytes");
    case ValueColumn:
        //: Column heading of the chain's storage.
        return tr("Value");
    case ReadingColumn:
        //: Column heading of the chain's storage: key and value in words and numbers.
        return tr("Reads as");
    default:
        return {};
    }
}

void StorageModel::read(Bytes prefix, chain::At at)
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    m_prefix = std::move(prefix);
    m_at.reset();
    m_more = false;
    ask(at);
}

void StorageModel::readMore()
{
    if (m_asking || !m_more || !m_at)
        return;
    ask(chain::At::block(m_at->hash));
}

void StorageModel::ask(chain::At at)
{
    const quint64 ticket = ++m_ticket;
    m_asking = true;
    m_error.reset();
    Q_EMIT changed();
    const Bytes after = m_entries.empty() ? Bytes() : m_entries.back().first;
    chain::whenDone(m_node.readRange(m_prefix, after, kPage, at), this,
                    [this, ticket](Result<chain::RangePage> page) {
                        if (ticket != m_ticket)
                            return;
                        m_asking = false;
                        if (page)
                            take(std::move(page).value());
                        else
                            m_error = page.error();
                        Q_EMIT changed();
                    });
}

void StorageModel::take(chain::RangePage page)
{
    m_at = page.at;
    m_more = page.more;
    if (page.entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    std::move(page.entries.begin(), page.entries.end(), std::back_inserter(m_entries));
    endInsertRows();
}

} // namespace soma::ui
