// Numbers modulo the 381-bit prime p of BLS12-381, in variable time: internal to the pairing.
#pragma once

#ifndef SOMA_CRYPTO_INTERNAL
#error "fp.h is internal; include chain/crypto/timelock.h"
#endif

#include "consensus/base/bytes.h"
#include "consensus/base/checked.h"

#include <array>
#include <cstdint>
#include <optional>

namespace soma::crypto::bls12_381 {

/// A number of 384 bits, the lowest limb first.
using Limbs = std::array<std::uint64_t, 6>;

inline constexpr Limbs kPrime{0xb9feffffffffaaab, 0x1eabfffeb153ffff, 0x6730d2a0f6b0f624,
                              0x64774b84f38512bf, 0x4b1ba7b6434bacd7, 0x1a0111ea397fe69a};

/// Always below p. Montgomery form: the limbs hold the number times 2^384.
struct Fp {
    Limbs limbs{};

    constexpr bool operator==(const Fp&) const = default;

    static constexpr Fp zero() { return {}; }

    static constexpr Fp one()
    {
        return {{0x760900000002fffd, 0xebf4000bc40c0002, 0x5f48985753c758ba, 0x77ce585370525745,
                 0x5c071a97a256ec6d, 0x15f65ec3fa80e493}};
    }

    constexpr bool isZero() const { return *this == zero(); }
};

namespace detail {

inline constexpr std::uint64_t lowHalf(u128 x)
{
    return static_cast<std::uint64_t>(x);
}

inline constexpr std::uint64_t highHalf(u128 x)
{
    return static_cast<std::uint64_t>(x >> 64);
}

/// a - b; `borrow` is 1 when b was larger.
inline constexpr Limbs minus(const Limbs& a, const Limbs& b, std::uint64_t& borrow)
{
    Limbs out{};
    borrow = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const u128 difference = static_cast<u128>(a[i]) - b[i] - borrow;
        out[i] = lowHalf(difference);
        borrow = highHalf(difference) & 1;
    }
    return out;
}

/// p is taken off once where that is possible.
inline constexpr Fp reduceOnce(const Limbs& a)
{
    std::uint64_t borrow = 0;
    const Limbs reduced = minus(a, kPrime, borrow);
    return {borrow != 0 ? a : reduced};
}

inline constexpr Limbs plus(const Limbs& a, const Limbs& b)
{
    Limbs out{};
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const u128 sum = static_cast<u128>(a[i]) + b[i] + carry;
        out[i] = lowHalf(sum);
        carry = highHalf(sum);
    }
    return out;
}

} // namespace detail

inline constexpr Fp add(const Fp& a, const Fp& b)
{
    return detail::reduceOnce(detail::plus(a.limbs, b.limbs));
}

inline constexpr Fp subtract(const Fp& a, const Fp& b)
{
    std::uint64_t borrow = 0;
    const Limbs difference = detail::minus(a.limbs, b.limbs, borrow);
    return {borrow != 0 ? detail::plus(difference, kPrime) : difference};
}

inline constexpr Fp negate(const Fp& a)
{
    return subtract(Fp::zero(), a);
}

inline constexpr Fp twice(const Fp& a)
{
    return add(a, a);
}

/// a b / 2^384 modulo p: one limb of b and one step of Montgomery's reduction in turn. The top
/// limb of p leaves room, so that no carry is lost.
inline constexpr Fp multiply(const Fp& a, const Fp& b)
{
    using detail::highHalf;
    using detail::lowHalf;
    constexpr std::uint64_t kMinusInverseOfP = 0x89f3fffcfffcfffd; // Modulo 2^64.
    Limbs t{};
    for (std::size_t i = 0; i < t.size(); ++i) {
        u128 product = static_cast<u128>(a.limbs[0]) * b.limbs[i] + t[0];
        const std::uint64_t factor = lowHalf(product) * kMinusInverseOfP;
        u128 cleared = static_cast<u128>(factor) * kPrime[0] + lowHalf(product);
        for (std::size_t j = 1; j < t.size(); ++j) {
            product = static_cast<u128>(a.limbs[j]) * b.limbs[i] + t[j] + highHalf(product);
            cleared = static_cast<u128>(factor) * kPrime[j] + lowHalf(product) + highHalf(cleared);
            t[j - 1] = lowHalf(cleared);
        }
        t[5] = highHalf(product) + highHalf(cleared);
    }
    return detail::reduceOnce(t);
}

inline constexpr Fp square(const Fp& a)
{
    return multiply(a, a);
}

/// A plain number below p.
inline constexpr Fp fpOf(const Limbs& number)
{
    constexpr Fp kSquareOfMontgomery{{0xf4df1f341c341746, 0x0a76e6a609d104f1, 0x8de5476c4c95b6d5,
                                      0x67eb88a9939d83c0, 0x9a793e85b519952d, 0x11988fe592cae3aa}};
    return multiply({number}, kSquareOfMontgomery);
}

/// The number itself, out of Montgomery form.
inline constexpr Limbs numberOf(const Fp& a)
{
    return multiply(a, {{1, 0, 0, 0, 0, 0}}).limbs;
}

/// `exponent` is any number of 384 bits. Works for every field of the tower.
template <typename Field>
Field power(const Field& base, const Limbs& exponent)
{
    Field out = Field::one();
    for (std::size_t bit = 384; bit-- > 0;) {
        out = square(out);
        if ((exponent[bit / 64] >> (bit % 64) & 1) != 0)
            out = multiply(out, base);
    }
    return out;
}

/// 1 / a; zero for zero.
Fp invert(const Fp& a);

std::optional<Fp> squareRoot(const Fp& a);

/// Whether a is larger than -a, both as numbers below p.
bool isLarger(const Fp& a);

/// Big-endian. Nothing for p and above.
std::optional<Fp> fromBigEndian(const ByteArray<48>& bytes);

ByteArray<48> toLittleEndian(const Fp& a);

} // namespace soma::crypto::bls12_381
