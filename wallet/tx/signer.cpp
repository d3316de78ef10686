#include "wallet/tx/signer.h"

namespace soma::wallet {

Result<SignedExtrinsic> signExtrinsic(const Vault& vault, const QString& name,
                                      const UnsignedExtrinsic& extrinsic)
{
    const crypto::Sr25519Signature signature = SOMA_TRY(vault.sign(name, extrinsic.bytesToSign()));
    SignedExtrinsic out;
    out.bytes = extrinsic.assemble(chain::MultiSignature::sr25519(signature));
    out.hash = chain::extrinsicHash(out.bytes);
    out.nonce = extrinsic.extra.nonce.value;
    out.validUntil = extrinsic.validUntil;
    return out;
}

} // namespace soma::wallet
