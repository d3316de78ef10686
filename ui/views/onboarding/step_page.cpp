#include "ui/views/onboarding/step_page.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kWidth = 640;

} // namespace

StepPage::StepPage(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_body(column(gap::kMedium))
    , m_foot(column(gap::kMedium))
{
    setObjectName(objectName);
    auto* content = new QWidget;
    auto* outer = columnIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kWidth);
    auto* layout = columnIn(inner, 0, gap::kMedium);
    m_headline = makeLabel(u"title"_s, inner);
    m_headline->setObjectName(objectName + u"Headline"_s);
    m_text = makeParagraph(u"soft"_s, inner);
    m_error = makeParagraph(u"down"_s, inner);
    m_error->setObjectName(objectName + u"Error"_s);
    m_error->hide();
    m_back = makeButton({}, objectName + u"Back"_s, inner);
    m_next = makeButton(u"primary"_s, objectName + u"Next"_s, inner);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_next);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addSpacing(gap::kSmall);
    layout->addLayout(m_body);
    layout->addWidget(m_error);
    layout->addLayout(m_foot);
    layout->addSpacing(gap::kSmall);
    layout->addLayout(buttons);
    outer->addStretch(1);
    // As wide as it may be, and in the middle of what is left.
    auto* middle = row(0);
    middle->addStretch();
    middle->addWidget(inner, 1);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(2);
    columnIn(this, 0, 0)->addWidget(scrolled(content, this));
    connect(m_back, &QPushButton::clicked, this, &StepPage::back);
    connect(m_next, &QPushButton::clicked, this, &StepPage::next);
}

void StepPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QWidget* last = nullptr;
    QWidget* first = nullptr; // What is typed into comes before what is only pressed.
    for (QWidget* field : findChildren<QWidget*>()) {
        if ((field->focusPolicy() & Qt::TabFocus) == 0 || field == m_next || field == m_back ||
            field->window() != window()) // Such as the list of a combo box.
            continue;
        if (last != nullptr)
            setTabOrder(last, field);
        const bool typed = field->inherits("QLineEdit") || field->inherits("QPlainTextEdit");
        if (first == nullptr && typed && field->isVisibleTo(this))
            first = field;
        last = field;
    }
    if (first != nullptr)
        first->setFocus();
    if (last != nullptr)
        setTabOrder(last, m_next);
    setTabOrder(m_next, m_back);
}

void StepPage::setTexts(const QString& headline, const QString& text)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void StepPage::setButtons(const QString& back, const QString& next)
{
    m_back->setText(back);
    m_back->setAccessibleName(back);
    m_back->setVisible(!back.isEmpty());
    m_next->setText(next);
    m_next->setAccessibleName(next);
}

void StepPage::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace soma::ui
