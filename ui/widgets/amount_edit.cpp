#include "ui/widgets/amount_edit.h"

#include "ui/format/amount_format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kUnitWidth = 28;

} // namespace

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent), m_unit(makeLabel(u"soft"_s, this))
{
    m_unit->setText(u"τ"_s);
    m_unit->setAlignment(Qt::AlignCenter);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextMargins(0, 0, kUnitWidth - gap::kSmall, 0);
    setMaxLength(40);
    setPlaceholderText(u"0.00"_s);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

Result<Rao> AmountEdit::amount() const
{
    return parseAmount(text());
}

void AmountEdit::setAmount(Rao amount)
{
    setText(amountPlain(amount));
}

void AmountEdit::setUnit(const QString& symbol)
{
    m_unit->setText(symbol);
}

void AmountEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    m_unit->setGeometry(width() - kUnitWidth, 0, kUnitWidth, height());
}

} // namespace soma::ui
