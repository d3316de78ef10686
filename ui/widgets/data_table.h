// The table of every view: one row selected, sized columns, Ctrl+C as tab-separated text, keyboard.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QTableView>

#include <functional>

namespace soma::ui {

/// How a column looks. Models carry values, not texts; the column says how a value reads, and the
/// same text is painted, copied and told to a screen reader.
struct TableColumn {
    int width = 120;
    bool stretches = false;
    bool alignsRight = false;
    bool monospaced = false;
    std::function<QString(const QModelIndex&)> text = {};    ///< Display role when empty.
    std::function<QString(const QModelIndex&)> tooltip = {}; ///< Tooltip role when empty.
    std::function<QString(const QModelIndex&)> tone = {};    ///< "", "soft", "up", "down", "warn".
    /// Draws into the cell, under the text.
    std::function<void(QPainter&, const QRect&, const QModelIndex&)> picture = {};
    /// +1 or −1 while a cell that has just become larger or smaller is tinted.
    std::function<int(const QModelIndex&)> flash = {};
};

class DataTable : public QTableView {
    Q_OBJECT

public:
    enum class Density { Normal, Compact };

    explicit DataTable(const QString& objectName, Density density, QWidget* parent = nullptr);

    /// Call after setModel.
    void setColumn(int column, TableColumn look);

    /// The selected row, headers left out, as it is copied.
    QString selectedText() const;
    QString cellText(const QModelIndex& index) const;
    QString columnName(int column) const;

    /// A click on a heading sorts, a second one the other way round. The model must sort itself.
    void setSortable();
    void sortBy(int column, Qt::SortOrder order);

    /// These columns in this order; the others are hidden.
    void showColumns(const QList<int>& columns);
    QList<int> shownColumns() const;

    /// Wider than its place it may be scrolled.
    void setWide();

Q_SIGNALS:
    /// Enter or a click on a row.
    void rowChosen(const QModelIndex& index);

    /// Enter or a double click: more than a look.
    void rowOpened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class DataTableDelegate;
    friend class DataTableHeader;

    void fitColumns();

    QHash<int, TableColumn> m_columns;
    bool m_sortable = false;
};

} // namespace soma::ui
