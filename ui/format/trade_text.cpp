#include "ui/format/trade_text.h"

#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/network_units.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::uint32_t kWorthAWordPpm = 5'000;

} // namespace

QString TradeText::amount(const TradeAmount& amount, const SymbolOf& symbolOf)
{
    if (!amount.alphaOf)
        return amountText(Rao(amount.rao), Reading::Exact);
    return alphaText(Alpha(amount.rao), symbolOf(*amount.alphaOf), Reading::Exact);
}

QString TradeText::subnet(NetUid netuid, const QString& name)
{
    if (netuid == NetUid(0))
        //: The network of subnet 0, where stake is TAO.
        return tr("Root");
    const QString number = QString::number(netuid.value());
    if (name.isEmpty())
        //: A subnet without a name; %1 is its number.
        return tr("Subnet %1").arg(number);
    //: A subnet; %1 is its number, %2 its name.
    return tr("%1 · %2", "subnet").arg(number, name);
}

QString TradeText::reviewButton(TradeKind kind)
{
    switch (kind) {
    case TradeKind::Stake:
        //: Button of the stake ticket: leads to the page that shows what will change.
        return tr("Review stake");
    case TradeKind::Unstake:
        //: Button of the stake ticket: leads to the page that shows what will change.
        return tr("Review unstake");
    case TradeKind::Move:
        //: Button of the stake ticket: leads to the page that shows what will change.
        return tr("Review move");
    case TradeKind::Transfer:
        //: Button of the stake ticket: leads to the page that shows what will change.
        return tr("Review transfer");
    }
    return {};
}

QString TradeText::fault(const TradeFault& fault)
{
    return RefusalText::whole(fault.rule, fault.facts);
}

QString TradeText::quoteError(const Error& error)
{
    const chain::DispatchFailure rule = ruleOf(error);
    return rule.pallet.empty() ? ErrorText::sentence(error) : RefusalText::whole(rule);
}

QString TradeText::impact(std::uint32_t ppm)
{
    const QString text = percentText(ppm);
    return ppm == 0 || text.startsWith(u'<') ? text : kMinus + text;
}

QString TradeText::impactTone(std::uint32_t ppm)
{
    if (ppm >= kTypedConfirmationPpm)
        return u"down"_s;
    return ppm >= kWorthAWordPpm ? u"warn"_s : QString();
}

} // namespace soma::ui
