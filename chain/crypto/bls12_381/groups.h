// The two groups of order r: G1 over Fp (y^2 = x^3 + 4), G2 over Fp2 (y^2 = x^3 + 4 (1 + u)).
#pragma once

#include "chain/crypto/bls12_381/curve.h"

namespace soma::crypto::bls12_381 {

using G1 = AffinePoint<Fp>;
using G2 = AffinePoint<Fp2>;

/// The compressed form that the curve's authors gave it: x big-endian (of G2 c1 first), with three
/// flags in the highest bits. Nothing for what is not on the curve or not of order r. What follows
/// the flag of infinity is not looked at: the reference's reader does not look either.
std::optional<G1> readG1(const ByteArray<48>& compressed);
std::optional<G2> readG2(const ByteArray<96>& compressed);

const G2& generatorOfG2();

} // namespace soma::crypto::bls12_381
