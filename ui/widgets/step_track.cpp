#include "ui/widgets/step_track.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kTrackMark = 20;
constexpr int kStepTrackHeight = 48;

} // namespace

StepTrack::StepTrack(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepTrack::setSteps(const QStringList& steps)
{
    m_steps = steps;
    describe();
    update();
}

void StepTrack::setReached(int reached, bool failed)
{
    m_reached = reached;
    m_failed = failed;
    describe();
    update();
}

void StepTrack::describe()
{
    //: Screen reader name of the row of steps of a transfer.
    setAccessibleName(tr("Progress"));
    setAccessibleDescription(m_steps.value(m_reached));
}

QSize StepTrack::sizeHint() const
{
    return {480, kStepTrackHeight};
}

void StepTrack::paintEvent(QPaintEvent*)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const int count = static_cast<int>(m_steps.size());
    const double step = double(width()) / count;
    for (int i = 0; i < count; ++i) {
        const bool reached = i <= m_reached;
        const bool broken = m_failed && i == m_reached + 1;
        const int left = int(step * i);
        const QColor colour = broken ? tokens.down : reached ? tokens.accent : tokens.textFaint;
        if (i + 1 < count) {
            const int from = left + kTrackMark + gap::kHair;
            painter.setPen(QPen(i < m_reached ? tokens.accent : tokens.line, 1.5));
            painter.drawLine(from, kTrackMark / 2, int(step * (i + 1)) - gap::kHair,
                             kTrackMark / 2);
        }
        if (reached || broken) {
            painter.drawPixmap(left, 0,
                               iconPixmap(broken ? u"failed"_s : u"done"_s, kTrackMark, colour,
                                          devicePixelRatioF()));
        } else {
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(left + 3, 3, kTrackMark - 6, kTrackMark - 6));
        }
        const bool current = i == m_reached;
        painter.setPen(broken ? tokens.down : current ? tokens.text : tokens.textSoft);
        painter.setFont(
            textFont(TextSize::Table, current ? TextWeight::Strong : TextWeight::Normal));
        painter.drawText(QRect(left, kTrackMark + gap::kHair, int(step) - gap::kHair, kTrackMark),
                         Qt::AlignLeft | Qt::AlignVCenter, m_steps[i]);
    }
}

} // namespace soma::ui
