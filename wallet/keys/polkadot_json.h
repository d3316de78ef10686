// Key files of the polkadot.js family: one account, or several in a batch (keys.md section 9).
//
// Version 3 is read and written; the files of its two predecessors are read.
#pragma once

#include "chain/crypto/ed25519.h"
#include "chain/crypto/secret_bytes.h"
#include "chain/crypto/sr25519.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace soma::wallet {

/// No file of this kind that a person has is larger: a thousand accounts.
inline constexpr std::size_t kLargestPolkadotJson = std::size_t{1} << 20;

/// Names in files are other people's text: what is longer is cut.
inline constexpr std::size_t kLongestJsonName = 64; // Bytes.

/// What such a file says without its password. Nothing of it is proven.
struct PolkadotOutline {
    bool isBatch = false;
    bool isEncrypted = true;
    std::string scheme; ///< "sr25519" ...; empty for a batch.
    /// Address and name of the one account, or of each in a batch, as the file spells them.
    std::vector<std::pair<std::string, std::string>> accounts;
};

struct PolkadotKey {
    std::variant<crypto::Sr25519KeyPair, crypto::Ed25519KeyPair> pair;
    std::string name; ///< Valid UTF-8, cut to kLongestJsonName.

    chain::AccountId account() const;

    /// Null for ed25519.
    const crypto::Sr25519KeyPair* sr25519() const
    {
        return std::get_if<crypto::Sr25519KeyPair>(&pair);
    }
};

/// Whether the text is meant to be such a file, by its members; says nothing about its soundness.
bool looksLikePolkadotJson(ByteSpan json);

/// Errors: UnknownFormat, FileTruncated, UnsupportedKind (a scheme we have no key for, or a batch
/// where it says what it is), TooCostly. No password is needed and nothing slow is done.
Result<PolkadotOutline> outlinePolkadotJson(ByteSpan json);

/// One account. Takes about half a second and up to 128 MiB. The secret, the public key beside it
/// and the address outside must agree. Errors: those of outlinePolkadotJson, WrongPassword (or
/// altered), NotEnoughMemory, Inconsistent.
Result<PolkadotKey> openPolkadotJson(ByteSpan json, const crypto::SecretBytes& password);

/// The files inside a batch; each still has its own password. Errors: as openPolkadotJson.
Result<std::vector<crypto::SecretBytes>> openPolkadotBatch(ByteSpan json,
                                                           const crypto::SecretBytes& password);

struct PolkadotMeta {
    std::string name; ///< Valid UTF-8.
    std::optional<chain::BlockHash> genesis;
    std::uint64_t whenCreatedMs = 0;
};

/// Errors: NotEnoughMemory.
Result<Bytes> writePolkadotJson(const crypto::Sr25519KeyPair& pair, const PolkadotMeta& meta,
                                const crypto::SecretBytes& password);

/// Several files of writePolkadotJson in one. Errors: NotEnoughMemory, and UnknownFormat when one
/// of them is no such file.
Result<Bytes> writePolkadotBatch(const std::vector<Bytes>& files,
                                 const crypto::SecretBytes& password);

} // namespace soma::wallet
