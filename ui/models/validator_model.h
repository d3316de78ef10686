// Who can be staked with in a subnet, read from the chain. Main thread.
#pragma once

#include "chain/api/queries/positions.h"
#include "chain/api/queries/quotes.h"
#include "chain/api/queries/stake.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace soma::ui {

/// A hotkey that may be staked with. Yields are parts of a million of the stake in seven days, if
/// every epoch is like the last.
struct ValidatorRow {
    chain::Hotkey hotkey;
    chain::Coldkey owner;
    QString name; ///< What it says of itself; unchecked, may be empty.
    std::optional<Uid> uid;
    Alpha stake;                           ///< With it in this subnet, by everybody.
    std::uint16_t take = 0;                ///< Of 65 535.
    bool permit = false;                   ///< It may validate here.
    bool active = false;                   ///< It set weights within the subnet's cutoff.
    std::optional<std::uint32_t> grossPpm; ///< Before its take; nothing on root.
    std::optional<std::uint32_t> netPpm;   ///< What stakers get.

    bool registered() const { return uid.has_value(); }

    std::optional<std::uint32_t> takenPpm() const;
};

class ValidatorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        UidColumn,
        StakeColumn,
        TakeColumn,
        PermitColumn,
        ActiveColumn,
        GrossColumn,
        TakenColumn,
        NetColumn,
        ColumnCount
    };
    enum class State { Empty, Loading, Ready, Failed };

    /// What rows are sorted by; invalid when unknown.
    static constexpr int kSortRole = Qt::UserRole;

    explicit ValidatorModel(chain::Node& node, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ValidatorRow& row(int index) const { return m_rows[std::size_t(index)]; }

    /// Null when it is not in the list.
    const ValidatorRow* find(const chain::Hotkey& hotkey) const;

    /// Hotkeys that may be staked with although no list of the chain names them: one's own.
    void setOthers(std::vector<std::pair<chain::Hotkey, chain::Coldkey>> others);

    /// Reads that subnet's validators; those of the one before go at once.
    void load(NetUid netuid);

    /// The same subnet again; the rows stay until there are new ones.
    void reload();

    std::optional<NetUid> netuid() const { return m_netuid; }

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();

private:
    struct Parts;

    void enter(State state);
    void askFacts(const std::shared_ptr<Parts>& parts);
    void take(const std::shared_ptr<Parts>& parts, const std::vector<chain::PlaceFacts>& facts);
    void fail(quint64 ticket, Error error);

    chain::Node& m_node;
    std::optional<NetUid> m_netuid;
    std::vector<std::pair<chain::Hotkey, chain::Coldkey>> m_others;
    std::vector<ValidatorRow> m_rows;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    quint64 m_ticket = 0; ///< Answers to older questions are dropped.
};

/// Which of them the person wants to see.
class ValidatorFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ValidatorFilter(ValidatorModel& model, QObject* parent = nullptr);

    void setText(const QString& text); ///< Part of a name or an address.
    void setRegisteredOnly(bool on);
    void setPermitOnly(bool on);
    void setActiveOnly(bool on);
    void setNamedOnly(bool on);
    void setHighestTake(std::uint16_t take); ///< Of 65 535.

    const ValidatorRow& row(const QModelIndex& index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ValidatorModel& m_model;
    QString m_text;
    bool m_registered = true;
    bool m_permit = false;
    bool m_active = false;
    bool m_named = false;
    std::uint16_t m_take = UINT16_MAX;
};

} // namespace soma::ui
