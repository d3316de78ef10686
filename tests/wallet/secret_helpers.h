// Turning secrets into something a test can compare. Test secrets are public.
#pragma once

#include "chain/crypto/hashing.h"
#include "chain/crypto/secret_bytes.h"
#include "consensus/base/result.h"
#include "tests/chain/crypto/vector_file.h"

namespace soma::test {

inline crypto::SecretBytes secret(const QByteArray& text)
{
    return crypto::SecretBytes::copyOf(asBytes(text));
}

inline crypto::SecretBytes secret(const QString& text)
{
    return secret(text.toUtf8());
}

/// Quick, and different for every password: a stand-in for the derivations that take seconds.
inline Result<crypto::SecretBytes> quickKdf(const crypto::SecretBytes& password)
{
    return password.expose(
        [](ByteSpan bytes) { return crypto::SecretBytes::copyOf(crypto::blake2b256(bytes)); });
}

inline QByteArray revealed(const crypto::SecretBytes& bytes)
{
    return bytes.expose([](ByteSpan view) {
        return QByteArray(reinterpret_cast<const char*>(view.data()),
                          static_cast<qsizetype>(view.size()));
    });
}

inline QString revealedHex(const crypto::SecretBytes& bytes)
{
    return bytes.expose([](ByteSpan view) { return toHex(view); });
}

inline QString field(const QJsonObject& entry, const char* key)
{
    return entry[QLatin1String(key)].toString();
}

inline QString nameOf(const Error& error)
{
    return QString::fromStdString(error.toString());
}

} // namespace soma::test
