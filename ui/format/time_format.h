// Times and distances in words. Clocks are arguments, so that a picture or a test can hold still.
#pragma once

#include "consensus/base/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace soma::ui {

/// The locale of the chosen language, for dates.
const QLocale& displayLocale();
void setDisplayLocale(const QLocale& locale);

class TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)

public:
    /// "4 min 12 s", "2 h 5 min", "3 d 4 h".
    static QString duration(quint64 milliseconds);

    /// "21 blocks", "3 404 000 blocks"
    static QString blockCount(BlockSpan span);

    /// "in 4 min 12 s (21 blocks)"; only the blocks when blocks come on demand; "now".
    static QString inBlocks(BlockSpan span, quint64 blockTimeMs);

    /// "12 s ago"
    static QString ago(const QDateTime& then, const QDateTime& now);

    /// "4 Nov 2026 13:05:12" in the display locale, local time.
    static QString moment(const QDateTime& time);

    /// "13:05:12" today, "4 Nov 13:05" this year, "4 Nov 2025" before.
    static QString shortMoment(const QDateTime& time, const QDateTime& now);

    /// "12 s", "250 ms", "on demand"
    static QString blockTime(quint64 milliseconds);
};

} // namespace soma::ui
