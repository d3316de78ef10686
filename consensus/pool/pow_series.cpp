#include "consensus/pool/pow_series.h"

#include <algorithm>

namespace soma::pool {

namespace {

using math::BigUint;
using math::Limb;

// ln1p and exp stop at the first increment that is smaller than the guard factor 2^24, after having
// added it. The reference also stops when an increment is zero, or when the sum rounded to R bits
// no longer changes. Zero is below the guard factor; and an increment of at least 2^24 always
// changes the rounded sum, because rounding halves away from zero shifts with whole multiples of
// 2^24. So the one comparison below is all three rules.
template <std::size_t Capacity>
bool isBelowGuard(const BigUint<Capacity>& value)
{
    return value.bitLength() <= SeriesScale::kGuardBits;
}

/// term = floor(term * x / 2^internal)
template <std::size_t T, std::size_t X, std::size_t P>
void multiplyTerm(math::BigInt<T>& term, const math::BigInt<X>& x, std::size_t internal,
                  BigUint<P>& product)
{
    product.setProduct(term.magnitude, x.magnitude);
    const bool negative = term.negative != x.negative;
    const bool dropped = term.magnitude.setShiftedRight(product, internal);
    if (negative && dropped)
        term.magnitude.addSmall(1);
    term.negative = negative && !term.magnitude.isZero();
}

/// ln(1 + x) for |x| <= 1/2.
LogValue logOnePlus(const LogValue& x, const SeriesScale& scale)
{
    LogValue term = x;
    LogValue result = x;
    LogValue next;
    BigUint<40> product;
    for (std::uint32_t n = 2; n <= scale.maxTerms; ++n) {
        multiplyTerm(term, x, scale.internal, product);
        const Limb rest = next.magnitude.setQuotient(term.magnitude, n);
        if (term.negative && rest != 0)
            next.magnitude.addSmall(1);
        next.negative = term.negative;
        if (n % 2 == 0)
            result.subtract(next);
        else
            result.add(next);
        if (isBelowGuard(next.magnitude))
            break;
    }
    return result;
}

// ln(2) as the series gives it at 280 and at 1 048 fraction bits, lowest limb first. Not the
// nearest numbers to ln(2): the last bits are the series' own.
constexpr Limb kLogTwo280[] = {
    0x5b8baafa2b652aba, 0x267298b62d8a0d17, 0x9803f2f6af40f343,
    0xf7d1cf79abc9e3b3, 0x0000000000b17217,
};
constexpr Limb kLogTwo1048[] = {
    0xc50f3fd5c587135d, 0x872f20e3a2da2d97, 0xbd38303248655fa1, 0xb19d6548caf5dfa6,
    0xec7657f74b72ce87, 0xc3b136603b256fa0, 0x11317c387eb9ea9b, 0x16224ae8c51acbda,
    0x291169b8253e96ca, 0x35c138214427573b, 0xfb4afa1b10ed2eae, 0x206debac98559552,
    0x5b8baafa2be7b876, 0x267298b62d8a0d17, 0x9803f2f6af40f343, 0xf7d1cf79abc9e3b3,
    0x0000000000b17217,
};

template <std::size_t Size>
LogValue fromLimbs(const Limb (&limbs)[Size])
{
    LogValue out;
    out.magnitude = BigUint<20>::fromLimbs(limbs, Size);
    return out;
}

} // namespace

SeriesScale SeriesScale::of(std::uint32_t wishedPrecision, std::uint64_t scale)
{
    SOMA_ASSERT(wishedPrecision <= kMaxPrecision);
    const std::uint32_t scaleBits =
        scale == 0 ? 0 : 64U - static_cast<std::uint32_t>(__builtin_clzll(scale));
    SeriesScale out;
    out.precision = std::max({wishedPrecision, 32U, scaleBits + 8});
    out.internal = out.precision + kGuardBits;
    out.maxTerms = std::min(4'096U, out.internal + 128);
    return out;
}

LogValue logOfTwoBySeries(const SeriesScale& scale)
{
    LogValue minusHalf;
    minusHalf.magnitude = BigUint<20>::powerOfTwo(scale.internal - 1);
    minusHalf.negative = true;
    LogValue result = logOnePlus(minusHalf, scale);
    result.negative = !result.negative;
    return result;
}

LogValue logOfTwo(const SeriesScale& scale)
{
    if (scale.internal == 280)
        return fromLimbs(kLogTwo280);
    if (scale.internal == 1'048)
        return fromLimbs(kLogTwo1048);
    return logOfTwoBySeries(scale);
}

LogValue logOf(u128 value, const SeriesScale& scale, const LogValue& logTwo)
{
    SOMA_ASSERT(value != 0);
    BigUint<20> mantissa(value);
    std::size_t shift = mantissa.bitLength() - 1;
    mantissa.shiftLeft(scale.internal);
    mantissa.shiftRight(shift);
    // Keep the mantissa in [3/4, 3/2).
    const BigUint<20> one = BigUint<20>::powerOfTwo(scale.internal);
    BigUint<20> oneAndHalf = BigUint<20>::powerOfTwo(scale.internal - 1);
    oneAndHalf.add(one);
    if (mantissa >= oneAndHalf) {
        mantissa.shiftRight(1);
        ++shift;
    }
    LogValue x;
    x.negative = mantissa < one;
    x.magnitude = x.negative ? one : mantissa;
    x.magnitude.subtract(x.negative ? mantissa : one);

    LogValue result = logOnePlus(x, scale);
    LogValue whole = logTwo;
    whole.magnitude.multiplySmall(shift);
    whole.normalise();
    result.add(whole);
    return result;
}

void exponential(const LogValue& x, const SeriesScale& scale, ExpValue& result)
{
    ExpValue term;
    term.magnitude = BigUint<1'200>::powerOfTwo(scale.internal);
    result = term;
    BigUint<1'240> product;
    for (std::uint32_t n = 1; n <= scale.maxTerms; ++n) {
        // floor(floor(t * x / S) / n) is floor(t * x / (S * n)) for positive S and n.
        multiplyTerm(term, x, scale.internal, product);
        term.floorDivideSmall(n);
        result.add(term);
        if (isBelowGuard(term.magnitude))
            break;
    }
}

} // namespace soma::pool
