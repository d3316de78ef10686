// One neuron's way through an epoch as rows: a row for each step, below it one for each term.
#pragma once

#include "chain/api/lab/explain.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

class LabExplainModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StepColumn, OtherColumn, FirstColumn, SecondColumn, ResultColumn, ColumnCount };

    enum Role { BitsRole = Qt::UserRole, IsStepRole, FormulaRole };

    explicit LabExplainModel(QObject* parent = nullptr);

    void show(std::optional<chain::Explanation> explanation);

    const std::optional<chain::Explanation>& explanation() const { return m_explanation; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

    /// Numbers under BitsRole as raw bits (value = bits / 2^32), words under DisplayRole.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t step = 0;
        std::optional<std::size_t> term;
    };

    static QString nameOf(chain::ExplainKind kind);
    static QString formulaOf(chain::ExplainKind kind);

    std::optional<chain::Explanation> m_explanation;
    std::vector<Row> m_rows;
};

} // namespace soma::ui
