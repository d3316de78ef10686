#include "ui/views/transfer/receive_page.h"

#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/format/payment_request.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard_keeper.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kQr = 260;
constexpr int kWidth = 680;
constexpr int kAddressLines = 3;

} // namespace

ReceivePage::ReceivePage(const Models& models, QWidget* parent)
    : Page(u"receivePage"_s, parent)
    , m_models(models)
{
    auto* content = new QWidget;
    auto* outer = rowIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kWidth);
    auto* layout = columnIn(inner, 0, gap::kLarge);
    m_picker =
        new AccountPicker(models.accounts, AccountPicker::Offer::All, u"receivePicker"_s, inner);
    m_pickerField = new FormField(m_picker, inner);
    m_card = new Card(inner);
    m_qr = new QrView(kQr, m_card);
    m_address = makeLabel({}, m_card);
    m_address->setObjectName(u"receiveAddress"_s);
    m_address->setFont(monoFont(TextSize::Section));
    m_note = makeParagraph(u"soft"_s, m_card);
    m_copy = makeButton(u"primary"_s, u"copyAddressButton"_s, m_card);
    auto* sides = row(gap::kPage);
    auto* texts = column(gap::kLarge);
    texts->addWidget(m_address);
    texts->addWidget(m_copy, 0, Qt::AlignLeft);
    texts->addWidget(m_note);
    texts->addStretch(1);
    sides->addWidget(m_qr, 0, Qt::AlignTop);
    sides->addLayout(texts, 1);
    m_card->body()->addLayout(sides);
    layout->addWidget(m_pickerField);
    layout->addWidget(m_card);
    layout->addWidget(buildAsk(inner));
    layout->addStretch(1);
    outer->addWidget(inner, 1);
    outer->addStretch();
    m_state = new StateStack(scrolled(content), u"receiveState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);

    connect(m_picker, &AccountPicker::accountChosen, this, &ReceivePage::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto* account = m_models.accounts.find(m_picker->current())) {
            ClipboardKeeper::instance().put(account->address);
            //: Short confirmation after copying an address.
            Q_EMIT toastRequested(tr("Address copied"));
        }
    });
    connect(m_copyRequest, &QPushButton::clicked, this, [this] {
        ClipboardKeeper::instance().put(requestText());
        //: Short confirmation after copying a request for money.
        Q_EMIT toastRequested(tr("Request copied"));
    });
    connect(m_amount, &QLineEdit::textChanged, this, &ReceivePage::showRequest);
    connect(m_label, &QLineEdit::textChanged, this, &ReceivePage::showRequest);
    connect(m_state->empty(), &EmptyState::actionTriggered, this, &Page::onboardingRequested);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &ReceivePage::refresh);
    m_phrases.say([this] { refresh(); });
}

/// What the code asks for beside the address; both may stay empty.
QWidget* ReceivePage::buildAsk(QWidget* parent)
{
    auto* box = new QWidget(parent);
    m_amount = new AmountEdit(box);
    m_amount->setObjectName(u"requestAmountEdit"_s);
    m_amountField = new FormField(m_amount, box);
    m_label = new QLineEdit(box);
    m_label->setObjectName(u"requestLabelEdit"_s);
    m_label->setMaxLength(120);
    m_labelField = new FormField(m_label, box);
    m_copyRequest = makeButton({}, u"copyRequestButton"_s, box);
    auto* layout = columnIn(box, 0, gap::kLarge);
    auto* fields = row(gap::kLarge);
    fields->addWidget(m_amountField, 1, Qt::AlignTop);
    fields->addWidget(m_labelField, 1, Qt::AlignTop);
    layout->addLayout(fields);
    layout->addWidget(m_copyRequest, 0, Qt::AlignLeft);
    return box;
}

QString ReceivePage::title() const
{
    //: Name of the page that shows an address.
    return tr("Receive");
}

void ReceivePage::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_picker->setCurrent(account);
}

void ReceivePage::refresh()
{
    //: Field label: which of the person's accounts receives.
    m_pickerField->setLabel(tr("Account"));
    //: Button: copies the address as it is shown, without spaces.
    m_copy->setText(tr("Copy the address"));
    //: Field label: how much one asks for; may stay empty.
    m_amountField->setLabel(tr("Ask for an amount (optional)"));
    //: Field label: what the money is for; whoever sends sees it; may stay empty.
    m_labelField->setLabel(tr("What it is for (optional)"));
    //: Hint under that field.
    m_labelField->setHint(tr("Goes into the code, not into the chain."));
    //: Button: copies address, amount and purpose as one text, to be pasted as recipient.
    m_copyRequest->setText(tr("Copy the request"));
    m_note->setText(
        //: Below the address on the receive page.
        tr("The spaces are only for the eye: whoever sends can paste it with or without them. "
           "Compare the first and the last groups with the sender."));
    m_state->empty()->setTexts(
        //: Heading of the receive page without accounts.
        tr("No address yet"),
        //: Explanation on that page.
        tr("An account gives you an address. Create one, restore one from its words, or watch "
           "one."),
        //: Button: create, restore or watch another account.
        tr("Add an account"));
    const auto* account = m_models.accounts.find(m_picker->current());
    if (account == nullptr) {
        m_state->showEmpty();
        return;
    }
    m_state->showNormal();
    m_address->setText(groupedAddressLines(account->address, kAddressLines));
    m_address->setAccessibleName(groupedAddress(account->address));
    showRequest();
}

void ReceivePage::showRequest()
{
    const auto amount = m_amount->amount();
    const bool asks = !m_amount->text().isEmpty();
    m_amountField->setError(asks && !amount ? ErrorText::sentence(amount.error()) : QString());
    const QString text = requestText();
    m_copyRequest->setEnabled(!text.isEmpty() && (asks || !m_label->text().trimmed().isEmpty()));
    if (!text.isEmpty())
        m_qr->setText(text);
}

/// Empty while there is no account, or no amount in what stands for one.
QString ReceivePage::requestText() const
{
    const auto* account = m_models.accounts.find(m_picker->current());
    const auto amount = m_amount->amount();
    const bool asks = !m_amount->text().isEmpty();
    if (account == nullptr || (asks && !amount))
        return {};
    return paymentRequestText({account->address, asks ? std::optional(*amount) : std::nullopt,
                               m_label->text().simplified()});
}

} // namespace soma::ui
