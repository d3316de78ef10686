#include "ui/views/staking/trade_ticket.h"

#include "ui/format/trade_text.h"
#include "ui/theme/tokens.h"
#include "ui/views/staking/trade_amount.h"
#include "ui/views/staking/trade_summary.h"
#include "ui/views/staking/trade_terms.h"
#include "ui/widgets/build.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

TradeTicket::TradeTicket(const Models& models, StakeBook& book, TradeDesk& desk, QWidget* parent)
    : Page(u"tradeTicket"_s, parent)
    , m_desk(desk)
{
    auto* layout = columnIn(this, gap::kLarge, gap::kMedium);
    m_kind = new Segmented(u"tradeKind"_s, this);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const char* name : {"tradeStake", "tradeUnstake", "tradeMove", "tradeTransfer"})
        m_kind->addSegment(QString::fromLatin1(name));
    m_places = new TradePlaces(models, book, desk, this);
    m_amount = new TradeAmountBox(models, desk, this);
    m_terms = new TradeTerms(models, desk, this);
    m_summary = new TradeSummary(desk, this);
    m_general = makeParagraph(u"down"_s, this);
    m_general->setObjectName(u"tradeGeneralError"_s);
    m_general->hide();
    m_review = makeButton(u"primary"_s, u"tradeReviewButton"_s, this);
    layout->addWidget(m_kind);
    layout->addWidget(m_places);
    layout->addWidget(m_amount);
    layout->addWidget(m_terms);
    layout->addWidget(makeHairline(this));
    layout->addWidget(m_summary);
    layout->addWidget(m_general);
    layout->addWidget(m_review);
    layout->addStretch(1);

    connect(m_kind, &Segmented::chosen, this,
            [this](int index) { setKind(static_cast<TradeKind>(index)); });
    connect(m_places, &TradePlaces::changed, this, &TradeTicket::tell);
    connect(m_amount, &TradeAmountBox::changed, this, &TradeTicket::tell);
    connect(m_terms, &TradeTerms::changed, this, &TradeTicket::tell);
    connect(&desk, &TradeDesk::changed, this, &TradeTicket::showDesk);
    connect(m_review, &QPushButton::clicked, this, &TradeTicket::review);
    m_phrases.say([this] { sayTexts(); });
    tell();
}

void TradeTicket::sayTexts()
{
    //: Choice of the stake ticket: TAO becomes stake.
    m_kind->setSegmentText(0, tr("Stake"));
    //: Choice of the stake ticket: stake becomes TAO.
    m_kind->setSegmentText(1, tr("Unstake"));
    //: Choice of the stake ticket: to another validator or subnet.
    m_kind->setSegmentText(2, tr("Move"));
    //: Choice of the stake ticket: to another account.
    m_kind->setSegmentText(3, tr("Transfer"));
    showDesk();
}

void TradeTicket::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_places->setAccount(account);
    tell();
}

void TradeTicket::setKind(TradeKind kind)
{
    m_kind->setCurrent(static_cast<int>(kind));
    m_amount->clear();
    m_terms->clear();
    m_places->setKind(kind);
    tell();
}

void TradeTicket::choosePosition(const StakePosition& position)
{
    m_places->setPosition(position);
    tell();
}

void TradeTicket::chooseStakeAt(NetUid netuid, const std::optional<chain::Hotkey>& hotkey)
{
    setKind(TradeKind::Stake);
    m_places->setStakeAt(netuid, hotkey);
    tell();
}

void TradeTicket::clearAmount()
{
    m_amount->clear();
    m_terms->clear();
    tell();
}

void TradeTicket::showGeneral(const QString& sentence)
{
    m_general->setText(sentence);
    m_general->setVisible(!sentence.isEmpty());
}

/// One trade out of all fields; the desk answers with changed().
void TradeTicket::tell()
{
    Trade trade;
    m_places->fill(trade);
    m_amount->fill(trade);
    m_terms->fill(trade);
    showGeneral({});
    m_desk.setTrade(trade);
}

void TradeTicket::showDesk()
{
    m_places->showFaults();
    m_amount->showDesk();
    m_terms->showDesk();
    m_summary->showDesk();
    m_review->setText(TradeText::reviewButton(m_desk.trade().kind));
}

void TradeTicket::review()
{
    const bool placed = m_places->judge();
    const bool counted = m_amount->judge();
    const bool agreed = m_terms->judge();
    if (placed && counted && agreed && m_desk.isReady())
        Q_EMIT reviewRequested();
}

} // namespace soma::ui
