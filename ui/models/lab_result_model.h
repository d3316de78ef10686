// What two runs of the lab gave each neuron, side by side. Main thread.
#pragma once

#include "ui/models/lab_model.h"

#include <QAbstractTableModel>

namespace soma::ui {

/// A row a uid. Values are the chain's own 16-bit shares and alpha; a run that was not made has no
/// value.
class LabResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        UidColumn,
        NameColumn,
        StakeColumn,
        ConsensusColumn,
        IncentiveColumn,
        IncentiveOtherColumn,
        DividendsColumn,
        DividendsOtherColumn,
        TrustColumn,
        EmissionColumn,
        EmissionOtherColumn,
        ColumnCount,
    };

    explicit LabResultModel(const LabModel& lab, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    std::size_t epoch() const { return m_epoch; }

    /// Which epoch of the runs is shown; the last one when there are fewer.
    void setEpoch(std::size_t epoch);

    /// The neuron's label, or its hotkey's short address, or nothing.
    QString nameOf(int uid) const;

private:
    void reload();
    const chain::LabEpoch* epochOf(LabModel::Slot slot) const;
    QVariant shareOf(LabModel::Slot slot, int uid, int column) const;

    const LabModel& m_lab;
    int m_rows = 0;
    std::size_t m_epoch = 0;
};

} // namespace soma::ui
