#include "chain/runtime/presets/dice.h"

#include "chain/codec/scale_type.h"
#include "chain/crypto/hashing.h"
#include "consensus/base/checked.h"

#include <string>

namespace soma::runtime::presets {

Dice::Dice(std::string_view seed, std::string_view purpose, std::uint64_t number) : m_state(0)
{
    Bytes text = codec::encode(std::string(seed));
    append(text, codec::encode(std::string(purpose)));
    append(text, codec::encode(number));
    const ByteArray<32> hash = crypto::blake2b256(text);
    for (std::size_t i = 0; i < 8; ++i)
        m_state |= std::uint64_t{hash[i]} << (8 * i);
}

std::uint64_t Dice::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

std::uint64_t Dice::below(std::uint64_t sides)
{
    return static_cast<std::uint64_t>((u128{next()} * sides) >> 64);
}

} // namespace soma::runtime::presets
