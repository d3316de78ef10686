// Fp[u] with u^2 = -1.
#pragma once

#include "chain/crypto/bls12_381/fp.h"

namespace soma::crypto::bls12_381 {

/// c0 + c1 u
struct Fp2 {
    Fp c0;
    Fp c1;

    constexpr bool operator==(const Fp2&) const = default;

    static constexpr Fp2 zero() { return {}; }

    static constexpr Fp2 one() { return {Fp::one(), Fp::zero()}; }

    constexpr bool isZero() const { return *this == zero(); }
};

inline Fp2 add(const Fp2& a, const Fp2& b)
{
    return {add(a.c0, b.c0), add(a.c1, b.c1)};
}

inline Fp2 subtract(const Fp2& a, const Fp2& b)
{
    return {subtract(a.c0, b.c0), subtract(a.c1, b.c1)};
}

inline Fp2 negate(const Fp2& a)
{
    return {negate(a.c0), negate(a.c1)};
}

inline Fp2 twice(const Fp2& a)
{
    return add(a, a);
}

/// Also a to the p.
inline Fp2 conjugate(const Fp2& a)
{
    return {a.c0, negate(a.c1)};
}

inline Fp2 multiply(const Fp2& a, const Fp2& b)
{
    const Fp low = multiply(a.c0, b.c0);
    const Fp high = multiply(a.c1, b.c1);
    const Fp cross = multiply(add(a.c0, a.c1), add(b.c0, b.c1));
    return {subtract(low, high), subtract(subtract(cross, low), high)};
}

inline Fp2 multiply(const Fp2& a, const Fp& b)
{
    return {multiply(a.c0, b), multiply(a.c1, b)};
}

inline Fp2 square(const Fp2& a)
{
    return {multiply(add(a.c0, a.c1), subtract(a.c0, a.c1)), twice(multiply(a.c0, a.c1))};
}

/// Times 1 + u, which has neither square nor cube root: the next floors stand on it.
inline Fp2 timesXi(const Fp2& a)
{
    return {subtract(a.c0, a.c1), add(a.c0, a.c1)};
}

/// 1 / a; zero for zero.
Fp2 invert(const Fp2& a);

std::optional<Fp2> squareRoot(const Fp2& a);

/// Whether a is larger than -a: c1 decides unless it is zero.
bool isLarger(const Fp2& a);

} // namespace soma::crypto::bls12_381
