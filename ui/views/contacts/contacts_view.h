// The address book: who is in it, and one more.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class ContactFlow;
class ContactForm;
class ContactListModel;

/// Opened from the accounts page, and left to it.
class ContactsView : public Page {
    Q_OBJECT

public:
    ContactsView(const Models& models, QWidget* parent);

    QString title() const override { return {}; }

    void begin();

Q_SIGNALS:
    void closed();

private:
    QWidget* makeRow(int number, const QString& name, const QString& address);
    void sayTexts();
    void refill();

    ContactListModel* m_contacts;
    ContactFlow* m_flow;
    QPushButton* m_back;
    QLabel* m_headline;
    Card* m_list;
    QLabel* m_none;
    QWidget* m_rows;
    Card* m_add;
    ContactForm* m_form;
};

} // namespace soma::ui
