#include "ui/views/node/node_page.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/block_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/pool_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/block_panel.h"
#include "ui/views/node/local_tab.h"
#include "ui/views/node/log_tab.h"
#include "ui/views/node/node_words.h"
#include "ui/views/node/storage_tab.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

QString soft(const QModelIndex&)
{
    return u"soft"_s;
}

QDateTime timeOf(quint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds));
}

} // namespace

NodePage::NodePage(const Models& models, QWidget* parent)
    : Page(u"nodePage"_s, parent)
    , m_models(models)
{
    auto* outer = rowIn(this, 0, 0);
    auto* left = new QWidget(this);
    auto* layout = columnIn(left, gap::kPage, gap::kMedium);
    layout->addWidget(buildStats());
    m_tabs = new QTabBar(left);
    m_tabs->setObjectName(u"nodeTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab({});
    m_lists = new QStackedWidget(left);
    m_local = new LocalTab(models, m_lists);
    m_storage = new StorageTab(models.node, m_lists);
    m_log = new LogTab(models.log, m_lists);
    m_lists->addWidget(framed(buildBlocks()));
    m_lists->addWidget(framed(buildPool()));
    m_lists->addWidget(m_local);
    m_lists->addWidget(m_storage);
    m_lists->addWidget(m_log);
    layout->addWidget(m_tabs);
    layout->addWidget(m_lists, 1);
    m_panel = new BlockPanel(models, this);
    outer->addWidget(left, 1);
    outer->addWidget(m_panel);
    m_makeBlock = makeButton({}, u"makeBlockButton"_s, this);
    m_makeBlock->setProperty("compact", true);

    connect(m_makeBlock, &QPushButton::clicked, this, &NodePage::makeBlock);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_lists->setCurrentIndex(tab);
        if (tab != AtBlocks)
            m_panel->closePanel(); // It is about a block of the list.
    });
    connect(&models.node, &NodeModel::changed, this, &NodePage::showStats);
    connect(&models.blocks, &BlockListModel::loaded, this, &NodePage::showLists);
    connect(&models.pool, &PoolModel::loaded, this, &NodePage::showLists);
    connect(m_blocksState, &StateStack::retryRequested, &models.blocks, &BlockListModel::reload);
    connect(m_poolState, &StateStack::retryRequested, &models.pool, &PoolModel::reload);
    connect(m_local, &LocalTab::toastRequested, this, &Page::toastRequested);
    connect(m_local, &LocalTab::pageRequested, this, &Page::pageRequested);
    connect(m_storage, &StorageTab::toastRequested, this, &Page::toastRequested);
    connect(m_log, &LogTab::toastRequested, this, &Page::toastRequested);
    models.pool.reload();
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showStats(); });
    m_phrases.say([this] { showLists(); });

    chain::whenDone(models.node.node().runtimeInfo(chain::At::best()), this,
                    [this](Result<chain::RuntimeInfo> info) {
                        if (info)
                            m_spec->setValue(QString::fromStdString(info->specName) + u' ' +
                                             QString::number(info->specVersion));
                    });
}

QString NodePage::title() const
{
    //: Name of the page about the chain node.
    return tr("Node");
}

QWidget* NodePage::headerActions()
{
    return m_makeBlock;
}

void NodePage::forgetSecrets()
{
    m_local->forgetSecrets();
}

QWidget* NodePage::buildStats()
{
    auto* card = new Card(this);
    auto* stats = row(gap::kLarge);
    m_phase = new Stat(u"phaseStat"_s, card);
    m_best = new Stat(u"nodeBestStat"_s, card);
    m_finalized = new Stat(u"nodeFinalizedStat"_s, card);
    m_lag = new Stat(u"nodeLagStat"_s, card);
    m_blockTime = new Stat(u"nodeBlockTimeStat"_s, card);
    m_spec = new Stat(u"nodeSpecStat"_s, card);
    for (Stat* stat : {m_phase, m_best, m_finalized, m_lag, m_blockTime, m_spec})
        stats->addWidget(stat, 1);
    card->body()->addLayout(stats);
    return card;
}

QWidget* NodePage::buildBlocks()
{
    m_blocks = new DataTable(u"blocksTable"_s, DataTable::Density::Compact, this);
    m_blocks->setModel(&m_models.blocks);
    const BlockListModel& blocks = m_models.blocks;
    m_blocks->setColumn(BlockListModel::NumberColumn,
                        {.width = 84, .alignsRight = true, .text = [](const QModelIndex& index) {
                             return countText(index.data().toULongLong());
                         }});
    m_blocks->setColumn(
        BlockListModel::HashColumn,
        {.width = 184,
         .stretches = true,
         .monospaced = true,
         .text = [](const QModelIndex& index) { return shortHash(index.data().toString()); },
         .tooltip = [](const QModelIndex& index) { return index.data().toString(); },
         .tone = soft});
    m_blocks->setColumn(BlockListModel::TimeColumn,
                        {.width = 132,
                         .text =
                             [](const QModelIndex& index) {
                                 const quint64 time = index.data().toULongLong();
                                 return time == 0 ? QString(kUnknown)
                                                  : TimeText::shortMoment(
                                                        timeOf(time), QDateTime::currentDateTime());
                             },
                         .tooltip =
                             [](const QModelIndex& index) {
                                 const quint64 time = index.data().toULongLong();
                                 //: Tooltip where the first block's time should be.
                                 return time == 0 ? tr("The first block has no time.")
                                                  : TimeText::moment(timeOf(time));
                             }});
    for (const int column : {BlockListModel::ExtrinsicsColumn, BlockListModel::EventsColumn})
        m_blocks->setColumn(column, {.width = 84, .alignsRight = true});
    m_blocks->setColumn(BlockListModel::StateColumn,
                        {.width = 96,
                         .text =
                             [&blocks](const QModelIndex& index) {
                                 //: State of a block: it can no longer be undone.
                                 return blocks.block(index.row()).finalized ? tr("finalized")
                                                                            //: State of a block.
                                                                            : tr("best");
                             },
                         .tone =
                             [&blocks](const QModelIndex& index) {
                                 return blocks.block(index.row()).finalized ? u"soft"_s
                                                                            : u"accent"_s;
                             }});
    connect(m_blocks, &DataTable::rowChosen, this, [this](const QModelIndex& index) {
        m_panel->showBlock(m_models.blocks.block(index.row()).head.hash);
    });
    m_blocksState = new StateStack(m_blocks, u"blocksState"_s, this);
    return m_blocksState;
}

QWidget* NodePage::buildPool()
{
    m_pool = new DataTable(u"poolTable"_s, DataTable::Density::Compact, this);
    m_pool->setModel(&m_models.pool);
    m_pool->setColumn(
        PoolModel::SignerColumn,
        {.width = 180,
         .stretches = true,
         .text =
             [this](const QModelIndex& index) {
                 const chain::PoolEntry& entry = m_models.pool.entry(index.row());
                 const QString name = m_models.accounts.nameOf(entry.signer);
                 return name.isEmpty() ? shortAddress(addressOf(entry.signer)) : name;
             },
         .tooltip = [](const QModelIndex& index) { return index.data().toString(); }});
    m_pool->setColumn(PoolModel::CallColumn, {.width = 240, .monospaced = true, .tone = soft});
    m_pool->setColumn(PoolModel::NonceColumn, {.width = 80, .alignsRight = true});
    m_pool->setColumn(PoolModel::TipColumn,
                      {.width = 110, .alignsRight = true, .text = [](const QModelIndex& index) {
                           return amountColumn(Rao(index.data().toULongLong()));
                       }});
    m_pool->setColumn(PoolModel::ValidColumn,
                      {.width = 130, .alignsRight = true, .text = [](const QModelIndex& index) {
                           //: In the pool: a transaction that never expires.
                           return index.data().isValid() ? countText(index.data().toULongLong())
                                                         : tr("for ever");
                       }});
    m_poolState = new StateStack(m_pool, u"poolState"_s, this);
    return m_poolState;
}

/// A table fills its frame; the tabs with forms bring their own.
QWidget* NodePage::framed(QWidget* list)
{
    auto* card = makeFrame(u"card"_s, this);
    columnIn(card, 1, 0)->addWidget(list);
    return card;
}

void NodePage::sayTexts()
{
    //: Tab of the node page.
    m_tabs->setTabText(AtBlocks, tr("Blocks"));
    //: Tab of the node page: what waits to enter a block.
    m_tabs->setTabText(AtPool, tr("Pool"));
    //: Tab of the node page: controls of a network that lives inside the program.
    m_tabs->setTabText(AtLocal, tr("Local network"));
    //: Tab of the node page: what the chain keeps, key by key.
    m_tabs->setTabText(AtStorage, tr("Storage"));
    //: Tab of the node page: what the program noted down.
    m_tabs->setTabText(AtLog, tr("Log"));
    //: Screen reader name of the tabs of the node page.
    m_tabs->setAccessibleName(tr("Node details"));
    m_blocks->setAccessibleName(m_tabs->tabText(AtBlocks));
    m_pool->setAccessibleName(m_tabs->tabText(AtPool));
    //: Button, on a local network without automatic blocks.
    m_makeBlock->setText(tr("Make a block"));
    m_makeBlock->setAccessibleName(m_makeBlock->text());
    //: Shown while the list of blocks is read.
    m_blocksState->setLoadingText(tr("Reading the last blocks…"));
    m_blocksState->empty()->setTexts(
        //: Heading of an empty list of blocks.
        tr("No blocks yet"),
        //: Explanation of an empty list of blocks.
        tr("The node has not started, so there is no chain to look at."));
    m_poolState->empty()->setTexts(
        //: Heading of an empty pool.
        tr("Nothing is waiting"),
        //: Explanation of an empty pool.
        tr("Transactions stand here between being signed and being in a block."));
}

void NodePage::showStats()
{
    const NodeModel& node = m_models.node;
    const chain::SyncState& state = node.state();
    //: Caption: what the node is doing.
    m_phase->setCaption(tr("State"));
    //: Caption: the newest block.
    m_best->setCaption(tr("Best block"));
    //: Caption: the newest block that can no longer be undone.
    m_finalized->setCaption(tr("Finalized"));
    //: Caption: how far finality is behind.
    m_lag->setCaption(tr("Behind"));
    //: Caption: time between blocks.
    m_blockTime->setCaption(tr("Block time"));
    //: Caption: name and version of the chain's rules.
    m_spec->setCaption(tr("Rules"));
    m_phase->setValue(NodeWords::phase(node),
                      node.failure() ? ErrorText::sentence(*node.failure()) : QString());
    const bool known = node.isLive() || state.best.number.value() > 0;
    if (known) {
        m_best->setValue(countText(state.best.number.value()));
        m_finalized->setValue(countText(state.finalized.number.value()));
        m_lag->setValue(TimeText::blockCount(node.lag()));
        m_blockTime->setValue(TimeText::blockTime(state.blockTimeMs));
    } else {
        //: Tooltip of an unknown block number.
        const QString why = tr("The node is not running yet.");
        for (Stat* stat : {m_best, m_finalized, m_lag, m_blockTime})
            stat->setUnknown(why);
    }
    const bool wanted =
        node.node().localControls() != nullptr && node.isLive() && state.blockTimeMs == 0;
    m_makeBlock->setProperty("unavailable", !wanted); // For the header that borrows it.
    m_makeBlock->setVisible(wanted);
    showLists();
}

void NodePage::showLists()
{
    const BlockListModel& blocks = m_models.blocks;
    if (blocks.rowCount() > 0)
        m_blocksState->showNormal();
    else if (blocks.error())
        m_blocksState->showError(*blocks.error());
    else if (blocks.isLoading())
        m_blocksState->showLoading();
    else
        m_blocksState->showEmpty();

    const PoolModel& pool = m_models.pool;
    if (pool.rowCount() > 0)
        m_poolState->showNormal();
    else if (pool.error())
        m_poolState->showError(*pool.error());
    else
        m_poolState->showEmpty();
}

void NodePage::makeBlock()
{
    chain::LocalControls* controls = m_models.node.node().localControls();
    if (controls == nullptr)
        return;
    m_makeBlock->setEnabled(false);
    chain::whenDone(controls->makeBlock(), this, [this](Result<chain::Head> head) {
        m_makeBlock->setEnabled(true);
        if (!head)
            Q_EMIT toastRequested(ErrorText::sentence(head.error()));
    });
}

} // namespace soma::ui
