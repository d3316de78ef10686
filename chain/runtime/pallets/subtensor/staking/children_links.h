// Who is whose child on a subnet, kept on both sides (staking.md section 7; reference
// staking/set_children.rs PCRelations).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/weight.h"

#include <map>
#include <vector>

namespace soma::runtime::subtensor {

/// At most so many children.
inline constexpr std::size_t kMaxChildren = 5;

/// One hotkey's children and parents with their parts out of 2^64 - 1.
struct FamilyLinks {
    Hotkey pivot;
    std::map<Hotkey, std::uint64_t> children;
    std::map<Hotkey, std::uint64_t> parents;
};

/// As stored. Errors: ProportionOverflow, ChildParentInconsistency.
Outcome<FamilyLinks> loadFamily(const State& state, const Hotkey& hotkey, NetUid netuid);

/// Whether the hotkey could have these children. Errors: InvalidChild, TooManyChildren,
/// ProportionOverflow, ChildParentInconsistency.
Outcome<void> ensureChildrenFit(const FamilyLinks& family,
                                const std::vector<StakePortion>& children);

/// The hotkey has these children from now on (event SetChildren); nothing happens if that
/// contradicts its parents.
void applyChildren(State& state, const Hotkey& hotkey, NetUid netuid,
                   const std::vector<StakePortion>& children);

/// Checks, and applies or schedules them. Errors: TxRateLimitExceeded,
/// RegistrationNotPermittedOnRootSubnet, SubnetNotExists, NonAssociatedColdKey, DuplicateChild,
/// NotEnoughStakeToSetChildkeys, and those of the two above.
Outcome<void> scheduleChildren(State& state, const Coldkey& coldkey, const Hotkey& hotkey,
                               NetUid netuid, const std::vector<StakePortion>& children);

/// Applies what has waited long enough on a subnet.
void applyPendingChildren(State& state, NetUid netuid);

/// The old hotkey's children, parents and pending children become the new one's, and whoever has
/// it as a child or wants it as one has the new one instead. Answers the weight. Errors:
/// InvalidChild, TooManyChildren, ProportionOverflow, ChildParentInconsistency.
Outcome<Weight> moveFamily(State& state, const Hotkey& from, const Hotkey& to, NetUid netuid);

/// Every root validator that does not object gets a new subnet's owner hotkey as its child. Errors:
/// RegistrationNotPermittedOnRootSubnet, SubnetNotExists.
Outcome<void> adoptOwnerHotkey(State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
