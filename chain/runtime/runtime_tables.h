// All pallets of this runtime, in the order in which their hooks run (chain.md section 14).
#pragma once

#include "chain/runtime/pallet_table.h"

#include <vector>

namespace soma::runtime {

const std::vector<const PalletTable*>& pallets();

/// Nothing when this runtime has no pallet of that number.
const PalletTable* palletByIndex(std::uint8_t index);

const PalletTable* palletByName(std::string_view name);

/// The item whose prefix begins `key`, with its pallet; nothing for well-known and foreign keys.
struct StorageOwner {
    const PalletTable* pallet = nullptr;
    const StorageEntry* item = nullptr;
};

std::optional<StorageOwner> storageOwner(ByteSpan key);

} // namespace soma::runtime
