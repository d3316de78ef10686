#include "ui/widgets/password_edit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kLongest = 256;

} // namespace

PasswordEdit::PasswordEdit(QWidget* parent) : QLineEdit(parent), m_reveal(new QAction(this))
{
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    m_reveal->setCheckable(true);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::setRevealed);
    setRevealed(false);
    m_phrases.say([this] {
        //: The eye inside a password field.
        m_reveal->setText(tr("Show or hide what is typed"));
        m_reveal->setToolTip(m_reveal->text());
    });
}

PasswordEdit::~PasswordEdit()
{
    const QSignalBlocker quiet(this); // Those who listen may be gone already.
    wipe();
}

wallet::SecretText PasswordEdit::take()
{
    // Letting go of the field's reference first leaves the buffer to us alone, so that the wiping
    // reaches it. setText, unlike clear, also forgets the undo history.
    QString typed = text();
    setText(QString());
    m_reveal->setChecked(false);
    return wallet::SecretText::takeFrom(typed);
}

wallet::SecretText PasswordEdit::copy() const
{
    const QString typed = text();
    QString own(typed.constData(), typed.size()); // Not shared, so that the wiping reaches it only.
    return wallet::SecretText::takeFrom(own);
}

bool PasswordEdit::sameAs(const PasswordEdit& other) const
{
    return text() == other.text();
}

void PasswordEdit::wipe()
{
    static_cast<void>(take());
}

void PasswordEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(quietIcon(revealed ? u"eye-off"_s : u"eye"_s));
}

void PasswordEdit::keyPressEvent(QKeyEvent* event)
{
    const bool leaves = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    if (leaves || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept(); // Its menu would offer copy and undo.
}

void PasswordEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    if (event->type() == QEvent::PaletteChange)
        setRevealed(m_reveal->isChecked());
    QLineEdit::changeEvent(event);
}

} // namespace soma::ui
