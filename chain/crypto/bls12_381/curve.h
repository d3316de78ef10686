// Points of y^2 = x^3 + b over either field, in Jacobian coordinates: x = X / Z^2, y = Y / Z^3.
// The formulas need no b.
#pragma once

#include "chain/crypto/bls12_381/fp2.h"

namespace soma::crypto::bls12_381 {

template <typename Field>
struct AffinePoint {
    Field x;
    Field y;
    bool isInfinity = false;
};

template <typename Field>
struct Point {
    Field x = Field::one();
    Field y = Field::one();
    Field z = Field::zero(); ///< Zero at infinity.

    bool isInfinity() const { return z.isZero(); }
};

template <typename Field>
Point<Field> toJacobian(const AffinePoint<Field>& p)
{
    if (p.isInfinity)
        return {};
    return {p.x, p.y, Field::one()};
}

template <typename Field>
Point<Field> twice(const Point<Field>& p)
{
    const Field x2 = square(p.x);
    const Field y2 = square(p.y);
    const Field y4 = square(y2);
    const Field d = twice(subtract(subtract(square(add(p.x, y2)), x2), y4));
    const Field e = add(twice(x2), x2);
    Point<Field> out;
    out.x = subtract(square(e), twice(d));
    out.y = subtract(multiply(e, subtract(d, out.x)), twice(twice(twice(y4))));
    out.z = twice(multiply(p.y, p.z));
    return out;
}

/// `q` is not at infinity.
template <typename Field>
Point<Field> addAffine(const Point<Field>& p, const AffinePoint<Field>& q)
{
    if (p.isInfinity())
        return toJacobian(q);
    const Field z2 = square(p.z);
    const Field h = subtract(multiply(q.x, z2), p.x);
    const Field r = subtract(multiply(q.y, multiply(z2, p.z)), p.y);
    if (h.isZero())
        return r.isZero() ? twice(p) : Point<Field>{};
    const Field h2 = square(h);
    const Field h3 = multiply(h2, h);
    const Field v = multiply(p.x, h2);
    Point<Field> out;
    out.x = subtract(subtract(square(r), h3), twice(v));
    out.y = subtract(multiply(r, subtract(v, out.x)), multiply(p.y, h3));
    out.z = multiply(p.z, h);
    return out;
}

/// The scalar is any big-endian number.
template <typename Field>
Point<Field> multiply(const AffinePoint<Field>& p, ByteSpan scalar)
{
    Point<Field> out;
    if (p.isInfinity)
        return out;
    for (const std::uint8_t byte : scalar)
        for (int bit = 7; bit >= 0; --bit) {
            out = twice(out);
            if ((byte >> bit & 1) != 0)
                out = addAffine(out, p);
        }
    return out;
}

template <typename Field>
bool isSame(const Point<Field>& p, const AffinePoint<Field>& q)
{
    if (p.isInfinity() || q.isInfinity)
        return p.isInfinity() && q.isInfinity;
    const Field z2 = square(p.z);
    return p.x == multiply(q.x, z2) && p.y == multiply(q.y, multiply(z2, p.z));
}

} // namespace soma::crypto::bls12_381
