#include "ui/views/subnets/subnet_detail.h"

#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/subnets/emission_tab.h"
#include "ui/views/subnets/identity_tab.h"
#include "ui/views/subnets/metagraph_tab.h"
#include "ui/views/subnets/owner_tab.h"
#include "ui/views/subnets/pool_tab.h"
#include "ui/views/subnets/price_tab.h"
#include "ui/views/subnets/rules_tab.h"
#include "ui/views/subnets/weights_tab.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

} // namespace

SubnetDetail::SubnetDetail(const Models& models, QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_subnet(models.node.node())
    , m_metagraph(models.node.node())
{
    setObjectName(u"subnetDetail"_s);
    auto* layout = columnIn(this, gap::kPage, gap::kMedium);
    layout->addWidget(buildHead());
    m_bar = new QTabBar(this);
    m_bar->setObjectName(u"subnetTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack = new QStackedWidget(this);
    m_state = new StateStack(m_stack, u"subnetState"_s, this);
    layout->addWidget(m_bar);
    layout->addWidget(m_state, 1);
    const SubnetSubject subject{m_subnet, m_metagraph};
    m_tabs = {new PriceTab(models, subject, m_stack),     new EmissionTab(models, subject, m_stack),
              new MetagraphTab(models, subject, m_stack), new WeightsTab(models, subject, m_stack),
              new PoolTab(models, subject, m_stack),      new RulesTab(models, subject, m_stack),
              new IdentityTab(models, subject, m_stack),  new OwnerTab(models, subject, m_stack)};
    for (SubnetTab* tab : m_tabs) {
        m_bar->addTab({});
        m_stack->addWidget(tab);
        connect(tab, &SubnetTab::toastRequested, this, &SubnetDetail::toastRequested);
        connect(tab, &SubnetTab::pageRequested, this, &SubnetDetail::pageRequested);
    }
    connect(m_back, &QPushButton::clicked, this, &SubnetDetail::closed);
    connect(m_bar, &QTabBar::currentChanged, this, &SubnetDetail::showTab);
    connect(&m_subnet, &SubnetModel::changed, this, &SubnetDetail::showValues);
    connect(&m_metagraph, &MetagraphModel::loaded, this, &SubnetDetail::showValues);
    connect(m_state, &StateStack::retryRequested, &m_subnet, &SubnetModel::reload);
    m_phrases.say([this] {
        //: Button: from a subnet's page back to the list.
        nameControl(m_back, tr("Back to all subnets (Esc)"));
        //: Caption of a figure: TAO for one of the subnet's tokens.
        m_price->setCaption(tr("Price"));
        //: Caption of a figure.
        m_emission->setCaption(tr("TAO a day"));
        //: Caption of a figure: until ranks are worked out again.
        m_epoch->setCaption(tr("Next epoch"));
        //: Caption of a figure: since the subnet was registered.
        m_age->setCaption(tr("Age"));
        //: Shown while a subnet is read from the node.
        m_state->setLoadingText(tr("Reading the subnet…"));
        //: Where a subnet should be that does not exist.
        m_state->empty()->setTexts(tr("There is no such subnet"),
                                   tr("It was replaced or dissolved."));
        for (std::size_t i = 0; i < m_tabs.size(); ++i)
            m_bar->setTabText(int(i), m_tabs[i]->title());
        //: What a screen reader says of the tabs on a subnet's page.
        m_bar->setAccessibleName(tr("Parts of the subnet"));
        showValues();
    });
}

QWidget* SubnetDetail::buildHead()
{
    auto* head = new QWidget(this);
    auto* line = rowIn(head, 0, gap::kLarge);
    m_back = makeIconButton(u"chevron-left"_s, u"subnetBackButton"_s, head);
    auto* names = column(2);
    m_name = new ElidedLabel(u"title"_s, head);
    m_name->setObjectName(u"subnetName"_s);
    m_about = new ElidedLabel(u"soft"_s, head);
    names->addWidget(m_name);
    names->addWidget(m_about);
    m_price = new Stat(u"detailPriceStat"_s, head);
    m_emission = new Stat(u"detailEmissionStat"_s, head);
    m_epoch = new Stat(u"detailEpochStat"_s, head);
    m_age = new Stat(u"detailAgeStat"_s, head);
    line->addWidget(m_back);
    line->addLayout(names, 1);
    for (Stat* stat : {m_price, m_emission, m_epoch, m_age})
        line->addWidget(stat);
    return head;
}

void SubnetDetail::showSubnet(NetUid netuid)
{
    m_subnet.setSubnet(netuid);
    m_metagraph.setSubnet(netuid);
    showValues();
}

void SubnetDetail::setActive(bool active)
{
    m_active = active;
    m_subnet.setFollowing(active);
    showTab(m_bar->currentIndex());
}

void SubnetDetail::forgetSecrets()
{
    for (SubnetTab* tab : m_tabs)
        tab->forgetSecrets();
}

void SubnetDetail::showTab(int index)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setActive(m_active && int(i) == index);
    m_stack->setCurrentIndex(index);
    showValues();
}

void SubnetDetail::showValues()
{
    showHead();
    showState();
    if (m_active && m_stack->currentIndex() >= 0)
        m_tabs[std::size_t(m_stack->currentIndex())]->showValues();
}

void SubnetDetail::showState()
{
    if (m_subnet.detail() != nullptr)
        m_state->showNormal();
    else if (m_subnet.isMissing())
        m_state->showEmpty();
    else if (m_subnet.error())
        m_state->showError(*m_subnet.error());
    else
        m_state->showLoading();
}

void SubnetDetail::showHead()
{
    const SubnetListModel& subnets = m_models.subnets;
    const int row = subnets.rowOf(m_subnet.netuid());
    const chain::SubnetDetail* detail = m_subnet.detail();
    m_name->setText(row < 0 ? QString::number(m_subnet.netuid().value())
                            : u"%1 · %2  %3"_s.arg(m_subnet.netuid().value())
                                  .arg(QString::fromStdString(subnets.subnet(row).name),
                                       QString::fromStdString(subnets.subnet(row).symbol)));
    //: Tooltip of an en dash on a subnet's page.
    const QString unread = tr("Not read yet.");
    if (row < 0) {
        m_emission->setUnknown(unread);
        m_about->clear();
    } else {
        const chain::RankedSubnet& subnet = subnets.subnet(row);
        m_emission->setValue(amountColumn(Rao(subnet.taoEmission().value() * kBlocksPerDay), 2) +
                             u"\u00A0τ"_s);
        //: State of a subnet, under its name.
        m_about->setText(!subnet.started ? tr("Registered, not started: it gets no emission")
                         : subnet.taoEmission().isZero()
                             //: State of a subnet, under its name.
                             ? tr("Started, without TAO emission")
                             //: State of a subnet, under its name.
                             : tr("Active"));
    }
    if (detail == nullptr) {
        for (Stat* stat : {m_price, m_epoch, m_age})
            stat->setUnknown(unread);
        return;
    }
    m_price->setValue(amountText(Rao(detail->price.value()), Reading::Exact));
    const std::uint64_t tempo = detail->info.tempo.value;
    const std::uint64_t passed = detail->info.blocksSinceLastStep.value.value();
    m_epoch->setValue(TimeText::inBlocks(BlockSpan(saturatingSub(tempo, passed)),
                                         m_models.node.state().blockTimeMs));
    m_age->setValue(TimeText::duration(
        saturatingDistance(detail->info.networkRegisteredAt.value, m_subnet.at().number).value() *
        kBlockMs));
}

void SubnetDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SubnetDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
