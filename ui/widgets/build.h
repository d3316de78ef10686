// The few words in which pages are put together: labels, buttons, frames and layouts by role.
#pragma once

#include <QString>

class QBoxLayout;
class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QVariant;
class QWidget;

namespace soma::ui {

/// Sets a property that the style sheet looks at, and repolishes when it changed.
void setLook(QWidget* widget, const char* property, const QVariant& value);

/// Roles are the style sheet's: title, section, strong, figure, stat, caption, soft, faint, down,
/// warn, up, info, accent; empty for plain text.
QLabel* makeLabel(const QString& role, QWidget* parent = nullptr);

/// A label that wraps and never asks for more than the text width.
QLabel* makeParagraph(const QString& role, QWidget* parent = nullptr);

/// Kinds: primary, danger, quiet, link, door; empty for the ordinary button.
QPushButton* makeButton(const QString& kind, const QString& objectName, QWidget* parent = nullptr);

/// A 28 px button that holds only an icon; say its accessible name.
QPushButton* makeIconButton(const QString& icon, const QString& objectName,
                            QWidget* parent = nullptr);

QFrame* makeFrame(const QString& frame, QWidget* parent = nullptr);
QFrame* makeHairline(QWidget* parent = nullptr);

QVBoxLayout* columnIn(QWidget* widget, int margin, int spacing);
QHBoxLayout* rowIn(QWidget* widget, int margin, int spacing);
QVBoxLayout* column(int spacing);
QHBoxLayout* row(int spacing);

/// `widget` at the left of a row, so that its maximum width also counts when a layout works out how
/// high its wrapped texts become.
QHBoxLayout* limited(QWidget* widget);

/// The same in the middle.
QHBoxLayout* centred(QWidget* widget);

/// A scroll area over `content` that shows no frame and scrolls down only.
QScrollArea* scrolled(QWidget* content, QWidget* parent = nullptr);

/// Takes everything out of a layout; widgets disappear at once and are deleted later.
void clearLayout(QLayout* layout);

/// Text, tooltip and accessible name of a control that shows no text of its own.
void nameControl(QWidget* widget, const QString& name);

/// Its list is as high as its content; the style sheet does the rest.
QComboBox* makeCombo(const QString& objectName, QWidget* parent = nullptr);

} // namespace soma::ui
