// The two upper floors: Fp2[v] with v^3 = 1 + u, and on it [w] with w^2 = v.
#pragma once

#include "chain/crypto/bls12_381/fp2.h"

namespace soma::crypto::bls12_381 {

/// c0 + c1 v + c2 v^2
struct Fp6 {
    Fp2 c0;
    Fp2 c1;
    Fp2 c2;

    bool operator==(const Fp6&) const = default;
};

/// c0 + c1 w
struct Fp12 {
    Fp6 c0;
    Fp6 c1;

    bool operator==(const Fp12&) const = default;

    static constexpr Fp12 one() { return {{Fp2::one(), {}, {}}, {}}; }
};

/// What a line through two points comes to: 1, v and v w are all it has.
struct Line {
    Fp2 one;
    Fp2 v;
    Fp2 vw;
};

Fp12 multiply(const Fp12& a, const Fp12& b);
Fp12 multiply(const Fp12& a, const Line& b);
Fp12 square(const Fp12& a);

/// For numbers whose norm in the floor below is 1, where the conjugate is the inverse.
Fp12 squareCyclotomic(const Fp12& a);

/// Also a to the p^6.
Fp12 conjugate(const Fp12& a);

/// 1 / a; zero for zero.
Fp12 invert(const Fp12& a);

/// a to the p.
Fp12 frobenius(const Fp12& a);

/// (1 + u) to the (p - 1) / 6, which is w to the p - 1.
const Fp2& frobeniusFactor();

/// Every coefficient in 48 bytes, little-endian, from the lowest up.
ByteArray<576> toBytes(const Fp12& a);

} // namespace soma::crypto::bls12_381
