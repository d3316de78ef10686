// Chooses one of the chain's symbols that no subnet has.
#pragma once

#include <QListView>
#include <QStringListModel>

namespace soma::ui {

class SubnetListModel;

/// Each sign in the middle of its cell.
class SymbolModel : public QStringListModel {
    Q_OBJECT

public:
    using QStringListModel::QStringListModel;

    QVariant data(const QModelIndex& index, int role) const override;
};

class SymbolPicker : public QListView {
    Q_OBJECT

public:
    SymbolPicker(const QString& objectName, QWidget* parent = nullptr);

    /// Those that nobody has; the choice stays as long as it is one of them.
    void setSubnets(const SubnetListModel& subnets);

    /// Empty when none is chosen.
    QString current() const;

    int count() const { return m_symbols.rowCount(); }

Q_SIGNALS:
    void symbolChosen();

private:
    SymbolModel m_symbols;
};

} // namespace soma::ui
