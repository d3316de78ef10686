// Typed text on its way to the vault. Takes it, wipes what it can reach of the source.
#pragma once

#include "chain/crypto/secret_bytes.h"

#include <QString>

namespace soma::wallet {

/// UTF-8 of something secret a person typed: a password, a mnemonic, a seed. Move-only.
///
/// A line edit makes copies of its text that nobody controls; wiping the string we were given is
/// best effort, and the README says so.
class SecretText {
public:
    SecretText() = default;

    /// Encodes, then overwrites and clears `typed`.
    static SecretText takeFrom(QString& typed);

    static SecretText copyOf(ByteSpan utf8);

    bool isEmpty() const { return m_bytes.isEmpty(); }

    std::size_t size() const { return m_bytes.size(); }

    const crypto::SecretBytes& bytes() const { return m_bytes; }

    crypto::SecretBytes release() && { return std::move(m_bytes); }

    SecretText duplicate() const;

private:
    crypto::SecretBytes m_bytes;
};

} // namespace soma::wallet
