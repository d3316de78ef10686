#include "ui/models/pool_model.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"

#include <utility>

namespace soma::ui {

PoolModel::PoolModel(chain::Node& node, QObject* parent) : QAbstractTableModel(parent), m_node(node)
{
    connect(&node, &chain::Node::poolChanged, this, [this] { reload(); });
}

int PoolModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PoolModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PoolModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const chain::PoolEntry& found = entry(index.row());
    switch (index.column()) {
    case SignerColumn:
        return addressOf(found.signer);
    case CallColumn:
        return QString::fromStdString(found.pallet + "." + found.call);
    case NonceColumn:
        return found.nonce;
    case TipColumn:
        return quint64(found.tip.value());
    case ValidColumn:
        return found.validUntil ? QVariant(quint64(found.validUntil->value())) : QVariant();
    default:
        return {};
    }
}

QVariant PoolModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SignerColumn:
        //: Column heading of the pool: who signed.
        return tr("Signer");
    case CallColumn:
        //: Column heading of the pool: the technical name of the call.
        return tr("Call");
    case NonceColumn:
        //: Column heading of the pool: the account's transaction counter.
        return tr("Nonce");
    case TipColumn:
        //: Column heading of the pool; the unit is in it.
        return tr("Tip, τ");
    case ValidColumn:
        //: Column heading of the pool: the last block it may enter.
        return tr("Valid until block");
    default:
        return {};
    }
}

/// One question at a time, and one more if the pool changed while it was open.
void PoolModel::reload()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    chain::whenDone(m_node.pool(), this, [this](Result<std::vector<chain::PoolEntry>> entries) {
        m_asking = false;
        m_error = entries ? std::nullopt : std::optional(entries.error());
        beginResetModel();
        m_entries = entries ? std::move(entries).value() : std::vector<chain::PoolEntry>();
        endResetModel();
        Q_EMIT loaded();
        if (std::exchange(m_askAgain, false))
            reload();
    });
}

} // namespace soma::ui
