// The type scale. Nothing is bundled: Noto where the system has it, DejaVu otherwise.
#pragma once

#include <QFont>

namespace soma::ui {

enum class TextSize {
    Caption = 11,
    Table = 12,
    Body = 13,
    Section = 15,
    Title = 20,
    Figure = 28, ///< The one big figure of a page.
};

enum class TextWeight { Normal, Strong };

QFont textFont(TextSize size, TextWeight weight = TextWeight::Normal);

/// Addresses and hashes.
QFont monoFont(TextSize size);

} // namespace soma::ui
