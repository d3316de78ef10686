// The send form: from, to whom, how much; the fee beside it while one types.
#pragma once

#include "ui/flows/recipient_lines.h"
#include "ui/flows/sign_flow.h"
#include "ui/format/payment_request.h"
#include "ui/views/page.h"
#include "ui/views/signing/sign_review.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class AmountEdit;
class ContactListModel;
class FormField;
class PastePanel;
class Payout;
class PayoutForm;
class RecipientCheck;
class RecipientEdit;
class TransferFlow;
class TransferPlan;

/// Judges a field once the person leaves it or pastes into it; what the wallet finds wrong appears
/// at the field it is about.
///
/// One recipient goes through the TransferFlow. With a second one the fields become rows, and what
/// is to be signed is one call for all of them, through the SignFlow.
class TransferForm : public Page {
    Q_OBJECT

public:
    TransferForm(const Models& models, TransferFlow& flow, SignFlow& severalFlow,
                 QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;
    void clear();

    /// As if the person had pasted it; they go on with the amount.
    void setRecipient(const QString& address);

    /// What concerns the whole, above the button.
    void showGeneral(const QString& sentence);

    wallet::AccountHandle sender() const;

Q_SIGNALS:
    /// Several recipients are complete: what to say of them, before the flow reviews them.
    void severalReviewed(const soma::ui::ActWords& words);

private:
    QWidget* buildFields();
    QWidget* buildOne(QWidget* parent);
    QWidget* buildKeepAlive(QWidget* parent);
    void connectOne();
    void connectSeveral();
    void orderTabs();
    void sayTexts();
    void changed();
    void estimate();
    void estimateSeveral();
    void showEstimate();
    void showSeveralEstimate();
    void showFlowError();
    void review();
    void reviewSeveral();

    // One or several
    bool isSeveral() const { return m_several; }

    RecipientLine oneLine() const;
    void setOneLine(const RecipientLine& line);
    void takeRequest(const PaymentRequest& request);
    void addRecipient();
    void takeList(const QString& text);
    void setLines(const std::vector<RecipientLine>& lines);
    void setSeveral(bool on);
    void backToOne();
    std::optional<Act> severalAct() const;
    QString severalFault() const;

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
    SignFlow& m_severalFlow;
    ContactListModel* m_contacts;
    Payout* m_payout;
    bool m_several = false;
    QTimer m_pause; ///< Typing ends before the wallet is asked.
    QWidget* m_fields;
    AccountPicker* m_from;
    QWidget* m_one;
    RecipientCheck* m_check;
    RecipientEdit* m_to;
    AmountEdit* m_amount;
    QPushButton* m_maximum;
    QLineEdit* m_label;
    PayoutForm* m_rows;
    PastePanel* m_paste;
    QPushButton* m_add;
    QPushButton* m_pasteList;
    QCheckBox* m_keepAlive;
    QLabel* m_keepAliveNote;
    FormField* m_fromField;
    FormField* m_toField;
    FormField* m_amountField;
    FormField* m_labelField;
    QPushButton* m_review;
    QLabel* m_general;
    TransferPlan* m_plan;
};

} // namespace soma::ui
