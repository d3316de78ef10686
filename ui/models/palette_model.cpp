#include "ui/models/palette_model.h"

#include "ui/format/search_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Of an address; shorter parts are in too many of them.
constexpr qsizetype kAddressPart = 5;

bool beginsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

bool everyWord(const QString& text, const QStringList& words,
               bool (*answers)(const QString& text, const QString& word))
{
    return std::ranges::all_of(words, [&](const QString& word) { return answers(text, word); });
}

bool containsWord(const QString& text, const QString& word)
{
    return text.contains(word);
}

} // namespace

std::optional<PaletteMatch> paletteMatch(const PaletteEntry& entry, const QString& typed)
{
    const QString wanted = searchFolded(typed);
    if (wanted.isEmpty())
        return PaletteMatch::Begins;
    const QString name = searchFolded(entry.name);
    const QString all = QString(name + u' ' + searchFolded(entry.words));
    const QStringList words = wanted.split(u' ');
    if (name == wanted)
        return PaletteMatch::Whole;
    if (name.startsWith(wanted))
        return PaletteMatch::Begins;
    if (everyWord(name, words, beginsWord))
        return PaletteMatch::Words;
    if (everyWord(all, words, beginsWord))
        return PaletteMatch::Other;
    if (everyWord(all, words, containsWord))
        return PaletteMatch::Contains;
    const QString address = typed.trimmed();
    if (!entry.address.isEmpty() &&
        (entry.address.startsWith(address) ||
         (address.size() >= kAddressPart && entry.address.contains(address, Qt::CaseInsensitive))))
        return PaletteMatch::Address;
    return std::nullopt;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.name;
    case DetailRole:
        return found.detail;
    case KeysRole:
        return found.keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{found.name, found.detail, found.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    arrange();
}

void PaletteModel::setTyped(const QString& typed)
{
    m_typed = typed;
    arrange();
}

void PaletteModel::arrange()
{
    std::vector<std::pair<PaletteMatch, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const auto match = paletteMatch(m_entries[i], m_typed))
            found.emplace_back(*match, i);
    std::ranges::sort(found); // By match, then by the entries' own order.
    beginResetModel();
    m_rows.clear();
    for (const auto& [match, entry] : found)
        m_rows.push_back(entry);
    endResetModel();
}

} // namespace soma::ui
