// The share pool: many stakers own parts of one value, and dividends touch only the value
// (staking.md section 2.2; reference primitives/share-pool/src/lib.rs and
// pallets/subtensor/src/staking/stake_utils.rs).
//
// A pool knows its value and its denominator; whoever keeps the state keeps the shares and lends
// one at a time. Amounts pass through i64 as on the chain.
#pragma once

#include "consensus/base/units.h"
#include "consensus/pool/safe_float.h"

#include <cstdint>
#include <optional>

namespace soma::pool {

/// A number that storage holds in the present map, in the older U64F64 map, or not at all.
class StoredFloat {
public:
    constexpr StoredFloat() = default;

    static StoredFloat legacy(math::U64F64 value);
    static StoredFloat current(SafeFloat value);

    /// Zero when there is no entry. The older map wins.
    SafeFloat value() const;

    bool exists() const { return m_legacy.has_value() || m_current.has_value(); }

    bool isLegacy() const { return m_legacy.has_value(); }

    const std::optional<SafeFloat>& currentEntry() const { return m_current; }

    /// Moves the entry to the present map; zero removes it.
    void store(const SafeFloat& value);

private:
    std::optional<math::U64F64> m_legacy;
    std::optional<SafeFloat> m_current;
};

struct SharePool {
    std::uint64_t value = 0; ///< what all shares are worth together
    StoredFloat denominator;
};

/// trunc(value * share / denominator); zero when there is no such entry.
std::uint64_t shareValue(const SharePool& pool, const StoredFloat& share);

/// Changes what everybody's shares are worth; saturates.
void updateAll(SharePool& pool, std::int64_t delta);

/// False when the change is too small for the pool to notice.
bool canUpdateOne(const SharePool& pool, std::int64_t delta);

/// Changes one staker's part. Without a check: see the two guarded forms below.
void updateOne(SharePool& pool, StoredFloat& share, std::int64_t delta);

// The forms the chain uses, on amounts.

void increaseAll(SharePool& pool, std::uint64_t amount);
void decreaseAll(SharePool& pool, std::uint64_t amount);
void increaseStake(SharePool& pool, StoredFloat& share, std::uint64_t amount);
bool canIncreaseStake(const SharePool& pool, std::uint64_t amount);

/// Does nothing when the share is worth less than the amount.
void decreaseStake(SharePool& pool, StoredFloat& share, std::uint64_t amount);

} // namespace soma::pool
