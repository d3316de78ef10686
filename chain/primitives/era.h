// How long an extrinsic stays valid (chain.md section 8).
#pragma once

#include "chain/codec/scale_type.h"
#include "consensus/base/units.h"

#include <limits>

namespace soma::chain {

/// Immortal, or a window of `period` blocks (a power of two, 4..65536) that begins `phase` blocks
/// after a multiple of the period.
class Era {
public:
    constexpr Era() = default;

    static constexpr Era immortal() { return {}; }

    /// The era that begins at or just before `current`; the period is rounded up to a power of two
    /// and clamped to 4..65536.
    static Era mortal(std::uint64_t period, BlockNumber current);

    bool isImmortal() const { return m_period == 0; }

    /// 0 when immortal.
    std::uint64_t period() const { return m_period; }

    std::uint64_t phase() const { return m_phase; }

    /// The first block of the window that holds `current`; block 0 when immortal.
    BlockNumber birth(BlockNumber current) const;

    /// The first block at which it is no longer valid; the largest number when immortal.
    BlockNumber death(BlockNumber current) const;

    bool operator==(const Era&) const = default;

private:
    friend struct codec::ScaleType<Era>;

    std::uint32_t m_period = 0;
    std::uint32_t m_phase = 0;
};

} // namespace soma::chain

template <>
struct soma::codec::ScaleType<soma::chain::Era> {
    static void encode(const chain::Era& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, chain::Era& out);
    static chain::DecodedValue toDecoded(const chain::Era& value);
};
