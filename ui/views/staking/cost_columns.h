// Two columns of the positions: what they cost, and what leaving now would win or lose.
#pragma once

#include "ui/models/position_model.h"

#include <QCoreApplication>

namespace soma::ui {

class DataTable;

class CostColumns {
    Q_DECLARE_TR_FUNCTIONS(CostColumns)

public:
    /// The model lives as long as the table.
    static void dress(DataTable& table, const PositionModel& positions);

    /// Why there is no cost.
    static QString gapText(CostGap gap);

    /// "+1.2345" or "−0.5"; an en dash when it is not known.
    static QString gainText(const std::optional<StakeGain>& gain);

private:
    static QString gainTone(const std::optional<StakeGain>& gain);
};

} // namespace soma::ui
