#include "consensus/emission/conviction_lock.h"

#include "consensus/math/transcendental.h"

#include <algorithm>

namespace soma::emission {

using math::I64F64;
using math::U64F64;

namespace {

constexpr std::uint64_t kZeroThreshold = 100;

/// Conviction that the mass gathers over dt.
U64F64 gathered(U64F64 mass, BlockSpan dt, const LockRates& rates, LockKind kind)
{
    const U64F64 maturityDecay = lockDecay(dt, rates.maturity);
    if (kind == LockKind::Perpetual)
        return mass.saturatingMul(U64F64::one().saturatingSub(maturityDecay));
    if (rates.unlock == rates.maturity) {
        // g = (dt / M) * d(M)
        const U64F64 ratio = U64F64::fromInt(dt.value()).safeDiv(U64F64::fromInt(rates.maturity));
        return mass.saturatingMul(ratio.saturatingMul(maturityDecay));
    }
    if (rates.unlock == 0 || rates.maturity == 0)
        return U64F64::zero();
    // g = U * (d(U) - d(M)) / (U - M)
    const I64F64 difference =
        lockDecay(dt, rates.unlock).to<I64F64>().saturatingSub(maturityDecay.to<I64F64>());
    const I64F64 rateDifference =
        I64F64::fromInt(static_cast<i128>(rates.unlock) - static_cast<i128>(rates.maturity));
    const I64F64 gain =
        I64F64::fromInt(rates.unlock).saturatingMul(difference).safeDiv(rateDifference);
    if (gain <= I64F64::zero())
        return U64F64::zero();
    return mass.saturatingMul(gain.to<U64F64>());
}

Lock decayed(const Lock& lock, BlockNumber now, const LockRates& rates, LockKind kind)
{
    const BlockSpan dt = saturatingDistance(lock.lastUpdate, now);
    const U64F64 mass = U64F64::fromInt(lock.mass.value());
    Lock out;
    out.lastUpdate = now;
    out.mass = lock.mass;
    if (kind == LockKind::Decaying) {
        const U64F64 left = lockDecay(dt, rates.unlock).saturatingMul(mass);
        out.mass = Alpha(left.toInt<std::uint64_t>());
    }
    out.conviction = lockDecay(dt, rates.maturity)
                         .saturatingMul(lock.conviction)
                         .saturatingAdd(gathered(mass, dt, rates, kind));
    return out;
}

} // namespace

bool Lock::isZero() const
{
    return mass.value() < kZeroThreshold && conviction < U64F64::fromInt(kZeroThreshold);
}

U64F64 lockDecay(BlockSpan dt, std::uint64_t tau)
{
    if (dt.isZero())
        return U64F64::one();
    if (tau == 0)
        return U64F64::zero();
    const I64F64 lowest = I64F64::fromInt(-40);
    const I64F64 ratio =
        I64F64::fromInt(-static_cast<i128>(dt.value())).safeDivOr(I64F64::fromInt(tau), lowest);
    const I64F64 decay = math::exp(std::max(ratio, lowest)).value_or(I64F64::zero());
    return decay.to<U64F64>();
}

RolledLock rollForward(const Lock& lock, BlockNumber now, const LockRates& rates,
                       bool onOwnerHotkey, LockKind kind)
{
    RolledLock out{lock, {}};
    if (now > lock.lastUpdate)
        out.lock = decayed(lock, now, rates, kind);
    if (onOwnerHotkey)
        out.lock.conviction = U64F64::fromInt(out.lock.mass.value());
    if (out.lock.isZero()) {
        out.lock.mass = Alpha();
        out.lock.conviction = U64F64::zero();
    }
    out.loss.mass = saturatingSub(lock.mass, out.lock.mass);
    out.loss.conviction = lock.conviction.saturatingSub(out.lock.conviction);
    return out;
}

Lock mergedLock(const Lock& a, const Lock& b)
{
    return {saturatingAdd(a.mass, b.mass), a.conviction.saturatingAdd(b.conviction),
            std::max(a.lastUpdate, b.lastUpdate)};
}

Lock reducedLock(const Lock& lock, Alpha mass, U64F64 conviction)
{
    return {saturatingSub(lock.mass, mass), lock.conviction.saturatingSub(conviction),
            lock.lastUpdate};
}

} // namespace soma::emission
