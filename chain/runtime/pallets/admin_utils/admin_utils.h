// AdminUtils (pallet 19): settings of a subnet for its owner or root, and of the network for root.
#pragma once

#include "chain/runtime/fixed_scale.h"
#include "chain/runtime/pallet_table.h"
#include "consensus/base/units.h"

namespace soma::runtime::admin_utils {

inline constexpr PalletId kPallet{"AdminUtils", 19};

struct Yuma3EnableToggled {
    static constexpr EventId kEvent{kPallet, 1};
    NetUid netuid;
    bool enabled = false;
};
SOMA_SCALE_STRUCT(Yuma3EnableToggled, netuid, enabled)

struct BondsResetToggled {
    static constexpr EventId kEvent{kPallet, 2};
    NetUid netuid;
    bool enabled = false;
};
SOMA_SCALE_STRUCT(BondsResetToggled, netuid, enabled)

struct BurnHalfLifeSet {
    static constexpr EventId kEvent{kPallet, 3};
    NetUid netuid;
    std::uint16_t burnHalfLife = 0;
};
SOMA_SCALE_STRUCT(BurnHalfLifeSet, netuid, burnHalfLife)

struct BurnIncreaseMultSet {
    static constexpr EventId kEvent{kPallet, 4};
    NetUid netuid;
    math::U64F64 burnIncreaseMult;
};
SOMA_SCALE_STRUCT(BurnIncreaseMultSet, netuid, burnIncreaseMult)

struct SubnetEmissionEnabledSet {
    static constexpr EventId kEvent{kPallet, 5};
    NetUid netuid;
    bool enabled = false;
};
SOMA_SCALE_STRUCT(SubnetEmissionEnabledSet, netuid, enabled)

inline constexpr auto kError = errorList(
    kPallet,
    {{"SubnetDoesNotExist", "There is no such subnet."},
     {"MaxValidatorsLargerThanMaxUIds", "The subnet does not have so many places."},
     {"MaxAllowedUIdsLessThanCurrentUIds", "The subnet already has more neurons."},
     {"BondsMovingAverageMaxReached", "Owners may set at most 975 000."},
     {"NegativeSigmoidSteepness", "Only root may set a negative steepness."},
     {"ValueNotInBounds", "The value is outside its bounds."},
     {"MinAllowedUidsGreaterThanCurrentUids", "The subnet does not have more neurons than that."},
     {"MinAllowedUidsGreaterThanMaxAllowedUids", "The subnet does not have more places than that."},
     {"MaxAllowedUidsLessThanMinAllowedUids", "The subnet must have more places than that."},
     {"MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", "No subnet may have so many places."},
     {"InvalidValue", "The value is outside its bounds."},
     {"NotPermittedOnRootSubnet", "Root does not have this setting."},
     {"POWRegistrationDisabled", "Registration by proof of work has been given up."},
     {"Deprecated", "This call has been given up."}});

const PalletTable& table();

} // namespace soma::runtime::admin_utils
