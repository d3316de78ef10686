// A column of numbers in few bytes: differences (or their differences), zigzag, runs of zeros.
#pragma once

#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace soma::node {

/// Whichever of the two orders of difference is shorter. Any values, also none.
Bytes packColumn(std::span<const std::int64_t> values);

/// Errors: NodeError::DatabaseDamaged when these are not bytes of packColumn() or hold more than
/// `most` values.
Result<std::vector<std::int64_t>> unpackColumn(ByteSpan bytes, std::size_t most);

} // namespace soma::node
