// A secret scalar times the base point: internal to sr25519.
#pragma once

#ifndef SOMA_CRYPTO_INTERNAL
#error "fixed_base.h is internal; include chain/crypto/sr25519.h"
#endif

#include "consensus/base/bytes.h"

#include <span>

namespace soma::crypto {

/// The ristretto255 encoding of scalar times base point, in constant time: no branch and no address
/// depends on the scalar, which is below the group order. The answer for zero is 32 zero bytes.
/// A third faster than libsodium's, whose windows are narrower; ct_check holds it to its promise.
ByteArray<32> multiplyFixedBase(std::span<const std::uint8_t, 32> scalar);

} // namespace soma::crypto
