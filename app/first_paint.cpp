#include "app/first_paint.h"

#include <QEvent>
#include <QWidget>

namespace soma::app {

FirstPaint::FirstPaint(QWidget* window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // After this event and those of the children have been handled.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return false;
}

} // namespace soma::app
