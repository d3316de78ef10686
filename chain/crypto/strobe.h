// STROBE-128, as much of it as Merlin transcripts use (keys.md section 1.3).
#pragma once

#include "chain/crypto/keccak.h"
#include "consensus/base/bytes.h"

#include <string_view>

namespace soma::crypto {

/// A running duplex over Keccak-f[1600]. Copying it forks the conversation. It wipes itself, since
/// some copies absorb secrets. `more` continues the operation before it, which must be the same.
class Strobe128 {
public:
    explicit Strobe128(std::string_view protocolLabel);
    ~Strobe128();
    Strobe128(const Strobe128&) = default;
    Strobe128& operator=(const Strobe128&) = default;

    enum class Continue { No, Yes };

    /// Framing that both sides know.
    void metaAd(ByteSpan data, Continue more = Continue::No);

    /// Content that both sides know.
    void ad(ByteSpan data);

    /// Overwrites with secret content, so that the state before cannot be computed back.
    void key(ByteSpan data);

    /// Pseudo-random output that depends on everything before.
    void prf(MutableByteSpan out);

private:
    static constexpr std::size_t kRate = 166;

    void begin(std::uint8_t flags, Continue more);
    void runF();
    void absorb(ByteSpan data);
    void overwrite(ByteSpan data);
    void squeeze(MutableByteSpan out);

    KeccakState m_state;
    std::uint8_t m_position = 0;
    std::uint8_t m_begin = 0;
    std::uint8_t m_flags = 0;
};

} // namespace soma::crypto
