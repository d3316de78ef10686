// Encrypts towards a round whose signature is known: the inverse of crypto::openTimelock(), so that
// a test may choose what is inside. The recorded ciphertexts of tests/vectors/timelock hold the two
// to the reference's form.
#pragma once

#ifndef SOMA_CRYPTO_INTERNAL
#error "define SOMA_CRYPTO_INTERNAL before any include"
#endif

#include "chain/crypto/bls12_381/pairing.h"
#include "chain/crypto/hashing.h"

#include <algorithm>
#include <cstdlib>
#include <openssl/evp.h>
#include <string_view>

namespace soma::test {

/// Signatures of two rounds of drand's quicknet (tests/vectors/timelock/PROVENANCE.md).
inline constexpr std::string_view kRound1000 =
    "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
    "e342b73a8dd2bacbe47e4b6b63ed5e39";
inline constexpr std::string_view kRound2000 =
    "b6cb8f482a0b15d45936a4c4ea08e98a087e71787caee3f4d07a8a9843b1bc54"
    "23c6b3c22f446488b3137eaca799c77e";

inline ByteArray<48> roundSignature(std::string_view hex)
{
    const auto nibble = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    ByteArray<48> out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
    return out;
}

inline ByteArray<96> compress(const crypto::bls12_381::Point<crypto::bls12_381::Fp2>& p)
{
    using namespace crypto::bls12_381;
    const Fp2 inverse = invert(p.z);
    const Fp2 x = multiply(p.x, square(inverse));
    const Fp2 y = multiply(p.y, multiply(square(inverse), inverse));
    ByteArray<96> out;
    std::ranges::reverse_copy(toLittleEndian(x.c1), out.begin());
    std::ranges::reverse_copy(toLittleEndian(x.c0), out.begin() + 48);
    out[0] = static_cast<std::uint8_t>(out[0] | 0x80 | (isLarger(y) ? 0x20 : 0));
    return out;
}

/// As arkworks writes a list of bytes.
inline void appendCounted(Bytes& out, ByteSpan bytes)
{
    for (std::size_t i = 0; i < 8; ++i)
        out.push_back(static_cast<std::uint8_t>(std::uint64_t{bytes.size()} >> (8 * i)));
    append(out, bytes);
}

/// What the cipher makes, the tag last, with a nonce of zeros.
inline Bytes sealBox(ByteSpan text, const ByteArray<32>& key)
{
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    const ByteArray<12> nonce{};
    Bytes box(text.size() + 16);
    int written = 0;
    if (EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, key.data(), nonce.data()) != 1 ||
        EVP_EncryptUpdate(context, box.data(), &written, text.data(),
                          static_cast<int>(text.size())) != 1 ||
        EVP_EncryptFinal_ex(context, box.data() + written, &written) != 1 ||
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, 16, box.data() + text.size()) != 1)
        std::abort();
    EVP_CIPHER_CTX_free(context);
    return box;
}

/// A ciphertext that the signature opens. `salt` makes two of the same text differ.
inline Bytes sealTimelock(ByteSpan text, const ByteArray<48>& signature, std::uint8_t salt = 0)
{
    using namespace crypto::bls12_381;
    const ByteArray<32> key = crypto::sha256(Bytes{1, salt});
    const ByteArray<32> sigma = crypto::sha256(Bytes{2, salt});
    Bytes both(sigma.begin(), sigma.end());
    append(both, key);
    const ByteArray<96> u = compress(multiply(generatorOfG2(), crypto::sha256(both)));
    // With e(S, r G) = e(H, P)^r no hash to the curve is needed.
    const ByteArray<32> mask = crypto::sha256(toBytes(pairing(*readG1(signature), *readG2(u))));
    const auto hidden = [](ByteArray<32> a, const ByteArray<32>& b) {
        for (std::size_t i = 0; i < a.size(); ++i)
            a[i] = static_cast<std::uint8_t>(a[i] ^ b[i]);
        return a;
    };
    Bytes body;
    appendCounted(body, sealBox(text, key));
    appendCounted(body, ByteArray<12>{});
    Bytes out(u.begin(), u.end());
    appendCounted(out, hidden(sigma, mask));
    appendCounted(out, hidden(key, crypto::sha256(sigma)));
    appendCounted(out, body);
    const std::string_view suite = "AES_GCM_";
    appendCounted(out, Bytes(suite.begin(), suite.end()));
    return out;
}

} // namespace soma::test
