// A subnet's settings: which there are, who may set them, and the calls that do.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "consensus/base/checked.h"
#include "consensus/base/units.h"

#include <optional>
#include <span>
#include <string_view>

namespace soma::chain::calls {

enum class SettingType {
    Flag, ///< 0 or 1.
    Number8,
    Number16,
    Number32,
    Number64,
    Signed16,
    Amount,        ///< Rao.
    FixedPoint,    ///< Bits of a U64F64: the value times 2^64.
    RecycleOrBurn, ///< 0 = burn, 1 = recycle.
};

enum class SettingRight {
    Owner, ///< The subnet's owner; AdminUtils' calls also root.
    Root,  ///< Root alone (calls::sudo on a local network).
};

struct SubnetSetting {
    std::string_view pallet; ///< AdminUtils, or SubtensorModule for an owner's own calls.
    std::uint8_t index = 0;
    std::string_view call;     ///< "sudo_set_immunity_period"
    std::string_view argument; ///< "immunity_period"
    /// Its name among the hyperparameters of queries/subnets.h; empty when it is not among them.
    /// yuma_version tells 3 where the call takes 1, and 2 where it takes 0.
    std::string_view parameter;
    SettingType type = SettingType::Number16;
    SettingRight right = SettingRight::Owner;
    bool freezes = true; ///< Refused in the last blocks before an epoch.
    bool limited = true; ///< The owner may do it only so often.
};

/// All that have one value, by pallet and number.
std::span<const SubnetSetting> subnetSettings();

/// By the call's name or the hyperparameter's; null when there is none.
const SubnetSetting* subnetSetting(std::string_view callOrParameter);

/// Nothing when the value does not fit the setting's type.
std::optional<CallSpec> setOnSubnet(const SubnetSetting& setting, NetUid netuid, i128 value);

// Settings with more than one value, and acts, all of them the owner's.

/// Liquid alpha's bounds, out of 65 535.
CallSpec setAlphaValues(NetUid netuid, std::uint16_t low, std::uint16_t high);

/// How emission is split between mechanisms; nothing = equally.
CallSpec setMechanismEmissionSplit(NetUid netuid,
                                   const std::optional<std::vector<std::uint16_t>>& split);

/// An epoch as soon as the freeze window has passed.
CallSpec triggerEpoch(NetUid netuid);

CallSpec setOwnerHotkey(NetUid netuid, const Hotkey& hotkey);

} // namespace soma::chain::calls
