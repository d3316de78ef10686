#include "wallet/keys/recognise.h"

#include "chain/primitives/ss58_address.h"
#include "wallet/keys/import_file.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/secret_source.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace soma::wallet {

using crypto::SecretBytes;
using Kind = Recognised::Kind;

namespace {

/// What is shorter is no address yet, what is longer is none any more.
constexpr std::size_t kShortestAddress = 40;
constexpr std::size_t kLongestAddress = 60;

bool isBlank(std::uint8_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D);
}

ByteSpan trimmed(ByteSpan text)
{
    while (!text.empty() && isBlank(text.front()))
        text = text.subspan(1);
    while (!text.empty() && isBlank(text.back()))
        text = text.first(text.size() - 1);
    return text;
}

bool isBase58(std::uint8_t c)
{
    constexpr std::string_view kAlphabet =
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    return kAlphabet.find(static_cast<char>(c)) != std::string_view::npos;
}

/// By its alphabet and length; a seed is longer.
bool looksLikeAddress(ByteSpan text)
{
    return text.size() >= kShortestAddress && text.size() <= kLongestAddress &&
           std::all_of(text.begin(), text.end(), isBase58);
}

void setAccount(Recognised& out, const chain::AccountId& account)
{
    out.account = account;
    out.address = QString::fromStdString(chain::encodeSs58(account));
}

Recognised fromAddress(ByteSpan text)
{
    Recognised out;
    out.kind = Kind::Address;
    const auto account = chain::parseAddress(std::string(text.begin(), text.end()));
    if (account)
        setAccount(out, *account);
    else
        out.problem = account.error();
    return out;
}

Kind kindOf(const ImportFinding& finding)
{
    switch (finding.kind) {
    case ImportFinding::Kind::PolkadotJson:
        return Kind::PolkadotJson;
    case ImportFinding::Kind::PolkadotBatch:
        return Kind::PolkadotBatch;
    case ImportFinding::Kind::Keyfile:
        return Kind::Keyfile;
    case ImportFinding::Kind::Unusable:
        break;
    }
    return Kind::Keyfile;
}

Recognised fromFileText(ByteSpan text)
{
    const SecretBytes file = SecretBytes::copyOf(text);
    const ImportFinding finding = inspectBytes(file);
    Recognised out;
    out.kind = kindOf(finding);
    out.needsPassword = finding.needsPassword;
    out.problem = finding.problem;
    if (finding.keys.size() != 1)
        return out;
    out.name = finding.keys.front().name;
    const auto account = chain::decodeSs58(finding.keys.front().address.toStdString());
    if (account)
        setAccount(out, account->account);
    // A public key file is no key, but whose account it is can be watched.
    if (out.problem && out.problem->is(WalletError::WatchOnly) && out.account) {
        out.kind = Kind::Address;
        out.problem.reset();
    }
    return out;
}

Kind kindOf(RestorePreview::Source source)
{
    switch (source) {
    case RestorePreview::Source::Mnemonic:
        return Kind::Words;
    case RestorePreview::Source::Seed:
        return Kind::Seed;
    case RestorePreview::Source::SecretUri:
        break;
    }
    return Kind::SecretUri;
}

/// What it was going to be, by the same signs by which readSecretSource goes.
Kind meantToBe(const Error& error, ByteSpan text)
{
    if (std::find(text.begin(), text.end(), '/') != text.end())
        return Kind::SecretUri;
    if (error.is(WalletError::BadSeed))
        return Kind::Seed;
    const bool isOneWord = std::none_of(text.begin(), text.end(), isBlank);
    return isOneWord && text.size() > kShortestAddress ? Kind::Unknown : Kind::Words;
}

int countWords(ByteSpan text)
{
    int words = 0;
    bool inside = false;
    for (const std::uint8_t c : text) {
        words += !isBlank(c) && !inside ? 1 : 0;
        inside = !isBlank(c);
    }
    return words;
}

Recognised fromSecret(const SecretBytes& pasted, ByteSpan text)
{
    Recognised out;
    const Result<SecretSource> source = readSecretSource(pasted);
    if (source) {
        out.kind = kindOf(source->kind);
        out.wordCount = source->wordCount;
        out.publicPhrase = source->publicPhrase;
        setAccount(out, source->key.account());
        return out;
    }
    out.problem = source.error();
    out.kind = meantToBe(source.error(), text);
    if (out.kind == Kind::Words)
        out.wordCount = countWords(text);
    return out;
}

} // namespace

Recognised recognise(const SecretBytes& pasted)
{
    if (pasted.isEmpty())
        return {};
    return pasted.expose([&](ByteSpan whole) -> Recognised {
        const ByteSpan text = trimmed(whole);
        if (text.empty())
            return {};
        const bool isFile =
            text.front() == '{' || text.front() == '$' || keyfileKind(text) == KeyfileKind::Fernet;
        if (isFile)
            return fromFileText(text);
        if (looksLikeAddress(text))
            return fromAddress(text);
        return fromSecret(pasted, text);
    });
}

} // namespace soma::wallet
