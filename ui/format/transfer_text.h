// Movements of the history in words.
#pragma once

#include "ui/format/call_text.h"
#include "wallet/api/wallet_values.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace soma::ui {

class TransferText {
    Q_DECLARE_TR_FUNCTIONS(TransferText)

public:
    /// "Sent from Savings": the direction first, so that a long name cannot hide it.
    static QString movement(const wallet::HistoryRow& row, const QString& accountLabel);

    /// "in pool", "in block 12 345", "finalized", "failed"
    static QString status(const wallet::HistoryRow& row);

    /// The tone of the status for a table: "", "soft", "up", "down", "warn".
    static QString tone(const wallet::HistoryRow& row);

    /// Why it failed, or empty.
    static QString reason(const wallet::HistoryRow& row);

    /// The steps of a tracked transfer; the third names the block once it is known.
    static QStringList steps(const std::optional<wallet::HistoryRow>& row);

    /// A warning of the review page as a whole sentence.
    static QString warning(wallet::DraftWarning warning);
};

} // namespace soma::ui
