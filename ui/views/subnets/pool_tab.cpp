#include "ui/views/subnets/pool_tab.h"

#include "ui/charts/curve_view.h"
#include "ui/format/amount_format.h"
#include "ui/format/share_text.h"
#include "ui/models/subnet_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPoints = 60;
/// The curve ends at a trade of this part of the reserve: a fifth moves the price by half.
constexpr std::uint64_t kReach = 5;
constexpr std::int64_t kPerMillion = 1'000; ///< A millionth in parts of 10^9.

/// Rao of TAO per alpha from an I96F32, capped by the chain at one.
Rao movingPriceOf(const chain::FixedI128& price)
{
    if (price.bits <= 0)
        return Rao();
    return Rao(std::uint64_t((u128(price.bits) * kRaoPerTao) >> 32));
}

} // namespace

PoolTab::PoolTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"poolTab"_s, models, subject, parent)
{
    auto* content = new QWidget(this);
    auto* layout = columnIn(content, 0, gap::kMedium);
    auto* figures = new Card(content);
    auto* stats = row(gap::kLarge);
    m_tao = new Stat(u"poolTaoStat"_s, figures);
    m_alpha = new Stat(u"poolAlphaStat"_s, figures);
    m_outside = new Stat(u"poolOutsideStat"_s, figures);
    m_volume = new Stat(u"poolVolumeStat"_s, figures);
    m_moving = new Stat(u"poolMovingStat"_s, figures);
    for (Stat* stat : {m_tao, m_alpha, m_outside, m_volume, m_moving})
        stats->addWidget(stat, 1);
    figures->body()->addLayout(stats);
    m_card = new Card(content);
    m_side = new Segmented(u"poolSide"_s, m_card);
    m_side->addSegment(u"poolBuy"_s);
    m_side->addSegment(u"poolSell"_s);
    m_card->head()->addWidget(m_side);
    m_curve = new CurveView(u"poolCurve"_s, m_card);
    m_trade = makeParagraph(u"soft"_s, m_card);
    m_trade->setObjectName(u"poolTrade"_s);
    m_card->body()->addWidget(m_curve, 1);
    m_card->body()->addWidget(m_trade);
    layout->addWidget(figures);
    layout->addWidget(m_card, 1);
    m_state = new StateStack(content, u"poolState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);
    connect(m_side, &Segmented::chosen, this, [this] {
        m_curve->setHandle({});
        showCurve();
    });
    connect(m_curve, &CurveView::handleMoved, this, &PoolTab::showTrade);
    m_phrases.say([this] {
        //: Caption of a figure: TAO in the pool.
        m_tao->setCaption(tr("TAO in the pool"));
        //: Caption of a figure: the subnet's tokens in the pool.
        m_alpha->setCaption(tr("Alpha in the pool"));
        //: Caption of a figure: the subnet's tokens outside the pool.
        m_outside->setCaption(tr("Alpha outside"));
        //: Caption of a figure: all that was ever traded.
        m_volume->setCaption(tr("Volume so far"));
        //: Caption of a figure: the slow average that the emission goes by.
        m_moving->setCaption(tr("Average price"));
        //: Heading over a curve: price impact over the amount of a trade.
        m_card->setTitle(tr("How far a trade moves the price"));
        //: Choice over the same curve: TAO is paid in.
        m_side->setSegmentText(0, tr("Buying"));
        //: Choice over the same curve: alpha is paid in.
        m_side->setSegmentText(1, tr("Selling"));
        //: What a screen reader says of the curve.
        m_curve->setAccessibleName(tr("Price impact"));
        //: Names of the curve's axes.
        m_curve->setNames(tr("Amount"), tr("Impact"));
        m_state->empty()->setTexts(
            //: Where a pool should be.
            tr("No pool"),
            //: Where a pool should be.
            tr("The root network's stake is TAO itself; it has no pool."));
        showValues();
    });
}

QString PoolTab::title() const
{
    //: Tab of a subnet's page.
    return tr("Pool");
}

bool PoolTab::isBuying() const
{
    return m_side->current() == 0;
}

void PoolTab::showValues()
{
    const chain::SubnetDetail* detail = m_subject.subnet.detail();
    if (detail == nullptr)
        return;
    if (m_subject.subnet.netuid() == NetUid(0)) {
        m_state->showEmpty();
        return;
    }
    m_state->showNormal();
    const chain::DynamicInfo& info = detail->info;
    const auto alpha = [](Alpha amount) -> QString {
        return amountColumn(Rao(amount.value()), 2) + u"\u00A0α"_s;
    };
    m_tao->setValue(amountColumn(info.taoIn.value, 2) + u"\u00A0τ"_s, amountText(info.taoIn.value));
    m_alpha->setValue(alpha(info.alphaIn.value));
    m_outside->setValue(alpha(info.alphaOut.value));
    const u128 volume = info.subnetVolume.value;
    m_volume->setValue(
        amountColumn(Rao(volume > u128(UINT64_MAX) ? UINT64_MAX : std::uint64_t(volume)), 0) +
        u"\u00A0τ"_s);
    m_moving->setValue(amountText(movingPriceOf(info.movingPrice), Reading::Exact),
                       //: Tooltip of the average price.
                       tr("The emission goes by this slow average, never by more than 1 τ."));
    showCurve();
}

void PoolTab::showCurve()
{
    const chain::PoolView* pool = m_subject.subnet.pool();
    if (pool == nullptr || !pool->trades) {
        m_curve->setCurve({});
        //: In place of a quote.
        m_trade->setText(tr("Its token does not trade before the owner starts the subnet."));
        return;
    }
    const chain::SubnetDetail& detail = *m_subject.subnet.detail();
    const std::uint64_t reserve =
        isBuying() ? detail.info.taoIn.value.value() : detail.info.alphaIn.value.value();
    std::vector<CurvePoint> points;
    for (int i = 0; i <= kPoints; ++i) {
        const std::uint64_t pay = reserve / kReach / kPoints * std::uint64_t(i);
        std::int64_t impact = 0;
        if (isBuying()) {
            if (const auto quote = chain::quoteBuy(*pool, Rao(pay)); quote)
                impact = quote->impactPpm;
        } else if (const auto quote = chain::quoteSell(*pool, Alpha(pay)); quote) {
            impact = quote->impactPpm;
        }
        points.push_back({qint64(pay), impact * kPerMillion});
    }
    m_curve->setUnits(isBuying() ? ChartUnit::Tao : ChartUnit::Alpha, ChartUnit::Share);
    const qint64 middle = points[kPoints / 2].x;
    m_curve->setCurve(std::move(points));
    if (!m_curve->handle())
        m_curve->setHandle(middle);
    showTrade();
}

void PoolTab::showTrade()
{
    const chain::PoolView* pool = m_subject.subnet.pool();
    if (pool == nullptr || !m_curve->handle())
        return;
    const auto pay = std::uint64_t(*m_curve->handle());
    QString paid;
    QString got;
    std::uint32_t impact = 0;
    if (isBuying()) {
        const auto quote = chain::quoteBuy(*pool, Rao(pay));
        if (!quote)
            return;
        paid = amountText(quote->paid, Reading::Exact);
        got = amountPlain(Rao(quote->got.value())) + u"\u00A0α"_s;
        impact = quote->impactPpm;
    } else {
        const auto quote = chain::quoteSell(*pool, Alpha(pay));
        if (!quote)
            return;
        paid = amountPlain(Rao(quote->paid.value())) + u"\u00A0α"_s;
        got = amountText(quote->got, Reading::Exact);
        impact = quote->impactPpm;
    }
    //: Under a curve: what a trade of the chosen size would give.
    m_trade->setText(tr("%1 would give %2: %3 less than at the present price.")
                         .arg(paid, got, shareText(qint64(impact) * kPerMillion)));
}

} // namespace soma::ui
