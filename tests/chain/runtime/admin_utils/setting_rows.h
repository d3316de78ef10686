// What the reference's AdminUtils says of every setting, written down a second time as data: from
// its source (pallets/admin-utils/src/lib.rs), not from our declarations.
#pragma once

#include "chain/codec/storage_key.h"
#include "chain/runtime/weight.h"

#include <optional>
#include <string_view>
#include <vector>

namespace soma::runtime::admin_utils::testing {

/// How often the owner may: never, always, or limited by a Hyperparameter's or TransactionKind's
/// number.
struct Owner {
    enum class May { Never, Always, OnceForSetting, OnceForKind };
    May may = May::Never;
    std::uint8_t number = 0;
    std::uint64_t limit = 720; ///< Blocks, at tempo 360.
};

inline constexpr Owner kNever{};
inline constexpr Owner kAlways{Owner::May::Always};

constexpr Owner setting(std::uint8_t number)
{
    return {Owner::May::OnceForSetting, number};
}

constexpr Owner kind(std::uint8_t number, std::uint64_t limit)
{
    return {Owner::May::OnceForKind, number, limit};
}

/// Which pallet's event, if any.
struct Told {
    std::uint8_t pallet = 0; ///< 0: no event.
    std::uint8_t index = 0;
};

constexpr Told told(std::uint8_t index)
{
    return {7, index};
}

constexpr Told toldHere(std::uint8_t index)
{
    return {19, index};
}

/// Asked beside the origin, in this order.
struct Asks {
    bool window = true;
    bool exists = true;
    bool notRoot = false;
};

inline constexpr Asks kWindowAndSubnet{true, true, false};
inline constexpr Asks kWindow{true, false, false};
inline constexpr Asks kSubnet{false, true, false};
inline constexpr Asks kNothing{false, false, false};

struct SubnetRow {
    const char* call;
    std::uint8_t index;
    const char* value; ///< The argument, in hex.
    const char* item;  ///< SubtensorModule's, under the netuid.
    Owner owner;
    Asks asks;
    Told event;
    codec::Hasher hasher = codec::Hasher::Identity;
    const char* stored = nullptr; ///< Like the argument when absent.
};

struct NetworkRow {
    const char* call;
    std::uint8_t index;
    const char* value;
    const char* item;
    Told event;
};

const std::vector<SubnetRow>& subnetRows();
const std::vector<NetworkRow>& networkRows();

} // namespace soma::runtime::admin_utils::testing
