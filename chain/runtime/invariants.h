// What holds after every block, whatever was called: checked in tests and on demand.
//
// Where the reference itself is off by design the rule says so and bounds by how much:
// - SubtensorModule counts TAO for itself and does not see dust and fees that Balances burns.
// - TotalStake grows by what buyers pay and the pools by what is left of it after the fee.
// - Alpha outside the pool may belong to nobody yet (root claims), or to nobody any more (burned,
//   rounded away), so a state alone is compared from one side. invariants/block_books.h compares
//   two states from both.
// - Dissolving a subnet leaves a few settings of its number behind.
// - Genesis gives subnet 1 a pool of 10 TAO that no account holds.
#pragma once

#include "chain/runtime/constants.h"
#include "chain/storage/state_reader.h"
#include "consensus/base/result.h"

#include <string_view>

namespace soma::runtime {

/// The rule that is broken; the detail has the place and the numbers.
enum class InvariantError {
    ExistentialDeposit = 1, ///< An account with too little to exist.
    Providers,              ///< An account that nothing provides for, or a balance that does not.
    Issuance,               ///< Balances' issuance is not the sum of free and reserved balances.
    SubtensorIssuance,      ///< SubtensorModule counts less TAO than there is.
    UnknownKey,             ///< A storage key that no pallet declares.
    TotalStake,             ///< The pools hold more TAO than was ever staked.
    PoolBacking,            ///< A subnet's account holds less TAO than its pool says.
    Shares,                 ///< A hotkey's shares are worth more or less than its alpha.
    AlphaOut,               ///< More alpha is owned or owed than is outside the pool.
    Uids,                   ///< A subnet's uids have gaps, or Uids and Keys differ.
    Lists,                  ///< A list with one element per uid has another length.
    Orphan,                 ///< An entry of a subnet that does not exist.
    Networks,               ///< TotalNetworks is not the number of subnets.
    AlphaIssuance,          ///< A block made or ended alpha that nobody counted.
    AlphaLost,              ///< A block lost more alpha than its rounding may.
};

constexpr std::string_view errorDomain(InvariantError)
{
    return "invariant";
}

std::string_view errorName(InvariantError code);

struct InvariantOptions {
    /// Root may give TAO away (Balances.force_set_balance) that SubtensorModule never counts.
    bool rootHasMinted = false;
    /// Root may change settings of subnets that do not exist; then only entries that have more keys
    /// than the subnet are looked at.
    bool rootSetsAnySubnet = false;
};

/// Walks the whole state; seconds on a large one. Errors: InvariantError, the first found.
Result<void> checkInvariants(const storage::StateReader& state, const RuntimeConfig& config,
                             const InvariantOptions& options = {});

} // namespace soma::runtime
