#include "chain/api/calls/subnet_settings.h"

#include "chain/api/calls/make_call.h"

#include <array>
#include <limits>

namespace soma::chain::calls {

namespace {

using enum SettingType;
using enum SettingRight;

constexpr std::string_view kAdm = kAdminUtils.name;
constexpr std::string_view kOwn = kSubtensor.name;

/// Pallet, number, call, argument, hyperparameter, type, right, freezes, limited.
constexpr auto kSettings = std::to_array<SubnetSetting>({
    {kAdm, 3, "sudo_set_serving_rate_limit", "serving_rate_limit", "serving_rate_limit", Number64,
     Owner, true, true},
    {kAdm, 4, "sudo_set_min_difficulty", "min_difficulty", "", Number64, Root, true, false},
    {kAdm, 5, "sudo_set_max_difficulty", "max_difficulty", "", Number64, Owner, true, true},
    {kAdm, 6, "sudo_set_weights_version_key", "weights_version_key", "weights_version", Number64,
     Owner, true, true},
    {kAdm, 7, "sudo_set_weights_set_rate_limit", "weights_set_rate_limit", "weights_rate_limit",
     Number64, Root, false, false},
    {kAdm, 8, "sudo_set_adjustment_interval", "adjustment_interval", "", Number16, Root, false,
     false},
    {kAdm, 9, "sudo_set_adjustment_alpha", "adjustment_alpha", "", Number64, Owner, true, true},
    {kAdm, 13, "sudo_set_immunity_period", "immunity_period", "immunity_period", Number16, Owner,
     true, true},
    {kAdm, 14, "sudo_set_min_allowed_weights", "min_allowed_weights", "min_allowed_weights",
     Number16, Owner, true, true},
    {kAdm, 15, "sudo_set_max_allowed_uids", "max_allowed_uids", "", Number16, Owner, true, true},
    {kAdm, 16, "sudo_set_kappa", "kappa", "kappa", Number16, Root, false, false},
    {kAdm, 17, "sudo_set_rho", "rho", "", Number16, Owner, true, true},
    {kAdm, 18, "sudo_set_activity_cutoff", "activity_cutoff", "activity_cutoff", Number16, Owner,
     true, true},
    {kAdm, 19, "sudo_set_network_registration_allowed", "registration_allowed",
     "registration_allowed", Flag, Root, false, false},
    {kAdm, 21, "sudo_set_target_registrations_per_interval", "target_registrations_per_interval",
     "target_regs_per_interval", Number16, Root, true, false},
    {kAdm, 22, "sudo_set_min_burn", "min_burn", "min_burn", Amount, Owner, true, true},
    {kAdm, 23, "sudo_set_max_burn", "max_burn", "max_burn", Amount, Owner, true, true},
    {kAdm, 24, "sudo_set_difficulty", "difficulty", "", Number64, Root, true, false},
    {kAdm, 25, "sudo_set_max_allowed_validators", "max_allowed_validators", "max_validators",
     Number16, Root, true, false},
    {kAdm, 26, "sudo_set_bonds_moving_average", "bonds_moving_average", "bonds_moving_avg",
     Number64, Owner, true, true},
    {kAdm, 27, "sudo_set_max_registrations_per_block", "max_registrations_per_block",
     "max_regs_per_block", Number16, Root, true, false},
    {kAdm, 30, "sudo_set_tempo", "tempo", "", Number16, Root, true, false},
    {kAdm, 39, "sudo_set_rao_recycled", "rao_recycled", "", Amount, Root, false, false},
    {kAdm, 49, "sudo_set_commit_reveal_weights_enabled", "enabled", "commit_reveal_weights_enabled",
     Flag, Owner, true, true},
    {kAdm, 50, "sudo_set_liquid_alpha_enabled", "enabled", "liquid_alpha_enabled", Flag, Owner,
     true, true},
    {kAdm, 57, "sudo_set_commit_reveal_weights_interval", "interval", "commit_reveal_period",
     Number64, Owner, true, true},
    {kAdm, 60, "sudo_set_bonds_penalty", "bonds_penalty", "", Number16, Owner, true, true},
    {kAdm, 61, "sudo_set_toggle_transfer", "toggle", "transfers_enabled", Flag, Owner, true, true},
    {kAdm, 65, "sudo_set_ema_price_halving_period", "ema_halving", "", Number64, Root, false,
     false},
    {kAdm, 66, "sudo_set_subtoken_enabled", "subtoken_enabled", "subnet_is_active", Flag, Root,
     true, false},
    {kAdm, 68, "sudo_set_alpha_sigmoid_steepness", "steepness", "alpha_sigmoid_steepness", Signed16,
     Owner, true, true},
    {kAdm, 69, "sudo_set_yuma3_enabled", "enabled", "yuma_version", Flag, Owner, true, true},
    {kAdm, 70, "sudo_set_bonds_reset_enabled", "enabled", "bonds_reset_enabled", Flag, Owner, true,
     true},
    {kAdm, 72, "sudo_set_owner_immune_neuron_limit", "immune_neurons", "", Number16, Owner, true,
     true},
    {kAdm, 76, "sudo_set_mechanism_count", "mechanism_count", "", Number8, Owner, true, true},
    {kAdm, 78, "sudo_trim_to_max_allowed_uids", "max_n", "", Number16, Owner, true, true},
    {kAdm, 79, "sudo_set_min_allowed_uids", "min_allowed_uids", "", Number16, Root, true, false},
    {kAdm, 80, "sudo_set_recycle_or_burn", "recycle_or_burn", "", RecycleOrBurn, Owner, true, true},
    {kAdm, 84, "sudo_set_min_non_immune_uids", "min", "", Number16, Root, false, false},
    {kAdm, 89, "sudo_set_burn_half_life", "burn_half_life", "burn_half_life", Number16, Owner, true,
     true},
    {kAdm, 90, "sudo_set_burn_increase_mult", "burn_increase_mult", "burn_increase_mult",
     FixedPoint, Owner, true, true},
    {kAdm, 92, "sudo_set_owner_cut_enabled", "enabled", "owner_cut_enabled", Flag, Owner, true,
     false},
    {kAdm, 93, "sudo_set_min_childkey_take_per_subnet", "take", "min_childkey_take", Number16,
     Owner, true, true},
    {kAdm, 94, "sudo_set_subnet_emission_enabled", "enabled", "", Flag, Root, false, false},
    {kAdm, 95, "sudo_set_owner_cut_auto_lock_enabled", "enabled", "owner_cut_auto_lock_enabled",
     Flag, Owner, true, false},
    {kOwn, 139, "set_tempo", "tempo", "tempo", Number16, Owner, true, true},
    {kOwn, 140, "set_activity_cutoff_factor", "factor_milli", "activity_cutoff_factor", Number32,
     Owner, true, true},
});

/// RecycleOrBurn's two names.
enum class Fate : std::uint8_t { Burn = 0, Recycle = 1 };

constexpr auto scaleShape(const Fate*)
{
    return codec::enumeration<Fate>("RecycleOrBurnEnum",
                                    {{"Burn", Fate::Burn}, {"Recycle", Fate::Recycle}});
}

template <typename T>
CallSpec settingCall(const SubnetSetting& setting, NetUid netuid, const T& value)
{
    const Pallet pallet = setting.pallet == kAdm ? kAdminUtils : kSubtensor;
    return makeCall(pallet, setting.index, setting.call, Argument{"netuid", netuid},
                    Argument{setting.argument, value});
}

template <typename T>
std::optional<CallSpec> numberCall(const SubnetSetting& setting, NetUid netuid, i128 value)
{
    if (value < std::numeric_limits<T>::min() || value > std::numeric_limits<T>::max())
        return std::nullopt;
    return settingCall(setting, netuid, static_cast<T>(value));
}

/// Told as the chain describes its fixed-point numbers.
CallSpec fixedCall(const SubnetSetting& setting, NetUid netuid, u128 bits)
{
    CallSpec call = settingCall(setting, netuid, bits);
    call.arguments.back().value = DecodedGroup{"", {{"bits", codec::toDecoded(bits)}}};
    return call;
}

} // namespace

std::span<const SubnetSetting> subnetSettings()
{
    return kSettings;
}

const SubnetSetting* subnetSetting(std::string_view callOrParameter)
{
    for (const SubnetSetting& setting : kSettings)
        if (!callOrParameter.empty() &&
            (setting.call == callOrParameter || setting.parameter == callOrParameter))
            return &setting;
    return nullptr;
}

std::optional<CallSpec> setOnSubnet(const SubnetSetting& setting, NetUid netuid, i128 value)
{
    switch (setting.type) {
    case Flag:
    case RecycleOrBurn:
        if (value != 0 && value != 1)
            return std::nullopt;
        if (setting.type == Flag)
            return settingCall(setting, netuid, value == 1);
        return settingCall(setting, netuid, value == 1 ? Fate::Recycle : Fate::Burn);
    case Number8:
        return numberCall<std::uint8_t>(setting, netuid, value);
    case Number16:
        return numberCall<std::uint16_t>(setting, netuid, value);
    case Number32:
        return numberCall<std::uint32_t>(setting, netuid, value);
    case Number64:
        return numberCall<std::uint64_t>(setting, netuid, value);
    case Signed16:
        return numberCall<std::int16_t>(setting, netuid, value);
    case Amount:
        if (value < 0 || value > std::numeric_limits<std::uint64_t>::max())
            return std::nullopt;
        return settingCall(setting, netuid, Rao(static_cast<std::uint64_t>(value)));
    case FixedPoint:
        if (value < 0)
            return std::nullopt;
        return fixedCall(setting, netuid, static_cast<u128>(value));
    }
    return std::nullopt;
}

CallSpec setAlphaValues(NetUid netuid, std::uint16_t low, std::uint16_t high)
{
    return makeCall(kAdminUtils, 51, "sudo_set_alpha_values", Argument{"netuid", netuid},
                    Argument{"alpha_low", low}, Argument{"alpha_high", high});
}

CallSpec setMechanismEmissionSplit(NetUid netuid,
                                   const std::optional<std::vector<std::uint16_t>>& split)
{
    return makeCall(kAdminUtils, 77, "sudo_set_mechanism_emission_split",
                    Argument{"netuid", netuid}, Argument{"maybe_split", split});
}

CallSpec triggerEpoch(NetUid netuid)
{
    return makeCall(kSubtensor, 141, "trigger_epoch", Argument{"netuid", netuid});
}

CallSpec setOwnerHotkey(NetUid netuid, const Hotkey& hotkey)
{
    return makeCall(kAdminUtils, 67, "sudo_set_sn_owner_hotkey", Argument{"netuid", netuid},
                    Argument{"hotkey", hotkey});
}

} // namespace soma::chain::calls
