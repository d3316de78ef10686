#include "chain/crypto/ecdsa.h"

#include "chain/crypto/hashing.h"
#include "chain/crypto/wiped.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <memory>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/obj_mac.h>
#include <string_view>

namespace soma::crypto {

namespace {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};

using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Point = std::unique_ptr<EC_POINT, Deleter<EC_POINT_free>>;
using Group = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using Context = std::unique_ptr<BN_CTX, Deleter<BN_CTX_free>>;

// Lives as long as the program; never written to after it was made.
const EC_GROUP* curve()
{
    static const Group group(EC_GROUP_new_by_curve_name(NID_secp256k1));
    SOMA_ASSERT(group != nullptr);
    return group.get();
}

const BIGNUM* order()
{
    return EC_GROUP_get0_order(curve());
}

Number numberFrom(ByteSpan bigEndian)
{
    return Number(BN_bin2bn(bigEndian.data(), static_cast<int>(bigEndian.size()), nullptr));
}

bool isScalarInRange(const Number& number)
{
    return number && !BN_is_zero(number.get()) && BN_cmp(number.get(), order()) < 0;
}

// The point R of the signature: its x is r, or r + n when bit 1 of the recovery id says so.
Point commitmentPoint(const Number& r, int recoveryId, BN_CTX* context)
{
    const Number x(BN_dup(r.get()));
    if (!x || ((recoveryId & 2) != 0 && BN_add(x.get(), x.get(), order()) != 1))
        return nullptr;
    // The library would reduce x modulo the field prime and find some other point.
    if (BN_cmp(x.get(), EC_GROUP_get0_field(curve())) >= 0)
        return nullptr;
    Point point(EC_POINT_new(curve()));
    // Fails when x belongs to no point.
    if (!point || EC_POINT_set_compressed_coordinates(curve(), point.get(), x.get(), recoveryId & 1,
                                                      context) != 1)
        return nullptr;
    return point;
}

// Q = (s R - z B) / r.
Point recoverPoint(const Number& z, const Number& r, const Number& s, const Point& commitment,
                   BN_CTX* context)
{
    const Number inverse(BN_mod_inverse(nullptr, r.get(), order(), context));
    const Number onBase(BN_new());
    const Number onCommitment(BN_new());
    Point key(EC_POINT_new(curve()));
    if (!inverse || !onBase || !onCommitment || !key)
        return nullptr;
    if (BN_mod_mul(onCommitment.get(), s.get(), inverse.get(), order(), context) != 1 ||
        BN_mod_mul(onBase.get(), z.get(), inverse.get(), order(), context) != 1 ||
        BN_sub(onBase.get(), order(), onBase.get()) != 1 ||
        EC_POINT_mul(curve(), key.get(), onBase.get(), commitment.get(), onCommitment.get(),
                     context) != 1 ||
        EC_POINT_is_at_infinity(curve(), key.get()) == 1)
        return nullptr;
    return key;
}

std::optional<EcdsaPublicKey> compress(const Point& point, BN_CTX* context)
{
    EcdsaPublicKey out;
    if (EC_POINT_point2oct(curve(), point.get(), POINT_CONVERSION_COMPRESSED, out.data(),
                           out.size(), context) != out.size())
        return std::nullopt;
    return out;
}

std::optional<EcdsaPublicKey> recover(const ByteArray<32>& digest, const EcdsaSignature& signature)
{
    const int recoveryId = signature[64] > 26 ? signature[64] - 27 : signature[64];
    const ByteSpan bytes(signature);
    const Number r = numberFrom(bytes.first<32>());
    const Number s = numberFrom(bytes.subspan<32, 32>());
    const Number z = numberFrom(digest);
    const Context context(BN_CTX_new());
    if (recoveryId > 3 || !isScalarInRange(r) || !isScalarInRange(s) || !z || !context)
        return std::nullopt;
    const Point commitment = commitmentPoint(r, recoveryId, context.get());
    if (!commitment)
        return std::nullopt;
    const Point key = recoverPoint(z, r, s, commitment, context.get());
    return key ? compress(key, context.get()) : std::nullopt;
}

constexpr std::size_t kSecretSize = 32;
// A SCALE string: its compact length, then the text.
constexpr std::string_view kHardDerivationTag = "\x34Secp256k1HDKD";

} // namespace

std::optional<EcdsaPublicKey> ecdsaPublicKey(const SecretBytes& secret)
{
    if (secret.size() != kSecretSize)
        return std::nullopt;
    const std::unique_ptr<BIGNUM, Deleter<BN_clear_free>> scalar(BN_secure_new());
    const Point key(EC_POINT_new(curve()));
    const Context context(BN_CTX_secure_new());
    if (!scalar || !key || !context)
        return std::nullopt;
    const bool usable = secret.expose([&](ByteSpan bytes) {
        return BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), scalar.get()) != nullptr &&
               !BN_is_zero(scalar.get()) && BN_cmp(scalar.get(), order()) < 0;
    });
    if (!usable)
        return std::nullopt;
    BN_set_flags(scalar.get(), BN_FLG_CONSTTIME);
    if (EC_POINT_mul(curve(), key.get(), scalar.get(), nullptr, nullptr, context.get()) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    return compress(key, context.get());
}

SecretBytes deriveHardEcdsaSecret(const SecretBytes& secret, const JunctionCode& code)
{
    SOMA_ASSERT(secret.size() == kSecretSize);
    Wiped<ByteArray<kHardDerivationTag.size() + kSecretSize + 32>> input;
    auto at = std::copy(kHardDerivationTag.begin(), kHardDerivationTag.end(), input->begin());
    at = secret.expose([&](ByteSpan bytes) { return std::copy(bytes.begin(), bytes.end(), at); });
    std::copy(code.begin(), code.end(), at);
    Wiped<ByteArray<kSecretSize>> child;
    *child = blake2b256(*input);
    return SecretBytes::copyOf(*child);
}

std::optional<EcdsaPublicKey> recoverEcdsaKey(const ByteArray<32>& digest,
                                              const EcdsaSignature& signature)
{
    auto key = recover(digest, signature);
    // Bad input is an answer here, not an error that a later user of the library should find.
    if (!key)
        ERR_clear_error();
    return key;
}

ByteArray<32> ecdsaAccountId(const EcdsaPublicKey& publicKey)
{
    return blake2b256(publicKey);
}

std::optional<ByteArray<20>> ethereumAddress(const EcdsaPublicKey& publicKey)
{
    const Point point(EC_POINT_new(curve()));
    ByteArray<65> plain;
    if (!point ||
        EC_POINT_oct2point(curve(), point.get(), publicKey.data(), publicKey.size(), nullptr) !=
            1 ||
        EC_POINT_point2oct(curve(), point.get(), POINT_CONVERSION_UNCOMPRESSED, plain.data(),
                           plain.size(), nullptr) != plain.size()) {
        ERR_clear_error();
        return std::nullopt;
    }
    const ByteArray<32> hash = keccak256(ByteSpan(plain).subspan<1>());
    ByteArray<20> address;
    std::copy(hash.begin() + 12, hash.end(), address.begin());
    return address;
}

bool verifyEcdsa(const ByteArray<32>& accountId, ByteSpan message, const EcdsaSignature& signature)
{
    const auto key = recoverEcdsaKey(blake2b256(message), signature);
    return key && ecdsaAccountId(*key) == accountId;
}

} // namespace soma::crypto
