// One subnet's epoch in few bytes: five packed columns, one after the other.
#pragma once

#include "chain/node/history/sampler.h"
#include "consensus/base/result.h"

namespace soma::node {

Bytes packEpoch(const EpochSample& epoch);

/// Errors: DatabaseDamaged.
Result<chain::EpochTable> unpackEpoch(ByteSpan bytes, BlockNumber block);

} // namespace soma::node
