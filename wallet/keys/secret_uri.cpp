#include "wallet/keys/secret_uri.h"

#include "chain/crypto/ecdsa.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/wiped.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/secret_hex.h"

#include <algorithm>
#include <optional>
#include <string>

namespace soma::wallet {

using crypto::DeriveJunction;
using crypto::JunctionCode;
using crypto::SecretBytes;
using crypto::Wiped;

namespace {

constexpr std::size_t kMaxJunctions = 64; // Nobody has a path this long; bounds the work.
constexpr std::size_t kMaxText = 8192;
constexpr std::size_t kSeedSize = 32;

bool isPhraseCharacter(std::uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
}

/// The three parts, still inside the guarded text.
struct Parts {
    ByteSpan phrase;
    ByteSpan path;
    std::optional<ByteSpan> password;
};

Error badUri(std::string part)
{
    return Error(WalletError::BadSecretUri, std::move(part));
}

bool startsWith(ByteSpan text, std::size_t slashes)
{
    return text.size() >= slashes &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(slashes),
                       [](std::uint8_t c) { return c == '/'; });
}

/// Takes one junction off the front; false when nothing stands between the slashes.
bool takeJunction(ByteSpan& path, bool& hard, ByteSpan& name)
{
    hard = startsWith(path, 2);
    path = path.subspan(hard ? 2 : 1);
    const auto end = std::find(path.begin(), path.end(), '/');
    name = path.first(static_cast<std::size_t>(end - path.begin()));
    path = path.subspan(name.size());
    return !name.empty();
}

Result<Parts> split(ByteSpan text)
{
    Parts parts;
    const auto phraseEnd = std::find_if_not(text.begin(), text.end(), isPhraseCharacter);
    parts.phrase = text.first(static_cast<std::size_t>(phraseEnd - text.begin()));
    ByteSpan rest = text.subspan(parts.phrase.size());
    if (!rest.empty() && rest.front() != '/')
        return badUri("character " + std::to_string(parts.phrase.size() + 1));
    const ByteSpan pathAndMore = rest;
    for (std::size_t junctions = 1; !rest.empty() && !startsWith(rest, 3); ++junctions) {
        bool hard = false;
        ByteSpan name;
        if (!takeJunction(rest, hard, name))
            return badUri("junction " + std::to_string(junctions) + " is empty");
        if (junctions > kMaxJunctions)
            return badUri("more than " + std::to_string(kMaxJunctions) + " junctions");
    }
    parts.path = pathAndMore.first(pathAndMore.size() - rest.size());
    if (rest.empty())
        return parts;
    parts.password = rest.subspan(3);
    if (std::find(parts.password->begin(), parts.password->end(), '\n') != parts.password->end())
        return badUri("line break in the password");
    return parts;
}

Result<SecretUriKey> rootKey(const Parts& parts)
{
    const bool hasPassword = parts.password && !parts.password->empty();
    if (parts.phrase.size() >= 2 && parts.phrase[0] == '0' && parts.phrase[1] == 'x') {
        std::optional<SecretBytes> seed = secretFromHex(parts.phrase, kSeedSize);
        if (!seed)
            return Error(WalletError::BadSeed, std::to_string(parts.phrase.size() - 2) + " digits");
        return SecretUriKey{SOMA_TRY(KeyMaterial::fromMiniSecret(std::move(*seed)))};
    }
    Mnemonic mnemonic = parts.phrase.empty()
                            ? Mnemonic::developmentPhrase()
                            : SOMA_TRY(Mnemonic::parse(SecretBytes::copyOf(parts.phrase)));
    const int wordCount = mnemonic.wordCount();
    const bool publicPhrase = !hasPassword && mnemonic.isDevelopmentPhrase();
    if (!hasPassword)
        return SecretUriKey{SOMA_TRY(KeyMaterial::fromMnemonic(std::move(mnemonic))), wordCount,
                            false, publicPhrase};
    SecretBytes mini = mnemonic.miniSecret(SecretBytes::copyOf(*parts.password));
    return SecretUriKey{SOMA_TRY(KeyMaterial::fromMiniSecret(std::move(mini))), wordCount, false,
                        publicPhrase};
}

JunctionCode codeOf(ByteSpan name)
{
    return crypto::junctionCode(
        std::string_view(reinterpret_cast<const char*>(name.data()), name.size()));
}

/// The words no longer make the key; the seed does after a hard step only.
Result<void> step(KeyMaterial& key, bool hard, ByteSpan name)
{
    Wiped<DeriveJunction> junction;
    junction->code = codeOf(name);
    key.mnemonic.reset();
    key.miniSecret.reset();
    if (hard) {
        key.miniSecret = key.pair.deriveHardMiniSecret(junction->code);
        key.pair = key.pair.deriveHard(junction->code);
    } else {
        key.pair = SOMA_TRY(key.pair.deriveSoft(junction->code));
    }
    return {};
}

Result<void> checkText(const SecretBytes& text)
{
    if (text.isEmpty())
        return WalletError::EmptyInput;
    if (text.size() > kMaxText)
        return badUri("too long");
    return {};
}

SecretBytes foreignChild(const SecretBytes& seed, const JunctionCode& code, ForeignScheme scheme)
{
    if (scheme == ForeignScheme::Ecdsa)
        return crypto::deriveHardEcdsaSecret(seed, code);
    return crypto::Ed25519KeyPair::fromSeed(seed).value().deriveHard(code).seed();
}

Result<ForeignUriKey> foreignKey(SecretBytes seed, ForeignScheme scheme)
{
    if (scheme == ForeignScheme::Ecdsa) {
        const auto key = crypto::ecdsaPublicKey(seed);
        if (!key)
            return Error(WalletError::BadSeed, "no key of this scheme");
        return ForeignUriKey{toBytes(*key), chain::AccountId(crypto::ecdsaAccountId(*key)),
                             std::move(seed)};
    }
    const auto pair = SOMA_TRY(crypto::Ed25519KeyPair::fromSeed(seed));
    return ForeignUriKey{toBytes(pair.publicKey()), chain::AccountId(pair.publicKey()),
                         std::move(seed)};
}

} // namespace

Result<SecretUriKey> readSecretUri(const SecretBytes& text)
{
    SOMA_TRY(checkText(text));
    return text.expose([](ByteSpan bytes) -> Result<SecretUriKey> {
        const Parts parts = SOMA_TRY(split(bytes));
        SecretUriKey out = SOMA_TRY(rootKey(parts));
        for (ByteSpan path = parts.path; !path.empty();) {
            bool hard = false;
            ByteSpan name;
            takeJunction(path, hard, name);
            SOMA_TRY(step(out.key, hard, name));
            out.hasPath = true;
        }
        return out;
    });
}

Result<KeyMaterial> deriveChild(const KeyMaterial& parent, const SecretBytes& path)
{
    SOMA_TRY(checkText(path));
    return path.expose([&](ByteSpan bytes) -> Result<KeyMaterial> {
        const Parts parts = SOMA_TRY(split(bytes));
        if (!parts.phrase.empty() || parts.path.empty() || parts.password)
            return badUri("only a path");
        KeyMaterial key = SOMA_TRY(KeyMaterial::fromCanonicalSecret(parent.pair.canonicalSecret()));
        for (ByteSpan rest = parts.path; !rest.empty();) {
            bool hard = false;
            ByteSpan name;
            takeJunction(rest, hard, name);
            SOMA_TRY(step(key, hard, name));
        }
        return key;
    });
}

Result<ForeignUriKey> readForeignUri(const SecretBytes& text, ForeignScheme scheme)
{
    SOMA_TRY(checkText(text));
    return text.expose([scheme](ByteSpan bytes) -> Result<ForeignUriKey> {
        const Parts parts = SOMA_TRY(split(bytes));
        const SecretUriKey root = SOMA_TRY(rootKey(parts));
        SecretBytes seed = root.key.miniSecret->duplicate();
        for (ByteSpan path = parts.path; !path.empty();) {
            bool hard = false;
            ByteSpan name;
            takeJunction(path, hard, name);
            if (!hard)
                return badUri("soft junction");
            seed = foreignChild(seed, codeOf(name), scheme);
        }
        return foreignKey(std::move(seed), scheme);
    });
}

} // namespace soma::wallet
