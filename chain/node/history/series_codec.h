// A column of numbers in few bytes: differences (or their differences, or where most values are
// zero the values themselves), zigzag, runs of zeros.
#pragma once

#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace soma::node {

/// Whichever of the three ways is shortest. Any values, also none.
Bytes packColumn(std::span<const std::int64_t> values);

/// Errors: NodeError::DatabaseDamaged when these are not bytes of packColumn() or hold more than
/// `most` values.
Result<std::vector<std::int64_t>> unpackColumn(ByteSpan bytes, std::size_t most);

/// A column that leaves places out: the first stands at 0, the others where they say.
struct PlacedColumn {
    std::vector<std::int64_t> places; ///< Rising; empty: none is left out.
    std::vector<std::int64_t> values;
    bool operator==(const PlacedColumn&) const = default;
};

/// Of a column that leaves places out.
Bytes packPlaced(const PlacedColumn& column);

/// Reads those and those of packColumn(). Errors: as there; `most` is the number of places.
Result<PlacedColumn> unpackPlaced(ByteSpan bytes, std::size_t most);

} // namespace soma::node
