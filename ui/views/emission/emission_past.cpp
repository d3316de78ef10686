#include "ui/views/emission/emission_past.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/past_data.h"
#include "ui/charts/series_view.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/past_panel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using chain::SeriesKind;

/// Two questions a subnet: fewer points and less often than for one alone.
constexpr std::uint32_t kMostPoints = 1'000;
constexpr int kEveryMs = 5'000;
constexpr int kLargeShare = 3; ///< Of the height, against the small pictures' one.
constexpr int kSmallShare = 2;

QString idOf(NetUid netuid)
{
    return QString::number(netuid.value());
}

/// Adds where both are known; unknown stays unknown.
void addTo(std::vector<qint64>& sums, const std::vector<qint64>& values)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (values[i] != kNoValue)
            sums[i] = (sums[i] == kNoValue ? 0 : sums[i]) + values[i];
}

} // namespace

EmissionPast::EmissionPast(const Models& models, QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_past(models.node.node())
{
    setObjectName(u"emissionPast"_s);
    m_past.setPace(kEveryMs);
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_shares = new SeriesView(m_range, u"sharesChart"_s);
    m_ways = new SeriesView(m_range, u"waysChart"_s);
    m_issuance = new SeriesView(m_range, u"issuanceChart"_s);
    for (SeriesView* view : {m_shares, m_ways, m_issuance})
        view->setUnit(ChartUnit::Tao);
    m_shares->setStacking(SeriesView::Stacking::Shares);
    m_ways->setStacking(SeriesView::Stacking::Stacked);
    m_panels = {new ChartPanel(m_shares, u"shares"_s, ChartPanel::Ranges),
                new ChartPanel(m_ways, u"ways"_s, {}),
                new ChartPanel(m_issuance, u"pastIssuance"_s, {})};
    m_unit = new Segmented(u"sharesUnit"_s, m_panels[0]);
    m_unit->addSegment(u"sharesPercent"_s);
    m_unit->addSegment(u"sharesTao"_s);
    m_panels[0]->head()->insertWidget(1, m_unit);
    auto* large = makeFrame(u"card"_s, this);
    columnIn(large, gap::kMedium, 0)->addWidget(m_panels[0]);
    layout->addWidget(large, kLargeShare);
    auto* small = row(gap::kMedium);
    for (ChartPanel* panel : {m_panels[1], m_panels[2]}) {
        auto* card = makeFrame(u"card"_s, this);
        columnIn(card, gap::kMedium, 0)->addWidget(panel);
        small->addWidget(card, 1);
    }
    layout->addLayout(small, kSmallShare);
    connect(&m_past, &PastModel::changed, this, &EmissionPast::showState);
    for (ChartPanel* panel : m_panels) {
        connect(panel, &ChartPanel::told, this, &EmissionPast::told);
        connect(panel->state(), &StateStack::retryRequested, &m_past, &PastModel::reload);
    }
    connect(m_unit, &Segmented::chosen, this, [this](int unit) {
        m_shares->setStacking(unit == 0 ? SeriesView::Stacking::Shares
                                        : SeriesView::Stacking::Stacked);
    });
    connect(&models.subnets, &SubnetListModel::loaded, this, [this] {
        if (m_subnets.empty())
            ask();
    });
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

void EmissionPast::sayTexts()
{
    //: Heading of a chart: the TAO of each block by the subnet that got it.
    m_panels[0]->setTitle(tr("TAO a block, by subnet"));
    //: Heading of a chart: TAO put into pools, or spent on buying from them.
    m_panels[1]->setTitle(tr("Put in and bought with"));
    //: Heading of a chart: all the TAO there is.
    m_panels[2]->setTitle(tr("Issuance"));
    //: Choice of a chart's unit: parts of the whole.
    m_unit->setSegmentText(0, tr("%"));
    //: Choice of a chart's unit: amounts.
    m_unit->setSegmentText(1, tr("τ"));
}

void EmissionPast::setActive(bool active)
{
    m_past.setFollowing(active);
    if (active)
        ask();
}

/// By the share of the last block; the largest first.
void EmissionPast::chooseSubnets()
{
    const SubnetListModel& list = m_models.subnets;
    std::vector<const chain::RankedSubnet*> order;
    for (int row = 0; row < list.rowCount(); ++row)
        if (list.subnet(row).netuid != NetUid(0))
            order.push_back(&list.subnet(row));
    m_subnets.clear();
    for (const chain::RankedSubnet* subnet : order)
        m_subnets.push_back(subnet->netuid);
    std::ranges::stable_sort(
        order, [](const auto* a, const auto* b) { return a->taoEmission() > b->taoEmission(); });
    m_top.clear();
    for (std::size_t i = 0; i < order.size() && i < std::size_t(kChartCategories); ++i)
        m_top.push_back(order[i]->netuid);
    Q_EMIT coloursChanged();
}

void EmissionPast::ask()
{
    if (!m_models.subnets.ranking())
        return;
    chooseSubnets();
    std::vector<chain::SeriesQuery> queries;
    const auto add = [&queries](SeriesKind kind, NetUid netuid) {
        chain::SeriesQuery query;
        query.kind = kind;
        query.netuid = netuid;
        query.maxPoints = kMostPoints;
        queries.push_back(query);
    };
    for (const NetUid netuid : m_subnets) {
        add(SeriesKind::TaoInjected, netuid);
        add(SeriesKind::ChainBuys, netuid);
    }
    add(SeriesKind::BlockEmission, {});
    add(SeriesKind::Issuance, {});
    m_past.setQueries(std::move(queries));
}

ChartColour EmissionPast::colourOf(NetUid netuid) const
{
    const auto found = std::ranges::find(m_top, netuid);
    return found == m_top.end() ? ChartColour::Other : chartCategory(int(found - m_top.begin()));
}

void EmissionPast::setShown(NetUid netuid, bool shown)
{
    m_shares->setShown(idOf(netuid), shown);
}

bool EmissionPast::isShown(NetUid netuid) const
{
    return m_shares->isShown(idOf(netuid));
}

void EmissionPast::showState()
{
    const PastModel::State now = m_past.state();
    if (now == PastModel::State::Ready)
        showData();
    for (ChartPanel* panel : m_panels) {
        StateStack* state = panel->state();
        PastPanel::explain(*state, now);
        if (now == PastModel::State::Ready)
            state->showNormal();
        else if (now == PastModel::State::Failed)
            state->showError(*m_past.error());
        else if (now == PastModel::State::Loading)
            state->showLoading();
        else
            state->showEmpty();
    }
}

void EmissionPast::showData()
{
    const std::vector<chain::Series>& told = m_past.series();
    const std::size_t sums = 2 * m_subnets.size();
    if (told.size() != sums + 2)
        return;
    ChartData all = joined(std::span(told).first(sums + 1), std::vector<ChartSeries>(sums + 1));
    // What a block makes is no sum: it is put aside while sums are averaged.
    std::vector<qint64> made = std::move(all.series.back().values);
    all.series.pop_back();
    averageOverBlocks(all);
    if (!made.empty())
        made.erase(made.begin());
    const std::size_t points = all.x.size();
    const std::vector<qint64> nothing(points, kNoValue);
    std::vector<qint64> injected = nothing;
    std::vector<qint64> bought = nothing;
    std::vector<qint64> others = nothing;
    ChartData shares{all.x, {}};
    for (std::size_t i = 0; i < m_top.size(); ++i) {
        const int row = m_models.subnets.rowOf(m_top[i]);
        const QString name =
            row < 0 ? QString() : QString::fromStdString(m_models.subnets.subnet(row).name);
        shares.series.push_back({idOf(m_top[i]), idOf(m_top[i]) + u' ' + name,
                                 chartCategory(int(i)), SeriesShape::Area, nothing});
    }
    for (std::size_t i = 0; i < m_subnets.size(); ++i) {
        const std::vector<qint64>& in = all.series[2 * i].values;
        const std::vector<qint64>& buys = all.series[2 * i + 1].values;
        addTo(injected, in);
        addTo(bought, buys);
        const auto top = std::ranges::find(m_top, m_subnets[i]);
        std::vector<qint64>& into =
            top == m_top.end() ? others : shares.series[std::size_t(top - m_top.begin())].values;
        addTo(into, in);
        addTo(into, buys);
    }
    std::vector<qint64> recycled = nothing;
    for (std::size_t i = 0; i < points; ++i)
        if (made[i] != kNoValue && injected[i] != kNoValue && bought[i] != kNoValue)
            recycled[i] = std::max<qint64>(0, made[i] - injected[i] - bought[i]);
    //: In a chart: all subnets without a colour of their own.
    shares.series.push_back(
        {u"others"_s, tr("Others"), ChartColour::Other, SeriesShape::Area, std::move(others)});
    //: In a chart: TAO that no subnet took and that went back.
    shares.series.push_back({u"recycled"_s, tr("Recycled"), ChartColour::Recycled,
                             SeriesShape::Area, std::move(recycled), true});
    const std::vector<ChartGap> gaps = gapsOf(all.x);
    //: In the read-out of a chart, over a shaded part.
    const QString why = tr("not recorded: the program did not run");
    for (SeriesView* view : {m_shares, m_ways, m_issuance})
        view->setGaps(gaps, why);
    m_shares->setData(std::move(shares));
    //: Parts of the TAO that reaches subnets.
    m_ways->setData({all.x,
                     {{u"injected"_s, tr("Put in"), ChartColour::Category1, SeriesShape::Area,
                       std::move(injected)},
                      {u"bought"_s, tr("Bought with"), ChartColour::Category3, SeriesShape::Area,
                       std::move(bought)}}});
    //: Name of a line in a chart.
    m_issuance->setData(
        joined(std::span(told).last(1),
               {{u"issuance"_s, tr("Issuance"), ChartColour::Accent, SeriesShape::Line, {}}}));
}

void EmissionPast::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
