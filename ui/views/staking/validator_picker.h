// The list of validators of a subnet, read from the chain, with filters; one of them is chosen.
#pragma once

#include "ui/models/validator_model.h"
#include "ui/views/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class DataTable;
class StateStack;

class ValidatorPicker : public Page {
    Q_OBJECT

public:
    ValidatorPicker(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// `subnet` in words; `symbol` of its token.
    void open(NetUid netuid, const QString& subnet, const QString& symbol);

Q_SIGNALS:
    void chosen(const soma::chain::Hotkey& hotkey, const QString& name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFilters();
    void buildTable();
    void addYields();
    void sayTexts();
    void showState();
    void choose();
    QString nameOf(const ValidatorRow& row) const;

    Models m_models;
    ValidatorModel* m_validators;
    ValidatorFilter* m_filter;
    QString m_subnet;
    QString m_symbol;
    QLabel* m_headline;
    QLabel* m_note;
    QLineEdit* m_search;
    QCheckBox* m_registered;
    QCheckBox* m_permit;
    QCheckBox* m_active;
    QCheckBox* m_named;
    QLineEdit* m_take;
    QLabel* m_takeCaption;
    DataTable* m_table;
    StateStack* m_state;
    QLabel* m_count;
    QPushButton* m_choose;
    QPushButton* m_back;
};

} // namespace soma::ui
