#include "ui/widgets/overlay.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

Overlay::Overlay(const QString& objectName, Place place, QWidget* window)
    : QFrame(window)
    , m_place(place)
{
    setObjectName(objectName);
    setProperty("frame", u"overlay"_s);
    hide(); // Explicitly, or it would come up with its window.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now->window() == this->window() && !isInside(now))
            hide();
    });
}

void Overlay::open(QWidget* first)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    arrange();
    show();
    raise();
    first->setFocus(Qt::ShortcutFocusReason);
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = m_before;
    hide();
    if (before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void Overlay::arrange()
{
    const QSize room = parentWidget()->size();
    adjustSize();
    resize(std::min(width(), room.width() - 2 * gap::kPage),
           std::min(height(), room.height() - measure::kPageHeader - measure::kStatusBar));
    const int middle = (room.width() - width()) / 2;
    switch (m_place) {
    case Place::Top:
        move(middle, measure::kPageHeader + gap::kLarge);
        return;
    case Place::Middle:
        move(middle, (room.height() - height()) / 2);
        return;
    case Place::Corner:
        move(room.width() - width() - gap::kSmall,
             room.height() - height() - measure::kStatusBar - gap::kSmall);
        return;
    }
}

bool Overlay::isInside(const QObject* object) const
{
    for (; object != nullptr; object = object->parent())
        if (object == this)
            return true;
    return false;
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible())
        return QFrame::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::MouseButtonPress && widget != nullptr &&
        widget->window() == window() && !isInside(widget))
        hide();
    return QFrame::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Overlay::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace soma::ui
