#include "ui/widgets/data_table.h"

#include "ui/format/amount_format.h"
#include "ui/theme/chart_colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clipboard_keeper.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringList>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCellPadding = 12;

QColor colourOf(const QString& tone)
{
    const Tokens& tokens = currentTokens();
    if (tone == "soft"_L1)
        return tokens.textSoft;
    if (tone == "up"_L1)
        return tokens.up;
    if (tone == "down"_L1)
        return tokens.down;
    if (tone == "warn"_L1)
        return tokens.warn;
    if (tone == "accent"_L1)
        return tokens.accent;
    return tokens.text;
}

/// In thousandths of the way from the ground to the colour.
constexpr int kFlashStrength = 220;

int firstShown(const QHeaderView& header)
{
    for (int place = 0; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return place;
    return 0;
}

} // namespace

/// Paints from the column's description alone.
class DataTableDelegate : public QStyledItemDelegate {
public:
    explicit DataTableDelegate(DataTable* table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = currentTokens();
        static const TableColumn kPlain;
        const auto found = m_table->m_columns.constFind(index.column());
        const TableColumn& look = found == m_table->m_columns.constEnd() ? kPlain : *found;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (selected || hovered)
            painter->fillRect(option.rect, tokens.raised);
        if (const int flash = look.flash ? look.flash(index) : 0; flash != 0)
            painter->fillRect(option.rect,
                              mixed(selected ? tokens.raised : tokens.surface,
                                    flash > 0 ? tokens.up : tokens.down, kFlashStrength));
        const QHeaderView* header = m_table->horizontalHeader();
        const bool first = header->sectionViewportPosition(index.column()) <= 0 &&
                           header->visualIndex(index.column()) == firstShown(*header);
        if (selected && first)
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(measure::kAccentMark, option.rect.height())),
                tokens.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          tokens.line);
        if (look.picture) {
            painter->save();
            look.picture(*painter, option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1), index);
            painter->restore();
        }
        const QString text = m_table->cellText(index);
        if (text.isEmpty())
            return;
        const QString tone = look.tone ? look.tone(index) : QString();
        painter->setPen(text == QString(kUnknown) ? tokens.textFaint : colourOf(tone));
        painter->setFont(look.monospaced ? monoFont(TextSize::Table) : textFont(TextSize::Table));
        const QRect place = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
        if (place.width() <= 0)
            return;
        const auto side = look.alignsRight ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(place, int(side | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return QStyledItemDelegate::displayText(value, locale);
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const TableColumn look = m_table->m_columns.value(index.column());
        QString tip = look.tooltip ? look.tooltip(index) : index.data(Qt::ToolTipRole).toString();
        const QString text = m_table->cellText(index);
        if (tip.isEmpty() && QFontMetrics(textFont(TextSize::Table)).horizontalAdvance(text) >
                                 option.rect.width() - 2 * kCellPadding)
            tip = text;
        QToolTip::showText(event->globalPos(), tip, view);
        return true;
    }

private:
    DataTable* m_table;
};

/// Headings stand over their column's texts, on the same side.
class DataTableHeader : public QHeaderView {
public:
    explicit DataTableHeader(DataTable* table) : QHeaderView(Qt::Horizontal, table), m_table(table)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override
    {
        const Tokens& tokens = currentTokens();
        painter->fillRect(box, tokens.surface);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line);
        painter->setFont(textFont(TextSize::Caption));
        painter->setPen(tokens.textSoft);
        const bool right = m_table->m_columns.value(section).alignsRight;
        QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        if (m_table->m_sortable && sortIndicatorSection() == section) {
            painter->setPen(tokens.text);
            const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? u"▲"_s : u"▼"_s;
            name = right ? arrow + u' ' + name : name + u' ' + arrow;
        }
        painter->drawText(box.adjusted(kCellPadding, 0, -kCellPadding, 0),
                          int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), name);
    }

private:
    DataTable* m_table;
};

DataTable::DataTable(const QString& objectName, Density density, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setHorizontalHeader(new DataTableHeader(this));
    setItemDelegate(new DataTableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(density == Density::Compact ? measure::kRowCompact
                                                                        : measure::kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(measure::kTableHeader);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QAbstractItemView::clicked, this, &DataTable::rowChosen);
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::rowOpened);
}

void DataTable::setColumn(int column, TableColumn look)
{
    m_columns.insert(column, std::move(look));
    fitColumns();
}

QString DataTable::cellText(const QModelIndex& index) const
{
    const auto look = m_columns.constFind(index.column());
    if (look != m_columns.constEnd() && look->text)
        return look->text(index);
    return index.data(Qt::DisplayRole).toString();
}

QString DataTable::columnName(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void DataTable::setSortable()
{
    m_sortable = true;
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
}

void DataTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
}

void DataTable::showColumns(const QList<int>& columns)
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    for (int place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(columns[place]), place);
    fitColumns();
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void DataTable::setWide()
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QString DataTable::selectedText() const
{
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (const int column : shownColumns())
            cells.append(cellText(row.siblingAtColumn(column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        ClipboardKeeper::instance().put(selectedText());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex());
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// What is left over goes to the columns that stretch; narrow windows shrink those first.
void DataTable::fitColumns()
{
    if (model() == nullptr)
        return;
    int fixed = 0;
    int stretching = 0;
    for (auto look = m_columns.cbegin(); look != m_columns.cend(); ++look) {
        if (isColumnHidden(look.key()))
            continue;
        fixed += look->stretches ? 0 : look->width;
        stretching += look->stretches ? 1 : 0;
    }
    const int left = viewport()->width() - fixed;
    for (auto look = m_columns.cbegin(); look != m_columns.cend(); ++look) {
        const int width =
            look->stretches ? std::max(look->width, left / std::max(1, stretching)) : look->width;
        setColumnWidth(look.key(), width);
    }
}

} // namespace soma::ui
