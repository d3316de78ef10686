// Timestamp (pallet 2): the block's time, set once per block by its author.
#pragma once

#include "chain/runtime/pallet_table.h"

namespace soma::runtime::timestamp {

inline constexpr PalletId kPallet{"Timestamp", 2};

/// Milliseconds since 1970.
inline constexpr StorageValue<std::uint64_t> kNow{kPallet, "Now"};
inline constexpr StorageValue<bool> kDidUpdate{kPallet, "DidUpdate"}; // transient

struct Set {
    static constexpr CallId kCall{kPallet, 0, "set"};
    static constexpr Weight kWeight = measured(3'816'000, 1493, 2, 1);
    static constexpr DispatchClass kClass = DispatchClass::Mandatory;
    codec::Compact<std::uint64_t> now;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Set, now)

const PalletTable& table();

} // namespace soma::runtime::timestamp
