#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/bls12_381/pairing.h"

namespace soma::crypto::bls12_381 {

namespace {

/// The curve's parameter x is minus this.
constexpr std::uint64_t kMinusX = 0xd201000000010000;

// G2 lies on a twist: (x, y) stands for (x / w^2, y / w^3) over Fp12. A line of slope k through a
// point (x, y) of the twist is, at P and times w^3,
//     (k x - y) - k xP w^2 + yP w^3,
// where w^2 = v and w^3 = v w. Factors from Fp2 and w^3 itself do not survive the final power, so
// lines are multiplied by whatever saves a division.

struct Step {
    Point<Fp2> next;
    Line line;
};

/// The tangent at t: k = 3 X^2 / (2 Y Z). Times 2 Y Z^3.
Step tangent(const Point<Fp2>& t, const G1& p)
{
    const Fp2 x2 = square(t.x);
    const Fp2 thriceX2 = add(twice(x2), x2);
    const Fp2 z2 = square(t.z);
    const Point<Fp2> next = twice(t);
    return {next,
            {subtract(multiply(thriceX2, t.x), twice(square(t.y))),
             negate(multiply(multiply(thriceX2, z2), p.x)), multiply(multiply(next.z, z2), p.y)}};
}

/// Through t and q: k = r / Z3, where Z3 is the sum's Z. Times Z3.
Step chord(const Point<Fp2>& t, const G2& q, const G1& p)
{
    const Fp2 r = subtract(multiply(q.y, multiply(square(t.z), t.z)), t.y);
    const Point<Fp2> next = addAffine(t, q);
    return {next,
            {subtract(multiply(r, q.x), multiply(next.z, q.y)), negate(multiply(r, p.x)),
             multiply(next.z, p.y)}};
}

Fp12 millerLoop(const G1& p, const G2& q)
{
    Fp12 f = Fp12::one();
    Point<Fp2> t = toJacobian(q);
    for (int bit = 62; bit >= 0; --bit) {
        const Step doubling = tangent(t, p);
        f = multiply(square(f), doubling.line);
        t = doubling.next;
        if ((kMinusX >> bit & 1) == 0)
            continue;
        const Step addition = chord(t, q, p);
        f = multiply(f, addition.line);
        t = addition.next;
    }
    return conjugate(f);
}

/// a to the x, for a of norm 1.
Fp12 powerOfX(const Fp12& a)
{
    Fp12 out = a;
    for (int bit = 62; bit >= 0; --bit) {
        out = squareCyclotomic(out);
        if ((kMinusX >> bit & 1) != 0)
            out = multiply(out, a);
    }
    return conjugate(out);
}

/// To the 3 (p^12 - 1) / r. Hayashida, Hayasaka and Teruya, "Efficient final exponentiation via
/// cyclotomic structure", section 5: 3 (p^4 - p^2 + 1) / r = (x - 1)^2 (x + p) (x^2 + p^2 - 1) + 3.
Fp12 finalPower(const Fp12& f)
{
    const Fp12 unit = multiply(conjugate(f), invert(f));          // p^6 - 1
    const Fp12 base = multiply(frobenius(frobenius(unit)), unit); // p^2 + 1
    const Fp12 a = multiply(powerOfX(base), conjugate(base));     // x - 1
    const Fp12 b = multiply(powerOfX(a), conjugate(a));           // x - 1
    const Fp12 c = multiply(powerOfX(b), frobenius(b));           // x + p
    const Fp12 d = multiply(multiply(powerOfX(powerOfX(c)), frobenius(frobenius(c))),
                            conjugate(c));                      // x^2 + p^2 - 1
    return multiply(d, multiply(squareCyclotomic(base), base)); // + 3
}

} // namespace

Fp12 pairing(const G1& p, const G2& q)
{
    if (p.isInfinity || q.isInfinity)
        return Fp12::one();
    return finalPower(millerLoop(p, q));
}

} // namespace soma::crypto::bls12_381
