// Keccak-f[1600], the permutation below keccak-256 and below the STROBE protocol of Merlin
// transcripts (keys.md section 1.3).
#pragma once

#include "consensus/base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace soma::crypto {

/// The 200-byte state, seen as 25 little-endian words by the permutation and as bytes by everybody
/// else. Offsets plus lengths must stay within 200. It has no branch or table that depends on
/// content. It does not wipe itself; who absorbs a secret calls wipe().
class KeccakState {
public:
    static constexpr std::size_t kSize = 200;

    void permute();

    void xorByte(std::size_t at, std::uint8_t value);
    void xorBytes(std::size_t at, ByteSpan bytes);
    void overwrite(std::size_t at, ByteSpan bytes);
    void copyOut(std::size_t at, MutableByteSpan out) const;
    void zero(std::size_t at, std::size_t count);

    /// Zeroes all of it in a way that the compiler may not drop.
    void wipe();

private:
    std::array<std::uint64_t, 25> m_lanes{};
};

} // namespace soma::crypto
