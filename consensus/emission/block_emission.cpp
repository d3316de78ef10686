#include "consensus/emission/block_emission.h"

#include "consensus/base/checked.h"

namespace soma::emission {

std::uint64_t blockEmission(std::uint64_t issuance)
{
    // --- 1. nothing at the supply
    if (issuance >= kTotalSupply)
        return 0;
    // All numbers below are I96F32 raw bits; none of the steps can overflow.
    constexpr u128 kOne = static_cast<u128>(1) << 32;
    // --- 2. x = s / 21e15
    const u128 x = (static_cast<u128>(issuance) << 32) / kTotalSupply;
    // --- 3. v = 1 / (1 - x)
    u128 v = (kOne << 32) / (kOne - x);
    // --- 4. r = floor(log2(v)). The whole part of the reference's logarithm counts halvings that
    // round up; its fraction part cannot reach one.
    unsigned r = 0;
    while (v >= 2 * kOne) {
        v = (v >> 1) + (v & 1);
        ++r;
    }
    // --- 5. pct = 1 / 2^r, which 32 fraction bits hold exactly for r <= 32
    // --- 6. e = trunc(pct * 1e9)
    return kFirstBlockEmission >> r;
}

} // namespace soma::emission
