#include "ui/views/registration/cost_card.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCardWidth = 260;
constexpr BlockSpan kDay{7'200};
constexpr BlockSpan kWeek{7 * 7'200};

} // namespace

CostCard::CostCard(const Models& models, SubnetFounding& founding, QWidget* parent)
    : Card(parent)
    , m_models(models)
    , m_founding(founding)
{
    setObjectName(u"costCard"_s);
    setFixedWidth(kCardWidth);
    m_now = new Stat(u"costNow"_s, this);
    m_day = new Stat(u"costDay"_s, this);
    m_week = new Stat(u"costWeek"_s, this);
    m_victim = new Stat(u"costVictim"_s, this);
    m_wait = new Stat(u"costWait"_s, this);
    body()->setSpacing(gap::kMedium);
    for (Stat* stat : {m_now, m_day, m_week, m_victim, m_wait})
        body()->addWidget(stat);
    connect(&founding, &SubnetFounding::changed, this, &CostCard::refresh);
    refresh();
}

void CostCard::refresh()
{
    //: Heading of the card beside the wizard.
    setTitle(tr("What it costs"));
    //: Caption in that card: the price in the next block.
    m_now->setCaption(tr("In the next block"));
    //: Caption in that card.
    m_day->setCaption(tr("In one day, if nobody registers"));
    //: Caption in that card.
    m_week->setCaption(tr("In seven days, if nobody registers"));
    //: Caption in that card: the subnet that makes room.
    m_victim->setCaption(tr("Would be replaced"));
    //: Caption in that card: when a registration is possible.
    m_wait->setCaption(tr("Possible"));
    const auto& place = m_founding.place();
    if (!place) {
        //: Tooltip of figures that were not read yet.
        const QString why = m_founding.error() ? ErrorText::sentence(*m_founding.error())
                                               : tr("Not read from the chain yet.");
        for (Stat* stat : {m_now, m_day, m_week, m_victim, m_wait})
            stat->setUnknown(why);
        return;
    }
    const auto cost = [this](Stat* stat, BlockSpan span) {
        const Rao amount = m_founding.costIn(span).value_or(Rao());
        stat->setValue(amountColumn(amount, 2, Reading::Exact) + u" τ"_s,
                       amountText(amount, Reading::Exact));
    };
    cost(m_now, BlockSpan(1));
    cost(m_day, kDay);
    cost(m_week, kWeek);
    if (!place->next)
        m_victim->setValue(
            //: In that card: no subnet has to go.
            tr("nobody"),
            //: Tooltip there; %1 is a number.
            tr("The network holds up to %1 subnets, and there is room.").arg(place->limit));
    else
        m_victim->setValue(m_founding.victimName().isEmpty() ? QString::number(place->next->value())
                                                             : m_founding.victimName(),
                           //: Tooltip of the subnet that would be replaced.
                           tr("The network is full, and this subnet has the lowest price among "
                              "those that are not immune."));
    const BlockSpan wait = place->wait();
    if (wait.isZero())
        //: In that card: nothing has to be waited for.
        m_wait->setValue(tr("now"));
    else
        m_wait->setValue(TimeText::inBlocks(wait, m_models.node.state().blockTimeMs));
}

} // namespace soma::ui
