// What the command palette offers, and which of it answers to what was typed. Main thread.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace soma::ui {

struct PaletteEntry {
    QString name;   ///< Seen and searched.
    QString detail; ///< Beside it, softer.
    QString keys;   ///< The shortcut, as it is written in menus.
    /// Further words that find it: what it is called elsewhere.
    QString words;
    /// Found by its beginning, or by any part long enough not to be a coincidence.
    QString address;
    std::function<void()> run;
};

/// How well an entry answers; lower is better. Predictable: what begins like the typed text comes
/// before what contains it, and entries that answer equally well keep their order.
enum class PaletteMatch {
    Whole,    ///< The name is what was typed.
    Begins,   ///< The name begins with it.
    Words,    ///< Every typed word begins a word of the name.
    Other,    ///< The same with the further words.
    Contains, ///< Every typed word is somewhere in them.
    Address,
};

/// Nothing when it does not answer. Case and accents do not count.
std::optional<PaletteMatch> paletteMatch(const PaletteEntry& entry, const QString& typed);

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setEntries(std::vector<PaletteEntry> entries);
    void setTyped(const QString& typed);

    const PaletteEntry& entry(int row) const { return m_entries[m_rows[std::size_t(row)]]; }

private:
    void arrange();

    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_rows;
    QString m_typed;
};

} // namespace soma::ui
