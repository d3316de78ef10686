#include "ui/views/transfer/recipient_row.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/contact_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/contact_completer.h"
#include "ui/views/transfer/recipient_edit.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kLeastAddressWidth = 96; ///< Beside the costs in the smallest window.
constexpr int kLongestLabel = 120;

} // namespace

RecipientRow::RecipientRow(ContactListModel& contacts, QWidget* parent)
    : QWidget(parent)
    , m_contacts(contacts)
{
    m_numberLabel = makeLabel(u"soft"_s, this);
    m_numberLabel->setFixedWidth(kNumberWidth);
    m_address = new RecipientEdit(this);
    m_address->setMinimumWidth(kLeastAddressWidth);
    new ContactCompleter(contacts, m_address);
    m_amount = new AmountEdit(this);
    m_amount->setFixedWidth(kAmountWidth);
    m_label = new QLineEdit(this);
    m_label->setMaxLength(kLongestLabel);
    m_label->setFixedWidth(kLabelWidth);
    m_remove = makeIconButton(u"close"_s, {}, this);
    m_note = makeParagraph(u"caption"_s, this);
    m_note->setContentsMargins(kNumberWidth + gap::kSmall, 0, 0, 0);
    m_note->setMinimumHeight(QFontMetrics(textFont(TextSize::Body)).height());
    m_numberLabel->setBuddy(m_address);
    auto* layout = columnIn(this, 0, gap::kHair);
    auto* fields = row(gap::kSmall);
    fields->addWidget(m_numberLabel);
    fields->addWidget(m_address, 1);
    fields->addWidget(m_amount);
    fields->addWidget(m_label);
    fields->addWidget(m_remove);
    layout->addLayout(fields);
    layout->addWidget(m_note);
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(m_address), static_cast<QLineEdit*>(m_amount), m_label}) {
        connect(edit, &QLineEdit::textChanged, this, &RecipientRow::edited);
        connect(edit, &QLineEdit::editingFinished, this, &RecipientRow::left);
        connect(edit, &QLineEdit::returnPressed, this, &RecipientRow::finished);
    }
    connect(m_address, &AddressEdit::pasted, this, &RecipientRow::left);
    connect(m_address, &RecipientEdit::listPasted, this, &RecipientRow::listPasted);
    connect(m_address, &RecipientEdit::requestPasted, this, [this](const PaymentRequest& request) {
        setLine({request.address, request.amount ? amountPlain(*request.amount) : m_amount->text(),
                 request.label.isEmpty() ? m_label->text() : request.label});
        Q_EMIT left();
    });
    connect(m_remove, &QPushButton::clicked, this, &RecipientRow::removeRequested);
    m_phrases.say([this] { sayTexts(); });
}

void RecipientRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

void RecipientRow::setNumber(int number)
{
    m_number = number;
    m_numberLabel->setText(QString::number(number));
    m_address->setObjectName(u"payoutAddress%1"_s.arg(number));
    m_amount->setObjectName(u"payoutAmount%1"_s.arg(number));
    m_label->setObjectName(u"payoutLabel%1"_s.arg(number));
    m_remove->setObjectName(u"payoutRemove%1"_s.arg(number));
    m_note->setObjectName(u"payoutNote%1"_s.arg(number));
    sayTexts();
}

void RecipientRow::sayTexts()
{
    //: Screen reader name of a field; %1 is the number of a recipient in a list.
    m_address->setAccessibleName(tr("Address of recipient %1").arg(m_number));
    //: Screen reader name of a field; %1 is the number of a recipient in a list.
    m_amount->setAccessibleName(tr("Amount for recipient %1").arg(m_number));
    //: Screen reader name of a field; %1 is the number of a recipient in a list.
    m_label->setAccessibleName(tr("Note about recipient %1").arg(m_number));
    //: Tooltip and screen reader name of a button; %1 is the number of a recipient in a list.
    nameControl(m_remove, tr("Remove recipient %1").arg(m_number));
    showNote();
}

RecipientLine RecipientRow::line() const
{
    return {m_address->text(), m_amount->text(), m_label->text()};
}

void RecipientRow::setLine(const RecipientLine& line)
{
    const QSignalBlocker quiet(this);
    m_address->setText(line.address);
    m_address->setCursorPosition(0);
    m_amount->setText(line.amount);
    m_label->setText(line.label);
}

bool RecipientRow::tells(const QLineEdit* field) const
{
    return m_always || (!field->text().isEmpty() && !field->hasFocus());
}

void RecipientRow::setVerdict(const Payout::Verdict& verdict, bool always)
{
    m_verdict = verdict;
    m_always = always;
    showNote();
}

/// One thing at a time, the worst first.
void RecipientRow::showNote()
{
    const bool badAddress = m_verdict.addressError && tells(m_address);
    const bool badAmount = m_verdict.amountError && tells(m_amount);
    QString text;
    QString role = u"caption"_s;
    if (badAddress || badAmount) {
        text = ErrorText::sentence(badAddress ? *m_verdict.addressError : *m_verdict.amountError);
        role = u"down"_s;
    } else if (m_verdict.alike) {
        role = u"warn"_s;
        text =
            //: Below a recipient; %1 is a name, %2 an address in groups of four.
            tr("This is not the address of %1, but it looks like it. %1 has %2: compare all of it.")
                .arg(m_verdict.alike->name, groupedAddress(m_verdict.alike->address));
    } else if (m_verdict.sameAs) {
        role = u"warn"_s;
        //: Below a recipient; %1 is the number of another one in the list.
        text =
            tr("Recipient %1 has the same address. Both will be paid.").arg(*m_verdict.sameAs + 1);
    } else if (m_verdict.to) {
        const wallet::Contact* known = m_contacts.find(*m_verdict.to);
        if (known != nullptr)
            text = known->ours
                       //: Below a recipient; %1 is the name of an account of one's own.
                       ? tr("Your account %1").arg(known->name)
                       //: Below a recipient; %1 is the name of a contact.
                       : tr("Contact: %1").arg(known->name);
        else if (m_verdict.isNew)
            //: Below a recipient.
            text = tr("This account is new to the chain. Compare the address with its source.");
    }
    m_note->setText(text);
    setLook(m_note, "role", role);
    setLook(m_address, "invalid", badAddress);
    setLook(m_amount, "invalid", badAmount);
    m_address->setAccessibleDescription(badAmount && !badAddress ? QString() : text);
    m_amount->setAccessibleDescription(badAmount ? text : QString());
}

std::vector<QWidget*> RecipientRow::stops() const
{
    return {m_address, m_amount, m_label, m_remove};
}

void RecipientRow::focusFault()
{
    const bool amountOnly = !m_verdict.addressError && m_verdict.amountError;
    static_cast<QLineEdit*>(amountOnly ? static_cast<QLineEdit*>(m_amount) : m_address)
        ->setFocus(Qt::OtherFocusReason);
}

} // namespace soma::ui
