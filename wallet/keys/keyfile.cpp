#include "wallet/keys/keyfile.h"

#include "chain/codec/hex.h"
#include "chain/primitives/ss58_address.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/secret_builder.h"
#include "wallet/keys/secret_hex.h"
#include "wallet/keys/secret_json.h"

#include <string>

namespace soma::wallet {

using chain::AccountId;
using crypto::SecretBytes;

namespace {

constexpr std::string_view kAccountId = "accountId";
constexpr std::string_view kPublicKey = "publicKey";
constexpr std::string_view kPrivateKey = "privateKey";
constexpr std::string_view kPhrase = "secretPhrase";
constexpr std::string_view kSeed = "secretSeed";
constexpr std::string_view kAddress = "ss58Address";

constexpr std::size_t kSeedSize = 32;
constexpr std::size_t kPrivateKeySize = 64;

Error badMember(std::string_view name)
{
    return Error(WalletError::UnknownFormat, std::string(name));
}

Error disagree(std::string_view one, std::string_view other)
{
    return Error(WalletError::Inconsistent, std::string(one) + " and " + std::string(other));
}

Result<AccountId> hexAccount(const SecretJson& json, std::string_view name)
{
    const auto bytes = codec::fromHexFixed<32>(json.text(name));
    if (!bytes)
        return badMember(name);
    return AccountId(*bytes);
}

Result<AccountId> addressAccount(const SecretJson& json)
{
    const auto account = chain::parseAddress(json.text(kAddress));
    if (!account)
        return badMember(kAddress);
    return *account;
}

/// The public members, which must name one account.
Result<std::optional<AccountId>> publicPart(const SecretJson& json)
{
    std::optional<AccountId> account;
    std::string_view from;
    const auto agree = [&](Result<AccountId> read, std::string_view name) -> Result<void> {
        const AccountId next = SOMA_TRY(std::move(read));
        if (account && *account != next)
            return disagree(from, name);
        account = next;
        from = name;
        return {};
    };
    if (json.has(kPublicKey))
        SOMA_TRY(agree(hexAccount(json, kPublicKey), kPublicKey));
    if (json.has(kAccountId))
        SOMA_TRY(agree(hexAccount(json, kAccountId), kAccountId));
    if (json.has(kAddress))
        SOMA_TRY(agree(addressAccount(json), kAddress));
    return account;
}

Result<std::optional<Mnemonic>> phrasePart(const SecretJson& json)
{
    if (!json.has(kPhrase))
        return std::optional<Mnemonic>();
    const SecretBytes text =
        json.expose(kPhrase, [](ByteSpan bytes) { return SecretBytes::copyOf(bytes); });
    Result<Mnemonic> mnemonic = Mnemonic::parse(text);
    // Without the cause: that would carry a word of somebody's phrase.
    if (!mnemonic)
        return badMember(kPhrase);
    return std::optional<Mnemonic>(std::move(mnemonic).value());
}

/// The seed in hexadecimal, or the 32 raw characters that btwallet writes after "0x" when the seed
/// happens to be text.
Result<std::optional<SecretBytes>> seedPart(const SecretJson& json)
{
    if (!json.has(kSeed))
        return std::optional<SecretBytes>();
    std::optional<SecretBytes> seed =
        json.expose(kSeed, [](ByteSpan text) -> std::optional<SecretBytes> {
            const ByteSpan digits = withoutHexPrefix(text);
            if (digits.size() == kSeedSize && digits.size() != text.size())
                return SecretBytes::copyOf(digits);
            return secretFromHex(text, kSeedSize);
        });
    if (!seed)
        return badMember(kSeed);
    return seed;
}

Result<std::optional<SecretBytes>> privatePart(const SecretJson& json)
{
    if (!json.has(kPrivateKey))
        return std::optional<SecretBytes>();
    std::optional<SecretBytes> secret = json.expose(
        kPrivateKey, [](ByteSpan text) { return secretFromHex(text, kPrivateKeySize); });
    if (!secret)
        return badMember(kPrivateKey);
    return secret;
}

/// The key of the strongest member, after the weaker ones agreed with it.
Result<std::optional<KeyMaterial>> secretPart(const SecretJson& json)
{
    std::optional<Mnemonic> mnemonic = SOMA_TRY(phrasePart(json));
    std::optional<SecretBytes> seed = SOMA_TRY(seedPart(json));
    const std::optional<SecretBytes> secret = SOMA_TRY(privatePart(json));
    std::optional<KeyMaterial> key;
    std::string_view from;
    if (mnemonic) {
        key = SOMA_TRY(KeyMaterial::fromMnemonic(std::move(*mnemonic)));
        from = kPhrase;
        if (seed && !key->miniSecret->equals(*seed))
            return disagree(kPhrase, kSeed);
    } else if (seed) {
        key = SOMA_TRY(KeyMaterial::fromMiniSecret(std::move(*seed)));
        from = kSeed;
    }
    if (key && secret && !key->pair.canonicalSecret().equals(*secret))
        return disagree(from, kPrivateKey);
    if (!key && secret) {
        Result<KeyMaterial> read = KeyMaterial::fromCanonicalSecret(*secret);
        if (!read)
            return badMember(kPrivateKey);
        key = std::move(read).value();
    }
    return key;
}

std::optional<AccountId> barePublicKey(const SecretBytes& content)
{
    return content.expose([](ByteSpan bytes) -> std::optional<AccountId> {
        while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
            bytes = bytes.first(bytes.size() - 1);
        const ByteSpan digits = withoutHexPrefix(bytes);
        if (digits.size() == bytes.size() || digits.size() != 64 || !isHexText(digits))
            return std::nullopt;
        const auto read = codec::fromHexFixed<32>(
            std::string_view(reinterpret_cast<const char*>(digits.data()), digits.size()));
        return read ? std::optional(AccountId(*read)) : std::nullopt;
    });
}

std::string publicMembers(const AccountId& account)
{
    const std::string hex = codec::toHex0x(account.span());
    return "\"accountId\":\"" + hex + "\",\"publicKey\":\"" + hex + "\",";
}

std::string addressMember(const AccountId& account)
{
    return "\"ss58Address\":\"" + chain::encodeSs58(account) + "\"";
}

} // namespace

Result<Keyfile> parseKeyfile(const SecretBytes& content)
{
    if (const auto bare = barePublicKey(content))
        return Keyfile{*bare, std::nullopt};
    const SecretJson json = SOMA_TRY(SecretJson::parse(content));
    const std::optional<AccountId> named = SOMA_TRY(publicPart(json));
    std::optional<KeyMaterial> key = SOMA_TRY(secretPart(json));
    if (!named && !key)
        return Error(WalletError::UnknownFormat, "no key members");
    if (!key)
        return Keyfile{*named, std::nullopt};
    const AccountId account = key->account();
    if (named && *named != account)
        return disagree("the secret", "the public members");
    return Keyfile{account, std::move(key)};
}

SecretBytes writeKeyfile(const KeyMaterial& key)
{
    SecretBuilder out(1024);
    const AccountId account = key.account();
    out.append("{");
    out.append(publicMembers(account));
    const auto member = [&out](std::string_view name, const SecretBytes& value) {
        out.append("\"");
        out.append(name);
        out.append("\":\"");
        out.append(value);
        out.append("\",");
    };
    member(kPrivateKey, secretToHex0x(key.pair.canonicalSecret()));
    if (key.mnemonic)
        member(kPhrase, key.mnemonic->sentence());
    if (key.miniSecret)
        member(kSeed, secretToHex0x(*key.miniSecret));
    out.append(addressMember(account));
    out.append("}");
    return std::move(out).finish();
}

Bytes writePublicKeyfile(const AccountId& account)
{
    const std::string text = "{" + publicMembers(account) + addressMember(account) + "}";
    return Bytes(text.begin(), text.end());
}

} // namespace soma::wallet
