#include "ui/charts/chart_text.h"

#include "ui/format/amount_format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// 1, 2 or 5 times a power of ten, at least `rough`.
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double part = rough / power;
    if (part <= 1)
        return power;
    if (part <= 2)
        return 2 * power;
    return part <= 5 ? 5 * power : 10 * power;
}

QString signedText(qint64 value, const QString& magnitude)
{
    return value < 0 ? QChar(0x2212) + magnitude : magnitude;
}

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

} // namespace

double chartScale(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Tao:
    case ChartUnit::Alpha:
    case ChartUnit::Price:
        return 1e9;
    case ChartUnit::Share:
        return 1e7; // Of 10^9, in hundredths.
    case ChartUnit::Count:
        return 1;
    }
    return 1;
}

std::vector<double> niceTicks(double low, double high, int wanted)
{
    std::vector<double> ticks;
    if (!(high > low) || wanted < 1)
        return ticks;
    const double step = niceStep((high - low) / wanted);
    const double first = std::ceil(low / step);
    // Counted, not added up, so that errors do not add up either; far from zero a step may be less
    // than a number can tell, and then there are no ticks.
    const double count = std::floor(high / step + 1e-9) - first;
    if (!(count >= 0) || count > 4.0 * wanted || first + 1 == first)
        return ticks;
    for (int i = 0; i <= int(count); ++i)
        ticks.push_back((first + i) * step);
    return ticks;
}

std::vector<double> logTicks(double low, double high, int wanted)
{
    std::vector<double> ticks;
    if (!(low > 0) || !(high > low))
        return ticks;
    const double decades = std::log10(high / low);
    if (decades < 1)
        return niceTicks(low, high, wanted);
    const bool dense = decades * 3 <= wanted;
    const int stride = std::max(1, int(std::ceil(decades / std::max(1, wanted))));
    for (int power = int(std::floor(std::log10(low))); std::pow(10.0, power) <= high; ++power) {
        for (const double part : {1.0, 2.0, 5.0}) {
            const double tick = part * std::pow(10.0, power);
            if ((part > 1 && !dense) || power % stride != 0)
                continue;
            if (tick >= low && tick <= high)
                ticks.push_back(tick);
        }
    }
    return ticks;
}

QString ChartText::unit(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Tao:
        return u"τ"_s;
    case ChartUnit::Alpha:
        return u"α"_s;
    case ChartUnit::Price:
        return u"τ/α"_s;
    case ChartUnit::Share:
        return u"%"_s;
    case ChartUnit::Count:
        return {};
    }
    return {};
}

QString ChartText::plain(qint64 value, ChartUnit unit)
{
    if (value == kNoValue)
        return {};
    const quint64 magnitude = magnitudeOf(value);
    QString text;
    switch (unit) {
    case ChartUnit::Count:
        text = QString::number(magnitude);
        break;
    case ChartUnit::Share:
        // Parts of 10^9 are hundredths of 10^7: the point moves by seven, that is nine less two.
        text = magnitude > UINT64_MAX / 100 ? QString::number(magnitude / 10'000'000)
                                            : amountPlain(Rao(magnitude * 100));
        break;
    default:
        text = amountPlain(Rao(magnitude));
    }
    return value < 0 ? u'-' + text : text;
}

QString ChartText::value(qint64 value, ChartUnit unit, Reading reading)
{
    if (value == kNoValue)
        return kUnknown;
    const quint64 magnitude = magnitudeOf(value);
    switch (unit) {
    case ChartUnit::Count:
        return signedText(value, countText(magnitude));
    case ChartUnit::Share:
        return signedText(value, plain(qint64(magnitude), unit) + u" %"_s);
    case ChartUnit::Tao:
        return signedText(value, amountText(Rao(magnitude), reading));
    default:
        break;
    }
    QString text = amountText(Rao(magnitude), unit == ChartUnit::Price ? Reading::Exact : reading);
    text.replace(u"τ"_s, ChartText::unit(unit));
    return signedText(value, text);
}

QString ChartText::tick(double value, double step)
{
    struct Large {
        double from;
        const char16_t* mark;
    };

    static constexpr Large kLarge[] = {{1e9, u"G"}, {1e6, u"M"}, {1e4, u"k"}};
    const double magnitude = std::abs(value);
    double scale = 1;
    QString mark;
    for (const Large& large : kLarge)
        if (magnitude >= large.from) {
            scale = large.from == 1e4 ? 1e3 : large.from;
            mark = kThinSpace + QString::fromUtf16(large.mark);
            break;
        }
    const int decimals =
        step <= 0 ? 0 : std::clamp(int(std::ceil(-std::log10(step / scale) - 1e-9)), 0, 9);
    const QString text = QString::number(magnitude / scale, 'f', decimals) + mark;
    return value < 0 ? QChar(0x2212) + text : text;
}

QString ChartText::tick(double value, double step, ChartUnit unit)
{
    const bool isAmount = unit == ChartUnit::Tao || unit == ChartUnit::Alpha;
    return isAmount && amountsMasked() ? kMask.toString() : tick(value, step);
}

QString ChartText::block(qint64 block)
{
    return u'#' + countText(quint64(std::max<qint64>(0, block)));
}

} // namespace soma::ui
