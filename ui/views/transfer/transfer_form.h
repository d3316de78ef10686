// The send form: from, to, how much; the fee beside it while one types.
#pragma once

#include "ui/views/page.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class AddressEdit;
class AmountEdit;
class Card;
class ContactListModel;
class FormField;
class RecipientCheck;
class Stat;
class TransferFlow;

/// Judges a field once the person leaves it or pastes into it; what the wallet finds wrong appears
/// at the field it is about.
class TransferForm : public Page {
    Q_OBJECT

public:
    TransferForm(const Models& models, TransferFlow& flow, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;
    void clear();

    /// As if the person had pasted it; they go on with the amount.
    void setRecipient(const QString& address);

private:
    QWidget* buildFields();
    QWidget* buildPlan();
    void sayTexts();
    void changed();
    void estimate();
    void showEstimate();
    void showFlowError();
    void review();
    /// An empty field is a fault only when the person wants to go on.
    enum class Judge { WhenTyped, Always };
    void judgeAddress(Judge when);
    void judgeAmount(Judge when);
    void showAt(const Error& error);
    void clearErrors();
    void setMaximum(bool on);
    std::optional<wallet::TransferRequest> request() const;

    Models m_models;
    TransferFlow& m_flow;
    ContactListModel* m_contacts;
    RecipientCheck* m_check;
    QTimer m_pause; ///< Typing ends before the wallet is asked.
    AccountPicker* m_from;
    AddressEdit* m_to;
    AmountEdit* m_amount;
    QPushButton* m_maximum;
    QLineEdit* m_label;
    QCheckBox* m_keepAlive;
    QLabel* m_keepAliveNote;
    FormField* m_fromField;
    FormField* m_toField;
    FormField* m_amountField;
    FormField* m_labelField;
    QPushButton* m_review;
    QLabel* m_general;
    Card* m_plan;
    Stat* m_planAmount;
    Stat* m_planFee;
    Stat* m_planTotal;
    Stat* m_planAfter;
    QLabel* m_planNote;
};

} // namespace soma::ui
