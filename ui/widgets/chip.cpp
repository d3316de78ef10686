#include "ui/widgets/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kHeight = 20;
constexpr int kPadding = 8;

QColor colourOf(Chip::Tone tone)
{
    const Tokens& tokens = currentTokens();
    switch (tone) {
    case Chip::Tone::Neutral:
        return tokens.textSoft;
    case Chip::Tone::Accent:
        return tokens.accent;
    case Chip::Tone::Warn:
        return tokens.warn;
    case Chip::Tone::Down:
        return tokens.down;
    case Chip::Tone::Info:
        return tokens.info;
    }
    return tokens.textSoft;
}

} // namespace

Chip::Chip(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Caption));
    return {metrics.horizontalAdvance(text()) + 2 * kPadding + 2, kHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(m_tone);
    QColor rim = colour;
    rim.setAlphaF(currentTheme() == ThemeKind::HighContrast ? 1.0F : 0.55F);
    painter.setPen(rim);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::kChipRadius,
                            measure::kChipRadius);
    painter.setPen(colour);
    painter.setFont(textFont(TextSize::Caption));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

NetworkChip::NetworkChip(QWidget* parent) : Chip(Tone::Accent, parent)
{
    m_phrases.say([this] {
        //: Tooltip of the network's plate in the status bar; %1 is its name.
        setToolTip(tr("Network: %1").arg(m_name));
        setAccessibleName(toolTip());
    });
}

void NetworkChip::setNetwork(const QString& name)
{
    m_name = name;
    setText(name);
    setTone(name == "finney"_L1 ? Tone::Warn : Tone::Accent);
    m_phrases.sayAgain();
    updateGeometry();
}

void NetworkChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Chip::changeEvent(event);
}

ProvenanceBadge::ProvenanceBadge(QWidget* parent) : Chip(Tone::Neutral, parent)
{
    refresh();
}

void ProvenanceBadge::setProvenance(chain::Provenance provenance)
{
    m_provenance = provenance;
    refresh();
}

void ProvenanceBadge::refresh()
{
    switch (m_provenance) {
    case chain::Provenance::Executed:
        //: Badge: this program ran the block itself.
        setText(tr("executed here"));
        //: Tooltip of that badge.
        setToolTip(tr("This program ran every block itself, so these figures rest on no one's "
                      "word."));
        setTone(Tone::Neutral);
        break;
    case chain::Provenance::Proven:
        //: Badge: verified against a finalized block.
        setText(tr("proven"));
        //: Tooltip of that badge.
        setToolTip(tr("These figures were verified against a finalized block."));
        setTone(Tone::Neutral);
        break;
    case chain::Provenance::Reported:
        //: Badge: somebody told us, unverified.
        setText(tr("reported"));
        //: Tooltip of that badge.
        setToolTip(tr("Somebody reported these figures; nothing here verified them."));
        setTone(Tone::Warn);
        break;
    }
    setAccessibleName(text());
    updateGeometry();
}

void ProvenanceBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Chip::changeEvent(event);
}

} // namespace soma::ui
