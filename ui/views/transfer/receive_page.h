// The receive page: an address to give away, as code and in groups.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class AmountEdit;
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
    QWidget* buildAsk(QWidget* parent);
    void refresh();
    void showRequest();
    QString requestText() const;

    Models m_models;
    StateStack* m_state;
    AccountPicker* m_picker;
    FormField* m_pickerField;
    Card* m_card;
    QrView* m_qr;
    QLabel* m_address;
    QLabel* m_note;
    QPushButton* m_copy;
    AmountEdit* m_amount;
    FormField* m_amountField;
    QLineEdit* m_label;
    FormField* m_labelField;
    QPushButton* m_copyRequest;
};

} // namespace soma::ui
