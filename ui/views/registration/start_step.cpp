#include "ui/views/registration/start_step.h"

#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSymbolWidth = 240;

} // namespace

StartStep::StartStep(const Models& models, SubnetFounding& founding, QWidget* parent)
    : Page(u"startStep"_s, parent)
    , m_models(models)
    , m_founding(founding)
{
    auto* layout = columnIn(this, 0, gap::kLarge);
    m_headline = makeLabel(u"stat"_s, this);
    m_headline->setObjectName(u"startHeadline"_s);
    m_card = new Card(this);
    m_count = makeLabel(u"strong"_s, m_card);
    m_count->setObjectName(u"startCountdown"_s);
    m_note = makeParagraph(u"soft"_s, m_card);
    m_start = makeButton(u"primary"_s, u"startSubnetButton"_s, m_card);
    m_card->body()->addWidget(m_count);
    m_card->body()->addWidget(m_note);
    m_card->body()->addWidget(m_start, 0, Qt::AlignLeft);
    m_symbolCard = new Card(this);
    m_symbol = new QLineEdit(m_symbolCard);
    m_symbol->setObjectName(u"symbolEdit"_s);
    m_symbol->setMaxLength(8);
    m_symbolField = new FormField(m_symbol, m_symbolCard);
    m_symbolField->setMaximumWidth(kSymbolWidth);
    m_setSymbol = makeButton({}, u"setSymbolButton"_s, m_symbolCard);
    m_symbolCard->body()->addLayout(limited(m_symbolField));
    m_symbolCard->body()->addWidget(m_setSymbol, 0, Qt::AlignLeft);
    m_another = makeButton({}, u"foundAnotherButton"_s, this);
    layout->addWidget(m_headline);
    layout->addWidget(m_card);
    layout->addWidget(m_symbolCard);
    layout->addWidget(m_another, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &StartStep::startRequested);
    connect(m_another, &QPushButton::clicked, this, &StartStep::anotherRequested);
    connect(m_symbol, &QLineEdit::textChanged, this,
            [this] { m_setSymbol->setEnabled(!m_symbol->text().trimmed().isEmpty()); });
    connect(m_setSymbol, &QPushButton::clicked, this,
            [this] { Q_EMIT symbolRequested(m_symbol->text().trimmed()); });
    connect(&founding, &SubnetFounding::changed, this, &StartStep::refresh);
    m_phrases.say([this] { refresh(); });
}

void StartStep::arrive(const wallet::AccountHandle&)
{
    refresh();
    if (m_start->isEnabled())
        m_start->setFocus();
}

void StartStep::refresh()
{
    const auto netuid = m_founding.netuid();
    //: Headline after a subnet was registered; %1 is its number.
    m_headline->setText(netuid ? tr("Subnet %1 is yours").arg(netuid->value())
                               //: The same while its number is being looked up.
                               : tr("Your subnet stands"));
    //: Heading of the card about starting a subnet.
    m_card->setTitle(tr("Start it"));
    //: Button: starts trade and emission of a subnet.
    m_start->setText(tr("Start the subnet"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(m_founding.canStart());
    const auto& clock = m_founding.clock();
    m_start->setVisible(!clock || !clock->started);
    if (!clock)
        //: While the start clock of a subnet is read.
        m_count->setText(tr("Reading its clock from the chain…"));
    else if (clock->started)
        //: State of a subnet.
        m_count->setText(tr("Started"));
    else if (m_founding.canStart())
        //: State of a subnet.
        m_count->setText(tr("It can be started now"));
    else
        //: State of a subnet; %1 is "in 4 min 12 s (21 blocks)".
        m_count->setText(
            tr("It can be started %1")
                .arg(TimeText::inBlocks(m_founding.startsIn(), m_models.node.state().blockTimeMs)));
    m_note->setText(
        clock && clock->started
            //: Explains what comes after the start of a subnet.
            ? tr("Its alpha is traded and its neurons earn alpha from the first epoch on. TAO "
                 "flows "
                 "into its pool once the network's administrators have switched its emission on.")
            //: Explains the start of a subnet.
            : tr("Until you start it nobody can stake on it and nobody earns. A start cannot be "
                 "undone."));
    //: Heading of the card about the symbol of a subnet's token.
    m_symbolCard->setTitle(tr("Its symbol"));
    //: Field label.
    m_symbolField->setLabel(tr("Symbol"));
    //: Hint at that field.
    m_symbolField->setHint(
        tr("One of the chain's list, such as α or δ, that no other subnet has."));
    //: Button: asks the chain for another symbol.
    m_setSymbol->setText(tr("Change the symbol"));
    m_setSymbol->setAccessibleName(m_setSymbol->text());
    m_setSymbol->setEnabled(!m_symbol->text().trimmed().isEmpty());
    m_symbolCard->setVisible(netuid.has_value());
    //: Button: an empty wizard.
    m_another->setText(tr("Register another subnet"));
    m_another->setAccessibleName(m_another->text());
}

} // namespace soma::ui
