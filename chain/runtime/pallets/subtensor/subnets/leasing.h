// Subnets that a crowd pays for and one person runs: the lease's beginning, its end, and what the
// contributors get from the owner's cut (subnets.md section 10; reference subnets/leasing.rs).
//
// A lease has a coldkey and a hotkey of its own that nobody can sign for. The coldkey owns the
// subnet; the beneficiary acts for it through a proxy.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>

namespace soma::runtime::subtensor {

/// Only as the call of a crowdloan that is being finalized, by its creator, who becomes the
/// beneficiary. What the subnet does not cost goes back to those who contributed.
struct RegisterLeasedNetwork {
    static constexpr CallId kCall{kPallet, 110, "register_leased_network"};
    std::uint8_t emissionsShare = 0; ///< Percent of the owner's cut for all contributors.
    std::optional<BlockNumber32> endBlock;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RegisterLeasedNetwork, emissionsShare, endBlock)

/// By the beneficiary, once the lease's end has come: the subnet becomes theirs.
struct TerminateLease {
    static constexpr CallId kCall{kPallet, 111, "terminate_lease"};
    LeaseId leaseId;
    Hotkey hotkey; ///< The subnet's owner hotkey from now on.

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TerminateLease, leaseId, hotkey)

/// Right after the owner's cut has been staked. Every hundredth block the contributors get their
/// part of it and of what has gathered; otherwise it gathers.
void distributeLeaseDividends(State& state, LeaseId id, Alpha ownerCut);

Coldkey leaseColdkey(LeaseId id);
Hotkey leaseHotkey(LeaseId id);

} // namespace soma::runtime::subtensor
