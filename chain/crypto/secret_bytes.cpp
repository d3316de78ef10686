#include "chain/crypto/secret_bytes.h"

#include "chain/crypto/ct_mark.h"
#include "consensus/base/assert.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sodium.h>

namespace soma::crypto {

namespace {

// sodium_malloc needs an initialised library (it reads the page size there).
std::uint8_t* allocateGuarded(std::size_t size)
{
    void* memory = sodium_init() < 0 ? nullptr : sodium_malloc(size);
    if (memory == nullptr) {
        std::fprintf(stderr, "soma: no guarded memory left for a secret of %zu bytes\n", size);
        std::abort();
    }
    return static_cast<std::uint8_t*>(memory);
}

void mustProtect(int outcome)
{
    if (outcome == 0)
        return;
    std::fputs("soma: the system refused to change the protection of a secret's memory\n", stderr);
    std::abort();
}

/// Blocks of the two sizes that keys have, wiped and kept for the next key: making guarded memory
/// takes ten times as long as calculating with what is in it. One shelf per thread, so that nobody
/// waits; what does not fit is given back to the system.
class Shelf {
public:
    Shelf() = default;

    ~Shelf()
    {
        s_gone = true;
        for (auto& row : m_rows) {
            while (row.count > 0)
                sodium_free(row.blocks[--row.count]);
        }
    }

    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    /// Writable and zeroed; null when there is none.
    static std::uint8_t* take(std::size_t size)
    {
        Row* row = rowOf(size);
        return row == nullptr || row->count == 0 ? nullptr : row->blocks[--row->count];
    }

    /// False when there is no room. The block becomes writable, and is wiped.
    static bool putBack(std::uint8_t* block, std::size_t size)
    {
        Row* row = rowOf(size);
        if (row == nullptr || row->count == row->blocks.size())
            return false;
        mustProtect(sodium_mprotect_readwrite(block));
        sodium_memzero(block, size);
        row->blocks[row->count++] = block;
        return true;
    }

private:
    struct Row {
        std::array<std::uint8_t*, 16> blocks{};
        std::size_t count = 0;
    };

    // Null for other sizes, and when this thread is ending.
    static Row* rowOf(std::size_t size)
    {
        if (s_gone || (size != 32 && size != 64))
            return nullptr;
        static thread_local Shelf shelf;
        return &shelf.m_rows[size / 32 - 1];
    }

    static thread_local bool s_gone;

    std::array<Row, 2> m_rows;
};

thread_local bool Shelf::s_gone = false;

} // namespace

SecretBytes::~SecretBytes()
{
    release();
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
{
    SOMA_ASSERT(other.m_loans == 0);
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    m_isFresh = std::exchange(other.m_isFresh, false);
    m_staysReadable = std::exchange(other.m_staysReadable, false);
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this == &other)
        return *this;
    SOMA_ASSERT(other.m_loans == 0);
    release();
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    m_isFresh = std::exchange(other.m_isFresh, false);
    m_staysReadable = std::exchange(other.m_staysReadable, false);
    return *this;
}

SecretBytes SecretBytes::ofSize(std::size_t size)
{
    SecretBytes secret;
    if (size == 0)
        return secret;
    secret.m_data = Shelf::take(size);
    if (secret.m_data == nullptr) {
        secret.m_data = allocateGuarded(size);
        std::memset(secret.m_data, 0, size);
    }
    secret.m_size = size;
    secret.m_isFresh = true;
    return secret;
}

SecretBytes SecretBytes::copyOf(ByteSpan source)
{
    SecretBytes secret = ofSize(source.size());
    if (!source.empty())
        secret.fill(
            [&](MutableByteSpan out) { std::memcpy(out.data(), source.data(), source.size()); });
    return secret;
}

SecretBytes SecretBytes::takeFrom(MutableByteSpan source)
{
    SecretBytes secret = copyOf(source);
    sodium_memzero(source.data(), source.size());
    return secret;
}

SecretBytes SecretBytes::duplicate() const
{
    return expose([](ByteSpan bytes) { return copyOf(bytes); });
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    if (m_size != other.m_size)
        return false;
    if (m_size == 0)
        return true;
    return expose([&](ByteSpan mine) {
        return other.expose([&](ByteSpan theirs) {
            int difference = sodium_memcmp(mine.data(), theirs.data(), mine.size());
            SOMA_CT_PUBLIC(&difference, sizeof difference);
            return difference == 0;
        });
    });
}

void SecretBytes::leaveReadable()
{
    SOMA_ASSERT(m_loans == 0);
    if (m_data == nullptr || m_staysReadable)
        return;
    m_isFresh = false;
    mustProtect(sodium_mprotect_readonly(m_data));
    m_staysReadable = true;
}

void SecretBytes::open(Access access) const
{
    SOMA_ASSERT(access == Access::Read || (m_loans == 0 && !m_staysReadable));
    if (m_loans++ > 0 || m_data == nullptr || m_staysReadable || std::exchange(m_isFresh, false))
        return;
    mustProtect(access == Access::Read ? sodium_mprotect_readonly(m_data)
                                       : sodium_mprotect_readwrite(m_data));
}

void SecretBytes::close() const
{
    if (--m_loans == 0 && m_data != nullptr && !m_staysReadable)
        mustProtect(sodium_mprotect_noaccess(m_data));
}

// sodium_free makes the block writable, checks its canary, wipes it and unmaps it.
void SecretBytes::release()
{
    SOMA_ASSERT(m_loans == 0);
    if (m_data != nullptr && !Shelf::putBack(m_data, m_size))
        sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
    m_isFresh = false;
    m_staysReadable = false;
}

} // namespace soma::crypto
