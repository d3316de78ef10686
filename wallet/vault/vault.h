// The unlocked keys: the only place in the program where a secret outlives the act it serves.
#pragma once

#include "chain/crypto/sr25519.h"
#include "consensus/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <mutex>

namespace soma::wallet {

/// Key pairs by account name, in guarded memory. Owned by the WalletService. clear() may come from
/// any thread at any moment, because locking must not wait for anything; so every method holds a
/// lock, for microseconds. The keys never leave: callers get signatures.
class Vault {
public:
    /// Grows with every clear(). Who starts a slow unlock remembers it, so that a key derived
    /// before somebody locked does not arrive after it.
    std::uint64_t generation() const;

    /// False, and the key is destroyed, when the vault was cleared since `generation`.
    bool put(const QString& name, crypto::Sr25519KeyPair pair, std::uint64_t generation);

    bool holds(const QString& name) const;

    QStringList names() const;

    /// Errors: Locked, and what signing answers.
    Result<crypto::Sr25519Signature> sign(const QString& name, ByteSpan message) const;

    void drop(const QString& name);

    /// Frees every key at once.
    void clear();

private:
    mutable std::mutex m_mutex;
    std::map<QString, crypto::Sr25519KeyPair> m_pairs;
    std::uint64_t m_generation = 0;
};

} // namespace soma::wallet
