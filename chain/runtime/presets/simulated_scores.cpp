#include "chain/runtime/presets/simulated_scores.h"

#include "chain/codec/scale_writer.h"
#include "chain/crypto/hashing.h"
#include "chain/runtime/presets/dice.h"

#include <algorithm>

namespace soma::runtime::presets {

namespace {

constexpr std::uint64_t kMost = UINT16_MAX;
constexpr std::uint64_t kThousand = 1000;

std::uint64_t hash(std::uint64_t seed, NetUid netuid, const chain::Hotkey& who,
                   std::uint64_t number)
{
    std::array<std::uint8_t, 50> text{};
    const auto put = [&text](std::size_t at, std::uint64_t value, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            text[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
    };
    put(0, seed, 8);
    put(8, netuid.value(), 2);
    std::copy(who.id.bytes().begin(), who.id.bytes().end(), text.begin() + 10);
    put(42, number, 8);
    const ByteArray<8> out = crypto::twox64(text);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < out.size(); ++i)
        value |= std::uint64_t{out[i]} << (8 * i);
    return value;
}

} // namespace

SimulatedScores::SimulatedScores(std::string_view seed, std::uint32_t noise)
    : m_seed(Dice(seed, "quality").next())
    , m_noise(noise)
{
}

std::uint16_t SimulatedScores::quality(NetUid netuid, const chain::Hotkey& miner) const
{
    const std::uint64_t even = hash(m_seed, netuid, miner, 0) & kMost;
    return static_cast<std::uint16_t>(std::max<std::uint64_t>(1, even * even / kMost));
}

std::vector<std::uint16_t> SimulatedScores::weights(const chain::Hotkey& validator, NetUid netuid,
                                                    std::uint64_t round,
                                                    std::span<const std::uint16_t> qualities) const
{
    Dice dice(hash(m_seed, netuid, validator, round + 1));
    std::vector<std::uint16_t> out;
    out.reserve(qualities.size());
    for (const std::uint16_t quality : qualities) {
        const std::uint64_t seen = kThousand - m_noise + dice.below(2 * std::uint64_t{m_noise} + 1);
        const std::uint64_t weight = quality * seen / kThousand;
        out.push_back(static_cast<std::uint16_t>(std::clamp<std::uint64_t>(weight, 1, kMost)));
    }
    return out;
}

} // namespace soma::runtime::presets
