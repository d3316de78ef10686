// Chance that is the same every time: numbers drawn from a seed and a name.
#pragma once

#include <cstdint>
#include <string_view>

namespace soma::runtime::presets {

/// SplitMix64. Good enough to scatter amounts and names; nothing secret comes from it.
class Dice {
public:
    explicit Dice(std::uint64_t start) : m_state(start) {}

    /// What the seed gives for this purpose; two purposes share nothing.
    Dice(std::string_view seed, std::string_view purpose, std::uint64_t number = 0);

    std::uint64_t next();

    /// 0 to `sides` less one; sides is not zero.
    std::uint64_t below(std::uint64_t sides);

private:
    std::uint64_t m_state;
};

} // namespace soma::runtime::presets
