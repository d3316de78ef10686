// Everything that the accounts have, in its parts and as one sum. Main thread.
#pragma once

#include "chain/api/queries/positions.h"
#include "ui/models/stake_book.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace soma::ui {

class AccountListModel;
class NodeModel;

/// All the stake on one subnet, whoever of us has it and with whom.
struct SubnetHolding {
    NetUid netuid;
    QString name;
    Alpha alpha;
    Rao spot;                       ///< At the price, without fee and slippage.
    std::optional<Rao> exit;        ///< What selling all of it in one go would give.
    std::optional<Error> exitError; ///< Why it could not be sold now.
    bool locked = false;            ///< Part of it cannot be sold yet.
};

/// What one account's root stake has earned and may take now.
struct TakeableClaims {
    wallet::AccountHandle account;
    int subnets = 0;
    bool operator==(const TakeableClaims&) const = default;
};

/// Follows the accounts and the stake book, which asks only while it is watched. An account that
/// stands in the list twice counts once. What one part of a sum lacks, the sum lacks: it then has
/// no value.
class Holdings : public QObject {
    Q_OBJECT

public:
    Holdings(AccountListModel& accounts, StakeBook& book, NodeModel& node,
             QObject* parent = nullptr);

    const std::optional<Rao>& free() const { return m_free; }

    const std::optional<Rao>& reserved() const { return m_reserved; }

    /// On root alpha is TAO.
    const std::optional<Rao>& root() const { return m_root; }

    const std::optional<Rao>& spot() const { return m_spot; }

    /// Nothing too while the stake on some subnet cannot be sold.
    const std::optional<Rao>& exit() const { return m_exit; }

    /// Root dividends not yet taken, at the prices.
    const std::optional<Rao>& claims() const { return m_claims; }

    /// Of all parts, subnets at the price.
    std::optional<Rao> total() const;

    /// The most worth first.
    const std::vector<SubnetHolding>& subnets() const { return m_subnets; }

    const std::vector<TakeableClaims>& takeable() const { return m_takeable; }

    /// Of the stake and of the claims; what was known before stays beside it.
    const std::optional<Error>& stakeError() const;

    const std::optional<Error>& claimError() const { return m_claimError; }

    /// How many accounts it is about, and how many of them are only watched.
    int accountCount() const { return m_accountCount; }

    int watchedCount() const { return m_watchedCount; }

Q_SIGNALS:
    void changed();

private:
    struct ClaimRound;

    void takeBalances();
    void takeStake();
    void sumStake(const StakeSnapshot& stake);
    void askClaims();
    void takeSheet(ClaimRound& round, const wallet::AccountHandle& account,
                   const chain::ClaimSheet& sheet) const;
    void finishClaims(ClaimRound& round);
    bool coversAccounts(const StakeSnapshot& stake) const;

    AccountListModel& m_accounts;
    StakeBook& m_book;
    NodeModel& m_node;
    std::optional<Rao> m_free;
    std::optional<Rao> m_reserved;
    std::optional<Rao> m_root;
    std::optional<Rao> m_spot;
    std::optional<Rao> m_exit;
    std::optional<Rao> m_claims;
    std::vector<SubnetHolding> m_subnets;
    std::vector<TakeableClaims> m_takeable;
    std::optional<Error> m_claimError;
    int m_accountCount = 0;
    int m_watchedCount = 0;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace soma::ui
