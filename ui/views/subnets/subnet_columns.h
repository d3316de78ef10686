// How the columns of the subnets' ranking look, and which of them stand together.
#pragma once

#include "ui/models/subnet_filter_model.h"

#include <QCoreApplication>
#include <QList>

namespace soma::ui {

class DataTable;
class Settings;

class SubnetColumns {
    Q_DECLARE_TR_FUNCTIONS(SubnetColumns)

public:
    enum Set { Market, Emission, Registration, Risk, Mine, SetCount };

    static QString nameOf(Set set);
    static QList<int> columnsOf(Set set);

    /// The column a set is sorted by at first.
    static int sortColumnOf(Set set);

    /// After setModel. Cells tint when they change, unless the person wants no motion.
    static void dress(DataTable& table, SubnetFilterModel& rows, const Settings& settings);

    /// For files: names that stay the same in every language, and plain cells.
    static QString keyOf(int column);
    static QString plainCell(const QModelIndex& index);

private:
    static QString whyUnknown(const QModelIndex& index);
};

} // namespace soma::ui
