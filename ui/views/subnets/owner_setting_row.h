// One setting that the owner may change: what it is, what it is now, what it shall be.
#pragma once

#include "ui/flows/owner_desk.h"
#include "ui/widgets/phrases.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class OwnerSettingRow : public QWidget {
    Q_OBJECT

public:
    OwnerSettingRow(const OwnerRule& rule, OwnerDesk& desk, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildInput();
    void fillChoices();
    void showInput();
    void showNote();

    const OwnerRule& m_rule;
    OwnerDesk& m_desk;
    QLabel* m_name;
    QLabel* m_meaning;
    QLabel* m_now;
    QLineEdit* m_edit = nullptr; ///< Or the choice, whichever fits the setting.
    QComboBox* m_choice = nullptr;
    QLabel* m_note;
    QPushButton* m_discard;
    Phrases m_phrases;
};

} // namespace soma::ui
