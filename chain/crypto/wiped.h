// Secrets on the stack: for the length of a scope, and then gone.
#pragma once

#include <cstddef>
#include <sodium/utils.h>
#include <type_traits>

namespace soma::crypto {

/// Zeroed at birth and at the end of the scope, on every path. For the few bytes that a calculation
/// needs on the stack; what lives longer belongs into SecretBytes.
template <typename T>
class Wiped {
public:
    static_assert(std::is_trivially_copyable_v<T>);

    Wiped() = default;

    ~Wiped() { sodium_memzero(&m_value, sizeof m_value); }

    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;

    T& operator*() { return m_value; }

    const T& operator*() const { return m_value; }

    T* operator->() { return &m_value; }

    const T* operator->() const { return &m_value; }

private:
    T m_value{};
};

/// Overwrites what calls that returned may have left on the stack below the caller: spilled words
/// of Keccak, field elements of a scalar multiplication. Call it where a secret was last used.
inline void cleanStack()
{
    constexpr std::size_t kDeepestCall = 4096;
    sodium_stackzero(kDeepestCall);
}

} // namespace soma::crypto
