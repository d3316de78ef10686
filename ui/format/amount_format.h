// Amounts of TAO as people read and type them: the only rounding in the program.
//
// The decimal mark is a dot in every language, so that what is shown can be pasted back; groups are
// set off by thin spaces, which no language reads as a decimal mark.
#pragma once

#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <QString>
#include <QStringView>

#include <string_view>

namespace soma::ui {

enum class AmountError {
    Empty,           ///< Nothing typed.
    BadCharacter,    ///< Neither digit, dot nor space; detail = the character.
    CommaUsed,       ///< A comma could mean two things; only the dot is taken.
    TwoDots,         ///< More than one decimal mark.
    TooManyDecimals, ///< More than nine: there is nothing smaller than a rao.
    TooLarge,        ///< More than can exist.
};

constexpr std::string_view errorDomain(AmountError)
{
    return "amount";
}

std::string_view errorName(AmountError code);

inline constexpr int kTaoDecimals = 9;
/// U+2009, between groups of three digits.
inline constexpr QChar kThinSpace{0x2009};
/// Unknown: an en dash, never a zero.
inline constexpr QChar kUnknown{0x2013};

/// "1 234.5 τ": full precision, trailing zeros dropped.
QString amountText(Rao amount);

/// As amountText, without the unit and without spaces: what an edit field holds.
QString amountPlain(Rao amount);

/// "1 234.5000": fixed decimals for a column, rounded down (nobody is shown money they lack). What
/// would round to nothing is "<0.0001": a zero means zero.
QString amountColumn(Rao amount, int decimals = 4);

/// "+1.5 τ" or "−1.5 τ" for what a movement does to a balance.
QString amountSigned(Rao amount, bool incoming);

/// "1 234 567"
QString countText(quint64 count);

/// What a person typed, exactly; no floating point on the way.
Result<Rao> parseAmount(QStringView typed);

} // namespace soma::ui
