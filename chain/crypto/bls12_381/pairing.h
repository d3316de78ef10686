// The optimal ate pairing, to the third power (README).
#pragma once

#include "chain/crypto/bls12_381/fp12.h"
#include "chain/crypto/bls12_381/groups.h"

namespace soma::crypto::bls12_381 {

/// One when either is at infinity. Both must be of order r, as readG1() and readG2() leave them.
Fp12 pairing(const G1& p, const G2& q);

} // namespace soma::crypto::bls12_381
