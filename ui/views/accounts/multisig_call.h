// What a multisig is to do: TAO to be sent, or any call by its bytes.
#pragma once

#include "ui/views/page.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class AddressEdit;
class AmountEdit;
class Card;
class ContactListModel;
class FormField;
class Segmented;

/// Two uses: to begin an operation, and to tell the program the call of one that others began.
class MultisigCall : public Page {
    Q_OBJECT

public:
    enum class For { Begin, Learn };

    MultisigCall(const Models& models, For purpose, QWidget* parent);

    QString title() const override { return {}; }

    void open();

    /// What the chain or the list of operations has against it.
    void setFault(const QString& sentence);

Q_SIGNALS:
    /// The bytes of a call, as far as can be told without the chain.
    void given(const QByteArray& call);
    void cancelled();

private:
    QWidget* buildSend();
    QWidget* buildBytes();
    void sayTexts();
    void submit();
    void submitSend();
    void submitBytes();

    Models m_models;
    For m_for;
    ContactListModel* m_contacts;
    Card* m_card;
    Segmented* m_choice;
    QStackedWidget* m_parts;
    AddressEdit* m_to;
    FormField* m_toField;
    AmountEdit* m_amount;
    FormField* m_amountField;
    QPlainTextEdit* m_bytes;
    FormField* m_bytesField;
    QLabel* m_fault;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace soma::ui
