#include "ui/views/shell/other_windows.h"

#include <QApplication>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#include <vector>

namespace soma::ui {

void closeOtherWindows(const QWidget* mainWindow)
{
    QToolTip::hideText();
    // Closing one may destroy others.
    std::vector<QPointer<QWidget>> windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != mainWindow && widget->isVisible())
            windows.emplace_back(widget);
    }
    for (const QPointer<QWidget>& window : windows) {
        if (window != nullptr && !window->close() && window != nullptr)
            window->hide(); // It refused; being seen is not its choice.
    }
}

} // namespace soma::ui
