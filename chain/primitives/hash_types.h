// The 32-byte hashes of a Substrate chain, each its own type (chain.md section 5).
#pragma once

#include "chain/primitives/tagged_bytes.h"

namespace soma::chain {

/// blake2b-256 of the encoded header, seal included.
using BlockHash = TaggedBytes<struct BlockHashTag, 32>;
using StateRoot = TaggedBytes<struct StateRootTag, 32>;
using ExtrinsicsRoot = TaggedBytes<struct ExtrinsicsRootTag, 32>;

/// blake2b-256 of the whole extrinsic, length prefix included.
using ExtrinsicHash = TaggedBytes<struct ExtrinsicHashTag, 32>;

/// A plain H256 in storage or calls, such as a call hash.
using Hash256 = TaggedBytes<struct Hash256Tag, 32>;

} // namespace soma::chain
