// Puts a secret together piece by piece without a copy outside guarded memory.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <string_view>

namespace soma::wallet {

/// A guarded buffer of a size known beforehand. Writing past it is our own mistake and asserts.
class SecretBuilder {
public:
    explicit SecretBuilder(std::size_t capacity)
        : m_buffer(crypto::SecretBytes::ofSize(std::max<std::size_t>(capacity, 1)))
    {
    }

    void append(ByteSpan more)
    {
        SOMA_ASSERT(more.size() <= m_buffer.size() - m_size);
        m_buffer.fill([&](MutableByteSpan out) {
            std::copy(more.begin(), more.end(), out.begin() + static_cast<std::ptrdiff_t>(m_size));
        });
        m_size += more.size();
    }

    void append(std::string_view text)
    {
        append(ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    }

    void append(const crypto::SecretBytes& more)
    {
        more.expose([this](ByteSpan bytes) { append(bytes); });
    }

    std::size_t size() const { return m_size; }

    crypto::SecretBytes finish() &&
    {
        if (m_size == 0)
            return {};
        if (m_size == m_buffer.size())
            return std::move(m_buffer);
        return m_buffer.expose(
            [this](ByteSpan bytes) { return crypto::SecretBytes::copyOf(bytes.first(m_size)); });
    }

private:
    crypto::SecretBytes m_buffer;
    std::size_t m_size = 0;
};

} // namespace soma::wallet
