#include "ui/views/subnets/owner_start.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/subnets/symbol_picker.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSymbolsHeight = 6 * measure::kRow;

} // namespace

OwnerStart::OwnerStart(const Models& models, OwnerDesk& desk, QWidget* parent)
    : Page(u"ownerStart"_s, parent)
    , m_models(models)
    , m_desk(desk)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_startCard = new Card(this);
    m_state = makeLabel(u"strong"_s, m_startCard);
    m_state->setObjectName(u"ownerStartState"_s);
    m_note = makeParagraph(u"soft"_s, m_startCard);
    m_start = makeButton(u"primary"_s, u"ownerStartButton"_s, m_startCard);
    m_startCard->body()->addWidget(m_state);
    m_startCard->body()->addLayout(limited(m_note));
    m_startCard->body()->addWidget(m_start, 0, Qt::AlignLeft);
    m_symbolCard = new Card(this);
    m_now = makeLabel({}, m_symbolCard);
    m_now->setObjectName(u"ownerSymbolNow"_s);
    m_listLabel = makeLabel(u"caption"_s, m_symbolCard);
    m_symbols = new SymbolPicker(u"ownerSymbolList"_s, m_symbolCard);
    m_symbols->setFixedHeight(kSymbolsHeight);
    m_listLabel->setBuddy(m_symbols);
    m_setSymbol = makeButton({}, u"ownerSymbolButton"_s, m_symbolCard);
    m_symbolCard->body()->addWidget(m_now);
    m_symbolCard->body()->addWidget(m_listLabel);
    m_symbolCard->body()->addWidget(m_symbols);
    m_symbolCard->body()->addWidget(m_setSymbol, 0, Qt::AlignLeft);
    layout->addWidget(m_startCard);
    layout->addWidget(m_symbolCard);
    layout->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &OwnerStart::startRequested);
    connect(m_setSymbol, &QPushButton::clicked, this,
            [this] { Q_EMIT symbolRequested(m_symbols->current()); });
    connect(m_symbols, &SymbolPicker::symbolChosen, this, &OwnerStart::showSymbol);
    connect(&desk, &OwnerDesk::changed, this, &OwnerStart::refresh);
    connect(&models.subnets, &SubnetListModel::loaded, this, &OwnerStart::refresh);
    m_phrases.say([this] { refresh(); });
}

void OwnerStart::refresh()
{
    if (m_desk.standing() != OwnerDesk::Standing::Owner)
        return;
    m_symbols->setSubnets(m_models.subnets);
    showStart();
    showSymbol();
}

void OwnerStart::showStart()
{
    //: Heading of the card about starting a subnet.
    m_startCard->setTitle(tr("Start"));
    //: Button: starts trade and emission of a subnet.
    m_start->setText(tr("Start the subnet"));
    m_start->setAccessibleName(m_start->text());
    const auto& view = m_desk.view();
    const bool started = view && view->start.started;
    m_start->setEnabled(m_desk.canStart());
    m_start->setVisible(!started);
    const std::uint64_t blockTime = m_models.node.state().blockTimeMs;
    if (!view)
        //: While the start clock of a subnet is read.
        m_state->setText(m_desk.error() ? ErrorText::sentence(*m_desk.error())
                                        : tr("Reading its clock from the chain…"));
    else if (started && view->runsSince)
        //: State of a subnet; %1 is a block number, %2 a length of time such as "3 d 4 h".
        m_state->setText(
            tr("Running since block %1, for %2")
                .arg(countText(view->runsSince->value()),
                     TimeText::duration(
                         saturatingDistance(*view->runsSince, view->start.now).value() *
                         blockTime)));
    else if (m_desk.canStart())
        //: State of a subnet.
        m_state->setText(tr("It can be started now"));
    else
        //: State of a subnet; %1 is "in 4 min 12 s (21 blocks)".
        m_state->setText(
            tr("It can be started %1").arg(TimeText::inBlocks(m_desk.startsIn(), blockTime)));
    m_note->setText(
        started
            //: Explains what a started subnet does.
            ? tr("Its alpha is traded and its neurons earn. A start cannot be undone.")
            //: Explains the start of a subnet.
            : tr("Until you start it nobody can stake on it and nobody earns. A start cannot be "
                 "undone."));
}

void OwnerStart::showSymbol()
{
    //: Heading of the card about the symbol of a subnet's token.
    m_symbolCard->setTitle(tr("Symbol"));
    const int row = m_models.subnets.rowOf(m_desk.netuid());
    const QString now =
        row < 0 ? QString(kUnknown) : QString::fromStdString(m_models.subnets.subnet(row).symbol);
    //: %1 is the sign of a subnet's token.
    m_now->setText(tr("Its token is written %1.").arg(now));
    //: Label of the list of signs; the number is how many there are.
    m_listLabel->setText(tr("%n symbol(s) that no subnet has", nullptr, m_symbols->count()));
    m_symbols->setAccessibleName(m_listLabel->text());
    const QString chosen = m_symbols->current();
    m_setSymbol->setEnabled(!chosen.isEmpty());
    //: Button: leads to the review of a new symbol; %1 is the sign.
    m_setSymbol->setText(chosen.isEmpty() ? tr("Choose a symbol")
                                          //: Button: leads to the review; %1 is the sign.
                                          : tr("Review the symbol %1").arg(chosen));
    m_setSymbol->setAccessibleName(m_setSymbol->text());
}

} // namespace soma::ui
