// A freshly drawn mnemonic on its one way out: the backup page of creating a wallet.
#pragma once

#include "consensus/base/bytes.h"

#include <functional>

namespace soma::wallet {

/// The words of a new key, kept in guarded memory for as long as the backup page holds the pointer.
class BackupPhrase {
public:
    virtual ~BackupPhrase() = default;

    virtual int wordCount() const = 0;

    /// Lends the UTF-8 of word `index` (0-based) to `use` and takes it back.
    virtual void exposeWord(int index, const std::function<void(ByteSpan)>& use) const = 0;

    /// Constant time; for the three words asked back.
    virtual bool matchesWord(int index, ByteSpan typed) const = 0;
};

} // namespace soma::wallet
