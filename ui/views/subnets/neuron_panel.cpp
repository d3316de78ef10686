#include "ui/views/subnets/neuron_panel.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/metagraph_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

enum Figure {
    Stake,
    AlphaStake,
    Incentive,
    Dividends,
    Consensus,
    Earned,
    Before,
    Updated,
    Age,
    Immunity,
    FigureCount
};

QString alphaAmount(std::uint64_t rao)
{
    return amountColumn(Rao(rao), 4) + u"\u00A0α"_s;
}

} // namespace

NeuronPanel::NeuronPanel(const Models& models, MetagraphModel& metagraph, QWidget* parent)
    : SidePanel(u"neuronPanel"_s, parent)
    , m_models(models)
    , m_metagraph(metagraph)
{
    m_role = makeLabel(u"soft"_s, this);
    m_role->setWordWrap(true);
    m_name = makeLabel(u"strong"_s, this);
    m_hotkeyCaption = makeLabel(u"caption"_s, this);
    m_hotkey = new AddressLabel(AddressLabel::Form::Short, u"neuronHotkey"_s, this);
    m_coldkeyCaption = makeLabel(u"caption"_s, this);
    m_coldkey = new AddressLabel(AddressLabel::Form::Short, u"neuronColdkey"_s, this);
    auto* stats = new QGridLayout;
    stats->setSpacing(gap::kMedium);
    for (int i = 0; i < FigureCount; ++i) {
        auto* stat = new Stat(u"neuronStat%1"_s.arg(i + 1), this);
        stats->addWidget(stat, i / 2, i % 2);
        m_stats.push_back(stat);
    }
    body()->addWidget(m_role);
    body()->addWidget(m_name);
    body()->addWidget(m_hotkeyCaption);
    body()->addWidget(m_hotkey);
    body()->addWidget(m_coldkeyCaption);
    body()->addWidget(m_coldkey);
    body()->addSpacing(gap::kSmall);
    body()->addLayout(stats);
    body()->addStretch(1);
    m_panelPhrases.say([this] {
        //: Caption of an address.
        m_hotkeyCaption->setText(tr("Hotkey"));
        //: Caption of an address.
        m_coldkeyCaption->setText(tr("Coldkey"));
        //: Captions of a neuron's figures.
        const QStringList captions{tr("Stake"),        tr("Of that, alpha"), tr("Incentive"),
                                   tr("Dividends"),    tr("Consensus"),      tr("Last epoch"),
                                   tr("Epoch before"), tr("Weights set"),    tr("Age"),
                                   tr("Immunity left")};
        for (int i = 0; i < FigureCount; ++i)
            m_stats[std::size_t(i)]->setCaption(captions[i]);
        refresh();
    });
}

void NeuronPanel::showNeuron(int uid)
{
    m_uid = uid;
    refresh();
    if (m_uid >= 0)
        openPanel();
}

void NeuronPanel::refresh()
{
    const auto& all = m_metagraph.metagraph();
    const auto place = std::size_t(m_uid);
    if (m_uid < 0 || !all || place >= all->hotkeys.size()) {
        m_uid = -1;
        closePanel();
        return;
    }
    //: Title of the panel about one neuron; %1 is its number.
    setTitle(tr("Neuron %1").arg(m_uid));
    const bool validator = all->validatorPermit[place];
    m_role->setText(validator && !all->active[place]
                        //: What a neuron is.
                        ? tr("Validator, silent: its weights count no more")
                        : validator
                              //: What a neuron is.
                              ? tr("Validator")
                              : all->incentives[place].value > 0
                                    //: What a neuron is.
                                    ? tr("Miner")
                                    //: What a neuron is.
                                    : tr("No part in the last epoch"));
    const QString name = m_models.accounts.nameOf(all->hotkeys[place]);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_hotkey->setAddress(addressOf(all->hotkeys[place]));
    m_coldkey->setAddress(addressOf(all->coldkeys[place]));
    const BlockNumber now = all->block.value;
    const auto set = [this](Figure figure, const QString& value) {
        m_stats[std::size_t(figure)]->setValue(value);
    };
    const auto since = [now](BlockNumber block) { return saturatingDistance(block, now).value(); };
    set(Stake, alphaAmount(all->totalStake[place].value.value()));
    set(AlphaStake, alphaAmount(all->alphaStake[place].value.value()));
    set(Incentive, unitText(all->incentives[place].value));
    set(Dividends, unitText(all->dividends[place].value));
    set(Consensus, unitText(all->consensus[place].value));
    set(Earned, alphaAmount(all->emission[place].value.value()));
    if (const std::optional<Alpha> before = m_metagraph.emissionBefore(m_uid))
        set(Before, alphaAmount(before->value()));
    else
        m_stats[Before]->setUnknown(
            //: Tooltip of an en dash.
            tr("The state before the last epoch is not held any more, or the place was "
               "another's."));
    const std::uint64_t updated = since(all->lastUpdate[place].value);
    //: When a validator set its weights; %1 is a span of time.
    set(Updated, tr("%1 ago").arg(TimeText::duration(updated * kBlockMs)));
    const std::uint64_t age = since(all->blockAtRegistration[place].value);
    set(Age, TimeText::duration(age * kBlockMs));
    const std::uint64_t immune = saturatingSub<std::uint64_t>(all->immunityPeriod.value, age);
    //: A neuron that may be replaced.
    set(Immunity, immune == 0 ? tr("none") : TimeText::duration(immune * kBlockMs));
}

void NeuronPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_panelPhrases.sayAgain();
    SidePanel::changeEvent(event);
}

} // namespace soma::ui
