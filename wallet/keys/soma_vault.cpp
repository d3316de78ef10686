#include "wallet/keys/soma_vault.h"

#include "chain/crypto/random.h"
#include "consensus/base/assert.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/nacl_keyfile.h"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

constexpr std::string_view kMarker = "$SOMA";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kSalt = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kKey = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t kCostAt = kMarker.size() + 1;
constexpr std::size_t kSaltAt = kCostAt + 8;
constexpr std::size_t kNonceAt = kSaltAt + kSalt;
constexpr std::size_t kBoxAt = kNonceAt + kNonce;

constexpr std::uint32_t kMostOperations = 16;
constexpr std::uint32_t kLeastMemory = 8 * 1024;
constexpr std::uint32_t kMostMemory = 1024 * 1024;

std::uint32_t read32(ByteSpan bytes)
{
    std::uint32_t out = 0;
    for (std::size_t i = 4; i-- > 0;)
        out = (out << 8) | bytes[i];
    return out;
}

void write32(Bytes& out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

Result<SecretBytes> deriveKey(const SecretBytes& password, ByteSpan salt, const VaultCost& cost)
{
    const std::uint64_t memory = std::uint64_t{cost.memoryKib} * 1024;
    const auto available = availableMemory();
    if (available && *available < memory)
        return Error(WalletError::NotEnoughMemory, std::to_string(*available / 1024 / 1024));
    SecretBytes key = SecretBytes::ofSize(kKey);
    const int failed = password.expose([&](ByteSpan text) {
        const char* from = text.empty() ? "" : reinterpret_cast<const char*>(text.data());
        return key.fill([&](MutableByteSpan out) {
            return crypto_pwhash_argon2id(out.data(), out.size(), from, text.size(), salt.data(),
                                          cost.operations, static_cast<std::size_t>(memory),
                                          crypto_pwhash_argon2id_ALG_ARGON2ID13);
        });
    });
    if (failed != 0)
        return Error(WalletError::NotEnoughMemory, std::to_string(cost.memoryKib / 1024));
    return key;
}

} // namespace

Result<VaultCost> somaVaultCost(ByteSpan file)
{
    const std::size_t known = std::min(file.size(), kMarker.size());
    if (!std::equal(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(known),
                    kMarker.begin()))
        return WalletError::UnknownFormat;
    if (file.size() <= kMarker.size())
        return WalletError::FileTruncated;
    if (file[kMarker.size()] != kVersion)
        return Error(WalletError::UnsupportedKind,
                     "Soma vault " + std::to_string(file[kMarker.size()]));
    if (file.size() <= kBoxAt + kTag)
        return WalletError::FileTruncated;
    const VaultCost cost{read32(file.subspan(kCostAt)), read32(file.subspan(kCostAt + 4))};
    if (cost.operations > kMostOperations || cost.memoryKib > kMostMemory)
        return Error(WalletError::TooCostly, std::to_string(cost.operations) + " rounds, " +
                                                 std::to_string(cost.memoryKib / 1024) + " MiB");
    // We never write less: somebody made this file cheap to guess.
    if (cost.operations == 0 || cost.memoryKib < kLeastMemory)
        return Error(WalletError::UnknownFormat, "cost");
    return cost;
}

Result<SecretBytes> openSomaVault(ByteSpan file, const SecretBytes& password)
{
    const VaultCost cost = SOMA_TRY(somaVaultCost(file));
    const SecretBytes key = SOMA_TRY(deriveKey(password, file.subspan(kSaltAt, kSalt), cost));
    const ByteSpan box = file.subspan(kBoxAt);
    SecretBytes content = SecretBytes::ofSize(box.size() - kTag);
    const int failed = key.expose([&](ByteSpan keyBytes) {
        return content.fill([&](MutableByteSpan out) {
            return crypto_aead_xchacha20poly1305_ietf_decrypt(
                out.data(), nullptr, nullptr, box.data(), box.size(), file.data(), kNonceAt,
                file.data() + kNonceAt, keyBytes.data());
        });
    });
    if (failed != 0)
        return WalletError::WrongPassword;
    return content;
}

Result<Bytes> sealSomaVault(const SecretBytes& content, const SecretBytes& password,
                            const VaultCost& cost)
{
    SOMA_ASSERT(!content.isEmpty());
    Bytes file(kMarker.begin(), kMarker.end());
    file.push_back(kVersion);
    write32(file, cost.operations);
    write32(file, cost.memoryKib);
    file.resize(kBoxAt + content.size() + kTag);
    const MutableByteSpan all(file);
    crypto::fillRandom(all.subspan(kSaltAt, kSalt + kNonce));
    const SecretBytes key = SOMA_TRY(deriveKey(password, all.subspan(kSaltAt, kSalt), cost));
    key.expose([&](ByteSpan keyBytes) {
        content.expose([&](ByteSpan text) {
            crypto_aead_xchacha20poly1305_ietf_encrypt(file.data() + kBoxAt, nullptr, text.data(),
                                                       text.size(), file.data(), kNonceAt, nullptr,
                                                       file.data() + kNonceAt, keyBytes.data());
        });
    });
    return file;
}

} // namespace soma::wallet
