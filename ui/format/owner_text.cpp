#include "ui/format/owner_text.h"

#include "ui/format/amount_format.h"
#include "ui/format/rule_text.h"
#include "ui/format/time_format.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

QString OwnerText::value(const OwnerRule& rule, i128 value)
{
    return RuleText::value(QString(rule.name), OwnerChanges::valueOf(rule, value));
}

QString OwnerText::change(const OwnerChanges::Staged& change)
{
    return value(*change.rule, change.before) + u" → "_s + value(*change.rule, change.after);
}

QString OwnerText::freeze(const chain::OwnerView& view, quint64 blockTimeMs)
{
    const BlockNumber next = saturatingAdvance(view.start.now, BlockSpan(1));
    const auto until = [&](BlockNumber block) {
        return TimeText::inBlocks(saturatingDistance(next, block), blockTimeMs);
    };
    if (view.frozen)
        //: About the freeze before an epoch; %1 is "in 4 min 12 s (21 blocks)".
        return tr("Settings are frozen until the epoch has run, %1.").arg(until(*view.nextEpoch));
    const auto from = view.freezesFrom();
    if (!from)
        return {};
    //: About the freeze before an epoch; %1 is "in 4 min 12 s (21 blocks)", %2 a number.
    return tr("Settings freeze %1, for the last %2 blocks before the epoch.")
        .arg(until(*from), countText(view.freezeWindow.value()));
}

QString OwnerText::notANumber(OwnerInput input)
{
    switch (input) {
    case OwnerInput::Amount:
        //: In place, at a setting of a subnet.
        return tr("Type an amount in TAO, with a dot before the decimals.");
    case OwnerInput::Share:
    case OwnerInput::Millionths:
        //: In place, at a setting of a subnet.
        return tr("Type the number as it stands in the state, or a percentage such as 50 %.");
    case OwnerInput::Thousandths:
        //: In place, at a setting of a subnet.
        return tr("Type a number with at most three decimals, such as 13.889.");
    case OwnerInput::Fixed:
        //: In place, at a setting of a subnet.
        return tr("Type a number with a dot before the decimals, such as 1.25.");
    default:
        //: In place, at a setting of a subnet.
        return tr("Type a whole number.");
    }
}

/// The other setting, and what it is or becomes.
QString OwnerText::beside(const OwnerFault& fault)
{
    const OwnerRule* other = ownerRule(fault.other);
    return other == nullptr ? QString() : value(*other, fault.bound);
}

QString OwnerText::fault(const OwnerRule& rule, const OwnerFault& fault)
{
    switch (fault.kind) {
    case OwnerFault::Kind::NotANumber:
        return notANumber(rule.input);
    case OwnerFault::Kind::TooSmall:
        //: In place, at a setting of a subnet; %1 is a value.
        return tr("The chain takes %1 at least.").arg(value(rule, fault.bound));
    case OwnerFault::Kind::TooLarge:
        //: In place, at a setting of a subnet; %1 is a value.
        return tr("The chain takes %1 from an owner at most.").arg(value(rule, fault.bound));
    case OwnerFault::Kind::AboveOther:
        //: In place, at a setting of a subnet; %1 is another setting, %2 its value.
        return tr("Too much beside %1, which is %2. Choose less, or raise that one as well.")
            .arg(fault.other, beside(fault));
    case OwnerFault::Kind::BelowOther:
        //: In place, at a setting of a subnet; %1 is another setting, %2 its value.
        return tr("Too little beside %1, which is %2. Choose more, or lower that one as well.")
            .arg(fault.other, beside(fault));
    case OwnerFault::Kind::NeedsLiquid:
        //: In place, at a setting of a subnet; %1 is the name of the switch.
        return tr("The chain takes this only while liquid alpha is on. Switch %1 on as well.")
            .arg(fault.other);
    case OwnerFault::Kind::BelowNeurons:
        //: In place, at the number of places of a subnet.
        return tr("There are %n neuron(s) already. Choose at least as many places.", nullptr,
                  static_cast<int>(fault.bound));
    }
    return {};
}

} // namespace soma::ui
