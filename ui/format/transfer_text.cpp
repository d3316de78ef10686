#include "ui/format/transfer_text.h"

#include "chain/api/queries.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::DraftWarning;
using wallet::HistoryDirection;
using wallet::TransferStatus;

namespace {

struct NamedAct {
    const char* call; ///< Without the pallet; all are SubtensorModule's.
    const char* text;
};

//: A line of the history; %1 is the name of the person's account.
constexpr const char* kStakedAct = QT_TRANSLATE_NOOP("TransferText", "Staked from %1");
//: A line of the history; %1 is the name of the person's account.
constexpr const char* kUnstakedAct = QT_TRANSLATE_NOOP("TransferText", "Unstaked to %1");
//: A line of the history; %1 is the name of the person's account.
constexpr const char* kMovedAct = QT_TRANSLATE_NOOP("TransferText", "Stake of %1 moved");
//: A line of the history; %1 is the name of the person's account.
constexpr const char* kTakeAct = QT_TRANSLATE_NOOP("TransferText", "A take of %1 changed");
//: A line of the history; %1 is the name of the person's account.
constexpr const char* kNeuronAct =
    QT_TRANSLATE_NOOP("TransferText", "Neuron registered, paid by %1");
//: A line of the history; %1 is the name of the person's account.
constexpr const char* kSubnetAct =
    QT_TRANSLATE_NOOP("TransferText", "Subnet registered, paid by %1");

/// %1 is the name of the person's account. Acts that are not here keep the chain's own name.
constexpr auto kNamedActs = std::to_array<NamedAct>({
    {"add_stake", kStakedAct},
    {"add_stake_limit", kStakedAct},
    {"remove_stake", kUnstakedAct},
    {"remove_stake_limit", kUnstakedAct},
    {"remove_stake_full_limit", kUnstakedAct},
    {"unstake_all", kUnstakedAct},
    {"unstake_all_alpha", kMovedAct},
    {"move_stake", kMovedAct},
    {"swap_stake", kMovedAct},
    {"swap_stake_limit", kMovedAct},
    //: A line of the history; %1 is the name of the person's account.
    {"transfer_stake", QT_TRANSLATE_NOOP("TransferText", "Stake of %1 given away")},
    //: A line of the history; %1 is the name of the person's account.
    {"claim_root", QT_TRANSLATE_NOOP("TransferText", "Root rewards claimed by %1")},
    //: A line of the history; %1 is the name of the person's account.
    {"set_root_claim_type", QT_TRANSLATE_NOOP("TransferText", "Root claims of %1 changed")},
    //: A line of the history; %1 is the name of the person's account.
    {"set_coldkey_auto_stake_hotkey",
     QT_TRANSLATE_NOOP("TransferText", "Auto-stake of %1 changed")},
    //: A line of the history; %1 is the name of the person's account.
    {"set_children", QT_TRANSLATE_NOOP("TransferText", "Child keys of %1 changed")},
    {"increase_take", kTakeAct},
    {"decrease_take", kTakeAct},
    {"set_childkey_take", kTakeAct},
    {"burned_register", kNeuronAct},
    {"register_limit", kNeuronAct},
    {"register_network", kSubnetAct},
    {"register_network_with_identity", kSubnetAct},
    //: A line of the history; %1 is the name of the person's account.
    {"start_call", QT_TRANSLATE_NOOP("TransferText", "Subnet of %1 started")},
});

/// Null when there are no words for it.
const char* actWords(const QString& call)
{
    static const QString kPallet = u"SubtensorModule."_s;
    if (!call.startsWith(kPallet))
        return nullptr;
    const QString name = call.mid(kPallet.size());
    for (const NamedAct& act : kNamedActs)
        if (name == QLatin1String(act.call))
            return act.text;
    return nullptr;
}

} // namespace

QString TransferText::movement(const wallet::HistoryRow& row, const QString& accountLabel)
{
    switch (row.direction) {
    case HistoryDirection::Sent:
        //: A line of the history; %1 is the name of the person's account.
        return tr("Sent from %1").arg(accountLabel);
    case HistoryDirection::Received:
        //: A line of the history; %1 is the name of the person's account.
        return tr("Received by %1").arg(accountLabel);
    case HistoryDirection::Internal:
        //: A line of the history: both sides belong to the person; %1 is the sending account.
        return tr("To yourself, from %1").arg(accountLabel);
    case HistoryDirection::Call:
        if (const char* words = actWords(row.call))
            return tr(words).arg(accountLabel);
        //: A line of the history: an act that is not a transfer; %1 is the name of the person's
        //: account, %2 the chain's own name for the act, such as SubtensorModule.add_stake.
        return tr("%1: %2").arg(accountLabel, row.call);
    }
    return {};
}

QString TransferText::status(const wallet::HistoryRow& row)
{
    switch (row.status) {
    case TransferStatus::Signed:
        //: State of a transfer.
        return tr("signed");
    case TransferStatus::Pooled:
        //: State of a transfer: it waits in the node's pool.
        return tr("in pool");
    case TransferStatus::InBlock:
        //: State of a transfer; %1 is a block number.
        return row.block ? tr("in block %1").arg(countText(row.block->value()))
                         //: State of a transfer whose block number is not known.
                         : tr("in a block");
    case TransferStatus::Finalized:
        //: State of a transfer: it can no longer be undone.
        return tr("finalized");
    case TransferStatus::Failed:
        //: State of a transfer.
        return tr("failed");
    }
    return {};
}

QString TransferText::tone(const wallet::HistoryRow& row)
{
    switch (row.status) {
    case TransferStatus::Failed:
        return u"down"_s;
    case TransferStatus::Finalized:
        return u"soft"_s;
    default:
        return u"accent"_s;
    }
}

QString TransferText::reason(const wallet::HistoryRow& row)
{
    if (row.failure)
        return ErrorText::failure(*row.failure);
    if (row.error)
        return ErrorText::sentence(*row.error);
    return {};
}

QStringList TransferText::steps(const std::optional<wallet::HistoryRow>& row)
{
    //: Third step of a transfer before its block is known.
    QString third = tr("In a block");
    if (row && row->block)
        //: Third step of a transfer; %1 is a block number.
        third = tr("In block %1").arg(countText(row->block->value()));
    return {//: First step of a transfer.
            tr("Signed"),
            //: Second step of a transfer.
            tr("In pool"), third,
            //: Last step of a transfer.
            tr("Finalized")};
}

QString TransferText::warning(DraftWarning warning)
{
    switch (warning) {
    case DraftWarning::EmptiesAccount:
        //: Risk on the review page.
        return tr("The sending account ends with this: nothing stays in it, and the chain forgets "
                  "it until somebody funds it again.");
    case DraftWarning::LeavesBelowMinimum:
        //: Risk on the review page; %1 is an amount.
        return tr("What stays is less than %1, the smallest balance an account may have. The chain "
                  "burns that rest.")
            .arg(amountText(chain::kExistentialDeposit, Reading::Exact));
    case DraftWarning::NewRecipient:
        //: Risk on the review page.
        return tr("The recipient has no account on this chain yet. That is normal for a new "
                  "address, and it is also how a mistyped one looks.");
    case DraftWarning::FirstTimeRecipient:
        //: Risk on the review page.
        return tr("This wallet never sent to that address before. Compare it group by group with "
                  "what you were given.");
    case DraftWarning::LargeShare:
        //: Risk on the review page.
        return tr("This is more than nine tenths of what the account holds.");
    }
    return {};
}

} // namespace soma::ui
