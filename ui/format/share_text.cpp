#include "ui/format/share_text.h"

#include "ui/format/amount_format.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::array<quint64, 8> kTens{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000};

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

/// `value` of the smallest shown unit, with so many decimals.
QString decimalText(quint64 value, int decimals)
{
    const quint64 ten = kTens.at(std::size_t(decimals));
    QString text = countText(value / ten);
    if (decimals > 0)
        text += u'.' + QString::number(value % ten).rightJustified(decimals, u'0');
    return text;
}

} // namespace

QString changeText(qint64 ppm)
{
    // Hundredths of a per cent are 100 ppm; half away from zero.
    const quint64 hundredths = (magnitudeOf(ppm) + 50) / 100;
    const QString sign = hundredths == 0 ? QString() : ppm < 0 ? QString(QChar(0x2212)) : u"+"_s;
    return sign + decimalText(hundredths, 2) + u" %"_s;
}

QString shareText(qint64 ppb, int decimals)
{
    const quint64 perUnit = 10'000'000 / kTens.at(std::size_t(decimals));
    const quint64 magnitude = magnitudeOf(ppb);
    if (magnitude > 0 && magnitude < perUnit)
        return u'<' + decimalText(1, decimals) + u" %"_s;
    const QString sign = ppb < 0 ? QString(QChar(0x2212)) : QString();
    return sign + decimalText((magnitude + perUnit / 2) / perUnit, decimals) + u" %"_s;
}

QString plainPercent(qint64 parts, int decimals)
{
    QString text = decimalText(magnitudeOf(parts), decimals);
    text.remove(kThinSpace);
    return parts < 0 ? u'-' + text : text;
}

QString unitText(quint32 parts)
{
    constexpr quint64 kWhole = 65'535;
    return decimalText((quint64(parts) * 10'000 + kWhole / 2) / kWhole, 4);
}

} // namespace soma::ui
