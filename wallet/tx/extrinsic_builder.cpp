#include "wallet/tx/extrinsic_builder.h"

#include "chain/codec/scale_type.h"

namespace soma::wallet {

using chain::Era;
using chain::Head;
using chain::MultiAddress;
using chain::MultiSignature;

namespace {

constexpr std::uint8_t kBalancesPallet = 5;

} // namespace

TransferCall transferCall(const TransferRequest& request)
{
    if (request.everything)
        return TransferCall::All;
    return request.keepAlive ? TransferCall::KeepAlive : TransferCall::AllowDeath;
}

std::string_view transferCallName(TransferCall call)
{
    switch (call) {
    case TransferCall::AllowDeath:
        return "Balances.transfer_allow_death";
    case TransferCall::KeepAlive:
        return "Balances.transfer_keep_alive";
    case TransferCall::All:
        return "Balances.transfer_all";
    }
    return "";
}

Bytes encodeTransfer(TransferCall call, const chain::AccountId& to, Rao amount, bool keepAlive)
{
    const auto index = static_cast<std::uint8_t>(call);
    if (call == TransferCall::All)
        return codec::encodeAll(kBalancesPallet, index, MultiAddress(to), keepAlive);
    return codec::encodeAll(kBalancesPallet, index, MultiAddress(to), codec::Compact<Rao>(amount));
}

Bytes UnsignedExtrinsic::bytesToSign() const
{
    return chain::bytesToSign(chain::signingPayload(call, extra, additional));
}

Bytes UnsignedExtrinsic::assemble(const MultiSignature& signature) const
{
    return encodeExtrinsic(chain::Extrinsic::makeSigned(signer, signature, extra, call));
}

Bytes UnsignedExtrinsic::assembleUnsigned() const
{
    ByteArray<64> nothing{};
    nothing.fill(1);
    return assemble(MultiSignature::sr25519(nothing));
}

UnsignedExtrinsic buildExtrinsic(const chain::AccountId& signer, Bytes call, std::uint32_t nonce,
                                 const Head& birth, const chain::RuntimeInfo& runtime)
{
    UnsignedExtrinsic out;
    out.signer = signer;
    out.call = std::move(call);
    out.extra.era = Era::mortal(kEraPeriod, birth.number);
    SOMA_ASSERT(out.extra.era.birth(birth.number) == birth.number);
    out.extra.nonce = codec::Compact<std::uint32_t>(nonce);
    out.additional.specVersion = runtime.specVersion;
    out.additional.transactionVersion = runtime.transactionVersion;
    out.additional.genesis = runtime.genesis;
    out.additional.birth = birth.hash;
    out.validUntil = out.extra.era.death(birth.number);
    return out;
}

Head eraHead(const Head& best, const Head& finalized)
{
    const BlockSpan behind = saturatingDistance(finalized.number, best.number);
    return behind.value() > kEraPeriod / 2 ? best : finalized;
}

} // namespace soma::wallet
