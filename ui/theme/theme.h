// Dresses the application: a palette and one small style sheet, both made from the tokens.
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

class QApplication;

namespace soma::ui {

/// What the person chose; System is decided from the palette the program started with, because
/// Qt 6.4 has no signal for it.
enum class ThemeChoice { System, Dark, Light, HighContrast };

/// Remembers the system's palette. Call once, before applyTheme.
void rememberSystemPalette(const QPalette& palette);

ThemeKind resolveTheme(ThemeChoice choice);

/// Sets style, font, palette and style sheet. Widgets hear of it through PaletteChange.
void applyTheme(QApplication& application, ThemeKind kind);

ThemeKind currentTheme();
const Tokens& currentTokens();

QPalette paletteOf(const Tokens& tokens);
QString styleSheetOf(ThemeKind kind);

} // namespace soma::ui
