#include "ui/views/page.h"

#include <QEvent>

namespace soma::ui {

Page::Page(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
}

void Page::arrive(const wallet::AccountHandle&) {}

void Page::arriveAtSubnet(NetUid) {}

void Page::arriveAtRecipient(const QString&) {}

void Page::changeEvent(QEvent* event)
{
    // Palette changes also repaint what the theme colours by hand.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
