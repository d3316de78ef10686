// What came out: two runs side by side, whether it is the chain's, and one neuron explained.
#pragma once

#include "ui/widgets/phrases.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace soma::ui {

class DataTable;
class FormField;
class LabExplainModel;
class LabModel;
class LabResultModel;
class StateStack;

class LabResults : public QWidget {
    Q_OBJECT

public:
    LabResults(LabModel& lab, LabResultModel& results, QWidget* parent = nullptr);

Q_SIGNALS:
    void uidChosen(int uid);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildTable();
    QWidget* buildExplanation();
    void run(int slot);
    void showState();
    void showMatch();
    void showExplanation();
    void sayTexts();
    int chosenUid() const;

    LabModel& m_lab;
    LabResultModel& m_results;
    LabExplainModel* m_explain;
    QSpinBox* m_epochs;
    FormField* m_epochsField;
    QSpinBox* m_epoch;
    FormField* m_epochField;
    QCheckBox* m_fresh;
    QPushButton* m_runA;
    QPushButton* m_runB;
    QPushButton* m_cancel;
    QLabel* m_match;
    DataTable* m_table;
    StateStack* m_tableState;
    QLabel* m_explainTitle;
    QLabel* m_formula;
    DataTable* m_steps;
    Phrases m_phrases;
};

} // namespace soma::ui
