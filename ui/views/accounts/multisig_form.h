// A multisig put together: who the signatories are, how many must sign, and the account that
// follows from that. It is kept as a watched account with a note.
#pragma once

#include "ui/flows/account_marks.h"
#include "ui/views/page.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace soma::ui {

class AddressEdit;
class AddressLabel;
class Card;
class ContactListModel;
class FormField;
class NotedWatchFlow;
class StepPage;

class MultisigForm : public Page {
    Q_OBJECT

public:
    MultisigForm(const Models& models, QWidget* parent);

    QString title() const override { return {}; }

    /// Empty again, with this account as the first signatory.
    void begin(const wallet::AccountHandle& account);

Q_SIGNALS:
    void closed(const soma::wallet::AccountHandle& account);

private:
    struct Line {
        QWidget* box;
        FormField* field;
        AddressEdit* edit;
        QPushButton* remove;
    };

    void buildResult();
    Line makeLine();
    void setLines(const std::vector<QString>& addresses);
    void removeLine(const QWidget* box);
    void number();
    void sayTexts();
    void changed();
    /// An empty field is a fault only when the person wants to go on.
    bool judge(bool always);
    QString faultOf(std::size_t line) const;
    std::optional<MultisigShape> shape() const;
    void save();
    void showFlow();

    Models m_models;
    ContactListModel* m_contacts;
    NotedWatchFlow* m_flow;
    StepPage* m_step;
    QWidget* m_people;
    QVBoxLayout* m_peopleLayout;
    std::vector<Line> m_lines;
    QPushButton* m_add;
    QSpinBox* m_threshold;
    FormField* m_thresholdField;
    QLineEdit* m_name;
    FormField* m_nameField;
    Card* m_result;
    AddressLabel* m_address;
    QLabel* m_none;
};

} // namespace soma::ui
