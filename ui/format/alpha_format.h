// Alpha, prices and percentages as people read them, by the rules of amount_format.h.
#pragma once

#include "consensus/base/units.h"
#include "ui/format/amount_format.h"

#include <QString>

#include <cstdint>

namespace soma::ui {

/// "1 234.5 α" with the symbol of a subnet's token; on root the symbol is τ.
QString alphaText(Alpha amount, const QString& symbol, Reading reading = Reading::Shown);

/// "0.25 %" of parts of a million, with as many decimals; what would round to nothing is "<0.01 %".
QString percentText(std::uint64_t ppm, int decimals = 2);

/// "0.023 4 τ": a price in rao per alpha, to seven significant digits. Never masked.
QString priceText(std::uint64_t raoPerAlpha);

} // namespace soma::ui
