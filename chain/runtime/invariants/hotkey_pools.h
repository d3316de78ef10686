// All stakes as their pools hold them, for checks that walk the whole state.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/storage/state_reader.h"
#include "consensus/pool/share_pool.h"

#include <map>

namespace soma::runtime::subtensor {

/// One hotkey's alpha in one subnet, and its stakers' shares of it.
struct HotkeyPool {
    pool::SharePool pool;
    std::map<Coldkey, pool::StoredFloat> shares;
};

using PoolKey = std::pair<NetUid, Hotkey>;
using Pools = std::map<PoolKey, HotkeyPool>;

Pools loadPools(const storage::StateReader& state);

} // namespace soma::runtime::subtensor
