// The receive page: an address to give away, as code and in groups.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class Card;
class FormField;
class QrView;
class StateStack;

class ReceivePage : public Page {
    Q_OBJECT

public:
    explicit ReceivePage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    void arrive(const wallet::AccountHandle& account) override;

private:
    void refresh();

    Models m_models;
    StateStack* m_state;
    AccountPicker* m_picker;
    FormField* m_pickerField;
    Card* m_card;
    QrView* m_qr;
    QLabel* m_address;
    QLabel* m_note;
    QPushButton* m_copy;
};

} // namespace soma::ui
