// Extrinsics as the programs of this room send them: immortal, without a tip, signed by a hotkey
// or by root's key.
#pragma once

#include "chain/crypto/sr25519.h"
#include "chain/primitives/hash_types.h"
#include "chain/runtime/runtime_call.h"

namespace soma::neuron {

/// With its length prefix. The signature is not checked once more: a wrong one would only be
/// refused.
Bytes signedCall(const crypto::Sr25519KeyPair& keys, const runtime::RuntimeCall& call,
                 std::uint32_t nonce, const chain::BlockHash& genesis);

} // namespace soma::neuron
