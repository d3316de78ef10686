// An encrypted extrinsic taken apart (chain.md section 15; reference pallets/shield).
#pragma once

#include "chain/codec/scale_type.h"

namespace soma::chain {

struct ShieldedTransaction {
    ByteArray<16> keyHash{}; ///< Of the key that it was encrypted to.
    Bytes kemCt;
    Bytes aeadCt;
    ByteArray<24> nonce{};

    bool operator==(const ShieldedTransaction&) const = default;
};
SOMA_SCALE_STRUCT(ShieldedTransaction, keyHash, kemCt, aeadCt, nonce)

} // namespace soma::chain
