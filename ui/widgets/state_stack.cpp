#include "ui/widgets/state_stack.h"

#include "ui/format/error_text.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

StateStack::StateStack(QWidget* normal, const QString& objectName, QWidget* parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(u"info"_s, objectName + u"Empty"_s, this))
    , m_loading(new EmptyState(u"clock"_s, objectName + u"Loading"_s, this))
    , m_error(new EmptyState(u"warning"_s, objectName + u"Error"_s, this))
{
    setObjectName(objectName);
    addWidget(normal);
    addWidget(m_empty);
    addWidget(m_loading);
    addWidget(m_error);
    m_error->setIcon(u"warning"_s, EmptyState::Tone::Warn);
    connect(m_error, &EmptyState::actionTriggered, this, &StateStack::retryRequested);
}

void StateStack::setLoadingText(const QString& text)
{
    m_loading->setTexts({}, text);
}

void StateStack::showNormal()
{
    setCurrentIndex(0);
}

void StateStack::showEmpty()
{
    setCurrentWidget(m_empty);
}

void StateStack::showLoading()
{
    setCurrentWidget(m_loading);
}

void StateStack::showError(const Error& error)
{
    m_lastError = error;
    //: Heading where data should be; a sentence with the reason follows.
    m_error->setTexts(tr("This could not be read"), ErrorText::sentence(error),
                      //: Button: ask again.
                      tr("Try again"));
    setCurrentWidget(m_error);
}

void StateStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_lastError && currentWidget() == m_error)
        showError(*m_lastError);
    QStackedWidget::changeEvent(event);
}

} // namespace soma::ui
