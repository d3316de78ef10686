// What a dry run is asked for a plan, and how its answers become rows. For planning.cpp only.
#pragma once

#include "chain/api/plan.h"
#include "chain/api/queries/account.h"

#include <set>

namespace soma::chain::planning {

/// Whom and what a call mentions, nested calls included.
struct Mentioned {
    std::vector<AccountId> accounts; ///< The signer first, each once, at most kMaxAccounts.
    std::set<NetUid> netuids;
    bool sets = false; ///< It changes settings.

    static constexpr std::size_t kMaxAccounts = 16;
};

Mentioned mentionedBy(const CallSpec& call, const AccountId& signer);

DryRunRequest requestFor(const PlanRequest& request, const Mentioned& mentioned);

/// A value before the call and after it.
template <typename T>
struct Change {
    T before;
    T after;
};

/// The answers to requestFor(), taken apart.
struct Reading {
    struct Position {
        AccountId coldkey;
        Hotkey hotkey;
        NetUid netuid;
        auto operator<=>(const Position&) const = default;
    };

    std::vector<Change<AccountBalances>> balances; ///< In the order of the accounts.
    std::map<Position, Change<Alpha>> stakes;
    std::map<std::pair<AccountId, NetUid>, Change<Alpha>> locked;
    std::map<NetUid, Change<Price>> prices;
    Change<Rao> networkCost;
    std::map<NetUid, std::map<std::string, Change<std::optional<HyperparamValue>>>> settings;
};

/// Answers that are empty are those of a node that does not know; they give no rows. Errors: those
/// of the codec.
Result<Reading> read(const DryRun& trial, const Mentioned& mentioned);

/// What differs, in the order of a person's questions: own TAO, stake, prices, the rest.
Result<std::vector<PlanRow>> rowsOf(const DryRun& trial, const Mentioned& mentioned,
                                    const Reading& reading);

std::vector<PlanWarning> warningsOf(const PlanRequest& request, const DryRun& trial,
                                    const Mentioned& mentioned, const Reading& reading);

std::vector<Plan::Spot> spotsOf(const Mentioned& mentioned, const Reading& reading);

} // namespace soma::chain::planning
