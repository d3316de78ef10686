#include "ui/views/overview/network_card.h"

#include "ui/charts/block_bars.h"
#include "ui/charts/composition_bar.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"
#include "ui/models/block_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kNetworkBars = 24;
constexpr quint64 kHourMs = 3'600'000;

} // namespace

NetworkCard::NetworkCard(const Models& models, QWidget* parent)
    : Card(parent)
    , m_models(models)
    , m_halving(models.node, models.blocks)
{
    setObjectName(u"networkCard"_s);
    m_best = new Stat(u"bestStat"_s, this);
    m_finalized = new Stat(u"finalizedStat"_s, this);
    m_blockTime = new Stat(u"blockTimeStat"_s, this);
    m_bars = new BlockBars(this);
    m_issuance = new Stat(u"issuanceStat"_s, this);
    m_supply = new CompositionBar(u"supplyBar"_s, this);
    m_perBlock = new Stat(u"perBlockStat"_s, this);
    m_countdown = new Stat(u"halvingStat"_s, this);
    m_taoLeft = new Stat(u"halvingTaoStat"_s, this);
    m_blocksLeft = new Stat(u"halvingBlocksStat"_s, this);
    m_date = new Stat(u"halvingDateStat"_s, this);
    auto* grid = new QGridLayout;
    grid->setSpacing(gap::kMedium);
    int place = 0;
    for (Stat* stat : {m_best, m_finalized, m_blockTime, m_taoLeft, m_blocksLeft, m_date}) {
        // As wide as its place: figures that grow must not move their neighbours.
        stat->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->setColumnStretch(place % 3, 1);
        grid->addWidget(stat, place < 3 ? 0 : 6, place % 3);
        ++place;
    }
    grid->addWidget(m_bars, 1, 0, 1, 3);
    grid->addWidget(makeHairline(this), 2, 0, 1, 3);
    grid->addWidget(m_issuance, 3, 0, 1, 3);
    grid->addWidget(m_supply, 4, 0, 1, 3);
    grid->addWidget(m_perBlock, 5, 0);
    grid->addWidget(m_countdown, 5, 1, 1, 2);
    body()->addLayout(grid);
    body()->addStretch(1);
    connect(&models.node, &NodeModel::changed, this, &NetworkCard::showBlocks);
    connect(&models.blocks, &BlockListModel::loaded, this, [this] {
        showBlocks();
        showHalving();
    });
    connect(&models.blocks, &QAbstractItemModel::dataChanged, this, &NetworkCard::showBlocks);
    connect(&m_halving, &HalvingModel::changed, this, [this] {
        showSupply();
        showHalving();
    });
    m_phrases.say([this] { sayTexts(); });
}

void NetworkCard::sayTexts()
{
    //: Heading of the card about the chain.
    setTitle(tr("Network"));
    //: Caption: the newest block.
    m_best->setCaption(tr("Best block"));
    //: Caption: the newest block that can no longer be undone.
    m_finalized->setCaption(tr("Finalized"));
    //: Caption: time between blocks.
    m_blockTime->setCaption(tr("Block time"));
    //: Caption: all the TAO there is, of all there can ever be.
    m_issuance->setCaption(tr("Issuance"));
    //: Caption: TAO that comes into being with each block.
    m_perBlock->setCaption(tr("TAO a block"));
    //: Caption: until a block makes half as much.
    m_countdown->setCaption(tr("Next halving"));
    //: Caption: TAO that is still made before the next halving.
    m_taoLeft->setCaption(tr("Until then, TAO"));
    //: Caption: blocks that are still made before the next halving.
    m_blocksLeft->setCaption(tr("Blocks"));
    //: Caption: the day on which the next halving is to be expected.
    m_date->setCaption(tr("Expected"));
    showBlocks();
    showSupply();
    showHalving();
}

void NetworkCard::showBlocks()
{
    const chain::SyncState& state = m_models.node.state();
    if (m_models.node.isLive() || state.best.number.value() > 0) {
        m_best->setValue(countText(state.best.number.value()));
        m_finalized->setValue(countText(state.finalized.number.value()));
        m_blockTime->setValue(TimeText::blockTime(state.blockTimeMs));
    } else {
        //: Tooltip of an unknown block number.
        const QString why = tr("The node is not running yet.");
        for (Stat* stat : {m_best, m_finalized, m_blockTime})
            stat->setUnknown(why);
    }
    std::vector<BlockBars::Bar> bars;
    const int shown = std::min(kNetworkBars, m_models.blocks.rowCount());
    for (int i = shown - 1; i >= 0; --i) {
        const chain::BlockSummary& block = m_models.blocks.block(i);
        bars.push_back({block.head.number.value(), block.extrinsics, block.finalized});
    }
    m_bars->setBars(std::move(bars));
}

QString NetworkCard::whyUnknown() const
{
    if (const auto& error = m_halving.error())
        return ErrorText::sentence(*error);
    //: Tooltip of figures about the issuance.
    return m_models.node.isLive() ? tr("The issuance is being read from the chain.")
                                  : tr("The node is not running yet.");
}

void NetworkCard::showSupply()
{
    const auto& now = m_halving.now();
    if (!now) {
        m_issuance->setUnknown(whyUnknown());
        m_perBlock->setUnknown(whyUnknown());
        m_supply->setParts({});
        return;
    }
    const Rao issued = now->value.issuance;
    const auto ppb = qint64(u128(issued.value()) * 1'000'000'000 / chain::kCap.value());
    m_issuance->setValue(
        //: Value of the issuance: %1 of %2 are amounts of TAO, %3 a percentage.
        tr("%1 of %2 (%3)").arg(amountColumn(issued, 0), amountText(chain::kCap), shareText(ppb)),
        amountText(issued));
    m_supply->setParts(
        //: Part of the bar below the issuance.
        {{tr("Issued"), issued, currentTokens().accent},
         //: Part of the bar below the issuance.
         {tr("Still to come"), saturatingSub(chain::kCap, issued), currentTokens().raised}});
    m_perBlock->setValue(amountText(now->value.emission));
}

void NetworkCard::showHalving()
{
    const auto blocks = m_halving.blocksLeft();
    const auto tao = m_halving.taoLeft();
    if (!blocks || !tao) {
        const QString why = m_halving.now()
                                //: Where the next halving should be: there is none any more.
                                ? tr("A block makes nothing any more.")
                                : whyUnknown();
        for (Stat* stat : {m_countdown, m_taoLeft, m_blocksLeft, m_date})
            stat->setUnknown(why);
        return;
    }
    //: Tooltip of figures about the next halving.
    const QString condition = tr("At the present emission, when nothing is recycled meanwhile.");
    m_taoLeft->setValue(amountColumn(*tao, 0), amountText(*tao) + u'\n' + condition);
    m_blocksLeft->setValue(countText(blocks->value()), condition);
    const auto then = m_halving.halvingMs();
    const auto blockTime = m_halving.blockTimeMs();
    if (!then || !blockTime) {
        const QString why = m_models.node.state().blockTimeMs == 0
                                //: Tooltip of an unknown date.
                                ? tr("Blocks are made on demand; nobody knows when.")
                                //: Tooltip of an unknown date.
                                : tr("Too few blocks are known to say how fast they come.");
        m_countdown->setUnknown(why);
        m_date->setUnknown(why);
        return;
    }
    //: Tooltip of an expected date; %1 is a time such as "12 s".
    const QString measured =
        tr("At %1 a block, the mean of the newest ones.").arg(TimeText::duration(*blockTime));
    const quint64 away = blocks->value() * *blockTime;
    m_countdown->setValue(
        //: Value of the next halving; %1 is a duration such as "972 d 4 h".
        tr("in %1").arg(TimeText::duration(away < kHourMs ? away : away - away % kHourMs)),
        measured + u'\n' + condition);
    const QDateTime day = QDateTime::fromMSecsSinceEpoch(qint64(*then)).toLocalTime();
    m_date->setValue(displayLocale().toString(day.date(), u"d MMM yyyy"_s),
                     measured + u'\n' + condition);
}

void NetworkCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
