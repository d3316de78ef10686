#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/vartime_field.h"

#include <bit>
#include <cstring>

namespace soma::crypto::vartime {

static_assert(std::endian::native == std::endian::little);

namespace {

struct Powers {
    FieldElement ones250; ///< a to 2^250 - 1
    FieldElement a11;     ///< a to 11
};

/// What both exponents below have in common.
Powers commonPowers(const FieldElement& a)
{
    const FieldElement a2 = square(a);
    const FieldElement a9 = multiply(squareTimes(a2, 2), a);
    const FieldElement a11 = multiply(a9, a2);
    const FieldElement ones5 = multiply(square(a11), a9);
    const FieldElement ones10 = multiply(squareTimes(ones5, 5), ones5);
    const FieldElement ones20 = multiply(squareTimes(ones10, 10), ones10);
    const FieldElement ones40 = multiply(squareTimes(ones20, 20), ones20);
    const FieldElement ones50 = multiply(squareTimes(ones40, 10), ones10);
    const FieldElement ones100 = multiply(squareTimes(ones50, 50), ones50);
    const FieldElement ones200 = multiply(squareTimes(ones100, 100), ones100);
    return {multiply(squareTimes(ones200, 50), ones50), a11};
}

} // namespace

// The exponent is 2^252 - 3.
FieldElement powerForRoot(const FieldElement& a)
{
    return multiply(squareTimes(commonPowers(a).ones250, 2), a);
}

ByteArray<32> toBytes(const FieldElement& a)
{
    std::array<std::uint64_t, 5> l = reduceWeakly(a).limbs;
    // Below 2 p now: whether p must be taken off shows in the carry of adding 19.
    std::uint64_t quotient = (l[0] + 19) >> 51;
    for (std::size_t i = 1; i < 5; ++i)
        quotient = (l[i] + quotient) >> 51;
    l[0] += 19 * quotient;
    for (std::size_t i = 0; i < 4; ++i) {
        l[i + 1] += l[i] >> 51;
        l[i] &= kLimbMask;
    }
    l[4] &= kLimbMask;
    const std::array<std::uint64_t, 4> words{l[0] | (l[1] << 51), (l[1] >> 13) | (l[2] << 38),
                                             (l[2] >> 26) | (l[3] << 25),
                                             (l[3] >> 39) | (l[4] << 12)};
    ByteArray<32> out;
    std::memcpy(out.data(), words.data(), out.size());
    return out;
}

FieldElement fromBytes(const ByteArray<32>& bytes)
{
    std::array<std::uint64_t, 4> w{};
    std::memcpy(w.data(), bytes.data(), bytes.size());
    return {{w[0] & kLimbMask, ((w[0] >> 51) | (w[1] << 13)) & kLimbMask,
             ((w[1] >> 38) | (w[2] << 26)) & kLimbMask, ((w[2] >> 25) | (w[3] << 39)) & kLimbMask,
             (w[3] >> 12) & kLimbMask}};
}

bool equal(const FieldElement& a, const FieldElement& b)
{
    return toBytes(a) == toBytes(b);
}

FieldElement invert(const FieldElement& a)
{
    const Powers powers = commonPowers(a);
    return multiply(squareTimes(powers.ones250, 5), powers.a11);
}

RootOfRatio rootOfRatio(const FieldElement& u, const FieldElement& v)
{
    const FieldElement v3 = multiply(square(v), v);
    const FieldElement v7 = multiply(square(v3), v);
    FieldElement root = multiply(multiply(u, v3), powerForRoot(multiply(u, v7)));
    const FieldElement check = multiply(v, square(root));
    const FieldElement minusU = negate(u);
    const bool correct = equal(check, u);
    const bool flipped = equal(check, minusU);
    const bool flippedTimesI = equal(check, multiply(minusU, kRootOfMinusOne));
    if (flipped || flippedTimesI)
        root = multiply(root, kRootOfMinusOne);
    return {correct || flipped, absolute(root)};
}

} // namespace soma::crypto::vartime
