// The colours and measures every view is made of. A better idea changes a token, not a view.
#pragma once

#include <QColor>

namespace soma::ui {

enum class ThemeKind { Dark, Light, HighContrast };

/// One colour per role. Roles, not hues: nothing outside ui/theme names a colour.
struct Tokens {
    QColor base;       ///< Window.
    QColor surface;    ///< Cards and tables.
    QColor raised;     ///< Hover, the selected item, inputs.
    QColor line;       ///< Hairlines and borders.
    QColor text;       ///< Content.
    QColor textSoft;   ///< Labels, units, secondary figures.
    QColor textFaint;  ///< Disabled and hints; never the only carrier of meaning.
    QColor accent;     ///< Primary action, focus ring, selection mark, links.
    QColor accentText; ///< Text on accent.
    QColor up;         ///< Gains, with a rising mark.
    QColor down;       ///< Losses and destructive acts, with a falling mark.
    QColor warn;       ///< Needs attention.
    QColor info;       ///< Neutral notice.
};

const Tokens& tokensOf(ThemeKind kind);

/// The contrast ratio of WCAG 2: 1 for equal colours, 21 for black on white.
double contrastRatio(const QColor& a, const QColor& b);

/// Distances on the 4 px grid.
namespace gap {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kPage = 24;
inline constexpr int kHuge = 32;
} // namespace gap

namespace measure {
inline constexpr int kRadius = 6;
inline constexpr int kChipRadius = 4;
inline constexpr int kControl = 32;
inline constexpr int kControlCompact = 28;
inline constexpr int kRow = 34;
inline constexpr int kRowCompact = 28;
inline constexpr int kTableHeader = 30;
inline constexpr int kPageHeader = 48;
inline constexpr int kStatusBar = 28;
inline constexpr int kRail = 196;
inline constexpr int kRailCollapsed = 56;
inline constexpr int kSidePanel = 360;
inline constexpr int kTextWidth = 720;
inline constexpr int kFocusRing = 2;
inline constexpr int kAccentMark = 3;
} // namespace measure

} // namespace soma::ui
