#include "ui/views/staking/trade_summary.h"

#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/trade_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::array kNames{"planGive",  "planGet",       "planFee",  "planImpact",
                            "planPrice", "planBreakEven", "planLimit"};

} // namespace

TradeSummary::TradeSummary(TradeDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::kMedium);
    grid->setVerticalSpacing(gap::kHair);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < LineCount; ++i) {
        m_captions.at(i) = makeLabel(u"soft"_s, this);
        m_values.at(i) = makeLabel({}, this);
        m_values.at(i)->setObjectName(QString::fromLatin1(kNames.at(i)));
        m_values.at(i)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_captions.at(i), int(i), 0);
        grid->addWidget(m_values.at(i), int(i), 1);
    }
    m_note = makeParagraph(u"caption"_s, this);
    m_note->setObjectName(u"planQuoteNote"_s);
    grid->addWidget(m_note, LineCount, 0, 1, 2);
}

void TradeSummary::setLine(Line line, const QString& text, const QString& tooltip,
                           const QString& tone)
{
    m_values.at(line)->setText(text);
    m_values.at(line)->setToolTip(tooltip);
    setLook(m_values.at(line), "role", tone);
}

void TradeSummary::setUnknown(const QString& why)
{
    for (int line = 0; line < LineCount; ++line)
        setLine(static_cast<Line>(line), QString(kUnknown), why, u"faint"_s);
}

void TradeSummary::sayCaptions()
{
    const bool stakes = m_desk.trade().kind == TradeKind::Stake;
    //: Row of the stake ticket: what leaves the account.
    m_captions[Give]->setText(tr("You give"));
    //: Row of the stake ticket: what comes in return.
    m_captions[Get]->setText(tr("You get"));
    //: Row of the stake ticket: what the pool keeps; part of what is given.
    m_captions[Fee]->setText(tr("Pool fee in it"));
    //: Row of the stake ticket: how much less comes out than at the price before.
    m_captions[Impact]->setText(tr("Price impact"));
    //: Row of the stake ticket.
    m_captions[PriceAfter]->setText(tr("Price after"));
    //: Row of the stake ticket: how far the price must rise so that selling gives back what was
    //: paid.
    m_captions[BreakEven]->setText(tr("Breaks even at"));
    //: Row of the stake ticket: the worst price at which the chain still trades.
    m_captions[Limit]->setText(tr("Limit price"));
    m_captions[BreakEven]->setVisible(stakes);
    m_values[BreakEven]->setVisible(stakes);
    for (std::size_t i = 0; i < LineCount; ++i)
        m_values.at(i)->setAccessibleName(m_captions.at(i)->text());
}

void TradeSummary::showDesk()
{
    sayCaptions();
    if (m_desk.quote()) {
        showQuote(*m_desk.quote());
        return;
    }
    if (m_desk.quoteError())
        setUnknown(TradeText::quoteError(*m_desk.quoteError()));
    else
        //: Tooltip of figures that are not known yet.
        setUnknown(tr("Known once the fields above are filled in."));
    //: Below the rows of the stake ticket, before there is a quote.
    m_note->setText(tr("The quote uses the chain's own arithmetic and follows every block."));
}

void TradeSummary::showQuote(const TradeQuote& quote)
{
    const auto symbol = [this](NetUid netuid) { return m_desk.symbolOf(netuid); };
    setLine(Give, TradeText::amount(quote.give, symbol));
    setLine(Get, TradeText::amount(quote.get, symbol), {}, u"strong"_s);
    setLine(Fee, TradeText::amount(quote.fee, symbol));
    //: Tooltip of the price impact; %1 is an amount.
    setLine(Impact, TradeText::impact(quote.impactPpm),
            tr("Costs %1 against the price before, fee included.")
                .arg(amountText(quote.loss(), Reading::Exact)),
            TradeText::impactTone(quote.impactPpm));
    setLine(PriceAfter, priceText(quote.priceAfter.value()),
            //: Tooltip of the price afterwards; %1 is the price before.
            tr("%1 before").arg(priceText(quote.priceBefore.value())));
    if (quote.breakEvenPpm)
        //: Value of the break-even row; %1 is a percentage.
        setLine(BreakEven, tr("price +%1").arg(percentText(*quote.breakEvenPpm)),
                //: Tooltip of the break-even row.
                tr("So far the price has to rise until selling all of it gives back what it cost, "
                   "fees and impact both ways included."));
    else
        //: Tooltip of the break-even row when it is not known.
        setLine(BreakEven, QString(kUnknown), tr("The pool could not take it back now."),
                u"faint"_s);
    if (quote.limit && !quote.limit->isZero())
        setLine(Limit, priceText(quote.limit->value()));
    else
        //: Value of the limit row when the call has none.
        setLine(Limit, tr("none"), {}, u"soft"_s);
    if (m_desk.at())
        //: Below the rows of the stake ticket; %1 is a block number.
        m_note->setText(tr("Quoted at block %1.").arg(countText(m_desk.at()->number.value())));
}

} // namespace soma::ui
