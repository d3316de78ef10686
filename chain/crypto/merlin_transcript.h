// Merlin transcripts: what an sr25519 signature hashes (keys.md section 1.3).
#pragma once

#include "chain/crypto/strobe.h"
#include "consensus/base/bytes.h"

#include <string_view>

namespace soma::crypto {

/// A labelled list of messages from which challenges are drawn. Copying it forks it. Labels and
/// messages may be empty and are framed all the same.
class MerlinTranscript {
public:
    explicit MerlinTranscript(std::string_view label);

    void append(std::string_view label, ByteSpan message);
    void append(std::string_view label, std::string_view message);

    /// Fills `out`; its length is part of what is hashed.
    void challenge(std::string_view label, MutableByteSpan out);

private:
    friend class MerlinWitness;

    Strobe128 m_strobe;
};

/// The generator of secret nonces: a copy of the transcript, keyed with secrets and with fresh
/// randomness. A nonce then depends on the message, the key and the system's generator at once, so
/// one of them failing repeats no nonce. Call rekey() for each secret, seal() once, then draw().
class MerlinWitness {
public:
    explicit MerlinWitness(const MerlinTranscript& transcript);

    void rekey(std::string_view label, ByteSpan secret);
    void seal(const ByteArray<32>& entropy);
    void draw(MutableByteSpan out);

private:
    Strobe128 m_strobe;
};

} // namespace soma::crypto
