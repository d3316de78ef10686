// Random epochs for property tests, the same for the same seed everywhere.
#pragma once

#include "consensus/yuma/epoch_input.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <span>

namespace soma::test {

/// A generator whose numbers do not depend on the library's distributions. It can also draw from
/// given bytes, then zeros: a fuzzer decides by them what the state is.
class RandomSource {
public:
    explicit RandomSource(std::uint64_t seed) : m_engine(seed) {}

    explicit RandomSource(std::span<const std::uint8_t> bytes) : m_bytes(bytes), m_fromBytes(true)
    {
    }

    std::uint64_t next() { return m_fromBytes ? takeBytes(8) : m_engine(); }

    /// 0 .. limit - 1.
    std::uint64_t below(std::uint64_t limit)
    {
        if (limit == 0)
            return 0;
        return (m_fromBytes && limit <= 256 ? takeBytes(1) : next()) % limit;
    }

    /// True in `parts` of `whole` cases.
    bool chance(std::uint64_t parts, std::uint64_t whole) { return below(whole) < parts; }

    std::uint64_t oneOf(std::initializer_list<std::uint64_t> choices)
    {
        return choices.begin()[below(choices.size())];
    }

private:
    std::uint64_t takeBytes(std::size_t count)
    {
        std::uint64_t out = 0;
        for (std::size_t k = 0; k < count && !m_bytes.empty(); ++k) {
            out = (out << 8) | m_bytes.front();
            m_bytes = m_bytes.subspan(1);
        }
        return out;
    }

    std::mt19937_64 m_engine;
    std::span<const std::uint8_t> m_bytes;
    bool m_fromBytes = false;
};

struct RandomEpoch {
    yuma::EpochInput input;
    Alpha emission;
};

enum class Taste {
    Sane, ///< What a live subnet can hold: bounded supply, rows without repeats or strangers.
    Wild, ///< Anything that fits the types.
};

RandomEpoch randomEpoch(RandomSource& random, Taste taste, std::size_t mostUids);

/// Puts the entries of every weight and bond row, and the commitments, in another order.
void shuffleStorage(yuma::EpochInput& input, RandomSource& random);

} // namespace soma::test
