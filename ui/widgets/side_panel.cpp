#include "ui/widgets/side_panel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

SidePanel::SidePanel(const QString& objectName, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel(u"section"_s, this))
    , m_close(makeIconButton(u"close"_s, objectName + u"CloseButton"_s, this))
    , m_body(column(gap::kMedium))
{
    setObjectName(objectName);
    setProperty("frame", u"panel"_s);
    setFixedWidth(measure::kSidePanel);
    auto* layout = columnIn(this, gap::kLarge, gap::kMedium);
    auto* head = row(gap::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closePanel);
    m_phrases.say([this] {
        //: Button that closes the panel at the right edge.
        nameControl(m_close, tr("Close (Esc)"));
    });
    hide();
}

void SidePanel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::openPanel()
{
    show();
}

void SidePanel::closePanel()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closePanel();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QFrame::changeEvent(event);
}

} // namespace soma::ui
