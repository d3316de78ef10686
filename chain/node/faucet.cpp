#include "chain/node/faucet.h"

#include "chain/codec/hex.h"
#include "chain/runtime/constants.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/system.h"

namespace soma::node {

using chain::AccountId;

namespace {

/// //Alice of the development phrase, which every Substrate tool knows.
crypto::Sr25519KeyPair aliceKey()
{
    constexpr const char* kDevelopmentSeed =
        "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";
    const auto seed =
        crypto::SecretBytes::copyOf(codec::fromHexFixed<32>(kDevelopmentSeed).value());
    const auto root = crypto::Sr25519KeyPair::fromMiniSecret(seed);
    return root.value().deriveHard(crypto::junctionCode("Alice"));
}

Bytes fundingCall(const AccountId& who, Rao newFree)
{
    runtime::balances::ForceSetBalance set;
    set.who = chain::MultiAddress(who);
    set.newFree = codec::Compact(newFree);
    runtime::sudo::Sudo sudo;
    sudo.call.call = set;
    return codec::encode(runtime::RuntimeCall(sudo));
}

} // namespace

Faucet::Faucet() : m_key(aliceKey()), m_account(m_key.publicKey()) {}

Result<Bytes> Faucet::compose(const storage::StateReader& state, const Request& request,
                              std::uint32_t nonce, const chain::BlockHash& genesis)
{
    const auto promised = m_promised.find(request.who);
    const Rao before = promised != m_promised.end()
                           ? promised->second
                           : runtime::system::kAccount.get(state, request.who).data.free;
    const Rao after = saturatingAdd(before, request.amount);

    const Bytes call = fundingCall(request.who, after);
    chain::SignedExtra extra;
    extra.nonce = codec::Compact(nonce);
    chain::SignedAdditional additional;
    additional.specVersion = runtime::kSpecVersion;
    additional.transactionVersion = runtime::kTransactionVersion;
    additional.genesis = genesis;
    additional.birth = genesis;
    const Bytes message = chain::bytesToSign(chain::signingPayload(call, extra, additional));
    const auto signature = SOMA_TRY(m_key.sign(message));
    m_promised.insert_or_assign(request.who, after);
    return chain::encodeExtrinsic(chain::Extrinsic::makeSigned(
        m_account, chain::MultiSignature::sr25519(signature), extra, call));
}

} // namespace soma::node
