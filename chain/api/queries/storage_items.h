// What a chain keeps, by name: its pallets and their storage items, as its metadata tells them.
#pragma once

#include "chain/api/queries/ask.h"
#include "chain/primitives/decoded_value.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soma::chain {

/// How an item's bytes are read; all items of one answer share what it stands on.
class StorageReading;

struct StorageItem {
    std::string name;
    Bytes prefix; ///< A plain value's key; a map's entries begin with it.
    bool isMap = false;
    std::string keyType; ///< In the words of chain/codec/type_text.h; empty for a plain value.
    std::string valueType;
    std::shared_ptr<const StorageReading> reading; ///< Never null in an answer.
};

struct StoragePallet {
    std::string name;
    Bytes prefix; ///< All of its entries begin with it.
    std::vector<StorageItem> items;
};

/// Pallets without storage are left out; the order is the chain's own. Errors: NotSupported from
/// nodes that have no metadata, and what is wrong with the metadata.
Asked<std::vector<StoragePallet>> storageItems(Node& node, At at = At::best());

/// The item that a whole key belongs to, or null.
const StorageItem* storageItemOf(const std::vector<StoragePallet>& pallets, ByteSpan key);

/// The parts of a map's key, in order. What went into the key only as a hash cannot be read back
/// and is absent. None for a plain value. Errors: those of the codec.
Result<std::vector<std::optional<DecodedValue>>> readStorageKey(const StorageItem& item,
                                                                ByteSpan key);

/// Errors: those of the codec.
Result<DecodedValue> readStorageValue(const StorageItem& item, ByteSpan value);

} // namespace soma::chain
