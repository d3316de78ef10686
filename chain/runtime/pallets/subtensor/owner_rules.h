// When a subnet's owner may change its settings: not too often, and not shortly before an epoch
// (subnets.md).
#pragma once

#include "chain/runtime/origin.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "consensus/emission/epoch_schedule.h"

#include <optional>
#include <span>

namespace soma::runtime::subtensor {

/// A subnet's place in the calendar of epochs, from and to storage.
emission::EpochSchedule loadSchedule(const State& state, NetUid netuid);
void storeSchedule(State& state, NetUid netuid, const emission::EpochSchedule& schedule);

/// From now on; the present cycle begins anew. Event TempoSet.
void restartWithTempo(State& state, NetUid netuid, std::uint16_t tempo);

/// Root is not limited. Errors: BadOrigin, TxRateLimitExceeded.
Outcome<std::optional<Coldkey>>
ensureOwnerOrRootWithLimits(const State& state, const Origin& origin, NetUid netuid,
                            std::span<const LimitedTransaction> limits);

/// Remembers that the owner did it now; nothing for root.
void recordOwnerChanges(State& state, const std::optional<Coldkey>& owner, NetUid netuid,
                        std::span<const LimitedTransaction> changes);

/// Errors: AdminActionProhibitedDuringWeightsWindow.
Outcome<void> ensureAdminWindowOpen(const State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
