#include "ui/views/emission/emission_page.h"

#include "chain/api/async.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/series_view.h"
#include "ui/charts/sparkline.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/theme/theme.h"
#include "ui/views/emission/emission_past.h"
#include "ui/views/subnets/subnet_columns.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using List = SubnetListModel;

constexpr int kSharesWidth = 400;
constexpr int kBar = 3;
constexpr int kMark = 9; ///< The square that says a row's colour in the chart.
/// Halvings whose names fit beside each other; the later ones crowd before the cap.
constexpr std::size_t kNamedHalvings = 4;

qint64 whole(Rao amount)
{
    return qint64(amount.value());
}

} // namespace

EmissionPage::EmissionPage(const Models& models, QWidget* parent)
    : Page(u"emissionPage"_s, parent)
    , m_models(models)
    , m_shares(models.subnets)
{
    auto* layout = columnIn(this, gap::kPage, gap::kMedium);
    layout->addWidget(buildStats());
    m_view = new Segmented(u"emissionView"_s, this);
    m_view->addSegment(u"pastButton"_s);
    m_view->addSegment(u"supplyButton"_s);
    layout->addLayout(limited(m_view));
    m_past = new EmissionPast(models, this);
    m_charts = new QStackedWidget(this);
    m_charts->addWidget(m_past);
    m_charts->addWidget(buildCharts());
    auto* line = row(gap::kMedium);
    line->addWidget(m_charts, 1);
    line->addWidget(buildShares());
    layout->addLayout(line, 1);
    connect(&models.node, &NodeModel::headChanged, this, [this] {
        if (isVisible())
            ask();
    });
    connect(&models.subnets, &List::loaded, this, [this] {
        showShares();
        showStats();
    });
    connect(m_view, &Segmented::chosen, this, &EmissionPage::showView);
    connect(m_past, &EmissionPast::told, this, &Page::toastRequested);
    connect(m_past, &EmissionPast::coloursChanged, m_table->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_table, &QAbstractItemView::clicked, this, &EmissionPage::toggleSubnet);
    for (ChartPanel* panel : {m_halvingsPanel, m_aheadPanel}) {
        connect(panel, &ChartPanel::told, this, &Page::toastRequested);
        connect(panel->state(), &StateStack::retryRequested, this, &EmissionPage::ask);
    }
    connect(m_sharesState, &StateStack::retryRequested, &models.subnets, &List::reload);
    connect(m_table, &DataTable::rowOpened, this, [this](const QModelIndex& index) {
        Q_EMIT subnetRequested(PageId::Subnets,
                               NetUid(std::uint16_t(index.data(List::NetuidRole).toUInt())));
    });
    connect(m_export, &ExportButton::told, this, &Page::toastRequested);
    connect(m_export, &ExportButton::failed, this, &Page::toastRequested);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showNow(); });
    m_phrases.say([this] { showShares(); });
}

QWidget* EmissionPage::buildStats()
{
    auto* card = new Card(this);
    auto* stats = row(gap::kLarge);
    m_issuance = new Stat(u"issuanceStat"_s, card);
    m_perBlock = new Stat(u"perBlockStat"_s, card);
    m_halving = new Stat(u"halvingStat"_s, card);
    m_toSubnets = new Stat(u"toSubnetsStat"_s, card);
    for (Stat* stat : {m_issuance, m_perBlock, m_halving, m_toSubnets})
        stats->addWidget(stat, 1);
    card->body()->addLayout(stats);
    return card;
}

QWidget* EmissionPage::buildCharts()
{
    auto* charts = new QWidget(this);
    auto* layout = columnIn(charts, 0, gap::kMedium);
    m_halvings = new SeriesView(m_supplyRange, u"halvingsChart"_s);
    m_halvings->setUnit(ChartUnit::Tao);
    m_halvings->setPlaceText([](qint64 x) -> QString {
        return amountColumn(Rao(quint64(std::max<qint64>(0, x))), 0) + u"\u00A0τ"_s;
    });
    m_ahead = new SeriesView(m_timeRange, u"aheadChart"_s);
    m_ahead->setUnit(ChartUnit::Tao);
    m_halvingsPanel = new ChartPanel(m_halvings, u"halvings"_s, ChartPanel::Log);
    m_aheadPanel = new ChartPanel(m_ahead, u"ahead"_s, {});
    for (ChartPanel* panel : {m_halvingsPanel, m_aheadPanel}) {
        auto* card = makeFrame(u"card"_s, charts);
        columnIn(card, gap::kMedium, 0)->addWidget(panel);
        layout->addWidget(card, 1);
    }
    return charts;
}

QWidget* EmissionPage::buildShares()
{
    m_sharesCard = new Card(this);
    m_sharesCard->setFixedWidth(kSharesWidth);
    m_export = new ExportButton(u"receiversExport"_s, m_sharesCard);
    m_export->setFileName(u"emission"_s);
    m_sharesCard->head()->addWidget(m_export);
    m_table = new DataTable(u"receiversTable"_s, DataTable::Density::Compact, m_sharesCard);
    m_table->setModel(&m_shares);
    dressShares();
    m_sharesState = new StateStack(m_table, u"receiversState"_s, m_sharesCard);
    m_sharesCard->body()->addWidget(m_sharesState, 1);
    const QList<int> columns{List::NetuidColumn,   List::NameColumn,  List::PriceColumn,
                             List::EmissionColumn, List::ShareColumn, List::StakeColumn};
    m_export->setTable([this, columns] {
        QStringList keys;
        for (const int column : columns)
            keys.append(SubnetColumns::keyOf(column));
        return TextTable{keys, m_shares.rowCount(), [this, columns](int row, int column) {
                             return SubnetColumns::plainCell(m_shares.index(row, columns[column]));
                         }};
    });
    return m_sharesCard;
}

void EmissionPage::dressShares()
{
    const auto known = [](auto text) {
        return [text](const QModelIndex& index) {
            return index.data().isValid() ? QString(text(index)) : QString(kUnknown);
        };
    };
    const auto tip = [](const QModelIndex& index) {
        //: Tooltip of an en dash beside a subnet's name.
        return index.data().isValid() ? QString() : tr("It gets no emission.");
    };
    m_table->setColumn(
        List::NameColumn,
        {.width = 120,
         .stretches = true,
         .text = [](const QModelIndex& index) -> QString {
             return u"     "_s + index.siblingAtColumn(List::NetuidColumn).data().toString() +
                    u" · "_s + index.data().toString();
         },
         .tooltip =
             [](const QModelIndex&) {
                 //: Tooltip of a row of the legend beside a chart.
                 return tr("A click shows or hides it in the chart, Enter opens the subnet.");
             },
         .picture =
             [this](QPainter& painter, const QRect& place, const QModelIndex& index) {
                 const NetUid netuid(std::uint16_t(index.data(List::NetuidRole).toUInt()));
                 const QColor colour = chartColour(m_past->colourOf(netuid));
                 painter.setPen(colour);
                 painter.setBrush(m_past->isShown(netuid) ? QBrush(colour) : Qt::NoBrush);
                 painter.drawRect(
                     QRect(place.left(), place.center().y() - kMark / 2, kMark, kMark));
             }});
    m_table->setColumn(List::EmissionColumn,
                       {.width = 96,
                        .alignsRight = true,
                        .text = known([](const QModelIndex& index) {
                            return amountColumn(Rao(index.data().toULongLong()), 2);
                        }),
                        .tooltip = tip});
    m_table->setColumn(
        List::ShareColumn,
        {.width = 92,
         .alignsRight = true,
         .text =
             known([](const QModelIndex& index) { return shareText(index.data().toLongLong()); }),
         .tooltip = tip,
         .picture = [this](QPainter& painter, const QRect& place, const QModelIndex& index) {
             if (index.data().isValid())
                 paintCellBar(painter,
                              QRectF(place.left(), place.bottom() - kBar - 1, place.width(), kBar),
                              index.data().toLongLong(), m_models.subnets.largestShare(),
                              currentTokens().accent);
         }});
    m_table->setSortable();
    m_table->showColumns({List::NameColumn, List::EmissionColumn, List::ShareColumn});
    m_table->sortBy(List::ShareColumn, Qt::DescendingOrder);
}

QString EmissionPage::title() const
{
    //: Name of the page about how TAO comes into being.
    return tr("Emission");
}

void EmissionPage::sayTexts()
{
    //: Caption of a figure: all the TAO there is.
    m_issuance->setCaption(tr("Issuance"));
    //: Caption of a figure: TAO that comes into being with each block.
    m_perBlock->setCaption(tr("TAO a block"));
    //: Caption of a figure: until a block makes half as much.
    m_halving->setCaption(tr("Next halving"));
    //: Caption of a figure: what reaches the subnets in a day.
    m_toSubnets->setCaption(tr("To subnets, a day"));
    //: Heading of a chart: TAO a block makes, over all the TAO there is.
    m_halvingsPanel->setTitle(tr("TAO a block, from nothing to the cap"));
    //: Heading of a chart: all the TAO there will be, over time.
    m_aheadPanel->setTitle(tr("Issuance ahead, if nothing is recycled"));
    for (ChartPanel* panel : {m_halvingsPanel, m_aheadPanel})
        //: Shown while the issuance is read from the node.
        panel->state()->setLoadingText(tr("Reading the issuance…"));
    //: Choice of the page's charts: what became of the TAO of each block.
    m_view->setSegmentText(0, tr("By subnet"));
    //: Choice of the page's charts: how much there is and will be.
    m_view->setSegmentText(1, tr("From nothing to the cap"));
    //: Heading of a table: which subnet gets how much of the emission.
    m_sharesCard->setTitle(tr("Who gets it"));
    //: What a screen reader says of the same table.
    m_table->setAccessibleName(tr("Emission by subnet"));
    //: Shown while the subnets are read from the node.
    m_sharesState->setLoadingText(tr("Reading the subnets…"));
}

void EmissionPage::showEvent(QShowEvent* event)
{
    m_models.subnets.setFollowing(this, true);
    m_past->setActive(m_view->current() == 0);
    ask();
    Page::showEvent(event);
}

void EmissionPage::hideEvent(QHideEvent* event)
{
    m_models.subnets.setFollowing(this, false);
    m_past->setActive(false);
    Page::hideEvent(event);
}

void EmissionPage::showView(int view)
{
    m_charts->setCurrentIndex(view);
    m_past->setActive(isVisible() && view == 0);
}

/// Only those with a colour of their own can be told apart in the chart.
void EmissionPage::toggleSubnet(const QModelIndex& index)
{
    const NetUid netuid(std::uint16_t(index.data(List::NetuidRole).toUInt()));
    if (m_past->colourOf(netuid) == ChartColour::Other)
        return;
    m_past->setShown(netuid, !m_past->isShown(netuid));
    m_table->viewport()->update();
}

void EmissionPage::arriveAtSubnet(NetUid netuid)
{
    m_wanted = netuid;
    selectSubnet();
}

void EmissionPage::selectSubnet()
{
    if (!m_wanted)
        return;
    const int row = m_models.subnets.rowOf(*m_wanted);
    if (row < 0)
        return;
    const QModelIndex index = m_shares.mapFromSource(m_models.subnets.index(row, List::NameColumn));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_wanted.reset();
}

void EmissionPage::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    chain::whenDone(chain::emissionNow(m_models.node.node()), this,
                    [this](Result<chain::Told<chain::EmissionNow>> told) {
                        m_asking = false;
                        m_error = told ? std::nullopt : std::optional(told.error());
                        if (told)
                            m_now = *told;
                        showNow();
                        if (std::exchange(m_askAgain, false) && isVisible())
                            ask();
                    });
}

void EmissionPage::showNow()
{
    showStats();
    if (m_now) {
        showHalvings();
        showAhead();
    }
    for (ChartPanel* panel : {m_halvingsPanel, m_aheadPanel}) {
        if (m_now)
            panel->state()->showNormal();
        else if (m_error)
            panel->state()->showError(*m_error);
        else
            panel->state()->showLoading();
    }
}

void EmissionPage::showStats()
{
    //: Tooltip of an en dash.
    const QString unread = tr("Not read yet.");
    const auto& ranking = m_models.subnets.ranking();
    if (ranking)
        m_toSubnets->setValue(amountColumn(Rao(ranking->value.taoEmission.value() * 7'200), 2) +
                              u"\u00A0τ"_s);
    else
        m_toSubnets->setUnknown(unread);
    if (!m_now) {
        for (Stat* stat : {m_issuance, m_perBlock, m_halving})
            stat->setUnknown(unread);
        return;
    }
    const chain::EmissionNow& now = m_now->value;
    m_issuance->setValue(amountColumn(now.issuance, 2) + u"\u00A0τ"_s, amountText(now.issuance));
    m_perBlock->setValue(amountText(now.emission));
    if (const std::optional<BlockSpan> left = now.toHalving())
        m_halving->setValue(TimeText::inBlocks(*left, kBlockMs),
                            //: Tooltip of the time until the next halving.
                            tr("At twelve seconds a block, when nothing is recycled meanwhile."));
    else
        //: Where the next halving should be: there is none any more.
        m_halving->setUnknown(tr("A block makes nothing any more."));
}

void EmissionPage::showHalvings()
{
    ChartData drawn;
    //: Name of a line in a chart.
    ChartSeries series{
        u"emission"_s, tr("TAO a block"), ChartColour::Accent, SeriesShape::Step, {}};
    std::vector<ChartEvent> events;
    const auto& steps = chain::halvingSteps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        drawn.x.push_back(whole(steps[i].from));
        series.values.push_back(whole(steps[i].emission));
        if (i > 0 && i <= kNamedHalvings)
            //: Mark in a chart; %1 is a number.
            events.push_back({whole(steps[i].from), tr("halving %1").arg(i)});
    }
    drawn.x.push_back(whole(chain::kCap));
    series.values.push_back(0);
    drawn.series = {series};
    //: Mark in a chart: the present.
    events.push_back({whole(m_now->value.issuance), tr("now")});
    std::ranges::sort(events, {}, &ChartEvent::x);
    if (m_halvings->data().x != drawn.x)
        m_halvings->setData(std::move(drawn));
    m_halvings->setEvents(std::move(events));
}

void EmissionPage::showAhead()
{
    const chain::Head& head = m_now->at;
    m_ahead->setPlaceText([head](qint64 block) {
        const qint64 away = (block - qint64(head.number.value())) * qint64(kBlockMs);
        const QDateTime time =
            QDateTime::fromMSecsSinceEpoch(qint64(head.timestampMs) + away).toLocalTime();
        // At genesis there is no time to count from.
        return head.timestampMs == 0 ? ChartText::block(block)
                                     : displayLocale().toString(time.date(), u"MMM yyyy"_s);
    });
    ChartData drawn;
    //: Name of a line in a chart.
    ChartSeries series{u"issuance"_s, tr("Issuance"), ChartColour::Accent, SeriesShape::Area, {}};
    std::vector<ChartEvent> events;
    const auto ahead = chain::issuanceAhead(head.number, m_now->value);
    const std::size_t first = m_now->value.step();
    // The last steps make so little that their blocks would fill the picture with a flat line.
    const std::size_t shown = std::min<std::size_t>(ahead.size(), 9);
    for (std::size_t i = 0; i < shown; ++i) {
        drawn.x.push_back(qint64(ahead[i].block.value()));
        series.values.push_back(whole(ahead[i].issuance));
        if (i > 0 && i <= kNamedHalvings)
            //: Mark in a chart; %1 is a number.
            events.push_back({qint64(ahead[i].block.value()), tr("halving %1").arg(first + i)});
    }
    drawn.series = {series};
    m_ahead->setEvents(std::move(events));
    m_ahead->setData(std::move(drawn));
}

void EmissionPage::showShares()
{
    const List& subnets = m_models.subnets;
    selectSubnet();
    if (subnets.ranking())
        m_sharesState->showNormal();
    else if (subnets.error())
        m_sharesState->showError(*subnets.error());
    else
        m_sharesState->showLoading();
}

} // namespace soma::ui
