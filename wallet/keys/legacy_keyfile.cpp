#include "wallet/keys/legacy_keyfile.h"

#include "consensus/base/assert.h"
#include "consensus/base/numeric_cast.h"
#include "wallet/api/wallet_error.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium/utils.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

constexpr std::string_view kAnsibleHeader = "$ANSIBLE_VAULT;1.1;AES256";
constexpr std::string_view kFernetSalt =
    "Iguesscyborgslikemyselfhaveatendencytobeparanoidaboutourorigins";
constexpr int kAnsibleRounds = 10'000;
constexpr int kFernetRounds = 10'000'000;
constexpr std::size_t kHash = 32;
constexpr std::size_t kBlock = 16;

SecretBytes pbkdf2(const SecretBytes& password, ByteSpan salt, int rounds, std::size_t size)
{
    SecretBytes key = SecretBytes::ofSize(size);
    const int done = password.expose([&](ByteSpan text) {
        const char* from = text.empty() ? "" : reinterpret_cast<const char*>(text.data());
        return key.fill([&](MutableByteSpan out) {
            return PKCS5_PBKDF2_HMAC(from, exactCast<int>(text.size()), salt.data(),
                                     exactCast<int>(salt.size()), rounds, EVP_sha256(),
                                     exactCast<int>(out.size()), out.data());
        });
    });
    SOMA_ASSERT(done == 1);
    return key;
}

bool hmacMatches(ByteSpan key, ByteSpan message, ByteSpan expected)
{
    ByteArray<kHash> actual{};
    unsigned size = 0;
    const auto* made = HMAC(EVP_sha256(), key.data(), exactCast<int>(key.size()), message.data(),
                            message.size(), actual.data(), &size);
    SOMA_ASSERT(made != nullptr && size == kHash);
    return expected.size() == kHash && sodium_memcmp(actual.data(), expected.data(), kHash) == 0;
}

/// Padding stays on. The key and the lengths are right by construction.
SecretBytes decrypt(const EVP_CIPHER* cipher, ByteSpan key, ByteSpan iv, ByteSpan box)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    SOMA_ASSERT(context != nullptr);
    SecretBytes plain = SecretBytes::ofSize(box.size());
    plain.fill([&](MutableByteSpan out) {
        int written = 0;
        const bool done =
            EVP_DecryptInit_ex(context.get(), cipher, nullptr, key.data(), iv.data()) == 1 &&
            EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
            EVP_DecryptUpdate(context.get(), out.data(), &written, box.data(),
                              exactCast<int>(box.size())) == 1;
        SOMA_ASSERT(done && written == exactCast<int>(out.size()));
    });
    return plain;
}

/// PKCS#7. The message was authenticated before, so an oracle has nothing to learn here.
Result<SecretBytes> withoutPadding(const SecretBytes& padded)
{
    return padded.expose([](ByteSpan bytes) -> Result<SecretBytes> {
        const std::size_t padding = bytes.empty() ? 0 : bytes.back();
        if (padding == 0 || padding > kBlock || padding >= bytes.size())
            return Error(WalletError::UnknownFormat, "padding");
        return SecretBytes::copyOf(bytes.first(bytes.size() - padding));
    });
}

/// Hexadecimal digits of either case, with line ends anywhere when asked for.
std::optional<Bytes> fromHexText(ByteSpan text, bool lines)
{
    Bytes out(text.size() / 2 + 1);
    std::size_t size = 0;
    const char* end = nullptr;
    const auto* from = reinterpret_cast<const char*>(text.data());
    if (sodium_hex2bin(out.data(), out.size(), from, text.size(), lines ? "\r\n" : nullptr, &size,
                       &end) != 0 ||
        end != from + text.size())
        return std::nullopt;
    out.resize(size);
    return out;
}

/// Something that is neither a hexadecimal digit nor a line end: changed, not cut.
bool hasForeignDigit(ByteSpan text)
{
    static constexpr std::string_view kExpected = "0123456789abcdefABCDEF\r\n";
    return std::any_of(text.begin(), text.end(), [](std::uint8_t c) {
        return kExpected.find(static_cast<char>(c)) == std::string_view::npos;
    });
}

/// One line off the front.
ByteSpan takeLine(ByteSpan& text)
{
    const auto end = std::find(text.begin(), text.end(), '\n');
    const auto size = static_cast<std::size_t>(end - text.begin());
    const ByteSpan line = text.first(size);
    text = text.subspan(std::min(size + 1, text.size()));
    return line;
}

std::optional<Bytes> fromBase64Url(ByteSpan text)
{
    Bytes out(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const char* end = nullptr;
    const auto* from = reinterpret_cast<const char*>(text.data());
    if (sodium_base642bin(out.data(), out.size(), from, text.size(), "\r\n", &size, &end,
                          sodium_base64_VARIANT_URLSAFE) != 0 ||
        end != from + text.size())
        return std::nullopt;
    out.resize(size);
    return out;
}

} // namespace

Result<SecretBytes> openAnsible(ByteSpan file, const SecretBytes& password)
{
    ByteSpan rest = file;
    ByteSpan header = takeLine(rest);
    if (!header.empty() && header.back() == '\r')
        header = header.first(header.size() - 1);
    if (!std::equal(header.begin(), header.end(), kAnsibleHeader.begin(), kAnsibleHeader.end()))
        return Error(WalletError::UnsupportedKind, "Ansible vault of another version");
    const auto inner = fromHexText(rest, true);
    if (!inner)
        return hasForeignDigit(rest) ? WalletError::UnknownFormat : WalletError::FileTruncated;
    ByteSpan lines(*inner);
    const auto salt = fromHexText(takeLine(lines), false);
    const auto hmac = fromHexText(takeLine(lines), false);
    const auto box = fromHexText(takeLine(lines), false);
    if (hasForeignDigit(*inner))
        return WalletError::UnknownFormat;
    if (!salt || !hmac || !box || salt->empty() || hmac->size() != kHash || box->empty() ||
        box->size() % kBlock != 0)
        return WalletError::FileTruncated;
    const SecretBytes keys = pbkdf2(password, *salt, kAnsibleRounds, 2 * kHash + kBlock);
    return keys.expose([&](ByteSpan key) -> Result<SecretBytes> {
        if (!hmacMatches(key.subspan(kHash, kHash), *box, *hmac))
            return WalletError::WrongPassword;
        return withoutPadding(
            decrypt(EVP_aes_256_ctr(), key.first(kHash), key.subspan(2 * kHash, kBlock), *box));
    });
}

Result<SecretBytes> deriveFernetKey(const SecretBytes& password)
{
    const ByteSpan salt(reinterpret_cast<const std::uint8_t*>(kFernetSalt.data()),
                        kFernetSalt.size());
    return pbkdf2(password, salt, kFernetRounds, 2 * kBlock);
}

Result<SecretBytes> openFernet(ByteSpan file, const SecretBytes& keys)
{
    SOMA_ASSERT(keys.size() == 2 * kBlock);
    constexpr std::size_t kVersionAndTime = 9;
    constexpr std::size_t kHeader = kVersionAndTime + kBlock;
    const auto token = fromBase64Url(file);
    if (!token || token->size() < kHeader + kBlock + kHash ||
        (token->size() - kHeader - kHash) % kBlock != 0)
        return WalletError::FileTruncated;
    if (token->front() != 0x80)
        return WalletError::UnknownFormat;
    const ByteSpan signedPart = ByteSpan(*token).first(token->size() - kHash);
    const ByteSpan hmac = ByteSpan(*token).last(kHash);
    return keys.expose([&](ByteSpan key) -> Result<SecretBytes> {
        if (!hmacMatches(key.first(kBlock), signedPart, hmac))
            return WalletError::WrongPassword;
        return withoutPadding(decrypt(EVP_aes_128_cbc(), key.last(kBlock),
                                      signedPart.subspan(kVersionAndTime, kBlock),
                                      signedPart.subspan(kHeader)));
    });
}

} // namespace soma::wallet
