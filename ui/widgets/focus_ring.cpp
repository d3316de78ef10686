#include "ui/widgets/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

FocusRing::FocusRing(QWidget* window) : QWidget(window)
{
    setObjectName(u"focusRing"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide(); // Explicitly, or it would come up with its window.
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* widget)
{
    const bool ours = widget != nullptr && widget->window() == window();
    const bool inside = qobject_cast<QScrollArea*>(widget) != nullptr || widget == window();
    m_target = ours && !inside ? widget : nullptr;
    place();
}

/// What a scroll area hides of the target, the ring hides as well.
void FocusRing::place()
{
    if (!m_target || !m_keyboard || !m_target->isVisible() || m_target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const QRect seen = m_target->visibleRegion().boundingRect();
    const QRect inner(m_target->mapTo(window(), seen.topLeft()), seen.size());
    constexpr int kWidth = measure::kFocusRing;
    const QRect outer = inner.adjusted(-kWidth, -kWidth, kWidth, kWidth);
    if (outer != geometry()) {
        setGeometry(outer);
        setMask(QRegion(rect()) - QRegion(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth)));
    }
    show();
    raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_keyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        // Something the target lies in may have moved it.
        if (m_target && watched != this && watched->isWidgetType())
            QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().accent, measure::kFocusRing));
    const double inset = measure::kFocusRing / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            measure::kRadius + 1, measure::kRadius + 1);
}

} // namespace soma::ui
