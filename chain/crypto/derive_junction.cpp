#include "chain/crypto/derive_junction.h"

#include "chain/crypto/hashing.h"
#include "consensus/base/assert.h"
#include "consensus/base/numeric_cast.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

namespace soma::crypto {

namespace {

std::optional<std::uint64_t> decimalNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

void appendLittleEndian(Bytes& out, std::uint64_t value, int count)
{
    for (int i = 0; i < count; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

// The compact length prefix of a SCALE string, for lengths that a junction can have. The codec room
// has the whole rule, but sits above this one.
Bytes scaleString(std::string_view text)
{
    const std::uint64_t length = text.size();
    SOMA_ASSERT(length < (1U << 30));
    Bytes out;
    if (length < (1U << 6))
        appendLittleEndian(out, length << 2, 1);
    else if (length < (1U << 14))
        appendLittleEndian(out, length << 2 | 1, 2);
    else
        appendLittleEndian(out, length << 2 | 2, 4);
    out.insert(out.end(), text.begin(), text.end());
    return out;
}

} // namespace

JunctionCode junctionCode(std::string_view text)
{
    JunctionCode code{};
    if (const auto number = decimalNumber(text)) {
        std::memcpy(code.data(), &*number, sizeof *number);
        return code;
    }
    const Bytes encoded = scaleString(text);
    if (encoded.size() > code.size())
        return blake2b256(encoded);
    std::copy(encoded.begin(), encoded.end(), code.begin());
    return code;
}

} // namespace soma::crypto
