#include "ui/views/subnets/price_tab.h"

#include "chain/api/async.h"
#include "chain/api/queries/ask.h"
#include "ui/charts/candle_view.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/past_data.h"
#include "ui/charts/series_view.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/past_panel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QPushButton>
#include <QStackedWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kEveryMs = 1'000;
/// Blocks of a candle; 0 = an epoch of this subnet.
constexpr std::array<int, 6> kIntervals{25, 75, 300, 1'200, 7'200, 0};
constexpr int kFirstInterval = 0;
constexpr std::uint32_t kMostPricePoints = 20'000;
constexpr std::uint64_t kMostCandles = 2'000;

using Read = std::pair<std::vector<chain::Candle>, chain::Series>;

} // namespace

PriceTab::PriceTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"priceTab"_s, models, subject, parent)
    , m_history(models.node.node().history())
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    auto* head = row(gap::kSmall);
    m_kind = new Segmented(u"priceKind"_s, this);
    m_kind->addSegment(u"candlesButton"_s);
    m_kind->addSegment(u"areaButton"_s);
    m_interval = makeCombo(u"candleInterval"_s, this);
    for (std::size_t i = 0; i < kIntervals.size(); ++i)
        m_interval->addItem({});
    m_interval->setCurrentIndex(kFirstInterval);
    head->addWidget(m_kind);
    head->addWidget(m_interval);
    head->addStretch(1);
    m_candles = new CandleView(m_candleRange, u"candlesChart"_s);
    m_panel = new ChartPanel(m_candles, u"candles"_s, ChartPanel::Ranges | ChartPanel::Log);
    m_area = new PastPanel(models.node.node(), m_areaRange, u"priceArea"_s,
                           ChartPanel::Ranges | ChartPanel::Log);
    m_area->view()->setUnit(ChartUnit::Price);
    auto* card = makeFrame(u"card"_s, this);
    m_charts = new QStackedWidget(card);
    m_charts->addWidget(m_panel);
    m_charts->addWidget(m_area);
    columnIn(card, gap::kMedium, 0)->addWidget(m_charts);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kEveryMs);
    connect(&m_soon, &QTimer::timeout, this, &PriceTab::ask);
    if (m_history != nullptr)
        connect(m_history, &chain::History::recorded, this, [this] {
            if (m_active && !m_soon.isActive())
                m_soon.start();
        });
    connect(m_kind, &Segmented::chosen, this, &PriceTab::showKind);
    connect(m_interval, &QComboBox::currentIndexChanged, this, [this] {
        m_known = false;
        ask();
        showState();
    });
    connect(m_panel->state(), &StateStack::retryRequested, this, &PriceTab::ask);
    for (ChartPanel* panel : {m_panel, static_cast<ChartPanel*>(m_area)})
        connect(panel, &ChartPanel::told, this, &SubnetTab::toastRequested);
    m_phrases.say([this] {
        //: Choice of a price chart.
        m_kind->setSegmentText(0, tr("Candles"));
        //: Choice of a price chart.
        m_kind->setSegmentText(1, tr("Area"));
        //: Spans of one candle in a price chart; the last is one epoch of the subnet.
        const QStringList spans{tr("5 minutes"), tr("15 minutes"), tr("1 hour"),
                                tr("4 hours"),   tr("1 day"),      tr("1 epoch")};
        for (int i = 0; i < spans.size(); ++i)
            m_interval->setItemText(i, spans[i]);
        //: What a screen reader says of the choice of a candle's span.
        m_interval->setAccessibleName(tr("Span of a candle"));
        //: Heading of a chart.
        m_panel->setTitle(tr("Price and volume"));
        //: Heading of a chart.
        m_area->setTitle(tr("Price"));
        showState();
    });
}

QString PriceTab::title() const
{
    //: Tab of a subnet's page.
    return tr("Price");
}

qint64 PriceTab::interval() const
{
    const int blocks = kIntervals.at(std::size_t(m_interval->currentIndex()));
    if (blocks > 0)
        return blocks;
    const chain::SubnetDetail* detail = m_subject.subnet.detail();
    return detail == nullptr || detail->info.tempo.value == 0 ? 360 : detail->info.tempo.value;
}

void PriceTab::setActive(bool active)
{
    m_active = active;
    m_area->setActive(active && m_kind->current() == 1);
    if (active)
        showValues();
}

void PriceTab::showValues()
{
    const NetUid netuid = m_subject.subnet.netuid();
    if (!m_active || m_of == netuid)
        return;
    m_of = netuid;
    m_known = false;
    ++m_turn;
    m_asking = false;
    showArea();
    ask();
    showState();
}

void PriceTab::showKind()
{
    m_charts->setCurrentIndex(m_kind->current());
    m_interval->setVisible(m_kind->current() == 0);
    m_area->setActive(m_active && m_kind->current() == 1);
}

void PriceTab::showArea()
{
    chain::SeriesQuery query;
    query.kind = chain::SeriesKind::Price;
    query.netuid = *m_of;
    query.maxPoints = kMostPricePoints;
    m_area->read({query}, [](const std::vector<chain::Series>& series) {
        //: Name of a line in a chart.
        return joined(series,
                      {{u"price"_s, tr("Price"), ChartColour::Accent, SeriesShape::Area, {}}});
    });
}

void PriceTab::ask()
{
    if (m_history == nullptr || !m_of || m_asking)
        return;
    m_asking = true;
    const qint64 span = interval();
    const std::uint64_t now = m_models.node.state().best.number.value();
    chain::BlockRange range;
    range.first = BlockNumber(saturatingSub(now, std::uint64_t(span) * kMostCandles));
    chain::SeriesQuery flow;
    flow.kind = chain::SeriesKind::TaoFlow;
    flow.netuid = *m_of;
    flow.range = range;
    flow.maxPoints = kMostPricePoints;
    chain::whenDone(chain::both(m_history->candles({*m_of, range, BlockSpan(std::uint64_t(span))}),
                                m_history->series(flow)),
                    this, [this, span, now, turn = m_turn](Result<Read> told) {
                        if (turn != m_turn)
                            return;
                        m_asking = false;
                        m_error = told ? std::nullopt : std::optional(told.error());
                        // Another span may have been chosen meanwhile.
                        if (told && span == interval()) {
                            m_known = true;
                            m_candles->setCandles(
                                pastCandles(told->first, told->second, span, qint64(now)));
                        } else if (told) {
                            ask();
                        }
                        showState();
                    });
}

void PriceTab::showState()
{
    using State = PastModel::State;
    StateStack* state = m_panel->state();
    const bool empty = m_known && m_candles->isEmpty();
    PastPanel::explain(*state, m_history == nullptr ? State::NoHistory : State::Empty);
    if (m_history == nullptr || empty)
        state->showEmpty();
    else if (m_known)
        state->showNormal();
    else if (m_error)
        state->showError(*m_error);
    else
        state->showLoading();
}

} // namespace soma::ui
