// Opening what was encrypted towards a round of drand (subnets.md section 7): as the reference's
// crate `tle`, which is the FullIdent scheme of Boneh and Franklin over BLS12-381, with
// AES-256-GCM inside.
//
// The beacon's signature of the round is the key: before the round nobody has it, afterwards
// everybody. Nothing here is a secret, and nothing here may be used on one.
#pragma once

#include "chain/crypto/crypto_error.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

namespace soma::crypto {

/// `signature` is the beacon's, a point of G1 in 48 bytes; further bytes of either argument are
/// ignored, as the reference does. The ciphertext is an arkworks record: U (96 bytes, a point of
/// G2), then V, W, the body and the name of the cipher, each with its length in 8 bytes.
///
/// Errors: BadSignature when it is no point of the group; BadCiphertext when the record cannot be
/// read, or was made for another signature, or was changed.
Result<Bytes> openTimelock(ByteSpan ciphertext, ByteSpan signature);

} // namespace soma::crypto
