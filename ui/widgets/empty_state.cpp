#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kTextWidth = 440;

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(makeLabel({}, this))
    , m_title(makeLabel(u"section"_s, this))
    , m_why(makeParagraph(u"soft"_s, this))
    , m_action(makeButton({}, objectName + u"Action"_s, this))
    , m_buttons(new QWidget(this))
{
    setObjectName(objectName);
    m_title->setAlignment(Qt::AlignHCenter);
    m_why->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_why->setMaximumWidth(kTextWidth);
    auto* buttons = rowIn(m_buttons, 0, gap::kSmall);
    buttons->addWidget(m_action);
    auto* layout = columnIn(this, gap::kPage, gap::kSmall);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    auto* why = row(0); // As wide as it may be, and in the middle of what is left.
    why->addStretch();
    why->addWidget(m_why, 1);
    why->addStretch();
    layout->addLayout(why);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    redraw();
}

void EmptyState::setTexts(const QString& title, const QString& why, const QString& action)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_why->setText(why);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(why);
}

void EmptyState::setIcon(const QString& icon, Tone tone)
{
    m_iconName = icon;
    m_tone = tone;
    redraw();
}

QPushButton* EmptyState::addSecondButton(const QString& objectName)
{
    auto* button = makeButton({}, objectName, m_buttons);
    m_buttons->layout()->addWidget(button);
    return button;
}

void EmptyState::redraw()
{
    const Tokens& tokens = currentTokens();
    const QColor colour = m_tone == Tone::Down   ? tokens.down
                          : m_tone == Tone::Warn ? tokens.warn
                                                 : tokens.textFaint;
    m_icon->setPixmap(iconPixmap(m_iconName, 32, colour, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
