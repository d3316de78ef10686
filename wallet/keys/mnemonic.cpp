#include "wallet/keys/mnemonic.h"

#include "chain/crypto/hashing.h"
#include "chain/crypto/random.h"
#include "chain/crypto/wiped.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/english_words.h"
#include "wallet/keys/secret_builder.h"

#include <openssl/evp.h>
#include <sodium/utils.h>

#include <array>
#include <optional>
#include <string>

namespace soma::wallet {

using crypto::SecretBytes;
using crypto::Wiped;

namespace {

constexpr std::size_t kMaxWords = 24;
constexpr std::size_t kMaxInput = 8192; // Far beyond 24 words in any spelling.
constexpr std::size_t kNamedWord = 24;  // Bytes of an unknown word that an error may carry.
constexpr ByteArray<16> kDevelopmentEntropy = {0x1a, 0x48, 0x6a, 0x5f, 0xbe, 0x53, 0x63, 0x99,
                                               0x84, 0xcb, 0x64, 0xb0, 0x70, 0x75, 0x5f, 0x7b};

bool isWordCount(std::size_t words)
{
    return words >= 12 && words <= kMaxWords && words % 3 == 0;
}

/// One code point, or U+FFFD and one byte for what is not UTF-8.
char32_t nextCodePoint(ByteSpan text, std::size_t& at)
{
    const std::uint8_t lead = text[at++];
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0 || text.size() - at < static_cast<std::size_t>(more))
        return 0xFFFD;
    char32_t point = lead & (0x3Fu >> more);
    for (int i = 0; i < more; ++i)
        point = (point << 6) | (text[at++] & 0x3Fu);
    return point;
}

bool isSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
}

/// What compatibility decomposition and lower case mean for the letters a to z.
char32_t fold(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    return c >= U'A' && c <= U'Z' ? c + 32 : c;
}

/// Collects words from text that arrives letter by letter. All of it wipes itself.
class WordCollector {
public:
    void letter(char32_t c, ByteSpan raw)
    {
        if (m_rawSize + raw.size() <= kNamedWord)
            std::copy(raw.begin(), raw.end(),
                      m_raw->begin() + static_cast<std::ptrdiff_t>(m_rawSize));
        m_rawSize += raw.size();
        m_lettersOnly = m_lettersOnly && ((c >= U'a' && c <= U'z') || c > 0x7F);
        if (m_length < m_word->size())
            (*m_word)[m_length] = c < 0x80 ? static_cast<char>(c) : '?';
        ++m_length;
    }

    void endWord()
    {
        if (m_length == 0)
            return;
        ++m_count;
        std::optional<int> index;
        if (m_length <= kLongestEnglishWord)
            index = englishWordIndex(std::string_view(m_word->data(), m_length));
        if (!index && !m_unknown)
            m_unknown = describe();
        if (index && m_count <= kMaxWords)
            (*m_indices)[m_count - 1] = static_cast<std::uint16_t>(*index);
        m_length = 0;
        m_rawSize = 0;
        m_lettersOnly = true;
    }

    std::size_t count() const { return m_count; }

    const std::optional<std::string>& unknown() const { return m_unknown; }

    std::uint16_t index(std::size_t position) const { return (*m_indices)[position]; }

private:
    /// A long run of characters is no mistyped word but perhaps a password or a key: not repeated.
    std::string describe() const
    {
        std::string out = std::to_string(m_count);
        if (m_lettersOnly && m_rawSize <= kNamedWord)
            out.append(" ").append(reinterpret_cast<const char*>(m_raw->data()), m_rawSize);
        return out;
    }

    Wiped<std::array<char, kLongestEnglishWord + 1>> m_word;
    Wiped<std::array<std::uint8_t, kNamedWord>> m_raw;
    Wiped<std::array<std::uint16_t, kMaxWords>> m_indices;
    std::size_t m_length = 0;
    std::size_t m_rawSize = 0;
    std::size_t m_count = 0;
    bool m_lettersOnly = true;
    std::optional<std::string> m_unknown;
};

void collect(ByteSpan text, WordCollector& words)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = fold(nextCodePoint(text, at));
        if (isSpace(c))
            words.endWord();
        else if (!isInvisible(c))
            words.letter(c, text.subspan(from, at - from));
    }
    words.endWord();
}

std::uint8_t checksumByte(ByteSpan entropy)
{
    Wiped<ByteArray<32>> digest;
    *digest = crypto::sha256(entropy);
    return (*digest)[0];
}

} // namespace

Result<Mnemonic> Mnemonic::generate(int words)
{
    if (words <= 0 || !isWordCount(static_cast<std::size_t>(words)))
        return Error(WalletError::BadWordCount, std::to_string(words));
    SecretBytes entropy = SecretBytes::ofSize(static_cast<std::size_t>(words) * 4 / 3);
    entropy.fill([](MutableByteSpan out) { crypto::fillRandom(out); });
    return Mnemonic(std::move(entropy));
}

Result<Mnemonic> Mnemonic::fromEntropy(SecretBytes entropy)
{
    const std::size_t size = entropy.size();
    if (size < 16 || size > 32 || size % 4 != 0)
        return Error(WalletError::BadWordCount, std::to_string(size) + " bytes");
    return Mnemonic(std::move(entropy));
}

Result<Mnemonic> Mnemonic::parse(const SecretBytes& text)
{
    if (text.size() > kMaxInput)
        return Error(WalletError::BadWordCount, "more than " + std::to_string(kMaxWords));
    WordCollector words;
    text.expose([&](ByteSpan bytes) { collect(bytes, words); });
    if (words.count() == 0)
        return WalletError::EmptyInput;
    if (words.unknown())
        return Error(WalletError::UnknownWord, *words.unknown());
    if (!isWordCount(words.count()))
        return Error(WalletError::BadWordCount, std::to_string(words.count()));

    const std::size_t checksumBits = words.count() / 3;
    SecretBytes entropy = SecretBytes::ofSize(words.count() * 4 / 3);
    std::uint32_t found = 0;
    entropy.fill([&](MutableByteSpan out) {
        std::uint32_t bits = 0;
        unsigned held = 0;
        std::size_t at = 0;
        for (std::size_t i = 0; i < words.count(); ++i) {
            bits = (bits << 11) | words.index(i);
            held += 11;
            for (; held >= 8 && at < out.size(); held -= 8)
                out[at++] = static_cast<std::uint8_t>(bits >> (held - 8));
        }
        found = bits & ((1u << checksumBits) - 1);
    });
    const std::uint32_t expected = entropy.expose([&](ByteSpan bytes) -> std::uint32_t {
        return std::uint32_t{checksumByte(bytes)} >> (8 - checksumBits);
    });
    if (found != expected)
        return WalletError::BadChecksum;
    return Mnemonic(std::move(entropy));
}

int Mnemonic::wordIndex(int position) const
{
    SOMA_ASSERT(position >= 0 && position < wordCount());
    return m_entropy.expose([&](ByteSpan entropy) {
        const std::uint8_t checksum = checksumByte(entropy);
        std::uint32_t index = 0;
        for (std::size_t bit = static_cast<std::size_t>(position) * 11;
             bit < static_cast<std::size_t>(position) * 11 + 11; ++bit) {
            const std::uint8_t byte = bit / 8 < entropy.size() ? entropy[bit / 8] : checksum;
            index = (index << 1) | ((byte >> (7 - bit % 8)) & 1u);
        }
        return static_cast<int>(index);
    });
}

void Mnemonic::exposeWord(int index, const std::function<void(ByteSpan)>& use) const
{
    const std::string_view word = englishWord(wordIndex(index));
    use({reinterpret_cast<const std::uint8_t*>(word.data()), word.size()});
}

bool Mnemonic::matchesWord(int index, ByteSpan typed) const
{
    while (!typed.empty() && isSpace(typed.front()))
        typed = typed.subspan(1);
    while (!typed.empty() && isSpace(typed.back()))
        typed = typed.first(typed.size() - 1);
    using Padded = std::array<std::uint8_t, kLongestEnglishWord + 1>;
    Wiped<Padded> given;
    Wiped<Padded> wanted;
    if (typed.size() > given->size())
        return false;
    std::transform(typed.begin(), typed.end(), given->begin(),
                   [](std::uint8_t c) { return static_cast<std::uint8_t>(fold(c)); });
    exposeWord(index, [&](ByteSpan word) { std::copy(word.begin(), word.end(), wanted->begin()); });
    return sodium_memcmp(given->data(), wanted->data(), given->size()) == 0;
}

SecretBytes Mnemonic::sentence() const
{
    SecretBuilder out(static_cast<std::size_t>(wordCount()) * (kLongestEnglishWord + 1));
    for (int i = 0; i < wordCount(); ++i) {
        if (i > 0)
            out.append(" ");
        exposeWord(i, [&](ByteSpan word) { out.append(word); });
    }
    return std::move(out).finish();
}

SecretBytes Mnemonic::miniSecret(const SecretBytes& password) const
{
    constexpr std::string_view kSaltPrefix = "mnemonic";
    constexpr int kRounds = 2048;
    SecretBuilder saltBuilder(kSaltPrefix.size() + password.size());
    saltBuilder.append(kSaltPrefix);
    saltBuilder.append(password);
    const SecretBytes salt = std::move(saltBuilder).finish();
    SecretBytes out = SecretBytes::ofSize(32);
    m_entropy.expose([&](ByteSpan entropy) {
        salt.expose([&](ByteSpan saltBytes) {
            Wiped<ByteArray<64>> seed;
            const int done = PKCS5_PBKDF2_HMAC(
                reinterpret_cast<const char*>(entropy.data()), static_cast<int>(entropy.size()),
                saltBytes.data(), static_cast<int>(saltBytes.size()), kRounds, EVP_sha512(),
                static_cast<int>(seed->size()), seed->data());
            SOMA_ASSERT(done == 1);
            out.fill([&](MutableByteSpan mini) {
                std::copy_n(seed->begin(), mini.size(), mini.begin());
            });
        });
    });
    return out;
}

bool Mnemonic::isDevelopmentPhrase() const
{
    return m_entropy.equals(developmentPhrase().m_entropy);
}

Mnemonic Mnemonic::developmentPhrase()
{
    return Mnemonic(SecretBytes::copyOf(kDevelopmentEntropy));
}

Mnemonic Mnemonic::duplicate() const
{
    return Mnemonic(m_entropy.duplicate());
}

} // namespace soma::wallet
