// Who may change a subnet's settings, and when: the questions that every call about one subnet asks
// first, in the reference's order (subnets.md; reference pallets/admin-utils/src/lib.rs).
#pragma once

#include "chain/runtime/pallets/subtensor/owner_rules.h"

#include <optional>

namespace soma::runtime::admin_utils {

/// Rules read as a sentence: ownerSets(Hyperparameter::BurnHalfLife).exceptOfRoot().
struct SubnetRules {
    bool ownerMay = false; ///< The owner beside root.
    /// Counts the owner's changes; root is never limited.
    std::optional<subtensor::LimitedTransaction> limit{};
    bool freezes = true;   ///< Refused shortly before an epoch, root's change as well.
    bool mustExist = true; ///< The subnet has to exist.
    bool rootHasIt = true; ///< Whether subnet 0 has the setting.

    /// Also shortly before an epoch.
    constexpr SubnetRules atAnyTime() const
    {
        SubnetRules changed = *this;
        changed.freezes = false;
        return changed;
    }

    /// Nobody asks here whether the subnet exists.
    constexpr SubnetRules existingOrNot() const
    {
        SubnetRules changed = *this;
        changed.mustExist = false;
        return changed;
    }

    /// Subnet 0 does not have the setting.
    constexpr SubnetRules exceptOfRoot() const
    {
        SubnetRules changed = *this;
        changed.rootHasIt = false;
        return changed;
    }
};

constexpr SubnetRules rootSets()
{
    return {};
}

/// As often as they like.
constexpr SubnetRules ownerSets()
{
    return {.ownerMay = true};
}

/// Once in a few tempos.
constexpr SubnetRules ownerSets(subtensor::Hyperparameter what)
{
    return {.ownerMay = true, .limit = subtensor::LimitedTransaction::ownerChanges(what)};
}

constexpr SubnetRules ownerSets(subtensor::TransactionKind what)
{
    return {.ownerMay = true, .limit = subtensor::LimitedTransaction::of(what)};
}

/// Nothing for root. Errors: BadOrigin, TxRateLimitExceeded,
/// AdminActionProhibitedDuringWeightsWindow, SubnetDoesNotExist, NotPermittedOnRootSubnet.
Outcome<std::optional<chain::Coldkey>> admit(const State& state, const Origin& origin,
                                             const SubnetRules& rules, NetUid netuid);

/// After the change: counts it if the owner made it.
void remember(State& state, const SubnetRules& rules, NetUid netuid,
              const std::optional<chain::Coldkey>& owner);

} // namespace soma::runtime::admin_utils
