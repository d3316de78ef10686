#include "ui/views/node/faucet_card.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/outcome_label.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kOwnAccount = 0;
constexpr int kAnyAddress = 1;
constexpr Rao kUsualGift{100 * kRaoPerTao};
constexpr int kGiftWidth = 160;

} // namespace

FaucetCard::FaucetCard(NodeModel& node, AccountListModel& accounts, QWidget* parent)
    : Card(parent)
    , m_node(node)
    , m_accounts(accounts)
{
    setObjectName(u"faucetCard"_s);
    buildFields();
    m_outcome = new OutcomeLabel(u"faucetOutcome"_s, this);
    body()->addWidget(m_outcome);
    body()->addStretch(1);
    connect(m_kind, &Segmented::chosen, m_who, &QStackedWidget::setCurrentIndex);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_amountField->setError({}); });
    connect(m_address, &QLineEdit::returnPressed, this, &FaucetCard::fund);
    connect(m_amount, &QLineEdit::returnPressed, this, &FaucetCard::fund);
    connect(m_give, &QPushButton::clicked, this, &FaucetCard::fund);
    connect(&node, &NodeModel::changed, this, &FaucetCard::showState);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &FaucetCard::showState);
    if (accounts.rowCount() == 0) {
        m_kind->setCurrent(kAnyAddress);
        m_who->setCurrentIndex(kAnyAddress);
    }
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

void FaucetCard::buildFields()
{
    m_kind = new Segmented(u"giftKind"_s, this);
    m_kind->addSegment(u"giftToAccount"_s);
    m_kind->addSegment(u"giftToAddress"_s);
    m_who = new QStackedWidget(this);
    m_who->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_account = new AccountPicker(m_accounts, AccountPicker::Offer::All, u"giftAccount"_s, m_who);
    m_accountField = new FormField(m_account, m_who);
    m_address = new AddressEdit(m_who);
    m_address->setObjectName(u"giftAddressEdit"_s);
    m_addressField = new FormField(m_address, m_who);
    m_who->addWidget(m_accountField);
    m_who->addWidget(m_addressField);
    m_amount = new AmountEdit(this);
    m_amount->setObjectName(u"giftAmountEdit"_s);
    m_amount->setAmount(kUsualGift);
    m_amountField = new FormField(m_amount, this);
    m_amountField->setMaximumWidth(kGiftWidth);
    m_give = makeButton({}, u"giftButton"_s, this);
    body()->addWidget(m_kind);
    body()->addWidget(m_who);
    auto* last = row(gap::kSmall);
    last->addWidget(m_amountField, 1);
    last->addWidget(m_give, 0, Qt::AlignBottom);
    last->addStretch(1);
    body()->addLayout(last);
}

void FaucetCard::sayTexts()
{
    //: Heading on the node page: gives TAO of a local network, which has no value elsewhere.
    setTitle(tr("Faucet"));
    //: Choice whom the faucet gives to.
    m_kind->setSegmentText(kOwnAccount, tr("An account of mine"));
    //: Choice whom the faucet gives to.
    m_kind->setSegmentText(kAnyAddress, tr("An address"));
    //: Screen reader name of the choice whom the faucet gives to.
    m_kind->setAccessibleName(tr("Whom to give to"));
    //: Field label of the faucet.
    m_accountField->setLabel(tr("Account"));
    //: Field label of the faucet.
    m_addressField->setLabel(tr("Address"));
    //: Field label of the faucet.
    m_amountField->setLabel(tr("Amount"));
    //: Button of the faucet.
    m_give->setText(tr("Give"));
    m_give->setAccessibleName(m_give->text());
}

void FaucetCard::showState()
{
    const bool live = m_node.isLive() && m_node.node().localControls() != nullptr;
    for (QWidget* control : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_who),
                             static_cast<QWidget*>(m_amount)})
        control->setEnabled(live);
    m_give->setEnabled(live && !m_acting);
    //: Under the faucet's list of accounts, when it is empty.
    m_accountField->setHint(m_accounts.rowCount() == 0 ? tr("There is no account here yet. Give to "
                                                            "an address, or create an account.")
                                                       : QString());
}

/// Says what is wrong with it in its place.
std::optional<chain::AccountId> FaucetCard::recipient()
{
    if (m_kind->current() == kOwnAccount) {
        const wallet::AccountRow* row = m_accounts.find(m_account->current());
        return row == nullptr ? std::nullopt : std::optional(row->account);
    }
    const Result<chain::AccountId> typed = m_address->address();
    m_addressField->setError(typed ? QString() : ErrorText::sentence(typed.error()));
    return typed ? std::optional(*typed) : std::nullopt;
}

void FaucetCard::fund()
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr || m_acting || !m_node.isLive())
        return;
    const auto to = recipient();
    const Result<Rao> amount = m_amount->amount();
    if (!amount)
        m_amountField->setError(ErrorText::sentence(amount.error()));
    else if (amount->isZero())
        //: Under the faucet's amount.
        m_amountField->setError(tr("The amount is zero. Type how much to give."));
    else if (to) {
        m_acting = true;
        m_outcome->clear();
        showState();
        chain::whenDone(controls->fund(*to, *amount), this,
                        [this, to = *to, sum = *amount](const Result<chain::ExtrinsicHash>& done) {
                            take(to, sum, done);
                        });
    }
}

void FaucetCard::take(const chain::AccountId& account, Rao amount,
                      const Result<chain::ExtrinsicHash>& done)
{
    m_acting = false;
    showState();
    if (!done)
        return m_outcome->tellError(done.error());
    const QString known = m_accounts.nameOf(account);
    const QString who = known.isEmpty() ? shortAddress(addressOf(account)) : known;
    m_outcome->tell([amount, who] {
        //: After the faucet was asked; %1 is an amount, %2 an account's name or address.
        return tr("%1 for %2 is in the pool; the next block brings it.")
            .arg(amountText(amount), who);
    });
}

void FaucetCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
