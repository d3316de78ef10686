#include "ui/views/transfer/payout_form.h"

#include "ui/theme/tokens.h"
#include "ui/views/transfer/recipient_row.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

PayoutForm::PayoutForm(Payout& payout, ContactListModel& contacts, QWidget* parent)
    : QWidget(parent)
    , m_payout(payout)
    , m_contacts(contacts)
    , m_layout(columnIn(this, 0, gap::kHair))
{
    setObjectName(u"payoutForm"_s);
    auto* head = row(gap::kSmall);
    m_addressHead = makeLabel(u"caption"_s, this);
    m_amountHead = makeLabel(u"caption"_s, this);
    m_labelHead = makeLabel(u"caption"_s, this);
    m_addressHead->setContentsMargins(RecipientRow::kNumberWidth + gap::kSmall, 0, 0, 0);
    m_amountHead->setFixedWidth(RecipientRow::kAmountWidth);
    m_labelHead->setFixedWidth(RecipientRow::kLabelWidth + gap::kSmall + measure::kControlCompact);
    head->addWidget(m_addressHead, 1);
    head->addWidget(m_amountHead);
    head->addWidget(m_labelHead);
    m_layout->addLayout(head);
    connect(&payout, &Payout::judged, this, &PayoutForm::showVerdicts);
    m_phrases.say([this] {
        //: Heading over the addresses of several recipients.
        m_addressHead->setText(tr("To"));
        //: Heading over the amounts for several recipients.
        m_amountHead->setText(tr("Amount"));
        //: Heading over the notes about several recipients.
        m_labelHead->setText(tr("Note to yourself"));
    });
}

void PayoutForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

void PayoutForm::setLines(const std::vector<RecipientLine>& lines)
{
    m_always = false;
    while (m_rows.size() > lines.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < lines.size())
        m_rows.push_back(makeRow());
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_rows[i]->setLine(lines[i]);
    number();
    m_payout.setRows(lines);
    Q_EMIT rowsChanged();
}

RecipientRow* PayoutForm::makeRow()
{
    auto* made = new RecipientRow(m_contacts, this);
    m_layout->addWidget(made);
    made->show(); // At once, so that it can be given the keyboard.
    connect(made, &RecipientRow::edited, this, [this, made] {
        m_payout.setRow(placeOf(made), made->line());
        Q_EMIT edited();
    });
    connect(made, &RecipientRow::left, this, &PayoutForm::showVerdicts);
    connect(made, &RecipientRow::removeRequested, this, [this, made] { remove(made); });
    connect(made, &RecipientRow::listPasted, this, &PayoutForm::listPasted);
    connect(made, &RecipientRow::finished, this, &PayoutForm::finished);
    return made;
}

std::size_t PayoutForm::placeOf(const RecipientRow* row) const
{
    return std::size_t(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void PayoutForm::remove(RecipientRow* row)
{
    const std::size_t place = placeOf(row);
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(place));
    row->hide();
    row->deleteLater();
    number();
    m_payout.removeRow(place);
    if (!m_rows.empty())
        m_rows[std::min(place, m_rows.size() - 1)]->focusFault();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
}

void PayoutForm::number()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(int(i) + 1);
}

void PayoutForm::showVerdicts()
{
    for (std::size_t i = 0; i < m_rows.size() && i < m_payout.rows().size(); ++i)
        m_rows[i]->setVerdict(m_payout.verdict(i), m_always);
}

void PayoutForm::judgeAll()
{
    m_always = true;
    showVerdicts();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!m_payout.verdict(i).isGood())
            return m_rows[i]->focusFault();
}

void PayoutForm::focusLast()
{
    if (!m_rows.empty())
        m_rows.back()->focusFault();
}

std::vector<QWidget*> PayoutForm::stops() const
{
    std::vector<QWidget*> out;
    for (const RecipientRow* row : m_rows)
        for (QWidget* stop : row->stops())
            out.push_back(stop);
    return out;
}

} // namespace soma::ui
