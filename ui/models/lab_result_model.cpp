#include "ui/models/lab_result_model.h"

#include "ui/format/address_format.h"

#include <algorithm>

namespace soma::ui {

using Slot = LabModel::Slot;

LabResultModel::LabResultModel(const LabModel& lab, QObject* parent)
    : QAbstractTableModel(parent)
    , m_lab(lab)
{
    connect(&lab, &LabModel::scenarioChanged, this, [this] { reload(); });
    connect(&lab, &LabModel::runsChanged, this, [this] { reload(); });
    reload();
}

void LabResultModel::reload()
{
    const int rows = m_lab.scenario() ? m_lab.scenario()->input.uidCount : 0;
    // The selection stays while the same case is run again.
    if (rows == m_rows) {
        if (rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1), {Qt::DisplayRole});
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void LabResultModel::setEpoch(std::size_t epoch)
{
    m_epoch = epoch;
    reload();
}

int LabResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LabResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const chain::LabEpoch* LabResultModel::epochOf(Slot slot) const
{
    const auto& run = m_lab.run(slot);
    if (!run)
        return nullptr;
    return &run->epochs[std::min(m_epoch, run->epochs.size() - 1)];
}

QString LabResultModel::nameOf(int uid) const
{
    const std::size_t at = std::size_t(uid);
    const auto& scenario = m_lab.scenario();
    if (scenario && at < scenario->labels.size() && !scenario->labels[at].empty())
        return QString::fromStdString(scenario->labels[at]);
    const auto& record = m_lab.record();
    if (record && at < record->hotkeys.size())
        return shortAddress(addressOf(record->hotkeys[at]));
    return {};
}

QVariant LabResultModel::shareOf(Slot slot, int uid, int column) const
{
    const chain::LabEpoch* epoch = epochOf(slot);
    const std::size_t at = std::size_t(uid);
    if (epoch == nullptr || at >= epoch->input.uidCount)
        return {};
    const auto& mechanism = epoch->output.mechanisms[m_lab.mechanism()];
    switch (column) {
    case ConsensusColumn:
        return mechanism.consensus[at];
    case IncentiveColumn:
    case IncentiveOtherColumn:
        return mechanism.incentive[at];
    case DividendsColumn:
    case DividendsOtherColumn:
        return mechanism.dividends[at];
    case TrustColumn:
        return mechanism.validatorTrust[at];
    default:
        return quint64(mechanism.combinedEmission[at].value());
    }
}

QVariant LabResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const int uid = index.row();
    switch (index.column()) {
    case UidColumn:
        return uid;
    case NameColumn:
        return nameOf(uid);
    case StakeColumn:
        return quint64(m_lab.scenario()->input.alpha.at(std::size_t(uid)).value());
    case IncentiveOtherColumn:
    case DividendsOtherColumn:
    case EmissionOtherColumn:
        return shareOf(Slot::B, uid, index.column());
    default:
        return shareOf(Slot::A, uid, index.column());
    }
}

QVariant LabResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UidColumn:
        //: Column heading in the lab: the neuron's number.
        return tr("UID");
    case NameColumn:
        //: Column heading in the lab: who the neuron is.
        return tr("Neuron");
    case StakeColumn:
        //: Column heading in the lab: the stake that goes into the epoch.
        return tr("Stake, α");
    case ConsensusColumn:
        //: Column heading in the lab, of run A.
        return tr("Consensus");
    case IncentiveColumn:
        //: Column heading in the lab, of run A.
        return tr("Incentive A");
    case IncentiveOtherColumn:
        //: Column heading in the lab, of run B.
        return tr("Incentive B");
    case DividendsColumn:
        //: Column heading in the lab, of run A.
        return tr("Dividends A");
    case DividendsOtherColumn:
        //: Column heading in the lab, of run B.
        return tr("Dividends B");
    case TrustColumn:
        //: Column heading in the lab: validator trust, of run A.
        return tr("Val. trust");
    case EmissionColumn:
        //: Column heading in the lab, of run A, in the subnet's token.
        return tr("Emission A, α");
    case EmissionOtherColumn:
        //: Column heading in the lab, of run B, in the subnet's token.
        return tr("Emission B, α");
    default:
        return {};
    }
}

} // namespace soma::ui
