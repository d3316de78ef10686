// What a chain keeps, by name: its pallets and their storage items, as its metadata tells them.
#pragma once

#include "chain/api/queries/ask.h"

#include <string>
#include <vector>

namespace soma::chain {

struct StorageItem {
    std::string name;
    Bytes prefix; ///< A plain value's key; a map's entries begin with it.
    bool isMap = false;
    std::string keyType; ///< In the words of chain/codec/type_text.h; empty for a plain value.
    std::string valueType;
};

struct StoragePallet {
    std::string name;
    Bytes prefix; ///< All of its entries begin with it.
    std::vector<StorageItem> items;
};

/// Pallets without storage are left out; the order is the chain's own. Errors: NotSupported from
/// nodes that have no metadata, and what is wrong with the metadata.
Asked<std::vector<StoragePallet>> storageItems(Node& node, At at = At::best());

} // namespace soma::chain
