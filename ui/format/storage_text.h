// What a chain keeps, in words and numbers: on one line for a table, in full below it.
#pragma once

#include "chain/primitives/decoded_value.h"

#include <QString>

#include <optional>
#include <vector>

namespace soma::ui {

/// A part of a map's key; absent when it went into the key only as a hash.
using StorageKeyParts = std::vector<std::optional<chain::DecodedValue>>;

/// "(5FHneW…M694ty, 3) → 12.5"; the value alone when there is no key. Long lists are cut.
QString storageLine(const StorageKeyParts& key, const chain::DecodedValue& value);

/// The parts of a key alone, in brackets; empty for a plain value.
QString storageKeyText(const StorageKeyParts& key);

/// A value on one line; an en dash where there is none.
QString storageValueText(const std::optional<chain::DecodedValue>& value);

/// Every part on a line of its own, indented by depth, nothing shortened.
QString storageLines(const chain::DecodedValue& value);

} // namespace soma::ui
