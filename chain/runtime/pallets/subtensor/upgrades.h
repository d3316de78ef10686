// Which of the reference's storage upgrades have run.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// By name.
inline constexpr StorageMap<Identity<Bytes>, bool> kHasMigrationRun{kPallet, "HasMigrationRun"};

} // namespace soma::runtime::subtensor
