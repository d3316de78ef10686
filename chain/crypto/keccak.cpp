#include "chain/crypto/keccak.h"

#include <bit>
#include <cstring>
#include <sodium.h>

namespace soma::crypto {

namespace {

constexpr std::array<std::uint64_t, 24> kRoundConstants{
    0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000,
    0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
    0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
    0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
    0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
};

} // namespace

// One round written out over 25 local words, so that the compiler keeps them in registers as far as
// they go and knows every rotation. A loop over an array costs about five times as much.
void KeccakState::permute()
{
    std::uint64_t a0 = m_lanes[0];
    std::uint64_t a1 = m_lanes[1];
    std::uint64_t a2 = m_lanes[2];
    std::uint64_t a3 = m_lanes[3];
    std::uint64_t a4 = m_lanes[4];
    std::uint64_t a5 = m_lanes[5];
    std::uint64_t a6 = m_lanes[6];
    std::uint64_t a7 = m_lanes[7];
    std::uint64_t a8 = m_lanes[8];
    std::uint64_t a9 = m_lanes[9];
    std::uint64_t a10 = m_lanes[10];
    std::uint64_t a11 = m_lanes[11];
    std::uint64_t a12 = m_lanes[12];
    std::uint64_t a13 = m_lanes[13];
    std::uint64_t a14 = m_lanes[14];
    std::uint64_t a15 = m_lanes[15];
    std::uint64_t a16 = m_lanes[16];
    std::uint64_t a17 = m_lanes[17];
    std::uint64_t a18 = m_lanes[18];
    std::uint64_t a19 = m_lanes[19];
    std::uint64_t a20 = m_lanes[20];
    std::uint64_t a21 = m_lanes[21];
    std::uint64_t a22 = m_lanes[22];
    std::uint64_t a23 = m_lanes[23];
    std::uint64_t a24 = m_lanes[24];
    for (const std::uint64_t constant : kRoundConstants) {
        const std::uint64_t c0 = a0 ^ a5 ^ a10 ^ a15 ^ a20;
        const std::uint64_t c1 = a1 ^ a6 ^ a11 ^ a16 ^ a21;
        const std::uint64_t c2 = a2 ^ a7 ^ a12 ^ a17 ^ a22;
        const std::uint64_t c3 = a3 ^ a8 ^ a13 ^ a18 ^ a23;
        const std::uint64_t c4 = a4 ^ a9 ^ a14 ^ a19 ^ a24;
        const std::uint64_t d0 = c4 ^ std::rotl(c1, 1);
        const std::uint64_t d1 = c0 ^ std::rotl(c2, 1);
        const std::uint64_t d2 = c1 ^ std::rotl(c3, 1);
        const std::uint64_t d3 = c2 ^ std::rotl(c4, 1);
        const std::uint64_t d4 = c3 ^ std::rotl(c0, 1);
        const std::uint64_t b0 = a0 ^ d0;
        const std::uint64_t b10 = std::rotl(a1 ^ d1, 1);
        const std::uint64_t b20 = std::rotl(a2 ^ d2, 62);
        const std::uint64_t b5 = std::rotl(a3 ^ d3, 28);
        const std::uint64_t b15 = std::rotl(a4 ^ d4, 27);
        const std::uint64_t b16 = std::rotl(a5 ^ d0, 36);
        const std::uint64_t b1 = std::rotl(a6 ^ d1, 44);
        const std::uint64_t b11 = std::rotl(a7 ^ d2, 6);
        const std::uint64_t b21 = std::rotl(a8 ^ d3, 55);
        const std::uint64_t b6 = std::rotl(a9 ^ d4, 20);
        const std::uint64_t b7 = std::rotl(a10 ^ d0, 3);
        const std::uint64_t b17 = std::rotl(a11 ^ d1, 10);
        const std::uint64_t b2 = std::rotl(a12 ^ d2, 43);
        const std::uint64_t b12 = std::rotl(a13 ^ d3, 25);
        const std::uint64_t b22 = std::rotl(a14 ^ d4, 39);
        const std::uint64_t b23 = std::rotl(a15 ^ d0, 41);
        const std::uint64_t b8 = std::rotl(a16 ^ d1, 45);
        const std::uint64_t b18 = std::rotl(a17 ^ d2, 15);
        const std::uint64_t b3 = std::rotl(a18 ^ d3, 21);
        const std::uint64_t b13 = std::rotl(a19 ^ d4, 8);
        const std::uint64_t b14 = std::rotl(a20 ^ d0, 18);
        const std::uint64_t b24 = std::rotl(a21 ^ d1, 2);
        const std::uint64_t b9 = std::rotl(a22 ^ d2, 61);
        const std::uint64_t b19 = std::rotl(a23 ^ d3, 56);
        const std::uint64_t b4 = std::rotl(a24 ^ d4, 14);
        a0 = b0 ^ (~b1 & b2) ^ constant;
        a1 = b1 ^ (~b2 & b3);
        a2 = b2 ^ (~b3 & b4);
        a3 = b3 ^ (~b4 & b0);
        a4 = b4 ^ (~b0 & b1);
        a5 = b5 ^ (~b6 & b7);
        a6 = b6 ^ (~b7 & b8);
        a7 = b7 ^ (~b8 & b9);
        a8 = b8 ^ (~b9 & b5);
        a9 = b9 ^ (~b5 & b6);
        a10 = b10 ^ (~b11 & b12);
        a11 = b11 ^ (~b12 & b13);
        a12 = b12 ^ (~b13 & b14);
        a13 = b13 ^ (~b14 & b10);
        a14 = b14 ^ (~b10 & b11);
        a15 = b15 ^ (~b16 & b17);
        a16 = b16 ^ (~b17 & b18);
        a17 = b17 ^ (~b18 & b19);
        a18 = b18 ^ (~b19 & b15);
        a19 = b19 ^ (~b15 & b16);
        a20 = b20 ^ (~b21 & b22);
        a21 = b21 ^ (~b22 & b23);
        a22 = b22 ^ (~b23 & b24);
        a23 = b23 ^ (~b24 & b20);
        a24 = b24 ^ (~b20 & b21);
    }
    m_lanes[0] = a0;
    m_lanes[1] = a1;
    m_lanes[2] = a2;
    m_lanes[3] = a3;
    m_lanes[4] = a4;
    m_lanes[5] = a5;
    m_lanes[6] = a6;
    m_lanes[7] = a7;
    m_lanes[8] = a8;
    m_lanes[9] = a9;
    m_lanes[10] = a10;
    m_lanes[11] = a11;
    m_lanes[12] = a12;
    m_lanes[13] = a13;
    m_lanes[14] = a14;
    m_lanes[15] = a15;
    m_lanes[16] = a16;
    m_lanes[17] = a17;
    m_lanes[18] = a18;
    m_lanes[19] = a19;
    m_lanes[20] = a20;
    m_lanes[21] = a21;
    m_lanes[22] = a22;
    m_lanes[23] = a23;
    m_lanes[24] = a24;
}

void KeccakState::xorByte(std::size_t at, std::uint8_t value)
{
    m_lanes[at / 8] ^= std::uint64_t{value} << (8 * (at % 8));
}

void KeccakState::xorBytes(std::size_t at, ByteSpan bytes)
{
    auto* const state = reinterpret_cast<std::uint8_t*>(m_lanes.data()) + at;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        state[i] ^= bytes[i];
}

void KeccakState::overwrite(std::size_t at, ByteSpan bytes)
{
    if (!bytes.empty())
        std::memcpy(reinterpret_cast<std::uint8_t*>(m_lanes.data()) + at, bytes.data(),
                    bytes.size());
}

void KeccakState::copyOut(std::size_t at, MutableByteSpan out) const
{
    if (!out.empty())
        std::memcpy(out.data(), reinterpret_cast<const std::uint8_t*>(m_lanes.data()) + at,
                    out.size());
}

void KeccakState::zero(std::size_t at, std::size_t count)
{
    std::memset(reinterpret_cast<std::uint8_t*>(m_lanes.data()) + at, 0, count);
}

void KeccakState::wipe()
{
    sodium_memzero(m_lanes.data(), sizeof m_lanes);
}

} // namespace soma::crypto
