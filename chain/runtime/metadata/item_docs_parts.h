// The tables behind item_docs.h, one file for each group of pallets. A pallet may stand in several.
#pragma once

#include "chain/runtime/metadata/item_docs.h"

#include <map>

namespace soma::runtime::metadata {

using PalletDocs = std::map<std::string_view, std::vector<ItemDoc>>;

/// The pallets that every Substrate chain knows.
PalletDocs frameCallDocs();
PalletDocs frameStorageDocs();
PalletDocs frameEventDocs();
PalletDocs frameConstantDocs();

/// The network's own pallets besides SubtensorModule.
PalletDocs networkCallDocs();
PalletDocs networkStorageDocs();
PalletDocs networkEventDocs();
PalletDocs networkConstantDocs();

PalletDocs adminCallDocs();

/// SubtensorModule.
PalletDocs subtensorCallDocs();
/// Subnets, their pools, emission and rules.
PalletDocs subnetStorageDocs();
/// Keys, stake, neurons and weights.
PalletDocs stakeStorageDocs();
PalletDocs subtensorEventDocs();
/// Those that tell a new setting.
PalletDocs settingEventDocs();
PalletDocs subtensorConstantDocs();

/// By runtime API.
PalletDocs methodDocs();

} // namespace soma::runtime::metadata
