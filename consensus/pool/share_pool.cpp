#include "consensus/pool/share_pool.h"

namespace soma::pool {

namespace {

std::uint64_t magnitudeOf(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? std::uint64_t{0} - bits : bits;
}

std::int64_t wrappedNegative(std::uint64_t amount)
{
    return static_cast<std::int64_t>(std::uint64_t{0} - amount);
}

/// q = a * D / V; zero when that does not exist.
SafeFloat sharesFor(const SharePool& pool, const SafeFloat& denominator, std::int64_t delta)
{
    return SafeFloat::fromU64(magnitudeOf(delta))
        .mulDiv(denominator, SafeFloat::fromU64(pool.value))
        .value_or(SafeFloat());
}

} // namespace

StoredFloat StoredFloat::legacy(math::U64F64 value)
{
    StoredFloat out;
    out.m_legacy = value;
    return out;
}

StoredFloat StoredFloat::current(SafeFloat value)
{
    StoredFloat out;
    out.m_current = value;
    return out;
}

SafeFloat StoredFloat::value() const
{
    if (m_legacy)
        return SafeFloat::fromU64F64(*m_legacy);
    return m_current.value_or(SafeFloat());
}

void StoredFloat::store(const SafeFloat& value)
{
    m_legacy.reset();
    m_current.reset();
    if (!value.isZero())
        m_current = value;
}

std::uint64_t shareValue(const SharePool& pool, const StoredFloat& share)
{
    if (!share.exists())
        return 0;
    return SafeFloat::fromU64(pool.value)
        .mulDiv(share.value(), pool.denominator.value())
        .value_or(SafeFloat())
        .toU64();
}

void updateAll(SharePool& pool, std::int64_t delta)
{
    const std::uint64_t magnitude = magnitudeOf(delta);
    pool.value =
        delta >= 0 ? saturatingAdd(pool.value, magnitude) : saturatingSub(pool.value, magnitude);
}

bool canUpdateOne(const SharePool& pool, std::int64_t delta)
{
    const SafeFloat denominator = pool.denominator.value();
    return denominator.isZero() || !sharesFor(pool, denominator, delta).isZero();
}

void updateOne(SharePool& pool, StoredFloat& share, std::int64_t delta)
{
    const SafeFloat denominator = pool.denominator.value();
    if (denominator.isZero()) {
        // The first staker gets all. The magnitude counts, also for a negative change.
        const SafeFloat whole = SafeFloat::fromU64(magnitudeOf(delta));
        pool.denominator.store(whole);
        share.store(whole);
    } else {
        const SafeFloat shares = sharesFor(pool, denominator, delta);
        const SafeFloat current = share.value();
        // What cannot be represented keeps its old value; the pool's value still changes.
        if (delta > 0) {
            pool.denominator.store(denominator.add(shares).value_or(denominator));
            share.store(current.add(shares).value_or(current));
        } else {
            pool.denominator.store(denominator.subtract(shares).value_or(denominator));
            share.store(current.subtract(shares).value_or(current));
        }
    }
    updateAll(pool, delta);
}

void increaseAll(SharePool& pool, std::uint64_t amount)
{
    updateAll(pool, static_cast<std::int64_t>(amount));
}

void decreaseAll(SharePool& pool, std::uint64_t amount)
{
    updateAll(pool, wrappedNegative(amount));
}

void increaseStake(SharePool& pool, StoredFloat& share, std::uint64_t amount)
{
    updateOne(pool, share, static_cast<std::int64_t>(amount));
}

bool canIncreaseStake(const SharePool& pool, std::uint64_t amount)
{
    return canUpdateOne(pool, static_cast<std::int64_t>(amount));
}

void decreaseStake(SharePool& pool, StoredFloat& share, std::uint64_t amount)
{
    if (share.exists() && shareValue(pool, share) >= amount)
        updateOne(pool, share, wrappedNegative(amount));
}

} // namespace soma::pool
