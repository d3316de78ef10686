// Mnemonic phrases: BIP39 words, Substrate's way from them to a key (keys.md section 3).
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <functional>

namespace soma::wallet {

/// 12, 15, 18, 21 or 24 English words, kept as their entropy. Moves only.
class Mnemonic {
public:
    /// Errors: BadWordCount.
    static Result<Mnemonic> generate(int words);

    /// 16, 20, 24, 28 or 32 bytes. Errors: BadWordCount.
    static Result<Mnemonic> fromEntropy(crypto::SecretBytes entropy);

    /// UTF-8 as a person typed or pasted it: any white space between the words, any case,
    /// full-width letters. Whole words only, no abbreviations. Errors: EmptyInput, UnknownWord,
    /// BadWordCount, BadChecksum; the first unknown word is named before the words are counted.
    static Result<Mnemonic> parse(const crypto::SecretBytes& text);

    int wordCount() const { return static_cast<int>(m_entropy.size()) * 3 / 4; }

    /// Lends word `index` (0-based).
    void exposeWord(int index, const std::function<void(ByteSpan)>& use) const;

    /// Compares in constant time, ignoring case and outer spaces of what was typed.
    bool matchesWord(int index, ByteSpan typed) const;

    /// The canonical spelling: lower case, single spaces.
    crypto::SecretBytes sentence() const;

    /// The 32 bytes of the key. The password is taken byte for byte, without normalisation; none
    /// and an empty one are the same.
    crypto::SecretBytes miniSecret(const crypto::SecretBytes& password = {}) const;

    const crypto::SecretBytes& entropy() const { return m_entropy; }

    /// The phrase that every Substrate tool knows: everybody has its keys.
    bool isDevelopmentPhrase() const;

    static Mnemonic developmentPhrase();

    Mnemonic duplicate() const;

private:
    explicit Mnemonic(crypto::SecretBytes entropy) : m_entropy(std::move(entropy)) {}

    int wordIndex(int position) const;

    crypto::SecretBytes m_entropy;
};

} // namespace soma::wallet
