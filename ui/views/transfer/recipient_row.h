// One of several recipients: address, amount, label, and what is to be said of them.
#pragma once

#include "ui/flows/payout.h"
#include "ui/widgets/phrases.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class AmountEdit;
class ContactListModel;
class RecipientEdit;

/// The line under the fields is always there, so that nothing moves while one types.
class RecipientRow : public QWidget {
    Q_OBJECT

public:
    // Widths, for the headings above.
    static constexpr int kNumberWidth = 24;
    static constexpr int kAmountWidth = 112;
    static constexpr int kLabelWidth = 104;

    RecipientRow(ContactListModel& contacts, QWidget* parent);

    /// Counted from 1; names the fields.
    void setNumber(int number);

    RecipientLine line() const;
    void setLine(const RecipientLine& line);

    /// `always` tells the faults of empty fields too. Those of a field that is being typed into
    /// wait until it is left.
    void setVerdict(const Payout::Verdict& verdict, bool always);

    /// The fields in the order of the keyboard.
    std::vector<QWidget*> stops() const;

    /// To what is wrong, or to the address.
    void focusFault();

Q_SIGNALS:
    void edited();
    void left(); ///< One of the fields lost the keyboard, or was pasted into.
    void removeRequested();
    void listPasted(const QString& text);
    void finished(); ///< Enter.

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayTexts();
    void showNote();
    bool tells(const QLineEdit* field) const;

    ContactListModel& m_contacts;
    int m_number = 1;
    bool m_always = false;
    Payout::Verdict m_verdict;
    QLabel* m_numberLabel;
    RecipientEdit* m_address;
    AmountEdit* m_amount;
    QLineEdit* m_label;
    QPushButton* m_remove;
    QLabel* m_note;
    Phrases m_phrases;
};

} // namespace soma::ui
