#include "ui/views/history_table.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"
#include "ui/format/transfer_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/history_model.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

HistoryTable::HistoryTable(HistoryModel& history, AccountListModel& accounts,
                           const QString& objectName, QWidget* parent)
    : DataTable(objectName, Density::Normal, parent)
{
    setModel(&history);
    const auto rowOf = [&history](const QModelIndex& index) -> const wallet::HistoryRow& {
        return history.row(index.row());
    };
    setColumn(
        HistoryModel::TimeColumn,
        {.width = 108,
         .text =
             [rowOf](const QModelIndex& index) {
                 return TimeText::shortMoment(rowOf(index).time, QDateTime::currentDateTime());
             },
         .tooltip =
             [rowOf](const QModelIndex& index) { return TimeText::moment(rowOf(index).time); },
         .tone = [](const QModelIndex&) { return u"soft"_s; }});
    setColumn(HistoryModel::DirectionColumn,
              {.width = 120, .stretches = true, .text = [rowOf, &accounts](const auto& index) {
                   const wallet::HistoryRow& row = rowOf(index);
                   const auto* account = accounts.find(row.account);
                   return TransferText::movement(row, account ? account->label : row.account.name);
               }});
    setColumn(HistoryModel::CounterpartyColumn,
              {.width = 120,
               .monospaced = true,
               .text =
                   [rowOf, &accounts](const QModelIndex& index) {
                       const wallet::HistoryRow& row = rowOf(index);
                       if (row.counterparty.isZero())
                           return QString();
                       const QString name = accounts.nameOf(row.counterparty);
                       return name.isEmpty() ? shortAddress(row.counterpartyAddress) : name;
                   },
               .tooltip =
                   [rowOf](const QModelIndex& index) { return rowOf(index).counterpartyAddress; }});
    setColumn(
        HistoryModel::AmountColumn,
        {.width = 112,
         .alignsRight = true,
         .text =
             [rowOf](const QModelIndex& index) {
                 const wallet::HistoryRow& row = rowOf(index);
                 const bool in = row.direction == wallet::HistoryDirection::Received;
                 // An act that is not a transfer may move nothing, and says itself which way.
                 if (row.direction == wallet::HistoryDirection::Call)
                     return row.amount.isZero() ? QString() : amountColumn(row.amount);
                 return QString((in ? QChar(u'+') : QChar(0x2212)) + amountColumn(row.amount));
             },
         .tooltip = [rowOf](const QModelIndex& index) { return amountText(rowOf(index).amount); },
         .tone =
             [rowOf](const QModelIndex& index) {
                 return rowOf(index).direction == wallet::HistoryDirection::Received ? u"up"_s
                                                                                     : QString();
             }});
    setColumn(
        HistoryModel::StatusColumn,
        {.width = 108,
         .text = [rowOf](const QModelIndex& index) { return TransferText::status(rowOf(index)); },
         .tooltip =
             [rowOf](const QModelIndex& index) { return TransferText::reason(rowOf(index)); },
         .tone = [rowOf](const QModelIndex& index) { return TransferText::tone(rowOf(index)); }});
    //: Screen reader name of the table of movements.
    setAccessibleName(tr("Movements"));
}

} // namespace soma::ui
