// All our stake with what it is worth, read anew as blocks come. Main thread.
#pragma once

#include "chain/api/queries/positions.h"
#include "chain/api/queries/quotes.h"
#include "chain/api/queries/stake.h"
#include "wallet/api/wallet_values.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace soma::ui {

class AccountListModel;
class NodeModel;

/// A subnet as a trade sees it.
struct StakeSubnet {
    NetUid netuid;
    QString name;
    QString symbol;
    chain::Price price;
    std::uint16_t tempo = 0;
    Rao tao;     ///< In the pool.
    Alpha alpha; ///< In the pool.
    chain::Coldkey owner;
    chain::Hotkey ownerHotkey;
};

/// One position. What has no value is not known; on root alpha is TAO.
struct StakePosition {
    wallet::AccountHandle account;
    chain::Coldkey coldkey;
    chain::Hotkey hotkey;
    NetUid netuid;
    Alpha alpha;
    Rao spot;                       ///< At the price, without fee and slippage.
    std::optional<Rao> exit;        ///< What selling all of it at once would give.
    std::uint32_t impactPpm = 0;    ///< How much less that is.
    std::optional<Error> exitError; ///< Why it could not be sold now.
    std::optional<std::uint16_t> take;
    std::optional<Alpha> reward;           ///< A day, if every epoch is like the last.
    std::optional<std::uint32_t> yieldPpm; ///< In seven days, of the alpha.
    bool registered = false;               ///< The hotkey has a place in the subnet.
    bool locked = false;                   ///< Part of the coldkey's alpha there cannot be moved.
};

struct StakeSnapshot {
    std::vector<StakePosition> positions; ///< By account, then subnet, then hotkey.
    std::map<NetUid, StakeSubnet> subnets;
    std::map<NetUid, chain::PoolView> pools; ///< Of subnets with a position.
    std::map<chain::Coldkey, std::map<NetUid, chain::StakeAvailability>> available;
    chain::Provenance provenance = chain::Provenance::Reported;
    chain::Head at;
};

/// Asks only while somebody looks (setWatched), one round at a time and at most once a second; all
/// answers of a round are of one block. A round that fails keeps the last snapshot beside the
/// error.
class StakeBook : public QObject {
    Q_OBJECT

public:
    StakeBook(AccountListModel& accounts, NodeModel& node, QObject* parent = nullptr);
    ~StakeBook() override;

    /// Null until the first round is complete.
    const std::shared_ptr<const StakeSnapshot>& snapshot() const { return m_snapshot; }

    const std::optional<Error>& error() const { return m_error; }

    void setWatched(bool watched);

    const StakeSubnet* subnet(NetUid netuid) const;
    const StakePosition* position(const chain::Coldkey& coldkey, const chain::Hotkey& hotkey,
                                  NetUid netuid) const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Round;

    void ask();
    void takeSubnets(const std::shared_ptr<Round>& round, chain::SubnetList list);
    void takePortfolio(const std::shared_ptr<Round>& round, std::size_t index,
                       chain::Portfolio portfolio);
    void askDetails(const std::shared_ptr<Round>& round);
    void finish(const std::shared_ptr<Round>& round);
    void fail(Error error);
    template <typename T, typename Take>
    void listen(const std::shared_ptr<Round>& round, chain::Asked<T> asked, Take take);

    AccountListModel& m_accounts;
    NodeModel& m_node;
    std::shared_ptr<const StakeSnapshot> m_snapshot;
    std::optional<Error> m_error;
    std::shared_ptr<Round> m_round; ///< The one whose answers count.
    QTimer m_pause;
    bool m_watched = false;
    bool m_again = false;
};

} // namespace soma::ui
