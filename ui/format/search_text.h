// Texts as they are searched: neither capitals nor accents nor spaces count.
#pragma once

#include <QString>

namespace soma::ui {

/// Small letters without accents, single spaces: "configuracoes" finds what it means.
QString searchFolded(const QString& text);

/// Whether every typed word is somewhere in the text.
bool searchFinds(const QString& text, const QString& typed);

} // namespace soma::ui
