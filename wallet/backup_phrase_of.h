// A mnemonic on its one way out.
#pragma once

#include "wallet/api/backup_phrase.h"
#include "wallet/keys/mnemonic.h"

#include <mutex>

namespace soma::wallet {

/// Words of a Mnemonic for the backup page. The page looks at them on its thread while the wallet
/// may be making the key on another, so a lock keeps them apart.
class MnemonicBackup : public BackupPhrase {
public:
    explicit MnemonicBackup(Mnemonic mnemonic) : m_mnemonic(std::move(mnemonic)) {}

    int wordCount() const override { return m_mnemonic.wordCount(); }

    void exposeWord(int index, const std::function<void(ByteSpan)>& use) const override
    {
        const std::lock_guard lock(m_mutex);
        m_mnemonic.exposeWord(index, use);
    }

    bool matchesWord(int index, ByteSpan typed) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_mnemonic.matchesWord(index, typed);
    }

private:
    mutable std::mutex m_mutex;
    Mnemonic m_mnemonic;
};

} // namespace soma::wallet
