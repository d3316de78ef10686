// Metadata as bytes: the reverse of codec::readMetadata.
#pragma once

#include "chain/codec/metadata.h"

namespace soma::runtime::metadata {

/// All that the three versions tell between them.
struct FullMetadata {
    codec::Metadata metadata; ///< Its `version` does not matter.
    codec::TypeIndex call = 0;
    codec::TypeIndex event = 0;
    codec::TypeIndex error = 0;
    codec::TypeIndex runtime = 0;
    codec::TypeIndex extra = 0; ///< A tuple of all that the extensions put into an extrinsic.
};

/// `version` is 14, 15 or 16.
Bytes writeMetadata(const FullMetadata& full, std::uint32_t version);

} // namespace soma::runtime::metadata
