#include "ui/views/subnets/subnet_tab.h"

#include <QEvent>

namespace soma::ui {

SubnetTab::SubnetTab(const QString& objectName, const Models& models, const SubnetSubject& subject,
                     QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_subject(subject)
{
    setObjectName(objectName);
}

void SubnetTab::setActive(bool) {}

void SubnetTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
