#include "ui/views/overview/portfolio_chart.h"

#include "ui/charts/past_data.h"
#include "ui/charts/series_view.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/past_panel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::uint32_t kWorthPoints = 1'000;
constexpr int kWorthEveryMs = 5'000;
constexpr int kWorthHeight = 356;
/// The categories but the last; what is worth less is drawn as one.
constexpr std::size_t kWorthShown = 7;

/// A price holds until the next one; before the first there is none.
void holdPrices(std::vector<qint64>& prices)
{
    for (std::size_t i = 1; i < prices.size(); ++i)
        if (prices[i] == kNoValue)
            prices[i] = prices[i - 1];
}

qint64 worthAt(Alpha alpha, qint64 price)
{
    const u128 worth = u128(alpha.value()) * u128(std::max<qint64>(0, price)) / kRaoPerTao;
    return qint64(std::min<u128>(worth, u128(std::numeric_limits<qint64>::max())));
}

} // namespace

PortfolioChart::PortfolioChart(const Models& models, const Holdings& holdings, QWidget* parent)
    : QFrame(parent)
    , m_models(models)
    , m_holdings(holdings)
{
    setObjectName(u"portfolioCard"_s);
    setProperty("frame", u"card"_s);
    m_panel = new PastPanel(models.node.node(), m_range, u"portfolio"_s, ChartPanel::Ranges);
    m_panel->view()->setUnit(ChartUnit::Tao);
    m_panel->view()->setStacking(SeriesView::Stacking::Stacked);
    m_panel->past().setPace(kWorthEveryMs);
    m_note = makeParagraph(u"caption"_s, this);
    m_note->setObjectName(u"portfolioNote"_s);
    auto* chart = new QWidget;
    auto* inner = columnIn(chart, 0, gap::kHair);
    // A line of its own: beside the ranges it would be too long in some languages.
    m_title = makeLabel(u"section"_s, chart);
    inner->addWidget(m_title);
    inner->addWidget(m_panel, 1);
    inner->addLayout(limited(m_note));
    m_state = new StateStack(chart, u"portfolioBook"_s, this);
    columnIn(this, gap::kLarge, 0)->addWidget(m_state);
    setFixedHeight(kWorthHeight);
    connect(m_panel, &ChartPanel::told, this, &PortfolioChart::told);
    connect(m_state->empty(), &EmptyState::actionTriggered, this,
            &PortfolioChart::stakingRequested);
    connect(m_state, &StateStack::retryRequested, this, &PortfolioChart::retryRequested);
    connect(&holdings, &Holdings::changed, this, &PortfolioChart::showState);
    m_phrases.say([this] { sayTexts(); });
}

void PortfolioChart::sayTexts()
{
    //: Heading of a chart: present stake on subnets, valued at the prices of the past.
    m_title->setText(tr("Today's subnet stake at past prices"));
    //: Below the heading of that chart: what its layers are.
    m_panel->setTitle(tr("By subnet"));
    m_panel->chart()->setAccessibleName(m_title->text());
    //: Below that chart.
    m_note->setText(tr("What you hold now, times the prices that this node recorded. It is not "
                       "what you held then: that is not recorded. TAO and root stake are left out, "
                       "their price is always one."));
    m_state->empty()->setTexts(
        //: Where the chart of the subnet stake should be.
        tr("No stake on subnets"),
        //: Where the chart of the subnet stake should be.
        tr("Once you stake on a subnet, this shows what the stake is worth as prices move."),
        //: Button: leads to the staking page.
        tr("Go to staking"));
    //: Shown while the positions are read from the node.
    m_state->setLoadingText(tr("Reading your stake…"));
    showState();
}

void PortfolioChart::setActive(bool active)
{
    m_panel->setActive(active);
}

void PortfolioChart::showState()
{
    if (!m_holdings.spot()) {
        if (const auto& error = m_holdings.stakeError())
            m_state->showError(*error);
        else
            m_state->showLoading();
        return;
    }
    std::vector<NetUid> held;
    for (const SubnetHolding& holding : m_holdings.subnets())
        held.push_back(holding.netuid);
    if (held.empty()) {
        m_state->showEmpty();
        return;
    }
    m_state->showNormal();
    // Prices change who is worth most; the order of the layers stays as long as nobody comes or
    // goes, so that colours do not jump.
    if (std::ranges::is_permutation(held, m_asked)) {
        m_panel->renew();
        return;
    }
    m_asked = held;
    std::vector<chain::SeriesQuery> queries;
    for (const NetUid netuid : held) {
        chain::SeriesQuery query;
        query.kind = chain::SeriesKind::Price;
        query.netuid = netuid;
        query.maxPoints = kWorthPoints;
        queries.push_back(query);
    }
    m_panel->read(std::move(queries), [this](const std::vector<chain::Series>& prices) {
        return worthOverTime(prices);
    });
}

ChartData PortfolioChart::worthOverTime(const std::vector<chain::Series>& prices) const
{
    ChartData drawn = joined(prices, std::vector<ChartSeries>(prices.size()));
    std::vector<ChartSeries> layers;
    std::vector<qint64> others(drawn.x.size(), kNoValue);
    for (std::size_t i = 0; i < drawn.series.size() && i < m_asked.size(); ++i) {
        const auto holding =
            std::ranges::find(m_holdings.subnets(), m_asked[i], &SubnetHolding::netuid);
        if (holding == m_holdings.subnets().end())
            continue;
        std::vector<qint64> values = std::move(drawn.series[i].values);
        holdPrices(values);
        for (qint64& value : values)
            if (value != kNoValue)
                value = worthAt(holding->alpha, value);
        if (i < kWorthShown) {
            layers.push_back({QString::number(holding->netuid.value()),
                              QString::number(holding->netuid.value()) + u' ' + holding->name,
                              chartCategory(int(i)), SeriesShape::Area, std::move(values)});
            continue;
        }
        for (std::size_t k = 0; k < others.size(); ++k)
            if (values[k] != kNoValue)
                others[k] = (others[k] == kNoValue ? 0 : others[k]) + values[k];
    }
    if (m_asked.size() > kWorthShown)
        //: In a chart: all subnets without a colour of their own.
        layers.push_back(
            {u"others"_s, tr("Others"), ChartColour::Other, SeriesShape::Area, std::move(others)});
    drawn.series = std::move(layers);
    return drawn;
}

void PortfolioChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QFrame::changeEvent(event);
}

} // namespace soma::ui
