// The subnet's hyperparameters: value, meaning, bounds, who may set them.
#pragma once

#include "ui/views/subnets/subnet_tab.h"

#include <QAbstractTableModel>

class QLineEdit;

namespace soma::ui {

class DataTable;
class ExportButton;

/// One row a hyperparameter, in the chain's order.
class RulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ValueColumn,
        RawColumn,
        MeaningColumn,
        BoundsColumn,
        SetterColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Name and value as they read, and the value as it stands in the state.
    struct Rule {
        QString name;
        QString value;
        QString raw;
        bool operator==(const Rule&) const = default;
    };

    void take(std::vector<Rule> rules);

private:
    std::vector<Rule> m_rules;
};

class RulesTab : public SubnetTab {
    Q_OBJECT

public:
    RulesTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void showValues() override;

private:
    RulesModel m_rules;
    DataTable* m_table;
    ExportButton* m_export;
};

} // namespace soma::ui
