#include "wallet/keys/env_password.h"

#include "consensus/base/assert.h"
#include "wallet/api/wallet_error.h"

#include <sodium/utils.h>

namespace soma::wallet {

using crypto::SecretBytes;

std::string passwordVariable(std::string_view keyfilePath)
{
    std::string out = "BT_PW_";
    for (const char c : keyfilePath) {
        if (c == '/' || c == '.')
            out += '_';
        else if (c >= 'a' && c <= 'z')
            out += static_cast<char>(c - 'a' + 'A');
        else
            out += c;
    }
    return out;
}

Result<SecretBytes> revealPassword(std::string_view variable, std::string_view value)
{
    SOMA_ASSERT(!variable.empty());
    if (value.empty())
        return SecretBytes();
    SecretBytes room = SecretBytes::ofSize(value.size());
    std::size_t size = 0;
    const char* end = nullptr;
    const int failed = room.fill([&](MutableByteSpan out) {
        const int outcome = sodium_base642bin(out.data(), out.size(), value.data(), value.size(),
                                              nullptr, &size, &end, sodium_base64_VARIANT_ORIGINAL);
        for (std::size_t i = 0; i < size; ++i)
            out[i] ^= static_cast<std::uint8_t>(variable[i % variable.size()]);
        return outcome;
    });
    if (failed != 0 || end != value.data() + value.size())
        return Error(WalletError::UnknownFormat, "password in the environment");
    return room.expose([&](ByteSpan bytes) { return SecretBytes::copyOf(bytes.first(size)); });
}

} // namespace soma::wallet
