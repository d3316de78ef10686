#include "ui/views/transfer/transfer_form.h"

#include "ui/flows/transfer_flow.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/contact_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/views/transfer/contact_completer.h"
#include "ui/views/transfer/recipient_check.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

namespace {

constexpr int kFormWidth = 560;
constexpr int kPlanWidth = 300;
constexpr int kPauseMs = 200;

} // namespace

TransferForm::TransferForm(const Models& models, TransferFlow& flow, QWidget* parent)
    : Page(u"transferForm"_s, parent)
    , m_models(models)
    , m_flow(flow)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
{
    auto* layout = rowIn(this, gap::kPage, gap::kPage);
    layout->addWidget(buildFields(), 3);
    layout->addWidget(buildPlan(), 0, Qt::AlignTop);
    layout->addStretch(1);
    setTabOrder(m_from, m_to);
    setTabOrder(m_to, m_amount);
    setTabOrder(m_amount, m_maximum);
    setTabOrder(m_maximum, m_label);
    setTabOrder(m_label, m_keepAlive);
    setTabOrder(m_keepAlive, m_review);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TransferForm::estimate);
    connect(m_from, &AccountPicker::accountChosen, this, &TransferForm::changed);
    connect(m_to, &QLineEdit::textChanged, this, &TransferForm::changed);
    connect(m_to, &QLineEdit::editingFinished, this, [this] { judgeAddress(Judge::WhenTyped); });
    connect(m_to, &AddressEdit::pasted, this, [this] { judgeAddress(Judge::WhenTyped); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { setMaximum(false); });
    connect(m_amount, &QLineEdit::textChanged, this, &TransferForm::changed);
    connect(m_amount, &QLineEdit::editingFinished, this, [this] { judgeAmount(Judge::WhenTyped); });
    connect(m_maximum, &QPushButton::clicked, this, [this] { setMaximum(true); });
    connect(m_keepAlive, &QCheckBox::toggled, this, &TransferForm::changed);
    connect(m_review, &QPushButton::clicked, this, &TransferForm::review);
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(m_to), static_cast<QLineEdit*>(m_amount), m_label})
        connect(edit, &QLineEdit::returnPressed, this, &TransferForm::review);
    connect(&flow, &TransferFlow::estimateChanged, this, &TransferForm::showEstimate);
    connect(&flow, &TransferFlow::stateChanged, this, &TransferForm::showFlowError);
    connect(&models.accounts, &AccountListModel::balancesChanged, this, &TransferForm::changed);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showEstimate(); });
}

QWidget* TransferForm::buildFields()
{
    auto* box = new QWidget(this);
    box->setMaximumWidth(kFormWidth);
    auto* layout = columnIn(box, 0, gap::kLarge);
    m_from =
        new AccountPicker(m_models.accounts, AccountPicker::Offer::WithKey, u"fromPicker"_s, box);
    m_to = new AddressEdit(box);
    m_to->setObjectName(u"recipientEdit"_s);
    new ContactCompleter(*m_contacts, m_to);
    m_check = new RecipientCheck(m_models, *m_contacts, box);
    m_amount = new AmountEdit(box);
    m_amount->setObjectName(u"amountEdit"_s);
    m_maximum = makeButton(u"link"_s, u"maximumButton"_s, box);
    m_maximum->setCheckable(true);
    m_label = new QLineEdit(box);
    m_label->setObjectName(u"transferLabelEdit"_s);
    m_label->setMaxLength(120);
    m_keepAlive = new QCheckBox(box);
    m_keepAlive->setObjectName(u"keepAliveCheck"_s);
    m_keepAlive->setChecked(true);
    m_keepAliveNote = makeParagraph(u"caption"_s, box);
    m_fromField = new FormField(m_from, box);
    m_toField = new FormField(m_to, box);
    m_amountField = new FormField(m_amount, box);
    m_amountField->setCorner(m_maximum);
    m_labelField = new FormField(m_label, box);
    m_general = makeParagraph(u"down"_s, box);
    m_general->setObjectName(u"transferGeneralError"_s);
    m_general->hide();
    m_review = makeButton(u"primary"_s, u"reviewButton"_s, box);
    auto* keep = column(2);
    keep->addWidget(m_keepAlive);
    keep->addWidget(m_keepAliveNote);
    for (QWidget* field : {static_cast<QWidget*>(m_fromField), static_cast<QWidget*>(m_toField),
                           static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_amountField),
                           static_cast<QWidget*>(m_labelField)})
        layout->addWidget(field);
    layout->addLayout(keep);
    layout->addWidget(m_general);
    layout->addWidget(m_review, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return box;
}

QWidget* TransferForm::buildPlan()
{
    m_plan = new Card(this);
    m_plan->setObjectName(u"planCard"_s);
    m_plan->setFixedWidth(kPlanWidth);
    m_planAmount = new Stat(u"planAmount"_s, m_plan);
    m_planFee = new Stat(u"planFee"_s, m_plan);
    m_planTotal = new Stat(u"planTotal"_s, m_plan);
    m_planAfter = new Stat(u"planAfter"_s, m_plan);
    m_planNote = makeParagraph(u"caption"_s, m_plan);
    m_plan->body()->setSpacing(gap::kMedium);
    for (Stat* stat : {m_planAmount, m_planFee})
        m_plan->body()->addWidget(stat);
    m_plan->body()->addWidget(makeHairline(m_plan));
    for (Stat* stat : {m_planTotal, m_planAfter})
        m_plan->body()->addWidget(stat);
    m_plan->body()->addWidget(m_planNote);
    return m_plan;
}

void TransferForm::sayTexts()
{
    //: Field label: which account pays.
    m_fromField->setLabel(tr("From"));
    //: Field label: the recipient's address.
    m_toField->setLabel(tr("To"));
    //: Field label.
    m_amountField->setLabel(tr("Amount"));
    //: Small button at the amount field: all that can be sent.
    m_maximum->setText(tr("Max"));
    m_maximum->setAccessibleName(m_maximum->text());
    //: Field label: a note for oneself.
    m_labelField->setLabel(tr("Note to yourself"));
    //: Hint under that field.
    m_labelField->setHint(tr("Stays on this computer and is never part of the transaction."));
    //: Check box of the send form.
    m_keepAlive->setText(tr("Keep my account open"));
    m_keepAlive->setAccessibleName(m_keepAlive->text());
    m_keepAliveNote->setText(
        //: Explains that check box; %1 is an amount.
        tr("The chain forgets accounts that hold less than %1. With this on, a transfer that would "
           "close yours is refused.")
            .arg(amountText(chain::kExistentialDeposit, Reading::Exact)));
    //: Button: leads to the page that shows what will change. Nothing is sent yet.
    m_review->setText(tr("Review"));
    //: Heading of the panel with the fee.
    m_plan->setTitle(tr("What it will cost"));
    //: Caption: what the recipient gets.
    m_planAmount->setCaption(tr("Amount"));
    //: Caption: what the chain takes.
    m_planFee->setCaption(tr("Fee"));
    //: Caption: amount and fee together.
    m_planTotal->setCaption(tr("Leaves your account"));
    //: Caption: the sender's balance afterwards.
    m_planAfter->setCaption(tr("Stays in your account"));
}

void TransferForm::arrive(const wallet::AccountHandle& account)
{
    m_contacts->reload();
    if (!account.name.isEmpty())
        m_from->setCurrent(account);
}

void TransferForm::setRecipient(const QString& address)
{
    m_to->setText(address);
    judgeAddress(Judge::WhenTyped);
    m_amount->setFocus(Qt::OtherFocusReason);
}

void TransferForm::clear()
{
    m_to->clear();
    setMaximum(false);
    m_amount->clear();
    m_label->clear();
    m_keepAlive->setChecked(true);
    clearErrors();
}

std::optional<wallet::TransferRequest> TransferForm::request() const
{
    const auto to = m_to->address();
    const auto amount = m_amount->amount();
    const bool everything = m_maximum->isChecked();
    if (m_from->current().name.isEmpty() || !to || (!amount && !everything))
        return std::nullopt;
    wallet::TransferRequest request;
    request.from = m_from->current();
    request.to = *to;
    request.amount = everything ? Rao() : *amount;
    request.everything = everything;
    request.keepAlive = m_keepAlive->isChecked();
    request.label = m_label->text();
    return request;
}

void TransferForm::changed()
{
    if (m_flow.state() != TransferFlow::State::Editing)
        return;
    m_general->hide();
    m_fromField->setError({});
    const auto to = m_to->address();
    if (to)
        m_toField->setError({});
    m_check->setRecipient(to ? std::optional(*to) : std::nullopt);
    if (m_amount->amount())
        m_amountField->setError({});
    m_pause.start();
}

void TransferForm::estimate()
{
    if (const auto complete = request())
        m_flow.estimate(*complete);
    else
        m_flow.forgetEstimate();
}

void TransferForm::setMaximum(bool on)
{
    m_maximum->setChecked(on);
    if (!on)
        return;
    m_amountField->setError({});
    // The figure follows from the draft, which knows the fee; without a recipient from the balance.
    if (const auto balances = m_models.accounts.balances(m_from->current()))
        m_amount->setAmount(balances->transferable());
    changed();
}

void TransferForm::showEstimate()
{
    if (m_flow.state() != TransferFlow::State::Editing)
        return;
    const auto& draft = m_flow.draft();
    const auto& error = m_flow.estimateError();
    if (!draft) {
        //: Tooltip of a figure that is not known yet.
        const QString why = tr("Known once recipient and amount are there.");
        for (Stat* stat : {m_planAmount, m_planFee, m_planTotal, m_planAfter})
            stat->setUnknown(why);
        //: In the panel with the fee, before the form is complete.
        m_planNote->setText(tr("The fee is worked out by the node while you type."));
        if (error && request())
            showAt(*error);
        return;
    }
    clearErrors();
    m_check->setFirstTime(std::find(draft->warnings.begin(), draft->warnings.end(),
                                    wallet::DraftWarning::FirstTimeRecipient) !=
                          draft->warnings.end());
    m_planAmount->setValue(amountText(draft->amount, Reading::Exact));
    m_planFee->setValue(amountText(draft->fee, Reading::Exact));
    m_planTotal->setValue(amountText(saturatingAdd(draft->amount, draft->fee), Reading::Exact));
    m_planAfter->setValue(amountText(draft->senderAfter, Reading::Exact));
    //: In the panel with the fee; %1 is a block number.
    m_planNote->setText(tr("At block %1.").arg(countText(draft->at.number.value())));
    if (m_maximum->isChecked()) {
        const QSignalBlocker quiet(m_amount);
        m_amount->setAmount(draft->amount);
    }
}

void TransferForm::review()
{
    judgeAddress(Judge::Always);
    judgeAmount(Judge::Always);
    if (const auto complete = request()) {
        m_pause.stop();
        m_flow.review(*complete);
        return;
    }
    if (!m_toField->error().isEmpty())
        m_to->setFocus();
    else if (!m_amountField->error().isEmpty())
        m_amount->setFocus();
}

void TransferForm::showFlowError()
{
    m_review->setEnabled(m_flow.state() != TransferFlow::State::Estimating);
    const bool here = m_flow.state() == TransferFlow::State::Failed &&
                      m_flow.failedIn() == TransferFlow::State::Estimating;
    if (!here || !m_flow.error())
        return;
    const Error error = *m_flow.error();
    m_flow.edit();
    showAt(error);
}

/// At the field it is about; what concerns the whole goes above the button.
void TransferForm::showAt(const Error& error)
{
    const QString sentence = ErrorText::sentence(error);
    if (error.is(WalletError::AmountZero) || error.is(WalletError::AmountTooLarge) ||
        error.is(WalletError::BelowExistential) || error.is(WalletError::FeeNotAffordable)) {
        m_amountField->setError(sentence);
        return;
    }
    if (error.is(WalletError::SameAccount)) {
        m_toField->setError(sentence);
        return;
    }
    if (error.is(WalletError::NoSuchAccount) || error.is(WalletError::WatchOnly)) {
        m_fromField->setError(sentence);
        return;
    }
    m_general->setText(sentence);
    m_general->show();
}

void TransferForm::clearErrors()
{
    for (FormField* field : {m_fromField, m_toField, m_amountField})
        field->setError({});
    m_general->hide();
}

void TransferForm::judgeAddress(Judge when)
{
    const auto address = m_to->address();
    const bool untouched = m_to->text().isEmpty() && when == Judge::WhenTyped;
    m_toField->setError(address || untouched ? QString() : ErrorText::sentence(address.error()));
}

void TransferForm::judgeAmount(Judge when)
{
    if (m_maximum->isChecked())
        return;
    const auto amount = m_amount->amount();
    const bool untouched = m_amount->text().isEmpty() && when == Judge::WhenTyped;
    if (!amount && !untouched)
        m_amountField->setError(ErrorText::sentence(amount.error()));
}

} // namespace soma::ui
