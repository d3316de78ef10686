// Parts of a whole and changes as people read them.
#pragma once

#include <QString>

namespace soma::ui {

/// "+1.25 %", "−0.40 %", "0.00 %" of parts of a million.
QString changeText(qint64 ppm);

/// "12.35 %" of parts of 10^9; what would round to nothing is "<0.01 %".
QString shareText(qint64 ppb, int decimals = 2);

/// "1.234567" without unit and thin spaces, for files: per cent of 10^-(decimals + 2).
QString plainPercent(qint64 parts, int decimals);

/// "0.1235" of parts of 65 535, the chain's scale for ranks and weights.
QString unitText(quint32 parts);

} // namespace soma::ui
