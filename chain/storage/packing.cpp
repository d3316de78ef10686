#include "chain/storage/packing.h"

#include <limits>
#include <zlib.h>

namespace soma::storage {

namespace {

/// No block is so large (chain.md section 11: five megabytes, and as much of events).
constexpr std::size_t kLargest = std::size_t{256} << 20;

constexpr int kQuick = 1;
/// Beyond, a tenth less takes ten times as long.
constexpr int kThorough = 6;

} // namespace

std::optional<Bytes> pack(ByteSpan bytes, PackEffort effort)
{
    static_assert(kLargest <= std::numeric_limits<uLong>::max());
    if (bytes.size() > kLargest)
        return std::nullopt;
    Bytes out(compressBound(static_cast<uLong>(bytes.size())));
    auto size = static_cast<uLongf>(out.size());
    const int done = compress2(out.data(), &size, bytes.data(), static_cast<uLong>(bytes.size()),
                               effort == PackEffort::Quick ? kQuick : kThorough);
    if (done != Z_OK || size >= bytes.size())
        return std::nullopt;
    out.resize(size);
    return out;
}

std::optional<Bytes> unpack(ByteSpan packed, std::size_t size)
{
    // Deflate makes at most 1 032 bytes out of one.
    if (size > kLargest || size / 1032 > packed.size())
        return std::nullopt;
    Bytes out(size);
    auto made = static_cast<uLongf>(out.size());
    auto taken = static_cast<uLong>(packed.size());
    const int done = uncompress2(out.data(), &made, packed.data(), &taken);
    if (done != Z_OK || made != size || taken != packed.size())
        return std::nullopt;
    return out;
}

} // namespace soma::storage
