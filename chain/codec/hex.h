// Hexadecimal text. "0x" in front is optional when reading and always written by toHex0x.
#pragma once

#include "chain/codec/codec_error.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace soma::codec {

std::string toHex(ByteSpan bytes);
std::string toHex0x(ByteSpan bytes);

/// Strict: an even number of digits of either case, nothing else, no white space.
Result<Bytes> fromHex(std::string_view text);

/// Exactly N bytes.
template <std::size_t N>
Result<ByteArray<N>> fromHexFixed(std::string_view text)
{
    const Bytes bytes = SOMA_TRY(fromHex(text));
    if (bytes.size() != N)
        return Error(CodecError::BadHexLength, std::to_string(bytes.size()) + " bytes");
    ByteArray<N> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

} // namespace soma::codec
