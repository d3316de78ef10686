// What our stake cost, by the wallet's own ledger of its movements. Main thread.
#pragma once

#include "ui/models/stake_book.h"
#include "wallet/api/wallet.h"

#include <QObject>

#include <optional>

namespace soma::ui {

/// Why the cost of a position is not known.
enum class CostGap {
    NotRead,   ///< The blocks are not read yet.
    NoEntry,   ///< Nothing was ever staked or moved there: it was there before, or is a reward.
    WasThere,  ///< Part of it lay there before the first movement that the ledger has.
    StateGone, ///< Whether it did could not be read any more.
};

struct PositionCost {
    std::optional<Rao> cost; ///< Of what is left of it.
    CostGap gap = CostGap::NotRead;

    bool operator==(const PositionCost&) const = default;
};

/// What was bought is taken to be sold first, each sale taking its part of the cost with it;
/// rewards cost nothing. Of a place that is not in the ledger the gap says why.
PositionCost costOf(const wallet::StakeLedger& ledger, const chain::Coldkey& coldkey,
                    const chain::Hotkey& hotkey, NetUid netuid);

/// Keeps the ledger up to date.
class StakeCosts : public QObject {
    Q_OBJECT

public:
    explicit StakeCosts(wallet::Wallet& wallet, QObject* parent = nullptr);

    PositionCost of(const StakePosition& position) const;

Q_SIGNALS:
    void changed();

private:
    void ask();

    wallet::Wallet& m_wallet;
    wallet::StakeLedger m_ledger;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace soma::ui
