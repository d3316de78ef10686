#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/timelock.h"

#include "chain/crypto/bls12_381/pairing.h"
#include "chain/crypto/hashing.h"
#include "consensus/base/numeric_cast.h"

#include <algorithm>
#include <memory>
#include <openssl/evp.h>
#include <optional>

namespace soma::crypto {

namespace {

using bls12_381::G1;
using bls12_381::G2;

constexpr std::size_t kNonce = 12;
constexpr std::size_t kTag = 16;

/// Takes pieces from the front of a record.
class Record {
public:
    explicit Record(ByteSpan bytes) : m_rest(bytes) {}

    template <std::size_t N>
    std::optional<ByteArray<N>> fixed()
    {
        if (m_rest.size() < N)
            return std::nullopt;
        ByteArray<N> out;
        std::copy_n(m_rest.begin(), N, out.begin());
        m_rest = m_rest.subspan(N);
        return out;
    }

    /// Bytes after their number in 64 bits, little-endian.
    std::optional<ByteSpan> counted()
    {
        const std::optional<ByteArray<8>> length = fixed<8>();
        if (!length)
            return std::nullopt;
        std::uint64_t size = 0;
        for (std::size_t i = length->size(); i-- > 0;)
            size = size << 8 | (*length)[i];
        if (size > m_rest.size())
            return std::nullopt;
        const ByteSpan out = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return out;
    }

private:
    ByteSpan m_rest;
};

/// An exclusive or with a hash.
using Block = ByteArray<32>;

struct Ciphertext {
    G2 u;         ///< r times the generator.
    Block v{};    ///< sigma, hidden by the pairing.
    Block w{};    ///< The cipher's key, hidden by sigma.
    ByteSpan box; ///< What the cipher made, the tag last.
    ByteArray<kNonce> nonce{};
};

std::optional<Block> blockOf(std::optional<ByteSpan> bytes)
{
    // DIFFERS: the reference's runtime indexes past the end, and stops the block, for some other
    // lengths; for the rest of them it finds no key.
    if (!bytes || bytes->size() != Block().size())
        return std::nullopt;
    Block out;
    std::ranges::copy(*bytes, out.begin());
    return out;
}

std::optional<Ciphertext> readCiphertext(ByteSpan bytes)
{
    Record record(bytes);
    const std::optional<ByteArray<96>> u = record.fixed<96>();
    const std::optional<G2> point = u ? bls12_381::readG2(*u) : std::nullopt;
    const std::optional<Block> v = blockOf(record.counted());
    const std::optional<Block> w = blockOf(record.counted());
    const std::optional<ByteSpan> body = record.counted();
    // The reference asks for the cipher's name but not what it is.
    if (!point || !v || !w || !body || !record.counted())
        return std::nullopt;
    Record inner(*body);
    const std::optional<ByteSpan> box = inner.counted();
    const std::optional<ByteSpan> nonce = inner.counted();
    if (!box || !nonce || nonce->size() != kNonce)
        return std::nullopt;
    Ciphertext out{*point, *v, *w, *box, {}};
    std::ranges::copy(*nonce, out.nonce.begin());
    return out;
}

Block exclusiveOr(const Block& a, const Block& b)
{
    Block out;
    std::ranges::transform(a, b, out.begin(), [](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(x ^ y);
    });
    return out;
}

/// The cipher's key, checked: U must be what whoever knew sigma and the key would have made.
std::optional<Block> openKey(const Ciphertext& sealed, const G1& signature)
{
    const Block mask = sha256(bls12_381::toBytes(bls12_381::pairing(signature, sealed.u)));
    const Block sigma = exclusiveOr(sealed.v, mask);
    const Block key = exclusiveOr(sealed.w, sha256(sigma));
    Bytes both(sigma.begin(), sigma.end());
    append(both, key);
    // The scalar may be above the group's order: it makes the same point.
    const auto u = bls12_381::multiply(bls12_381::generatorOfG2(), sha256(both));
    if (!bls12_381::isSame(u, sealed.u))
        return std::nullopt;
    return key;
}

std::optional<Bytes> decrypt(const Ciphertext& sealed, const Block& key)
{
    if (sealed.box.size() < kTag)
        return std::nullopt;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const ByteSpan box = sealed.box.first(sealed.box.size() - kTag);
    Bytes tag(sealed.box.end() - kTag, sealed.box.end());
    // Never empty, so that there is somewhere to write to.
    Bytes out(box.size() + 1);
    int written = 0;
    const bool isOpen =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(),
                           sealed.nonce.data()) == 1 &&
        EVP_DecryptUpdate(context.get(), out.data(), &written, box.data(),
                          exactCast<int>(box.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTag, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), out.data() + written, &written) == 1;
    if (!isOpen)
        return std::nullopt;
    out.resize(box.size());
    return out;
}

} // namespace

Result<Bytes> openTimelock(ByteSpan ciphertext, ByteSpan signature)
{
    const std::optional<ByteArray<48>> compressed = Record(signature).fixed<48>();
    const std::optional<G1> point = compressed ? bls12_381::readG1(*compressed) : std::nullopt;
    if (!point)
        return Error(CryptoError::BadSignature, "no point of the beacon's group");
    const std::optional<Ciphertext> sealed = readCiphertext(ciphertext);
    const std::optional<Block> key = sealed ? openKey(*sealed, *point) : std::nullopt;
    std::optional<Bytes> plain = key ? decrypt(*sealed, *key) : std::nullopt;
    if (!plain)
        return Error(CryptoError::BadCiphertext, "not made for this signature, or damaged");
    return std::move(*plain);
}

} // namespace soma::crypto
