// What Polkadot Vault reads and shows as QR codes (keys.md section 11). Bytes in, bytes out: making
// and reading the pictures is somebody else's.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"
#include "chain/primitives/multi_signature.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma::wallet {

enum class VaultCommand : std::uint8_t {
    Transaction = 0x02,          ///< Body: compact length and call, extensions, additional.
    Message = 0x03,              ///< Body: the wrapped message.
    TransactionWithProof = 0x06, ///< Body: RFC-0078 proof, then as Transaction.
};

struct VaultRequest {
    VaultCommand command = VaultCommand::Transaction;
    chain::AccountId account; ///< sr25519.
    Bytes body;
    chain::BlockHash genesis;

    bool operator==(const VaultRequest&) const = default;
};

/// A transaction to sign: `callWithLength` is the call behind its compact length; `extra` is what
/// is signed after it. Empty `proof` gives the old command, which every Vault knows.
/// Errors: UnsignableLength, because Vault hashes only above 257 bytes and the chain above 256.
Result<VaultRequest> vaultTransaction(const chain::AccountId& account, ByteSpan call,
                                      ByteSpan extra, ByteSpan proof,
                                      const chain::BlockHash& genesis);

VaultRequest vaultMessage(const chain::AccountId& account, ByteSpan message,
                          const chain::BlockHash& genesis);

Bytes writeVaultRequest(const VaultRequest& request);

/// Errors: BadFrame.
Result<VaultRequest> readVaultRequest(ByteSpan content);

/// The content cut into frames of the old kind, which every Vault reads: show them in a loop.
std::vector<Bytes> vaultFrames(ByteSpan content);

/// Collects frames of the old kind in any order.
class VaultFrameCollector {
public:
    /// True when the content is complete. Errors: BadFrame: no such frame, or of another content.
    Result<bool> add(ByteSpan frame);

    std::size_t count() const { return m_frames.size(); }

    std::size_t missing() const;

    /// Only when complete.
    Bytes content() const;

private:
    std::vector<std::optional<Bytes>> m_frames;
};

/// The answer: hexadecimal digits of a signature with its scheme in front. Errors: BadFrame.
Result<chain::MultiSignature> readVaultSignature(std::string_view text);

struct VaultAccount {
    chain::AccountId account;
    chain::BlockHash genesis;
    std::string name; ///< Empty when the code has none.
};

/// "substrate:ADDRESS:0xGENESIS", and ":name" when there is one.
std::string writeVaultAccount(const VaultAccount& account);

/// Errors: BadFrame.
Result<VaultAccount> readVaultAccount(std::string_view text);

} // namespace soma::wallet
