// What is written once and seldom read lies deflated (RFC 1950) in the file.
#pragma once

#include "consensus/base/bytes.h"

#include <cstddef>
#include <optional>

namespace soma::storage {

enum class PackEffort {
    Quick,    ///< For what does not stay long.
    Thorough, ///< For what stays: a fifth more time, an eighth less of a block's events.
};

/// Nothing when the bytes would not become smaller.
std::optional<Bytes> pack(ByteSpan bytes, PackEffort effort = PackEffort::Thorough);

/// Nothing when this is not what pack() made of `size` bytes. `size` may come from a damaged file.
std::optional<Bytes> unpack(ByteSpan packed, std::size_t size);

} // namespace soma::storage
