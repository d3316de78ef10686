// The pallet with its types erased, as dispatch, descriptions and metadata see it.
#pragma once

#include "chain/runtime/pallet_table.h"

#include <vector>

namespace soma::runtime::subtensor {

/// The parts; one file each.
std::vector<StorageEntry> storageTable();
std::vector<EventEntry> eventTable();
std::vector<ConstantEntry> constantTable();

const PalletTable& table();

} // namespace soma::runtime::subtensor
