#include "ui/views/subnets/emission_tab.h"

#include "chain/api/async.h"
#include "chain/api/queries/emission.h"
#include "ui/charts/past_data.h"
#include "ui/charts/series_view.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/past_panel.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QFrame>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using chain::SeriesKind;

constexpr std::uint32_t kMostPoints = 5'000;
constexpr qint64 kWholeCut = 65'535;
constexpr qint64 kMillionths = 1'000'000;

/// Owner, miners, validators and root of what was emitted; root's part is in parts of a million.
/// The owner's part is not recorded: it is as of today.
ChartData splitOf(const ChartData& recorded, Share16 ownerCut, std::vector<ChartSeries> looks)
{
    ChartData out;
    out.x = recorded.x;
    const std::vector<qint64>& emitted = recorded.series[0].values;
    const std::vector<qint64>& root = recorded.series[1].values;
    for (ChartSeries& look : looks)
        look.values.assign(emitted.size(), kNoValue);
    for (std::size_t i = 0; i < emitted.size(); ++i) {
        if (emitted[i] == kNoValue || root[i] == kNoValue)
            continue;
        const auto owner = qint64(i128(emitted[i]) * ownerCut.value() / kWholeCut);
        const qint64 rest = emitted[i] - owner;
        const qint64 miners = rest / 2;
        const qint64 toRoot = qint64(i128(rest - miners) * root[i] / kMillionths);
        looks[0].values[i] = owner;
        looks[1].values[i] = miners;
        looks[2].values[i] = rest - miners - toRoot;
        looks[3].values[i] = toRoot;
    }
    out.series = std::move(looks);
    return out;
}

} // namespace

EmissionTab::EmissionTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"emissionTab"_s, models, subject, parent)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    chain::Node& node = models.node.node();
    m_split = new PastPanel(node, m_range, u"emissionSplit"_s, ChartPanel::Ranges);
    m_split->view()->setUnit(ChartUnit::Alpha);
    m_split->view()->setStacking(SeriesView::Stacking::Stacked);
    m_tao = new PastPanel(node, m_range, u"emissionTao"_s, {});
    m_tao->view()->setUnit(ChartUnit::Tao);
    m_tao->view()->setStacking(SeriesView::Stacking::Stacked);
    for (PastPanel* panel : {m_split, m_tao}) {
        auto* card = makeFrame(u"card"_s, this);
        columnIn(card, gap::kMedium, 0)->addWidget(panel);
        layout->addWidget(card, 1);
        connect(panel, &ChartPanel::told, this, &SubnetTab::toastRequested);
    }
    m_phrases.say([this] {
        //: Heading of a chart: who gets the alpha of a block.
        m_split->setTitle(tr("Alpha a block, by who gets it"));
        //: Heading of a chart: how a subnet's TAO reaches its pool.
        m_tao->setTitle(tr("TAO a block, put into the pool or spent on buying"));
        m_of.reset();
        showValues();
    });
}

QString EmissionTab::title() const
{
    //: Tab of a subnet's page.
    return tr("Emission");
}

void EmissionTab::setActive(bool active)
{
    m_active = active;
    if (active)
        showValues();
    m_split->setActive(active);
    m_tao->setActive(active);
}

void EmissionTab::showValues()
{
    const NetUid netuid = m_subject.subnet.netuid();
    if (!m_active)
        return;
    if (m_of != netuid) {
        m_of = netuid;
        m_ownerCut.reset();
        showPast();
    }
    if (!m_ownerCut)
        askOwnerCut();
}

/// An answer that fails is asked for again when the next block brings new values.
void EmissionTab::askOwnerCut()
{
    chain::whenDone(chain::ownerCut(m_models.node.node(), *m_of), this,
                    [this, asked = m_of](const Result<chain::Told<Share16>>& cut) {
                        if (m_of != asked || !cut || m_ownerCut)
                            return;
                        m_ownerCut = cut->value;
                        m_split->renew();
                    });
}

void EmissionTab::showPast()
{
    const auto query = [this](SeriesKind kind) {
        chain::SeriesQuery made;
        made.kind = kind;
        made.netuid = *m_of;
        made.maxPoints = kMostPoints;
        return made;
    };
    m_split->read({query(SeriesKind::AlphaEmitted), query(SeriesKind::RootShare)},
                  [this](const std::vector<chain::Series>& series) {
                      if (!m_ownerCut)
                          return ChartData();
                      ChartData all = joined(series, {{u"emitted"_s, {}}, {u"root"_s, {}}});
                      // A share is not a sum: it is put aside while sums are averaged.
                      std::vector<qint64> root = std::move(all.series[1].values);
                      all.series.pop_back();
                      averageOverBlocks(all);
                      if (!root.empty())
                          root.erase(root.begin());
                      all.series.push_back({u"root"_s, {}});
                      all.series[1].values = std::move(root);
                      using enum ChartColour;
                      return splitOf(
                          all, *m_ownerCut,
                          //: Parts of a subnet's emission.
                          {{u"owner"_s, tr("Owner"), Owner, SeriesShape::Area, {}},
                           {u"miners"_s, tr("Miners"), Miners, SeriesShape::Area, {}},
                           {u"validators"_s, tr("Validators"), Validators, SeriesShape::Area, {}},
                           {u"root"_s, tr("Root"), Root, SeriesShape::Area, {}}});
                  });
    m_tao->read(
        {query(SeriesKind::TaoInjected), query(SeriesKind::ChainBuys)},
        [](const std::vector<chain::Series>& series) {
            ChartData all = joined(
                series,
                //: Parts of the TAO that reaches a subnet.
                {{u"injected"_s, tr("Put in"), ChartColour::Category1, SeriesShape::Area, {}},
                 {u"bought"_s, tr("Bought with"), ChartColour::Category3, SeriesShape::Area, {}}});
            averageOverBlocks(all);
            return all;
        });
}

} // namespace soma::ui
