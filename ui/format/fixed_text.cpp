#include "ui/format/fixed_text.h"

#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"

namespace soma::ui {

namespace {

constexpr quint64 kFractionBits = 32;
constexpr quint64 kFractionMask = (quint64{1} << kFractionBits) - 1;

quint64 magnitudeOf(qint64 bits)
{
    return bits < 0 ? quint64{0} - quint64(bits) : quint64(bits);
}

/// Up to `most` decimals of the 32 fraction bits, exactly.
QString decimalsOf(quint64 fraction, int most)
{
    QString out;
    for (int i = 0; i < most && fraction != 0; ++i) {
        fraction *= 10;
        out += QChar(u'0' + char16_t(fraction >> kFractionBits));
        fraction &= kFractionMask;
    }
    return out;
}

} // namespace

QString fixedText(chain::FixedBits value)
{
    const quint64 magnitude = magnitudeOf(value.bits);
    const QString decimals = decimalsOf(magnitude & kFractionMask, kTaoDecimals);
    return (value.bits < 0 ? QString(kMinus) : QString()) + countText(magnitude >> kFractionBits) +
           u'.' + decimals.leftJustified(kTaoDecimals, u'0');
}

QString fixedExact(chain::FixedBits value)
{
    const quint64 magnitude = magnitudeOf(value.bits);
    const QString decimals = decimalsOf(magnitude & kFractionMask, int(kFractionBits));
    return (value.bits < 0 ? QString(kMinus) : QString()) + countText(magnitude >> kFractionBits) +
           u'.' + (decimals.isEmpty() ? QStringLiteral("0") : decimals) +
           QStringLiteral(" (raw %1)").arg(value.bits);
}

QString shareText(quint16 share)
{
    const quint64 tenThousandths = (quint64(share) * 10'000 + 32'767) / 65'535;
    return QStringLiteral("%1.%2")
        .arg(tenThousandths / 10'000)
        .arg(tenThousandths % 10'000, 4, 10, QLatin1Char('0'));
}

} // namespace soma::ui
