#include "ui/views/staking/cost_columns.h"

#include "ui/format/amount_format.h"
#include "ui/widgets/data_table.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

QString CostColumns::gapText(CostGap gap)
{
    switch (gap) {
    case CostGap::NotRead:
        //: Why a position shows no cost.
        return tr("The blocks are still being read for what this stake cost.");
    case CostGap::NoEntry:
        //: Why a position shows no cost.
        return tr("Nothing was staked or moved here since the network began: it was there from the "
                  "start, is a reward, or came with a key. What it cost is not in the blocks.");
    case CostGap::WasThere:
        //: Why a position shows no cost.
        return tr("Part of it was there before its first movement in the blocks, and what that "
                  "part cost is not in them.");
    case CostGap::StateGone:
        //: Why a position shows no cost.
        return tr("Whether something lay here before its first movement cannot be read any more: "
                  "this node keeps old states for a while only.");
    }
    return {};
}

QString CostColumns::gainText(const std::optional<StakeGain>& gain)
{
    if (!gain)
        return QString(kUnknown);
    const QString sign = gain->amount.isZero() ? QString()
                         : gain->isLoss        ? QString(QChar(0x2212))
                                               : u"+"_s;
    return sign + amountColumn(gain->amount);
}

QString CostColumns::gainTone(const std::optional<StakeGain>& gain)
{
    if (!gain || gain->amount.isZero())
        return {};
    return gain->isLoss ? u"down"_s : u"up"_s;
}

void CostColumns::dress(DataTable& table, const PositionModel& positions)
{
    const PositionModel* const rows = &positions;
    const auto why = [rows](int row) {
        const StakePosition* position = rows->position(row);
        return position != nullptr ? gapText(rows->cost(*position).gap)
                                   //: Tooltip of a sum that is not known.
                                   : tr("What one of these positions cost is not known.");
    };
    const auto costOf = [rows](int row) {
        const StakePosition* position = rows->position(row);
        return position != nullptr ? rows->cost(*position).cost : rows->totals(row)->cost;
    };
    const auto gainOf = [rows](int row) {
        const StakePosition* position = rows->position(row);
        return position != nullptr ? rows->gain(*position) : rows->totals(row)->gain();
    };
    table.setColumn(
        PositionModel::CostColumn,
        {.width = 96,
         .alignsRight = true,
         .text =
             [costOf](const QModelIndex& index) {
                 const auto cost = costOf(index.row());
                 return cost ? amountColumn(*cost) : QString(kUnknown);
             },
         .tooltip =
             [costOf, why](const QModelIndex& index) {
                 if (!costOf(index.row()))
                     return why(index.row());
                 //: Tooltip of what a position cost; %1 is an amount.
                 return tr("%1, as this wallet read it in the blocks. What was bought counts as "
                           "sold first; rewards cost nothing.")
                     .arg(amountText(*costOf(index.row())));
             }});
    table.setColumn(
        PositionModel::GainColumn,
        {.width = 96,
         .alignsRight = true,
         .text = [gainOf](const QModelIndex& index) { return gainText(gainOf(index.row())); },
         .tooltip =
             [gainOf, costOf, why](const QModelIndex& index) {
                 if (gainOf(index.row()))
                     //: Tooltip of a gain.
                     return tr("What selling all of it would give now, less what it cost.");
                 return costOf(index.row())
                            //: Tooltip of a gain that is not known.
                            ? tr("Part of it cannot be sold now, so what it would give is not "
                                 "known.")
                            : why(index.row());
             },
         .tone = [gainOf](const QModelIndex& index) { return gainTone(gainOf(index.row())); }});
}

} // namespace soma::ui
