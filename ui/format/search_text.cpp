#include "ui/format/search_text.h"

#include <QStringList>

#include <algorithm>

namespace soma::ui {

QString searchFolded(const QString& text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar each : apart)
        if (each.category() != QChar::Mark_NonSpacing)
            out.append(each);
    return out.simplified();
}

bool searchFinds(const QString& text, const QString& typed)
{
    const QString all = searchFolded(text);
    const QStringList words = searchFolded(typed).split(u' ');
    return std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word); });
}

} // namespace soma::ui
