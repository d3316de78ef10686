#include "ui/format/amount_format.h"

#include "consensus/base/checked.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::array<std::uint64_t, 10> kPowersOfTen{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

bool g_amountsMasked = false;

bool isMasked(Reading reading)
{
    return g_amountsMasked && reading == Reading::Shown;
}

QString fraction(std::uint64_t rao, int decimals)
{
    const std::uint64_t kept =
        (rao % kRaoPerTao) / kPowersOfTen.at(std::size_t(kTaoDecimals - decimals));
    return QString::number(kept).rightJustified(decimals, u'0');
}

QString withoutZeros(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

Error badCharacter(QChar found)
{
    if (found == u',')
        return AmountError::CommaUsed;
    return Error(AmountError::BadCharacter, QString(found).toStdString());
}

} // namespace

std::string_view errorName(AmountError code)
{
    switch (code) {
    case AmountError::Empty:
        return "Empty";
    case AmountError::BadCharacter:
        return "BadCharacter";
    case AmountError::CommaUsed:
        return "CommaUsed";
    case AmountError::TwoDots:
        return "TwoDots";
    case AmountError::TooManyDecimals:
        return "TooManyDecimals";
    case AmountError::TooLarge:
        return "TooLarge";
    }
    return "Unknown";
}

QString countText(quint64 count)
{
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, kThinSpace);
    return digits;
}

void setAmountsMasked(bool masked)
{
    g_amountsMasked = masked;
}

bool amountsMasked()
{
    return g_amountsMasked;
}

QString amountPlain(Rao amount)
{
    const QString whole = QString::number(amount.value() / kRaoPerTao);
    const QString rest = withoutZeros(fraction(amount.value(), kTaoDecimals));
    return rest.isEmpty() ? whole : QString(whole + u'.' + rest);
}

QString amountText(Rao amount, Reading reading)
{
    if (isMasked(reading))
        return kMask + QChar(QChar::Nbsp) + u'τ';
    const QString whole = countText(amount.value() / kRaoPerTao);
    const QString rest = withoutZeros(fraction(amount.value(), kTaoDecimals));
    const QString number = rest.isEmpty() ? whole : QString(whole + u'.' + rest);
    return number + QChar(QChar::Nbsp) + u'τ';
}

QString amountColumn(Rao amount, int decimals, Reading reading)
{
    if (isMasked(reading))
        return kMask.toString();
    const QString whole = countText(amount.value() / kRaoPerTao);
    if (decimals <= 0)
        return whole;
    const int shown = std::min(decimals, kTaoDecimals);
    const std::uint64_t least = kPowersOfTen.at(std::size_t(kTaoDecimals - shown));
    if (!amount.isZero() && amount.value() < least)
        return u'<' + amountColumn(Rao(least), shown, reading);
    return whole + u'.' + fraction(amount.value(), shown);
}

QString amountSigned(Rao amount, bool incoming, Reading reading)
{
    return (incoming ? QChar(u'+') : QChar(0x2212)) + amountText(amount, reading);
}

Result<Rao> parseAmount(QStringView typed)
{
    std::uint64_t rao = 0;
    int decimals = -1; // Below zero until the dot.
    bool anyDigit = false;
    for (const QChar found : typed) {
        if (found.isSpace() || found == kThinSpace)
            continue;
        if (found == u'.') {
            if (decimals >= 0)
                return AmountError::TwoDots;
            decimals = 0;
            continue;
        }
        if (found < u'0' || found > u'9')
            return badCharacter(found);
        anyDigit = true;
        if (decimals >= 0 && ++decimals > kTaoDecimals) {
            if (found == u'0') {
                --decimals;
                continue;
            }
            return AmountError::TooManyDecimals;
        }
        const auto tens = checkedMul<std::uint64_t>(rao, 10);
        const auto next =
            tens ? checkedAdd<std::uint64_t>(*tens, std::uint64_t(found.unicode() - u'0'))
                 : std::nullopt;
        if (!next)
            return AmountError::TooLarge;
        rao = *next;
    }
    if (!anyDigit)
        return AmountError::Empty;
    const auto scaled = checkedMul<std::uint64_t>(
        rao, kPowersOfTen.at(std::size_t(kTaoDecimals - std::max(decimals, 0))));
    if (!scaled)
        return AmountError::TooLarge;
    return Rao(*scaled);
}

} // namespace soma::ui
