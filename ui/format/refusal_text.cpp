#include "ui/format/refusal_text.h"

#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"

#include <algorithm>
#include <array>

namespace soma::ui {

namespace {

struct Part {
    std::string_view pallet;
    std::span<const Refusal> (*list)();
};

/// SubtensorModule has one list of errors on the chain and four here, by what they are about.
constexpr std::array kParts{Part{"SubtensorModule", refusals::ofStake},
                            Part{"SubtensorModule", refusals::ofSubnets},
                            Part{"SubtensorModule", refusals::ofKeys},
                            Part{"SubtensorModule", refusals::ofWeights},
                            Part{"Swap", refusals::ofSwap},
                            Part{"Balances", refusals::ofBalances},
                            Part{"Proxy", refusals::ofProxy},
                            Part{"AdminUtils", refusals::ofAdmin}};

} // namespace

const Refusal* RefusalText::find(const chain::DispatchFailure& failure)
{
    for (const Part& part : kParts) {
        if (part.pallet != failure.pallet)
            continue;
        const auto list = part.list();
        const auto found = std::find_if(list.begin(), list.end(), [&](const Refusal& refusal) {
            return failure.name == refusal.name;
        });
        if (found != list.end())
            return &*found;
    }
    return nullptr;
}

QString RefusalText::sentence(const chain::DispatchFailure& failure)
{
    const Refusal* refusal = find(failure);
    return refusal == nullptr ? QString()
                              : QCoreApplication::translate("RefusalText", refusal->sentence);
}

QString RefusalText::explained(const chain::DispatchFailure& failure, const RefusalFacts& facts)
{
    const Refusal* refusal = find(failure);
    if (refusal == nullptr)
        return {};
    const QString more = numbers(refusal->kind, facts);
    return more.isEmpty() ? sentence(failure) : sentence(failure) + u' ' + more;
}

QString RefusalText::whole(const chain::DispatchFailure& failure, const RefusalFacts& facts)
{
    QString text = explained(failure, facts);
    if (text.isEmpty() && failure.name.starts_with("Token."))
        text = tokenRule(failure.name, facts);
    if (text.isEmpty())
        text = generalRule(failure.name);
    if (!text.isEmpty())
        return text;
    const QString name = QString::fromStdString(
        failure.pallet.empty() ? failure.name : failure.pallet + "." + failure.name);
    //: A rule of the chain without a sentence refuses a call; %1 is the chain's name for it.
    return tr("The chain refuses this: %1.").arg(name);
}

QString RefusalText::tokenRule(const std::string& name, const RefusalFacts& facts)
{
    const auto balances = [&facts](const char* rule) {
        return explained({"Balances", rule}, facts);
    };
    if (name == "Token.FundsUnavailable")
        return balances("InsufficientBalance");
    if (name == "Token.BelowMinimum" || name == "Token.CannotCreate")
        return balances("ExistentialDeposit");
    if (name == "Token.NotExpendable" || name == "Token.OnlyProvider")
        return balances("Expendability");
    if (name == "Token.Frozen")
        return balances("LiquidityRestrictions");
    return {};
}

QString RefusalText::generalRule(const std::string& name)
{
    if (name == "BadOrigin" || name == "RequireSudo")
        //: A rule of the chain refuses a call.
        return tr("This account may not do that. Sign with the account that may.");
    if (name == "CallFiltered")
        //: A rule of the chain refuses a call.
        return tr("The chain does not allow this call at present. Try again later.");
    return {};
}

QString RefusalText::numbers(RefusalKind kind, const RefusalFacts& facts)
{
    switch (kind) {
    case RefusalKind::Plain:
        return {};
    case RefusalKind::Balance:
        return balanceNumbers(facts);
    case RefusalKind::Stake:
        if (facts.held.isEmpty() || facts.asked.isEmpty())
            return {};
        //: Behind a refusal; %1 and %2 are amounts.
        return tr("%1 is staked, %2 was asked for.").arg(facts.held, facts.asked);
    case RefusalKind::Minimum:
        if (facts.worth.isEmpty() || facts.minimum.isEmpty())
            return {};
        //: Behind a refusal; %1 and %2 are amounts.
        return tr("This amount is worth %1; the least is %2.").arg(facts.worth, facts.minimum);
    case RefusalKind::Price:
        if (facts.price.isEmpty() || facts.limit.isEmpty())
            return {};
        //: Behind a refusal; %1 and %2 are prices.
        return tr("The price is %1 now; the limit is %2.").arg(facts.price, facts.limit);
    case RefusalKind::Clock:
        if (!facts.wait)
            return {};
        //: Behind a refusal; %1 is "in 4 min 12 s (21 blocks)".
        return tr("It is possible %1.").arg(TimeText::inBlocks(*facts.wait, facts.blockTimeMs));
    }
    return {};
}

QString RefusalText::balanceNumbers(const RefusalFacts& facts)
{
    if (!facts.free || !facts.needed || *facts.free >= *facts.needed)
        return {};
    //: Behind a refusal; all three are amounts: what there is, what is needed, the difference.
    return tr("%1 is free and %2 is needed: %3 short.")
        .arg(amountText(*facts.free, Reading::Exact), amountText(*facts.needed, Reading::Exact),
             amountText(saturatingSub(*facts.needed, *facts.free), Reading::Exact));
}

} // namespace soma::ui
