// The rows of several recipients.
#pragma once

#include "ui/flows/payout.h"
#include "ui/widgets/phrases.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace soma::ui {

class ContactListModel;
class RecipientRow;

/// Owns the rows; the payout judges them. Two or more: one recipient has a form of its own.
class PayoutForm : public QWidget {
    Q_OBJECT

public:
    PayoutForm(Payout& payout, ContactListModel& contacts, QWidget* parent);

    /// Makes the rows anew. Faults of empty fields are not told yet.
    void setLines(const std::vector<RecipientLine>& lines);

    /// Tells every fault and goes to the first one.
    void judgeAll();

    void focusLast();

    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void edited();
    void rowsChanged(); ///< There are more or fewer; the keyboard's way is another one.
    void listPasted(const QString& text);
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    RecipientRow* makeRow();
    void remove(RecipientRow* row);
    void number();
    void showVerdicts();
    std::size_t placeOf(const RecipientRow* row) const;

    Payout& m_payout;
    ContactListModel& m_contacts;
    std::vector<RecipientRow*> m_rows;
    QVBoxLayout* m_layout;
    QLabel* m_addressHead;
    QLabel* m_amountHead;
    QLabel* m_labelHead;
    bool m_always = false;
    Phrases m_phrases;
};

} // namespace soma::ui
