#include "chain/codec/codec_error.h"

namespace soma::codec {

std::string_view errorName(CodecError code)
{
    switch (code) {
    case CodecError::Truncated:
        return "Truncated";
    case CodecError::TrailingBytes:
        return "TrailingBytes";
    case CodecError::NonCanonicalCompact:
        return "NonCanonicalCompact";
    case CodecError::CompactTooLarge:
        return "CompactTooLarge";
    case CodecError::InvalidBool:
        return "InvalidBool";
    case CodecError::InvalidOption:
        return "InvalidOption";
    case CodecError::InvalidVariant:
        return "InvalidVariant";
    case CodecError::TooLong:
        return "TooLong";
    case CodecError::TooDeep:
        return "TooDeep";
    case CodecError::BadHexDigit:
        return "BadHexDigit";
    case CodecError::BadHexLength:
        return "BadHexLength";
    case CodecError::BadVersion:
        return "BadVersion";
    case CodecError::BadEngine:
        return "BadEngine";
    }
    return "Unknown";
}

} // namespace soma::codec
