#include "ui/views/overview/overview_page.h"

#include "ui/models/account_list_model.h"
#include "ui/models/history_model.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/history_table.h"
#include "ui/views/overview/attention_list.h"
#include "ui/views/overview/movement_panel.h"
#include "ui/views/overview/network_card.h"
#include "ui/views/overview/portfolio_chart.h"
#include "ui/views/overview/total_head.h"
#include "ui/views/overview/watch_card.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSideColumn = 364;
constexpr int kMovementRows = 7;
constexpr int kOverviewNarrow = 960;

} // namespace

OverviewPage::OverviewPage(const Models& models, QWidget* parent)
    : Page(u"overviewPage"_s, parent)
    , m_models(models)
    , m_book(models.accounts, models.node)
    , m_holdings(models.accounts, m_book, models.node)
    , m_upcoming(models.accounts, models.subnets, models.node)
{
    auto* content = new QWidget;
    auto* layout = columnIn(content, gap::kPage, gap::kPage);
    layout->addWidget(new TotalHead(models, m_holdings, m_book, content));
    m_below = row(gap::kLarge);
    auto* main = column(gap::kLarge);
    m_portfolio = new PortfolioChart(models, m_holdings, content);
    main->addWidget(m_portfolio);
    main->addWidget(buildMovements(), 1);
    m_below->addLayout(main, 1);
    auto* side = column(gap::kLarge);
    m_attention = new AttentionList(models, m_holdings, m_upcoming, content);
    m_network = new NetworkCard(models, content);
    m_watch = new WatchCard(models, content);
    for (Card* card : {static_cast<Card*>(m_attention), static_cast<Card*>(m_network),
                       static_cast<Card*>(m_watch)})
        side->addWidget(card);
    side->addStretch();
    m_below->addLayout(side);
    layout->addLayout(m_below, 1);
    columnIn(this, 0, 0)->addWidget(scrolled(content, this));
    m_panel = new MovementPanel(models, this);
    connectParts();
    m_phrases.say([this] { sayMovements(); });
}

void OverviewPage::connectParts()
{
    connect(m_attention, &AttentionList::pageRequested, this, &Page::pageRequested);
    connect(m_attention, &AttentionList::subnetRequested, this, &Page::subnetRequested);
    connect(m_attention, &AttentionList::claimsRequested, this, &Page::claimsRequested);
    connect(m_watch, &WatchCard::subnetChosen, this,
            [this](NetUid netuid) { Q_EMIT subnetRequested(PageId::Subnets, netuid); });
    connect(m_watch, &WatchCard::listRequested, this,
            [this] { Q_EMIT pageRequested(PageId::Subnets, {}); });
    connect(m_portfolio, &PortfolioChart::stakingRequested, this,
            [this] { Q_EMIT pageRequested(PageId::Staking, {}); });
    connect(m_portfolio, &PortfolioChart::retryRequested, &m_book, &StakeBook::refresh);
    connect(m_portfolio, &PortfolioChart::told, this, &Page::toastRequested);
    connect(m_table, &DataTable::rowChosen, this, [this](const QModelIndex& index) {
        m_panel->showMovement(m_models.history.row(index.row()).id);
        arrange();
        m_panel->raise();
    });
    connect(m_panel, &SidePanel::closed, this, [this] { m_table->setFocus(); });
    connect(m_panel, &MovementPanel::accountRequested, this,
            [this](const wallet::AccountHandle& account) {
                Q_EMIT pageRequested(PageId::Accounts, account);
            });
    connect(&m_models.history, &HistoryModel::stateChanged, this, &OverviewPage::showMovements);
    connect(&m_models.history, &HistoryModel::rowsChanged, this, &OverviewPage::showMovements);
    connect(m_movements, &StateStack::retryRequested, this, [this] { m_models.history.reload(); });
    connect(m_movements->empty(), &EmptyState::actionTriggered, this,
            [this] { Q_EMIT pageRequested(PageId::Receive, {}); });
    connect(&m_models.node, &NodeModel::becameLive, this, [this] {
        if (!isVisible())
            return;
        m_models.subnets.reload();
        m_upcoming.refresh();
    });
}

QString OverviewPage::title() const
{
    //: Name of the first page.
    return tr("Overview");
}

void OverviewPage::follow(bool following)
{
    m_book.setWatched(following);
    m_network->setFollowing(following);
    m_watch->setFollowing(following);
    m_portfolio->setActive(following);
    if (following)
        m_upcoming.refresh();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    follow(true);
    Page::showEvent(event);
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    follow(false);
    m_panel->closePanel();
    Page::hideEvent(event);
}

/// In a narrow window the cards stand below the movements instead of beside them.
void OverviewPage::arrange()
{
    const bool narrow = width() < kOverviewNarrow;
    m_below->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget* card : {static_cast<QWidget*>(m_attention), static_cast<QWidget*>(m_network),
                          static_cast<QWidget*>(m_watch)}) {
        card->setMinimumWidth(narrow ? 0 : kSideColumn);
        card->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : kSideColumn);
    }
    m_panel->setGeometry(width() - m_panel->width(), 0, m_panel->width(), height());
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget* OverviewPage::buildMovements()
{
    m_movementsCard = new Card(this);
    m_movementsCard->setObjectName(u"movementsCard"_s);
    m_table = new HistoryTable(m_models.history, m_models.accounts, u"movementsTable"_s, this);
    m_movements = new StateStack(m_table, u"movementsState"_s, this);
    m_movements->setMinimumHeight(measure::kTableHeader + kMovementRows * measure::kRow);
    m_movementsCard->body()->addWidget(m_movements, 1);
    return m_movementsCard;
}

void OverviewPage::sayMovements()
{
    //: Heading of the list of movements.
    m_movementsCard->setTitle(tr("Latest movements"));
    //: Shown while the history is read.
    m_movements->setLoadingText(tr("Reading the history of your accounts…"));
    m_movements->empty()->setTexts(
        //: Heading of the empty list of movements.
        tr("No movements yet"),
        //: Explanation in the empty list of movements.
        tr("Nothing was sent or received by these accounts on this chain. Show somebody your "
           "address to receive TAO."),
        //: Button in the empty list of movements.
        tr("Show my address"));
    showMovements();
}

void OverviewPage::showMovements()
{
    const HistoryModel& history = m_models.history;
    if (history.state() == HistoryModel::State::Loading)
        m_movements->showLoading();
    else if (history.state() == HistoryModel::State::Failed && history.error())
        m_movements->showError(*history.error());
    else if (history.rowCount() == 0)
        m_movements->showEmpty();
    else
        m_movements->showNormal();
}

} // namespace soma::ui
