// The table of movements, as the overview and the send page show it.
#pragma once

#include "ui/widgets/data_table.h"

namespace soma::ui {

class AccountListModel;
class HistoryModel;

class HistoryTable : public DataTable {
    Q_OBJECT

public:
    HistoryTable(HistoryModel& history, AccountListModel& accounts, const QString& objectName,
                 QWidget* parent = nullptr);
};

} // namespace soma::ui
