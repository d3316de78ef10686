#include "ui/views/node/local_tab.h"

#include "ui/flows/sign_flow.h"
#include "ui/flows/sudo_desk.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/books_card.h"
#include "ui/views/node/faucet_card.h"
#include "ui/views/node/snapshots_card.h"
#include "ui/views/node/sudo_act.h"
#include "ui/views/node/sudo_card.h"
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
    if (models.node.node().localControls() != nullptr) {
        QWidget* controls = buildControls();
        setCurrentIndex(addWidget(controls));
        buildSudo(controls);
    }
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
    m_sudoPlace = column(0);
    layout->addLayout(m_sudoPlace);
    layout->addStretch(1);
    QScrollArea* area = scrolled(content, this);
    area->setObjectName(u"localScroll"_s);
    connect(m_snapshots, &SnapshotsCard::lookedFor, area,
            [area](QWidget* part) { area->ensureWidgetVisible(part, 0, gap::kLarge); });
    return area;
}

/// Behind everybody's controls, and only for who holds the key.
void LocalTab::buildSudo(QWidget* controls)
{
    m_sudo = new SudoDesk(m_models.accounts, m_models.node, this);
    auto* flow = new SignFlow(m_models.node.node(), m_models.wallet.wallet(), this);
    m_sudoCard = new SudoCard(m_models, *m_sudo, *flow);
    m_sudoCard->hide();
    m_sudoPlace->addWidget(m_sudoCard);
    m_sudoAct = new SudoAct(m_models, *m_sudo, *flow, this, controls);
    connect(m_sudoCard, &SudoCard::reviewRequested, m_sudoAct, &SudoAct::begin);
    connect(m_sudo, &SudoDesk::formChanged, this, &LocalTab::showState);
    connect(m_sudoAct, &SudoAct::toastRequested, this, &LocalTab::toastRequested);
    connect(m_sudoAct, &SudoAct::pageRequested, this, &LocalTab::pageRequested);
}

void LocalTab::forgetSecrets()
{
    if (m_sudoAct != nullptr)
        m_sudoAct->forgetSecrets();
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
    if (m_sudoCard == nullptr)
        return;
    const bool holds = m_sudo->standing() == SudoDesk::Standing::Holder;
    m_sudoCard->setVisible(holds);
    m_models.subnets.setFollowing(this, holds && isVisible()); // The calls name subnets.
}

void LocalTab::showEvent(QShowEvent* event)
{
    if (m_snapshots != nullptr)
        m_snapshots->reload();
    if (m_sudo != nullptr)
        m_sudo->setWatched(true);
    QStackedWidget::showEvent(event);
    showState();
}

void LocalTab::hideEvent(QHideEvent* event)
{
    if (m_sudo != nullptr)
        m_sudo->setWatched(false);
    m_models.subnets.setFollowing(this, false);
    QStackedWidget::hideEvent(event);
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
