#include "wallet/keys/nacl_keyfile.h"

#include "chain/crypto/random.h"
#include "consensus/base/assert.h"
#include "wallet/api/wallet_error.h"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

constexpr std::string_view kNaclMarker = "$NACL";
constexpr std::string_view kAnsibleMarker = "$ANSIBLE_VAULT";
constexpr std::string_view kFernetMarker = "gAAAAA";
constexpr std::string_view kVaultMarker = "$SOMA";

constexpr std::size_t kNonce = crypto_secretbox_NONCEBYTES;
constexpr std::size_t kTag = crypto_secretbox_MACBYTES;
constexpr std::size_t kHeader = kNaclMarker.size() + kNonce;
constexpr std::size_t kKey = crypto_secretbox_KEYBYTES;

constexpr unsigned long long kOperations = 8;
constexpr std::size_t kMemory = std::size_t{512} * 1024 * 1024;
constexpr std::uint64_t kSpare =
    std::uint64_t{64} * 1024 * 1024; // What the rest of the system may still need.
constexpr unsigned char kSalt[crypto_pwhash_argon2i_SALTBYTES] = {
    0x13, 0x71, 0x83, 0xdf, 0xf1, 0x5a, 0x09, 0xbc, 0x9c, 0x90, 0xb5, 0x51, 0x87, 0x39, 0xe9, 0xb1};

static_assert(crypto_pwhash_argon2i_OPSLIMIT_SENSITIVE == kOperations);
static_assert(crypto_pwhash_argon2i_MEMLIMIT_SENSITIVE == kMemory);

bool startsWith(ByteSpan file, std::string_view marker)
{
    return file.size() >= marker.size() &&
           std::equal(marker.begin(), marker.end(), file.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

} // namespace

KeyfileKind keyfileKind(ByteSpan file)
{
    if (startsWith(file, kNaclMarker))
        return KeyfileKind::Nacl;
    if (startsWith(file, kAnsibleMarker))
        return KeyfileKind::Ansible;
    if (startsWith(file, kFernetMarker))
        return KeyfileKind::Fernet;
    if (startsWith(file, kVaultMarker))
        return KeyfileKind::Vault;
    return startsWith(file, "$") ? KeyfileKind::Unknown : KeyfileKind::Plain;
}

bool isTruncatedNacl(ByteSpan file)
{
    return startsWith(file, kNaclMarker) && file.size() < kHeader + kTag;
}

Result<SecretBytes> deriveNaclKey(const SecretBytes& password,
                                  std::optional<std::uint64_t> available)
{
    if (available && *available < kMemory + kSpare)
        return Error(WalletError::NotEnoughMemory, std::to_string(*available / 1024 / 1024));
    SecretBytes key = SecretBytes::ofSize(kKey);
    const int failed = password.expose([&](ByteSpan text) {
        // An empty password has no address, and the library wants one.
        const char* from = text.empty() ? "" : reinterpret_cast<const char*>(text.data());
        return key.fill([&](MutableByteSpan out) {
            return crypto_pwhash_argon2i(out.data(), out.size(), from, text.size(), kSalt,
                                         kOperations, kMemory, crypto_pwhash_argon2i_ALG_ARGON2I13);
        });
    });
    // With constant, valid parameters nothing but the allocation can fail.
    if (failed != 0)
        return Error(WalletError::NotEnoughMemory, "512");
    return key;
}

Result<SecretBytes> deriveNaclKey(const SecretBytes& password)
{
    return deriveNaclKey(password, availableMemory());
}

Result<SecretBytes> openNacl(ByteSpan file, const SecretBytes& key)
{
    SOMA_ASSERT(startsWith(file, kNaclMarker) && key.size() == kKey);
    if (file.size() < kHeader + kTag)
        return WalletError::FileTruncated;
    const ByteSpan nonce = file.subspan(kNaclMarker.size(), kNonce);
    const ByteSpan box = file.subspan(kHeader);
    if (box.size() == kTag)
        return WalletError::FileTruncated; // An empty content is no key file.
    SecretBytes content = SecretBytes::ofSize(box.size() - kTag);
    const int failed = key.expose([&](ByteSpan keyBytes) {
        return content.fill([&](MutableByteSpan out) {
            return crypto_secretbox_open_easy(out.data(), box.data(), box.size(), nonce.data(),
                                              keyBytes.data());
        });
    });
    if (failed != 0)
        return WalletError::WrongPassword;
    return content;
}

Bytes sealNacl(const SecretBytes& content, const SecretBytes& key)
{
    SOMA_ASSERT(key.size() == kKey);
    Bytes file(kHeader + kTag + content.size());
    std::copy(kNaclMarker.begin(), kNaclMarker.end(), file.begin());
    const MutableByteSpan nonce = MutableByteSpan(file).subspan(kNaclMarker.size(), kNonce);
    crypto::fillRandom(nonce);
    key.expose([&](ByteSpan keyBytes) {
        content.expose([&](ByteSpan text) {
            crypto_secretbox_easy(file.data() + kHeader, text.data(), text.size(), nonce.data(),
                                  keyBytes.data());
        });
    });
    return file;
}

std::optional<std::uint64_t> availableMemory()
{
    std::ifstream info("/proc/meminfo");
    std::string name;
    std::uint64_t kibibytes = 0;
    while (info >> name >> kibibytes) {
        if (name == "MemAvailable:")
            return kibibytes * 1024;
        info.ignore(64, '\n');
    }
    return std::nullopt;
}

} // namespace soma::wallet
