#include "chain/neuron/signed_call.h"

#include "chain/primitives/extrinsic.h"
#include "chain/runtime/constants.h"
#include "consensus/base/assert.h"

namespace soma::neuron {

Bytes signedCall(const crypto::Sr25519KeyPair& keys, const runtime::RuntimeCall& call,
                 std::uint32_t nonce, const chain::BlockHash& genesis)
{
    Bytes encoded = codec::encode(call);
    chain::SignedExtra extra;
    extra.nonce = codec::Compact(nonce);
    chain::SignedAdditional additional;
    additional.specVersion = runtime::kSpecVersion;
    additional.transactionVersion = runtime::kTransactionVersion;
    additional.genesis = genesis;
    additional.birth = genesis;
    const Bytes message = chain::bytesToSign(chain::signingPayload(encoded, extra, additional));
    const auto signature = keys.sign(message, crypto::SelfCheck::Skip);
    SOMA_ASSERT(signature.has_value()); // Only the check could have failed.
    return chain::encodeExtrinsic(chain::Extrinsic::makeSigned(
        chain::AccountId(keys.publicKey()), chain::MultiSignature::sr25519(*signature), extra,
        std::move(encoded)));
}

} // namespace soma::neuron
