// From "send so much to them" to the bytes that are signed and the bytes that are sent.
#pragma once

#include "chain/api/node_values.h"
#include "chain/primitives/extrinsic.h"
#include "wallet/api/wallet_values.h"

#include <string_view>

namespace soma::wallet {

/// Blocks for which a transfer stays valid: about thirteen minutes.
inline constexpr std::uint64_t kEraPeriod = 64;

/// The Balances calls of a transfer (chain.md section 15).
enum class TransferCall : std::uint8_t {
    AllowDeath = 0,
    KeepAlive = 3,
    All = 4,
};

/// Which call serves a request: transfer_all for everything, otherwise by keepAlive.
TransferCall transferCall(const TransferRequest& request);

/// "Balances.transfer_keep_alive".
std::string_view transferCallName(TransferCall call);

/// `amount` is not in the bytes of transfer_all, `keepAlive` is in no others.
Bytes encodeTransfer(TransferCall call, const chain::AccountId& to, Rao amount, bool keepAlive);

/// Everything about an extrinsic that is decided before it is signed.
struct UnsignedExtrinsic {
    chain::AccountId signer;
    Bytes call;
    chain::SignedExtra extra;
    chain::SignedAdditional additional;
    BlockNumber validUntil; ///< The first block at which it is no longer valid.

    /// What the key signs: the payload, or its hash when it is long.
    Bytes bytesToSign() const;

    /// With its length prefix.
    Bytes assemble(const chain::MultiSignature& signature) const;

    /// As long as the real thing, for the fee. Nobody accepts it.
    Bytes assembleUnsigned() const;
};

/// A mortal extrinsic of kEraPeriod blocks that is born at `birth`, without tip, without metadata
/// hash. Born at that block, so its hash is all that is needed.
UnsignedExtrinsic buildExtrinsic(const chain::AccountId& signer, Bytes call, std::uint32_t nonce,
                                 const chain::Head& birth, const chain::RuntimeInfo& runtime);

/// The block to be born at: the finalized one, which nothing can take back; the best one when
/// finality is so far behind that the era would be over soon.
chain::Head eraHead(const chain::Head& best, const chain::Head& finalized);

} // namespace soma::wallet
