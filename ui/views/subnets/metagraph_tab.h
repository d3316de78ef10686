// The subnet's neurons, what the last epoch changed for each, and one of them beside the table.
#pragma once

#include "ui/views/subnets/subnet_tab.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;

namespace soma::ui {

class DataTable;
class ExportButton;
class NeuronPanel;
class StateStack;

/// By uid, hotkey, or a name of one's own.
class NeuronFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_search;
};

class MetagraphTab : public SubnetTab {
    Q_OBJECT

public:
    MetagraphTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void setActive(bool active) override;
    void showValues() override;

private:
    void dressTable();
    QString movementText(int movement) const;

    NeuronFilter m_filter;
    QLineEdit* m_search;
    QLabel* m_note;
    ExportButton* m_export;
    DataTable* m_table;
    StateStack* m_state;
    NeuronPanel* m_panel;
};

} // namespace soma::ui
