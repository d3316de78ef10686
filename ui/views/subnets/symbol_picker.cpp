#include "ui/views/subnets/symbol_picker.h"

#include "chain/primitives/token_symbols.h"
#include "ui/models/subnet_list_model.h"
#include "ui/theme/tokens.h"

namespace soma::ui {

namespace {

constexpr QSize kSymbolCell{40, measure::kRow};

} // namespace

QVariant SymbolModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role == Qt::SizeHintRole)
        return kSymbolCell;
    return QStringListModel::data(index, role);
}

SymbolPicker::SymbolPicker(const QString& objectName, QWidget* parent) : QListView(parent)
{
    setObjectName(objectName);
    setModel(&m_symbols);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setGridSize(kSymbolCell);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SymbolPicker::symbolChosen);
}

void SymbolPicker::setSubnets(const SubnetListModel& subnets)
{
    QSet<QString> taken;
    for (int row = 0; row < subnets.rowCount(); ++row)
        taken.insert(QString::fromStdString(subnets.subnet(row).symbol));
    QStringList free;
    // Root's stands first and cannot be had.
    for (std::size_t i = 1; i < chain::kTokenSymbolCount; ++i) {
        const std::string_view bytes = chain::kTokenSymbols.at(i);
        const QString symbol = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        // An empty sign cannot be told from nothing.
        if (!symbol.trimmed().isEmpty() && !taken.contains(symbol))
            free.append(symbol);
    }
    if (free == m_symbols.stringList())
        return;
    const QString chosen = current();
    m_symbols.setStringList(free);
    if (const auto at = free.indexOf(chosen); at >= 0)
        setCurrentIndex(m_symbols.index(int(at)));
    Q_EMIT symbolChosen();
}

QString SymbolPicker::current() const
{
    return currentIndex().data(Qt::DisplayRole).toString();
}

} // namespace soma::ui
