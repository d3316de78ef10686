// ristretto255 in variable time, for verifying signatures: internal (RFC 9496).
//
// libsodium decodes and encodes its points for every operation and works in constant time; a
// verifier needs neither. Public keys, signatures and challenges only: never a secret.
#pragma once

#ifndef SOMA_CRYPTO_INTERNAL
#error "vartime_ristretto.h is internal; include chain/crypto/sr25519.h"
#endif

#include "chain/crypto/vartime_field.h"

#include <optional>
#include <span>
#include <vector>

namespace soma::crypto::vartime {

/// Little-endian, below the group order.
using Scalar = ByteArray<32>;

/// Extended coordinates: x = X/Z, y = Y/Z, x y = T/Z. Stands for a whole ristretto255 element.
struct Point {
    FieldElement x = FieldElement::zero();
    FieldElement y = FieldElement::one();
    FieldElement z = FieldElement::one();
    FieldElement t = FieldElement::zero();
};

Point negate(const Point& point);

/// Nothing for whatever is no canonical encoding. 32 zero bytes are the identity.
std::optional<Point> decode(const ByteArray<32>& bytes);

ByteArray<32> encode(const Point& point);

/// Whether the element is the identity.
bool isIdentity(const Point& point);

/// a A + b B, where B is the base point.
Point multiplyTwo(const Scalar& a, const Point& pointA, const Scalar& b);

struct Term {
    Scalar scalar;
    Point point;
};

/// b B and the sum of all terms. Short scalars cost less.
Point multiplyMany(const Scalar& b, std::span<const Term> terms);

} // namespace soma::crypto::vartime
