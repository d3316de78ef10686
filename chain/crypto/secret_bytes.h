// SecretBytes: the only place where a secret lives (keys.md section 13).
#pragma once

#include "consensus/base/bytes.h"

#include <cstddef>
#include <functional>
#include <utility>

namespace soma::crypto {

/// A block of guarded memory: its own pages between guard pages, locked into RAM when the system
/// allows, left out of core dumps, unreadable while nobody looks, wiped when it goes away. It costs
/// at least four pages, so it is for keys and passwords, not for bulk data.
///
/// It moves and never copies, has no conversions and cannot be printed. Content is reached only
/// inside expose() and fill(); what a callback returns must not point into the span it was lent.
/// One thread at a time. Running out of guarded memory ends the program: there is no safe way on.
class SecretBytes {
public:
    /// No bytes and no memory.
    SecretBytes() = default;
    ~SecretBytes();

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    /// Zeroed bytes, to be filled.
    static SecretBytes ofSize(std::size_t size);

    /// The source stays as it is; prefer takeFrom where it is yours.
    static SecretBytes copyOf(ByteSpan source);

    /// Copies, then wipes the source.
    static SecretBytes takeFrom(MutableByteSpan source);

    /// A second block with the same content. Named, so that it is never an accident.
    SecretBytes duplicate() const;

    std::size_t size() const { return m_size; }

    bool isEmpty() const { return m_size == 0; }

    /// Compares in a time that depends on the sizes only.
    bool equals(const SecretBytes& other) const;

    /// For a key that guards nothing, such as one that everybody can work out from a preset's seed:
    /// its memory stays readable from here on, and cannot be filled any more. Each change of
    /// protection stops all threads of the program for a moment, which a key that signs in every
    /// block is not worth.
    void leaveReadable();

    /// Lends the bytes for reading and gives back what `f(ByteSpan)` returns. May be nested.
    template <typename F>
    auto expose(F&& f) const
    {
        const Loan loan(*this, Access::Read);
        return std::invoke(std::forward<F>(f), ByteSpan(m_data, m_size));
    }

    /// Lends the bytes for writing. Never inside an expose() or another fill() of the same block.
    template <typename F>
    auto fill(F&& f)
    {
        const Loan loan(*this, Access::Write);
        return std::invoke(std::forward<F>(f), MutableByteSpan(m_data, m_size));
    }

private:
    enum class Access { Read, Write };

    class Loan {
    public:
        Loan(const SecretBytes& owner, Access access) : m_owner(owner) { m_owner.open(access); }

        ~Loan() { m_owner.close(); }

        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;

    private:
        const SecretBytes& m_owner;
    };

    void open(Access access) const;
    void close() const;
    void release();

    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    mutable int m_loans = 0;
    mutable bool m_isFresh = false; // Zeroes nobody looked at yet: still writable.
    bool m_staysReadable = false;
};

} // namespace soma::crypto
