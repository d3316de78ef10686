#include "ui/views/transfer/transfer_form.h"

#include "ui/flows/payout.h"
#include "ui/flows/transfer_flow.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/views/transfer/contact_completer.h"
#include "ui/views/transfer/paste_panel.h"
#include "ui/views/transfer/payout_form.h"
#include "ui/views/transfer/payout_words.h"
#include "ui/views/transfer/recipient_check.h"
#include "ui/views/transfer/recipient_edit.h"
#include "ui/views/transfer/transfer_plan.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
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
constexpr int kRowsWidth = 760;
constexpr int kPauseMs = 200;
/// What is left beside fields and plan.
constexpr int kRestPlace = 2;

} // namespace

TransferForm::TransferForm(const Models& models, TransferFlow& flow, SignFlow& severalFlow,
                           QWidget* parent)
    : Page(u"transferForm"_s, parent)
    , m_models(models)
    , m_flow(flow)
    , m_severalFlow(severalFlow)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
    , m_payout(new Payout(models.node.node(), *models.context.keyCare, this))
{
    auto* layout = rowIn(this, gap::kPage, gap::kPage);
    m_fields = buildFields();
    layout->addWidget(m_fields, 3);
    m_plan = new TransferPlan(this);
    layout->addWidget(m_plan, 0, Qt::AlignTop);
    layout->addStretch(1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TransferForm::estimate);
    connect(m_from, &AccountPicker::accountChosen, this, &TransferForm::changed);
    connect(m_keepAlive, &QCheckBox::toggled, this, &TransferForm::changed);
    connect(m_review, &QPushButton::clicked, this, &TransferForm::review);
    connect(&models.accounts, &AccountListModel::balancesChanged, this, &TransferForm::changed);
    connectOne();
    connectSeveral();
    orderTabs();
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { isSeveral() ? showSeveralEstimate() : showEstimate(); });
}

void TransferForm::connectOne()
{
    connect(m_to, &QLineEdit::textChanged, this, &TransferForm::changed);
    connect(m_to, &QLineEdit::editingFinished, this, [this] { judgeAddress(Judge::WhenTyped); });
    connect(m_to, &AddressEdit::pasted, this, [this] { judgeAddress(Judge::WhenTyped); });
    connect(m_to, &RecipientEdit::requestPasted, this, &TransferForm::takeRequest);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { setMaximum(false); });
    connect(m_amount, &QLineEdit::textChanged, this, &TransferForm::changed);
    connect(m_amount, &QLineEdit::editingFinished, this, [this] { judgeAmount(Judge::WhenTyped); });
    connect(m_maximum, &QPushButton::clicked, this, [this] { setMaximum(true); });
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(m_to), static_cast<QLineEdit*>(m_amount), m_label})
        connect(edit, &QLineEdit::returnPressed, this, &TransferForm::review);
    connect(&m_flow, &TransferFlow::estimateChanged, this, &TransferForm::showEstimate);
    connect(&m_flow, &TransferFlow::stateChanged, this, &TransferForm::showFlowError);
}

void TransferForm::connectSeveral()
{
    connect(m_to, &RecipientEdit::listPasted, this, &TransferForm::takeList);
    connect(m_rows, &PayoutForm::listPasted, this, &TransferForm::takeList);
    connect(m_rows, &PayoutForm::edited, this, [this] {
        m_general->hide();
        changed();
    });
    connect(m_rows, &PayoutForm::finished, this, &TransferForm::review);
    connect(m_rows, &PayoutForm::rowsChanged, this, [this] {
        if (isSeveral() && m_payout->rows().size() == 1)
            backToOne();
        orderTabs();
    });
    connect(m_payout, &Payout::judged, this, [this] { m_pause.start(); });
    connect(m_add, &QPushButton::clicked, this, &TransferForm::addRecipient);
    connect(m_pasteList, &QPushButton::clicked, m_paste, &PastePanel::open);
    connect(m_paste, &PastePanel::filled, this, &TransferForm::takeList);
    connect(&m_severalFlow, &SignFlow::planChanged, this, &TransferForm::showSeveralEstimate);
}

QWidget* TransferForm::buildFields()
{
    auto* box = new QWidget(this);
    box->setMaximumWidth(kFormWidth);
    auto* layout = columnIn(box, 0, gap::kLarge);
    m_from =
        new AccountPicker(m_models.accounts, AccountPicker::Offer::WithKey, u"fromPicker"_s, box);
    m_fromField = new FormField(m_from, box);
    m_fromField->setMaximumWidth(kFormWidth);
    m_rows = new PayoutForm(*m_payout, *m_contacts, box);
    m_rows->hide();
    m_add = makeButton(u"link"_s, u"addRecipientButton"_s, box);
    m_pasteList = makeButton(u"link"_s, u"pasteListButton"_s, box);
    m_paste = new PastePanel(box);
    m_paste->hide();
    m_general = makeParagraph(u"down"_s, box);
    m_general->setObjectName(u"transferGeneralError"_s);
    m_general->hide();
    m_review = makeButton(u"primary"_s, u"reviewButton"_s, box);
    layout->addLayout(limited(m_fromField));
    layout->addWidget(buildOne(box));
    layout->addWidget(m_rows);
    auto* more = row(gap::kLarge);
    more->addWidget(m_add);
    more->addWidget(m_pasteList);
    more->addStretch(1);
    layout->addLayout(more);
    layout->addWidget(m_paste);
    layout->addWidget(buildKeepAlive(box));
    layout->addWidget(m_general);
    layout->addWidget(m_review, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return box;
}

QWidget* TransferForm::buildOne(QWidget* parent)
{
    m_one = new QWidget(parent);
    auto* layout = columnIn(m_one, 0, gap::kLarge);
    m_to = new RecipientEdit(m_one);
    m_to->setObjectName(u"recipientEdit"_s);
    new ContactCompleter(*m_contacts, m_to);
    m_check = new RecipientCheck(m_models, *m_contacts, m_one);
    m_amount = new AmountEdit(m_one);
    m_amount->setObjectName(u"amountEdit"_s);
    m_maximum = makeButton(u"link"_s, u"maximumButton"_s, m_one);
    m_maximum->setCheckable(true);
    m_label = new QLineEdit(m_one);
    m_label->setObjectName(u"transferLabelEdit"_s);
    m_label->setMaxLength(120);
    m_toField = new FormField(m_to, m_one);
    m_amountField = new FormField(m_amount, m_one);
    m_amountField->setCorner(m_maximum);
    m_labelField = new FormField(m_label, m_one);
    for (QWidget* field :
         {static_cast<QWidget*>(m_toField), static_cast<QWidget*>(m_check),
          static_cast<QWidget*>(m_amountField), static_cast<QWidget*>(m_labelField)})
        layout->addWidget(field);
    return m_one;
}

QWidget* TransferForm::buildKeepAlive(QWidget* parent)
{
    auto* box = new QWidget(parent);
    m_keepAlive = new QCheckBox(box);
    m_keepAlive->setObjectName(u"keepAliveCheck"_s);
    m_keepAlive->setChecked(true);
    m_keepAliveNote = makeParagraph(u"caption"_s, box);
    auto* layout = columnIn(box, 0, 2);
    layout->addWidget(m_keepAlive);
    layout->addWidget(m_keepAliveNote);
    return box;
}

/// As one reads, whatever was made when.
void TransferForm::orderTabs()
{
    std::vector<QWidget*> order{m_from, m_to, m_amount, m_maximum, m_label};
    for (QWidget* stop : m_rows->stops())
        order.push_back(stop);
    order.push_back(m_add);
    order.push_back(m_pasteList);
    for (QWidget* stop : m_paste->stops())
        order.push_back(stop);
    order.push_back(m_keepAlive);
    order.push_back(m_review);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
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
    //: Button of the send form: one more person to send to.
    m_add->setText(tr("Add a recipient"));
    m_add->setAccessibleName(m_add->text());
    //: Button of the send form: opens a place to paste several recipients into.
    m_pasteList->setText(tr("Paste a list…"));
    m_pasteList->setAccessibleName(m_pasteList->text());
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
    m_plan->sayTexts();
}

void TransferForm::arrive(const wallet::AccountHandle& account)
{
    m_contacts->reload();
    if (!account.name.isEmpty())
        m_from->setCurrent(account);
}

wallet::AccountHandle TransferForm::sender() const
{
    return m_from->current();
}

void TransferForm::setRecipient(const QString& address)
{
    if (isSeveral())
        setLines({});
    m_to->setText(address);
    judgeAddress(Judge::WhenTyped);
    m_amount->setFocus(Qt::OtherFocusReason);
}

void TransferForm::clear()
{
    setLines({});
    m_paste->dismiss();
    m_keepAlive->setChecked(true);
    clearErrors();
}

// ---------------------------------------------------------------------------------- one or several

RecipientLine TransferForm::oneLine() const
{
    return {m_to->text(), m_amount->text(), m_label->text()};
}

void TransferForm::setOneLine(const RecipientLine& line)
{
    m_to->setText(line.address);
    setMaximum(false);
    m_amount->setText(line.amount);
    m_label->setText(line.label);
}

/// Somebody's request in the field of the recipient fills the form; what it does not name stays.
void TransferForm::takeRequest(const PaymentRequest& request)
{
    m_to->setText(request.address);
    if (request.amount) {
        setMaximum(false);
        m_amount->setAmount(*request.amount);
    }
    if (!request.label.isEmpty())
        m_label->setText(request.label);
    judgeAddress(Judge::WhenTyped);
}

void TransferForm::setSeveral(bool on)
{
    m_several = on;
    m_one->setVisible(!on);
    m_rows->setVisible(on);
    m_fields->setMaximumWidth(on ? kRowsWidth : kFormWidth);
    static_cast<QBoxLayout*>(layout())->setStretch(kRestPlace, on ? 0 : 1);
    m_general->hide();
    if (on)
        m_flow.forgetEstimate();
    else
        m_severalFlow.forgetEstimate();
}

/// Two or more become rows, one has the form of its own.
void TransferForm::setLines(const std::vector<RecipientLine>& lines)
{
    const bool several = lines.size() > 1;
    setSeveral(several);
    m_rows->setLines(several ? lines : std::vector<RecipientLine>());
    setOneLine(lines.size() == 1 ? lines.front() : RecipientLine());
    changed();
}

void TransferForm::addRecipient()
{
    std::vector<RecipientLine> lines =
        isSeveral() ? m_payout->rows() : std::vector<RecipientLine>{oneLine()};
    if (lines.size() >= Payout::kMostRecipients) {
        showGeneral(
            //: On the send page; %1 is a number.
            tr("One transaction takes at most %1 recipients. Send to the others in another one.")
                .arg(Payout::kMostRecipients));
        return;
    }
    lines.emplace_back();
    setLines(lines);
    m_rows->focusLast();
}

/// Behind what is there already.
void TransferForm::takeList(const QString& text)
{
    std::vector<RecipientLine> lines =
        isSeveral() ? m_payout->rows() : std::vector<RecipientLine>{oneLine()};
    std::erase_if(lines, [](const RecipientLine& line) { return line.isEmpty(); });
    const std::vector<RecipientLine> more = readRecipients(text);
    lines.insert(lines.end(), more.begin(), more.end());
    QString fault;
    if (more.empty())
        //: On the send page, at a pasted text.
        fault = tr("There is no recipient in this. Each line needs an address and an amount.");
    else if (lines.size() > Payout::kMostRecipients)
        //: On the send page, at a pasted list; both are numbers.
        fault = tr("These would be %1 recipients, and one transaction takes at most %2. Nothing "
                   "was filled in; split the list.")
                    .arg(lines.size())
                    .arg(Payout::kMostRecipients);
    if (!fault.isEmpty()) {
        if (m_paste->isVisible())
            m_paste->setError(fault);
        else
            showGeneral(fault);
        return;
    }
    m_paste->dismiss();
    setLines(lines);
    if (isSeveral())
        m_rows->focusLast();
    else
        m_amount->setFocus(Qt::OtherFocusReason);
}

void TransferForm::backToOne()
{
    const std::vector<RecipientLine> left = m_payout->rows();
    setLines(left);
    m_to->setFocus(Qt::OtherFocusReason);
}

std::optional<Act> TransferForm::severalAct() const
{
    const auto* from = m_models.accounts.find(m_from->current());
    if (from == nullptr || !m_payout->isComplete())
        return std::nullopt;
    Act act;
    act.from = from->handle;
    act.signer = from->account;
    act.call = m_payout->call(m_keepAlive->isChecked());
    act.label = m_payout->label();
    return act;
}

/// What is wrong with all of them together; empty when nothing is.
QString TransferForm::severalFault() const
{
    const auto total = m_payout->total();
    if (!total)
        //: On the send page, about several amounts together.
        return tr("Together these amounts are more TAO than can exist.");
    const auto balances = m_models.accounts.balances(m_from->current());
    if (balances && *total > balances->transferable())
        //: On the send page; both are amounts.
        return tr("Together that is %1, and the account can send %2 before the fee.")
            .arg(amountText(*total, Reading::Exact),
                 amountText(balances->transferable(), Reading::Exact));
    return {};
}

// -------------------------------------------------------------------------------------- estimating

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
    if (m_flow.state() != TransferFlow::State::Editing ||
        m_severalFlow.state() != SignFlow::State::Idle)
        return;
    // Beside rows it stays until the figures are new: a block must not move the button.
    if (!isSeveral())
        m_general->hide();
    m_fromField->setError({});
    const auto* from = m_models.accounts.find(m_from->current());
    m_payout->setSender(from != nullptr ? std::optional(from->account) : std::nullopt);
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
    if (isSeveral())
        estimateSeveral();
    else if (const auto complete = request())
        m_flow.estimate(*complete);
    else
        m_flow.forgetEstimate();
}

void TransferForm::estimateSeveral()
{
    const QString fault = severalFault();
    const auto act = severalAct();
    if (act && fault.isEmpty()) {
        m_severalFlow.estimate(*act);
        return;
    }
    m_severalFlow.forgetEstimate();
    if (fault.isEmpty())
        m_general->hide();
    else
        showGeneral(fault);
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
    if (isSeveral() || m_flow.state() != TransferFlow::State::Editing)
        return;
    const auto& draft = m_flow.draft();
    const auto& error = m_flow.estimateError();
    if (!draft) {
        m_plan->showUnknown();
        if (error && request())
            showAt(*error);
        return;
    }
    clearErrors();
    m_check->setFirstTime(std::find(draft->warnings.begin(), draft->warnings.end(),
                                    wallet::DraftWarning::FirstTimeRecipient) !=
                          draft->warnings.end());
    m_plan->showDraft(*draft);
    if (m_maximum->isChecked()) {
        const QSignalBlocker quiet(m_amount);
        m_amount->setAmount(draft->amount);
    }
}

void TransferForm::showSeveralEstimate()
{
    if (!isSeveral() || m_severalFlow.state() != SignFlow::State::Idle)
        return;
    const int count = int(m_payout->rows().size());
    const auto& plan = m_severalFlow.plan();
    if (!plan || !m_payout->isComplete()) {
        m_plan->showUnknown(count, m_payout->total());
        if (m_severalFlow.error())
            showGeneral(ErrorText::sentence(*m_severalFlow.error()));
        return;
    }
    m_plan->showPayout(count, m_payout->total().value_or(Rao()), *plan);
    if (plan->trial.refused)
        showGeneral(ErrorText::sentence(*plan->trial.refused));
    else if (plan->trial.failure)
        showGeneral(RefusalText::whole(*plan->trial.failure));
    else if (severalFault().isEmpty())
        m_general->hide();
}

// --------------------------------------------------------------------------------------- going on

void TransferForm::review()
{
    if (isSeveral())
        return reviewSeveral();
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

void TransferForm::reviewSeveral()
{
    m_rows->judgeAll();
    const auto act = severalAct();
    const QString fault = severalFault();
    if (!fault.isEmpty())
        showGeneral(fault);
    if (!act || !fault.isEmpty())
        return;
    m_pause.stop();
    m_general->hide();
    Q_EMIT severalReviewed(PayoutWords::words(*m_payout, *m_models.accounts.find(m_from->current()),
                                              [this](const chain::AccountId& account) {
                                                  const wallet::Contact* known =
                                                      m_contacts->find(account);
                                                  return known != nullptr ? known->name : QString();
                                              }));
    m_severalFlow.review(*act);
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
    showGeneral(sentence);
}

void TransferForm::showGeneral(const QString& sentence)
{
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
