#include "wallet/keys/secret_source.h"

#include "wallet/keys/secret_hex.h"
#include "wallet/keys/secret_uri.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace soma::wallet {

using crypto::SecretBytes;
using Kind = RestorePreview::Source;

namespace {

constexpr std::size_t kSeedSize = 32;

bool isBlank(std::uint8_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D);
}

bool isLineBreak(std::uint8_t c)
{
    return c == '\n' || c == '\r';
}

template <typename Predicate>
ByteSpan trimmed(ByteSpan text, Predicate trailing)
{
    while (!text.empty() && isBlank(text.front()))
        text = text.subspan(1);
    while (!text.empty() && trailing(text.back()))
        text = text.first(text.size() - 1);
    return text;
}

bool contains(ByteSpan text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end()) != text.end();
}

Result<SecretSource> fromUri(ByteSpan text)
{
    const bool hasPassword = contains(text, "///");
    text = hasPassword ? trimmed(text, isLineBreak) : trimmed(text, isBlank);
    SecretUriKey read = SOMA_TRY(readSecretUri(SecretBytes::copyOf(text)));
    return SecretSource{Kind::SecretUri, std::move(read.key), read.wordCount, read.publicPhrase};
}

Result<SecretSource> fromSeed(ByteSpan text)
{
    const ByteSpan digits = withoutHexPrefix(text);
    if (!isHexText(digits))
        return Error(WalletError::BadSeed, "not hexadecimal");
    std::optional<SecretBytes> seed = secretFromHex(digits, kSeedSize);
    if (!seed)
        return Error(WalletError::BadSeed, std::to_string(digits.size()) + " digits");
    return SecretSource{Kind::Seed, SOMA_TRY(KeyMaterial::fromMiniSecret(std::move(*seed)))};
}

Result<SecretSource> fromWords(ByteSpan text)
{
    Result<Mnemonic> words = Mnemonic::parse(SecretBytes::copyOf(text));
    // A single unknown word is no phrase with a mistake in it but something else altogether.
    if (!words && words.error().is(WalletError::UnknownWord) &&
        std::none_of(text.begin(), text.end(), isBlank))
        return WalletError::UnknownSecret;
    Mnemonic mnemonic = SOMA_TRY(std::move(words));
    const int count = mnemonic.wordCount();
    const bool everybodyKnows = mnemonic.isDevelopmentPhrase();
    return SecretSource{Kind::Mnemonic, SOMA_TRY(KeyMaterial::fromMnemonic(std::move(mnemonic))),
                        count, everybodyKnows};
}

} // namespace

Result<SecretSource> readSecretSource(const SecretBytes& typed)
{
    if (typed.isEmpty())
        return WalletError::EmptyInput;
    return typed.expose([](ByteSpan bytes) -> Result<SecretSource> {
        const ByteSpan text = trimmed(bytes, isBlank);
        if (text.empty())
            return WalletError::EmptyInput;
        if (contains(text, "/"))
            return fromUri(bytes);
        const bool prefixed = text.size() >= 2 && text[0] == '0' && text[1] == 'x';
        if (prefixed || (text.size() == kSeedSize * 2 && isHexText(text)))
            return fromSeed(text);
        return fromWords(text);
    });
}

} // namespace soma::wallet
