// BLAKE3, unkeyed, 32 bytes: what RFC-0078 hashes metadata with.
#pragma once

#include "consensus/base/bytes.h"

namespace soma::crypto {

ByteArray<32> blake3(ByteSpan data);

} // namespace soma::crypto
