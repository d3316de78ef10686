#include "ui/views/subnets/subnet_panel.h"

#include "ui/charts/series_view.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/share_text.h"
#include "ui/models/subnet_list_model.h"
#include "ui/settings.h"
#include "ui/theme/tokens.h"
#include "ui/views/page_table.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kLineHeight = 150;

} // namespace

SubnetPanel::SubnetPanel(const Models& models, QWidget* parent)
    : SidePanel(u"subnetPanel"_s, parent)
    , m_models(models)
{
    m_line = new SeriesView(m_range, u"subnetPanelChart"_s, this);
    m_line->setUnit(ChartUnit::Price);
    m_lineState = new StateStack(m_line, u"subnetPanelChartState"_s, this);
    m_lineState->setFixedHeight(kLineHeight);
    auto* stats = new QGridLayout;
    stats->setSpacing(gap::kMedium);
    m_price = new Stat(u"subnetPriceStat"_s, this);
    m_day = new Stat(u"subnetDayStat"_s, this);
    m_share = new Stat(u"subnetShareStat"_s, this);
    m_emission = new Stat(u"subnetEmissionStat"_s, this);
    m_pool = new Stat(u"subnetPoolStat"_s, this);
    m_places = new Stat(u"subnetPlacesStat"_s, this);
    int place = 0;
    for (Stat* stat : {m_price, m_day, m_share, m_emission, m_pool, m_places}) {
        stats->addWidget(stat, place / 2, place % 2);
        ++place;
    }
    m_ownerCaption = makeLabel(u"caption"_s, this);
    m_owner = new AddressLabel(AddressLabel::Form::Short, u"subnetOwner"_s, this);
    m_open = makeButton(u"primary"_s, u"openSubnetButton"_s, this);
    m_stake = makeButton({}, u"stakeOnSubnetButton"_s, this);
    m_emissionButton = makeButton({}, u"subnetEmissionButton"_s, this);
    m_watch = makeButton({}, u"watchSubnetButton"_s, this);
    m_stake->setVisible(findPage(PageId::Staking) != nullptr);
    m_emissionButton->setVisible(findPage(PageId::Emission) != nullptr);
    body()->addWidget(m_lineState);
    body()->addLayout(stats);
    body()->addWidget(m_ownerCaption);
    body()->addWidget(m_owner);
    body()->addSpacing(gap::kSmall);
    for (QPushButton* button : {m_open, m_stake, m_emissionButton, m_watch})
        body()->addWidget(button);
    body()->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_netuid); });
    connect(m_stake, &QPushButton::clicked, this, [this] { Q_EMIT stakeRequested(m_netuid); });
    connect(m_emissionButton, &QPushButton::clicked, this,
            [this] { Q_EMIT emissionRequested(m_netuid); });
    connect(m_watch, &QPushButton::clicked, this, [this] {
        const int netuid = m_netuid.value();
        m_models.settings.setSubnetWatched(netuid,
                                           !m_models.settings.watchedSubnets().contains(netuid));
    });
    connect(&models.subnets, &SubnetListModel::loaded, this, &SubnetPanel::showValues);
    connect(&models.settings, &Settings::watchedSubnetsChanged, this, &SubnetPanel::showValues);
    m_panelPhrases.say([this] {
        //: Caption of a figure: TAO for one of the subnet's tokens.
        m_price->setCaption(tr("Price"));
        //: Caption of a figure: how the price changed in a day.
        m_day->setCaption(tr("In a day"));
        //: Caption of a figure: the subnet's part of the TAO that is emitted.
        m_share->setCaption(tr("Emission share"));
        //: Caption of a figure.
        m_emission->setCaption(tr("TAO a day"));
        //: Caption of a figure: what lies in the subnet's pool.
        m_pool->setCaption(tr("In the pool"));
        //: Caption of a figure: neurons and places.
        m_places->setCaption(tr("Neurons"));
        //: Caption of an address.
        m_ownerCaption->setText(tr("Owner"));
        //: Button: the subnet's own page.
        m_open->setText(tr("Open the subnet"));
        //: Button: leads to the staking page.
        m_stake->setText(tr("Stake on it"));
        //: Button: leads to the emission page.
        m_emissionButton->setText(tr("See its emission"));
        //: Where a subnet's price chart should be.
        const QString none = tr("No prices were recorded here yet.");
        m_lineState->empty()->setTexts({}, none);
        //: What a screen reader says of the small price chart.
        m_line->setAccessibleName(tr("Price"));
        showValues();
    });
}

void SubnetPanel::showSubnet(NetUid netuid)
{
    m_netuid = netuid;
    showValues();
    openPanel();
}

void SubnetPanel::showValues()
{
    const SubnetListModel& subnets = m_models.subnets;
    const int row = subnets.rowOf(m_netuid);
    const bool watched = m_models.settings.watchedSubnets().contains(int(m_netuid.value()));
    //: Button of a watched subnet.
    m_watch->setText(watched ? tr("Stop watching")
                             //: Button: marks the subnet for the watch list.
                             : tr("Watch"));
    if (row < 0) {
        closePanel();
        return;
    }
    const chain::RankedSubnet& subnet = subnets.subnet(row);
    const auto value = [&](int column) { return subnets.index(row, column).data(); };
    setTitle(u"%1 · %2  %3"_s.arg(subnet.netuid.value())
                 .arg(QString::fromStdString(subnet.name), QString::fromStdString(subnet.symbol)));
    m_price->setValue(amountText(Rao(subnet.price.value()), Reading::Exact));
    //: Tooltip of an en dash.
    const QString noPast = tr("No price of that time was recorded here.");
    const QVariant day = value(SubnetListModel::DayColumn);
    if (day.isValid())
        m_day->setValue(changeText(day.toLongLong()));
    else
        m_day->setUnknown(noPast);
    //: Tooltip of an en dash.
    const QString noEmission = tr("It gets no emission.");
    const QVariant share = value(SubnetListModel::ShareColumn);
    if (share.isValid())
        m_share->setValue(shareText(share.toLongLong()), shareText(share.toLongLong(), 7));
    else
        m_share->setUnknown(noEmission);
    const QVariant emission = value(SubnetListModel::EmissionColumn);
    if (emission.isValid())
        m_emission->setValue(amountColumn(Rao(emission.toULongLong()), 2) + u"\u00A0τ"_s);
    else
        m_emission->setUnknown(noEmission);
    m_pool->setValue(amountColumn(subnet.taoIn, 0) + u"\u00A0τ"_s, amountText(subnet.taoIn));
    m_places->setValue(u"%1 / %2"_s.arg(subnet.neurons).arg(subnet.places));
    m_owner->setAddress(addressOf(subnet.owner.id));
    const std::vector<qint64>& line = subnets.past(row).line;
    if (line.size() < 2) {
        m_lineState->showEmpty();
        return;
    }
    ChartData drawn;
    for (std::size_t i = 0; i < line.size(); ++i)
        drawn.x.push_back(qint64(i));
    //: Name of a line in a chart.
    drawn.series = {{u"price"_s, tr("Price"), ChartColour::Accent, SeriesShape::Area, line}};
    m_line->setPlacesShown(false);
    m_line->setData(std::move(drawn));
    m_lineState->showNormal();
}

void SubnetPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_panelPhrases.sayAgain();
    SidePanel::changeEvent(event);
}

} // namespace soma::ui
