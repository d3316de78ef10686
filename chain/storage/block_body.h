// A block's body as it is stored and travels: a SCALE list of extrinsics (chain.md section 4).
#pragma once

#include "consensus/base/bytes.h"

#include <optional>
#include <span>
#include <vector>

namespace soma::storage {

/// Each extrinsic with its own length prefix, as it was submitted.
Bytes encodeBody(std::span<const Bytes> extrinsics);

/// Nothing when the bytes are not exactly such a list.
std::optional<std::vector<Bytes>> decodeBody(ByteSpan body);

} // namespace soma::storage
