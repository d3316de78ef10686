#include "wallet/vault/vault.h"

#include "wallet/api/wallet_error.h"

namespace soma::wallet {

using crypto::Sr25519KeyPair;
using crypto::Sr25519Signature;

std::uint64_t Vault::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

bool Vault::put(const QString& name, Sr25519KeyPair pair, std::uint64_t generation)
{
    const std::lock_guard lock(m_mutex);
    if (generation != m_generation)
        return false;
    m_pairs.insert_or_assign(name, std::move(pair));
    return true;
}

bool Vault::holds(const QString& name) const
{
    const std::lock_guard lock(m_mutex);
    return m_pairs.count(name) != 0;
}

QStringList Vault::names() const
{
    const std::lock_guard lock(m_mutex);
    QStringList out;
    for (const auto& [name, pair] : m_pairs)
        out.append(name);
    return out;
}

Result<Sr25519Signature> Vault::sign(const QString& name, ByteSpan message) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_pairs.find(name);
    if (found == m_pairs.end())
        return WalletError::Locked;
    return found->second.sign(message);
}

void Vault::drop(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    m_pairs.erase(name);
}

void Vault::clear()
{
    const std::lock_guard lock(m_mutex);
    m_pairs.clear();
    ++m_generation;
}

} // namespace soma::wallet
