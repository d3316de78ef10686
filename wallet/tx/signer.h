// The last step before the chain: a key of the vault signs what was built.
#pragma once

#include "wallet/tx/extrinsic_builder.h"
#include "wallet/vault/vault.h"

namespace soma::wallet {

struct SignedExtrinsic {
    Bytes bytes; ///< With its length prefix.
    chain::ExtrinsicHash hash;
    std::uint32_t nonce = 0;
    BlockNumber validUntil;
};

/// `name` is the account's in the vault. The signature is verified before it is given out.
/// Errors: Locked, crypto's SelfCheckFailed.
Result<SignedExtrinsic> signExtrinsic(const Vault& vault, const QString& name,
                                      const UnsignedExtrinsic& extrinsic);

} // namespace soma::wallet
