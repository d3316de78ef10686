#include "ui/views/node/outcome_label.h"

#include "ui/format/error_text.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

OutcomeLabel::OutcomeLabel(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_label(makeParagraph(u"soft"_s, this))
{
    m_label->setObjectName(objectName);
    columnIn(this, 0, 0)->addLayout(limited(m_label));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void OutcomeLabel::tell(Sentence sentence)
{
    show(u"soft"_s, std::move(sentence));
}

void OutcomeLabel::tellFailure(Sentence sentence)
{
    show(u"down"_s, std::move(sentence));
}

void OutcomeLabel::tellError(const Error& error)
{
    tellFailure([error] { return ErrorText::sentence(error); });
}

void OutcomeLabel::clear()
{
    m_sentence = nullptr;
    hide();
}

void OutcomeLabel::show(const QString& role, Sentence sentence)
{
    m_sentence = std::move(sentence);
    setLook(m_label, "role", role);
    m_label->setText(m_sentence());
    setVisible(true);
}

void OutcomeLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_sentence)
        m_label->setText(m_sentence());
    QWidget::changeEvent(event);
}

} // namespace soma::ui
