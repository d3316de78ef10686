#include "consensus/emission/root_claim.h"

#include "consensus/math/saturating128.h"

#include <algorithm>

namespace soma::emission {

using math::I96F32;

namespace {

std::uint64_t bigEndianWord(const std::array<std::uint8_t, 32>& hash, std::size_t offset)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i)
        word = (word << 8) | hash[offset + i];
    return word;
}

} // namespace

RootDividend addRootDividend(std::optional<ClaimableRate> rate, Rao hotkeyRootStake, Alpha amount)
{
    if (amount.value() > hotkeyRootStake.value())
        return {rate, amount};
    const I96F32 increment =
        I96F32::fromInt(amount.value()).safeDiv(I96F32::fromInt(hotkeyRootStake.value()));
    return {rate ? rate->saturatingAdd(increment) : increment, Alpha()};
}

I96F32 claimable(ClaimableRate rate, Rao rootStake)
{
    return rate.saturatingMul(I96F32::fromInt(rootStake.value()));
}

I96F32 owedExactly(ClaimableRate rate, Rao rootStake, u128 claimed)
{
    return claimable(rate, rootStake).saturatingSub(I96F32::fromInt(claimed));
}

Alpha owed(ClaimableRate rate, Rao rootStake, u128 claimed)
{
    return Alpha(owedExactly(rate, rootStake, claimed).toInt<std::uint64_t>());
}

u128 claimedAfterAdding(ClaimableRate rate, u128 claimed, Rao added)
{
    return math::saturatingAdd128(claimed, claimable(rate, added).toInt<u128>());
}

u128 claimedAfterRemoving(ClaimableRate rate, u128 claimed, Rao removed)
{
    return math::saturatingSub128(claimed, claimable(rate, removed).toInt<u128>());
}

std::vector<std::uint64_t> autoClaimIndices(const std::array<std::uint8_t, 32>& parentHash,
                                            std::uint64_t count, std::uint64_t total)
{
    std::vector<std::uint64_t> indices;
    std::uint64_t last = bigEndianWord(parentHash, 0);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t step = bigEndianWord(parentHash, (i % 4) * 8);
        const std::uint64_t sum = saturatingAdd(last, step);
        last = total == 0 ? 0 : sum % total;
        indices.push_back(last);
    }
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

} // namespace soma::emission
