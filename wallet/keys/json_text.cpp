#include "wallet/keys/json_text.h"

#include <algorithm>

namespace soma::wallet::json_text {

namespace {

bool isContinuation(std::uint8_t c)
{
    return (c & 0xC0) == 0x80;
}

} // namespace

std::size_t utf8Length(ByteSpan text)
{
    const std::uint8_t lead = text[0];
    if (lead < 0x80)
        return 1;
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0 || lead > 0xF4 || text.size() < size)
        return 0;
    if (!std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(size),
                     isContinuation))
        return 0;
    const std::uint8_t second = text[1];
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
    return overlong || outside ? 0 : size;
}

std::optional<char32_t> hexDigit(std::uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - U'0';
    if (c >= 'a' && c <= 'f')
        return c - U'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - U'A' + 10;
    return std::nullopt;
}

std::size_t encodeUtf8(char32_t c, std::array<std::uint8_t, 4>& out)
{
    const auto tail = [&](int shift) {
        return static_cast<std::uint8_t>(0x80 | ((c >> shift) & 0x3F));
    };
    if (c < 0x80) {
        out = {static_cast<std::uint8_t>(c)};
        return 1;
    }
    if (c < 0x800) {
        out = {static_cast<std::uint8_t>(0xC0 | (c >> 6)), tail(0)};
        return 2;
    }
    if (c < 0x10000) {
        out = {static_cast<std::uint8_t>(0xE0 | (c >> 12)), tail(6), tail(0)};
        return 3;
    }
    out = {static_cast<std::uint8_t>(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)};
    return 4;
}

} // namespace soma::wallet::json_text
