#include "ui/format/alpha_format.h"

#include <algorithm>
#include <array>

namespace soma::ui {

namespace {

constexpr std::array<std::uint64_t, 10> kPowers{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

} // namespace

QString alphaText(Alpha amount, const QString& symbol, Reading reading)
{
    QString text = amountText(Rao(amount.value()), reading);
    text.chop(1);
    return text + symbol;
}

QString percentText(std::uint64_t ppm, int decimals)
{
    constexpr int kMost = 4; // A millionth is 0.0001 %.
    const int shown = std::clamp(decimals, 0, kMost);
    const std::uint64_t unit = kPowers.at(std::size_t(kMost - shown));
    const QString sign = QString(QChar(QChar::Nbsp)) + u'%';
    if (ppm != 0 && ppm < unit)
        return u'<' + percentText(unit, shown);
    const std::uint64_t parts = ppm / unit;
    const std::uint64_t whole = kPowers.at(std::size_t(shown));
    const QString rest = QString::number(parts % whole).rightJustified(shown, u'0');
    return countText(parts / whole) + (shown == 0 ? QString() : u'.' + rest) + sign;
}

QString priceText(std::uint64_t raoPerAlpha)
{
    // Digits behind the seventh say nothing; below 0.01 τ all nine decimals are few enough.
    const std::uint64_t whole = raoPerAlpha / kRaoPerTao;
    int digits = 0;
    for (std::uint64_t rest = whole; rest > 0; rest /= 10)
        ++digits;
    const int decimals = std::clamp(7 - digits, 2, kTaoDecimals);
    const std::uint64_t unit = kPowers.at(std::size_t(kTaoDecimals - decimals));
    return amountText(Rao(raoPerAlpha / unit * unit), Reading::Exact);
}

} // namespace soma::ui
