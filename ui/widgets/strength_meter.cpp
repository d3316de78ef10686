#include "ui/widgets/strength_meter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kBars = 4;
constexpr int kBarHeight = 4;
constexpr int kMeterHeight = 24;

int alphabetOf(QStringView password)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : password) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0);
}

/// Characters that continue a run ("abc", "321", "aaa") tell an attacker nothing new.
int surprising(QStringView password)
{
    int count = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const int step = i == 0 ? 9 : password[i].unicode() - password[i - 1].unicode();
        if (step < -1 || step > 1)
            ++count;
    }
    return count;
}

bool isCommon(QStringView password)
{
    for (const auto& word : {"password"_L1, "passwort"_L1, "senha"_L1, "qwerty"_L1, "bittensor"_L1,
                             "letmein"_L1, "12345"_L1, "asdf"_L1})
        if (password.contains(word, Qt::CaseInsensitive) && password.size() < word.size() + 6)
            return true;
    return false;
}

} // namespace

Strength strengthOf(QStringView password)
{
    if (password.isEmpty())
        return Strength::Nothing;
    if (isCommon(password))
        return Strength::VeryWeak;
    QSet<QChar> distinct;
    for (const QChar c : password)
        distinct.insert(c);
    const int useful = std::min(surprising(password), int(distinct.size()) * 2);
    const double bits = useful * std::log2(std::max(2, alphabetOf(password))) * 0.75;
    if (bits < 28)
        return Strength::VeryWeak;
    if (bits < 42)
        return Strength::Weak;
    if (bits < 60)
        return Strength::Fair;
    return Strength::Strong;
}

StrengthMeter::StrengthMeter(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthMeter::setStrength(Strength strength)
{
    m_strength = strength;
    setAccessibleName(word());
    update();
}

QSize StrengthMeter::sizeHint() const
{
    return {200, kMeterHeight};
}

QString StrengthMeter::word() const
{
    switch (m_strength) {
    case Strength::Nothing:
        return {};
    case Strength::VeryWeak:
        //: Strength of a password.
        return tr("Guessed within seconds");
    case Strength::Weak:
        //: Strength of a password.
        return tr("Weak: add words");
    case Strength::Fair:
        //: Strength of a password.
        return tr("Fair");
    case Strength::Strong:
        //: Strength of a password.
        return tr("Strong");
    }
    return {};
}

void StrengthMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const int filled = static_cast<int>(m_strength);
    const QColor colour = filled >= 4 ? tokens.up : filled == 3 ? tokens.warn : tokens.down;
    const int barWidth = (std::min(width(), 320) - 3 * gap::kHair) / kBars / 2;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kBars; ++i) {
        painter.setBrush(i < filled ? colour : tokens.line);
        painter.drawRoundedRect(QRectF(i * (barWidth + gap::kHair),
                                       (kMeterHeight - kBarHeight) / 2.0, barWidth, kBarHeight),
                                2, 2);
    }
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(tokens.textSoft);
    painter.drawText(rect().adjusted(kBars * (barWidth + gap::kHair) + gap::kSmall, 0, 0, 0),
                     Qt::AlignVCenter, word());
}

void StrengthMeter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setStrength(m_strength);
    QWidget::changeEvent(event);
}

} // namespace soma::ui
