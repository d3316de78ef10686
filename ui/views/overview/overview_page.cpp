#include "ui/views/overview/overview_page.h"

#include "ui/charts/block_bars.h"
#include "ui/charts/composition_bar.h"
#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/block_list_model.h"
#include "ui/models/history_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/theme.h"
#include "ui/views/history_table.h"
#include "ui/views/overview/attention_list.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kBars = 24;
constexpr int kRightColumn = 340;
constexpr int kShownRows = 9;
constexpr int kNarrow = 960;

} // namespace

OverviewPage::OverviewPage(const Models& models, QWidget* parent)
    : Page(u"overviewPage"_s, parent)
    , m_models(models)
{
    auto* content = new QWidget;
    auto* layout = columnIn(content, gap::kPage, gap::kPage);
    layout->addWidget(buildTotal());
    m_below = row(gap::kLarge);
    m_below->addWidget(buildMovements(), 1);
    m_side = column(gap::kLarge);
    m_attention = new AttentionList(models, content);
    m_side->addWidget(m_attention);
    m_side->addWidget(buildNetwork());
    m_side->addStretch();
    m_below->addLayout(m_side);
    layout->addLayout(m_below, 1);
    columnIn(this, 0, 0)->addWidget(scrolled(content, this));

    connect(m_attention, &AttentionList::pageRequested, this, &Page::pageRequested);
    connect(&models.accounts, &AccountListModel::balancesChanged, this, &OverviewPage::showTotal);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &OverviewPage::showTotal);
    connect(&models.history, &HistoryModel::stateChanged, this, &OverviewPage::showMovements);
    connect(&models.history, &HistoryModel::rowsChanged, this, &OverviewPage::showMovements);
    connect(&models.node, &NodeModel::changed, this, &OverviewPage::showNetwork);
    connect(&models.blocks, &BlockListModel::loaded, this, &OverviewPage::showNetwork);
    connect(&models.blocks, &QAbstractItemModel::dataChanged, this, &OverviewPage::showNetwork);
    connect(m_movements, &StateStack::retryRequested, this, [this] { m_models.history.reload(); });
    m_phrases.say([this] { showTotal(); });
    m_phrases.say([this] { showMovements(); });
    m_phrases.say([this] { showNetwork(); });
}

QString OverviewPage::title() const
{
    //: Name of the first page.
    return tr("Overview");
}

/// In a narrow window the cards stand below the movements instead of beside them.
void OverviewPage::arrange()
{
    const bool narrow = width() < kNarrow;
    m_below->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (Card* card : {static_cast<Card*>(m_attention), m_network}) {
        card->setMinimumWidth(narrow ? 0 : kRightColumn);
        card->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : kRightColumn);
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget* OverviewPage::buildTotal()
{
    auto* box = new QWidget(this);
    auto* layout = columnIn(box, 0, gap::kHair);
    auto* head = row(gap::kSmall);
    m_totalCaption = makeLabel(u"caption"_s, box);
    m_provenance = new ProvenanceBadge(box);
    head->addWidget(m_totalCaption);
    head->addWidget(m_provenance);
    head->addStretch(1);
    m_total = makeLabel(u"figure"_s, box);
    m_total->setObjectName(u"totalFigure"_s);
    m_totalNote = makeLabel(u"soft"_s, box);
    m_composition = new CompositionBar(box);
    layout->addLayout(head);
    layout->addWidget(m_total);
    layout->addWidget(m_totalNote);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_composition);
    return box;
}

QWidget* OverviewPage::buildMovements()
{
    m_movementsCard = new Card(this);
    m_movementsCard->setObjectName(u"movementsCard"_s);
    auto* table = new HistoryTable(m_models.history, m_models.accounts, u"movementsTable"_s, this);
    m_movements = new StateStack(table, u"movementsState"_s, this);
    m_movements->setMinimumHeight(measure::kTableHeader + kShownRows * measure::kRow);
    m_movementsCard->body()->addWidget(m_movements, 1);
    connect(m_movements->empty(), &EmptyState::actionTriggered, this,
            [this] { Q_EMIT pageRequested(PageId::Receive, {}); });
    return m_movementsCard;
}

QWidget* OverviewPage::buildNetwork()
{
    m_network = new Card(this);
    m_network->setObjectName(u"networkCard"_s);
    m_best = new Stat(u"bestStat"_s, this);
    m_finalized = new Stat(u"finalizedStat"_s, this);
    m_blockTime = new Stat(u"blockTimeStat"_s, this);
    m_bars = new BlockBars(this);
    auto* stats = row(gap::kLarge);
    stats->addWidget(m_best, 1);
    stats->addWidget(m_finalized, 1);
    stats->addWidget(m_blockTime, 1);
    m_network->body()->addLayout(stats);
    m_network->body()->addSpacing(gap::kHair);
    m_network->body()->addWidget(m_bars);
    return m_network;
}

void OverviewPage::showTotal()
{
    const AccountListModel& accounts = m_models.accounts;
    //: Caption above the one big figure.
    m_totalCaption->setText(tr("Everything you have"));
    m_total->setAccessibleName(m_totalCaption->text());
    const auto free = accounts.totalFree();
    const auto reserved = accounts.totalReserved();
    m_provenance->setVisible(free.has_value());
    m_composition->setVisible(free.has_value());
    if (!free || !reserved) {
        m_total->setText(QString(kUnknown));
        //: Tooltip of an unknown balance, and the line below it.
        m_totalNote->setText(tr("The node has not answered yet, so the balance is not known."));
        m_total->setToolTip(m_totalNote->text());
        return;
    }
    if (const auto first = accounts.balances(0))
        m_provenance->setProvenance(first->provenance);
    const Rao total = saturatingAdd(*free, *reserved);
    m_total->setText(amountText(total));
    m_total->setToolTip({});
    //: Below the big figure: over how many accounts it is the sum.
    m_totalNote->setText(tr("in %n account(s)", "", accounts.rowCount()));
    const Tokens& tokens = currentTokens();
    m_composition->setParts({
        //: Part of a balance that can be spent.
        {tr("Free"), *free, tokens.accent},
        //: Part of a balance that is held back.
        {tr("Reserved"), *reserved, tokens.info},
    });
}

void OverviewPage::showMovements()
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

void OverviewPage::showNetwork()
{
    //: Heading of the card about the chain.
    m_network->setTitle(tr("Network"));
    //: Caption: the newest block.
    m_best->setCaption(tr("Best block"));
    //: Caption: the newest block that can no longer be undone.
    m_finalized->setCaption(tr("Finalized"));
    //: Caption: time between blocks.
    m_blockTime->setCaption(tr("Block time"));
    const chain::SyncState& state = m_models.node.state();
    const bool known = m_models.node.isLive() || state.best.number.value() > 0;
    if (known) {
        m_best->setValue(countText(state.best.number.value()));
        m_finalized->setValue(countText(state.finalized.number.value()));
        m_blockTime->setValue(TimeText::blockTime(state.blockTimeMs));
    } else {
        //: Tooltip of an unknown block number.
        const QString why = tr("The node is not running yet.");
        m_best->setUnknown(why);
        m_finalized->setUnknown(why);
        m_blockTime->setUnknown(why);
    }
    std::vector<BlockBars::Bar> bars;
    const int shown = std::min(kBars, m_models.blocks.rowCount());
    for (int i = shown - 1; i >= 0; --i) {
        const chain::BlockSummary& block = m_models.blocks.block(i);
        bars.push_back({block.head.number.value(), block.extrinsics, block.finalized});
    }
    m_bars->setBars(std::move(bars));
}

} // namespace soma::ui
