#include "ui/views/accounts/proxy_form.h"

#include "chain/api/calls/proxies.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/proxy_text.h"
#include "ui/format/refusal_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/contact_completer.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kProxyFieldWidth = 560;
constexpr int kProxyPauseMs = 200;
/// About a year of blocks: who waits longer forgets.
constexpr int kLongestDelay = 2'628'000;

/// How much more is held of the signer's TAO afterwards; nothing while the trial says nothing.
std::optional<Rao> heldMore(const chain::Plan& plan)
{
    if (!plan.trial.succeeds())
        return std::nullopt;
    for (const chain::PlanRow& row : plan.rows) {
        if (row.kind != chain::PlanRow::Kind::Reserved || row.account != plan.request.signer)
            continue;
        const Rao* before = row.before ? std::get_if<Rao>(&*row.before) : nullptr;
        const Rao* after = row.after ? std::get_if<Rao>(&*row.after) : nullptr;
        if (after != nullptr)
            return saturatingSub(*after, before != nullptr ? *before : Rao());
    }
    return std::nullopt;
}

} // namespace

ProxyForm::ProxyForm(const Models& models, Makes makes, QWidget* parent)
    : Page(makes == Makes::Proxy ? u"proxyForm"_s : u"pureForm"_s, parent)
    , m_models(models)
    , m_makes(makes)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
    , m_trial(new SignFlow(models.node.node(), models.wallet.wallet(), this))
{
    const QString prefix = makes == Makes::Proxy ? u"proxy"_s : u"pure"_s;
    m_card = new Card(this);
    m_delegate = new AddressEdit(m_card);
    m_delegate->setObjectName(prefix + u"DelegateEdit"_s);
    new ContactCompleter(*m_contacts, m_delegate);
    m_delegateField = new FormField(m_delegate, m_card);
    m_kind = makeCombo(prefix + u"KindCombo"_s, m_card);
    m_kindField = new FormField(m_kind, m_card);
    m_delay = new QSpinBox(m_card);
    m_delay->setObjectName(prefix + u"DelaySpin"_s);
    m_delay->setRange(0, kLongestDelay);
    m_delayField = new FormField(m_delay, m_card);
    m_index = new QSpinBox(m_card);
    m_index->setObjectName(prefix + u"IndexSpin"_s);
    m_index->setRange(0, std::numeric_limits<std::uint16_t>::max());
    m_indexField = new FormField(m_index, m_card);
    m_deposit = new Stat(prefix + u"Deposit"_s, m_card);
    m_fault = makeParagraph(u"down"_s, m_card);
    m_fault->setObjectName(prefix + u"Fault"_s);
    m_review = makeButton(u"primary"_s, prefix + u"ReviewButton"_s, m_card);
    m_cancel = makeButton({}, prefix + u"CancelButton"_s, m_card);
    for (FormField* field : {m_delegateField, m_kindField, m_delayField, m_indexField}) {
        field->setMaximumWidth(kProxyFieldWidth);
        m_card->body()->addLayout(limited(field));
    }
    m_card->body()->setSpacing(gap::kMedium);
    m_card->body()->addWidget(m_deposit);
    m_card->body()->addWidget(m_fault);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_review);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    columnIn(this, 0, 0)->addWidget(m_card);
    m_delegateField->setVisible(makes == Makes::Proxy);
    m_indexField->setVisible(makes == Makes::PureAccount);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kProxyPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ProxyForm::estimate);
    connect(m_delegate, &QLineEdit::textChanged, this, &ProxyForm::changed);
    connect(m_delegate, &QLineEdit::editingFinished, this, [this] {
        if (!m_delegate->text().isEmpty())
            m_delegateField->setError(delegateFault());
    });
    connect(m_delegate, &QLineEdit::returnPressed, this, &ProxyForm::review);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        sayKind();
        changed();
    });
    connect(m_delay, &QSpinBox::valueChanged, this, [this] {
        sayKind();
        changed();
    });
    connect(m_index, &QSpinBox::valueChanged, this, &ProxyForm::changed);
    connect(m_trial, &SignFlow::planChanged, this, &ProxyForm::showDeposit);
    connect(m_review, &QPushButton::clicked, this, &ProxyForm::review);
    connect(m_cancel, &QPushButton::clicked, this, &ProxyForm::cancelled);
    m_phrases.say([this] { sayTexts(); });
}

void ProxyForm::sayTexts()
{
    const bool pure = m_makes == Makes::PureAccount;
    //: Heading of the form that makes an account which only proxies can use.
    m_card->setTitle(pure ? tr("A new account without a key")
                          //: Heading of the form that adds a proxy.
                          : tr("Let another account act for this one"));
    //: Field label: the account that may act.
    m_delegateField->setLabel(tr("Account that may act"));
    //: Field label: what a proxy may do.
    m_kindField->setLabel(tr("It may do"));
    //: Field label: how many blocks a call has to be announced before.
    m_delayField->setLabel(tr("Delay in blocks"));
    //: Field label: tells apart accounts made in one go.
    m_indexField->setLabel(tr("Number"));
    //: Hint under that field.
    m_indexField->setHint(tr("Any number. It tells apart several such accounts of yours."));
    //: Caption: TAO that is held while a proxy exists.
    m_deposit->setCaption(tr("Held as a deposit, given back when it is removed"));
    //: Button: leads to the page that shows what will change. Nothing is sent yet.
    m_review->setText(tr("Review"));
    m_review->setAccessibleName(m_review->text());
    //: Button: closes the form.
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    const int chosen = m_kind->currentIndex();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const chain::ProxyKind kind : ProxyText::offered())
        m_kind->addItem(ProxyText::kind(kind), int(kind));
    m_kind->setCurrentIndex(std::max(chosen, 0));
    sayKind();
    showDeposit();
}

void ProxyForm::sayKind()
{
    m_kindField->setHint(ProxyText::explains(kind()));
    m_delayField->setHint(
        delay() == 0
            //: Hint under the field for a proxy's delay, while it is zero.
            ? tr("Zero: it acts at once. With a delay it has to announce each call first, and this "
                 "account can reject it meanwhile.")
            //: Hint under the field for a proxy's delay; %1 is "announced 300 blocks before".
            : tr("Each call is %1; this account can reject it meanwhile.")
                  .arg(ProxyText::delay(delay(), m_models.node.state().blockTimeMs)));
}

void ProxyForm::open(const wallet::AccountHandle& account)
{
    m_account = account;
    m_contacts->reload();
    m_delegate->clear();
    m_delegateField->setError({});
    m_delay->setValue(0);
    m_index->setValue(0);
    m_kind->setCurrentIndex(m_makes == Makes::Proxy ? 0
                                                    : m_kind->findData(int(chain::ProxyKind::Any)));
    show();
    changed();
    if (m_makes == Makes::Proxy)
        m_delegate->setFocus(Qt::OtherFocusReason);
    else
        m_kind->setFocus(Qt::OtherFocusReason);
}

chain::ProxyKind ProxyForm::kind() const
{
    return static_cast<chain::ProxyKind>(m_kind->currentData().toInt());
}

std::uint32_t ProxyForm::delay() const
{
    return std::uint32_t(m_delay->value());
}

chain::AccountId ProxyForm::delegate() const
{
    const auto address = m_delegate->address();
    return address ? *address : chain::AccountId();
}

QString ProxyForm::delegateFault() const
{
    const auto address = m_delegate->address();
    if (!address)
        return ErrorText::sentence(address.error());
    const auto* account = m_models.accounts.find(m_account);
    if (account != nullptr && account->account == *address)
        //: At the field for a proxy's address.
        return tr("An account cannot be its own proxy. Type the address of another one.");
    return {};
}

std::optional<chain::CallSpec> ProxyForm::call() const
{
    if (m_makes == Makes::PureAccount)
        return chain::calls::createPure(kind(), delay(), std::uint16_t(m_index->value()));
    if (!delegateFault().isEmpty())
        return std::nullopt;
    return chain::calls::addProxy(delegate(), kind(), delay());
}

void ProxyForm::changed()
{
    if (m_delegate->address())
        m_delegateField->setError(delegateFault());
    m_pause.start();
}

void ProxyForm::estimate()
{
    const auto* account = m_models.accounts.find(m_account);
    const auto wanted = call();
    if (account == nullptr || !wanted || !isVisible()) {
        m_trial->forgetEstimate();
        return;
    }
    Act act;
    act.from = m_account;
    act.signer = account->account;
    act.call = *wanted;
    m_trial->estimate(act);
}

void ProxyForm::showDeposit()
{
    const auto& plan = m_trial->plan();
    const auto deposit = plan ? heldMore(*plan) : std::nullopt;
    if (deposit)
        m_deposit->setValue(amountText(*deposit, Reading::Exact));
    else
        //: Tooltip of a deposit that is not known yet.
        m_deposit->setUnknown(tr("Worked out by the node once the form is complete."));
    QString fault;
    if (m_trial->error())
        fault = ErrorText::sentence(*m_trial->error());
    else if (plan && plan->trial.refused)
        fault = ErrorText::sentence(*plan->trial.refused);
    else if (plan && plan->trial.failure)
        fault = RefusalText::whole(*plan->trial.failure);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void ProxyForm::review()
{
    if (m_makes == Makes::Proxy && !delegateFault().isEmpty()) {
        m_delegateField->setError(delegateFault());
        m_delegate->setFocus();
        return;
    }
    Q_EMIT reviewRequested();
}

} // namespace soma::ui
