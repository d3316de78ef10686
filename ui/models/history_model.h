// Movements of TAO of our accounts, newest first. Main thread.
#pragma once

#include "wallet/api/wallet.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace soma::ui {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        DirectionColumn,
        CounterpartyColumn,
        AmountColumn,
        StatusColumn,
        ColumnCount
    };
    enum class State { Loading, Ready, Failed };

    explicit HistoryModel(wallet::Wallet& wallet, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const wallet::HistoryRow& row(int index) const { return m_rows[std::size_t(index)]; }

    /// Our own transfers that are not yet finalized or failed.
    int pending() const;

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    void reload();

Q_SIGNALS:
    void stateChanged();
    void rowsChanged();

private:
    void request(int offset);
    void takePage(const wallet::HistoryPage& page);
    void takeRow(const wallet::HistoryRow& row);

    wallet::Wallet& m_wallet;
    std::vector<wallet::HistoryRow> m_rows;
    bool m_more = false;
    bool m_asking = false;
    State m_state = State::Loading;
    std::optional<Error> m_error;
};

} // namespace soma::ui
