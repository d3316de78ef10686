#include "ui/views/accounts/multisig_call.h"

#include "chain/api/calls/balances.h"
#include "ui/flows/account_marks.h"
#include "ui/format/error_text.h"
#include "ui/models/contact_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/contact_completer.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCallHeight = 80;
constexpr int kCallFieldWidth = 560;

enum MultisigCallPart { SendPart, BytesPart };

QByteArray rawOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

MultisigCall::MultisigCall(const Models& models, For purpose, QWidget* parent)
    : Page(purpose == For::Begin ? u"multisigBegin"_s : u"multisigLearn"_s, parent)
    , m_models(models)
    , m_for(purpose)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
{
    m_card = new Card(this);
    m_choice = new Segmented(u"multisigChoice"_s, m_card);
    m_choice->addSegment(u"multisigSendPart"_s);
    m_choice->addSegment(u"multisigBytesPart"_s);
    m_parts = new QStackedWidget(m_card);
    m_parts->addWidget(buildSend());
    m_parts->addWidget(buildBytes());
    m_parts->setMaximumWidth(kCallFieldWidth);
    m_fault = makeParagraph(u"down"_s, m_card);
    m_fault->setObjectName(objectName() + u"Fault"_s);
    m_fault->hide();
    m_next = makeButton(u"primary"_s, objectName() + u"Next"_s, m_card);
    m_cancel = makeButton({}, objectName() + u"Cancel"_s, m_card);
    m_card->body()->setSpacing(gap::kMedium);
    m_card->body()->addWidget(m_choice, 0, Qt::AlignLeft);
    m_card->body()->addLayout(limited(m_parts));
    m_card->body()->addWidget(m_fault);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    columnIn(this, 0, 0)->addWidget(m_card);
    const bool learns = purpose == For::Learn;
    m_choice->setVisible(!learns);
    m_choice->setCurrent(learns ? BytesPart : SendPart);
    m_parts->setCurrentIndex(learns ? BytesPart : SendPart);
    connect(m_choice, &Segmented::chosen, this, [this](int part) {
        m_parts->setCurrentIndex(part);
        setFault({});
    });
    connect(m_next, &QPushButton::clicked, this, &MultisigCall::submit);
    connect(m_cancel, &QPushButton::clicked, this, &MultisigCall::cancelled);
    m_phrases.say([this] { sayTexts(); });
}

QWidget* MultisigCall::buildSend()
{
    auto* box = new QWidget(m_card);
    auto* layout = columnIn(box, 0, gap::kMedium);
    m_to = new AddressEdit(box);
    m_to->setObjectName(objectName() + u"To"_s);
    new ContactCompleter(*m_contacts, m_to);
    m_toField = new FormField(m_to, box);
    m_amount = new AmountEdit(box);
    m_amount->setObjectName(objectName() + u"Amount"_s);
    m_amountField = new FormField(m_amount, box);
    layout->addWidget(m_toField);
    layout->addWidget(m_amountField);
    layout->addStretch(1);
    connect(m_to, &QLineEdit::textChanged, this, [this] { m_toField->setError({}); });
    connect(m_amount, &QLineEdit::textChanged, this, [this] { m_amountField->setError({}); });
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_to), static_cast<QLineEdit*>(m_amount)})
        connect(edit, &QLineEdit::returnPressed, this, &MultisigCall::submit);
    return box;
}

QWidget* MultisigCall::buildBytes()
{
    auto* box = new QWidget(m_card);
    auto* layout = columnIn(box, 0, gap::kMedium);
    m_bytes = new QPlainTextEdit(box);
    m_bytes->setObjectName(objectName() + u"Edit"_s);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setFixedHeight(kCallHeight);
    m_bytes->setFont(monoFont(TextSize::Body));
    m_bytesField = new FormField(m_bytes, box);
    layout->addWidget(m_bytesField);
    layout->addStretch(1);
    connect(m_bytes, &QPlainTextEdit::textChanged, this, [this] { m_bytesField->setError({}); });
    return box;
}

void MultisigCall::sayTexts()
{
    const bool learns = m_for == For::Learn;
    //: Heading of the form that takes a pasted call.
    m_card->setTitle(learns ? tr("Which call is it?")
                            //: Heading of the form that begins something for a multisig.
                            : tr("What the multisig is to do"));
    //: Choice: what a multisig is to do.
    m_choice->setSegmentText(SendPart, tr("Send TAO"));
    //: Choice: what a multisig is to do.
    m_choice->setSegmentText(BytesPart, tr("Any call"));
    //: Screen reader name of that choice.
    m_choice->setAccessibleName(tr("What the multisig is to do"));
    //: Field label: the recipient's address.
    m_toField->setLabel(tr("To"));
    //: Field label.
    m_amountField->setLabel(tr("Amount"));
    //: Field label: bytes of a call in hexadecimal.
    m_bytesField->setLabel(tr("The call in hexadecimal"));
    m_bytesField->setHint(
        learns
            //: Hint under that field.
            ? tr("Whoever proposed it can copy it. It is checked against the operation, and shown "
                 "in words before you sign.")
            //: Hint under that field.
            : tr("Pallet, call and arguments as they are signed. It is shown in words before you "
                 "sign."));
    //: Button: shows what a pasted call is.
    m_next->setText(learns ? tr("Read it")
                           //: Button: leads to the page that shows what will change.
                           : tr("Review"));
    m_next->setAccessibleName(m_next->text());
    //: Button: closes the form.
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void MultisigCall::open()
{
    m_contacts->reload();
    m_to->clear();
    m_amount->clear();
    m_bytes->clear();
    for (FormField* field : {m_toField, m_amountField, m_bytesField})
        field->setError({});
    setFault({});
    show();
    if (m_parts->currentIndex() == SendPart)
        m_to->setFocus(Qt::OtherFocusReason);
    else
        m_bytes->setFocus(Qt::OtherFocusReason);
}

void MultisigCall::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void MultisigCall::submit()
{
    setFault({});
    if (m_parts->currentIndex() == SendPart)
        submitSend();
    else
        submitBytes();
}

void MultisigCall::submitSend()
{
    const auto to = m_to->address();
    auto amount = m_amount->amount();
    if (amount && amount->isZero())
        amount = Error(wallet::WalletError::AmountZero);
    m_toField->setError(to ? QString() : ErrorText::sentence(to.error()));
    m_amountField->setError(amount ? QString() : ErrorText::sentence(amount.error()));
    if (!to)
        m_to->setFocus();
    else if (!amount)
        m_amount->setFocus();
    else
        Q_EMIT given(rawOf(chain::calls::transferKeepAlive(*to, *amount).bytes));
}

void MultisigCall::submitBytes()
{
    const auto bytes = bytesOfHex(m_bytes->toPlainText());
    if (!bytes) {
        //: At the field for a call's bytes.
        m_bytesField->setError(tr("This is not hexadecimal: only 0–9 and a–f, an even number of "
                                  "them. Check that all of it was copied."));
        m_bytes->setFocus();
        return;
    }
    Q_EMIT given(rawOf(*bytes));
}

} // namespace soma::ui
