#include "wallet/keys/secret_hex.h"

#include "wallet/keys/secret_builder.h"

#include <sodium/utils.h>

#include <algorithm>

namespace soma::wallet {

using crypto::SecretBytes;

ByteSpan withoutHexPrefix(ByteSpan text)
{
    return text.size() >= 2 && text[0] == '0' && text[1] == 'x' ? text.subspan(2) : text;
}

bool isHexText(ByteSpan text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](std::uint8_t c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

std::optional<SecretBytes> secretFromHex(ByteSpan text, std::size_t size)
{
    const ByteSpan digits = withoutHexPrefix(text);
    if (digits.size() != size * 2)
        return std::nullopt;
    SecretBytes out = SecretBytes::ofSize(size);
    const bool good = out.fill([&](MutableByteSpan bytes) {
        std::size_t written = 0;
        const char* end = nullptr;
        const auto* from = reinterpret_cast<const char*>(digits.data());
        return sodium_hex2bin(bytes.data(), bytes.size(), from, digits.size(), nullptr, &written,
                              &end) == 0 &&
               written == size && end == from + digits.size();
    });
    if (!good)
        return std::nullopt;
    return out;
}

SecretBytes secretToHex0x(const SecretBytes& secret)
{
    const std::size_t digits = secret.size() * 2;
    // sodium_bin2hex ends with a zero byte, which is cut off.
    SecretBytes hex = SecretBytes::ofSize(digits + 1);
    secret.expose([&](ByteSpan bytes) {
        hex.fill([&](MutableByteSpan out) {
            sodium_bin2hex(reinterpret_cast<char*>(out.data()), out.size(), bytes.data(),
                           bytes.size());
        });
    });
    SecretBuilder out(digits + 2);
    out.append("0x");
    hex.expose([&](ByteSpan text) { out.append(text.first(digits)); });
    return std::move(out).finish();
}

} // namespace soma::wallet
