// What goes into the epoch: weights, stakes, rules, each free to be changed.
#pragma once

#include "ui/widgets/phrases.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace soma::ui {

class AmountEdit;
class FormField;
class HeatView;
class LabModel;
class LabResultModel;

class LabInputs : public QWidget {
    Q_OBJECT

public:
    /// `names` says who a uid is.
    LabInputs(LabModel& lab, const LabResultModel& names, QWidget* parent = nullptr);

    /// The stake editor follows the neuron chosen elsewhere.
    void chooseUid(int uid);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildWeights();
    QWidget* buildStake();
    QWidget* buildRules();
    QSpinBox* addRule(const QString& name, int most, QWidget* page, FormField*& field);
    void showScenario();
    void showCell();
    void showStake();
    void setCell();
    void sayTexts();

    LabModel& m_lab;
    const LabResultModel& m_names;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;

    HeatView* m_heat;
    QComboBox* m_mechanism;
    QLabel* m_cellText;
    QSpinBox* m_cellWeight;
    FormField* m_cellField;
    QPushButton* m_setCell;
    std::vector<int> m_rows; ///< The uids that gave weights, by row of the picture.

    QLabel* m_stakeOf;
    AmountEdit* m_stake;
    FormField* m_stakeField;
    QPushButton* m_setStake;
    int m_uid = 0;

    QSpinBox* m_kappa;
    FormField* m_kappaField;
    QSpinBox* m_penalty;
    FormField* m_penaltyField;
    QSpinBox* m_average;
    FormField* m_averageField;
    QSpinBox* m_validators;
    FormField* m_validatorsField;
    QSpinBox* m_tempo;
    FormField* m_tempoField;
    QCheckBox* m_yuma3;
    QCheckBox* m_liquid;
    Phrases m_phrases;
};

} // namespace soma::ui
