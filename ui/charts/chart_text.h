// Values and ticks of charts as text. Values read exactly; ticks are round numbers.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/format/amount_format.h"

#include <QCoreApplication>

namespace soma::ui {

/// Units of the chain in one unit of the axis.
double chartScale(ChartUnit unit);

/// Ticks at round numbers inside low..high, about `wanted` of them.
std::vector<double> niceTicks(double low, double high, int wanted);

/// Ticks for a logarithmic axis: powers of ten, and 2 and 5 between them when there is room.
std::vector<double> logTicks(double low, double high, int wanted);

class ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)

public:
    /// "1.5 τ", "0.25 %", an en dash for kNoValue.
    static QString value(qint64 value, ChartUnit unit, Reading reading = Reading::Shown);

    /// Without unit and spaces, for CSV; empty for kNoValue.
    static QString plain(qint64 value, ChartUnit unit);

    /// A tick of an axis whose ticks are `step` apart; "1.2 M". Bare, whatever it measures.
    static QString tick(double value, double step);

    /// The same on an axis of that unit, which may be one of amounts.
    static QString tick(double value, double step, ChartUnit unit);

    /// "τ", "α", "τ/α", "%", "".
    static QString unit(ChartUnit unit);

    /// "#12 345"
    static QString block(qint64 block);
};

} // namespace soma::ui
