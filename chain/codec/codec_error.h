// What can be wrong with encoded bytes. All of it is the sender's fault, never ours.
#pragma once

#include <string_view>

namespace soma::codec {

enum class CodecError {
    Truncated,           ///< The bytes end before the value does.
    TrailingBytes,       ///< The value is complete and bytes are left over.
    NonCanonicalCompact, ///< A compact number in a longer form than it needs.
    CompactTooLarge,     ///< A compact number that does not fit the type asked for.
    InvalidBool,         ///< A boolean byte other than 0 and 1.
    InvalidOption,       ///< An option byte other than 0 and 1.
    InvalidVariant,      ///< An enum index that the type does not have; detail = the index.
    TooLong,             ///< More elements than the type's bound allows.
    TooDeep,             ///< Nested deeper than the reader permits.
    BadHexDigit,         ///< A character that is no hexadecimal digit; detail = its position.
    BadHexLength,        ///< An odd number of digits, or not the size asked for.
    BadVersion,          ///< An extrinsic of a version this chain does not read.
    BadEngine,           ///< A digest item whose payload is not what its engine writes.
};

constexpr std::string_view errorDomain(CodecError)
{
    return "codec";
}

std::string_view errorName(CodecError code);

} // namespace soma::codec
