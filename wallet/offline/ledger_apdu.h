// The messages of Ledger's Polkadot app (keys.md section 12). Bytes in, bytes out; the cable is
// somebody else's.
#pragma once

#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace soma::wallet {

/// m/44'/354'/account'/0'/index': the coin type that the app takes for every chain.
struct LedgerPath {
    std::uint32_t account = 0;
    std::uint32_t index = 0;
};

enum class LedgerDisplay { Silent, ShowOnDevice };

Bytes ledgerGetVersion();
Bytes ledgerGetAddress(const LedgerPath& path, std::uint16_t ss58Prefix, LedgerDisplay display);

/// `payload` is what is signed, unhashed (the device hashes above 256 bytes itself); `proof` is
/// RFC-0078's for it.
std::vector<Bytes> ledgerSign(const LedgerPath& path, ByteSpan payload, ByteSpan proof);

/// The message must be wrapped; the device refuses any other.
std::vector<Bytes> ledgerSignMessage(const LedgerPath& path, ByteSpan wrapped);

struct LedgerVersion {
    bool testMode = false;
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint16_t patch = 0;
    std::uint32_t target = 0;
};

struct LedgerAddress {
    ByteArray<32> publicKey{}; ///< ed25519.
    std::string address;
};

// The answers, with their status word. Errors: Cancelled (refused on the device), Locked, BadFrame
// (anything else that is no success, or no answer of this shape).
Result<LedgerVersion> readLedgerVersion(ByteSpan answer);
Result<LedgerAddress> readLedgerAddress(ByteSpan answer);
/// ed25519.
Result<ByteArray<64>> readLedgerSignature(ByteSpan answer);

} // namespace soma::wallet
