#include "ui/format/time_format.h"

#include "ui/format/amount_format.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr quint64 kSecond = 1'000;
constexpr quint64 kMinute = 60 * kSecond;
constexpr quint64 kHour = 60 * kMinute;
constexpr quint64 kDay = 24 * kHour;

// Follows the chosen language; main thread only.
QLocale g_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);

} // namespace

const QLocale& displayLocale()
{
    return g_locale;
}

void setDisplayLocale(const QLocale& locale)
{
    g_locale = locale;
}

QString TimeText::duration(quint64 ms)
{
    if (ms < kSecond)
        //: A time shorter than one second; %1 is a number of milliseconds.
        return tr("%1 ms").arg(ms);
    if (ms < kMinute)
        //: A duration; %1 seconds.
        return tr("%1 s").arg(ms / kSecond);
    if (ms < kHour)
        //: A duration; %1 minutes, %2 seconds.
        return tr("%1 min %2 s").arg(ms / kMinute).arg(ms % kMinute / kSecond);
    if (ms < kDay)
        //: A duration; %1 hours, %2 minutes.
        return tr("%1 h %2 min").arg(ms / kHour).arg(ms % kHour / kMinute);
    //: A duration; %1 days, %2 hours.
    return tr("%1 d %2 h").arg(ms / kDay).arg(ms % kDay / kHour);
}

QString TimeText::blockCount(BlockSpan span)
{
    const int count = static_cast<int>(std::min<quint64>(span.value(), 2'000'000'000));
    //: A distance in the chain.
    return tr("%n block(s)", "", count).replace(QString::number(count), countText(count));
}

QString TimeText::inBlocks(BlockSpan span, quint64 blockTimeMs)
{
    if (span.value() == 0)
        //: When something happens: at once.
        return tr("now");
    const QString blocks = blockCount(span);
    if (blockTimeMs == 0)
        //: When something happens and blocks are made on demand; %1 is "21 blocks".
        return tr("in %1").arg(blocks);
    //: When something happens; %1 is "4 min 12 s", %2 is "21 blocks".
    return tr("in %1 (%2)").arg(duration(span.value() * blockTimeMs), blocks);
}

QString TimeText::ago(const QDateTime& then, const QDateTime& now)
{
    const qint64 ms = then.msecsTo(now);
    if (ms < qint64(kSecond))
        //: The age of a block that was made this second.
        return tr("just now");
    //: An age; %1 is a duration such as "12 s".
    return tr("%1 ago").arg(duration(quint64(ms)));
}

QString TimeText::moment(const QDateTime& time)
{
    return g_locale.toString(time.toLocalTime(), u"d MMM yyyy HH:mm:ss"_s);
}

QString TimeText::shortMoment(const QDateTime& time, const QDateTime& now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return g_locale.toString(local, u"HH:mm:ss"_s);
    const bool sameYear = local.date().year() == now.toLocalTime().date().year();
    return g_locale.toString(local, sameYear ? u"d MMM HH:mm"_s : u"d MMM yyyy"_s);
}

QString TimeText::blockTime(quint64 milliseconds)
{
    if (milliseconds == 0)
        //: Block time of a local network that makes blocks only when asked.
        return tr("on demand");
    return duration(milliseconds);
}

} // namespace soma::ui
