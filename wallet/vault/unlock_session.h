// Unlocking as a scope.
#pragma once

#include "wallet/vault/vault.h"

#include <functional>

namespace soma::wallet {

/// Keeps one account unlocked while it lives and takes the key away again, unless the account was
/// unlocked before. For the single signature that a person gave the password for.
class UnlockSession {
public:
    /// Uses what the vault holds. Does nothing when it goes away.
    explicit UnlockSession(Vault& vault) : m_vault(vault) {}

    /// The key came too late when the vault was cleared since `generation`; signing then says
    /// Locked.
    UnlockSession(Vault& vault, const QString& name, crypto::Sr25519KeyPair pair,
                  std::uint64_t generation)
        : m_vault(vault)
    {
        const bool heldBefore = vault.holds(name);
        if (vault.put(name, std::move(pair), generation) && !heldBefore)
            m_name = name;
    }

    ~UnlockSession()
    {
        if (!m_name.isEmpty())
            m_vault.drop(m_name);
    }

    UnlockSession(const UnlockSession&) = delete;
    UnlockSession& operator=(const UnlockSession&) = delete;

private:
    Vault& m_vault;
    QString m_name;
};

} // namespace soma::wallet
