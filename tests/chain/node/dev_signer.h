// A development account that signs, as a wallet would.
#pragma once

#include "chain/codec/hex.h"
#include "chain/crypto/sr25519.h"
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/constants.h"

#include <string_view>

namespace soma::test {

class DevSigner {
public:
    explicit DevSigner(std::string_view name) : m_key(keyOf(name)), m_account(m_key.publicKey()) {}

    const chain::AccountId& account() const { return m_account; }

    struct Options {
        std::uint32_t nonce = 0;
        Rao tip;
        chain::Era era;
        chain::BlockHash birth; ///< Of the era; genesis is taken when immortal.
    };

    Bytes sign(const Bytes& call, const chain::BlockHash& genesis, const Options& options) const
    {
        chain::SignedExtra extra;
        extra.era = options.era;
        extra.nonce = codec::Compact(options.nonce);
        extra.tip = codec::Compact(options.tip);
        chain::SignedAdditional additional;
        additional.specVersion = runtime::kSpecVersion;
        additional.transactionVersion = runtime::kTransactionVersion;
        additional.genesis = genesis;
        additional.birth = options.era.isImmortal() ? genesis : options.birth;
        const Bytes message = chain::bytesToSign(chain::signingPayload(call, extra, additional));
        const auto signature = m_key.sign(message, crypto::SelfCheck::Skip);
        return chain::encodeExtrinsic(chain::Extrinsic::makeSigned(
            m_account, chain::MultiSignature::sr25519(signature.value()), extra, call));
    }

    /// Balances.transfer_keep_alive.
    static Bytes transferCall(const chain::AccountId& dest, Rao amount)
    {
        constexpr std::uint8_t kBalances = 5;
        constexpr std::uint8_t kTransferKeepAlive = 3;
        return codec::encodeAll(kBalances, kTransferKeepAlive, chain::MultiAddress(dest),
                                codec::Compact(amount));
    }

    Bytes transfer(const chain::AccountId& dest, Rao amount, const chain::BlockHash& genesis,
                   std::uint32_t nonce) const
    {
        Options options;
        options.nonce = nonce;
        return sign(transferCall(dest, amount), genesis, options);
    }

private:
    static crypto::Sr25519KeyPair keyOf(std::string_view name)
    {
        constexpr const char* kDevelopmentSeed =
            "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";
        const auto seed =
            crypto::SecretBytes::copyOf(codec::fromHexFixed<32>(kDevelopmentSeed).value());
        const auto root = crypto::Sr25519KeyPair::fromMiniSecret(seed);
        return root.value().deriveHard(crypto::junctionCode(name));
    }

    crypto::Sr25519KeyPair m_key;
    chain::AccountId m_account;
};

} // namespace soma::test
