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
/// U+202F, between groups of three digits: thin, and no line breaks at it.
inline constexpr QChar kThinSpace{0x202F};
/// Unknown: an en dash, never a zero.
inline constexpr QChar kUnknown{0x2013};

/// Stands for an amount while amounts are masked: as wide for one rao as for a million TAO.
inline constexpr QStringView kMask = u"••••";

/// What only looks at an amount obeys the mask. What a person types, and the review of what they
/// are about to sign, are read exactly: nobody signs a row of dots. Prices and the chain's own
/// limits are no secret of anybody and say Exact as well.
enum class Reading { Shown, Exact };

/// The one switch, for the whole program; the window says its texts again when it turns it. Main
/// thread.
void setAmountsMasked(bool masked);
bool amountsMasked();

/// "1 234.5 τ": full precision, trailing zeros dropped.
QString amountText(Rao amount, Reading reading = Reading::Shown);

/// As amountText, without the unit and without spaces: what an edit field holds and a file gets.
/// Never masked.
QString amountPlain(Rao amount);

/// "1 234.5000": fixed decimals for a column, rounded down (nobody is shown money they lack). What
/// would round to nothing is "<0.0001": a zero means zero.
QString amountColumn(Rao amount, int decimals = 4, Reading reading = Reading::Shown);

/// "+1.5 τ" or "−1.5 τ" for what a movement does to a balance.
QString amountSigned(Rao amount, bool incoming, Reading reading = Reading::Shown);

/// "1 234 567"
QString countText(quint64 count);

/// What a person typed, exactly; no floating point on the way.
Result<Rao> parseAmount(QStringView typed);

} // namespace soma::ui
