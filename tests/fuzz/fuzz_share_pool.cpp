// Any share pool, as storage could hold it, under any run of operations: no crash, the value
// follows the amounts, zero shares leave no entry, and normal forms stay normal.
#include "consensus/base/assert.h"
#include "consensus/pool/share_pool.h"
#include "tests/fuzz/byte_reader.h"

#include <array>

namespace {

using namespace soma;
using namespace soma::pool;
using math::U64F64;

constexpr std::size_t kStakers = 4;
constexpr int kMaxSteps = 64;

SafeFloat readFloat(fuzz::ByteReader& bytes)
{
    const std::uint8_t kind = bytes.byte();
    const u128 mantissa = bytes.wide();
    if (kind % 4 == 0)
        return SafeFloat::fromStorage(mantissa, static_cast<std::int64_t>(bytes.u64()));
    const auto exponent = static_cast<std::int64_t>(bytes.byte()) - 128;
    if (kind % 4 == 1)
        return SafeFloat::fromStorage(mantissa, exponent);
    return SafeFloat::make(mantissa, exponent).value_or(SafeFloat());
}

StoredFloat readStored(fuzz::ByteReader& bytes)
{
    switch (bytes.byte() % 3) {
    case 0:
        return {};
    case 1:
        return StoredFloat::legacy(U64F64::fromBits(bytes.wide()));
    default:
        return StoredFloat::current(readFloat(bytes));
    }
}

bool isNormal(const SafeFloat& value)
{
    if (value.isZero())
        return value.exponent() == 0;
    return value.mantissa() <= SafeFloat::kMaxMantissa &&
           value.mantissa() > SafeFloat::kMaxMantissa / 10;
}

void assertNormal(const std::optional<SafeFloat>& value)
{
    SOMA_ASSERT(!value || isNormal(*value));
}

void arithmetic(fuzz::ByteReader& bytes)
{
    const SafeFloat a = readFloat(bytes);
    const SafeFloat b = readFloat(bytes);
    const SafeFloat c = readFloat(bytes);
    assertNormal(a.divide(b));
    assertNormal(a.mulDiv(b, c));
    if (isNormal(a) && isNormal(b)) {
        assertNormal(a.add(b));
        assertNormal(a.subtract(b));
        SOMA_ASSERT(!(a.isGreaterThan(b) && b.isGreaterThan(a)));
        SOMA_ASSERT(!a.isGreaterThan(b) || a.toU64() >= b.toU64() || a.isZero() || b.isZero());
    } else {
        (void)a.add(b);
        (void)a.subtract(b);
        (void)a.isGreaterThan(b);
    }
    (void)a.toU64();
}

std::uint64_t afterSigned(std::uint64_t value, std::uint64_t amount)
{
    const auto change = static_cast<std::int64_t>(amount);
    return change >= 0 ? saturatingAdd(value, amount)
                       : saturatingSub(value, std::uint64_t{0} - amount);
}

void operate(fuzz::ByteReader& bytes, SharePool& pool, StoredFloat& share)
{
    const std::uint64_t before = pool.value;
    const std::uint64_t held = shareValue(pool, share);
    const std::uint8_t operation = bytes.byte();
    const std::uint64_t amount = bytes.amount();
    switch (operation % 6) {
    case 0:
        increaseStake(pool, share, amount);
        SOMA_ASSERT(pool.value == afterSigned(before, amount));
        break;
    case 1:
        decreaseStake(pool, share, amount);
        SOMA_ASSERT(held >= amount || pool.value == before);
        break;
    case 2:
        increaseAll(pool, amount);
        SOMA_ASSERT(pool.value == afterSigned(before, amount));
        break;
    case 3:
        decreaseAll(pool, amount);
        break;
    case 4:
        updateOne(pool, share, static_cast<std::int64_t>(amount));
        break;
    default:
        (void)canIncreaseStake(pool, amount);
        SOMA_ASSERT(pool.value == before);
    }
    SOMA_ASSERT(!share.currentEntry() || share.isLegacy() || share.exists());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::ByteReader bytes(data, size);
    SharePool pool;
    pool.value = bytes.amount();
    pool.denominator = readStored(bytes);
    std::array<StoredFloat, kStakers> shares;
    for (StoredFloat& share : shares)
        share = readStored(bytes);
    for (int step = 0; step < kMaxSteps && !bytes.isAtEnd(); ++step) {
        const std::uint8_t who = bytes.byte();
        if (who % 8 == 7)
            arithmetic(bytes);
        else
            operate(bytes, pool, shares[who % kStakers]);
        for (const StoredFloat& share : shares)
            (void)shareValue(pool, share);
    }
    return 0;
}
