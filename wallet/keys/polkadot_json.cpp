#include "wallet/keys/polkadot_json.h"

#include "chain/codec/hex.h"
#include "chain/crypto/random.h"
#include "chain/primitives/ss58_address.h"
#include "consensus/base/assert.h"
#include "consensus/base/checked.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/json_text.h"
#include "wallet/keys/json_view.h"
#include "wallet/keys/secret_builder.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace soma::wallet {

using crypto::Ed25519KeyPair;
using crypto::SecretBytes;
using crypto::Sr25519KeyPair;

namespace {

constexpr std::string_view kPkcs8 = "pkcs8";
constexpr std::string_view kBatch = "batch-pkcs8";
constexpr std::string_view kScrypt = "scrypt";
constexpr std::string_view kBox = "xsalsa20-poly1305";
constexpr std::string_view kNone = "none";
constexpr std::size_t kSalt = 32;
constexpr std::size_t kParameters = 12;
constexpr std::size_t kNonce = crypto_secretbox_NONCEBYTES;
constexpr std::size_t kTag = crypto_secretbox_MACBYTES;
constexpr std::size_t kKey = crypto_secretbox_KEYBYTES;

constexpr std::array<std::uint8_t, 16> kHeader{0x30, 0x53, 0x02, 0x01, 0x01, 0x30, 0x05, 0x06,
                                               0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};
constexpr std::array<std::uint8_t, 5> kDivider{0xa1, 0x23, 0x03, 0x21, 0x00};
constexpr std::size_t kPublicKey = 32;

/// In the file's order.
struct ScryptCost {
    std::uint32_t n = 0;
    std::uint32_t p = 0;
    std::uint32_t r = 0;

    bool operator==(const ScryptCost&) const = default;
};

// Whatever wrote such files used one of these; the last is today's.
constexpr std::array<ScryptCost, 6> kKnownCosts{ScryptCost{1u << 13, 10, 8},
                                                {1u << 14, 5, 8},
                                                {1u << 15, 3, 8},
                                                {1u << 15, 1, 8},
                                                {1u << 16, 2, 8},
                                                {1u << 17, 1, 8}};
constexpr ScryptCost kOurCost = kKnownCosts.back();

Error unknown(const char* what)
{
    return Error(WalletError::UnknownFormat, what);
}

/// The outside of a file, as far as it decides what to do.
struct Shell {
    bool isBatch = false;
    bool isPlain = false;
    bool usesScrypt = false;
    std::string scheme;
    std::string address;
    std::string name;
    std::optional<JsonView> encoded;
    std::optional<JsonView> accounts; ///< Of a batch.
};

/// A list of texts, or the one text that older files have in its place.
std::vector<std::string> textsOf(const std::optional<JsonView>& value)
{
    std::vector<std::string> out;
    if (!value)
        return out;
    if (value->isText())
        return {value->text()};
    for (const JsonView& item : value->items())
        out.push_back(item.text());
    return out;
}

std::string textOf(const JsonView& object, std::string_view name)
{
    const auto member = object.member(name);
    return member ? member->text() : std::string();
}

/// Cut between characters.
std::string shortened(std::string text)
{
    std::size_t size = std::min(text.size(), kLongestJsonName);
    while (size < text.size() && size > 0 &&
           (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    text.resize(size);
    return text;
}

std::string nameIn(const JsonView& object)
{
    const auto meta = object.member("meta");
    return meta ? shortened(textOf(*meta, "name")) : std::string();
}

bool contains(const std::vector<std::string>& texts, std::string_view text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

Result<void> readContent(const JsonView& encoding, Shell& shell)
{
    const auto content = encoding.member("content");
    const std::vector<std::string> words = textsOf(content);
    if (words.empty())
        return unknown("no encoding.content");
    shell.isBatch = words[0] == kBatch;
    if (shell.isBatch)
        return {};
    if (words[0] != kPkcs8)
        return unknown("content is not pkcs8");
    // The first generation named no scheme, because there was only one.
    shell.scheme = words.size() > 1 ? words[1] : "ed25519";
    if (shell.scheme == "ecdsa" || shell.scheme == "ethereum")
        return Error(WalletError::UnsupportedKind, shell.scheme);
    if (shell.scheme != "sr25519" && shell.scheme != "ed25519")
        return unknown("unknown signature scheme");
    return {};
}

Result<void> readEncryption(const JsonView& encoding, Shell& shell)
{
    const std::string version = textOf(encoding, "version");
    if (version.size() != 1 || version[0] < '0' || version[0] > '3')
        return unknown("unknown version");
    const std::vector<std::string> types = textsOf(encoding.member("type"));
    shell.isPlain = contains(types, kNone);
    shell.usesScrypt = contains(types, kScrypt);
    if (!shell.isPlain && !contains(types, kBox))
        return unknown("unknown encryption");
    if (shell.usesScrypt != (version == "3") && !shell.isPlain)
        return unknown("encryption of another version");
    return {};
}

Result<Shell> readShell(ByteSpan json)
{
    if (json.size() > kLargestPolkadotJson)
        return unknown("too large");
    const JsonView file = SOMA_TRY(JsonView::parse(json));
    const auto encoding = file.member("encoding");
    Shell shell;
    shell.encoded = file.member("encoded");
    if (!encoding || !encoding->isObject() || !shell.encoded || !shell.encoded->isText())
        return unknown("no key file of polkadot.js");
    SOMA_TRY(readContent(*encoding, shell));
    SOMA_TRY(readEncryption(*encoding, shell));
    shell.address = textOf(file, "address");
    shell.name = nameIn(file);
    shell.accounts = file.member("accounts");
    if (shell.isBatch && (!shell.accounts || !shell.accounts->isArray()))
        return unknown("a batch without accounts");
    return shell;
}

/// Hexadecimal digits with 0x, or base64.
Result<SecretBytes> decodeText(const SecretBytes& text)
{
    return text.expose([](ByteSpan bytes) -> Result<SecretBytes> {
        const bool isHex = bytes.size() >= 2 && bytes[0] == '0' && bytes[1] == 'x';
        const ByteSpan digits = isHex ? bytes.subspan(2) : bytes;
        if (digits.empty())
            return Error(WalletError::FileTruncated, "encoded");
        const auto* from = reinterpret_cast<const char*>(digits.data());
        SecretBytes out = SecretBytes::ofSize(digits.size());
        std::size_t size = 0;
        const char* end = nullptr;
        const int failed = out.fill([&](MutableByteSpan room) {
            return isHex ? sodium_hex2bin(room.data(), room.size(), from, digits.size(), nullptr,
                                          &size, &end)
                         : sodium_base642bin(room.data(), room.size(), from, digits.size(), nullptr,
                                             &size, &end, sodium_base64_VARIANT_ORIGINAL);
        });
        if (failed != 0 || end != from + digits.size())
            return unknown("encoded is neither base64 nor hexadecimal");
        return out.expose([&](ByteSpan all) { return SecretBytes::copyOf(all.first(size)); });
    });
}

std::uint32_t littleEndian32(ByteSpan bytes)
{
    std::uint32_t out = 0;
    for (std::size_t i = 4; i-- > 0;)
        out = (out << 8) | bytes[i];
    return out;
}

/// Before any work: a file may ask for anything.
Result<ScryptCost> readCost(ByteSpan bytes)
{
    const ScryptCost cost{littleEndian32(bytes), littleEndian32(bytes.subspan(4)),
                          littleEndian32(bytes.subspan(8))};
    if (std::find(kKnownCosts.begin(), kKnownCosts.end(), cost) != kKnownCosts.end())
        return cost;
    const std::string asked = "scrypt N=" + std::to_string(cost.n) +
                              " r=" + std::to_string(cost.r) + " p=" + std::to_string(cost.p);
    const u128 work = static_cast<u128>(cost.n) * cost.r * cost.p;
    // scrypt itself knows powers of two only: anything else is a damaged file, not a costly one.
    const bool absurd = std::has_single_bit(cost.n) &&
                        work > static_cast<u128>(kOurCost.n) * kOurCost.r * kOurCost.p;
    return Error(absurd ? WalletError::TooCostly : WalletError::UnknownFormat, asked);
}

Result<SecretBytes> scryptKey(const SecretBytes& password, ByteSpan salt, const ScryptCost& cost)
{
    SecretBytes key = SecretBytes::ofSize(kKey);
    const int failed = password.expose([&](ByteSpan text) {
        return key.fill([&](MutableByteSpan out) {
            return crypto_pwhash_scryptsalsa208sha256_ll(text.data(), text.size(), salt.data(),
                                                         salt.size(), cost.n, cost.r, cost.p,
                                                         out.data(), out.size());
        });
    });
    // The parameters are known good ones, so only memory can be missing.
    if (failed != 0)
        return Error(WalletError::NotEnoughMemory, "128");
    return key;
}

/// What the first two generations did in place of a derivation.
SecretBytes paddedKey(const SecretBytes& password)
{
    SecretBytes key = SecretBytes::ofSize(kKey);
    password.expose([&](ByteSpan text) {
        key.fill([&](MutableByteSpan out) {
            std::copy_n(text.begin(), std::min(text.size(), out.size()), out.begin());
        });
    });
    return key;
}

Result<SecretBytes> openBox(ByteSpan box, ByteSpan nonce, const SecretBytes& key)
{
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

Result<SecretBytes> openScrypt(ByteSpan bytes, const SecretBytes& password)
{
    if (bytes.size() <= kSalt + kParameters + kNonce + kTag)
        return Error(WalletError::FileTruncated, "encoded");
    const ScryptCost cost = SOMA_TRY(readCost(bytes.subspan(kSalt, kParameters)));
    const SecretBytes key = SOMA_TRY(scryptKey(password, bytes.first(kSalt), cost));
    const ByteSpan rest = bytes.subspan(kSalt + kParameters);
    return openBox(rest.subspan(kNonce), rest.first(kNonce), key);
}

Result<SecretBytes> decrypted(const Shell& shell, const SecretBytes& password)
{
    SecretBytes bytes = SOMA_TRY(decodeText(shell.encoded->secretText()));
    if (shell.isPlain)
        return bytes;
    return bytes.expose([&](ByteSpan all) -> Result<SecretBytes> {
        if (shell.usesScrypt)
            return openScrypt(all, password);
        if (all.size() <= kNonce + kTag)
            return Error(WalletError::FileTruncated, "encoded");
        return openBox(all.subspan(kNonce), all.first(kNonce), paddedKey(password));
    });
}

bool startsWith(ByteSpan text, ByteSpan start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin());
}

/// Secret and public key between the fixed bytes; the secret has 64 bytes, or 32 in older files.
struct Inside {
    ByteSpan secret;
    ByteSpan publicKey;
};

Result<Inside> splitInside(ByteSpan content)
{
    if (!startsWith(content, kHeader))
        return unknown("the content is no key");
    const ByteSpan rest = content.subspan(kHeader.size());
    for (const std::size_t size : {std::size_t{64}, std::size_t{32}}) {
        if (rest.size() == size + kDivider.size() + kPublicKey &&
            startsWith(rest.subspan(size), kDivider))
            return Inside{rest.first(size), rest.last(kPublicKey)};
    }
    return unknown("the content is no key");
}

Result<PolkadotKey> keyInside(const std::string& scheme, ByteSpan content)
{
    const Inside inside = SOMA_TRY(splitInside(content));
    const bool isSeed = inside.secret.size() == 32;
    if (scheme == "ed25519") {
        const ByteSpan seed = inside.secret.first(32);
        Ed25519KeyPair pair = SOMA_TRY(Ed25519KeyPair::fromSeed(SecretBytes::copyOf(seed)));
        const bool secondHalfAgrees =
            isSeed || std::equal(pair.publicKey().begin(), pair.publicKey().end(),
                                 inside.secret.begin() + 32);
        if (!secondHalfAgrees || !startsWith(inside.publicKey, pair.publicKey()))
            return Error(WalletError::Inconsistent, "secret and public key");
        return PolkadotKey{std::move(pair), {}};
    }
    const SecretBytes secret = SecretBytes::copyOf(inside.secret);
    Result<Sr25519KeyPair> pair =
        isSeed ? Sr25519KeyPair::fromMiniSecret(secret) : Sr25519KeyPair::fromEd25519Form(secret);
    if (!pair)
        return Error(WalletError::Inconsistent, "the secret is no key of this scheme");
    if (!startsWith(inside.publicKey, pair->publicKey()))
        return Error(WalletError::Inconsistent, "secret and public key");
    return PolkadotKey{std::move(*pair), {}};
}

void append32(Bytes& out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::string toBase64(ByteSpan bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string out(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), kVariant);
    out.pop_back(); // The zero at the end.
    return out;
}

/// salt | N | p | r | nonce | box, in base64.
Result<std::string> encrypted(const SecretBytes& content, const SecretBytes& password)
{
    Bytes out(kSalt);
    crypto::fillRandom(out);
    const SecretBytes key = SOMA_TRY(scryptKey(password, out, kOurCost));
    for (const std::uint32_t value : {kOurCost.n, kOurCost.p, kOurCost.r})
        append32(out, value);
    ByteArray<kNonce> nonce{};
    crypto::fillRandom(nonce);
    append(out, nonce);
    const std::size_t box = out.size();
    out.resize(box + kTag + content.size());
    key.expose([&](ByteSpan keyBytes) {
        content.expose([&](ByteSpan text) {
            crypto_secretbox_easy(out.data() + box, text.data(), text.size(), nonce.data(),
                                  keyBytes.data());
        });
    });
    return toBase64(out);
}

/// A JSON text with its quotes; what is no UTF-8 becomes '?'.
std::string quoted(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out = "\"";
    ByteSpan rest(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    while (!rest.empty()) {
        const std::uint8_t c = rest.front();
        const std::size_t size = json_text::utf8Length(rest);
        if (c == '"' || c == '\\')
            out += '\\';
        if (c < 0x20)
            out.append("\\u00").append(1, kDigits[c >> 4]).append(1, kDigits[c & 15]);
        else if (size == 0)
            out += '?';
        else
            out.append(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(size));
        rest = rest.subspan(std::max<std::size_t>(size, 1));
    }
    return out + "\"";
}

std::string encodingText(std::string_view content)
{
    return "\"encoding\":{\"content\":[" + std::string(content) +
           R"(],"type":["scrypt","xsalsa20-poly1305"],"version":"3"})";
}

std::string metaText(const PolkadotMeta& meta)
{
    const std::string genesis =
        meta.genesis ? quoted(codec::toHex0x(meta.genesis->span())) : std::string("null");
    return "\"meta\":{\"genesisHash\":" + genesis + ",\"name\":" + quoted(meta.name) +
           ",\"whenCreated\":" + std::to_string(meta.whenCreatedMs) + "}";
}

} // namespace

chain::AccountId PolkadotKey::account() const
{
    return std::visit([](const auto& p) { return chain::AccountId(p.publicKey()); }, pair);
}

bool looksLikePolkadotJson(ByteSpan json)
{
    const Result<JsonView> file = JsonView::parse(json);
    return file && file->member("encoded") && file->member("encoding");
}

Result<PolkadotOutline> outlinePolkadotJson(ByteSpan json)
{
    const Shell shell = SOMA_TRY(readShell(json));
    PolkadotOutline out;
    out.isBatch = shell.isBatch;
    out.isEncrypted = !shell.isPlain;
    out.scheme = shell.scheme;
    if (shell.usesScrypt) {
        const SecretBytes bytes = SOMA_TRY(decodeText(shell.encoded->secretText()));
        SOMA_TRY(bytes.expose([](ByteSpan all) -> Result<void> {
            if (all.size() <= kSalt + kParameters + kNonce + kTag)
                return Error(WalletError::FileTruncated, "encoded");
            const Result<ScryptCost> cost = readCost(all.subspan(kSalt, kParameters));
            return cost ? Result<void>() : cost.error();
        }));
    }
    if (!shell.isBatch) {
        out.accounts.emplace_back(shell.address, shell.name);
        return out;
    }
    for (const JsonView& account : shell.accounts->items())
        out.accounts.emplace_back(textOf(account, "address"), nameIn(account));
    return out;
}

Result<PolkadotKey> openPolkadotJson(ByteSpan json, const SecretBytes& password)
{
    const Shell shell = SOMA_TRY(readShell(json));
    if (shell.isBatch)
        return Error(WalletError::UnsupportedKind, "a batch of accounts");
    // Said before the slow part.
    const auto address = chain::decodeSs58(shell.address);
    if (!address)
        return Error(WalletError::Inconsistent, "address");
    const SecretBytes content = SOMA_TRY(decrypted(shell, password));
    PolkadotKey key =
        SOMA_TRY(content.expose([&](ByteSpan bytes) { return keyInside(shell.scheme, bytes); }));
    // polkadot.js believes the inside and shows another address after unlocking.
    if (key.account() != address->account)
        return Error(WalletError::Inconsistent, "address and key");
    key.name = shell.name;
    return key;
}

Result<std::vector<SecretBytes>> openPolkadotBatch(ByteSpan json, const SecretBytes& password)
{
    const Shell shell = SOMA_TRY(readShell(json));
    if (!shell.isBatch)
        return Error(WalletError::UnsupportedKind, "a single account");
    const SecretBytes content = SOMA_TRY(decrypted(shell, password));
    return content.expose([](ByteSpan text) -> Result<std::vector<SecretBytes>> {
        const JsonView list = SOMA_TRY(JsonView::parse(text));
        if (!list.isArray())
            return unknown("the content is no list");
        std::vector<SecretBytes> out;
        const std::vector<JsonView> items = list.items();
        out.reserve(items.size());
        for (const JsonView& item : items)
            out.push_back(SecretBytes::copyOf(item.raw()));
        return out;
    });
}

Result<Bytes> writePolkadotJson(const Sr25519KeyPair& pair, const PolkadotMeta& meta,
                                const SecretBytes& password)
{
    SecretBuilder content(kHeader.size() + 64 + kDivider.size() + kPublicKey);
    content.append(kHeader);
    content.append(pair.ed25519FormSecret());
    content.append(kDivider);
    content.append(pair.publicKey());
    const std::string encoded = SOMA_TRY(encrypted(std::move(content).finish(), password));
    const std::string text = "{\"encoded\":\"" + encoded + "\"," +
                             encodingText(R"("pkcs8","sr25519")") + ",\"address\":\"" +
                             chain::encodeSs58(chain::AccountId(pair.publicKey())) + "\"," +
                             metaText(meta) + "}";
    return Bytes(text.begin(), text.end());
}

Result<Bytes> writePolkadotBatch(const std::vector<Bytes>& files, const SecretBytes& password)
{
    std::string content = "[";
    std::string accounts;
    for (const Bytes& file : files) {
        SOMA_TRY(readShell(file));
        const JsonView json = SOMA_TRY(JsonView::parse(file));
        const auto raw = [&json](std::string_view name) {
            const auto member = json.member(name);
            return member ? std::string(member->raw().begin(), member->raw().end())
                          : std::string("null");
        };
        const std::string_view comma = accounts.empty() ? "" : ",";
        content.append(comma).append(file.begin(), file.end());
        accounts.append(comma).append("{\"address\":" + raw("address") +
                                      ",\"meta\":" + raw("meta") + "}");
    }
    content += "]";
    const std::string encoded = SOMA_TRY(
        encrypted(SecretBytes::copyOf(ByteSpan(
                      reinterpret_cast<const std::uint8_t*>(content.data()), content.size())),
                  password));
    const std::string text = "{\"encoded\":\"" + encoded + "\"," +
                             encodingText(R"("batch-pkcs8")") + ",\"accounts\":[" + accounts + "]}";
    return Bytes(text.begin(), text.end());
}

} // namespace soma::wallet
