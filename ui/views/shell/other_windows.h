// Everything of ours on the screen that is not the main window.
#pragma once

class QWidget;

namespace soma::ui {

/// Closes dialogs, menus, tooltips and any other window, whoever opened it: when the main window
/// is covered, nothing beside it may still show an address or an amount. The toolkit keeps the list
/// of windows, so that none can be forgotten.
void closeOtherWindows(const QWidget* mainWindow);

} // namespace soma::ui
