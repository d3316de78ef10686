// The seed of a random test: fixed, printed, and replaced by SOMA_SEED to repeat another run.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace soma::test {

inline std::uint64_t seed(std::uint64_t usual)
{
    std::uint64_t value = usual;
    if (const char* wanted = std::getenv("SOMA_SEED"))
        value = std::strtoull(wanted, nullptr, 0);
    std::printf("SOMA_SEED=%llu\n", static_cast<unsigned long long>(value));
    return value;
}

} // namespace soma::test
