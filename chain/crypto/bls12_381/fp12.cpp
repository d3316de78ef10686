#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/bls12_381/fp12.h"

#include <algorithm>

namespace soma::crypto::bls12_381 {

namespace {

Fp6 add(const Fp6& a, const Fp6& b)
{
    return {add(a.c0, b.c0), add(a.c1, b.c1), add(a.c2, b.c2)};
}

Fp6 subtract(const Fp6& a, const Fp6& b)
{
    return {subtract(a.c0, b.c0), subtract(a.c1, b.c1), subtract(a.c2, b.c2)};
}

Fp6 negate(const Fp6& a)
{
    return {negate(a.c0), negate(a.c1), negate(a.c2)};
}

Fp6 timesV(const Fp6& a)
{
    return {timesXi(a.c2), a.c0, a.c1};
}

/// a b + b a of two pairs, from their products: (a + b)(c + d) - ac - bd.
Fp2 cross(const Fp2& a, const Fp2& b, const Fp2& c, const Fp2& d, const Fp2& ac, const Fp2& bd)
{
    return subtract(subtract(multiply(add(a, b), add(c, d)), ac), bd);
}

Fp6 multiply(const Fp6& a, const Fp6& b)
{
    const Fp2 m0 = multiply(a.c0, b.c0);
    const Fp2 m1 = multiply(a.c1, b.c1);
    const Fp2 m2 = multiply(a.c2, b.c2);
    return {add(m0, timesXi(cross(a.c1, a.c2, b.c1, b.c2, m1, m2))),
            add(cross(a.c0, a.c1, b.c0, b.c1, m0, m1), timesXi(m2)),
            add(cross(a.c0, a.c2, b.c0, b.c2, m0, m2), m1)};
}

/// Times b0 + b1 v.
Fp6 multiply(const Fp6& a, const Fp2& b0, const Fp2& b1)
{
    const Fp2 m0 = multiply(a.c0, b0);
    const Fp2 m1 = multiply(a.c1, b1);
    return {add(m0, timesXi(multiply(a.c2, b1))), cross(a.c0, a.c1, b0, b1, m0, m1),
            add(multiply(a.c2, b0), m1)};
}

/// Times b1 v.
Fp6 multiplyByV(const Fp6& a, const Fp2& b1)
{
    return {timesXi(multiply(a.c2, b1)), multiply(a.c0, b1), multiply(a.c1, b1)};
}

Fp6 invert(const Fp6& a)
{
    const Fp2 t0 = subtract(square(a.c0), timesXi(multiply(a.c1, a.c2)));
    const Fp2 t1 = subtract(timesXi(square(a.c2)), multiply(a.c0, a.c1));
    const Fp2 t2 = subtract(square(a.c1), multiply(a.c0, a.c2));
    const Fp2 norm = add(multiply(a.c0, t0), timesXi(add(multiply(a.c2, t1), multiply(a.c1, t2))));
    const Fp2 inverse = invert(norm);
    return {multiply(t0, inverse), multiply(t1, inverse), multiply(t2, inverse)};
}

struct Fp4 {
    Fp2 c0;
    Fp2 c1;
};

/// (a + b s)^2 where s^2 = 1 + u.
Fp4 squareFp4(const Fp2& a, const Fp2& b)
{
    const Fp2 a2 = square(a);
    const Fp2 b2 = square(b);
    return {add(a2, timesXi(b2)), subtract(subtract(square(add(a, b)), a2), b2)};
}

/// 3 a - 2 b, and 3 a + 2 b.
Fp2 thriceMinusTwice(const Fp2& a, const Fp2& b)
{
    return add(twice(subtract(a, b)), a);
}

Fp2 thricePlusTwice(const Fp2& a, const Fp2& b)
{
    return add(twice(add(a, b)), a);
}

} // namespace

Fp12 multiply(const Fp12& a, const Fp12& b)
{
    const Fp6 low = multiply(a.c0, b.c0);
    const Fp6 high = multiply(a.c1, b.c1);
    const Fp6 both = multiply(add(a.c0, a.c1), add(b.c0, b.c1));
    return {add(low, timesV(high)), subtract(subtract(both, low), high)};
}

Fp12 multiply(const Fp12& a, const Line& b)
{
    const Fp6 low = multiply(a.c0, b.one, b.v);
    const Fp6 high = multiplyByV(a.c1, b.vw);
    const Fp6 both = multiply(add(a.c0, a.c1), b.one, add(b.v, b.vw));
    return {add(low, timesV(high)), subtract(subtract(both, low), high)};
}

Fp12 square(const Fp12& a)
{
    const Fp6 product = multiply(a.c0, a.c1);
    const Fp6 both = multiply(add(a.c0, a.c1), add(a.c0, timesV(a.c1)));
    return {subtract(subtract(both, product), timesV(product)), add(product, product)};
}

// Granger and Scott, "Faster squaring in the cyclotomic subgroup of sixth degree extensions",
// section 3.2: three squares in Fp4 instead of one in Fp12.
Fp12 squareCyclotomic(const Fp12& a)
{
    const Fp4 s0 = squareFp4(a.c0.c0, a.c1.c1);
    const Fp4 s1 = squareFp4(a.c1.c0, a.c0.c2);
    const Fp4 s2 = squareFp4(a.c0.c1, a.c1.c2);
    return {{thriceMinusTwice(s0.c0, a.c0.c0), thriceMinusTwice(s1.c0, a.c0.c1),
             thriceMinusTwice(s2.c0, a.c0.c2)},
            {thricePlusTwice(timesXi(s2.c1), a.c1.c0), thricePlusTwice(s0.c1, a.c1.c1),
             thricePlusTwice(s1.c1, a.c1.c2)}};
}

Fp12 conjugate(const Fp12& a)
{
    return {a.c0, negate(a.c1)};
}

Fp12 invert(const Fp12& a)
{
    const Fp6 norm = subtract(multiply(a.c0, a.c0), timesV(multiply(a.c1, a.c1)));
    const Fp6 inverse = invert(norm);
    return {multiply(a.c0, inverse), negate(multiply(a.c1, inverse))};
}

const Fp2& frobeniusFactor()
{
    /// (p - 1) / 6
    constexpr Limbs kExponent{0x49aa7ffffffff1c7, 0x051caaaa72e35555, 0xe688231ad3c82906,
                              0xe613e1eb7deb831f, 0x0c849bf3b5e1f223, 0x045582fc5eeaa66f};
    static const Fp2 kFactor = power(timesXi(Fp2::one()), kExponent);
    return kFactor;
}

Fp12 frobenius(const Fp12& a)
{
    // A coefficient of w^i is conjugated and gains the factor's i-th power.
    const Fp2& f1 = frobeniusFactor();
    const Fp2 f2 = square(f1);
    const Fp2 f3 = multiply(f2, f1);
    const Fp2 f4 = square(f2);
    const Fp2 f5 = multiply(f4, f1);
    return {
        {conjugate(a.c0.c0), multiply(conjugate(a.c0.c1), f2), multiply(conjugate(a.c0.c2), f4)},
        {multiply(conjugate(a.c1.c0), f1), multiply(conjugate(a.c1.c1), f3),
         multiply(conjugate(a.c1.c2), f5)}};
}

ByteArray<576> toBytes(const Fp12& a)
{
    ByteArray<576> out;
    auto* at = out.begin();
    for (const Fp6* half : {&a.c0, &a.c1})
        for (const Fp2* part : {&half->c0, &half->c1, &half->c2})
            for (const Fp* number : {&part->c0, &part->c1})
                at = std::ranges::copy(toLittleEndian(*number), at).out;
    return out;
}

} // namespace soma::crypto::bls12_381
