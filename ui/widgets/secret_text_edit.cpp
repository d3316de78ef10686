#include "ui/widgets/secret_text_edit.h"

#include "ui/theme/fonts.h"

#include <QContextMenuEvent>
#include <QSignalBlocker>

namespace soma::ui {

namespace {

constexpr int kHeight = 96;

} // namespace

SecretTextEdit::SecretTextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setFont(monoFont(TextSize::Body));
    setFixedHeight(kHeight);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

SecretTextEdit::~SecretTextEdit()
{
    const QSignalBlocker quiet(this); // Those who listen may be gone already.
    wipe();
}

wallet::SecretText SecretTextEdit::take()
{
    wallet::SecretText taken = copy();
    clear();
    return taken;
}

wallet::SecretText SecretTextEdit::copy() const
{
    QString text = toPlainText();
    return wallet::SecretText::takeFrom(text);
}

void SecretTextEdit::wipe()
{
    clear();
}

void SecretTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept(); // Its menu would offer copy.
}

} // namespace soma::ui
