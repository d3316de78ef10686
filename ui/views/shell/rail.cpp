#include "ui/views/shell/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/page_table.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kIcon = 20;

/// The drawing's name in resources/icons; with a capital, the end of the button's object name.
QString stemOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Accounts:
        return u"accounts"_s;
    case PageId::Send:
        return u"send"_s;
    case PageId::Receive:
        return u"receive"_s;
    case PageId::Staking:
        return u"staking"_s;
    case PageId::Subnets:
        return u"subnets"_s;
    case PageId::Emission:
        return u"emission"_s;
    case PageId::Lab:
        return u"lab"_s;
    case PageId::Node:
        return u"node"_s;
    case PageId::Settings:
        return u"settings"_s;
    }
    return {};
}

QString buttonName(PageId page)
{
    const QString stem = stemOf(page);
    return u"rail"_s + stem.left(1).toUpper() + stem.mid(1);
}

} // namespace

Rail::Rail(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setProperty("frame", u"rail"_s);
    auto* layout = columnIn(this, 0, 2);
    auto* head = new QWidget(this);
    head->setFixedHeight(measure::kPageHeader);
    auto* headLayout = rowIn(head, 0, gap::kSmall);
    headLayout->setContentsMargins(gap::kLarge, 0, gap::kSmall, 0);
    m_brand = makeLabel(u"section"_s, head);
    m_collapse = makeIconButton(u"menu"_s, u"collapseRailButton"_s, head);
    headLayout->addWidget(m_brand, 1);
    headLayout->addWidget(m_collapse);
    layout->addWidget(head);
    layout->addSpacing(gap::kSmall);
    auto* group = new QButtonGroup(this);
    for (const PageEntry& entry : pageTable()) {
        const PageId page = entry.id;
        auto* button = makeButton(u"rail"_s, buttonName(page), this);
        button->setCheckable(true);
        button->setIconSize(QSize(kIcon, kIcon));
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
        m_buttons.at(std::size_t(page)) = button;
    }
    layout->addStretch(1);
    connect(m_collapse, &QPushButton::clicked, this, &Rail::toggleCollapsed);
    setCollapsed(false);
    setCurrent(PageId::Overview);
}

QString Rail::nameOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        //: Item of the left rail.
        return tr("Overview");
    case PageId::Accounts:
        //: Item of the left rail.
        return tr("Accounts");
    case PageId::Send:
        //: Item of the left rail.
        return tr("Send");
    case PageId::Receive:
        //: Item of the left rail.
        return tr("Receive");
    case PageId::Staking:
        //: Item of the left rail.
        return tr("Staking");
    case PageId::Subnets:
        //: Item of the left rail.
        return tr("Subnets");
    case PageId::Emission:
        //: Item of the left rail.
        return tr("Emission");
    case PageId::Lab:
        //: Item of the left rail: the consensus lab.
        return tr("Lab");
    case PageId::Node:
        //: Item of the left rail.
        return tr("Node");
    case PageId::Settings:
        //: Item of the left rail.
        return tr("Settings");
    }
    return {};
}

void Rail::setCurrent(PageId page)
{
    m_current = page;
    m_buttons.at(std::size_t(page))->setChecked(true);
    recolour();
}

void Rail::focusCurrent()
{
    m_buttons.at(std::size_t(m_current))->setFocus(Qt::OtherFocusReason);
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? measure::kRailCollapsed : measure::kRail);
    m_brand->setVisible(!collapsed);
    sayTexts();
}

void Rail::toggleCollapsed()
{
    setCollapsed(!m_collapsed);
    Q_EMIT collapseToggled(m_collapsed);
}

void Rail::sayTexts()
{
    m_brand->setText(u"τ  Soma"_s);
    nameControl(m_collapse, m_collapsed
                                //: Button at the top of the rail.
                                ? tr("Show the names of the pages")
                                //: Button at the top of the rail.
                                : tr("Show only the pages' symbols"));
    int position = 0;
    for (const PageEntry& entry : pageTable()) {
        auto* button = m_buttons.at(std::size_t(entry.id));
        const QString name = nameOf(entry.id);
        const int digit = ++position % 10;
        button->setText(m_collapsed ? QString() : u"  "_s + name);
        button->setAccessibleName(name);
        //: Tooltip of a rail item; %1 is its name, %2 a digit.
        button->setToolTip(tr("%1 (Alt+%2)").arg(name).arg(digit));
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)));
    }
}

void Rail::recolour()
{
    const Tokens& tokens = currentTokens();
    for (const PageEntry& entry : pageTable()) {
        const QColor& colour = entry.id == m_current ? tokens.accent : tokens.textSoft;
        m_buttons.at(std::size_t(entry.id))->setIcon(lineIcon(stemOf(entry.id), colour, kIcon));
    }
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        sayTexts();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QFrame::changeEvent(event);
}

} // namespace soma::ui
