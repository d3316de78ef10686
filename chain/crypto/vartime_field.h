// Numbers modulo p = 2^255 - 19, for curve arithmetic in variable time: internal to verifying.
//
// Nothing here may ever see a secret: branches and addresses depend on content. What touches a
// secret stays with libsodium.
#pragma once

#ifndef SOMA_CRYPTO_INTERNAL
#error "vartime_field.h is internal; include chain/crypto/sr25519.h"
#endif

#include "consensus/base/bytes.h"
#include "consensus/base/checked.h"

#include <array>
#include <cstdint>

namespace soma::crypto::vartime {

/// Five limbs of 51 bits, lowest first. A limb may be larger than 51 bits between two operations:
/// multiply() takes limbs below 2^54 and, like subtract() and square(), leaves limbs below 2^52;
/// add() adds one bit to the larger of its two.
struct FieldElement {
    std::array<std::uint64_t, 5> limbs{};

    static constexpr FieldElement zero() { return {}; }

    static constexpr FieldElement one() { return {{1, 0, 0, 0, 0}}; }
};

inline constexpr std::uint64_t kLimbMask = (std::uint64_t{1} << 51) - 1;

namespace detail {

inline u128 wide(std::uint64_t a, std::uint64_t b)
{
    return static_cast<u128>(a) * b;
}

/// The carries of five double-width limbs, folded at the top with 2^255 = 19.
inline FieldElement carry(u128 c0, u128 c1, u128 c2, u128 c3, u128 c4)
{
    const auto low = [](u128 c) { return static_cast<std::uint64_t>(c) & kLimbMask; };
    FieldElement out;
    c1 += static_cast<std::uint64_t>(c0 >> 51);
    c2 += static_cast<std::uint64_t>(c1 >> 51);
    c3 += static_cast<std::uint64_t>(c2 >> 51);
    c4 += static_cast<std::uint64_t>(c3 >> 51);
    const std::uint64_t first = low(c0) + static_cast<std::uint64_t>(c4 >> 51) * 19;
    out.limbs = {first & kLimbMask, low(c1) + (first >> 51), low(c2), low(c3), low(c4)};
    return out;
}

} // namespace detail

inline FieldElement add(const FieldElement& a, const FieldElement& b)
{
    FieldElement out;
    for (std::size_t i = 0; i < 5; ++i)
        out.limbs[i] = a.limbs[i] + b.limbs[i];
    return out;
}

/// Each limb gives what is above 51 bits to the next.
inline FieldElement reduceWeakly(const FieldElement& a)
{
    const auto& l = a.limbs;
    return {{(l[0] & kLimbMask) + (l[4] >> 51) * 19, (l[1] & kLimbMask) + (l[0] >> 51),
             (l[2] & kLimbMask) + (l[1] >> 51), (l[3] & kLimbMask) + (l[2] >> 51),
             (l[4] & kLimbMask) + (l[3] >> 51)}};
}

/// Adds 16 p first, so that no limb goes below zero.
inline FieldElement subtract(const FieldElement& a, const FieldElement& b)
{
    constexpr std::uint64_t kFirst = 16 * (kLimbMask - 18);
    constexpr std::uint64_t kOther = 16 * kLimbMask;
    FieldElement out;
    out.limbs[0] = a.limbs[0] + kFirst - b.limbs[0];
    for (std::size_t i = 1; i < 5; ++i)
        out.limbs[i] = a.limbs[i] + kOther - b.limbs[i];
    return reduceWeakly(out);
}

inline FieldElement negate(const FieldElement& a)
{
    return subtract(FieldElement::zero(), a);
}

inline FieldElement multiply(const FieldElement& x, const FieldElement& y)
{
    using detail::wide;
    const auto& a = x.limbs;
    const auto& b = y.limbs;
    const std::uint64_t b1 = b[1] * 19;
    const std::uint64_t b2 = b[2] * 19;
    const std::uint64_t b3 = b[3] * 19;
    const std::uint64_t b4 = b[4] * 19;
    return detail::carry(
        wide(a[0], b[0]) + wide(a[4], b1) + wide(a[3], b2) + wide(a[2], b3) + wide(a[1], b4),
        wide(a[1], b[0]) + wide(a[0], b[1]) + wide(a[4], b2) + wide(a[3], b3) + wide(a[2], b4),
        wide(a[2], b[0]) + wide(a[1], b[1]) + wide(a[0], b[2]) + wide(a[4], b3) + wide(a[3], b4),
        wide(a[3], b[0]) + wide(a[2], b[1]) + wide(a[1], b[2]) + wide(a[0], b[3]) + wide(a[4], b4),
        wide(a[4], b[0]) + wide(a[3], b[1]) + wide(a[2], b[2]) + wide(a[1], b[3]) +
            wide(a[0], b[4]));
}

inline FieldElement square(const FieldElement& x)
{
    using detail::wide;
    const auto& a = x.limbs;
    const std::uint64_t a3 = a[3] * 19;
    const std::uint64_t a4 = a[4] * 19;
    const std::uint64_t twice0 = a[0] * 2;
    const std::uint64_t twice1 = a[1] * 2;
    const std::uint64_t twice2 = a[2] * 2;
    return detail::carry(wide(a[0], a[0]) + wide(twice1, a4) + wide(twice2, a3),
                         wide(twice0, a[1]) + wide(twice2, a4) + wide(a[3], a3),
                         wide(twice0, a[2]) + wide(a[1], a[1]) + wide(a[3] * 2, a4),
                         wide(twice0, a[3]) + wide(twice1, a[2]) + wide(a[4], a4),
                         wide(twice0, a[4]) + wide(twice1, a[3]) + wide(a[2], a[2]));
}

inline FieldElement squareTimes(FieldElement x, int times)
{
    for (int i = 0; i < times; ++i)
        x = square(x);
    return x;
}

/// The number below p that `a` stands for, little-endian.
ByteArray<32> toBytes(const FieldElement& a);

/// The lowest 255 bits, which may be p or more; the top bit is ignored.
FieldElement fromBytes(const ByteArray<32>& bytes);

bool equal(const FieldElement& a, const FieldElement& b);

inline bool isZero(const FieldElement& a)
{
    return toBytes(a) == ByteArray<32>{};
}

/// Odd, which is what the encodings call negative.
inline bool isNegative(const FieldElement& a)
{
    return (toBytes(a)[0] & 1) != 0;
}

/// The even one of a and -a.
inline FieldElement absolute(const FieldElement& a)
{
    return isNegative(a) ? negate(a) : a;
}

/// 1 / a; zero for zero.
FieldElement invert(const FieldElement& a);

/// a to (p - 5) / 8; the same steps for every number.
FieldElement powerForRoot(const FieldElement& a);

struct RootOfRatio {
    bool wasSquare = false;
    FieldElement root; ///< Of u / v when it is a square, of i * u / v otherwise; never negative.
};

/// RFC 9496, section 4.2. Zero for u = 0 (a square) and for v = 0 (none).
RootOfRatio rootOfRatio(const FieldElement& u, const FieldElement& v);

/// A root of -1, and the curve's d and 2 d.
inline constexpr FieldElement kRootOfMinusOne{
    {0x61b274a0ea0b0, 0xd5a5fc8f189d, 0x7ef5e9cbd0c60, 0x78595a6804c9e, 0x2b8324804fc1d}};
inline constexpr FieldElement kCurveD{
    {0x34dca135978a3, 0x1a8283b156ebd, 0x5e7a26001c029, 0x739c663a03cbb, 0x52036cee2b6ff}};
inline constexpr FieldElement kTwiceCurveD{
    {0x69b9426b2f159, 0x35050762add7a, 0x3cf44c0038052, 0x6738cc7407977, 0x2406d9dc56dff}};

} // namespace soma::crypto::vartime
