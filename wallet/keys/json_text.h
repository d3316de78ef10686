// What the two JSON readers share: the characters of a text.
#pragma once

#include "consensus/base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace soma::wallet::json_text {

/// Length of the valid UTF-8 sequence at the front; 0 when there is none. The text is not empty.
std::size_t utf8Length(ByteSpan text);

std::optional<char32_t> hexDigit(std::uint8_t c);

/// Gives the number of bytes. The code point is no surrogate.
std::size_t encodeUtf8(char32_t c, std::array<std::uint8_t, 4>& out);

} // namespace soma::wallet::json_text
