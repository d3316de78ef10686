#include "ui/format/plan_text.h"

#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/network_units.h"
#include "ui/format/time_format.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::PlanRow;
using chain::PlanStanding;
using chain::PlanWarning;

namespace {

/// The plain number of an amount or a price; nothing for a setting.
std::optional<std::uint64_t> numberOf(const std::optional<PlanRow::Value>& value)
{
    if (!value)
        return 0;
    if (const auto* rao = std::get_if<Rao>(&*value))
        return rao->value();
    if (const auto* alpha = std::get_if<Alpha>(&*value))
        return alpha->value();
    if (const auto* price = std::get_if<chain::Price>(&*value))
        return price->value();
    return std::nullopt;
}

bool isPrice(const PlanRow& row)
{
    return row.kind == PlanRow::Kind::SpotPrice;
}

bool isOwned(PlanRow::Kind kind)
{
    return kind == PlanRow::Kind::Free || kind == PlanRow::Kind::Stake;
}

/// Fixed-point numbers to four decimals, without floating point.
QString fixedText(bool negative, u128 bits, int fraction)
{
    const u128 whole = bits >> fraction;
    const u128 rest = bits - (whole << fraction);
    const auto decimals = static_cast<qulonglong>((rest >> (fraction - 32)) * 10'000 >> 32);
    const QString text = QString::number(static_cast<qulonglong>(whole)) + u'.' +
                         QString::number(decimals).rightJustified(4, u'0');
    return negative ? kMinus + text : text;
}

QString settingText(const chain::HyperparamValue& value)
{
    return std::visit(
        [](const auto& held) -> QString {
            using T = std::remove_cvref_t<decltype(held)>;
            using V = chain::HyperparamValue;
            if constexpr (std::is_same_v<T, bool>)
                //: A setting that is on or off.
                return held ? PlanText::tr("on")
                            //: A setting that is on or off.
                            : PlanText::tr("off");
            else if constexpr (std::is_same_v<T, V::Signed>)
                return fixedText(
                    held.value.bits < 0,
                    static_cast<u128>(held.value.bits < 0 ? -held.value.bits : held.value.bits),
                    32);
            else if constexpr (std::is_same_v<T, V::Unsigned>)
                return fixedText(false, held.value.bits, 64);
            else if constexpr (std::is_same_v<T, chain::Compact<Rao>>)
                return amountText(held.value, Reading::Exact);
            else
                return countText(static_cast<quint64>(held.value));
        },
        value.choice);
}

} // namespace

PlanText::PlanText(PlanNames names) : m_names(std::move(names)) {}

QString PlanText::who(const chain::AccountId& account) const
{
    const QString known = m_names.account ? m_names.account(account) : QString();
    return known.isEmpty() ? shortAddress(addressOf(account)) : known;
}

QString PlanText::where(const std::optional<NetUid>& netuid) const
{
    if (!netuid)
        return {};
    const QString known = m_names.subnet ? m_names.subnet(*netuid) : QString();
    return known.isEmpty() ? QString::number(netuid->value()) : known;
}

QString PlanText::symbolOf(const std::optional<NetUid>& netuid) const
{
    if (!netuid || *netuid == NetUid(0))
        return u"τ"_s;
    const QString known = m_names.symbol ? m_names.symbol(*netuid) : QString();
    return known.isEmpty() ? u"α"_s : known;
}

QString PlanText::caption(const PlanRow& row) const
{
    const QString owner = row.account ? who(*row.account) : QString();
    switch (row.kind) {
    case PlanRow::Kind::Free:
        //: Row of the before-and-after table; %1 is an account.
        return tr("Free balance of %1").arg(owner);
    case PlanRow::Kind::Reserved:
        //: Row of the before-and-after table: held as a deposit; %1 is an account.
        return tr("Held as a deposit, %1").arg(owner);
    case PlanRow::Kind::Stake:
        //: Row of the before-and-after table; %1 is an account, %2 a subnet, %3 a validator.
        return tr("Stake of %1 on %2 with %3")
            .arg(owner, where(row.netuid), row.hotkey ? who(row.hotkey->id) : QString(kUnknown));
    case PlanRow::Kind::Locked:
        //: Row of the before-and-after table; %1 is an account, %2 a subnet.
        return tr("Locked stake of %1 on %2").arg(owner, where(row.netuid));
    case PlanRow::Kind::SpotPrice:
        //: Row of the before-and-after table; %1 is a subnet.
        return tr("Price on %1").arg(where(row.netuid));
    case PlanRow::Kind::PoolTao:
        //: Row of the before-and-after table; %1 is a subnet.
        return tr("TAO in the pool of %1").arg(where(row.netuid));
    case PlanRow::Kind::PoolAlpha:
        //: Row of the before-and-after table; %1 is a subnet.
        return tr("Alpha in the pool of %1").arg(where(row.netuid));
    case PlanRow::Kind::Setting:
        //: Row of the before-and-after table; %1 is a setting, %2 a subnet.
        return tr("%1 of %2", "setting").arg(QString::fromStdString(row.name), where(row.netuid));
    case PlanRow::Kind::NetworkCost:
        //: Row of the before-and-after table.
        return tr("Cost of the next subnet");
    case PlanRow::Kind::NeuronCost:
        //: Row of the before-and-after table; %1 is a subnet.
        return tr("Cost of the next place on %1").arg(where(row.netuid));
    }
    return {};
}

QString PlanText::value(const PlanRow& row, const std::optional<PlanRow::Value>& value) const
{
    if (!value)
        return QString(kUnknown);
    if (const auto* rao = std::get_if<Rao>(&*value))
        return amountText(*rao, Reading::Exact);
    if (const auto* alpha = std::get_if<Alpha>(&*value))
        return alphaText(*alpha, symbolOf(row.netuid), Reading::Exact);
    if (const auto* price = std::get_if<chain::Price>(&*value))
        return priceText(price->value());
    return settingText(std::get<chain::HyperparamValue>(*value));
}

QString PlanText::difference(const PlanRow& row) const
{
    const auto before = numberOf(row.before);
    const auto after = numberOf(row.after);
    if (!before || !after || before == after)
        return {};
    const bool rises = *after > *before;
    const std::uint64_t by = rises ? *after - *before : *before - *after;
    const QChar sign = rises ? QChar(u'+') : kMinus;
    if (isPrice(row))
        return *before == 0 ? QString()
                            : sign + percentText(static_cast<std::uint64_t>(static_cast<u128>(by) *
                                                                            kMillion / *before));
    const bool alpha = std::holds_alternative<Alpha>(row.after ? *row.after : *row.before);
    return sign + (alpha ? alphaText(Alpha(by), symbolOf(row.netuid), Reading::Exact)
                         : amountText(Rao(by), Reading::Exact));
}

QString PlanText::tone(const PlanRow& row)
{
    const auto before = numberOf(row.before);
    const auto after = numberOf(row.after);
    if (!before || !after || before == after || !isOwned(row.kind))
        return {};
    return *after > *before ? u"up"_s : u"down"_s;
}

QString PlanText::fee(const chain::Plan& plan) const
{
    const auto& fee = plan.trial.fee;
    if (!fee)
        return QString(kUnknown);
    if (fee->alpha)
        return alphaText(fee->alpha->alpha, symbolOf(fee->alpha->netuid), Reading::Exact);
    if (fee->tao.isZero())
        //: The fee of a call that the chain takes for nothing.
        return tr("none");
    return amountText(fee->tao, Reading::Exact);
}

QString PlanText::warning(const PlanWarning& warning) const
{
    switch (warning.kind) {
    case PlanWarning::Kind::EmptiesAccount:
        //: Risk on a review page; %1 is an account.
        return tr("%1 ends with this: nothing stays in it, and the chain forgets it until somebody "
                  "funds it again.")
            .arg(warning.account ? who(*warning.account) : QString(kUnknown));
    case PlanWarning::Kind::NoMoneyForFees:
        //: Risk on a review page; %1 is an amount.
        return tr("Only %1 stays free, which does not pay for another call like this one.")
            .arg(amountText(warning.amount, Reading::Exact));
    case PlanWarning::Kind::FeeInAlpha:
        //: Risk on a review page; %1 is a subnet.
        return tr("There is too little TAO for the fee, so alpha of %1 is sold for it.")
            .arg(where(warning.netuid));
    case PlanWarning::Kind::NewAccount:
        //: Risk on a review page; %1 is an account.
        return tr("%1 has never been used on this chain. That is normal for a new address, and it "
                  "is also how a mistyped one looks.")
            .arg(warning.account ? who(*warning.account) : QString(kUnknown));
    case PlanWarning::Kind::PriceImpact:
        //: Risk on a review page; %1 is a subnet, %2 a percentage.
        return tr("This moves the price on %1 by %2.")
            .arg(where(warning.netuid), percentText(warning.ppm));
    case PlanWarning::Kind::PartialFill:
        //: Risk on a review page; %1 is a percentage.
        return tr("At the limit price only %1 of it is traded; the rest stays where it is.")
            .arg(percentText(warning.ppm));
    case PlanWarning::Kind::OthersWaiting:
        //: Risk on a review page.
        return tr("%n call(s) of this account wait in the pool. They run first and are not in "
                  "these figures.",
                  nullptr, static_cast<int>(warning.count));
    case PlanWarning::Kind::LosesHalf:
        //: Risk on a review page; %1 is a percentage.
        return tr("%1 of the account's free TAO goes with this.").arg(percentText(warning.ppm, 0));
    }
    return {};
}

QString PlanText::clockName(chain::ClockKind kind)
{
    switch (kind) {
    case chain::ClockKind::DelegateTake:
        //: What has to be waited for.
        return tr("Raising the take");
    case chain::ClockKind::ChildkeyTake:
        //: What has to be waited for.
        return tr("Raising the take for parents");
    case chain::ClockKind::Children:
        //: What has to be waited for.
        return tr("Setting children again");
    case chain::ClockKind::RegisterNetwork:
        //: What has to be waited for.
        return tr("Registering the next subnet, by anybody");
    case chain::ClockKind::StartSubnet:
        //: What has to be waited for.
        return tr("Starting the subnet");
    case chain::ClockKind::SwapHotkey:
        //: What has to be waited for.
        return tr("Replacing a hotkey again");
    case chain::ClockKind::OwnerHotkey:
        //: What has to be waited for.
        return tr("Another owner hotkey");
    case chain::ClockKind::OwnerSetting:
        //: What has to be waited for.
        return tr("Changing this setting again");
    case chain::ClockKind::WeightsVersion:
        //: What has to be waited for.
        return tr("Another version key");
    case chain::ClockKind::Tempo:
        //: What has to be waited for.
        return tr("Another tempo");
    case chain::ClockKind::MechanismCount:
        //: What has to be waited for.
        return tr("Another number of mechanisms");
    case chain::ClockKind::MechanismSplit:
        //: What has to be waited for.
        return tr("Another split between mechanisms");
    case chain::ClockKind::Trimming:
        //: What has to be waited for.
        return tr("Trimming again");
    case chain::ClockKind::BeforeEpoch:
        //: What has to be waited for: settings are frozen shortly before an epoch.
        return tr("The end of the epoch");
    case chain::ClockKind::ColdkeySwap:
        //: What has to be waited for.
        return tr("The announced replacement of the coldkey");
    }
    return {};
}

QString PlanText::clock(const chain::RateClock& clock, const chain::Head& best,
                        std::uint64_t blockTimeMs) const
{
    //: What has to be waited for; %1 is the act, %2 is "in 4 min 12 s (21 blocks)".
    return tr("%1: %2.", "clock")
        .arg(clockName(clock.kind), TimeText::inBlocks(clock.remaining(best), blockTimeMs));
}

QString PlanText::standing(const chain::Plan& plan, PlanStanding standing,
                           const RefusalFacts& facts) const
{
    switch (standing) {
    case PlanStanding::Good:
        return {};
    case PlanStanding::TooOld:
        //: Beside a button that waits.
        return tr("A block was made since these figures were worked out. They are being worked "
                  "out again.");
    case PlanStanding::PriceMoved:
        //: Beside a button that waits.
        return tr("The price has left your tolerance since you opened this page. Look at the "
                  "figures again before you sign.");
    case PlanStanding::WillFail:
        if (plan.trial.refused)
            return ErrorText::sentence(*plan.trial.refused);
        if (plan.trial.failure)
            return RefusalText::whole(*plan.trial.failure, facts);
        break;
    case PlanStanding::TooSoon:
        //: Beside a button that waits for a clock.
        return tr("It is too early for this; the clocks above say how long.");
    }
    return {};
}

} // namespace soma::ui
