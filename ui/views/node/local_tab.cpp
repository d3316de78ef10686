#include "ui/views/node/local_tab.h"

#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/books_card.h"
#include "ui/views/node/faucet_card.h"
#include "ui/views/node/snapshots_card.h"
#include "ui/views/node/time_card.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kNarrowControls = 760;

} // namespace

LocalTab::LocalTab(const Models& models, QWidget* parent) : QStackedWidget(parent), m_models(models)
{
    setObjectName(u"localTab"_s);
    auto* instead = makeFrame(u"card"_s, this);
    m_none = new EmptyState(u"node"_s, u"localControlsNone"_s, instead);
    columnIn(instead, 1, 0)->addWidget(m_none);
    addWidget(instead);
    if (models.node.node().localControls() != nullptr)
        setCurrentIndex(addWidget(buildControls()));
    connect(&models.node, &NodeModel::changed, this, &LocalTab::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

QWidget* LocalTab::buildControls()
{
    auto* content = new QWidget;
    auto* layout = columnIn(content, 0, gap::kMedium);
    m_notLive = makeParagraph(u"warn"_s, content);
    m_notLive->setObjectName(u"localNotLive"_s);
    m_snapshots = new SnapshotsCard(m_models.node, content);
    auto* beside = column(gap::kMedium);
    beside->addWidget(new FaucetCard(m_models.node, m_models.accounts, content));
    beside->addWidget(new BooksCard(m_models.node, content), 1);
    m_upper = row(gap::kMedium);
    m_upper->addWidget(new TimeCard(m_models.node, content), 1);
    m_upper->addLayout(beside, 1);
    layout->addLayout(limited(m_notLive));
    layout->addLayout(m_upper);
    layout->addWidget(m_snapshots);
    layout->addStretch(1);
    QScrollArea* area = scrolled(content, this);
    connect(m_snapshots, &SnapshotsCard::lookedFor, area,
            [area](QWidget* part) { area->ensureWidgetVisible(part, 0, gap::kLarge); });
    return area;
}

void LocalTab::sayTexts()
{
    m_none->setTexts(
        //: Heading on the node page, in place of the controls of a local network.
        tr("This network is not yours to drive"),
        //: Explains why there are no controls of a local network.
        tr("Its blocks come from others. A network that Soma makes itself, such as “local”, can be "
           "paused, advanced, saved and restored here."));
    if (m_notLive != nullptr)
        //: Above the controls of a local network while they do nothing.
        m_notLive->setText(tr("The node is not live now, so these controls wait for it. The "
                              "figures above say what it is doing."));
}

void LocalTab::showState()
{
    if (m_notLive != nullptr)
        m_notLive->setVisible(!m_models.node.isLive());
}

void LocalTab::showEvent(QShowEvent* event)
{
    if (m_snapshots != nullptr)
        m_snapshots->reload();
    QStackedWidget::showEvent(event);
}

/// In a narrow window the cards stand below each other.
void LocalTab::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    if (m_upper != nullptr)
        m_upper->setDirection(width() < kNarrowControls ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

void LocalTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QStackedWidget::changeEvent(event);
}

} // namespace soma::ui
