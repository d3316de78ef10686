#include "chain/codec/hex.h"

namespace soma::codec {

namespace {

constexpr char kDigits[] = "0123456789abcdef";

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

void appendHex(std::string& out, ByteSpan bytes)
{
    for (const std::uint8_t byte : bytes) {
        out.push_back(kDigits[byte >> 4]);
        out.push_back(kDigits[byte & 15]);
    }
}

} // namespace

std::string toHex(ByteSpan bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    appendHex(out, bytes);
    return out;
}

std::string toHex0x(ByteSpan bytes)
{
    std::string out = "0x";
    out.reserve(2 + bytes.size() * 2);
    appendHex(out, bytes);
    return out;
}

Result<Bytes> fromHex(std::string_view text)
{
    const std::size_t skipped = text.substr(0, 2) == "0x" ? 2 : 0;
    text.remove_prefix(skipped);
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int value = digitValue(text[i]);
        if (value < 0)
            return Error(CodecError::BadHexDigit, std::to_string(i + skipped));
        if (i % 2 == 0)
            out.push_back(static_cast<std::uint8_t>(value << 4));
        else
            out.back() = static_cast<std::uint8_t>(out.back() | value);
    }
    if (text.size() % 2 != 0)
        return Error(CodecError::BadHexLength, std::to_string(text.size()) + " digits");
    return out;
}

} // namespace soma::codec
