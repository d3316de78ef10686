// Big unsigned integers of fixed capacity, on the stack: the ground under the pool's power function
// (staking.md section 3.3). 64-bit limbs, lowest first; no allocation, no exceptions.
//
// A number keeps only the limbs it uses; the others are not initialised. Going beyond the capacity
// is a mistake of ours, so it is an assert: whoever picks a capacity shows why it is enough.
#pragma once

#include "consensus/base/assert.h"
#include "consensus/base/checked.h"
#include "consensus/math/wide.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace soma::math {

using Limb = std::uint64_t;
inline constexpr unsigned kLimbBits = 64;

/// Loops over limb arrays. Sizes count limbs.
namespace limbs {

inline std::size_t trimmed(const Limb* a, std::size_t size)
{
    while (size > 0 && a[size - 1] == 0)
        --size;
    return size;
}

/// r += a, where a is not longer than r. Returns the carry.
inline Limb addTo(Limb* r, std::size_t rSize, const Limb* a, std::size_t aSize)
{
    u128 carry = 0;
    std::size_t i = 0;
    for (; i < aSize; ++i) {
        carry += static_cast<u128>(r[i]) + a[i];
        r[i] = static_cast<Limb>(carry);
        carry >>= kLimbBits;
    }
    for (; carry != 0 && i < rSize; ++i) {
        carry += r[i];
        r[i] = static_cast<Limb>(carry);
        carry >>= kLimbBits;
    }
    return static_cast<Limb>(carry);
}

/// r -= a, where a is not longer than r. Returns the borrow.
inline Limb subtractFrom(Limb* r, std::size_t rSize, const Limb* a, std::size_t aSize)
{
    Limb borrow = 0;
    std::size_t i = 0;
    for (; i < aSize; ++i) {
        const u128 difference = static_cast<u128>(r[i]) - a[i] - borrow;
        r[i] = static_cast<Limb>(difference);
        borrow = static_cast<Limb>(difference >> kLimbBits) & 1;
    }
    for (; borrow != 0 && i < rSize; ++i) {
        borrow = r[i] == 0 ? 1 : 0;
        --r[i];
    }
    return borrow;
}

/// r += a * factor over aSize limbs. Returns the carry out of limb aSize - 1.
inline Limb addProduct(Limb* r, const Limb* a, std::size_t aSize, Limb factor)
{
    Limb carry = 0;
    for (std::size_t i = 0; i < aSize; ++i) {
        const u128 sum = static_cast<u128>(a[i]) * factor + r[i] + carry;
        r[i] = static_cast<Limb>(sum);
        carry = static_cast<Limb>(sum >> kLimbBits);
    }
    return carry;
}

/// r -= a * factor over aSize limbs. Returns the borrow out of limb aSize - 1.
inline Limb subtractProduct(Limb* r, const Limb* a, std::size_t aSize, Limb factor)
{
    Limb borrow = 0;
    for (std::size_t i = 0; i < aSize; ++i) {
        const u128 product = static_cast<u128>(a[i]) * factor + borrow;
        const Limb low = static_cast<Limb>(product);
        borrow = static_cast<Limb>(product >> kLimbBits) + (r[i] < low ? 1 : 0);
        r[i] -= low;
    }
    return borrow;
}

/// out = a * b; out holds aSize + bSize limbs and overlaps neither.
inline void multiply(Limb* out, const Limb* a, std::size_t aSize, const Limb* b, std::size_t bSize)
{
    for (std::size_t i = 0; i < aSize; ++i)
        out[i] = 0;
    for (std::size_t j = 0; j < bSize; ++j)
        out[aSize + j] = addProduct(out + j, a, aSize, b[j]);
}

/// r /= divisor. Returns the remainder.
inline Limb divideBy(Limb* r, std::size_t rSize, Limb divisor)
{
    Limb rest = 0;
    for (std::size_t i = rSize; i > 0; --i)
        r[i - 1] = detail::divideStep(rest, r[i - 1], divisor);
    return rest;
}

} // namespace limbs

template <std::size_t Capacity>
class BigUint {
public:
    BigUint() = default;

    explicit BigUint(u128 value)
    {
        push(static_cast<Limb>(value));
        push(static_cast<Limb>(value >> kLimbBits));
        trim();
    }

    BigUint(const BigUint& other) { copyFrom(other); }

    BigUint& operator=(const BigUint& other)
    {
        if (this != &other)
            copyFrom(other);
        return *this;
    }

    ~BigUint() = default;

    static BigUint powerOfTwo(std::size_t exponent)
    {
        BigUint out(1);
        out.shiftLeft(exponent);
        return out;
    }

    static BigUint fromLimbs(const Limb* source, std::size_t size)
    {
        BigUint out;
        for (std::size_t i = 0; i < size; ++i)
            out.push(source[i]);
        out.trim();
        return out;
    }

    template <std::size_t Other>
    static BigUint from(const BigUint<Other>& other)
    {
        BigUint out;
        for (std::size_t i = 0; i < other.size(); ++i)
            out.push(other.limb(i));
        return out;
    }

    bool isZero() const { return m_size == 0; }

    std::size_t size() const { return m_size; }

    Limb limb(std::size_t index) const { return index < m_size ? m_limbs[index] : 0; }

    const Limb* data() const { return m_limbs; }

    /// Zero for zero.
    std::size_t bitLength() const
    {
        if (m_size == 0)
            return 0;
        const auto top = static_cast<std::size_t>(__builtin_clzll(m_limbs[m_size - 1]));
        return m_size * kLimbBits - top;
    }

    /// True if any of the lowest `count` bits is set.
    bool hasBitsBelow(std::size_t count) const
    {
        const std::size_t whole = count / kLimbBits;
        for (std::size_t i = 0; i < whole && i < m_size; ++i) {
            if (m_limbs[i] != 0)
                return true;
        }
        const auto part = static_cast<unsigned>(count % kLimbBits);
        return part != 0 && whole < m_size && (m_limbs[whole] << (kLimbBits - part)) != 0;
    }

    std::optional<std::uint64_t> toU64() const
    {
        if (m_size > 1)
            return std::nullopt;
        return limb(0);
    }

    u128 low128() const { return (static_cast<u128>(limb(1)) << kLimbBits) | limb(0); }

    std::strong_ordering operator<=>(const BigUint& other) const
    {
        if (m_size != other.m_size)
            return m_size <=> other.m_size;
        for (std::size_t i = m_size; i > 0; --i) {
            if (m_limbs[i - 1] != other.m_limbs[i - 1])
                return m_limbs[i - 1] <=> other.m_limbs[i - 1];
        }
        return std::strong_ordering::equal;
    }

    bool operator==(const BigUint& other) const { return (*this <=> other) == 0; }

    void add(const BigUint& other)
    {
        while (m_size < other.m_size)
            push(0);
        const Limb carry = limbs::addTo(m_limbs, m_size, other.m_limbs, other.m_size);
        if (carry != 0)
            push(carry);
    }

    void addSmall(Limb value)
    {
        const Limb carry = m_size == 0 ? value : limbs::addTo(m_limbs, m_size, &value, 1);
        if (carry != 0)
            push(carry);
    }

    /// Requires other <= *this.
    void subtract(const BigUint& other)
    {
        SOMA_ASSERT(other.m_size <= m_size);
        const Limb borrow = limbs::subtractFrom(m_limbs, m_size, other.m_limbs, other.m_size);
        SOMA_ASSERT(borrow == 0);
        trim();
    }

    void multiplySmall(Limb factor)
    {
        Limb carry = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const u128 product = static_cast<u128>(m_limbs[i]) * factor + carry;
            m_limbs[i] = static_cast<Limb>(product);
            carry = static_cast<Limb>(product >> kLimbBits);
        }
        if (carry != 0)
            push(carry);
        trim();
    }

    /// Divides, rounding down, and returns the remainder.
    Limb divideSmall(Limb divisor)
    {
        SOMA_ASSERT(divisor != 0);
        const Limb rest = limbs::divideBy(m_limbs, m_size, divisor);
        trim();
        return rest;
    }

    /// *this = a * b.
    template <std::size_t A, std::size_t B>
    void setProduct(const BigUint<A>& a, const BigUint<B>& b)
    {
        SOMA_ASSERT(a.size() + b.size() <= Capacity);
        limbs::multiply(m_limbs, a.data(), a.size(), b.data(), b.size());
        m_size = a.size() + b.size();
        trim();
    }

    /// *this = floor(source / 2^count). Returns true if a set bit was dropped.
    template <std::size_t Other>
    bool setShiftedRight(const BigUint<Other>& source, std::size_t count)
    {
        const std::size_t whole = count / kLimbBits;
        const auto part = static_cast<unsigned>(count % kLimbBits);
        const std::size_t newSize = source.m_size > whole ? source.m_size - whole : 0;
        SOMA_ASSERT(newSize <= Capacity);
        for (std::size_t i = 0; i < newSize; ++i) {
            const Limb above = part != 0 && i + 1 < newSize
                                   ? source.m_limbs[i + 1 + whole] << (kLimbBits - part)
                                   : 0;
            m_limbs[i] = (source.m_limbs[i + whole] >> part) | above;
        }
        m_size = newSize;
        trim();
        return source.hasBitsBelow(count);
    }

    /// *this = floor(source / divisor). Returns the remainder.
    Limb setQuotient(const BigUint& source, Limb divisor)
    {
        Limb rest = 0;
        for (std::size_t i = source.m_size; i > 0; --i)
            m_limbs[i - 1] = detail::divideStep(rest, source.m_limbs[i - 1], divisor);
        m_size = source.m_size;
        trim();
        return rest;
    }

    void shiftLeft(std::size_t count)
    {
        if (m_size == 0 || count == 0)
            return;
        const std::size_t whole = count / kLimbBits;
        const auto part = static_cast<unsigned>(count % kLimbBits);
        const std::size_t oldSize = m_size;
        SOMA_ASSERT(oldSize + whole + 1 <= Capacity);
        m_limbs[oldSize + whole] = part == 0 ? 0 : m_limbs[oldSize - 1] >> (kLimbBits - part);
        for (std::size_t i = oldSize; i > 0; --i) {
            const Limb below = i >= 2 && part != 0 ? m_limbs[i - 2] >> (kLimbBits - part) : 0;
            m_limbs[i - 1 + whole] = (m_limbs[i - 1] << part) | below;
        }
        for (std::size_t i = 0; i < whole; ++i)
            m_limbs[i] = 0;
        m_size = oldSize + whole + 1;
        trim();
    }

    /// Rounds down.
    void shiftRight(std::size_t count)
    {
        const std::size_t whole = count / kLimbBits;
        if (whole >= m_size) {
            m_size = 0;
            return;
        }
        const auto part = static_cast<unsigned>(count % kLimbBits);
        const std::size_t newSize = m_size - whole;
        for (std::size_t i = 0; i < newSize; ++i) {
            const Limb above =
                part != 0 && i + 1 < newSize ? m_limbs[i + 1 + whole] << (kLimbBits - part) : 0;
            m_limbs[i] = (m_limbs[i + whole] >> part) | above;
        }
        m_size = newSize;
        trim();
    }

    /// *this becomes the remainder of the division by `divisor`, the result is the quotient rounded
    /// down. Schoolbook division; one limb of capacity is needed above the dividend.
    BigUint divideBy(const BigUint& divisor)
    {
        SOMA_ASSERT(!divisor.isZero());
        BigUint quotient;
        if (*this < divisor)
            return quotient;
        if (divisor.m_size == 1) {
            quotient = *this;
            *this = BigUint(quotient.divideSmall(divisor.m_limbs[0]));
            return quotient;
        }
        const std::size_t n = divisor.m_size;
        const auto shift = static_cast<std::size_t>(__builtin_clzll(divisor.m_limbs[n - 1]));
        BigUint scaled = divisor;
        scaled.shiftLeft(shift);
        shiftLeft(shift);
        SOMA_ASSERT(m_size < Capacity);
        m_limbs[m_size] = 0;
        const std::size_t digits = m_size - n + 1;
        for (std::size_t j = digits; j > 0; --j)
            quotient.m_limbs[j - 1] = divideDigit(m_limbs + (j - 1), scaled.m_limbs, n);
        quotient.m_size = digits;
        quotient.trim();
        m_size = n;
        trim();
        shiftRight(shift);
        return quotient;
    }

    /// base^exponent by squaring.
    static BigUint power(const BigUint& base, std::uint32_t exponent)
    {
        BigUint result(1);
        BigUint square = base;
        while (exponent != 0) {
            BigUint product;
            if ((exponent & 1) != 0) {
                product.setProduct(result, square);
                result = product;
            }
            exponent >>= 1;
            if (exponent != 0) {
                product.setProduct(square, square);
                square = product;
            }
        }
        return result;
    }

private:
    /// One quotient digit of r[0..n] / d[0..n-1], d with its top bit set; r keeps the remainder.
    static Limb divideDigit(Limb* r, const Limb* d, std::size_t n)
    {
        const Limb top = d[n - 1];
        Limb estimate = ~Limb{0};
        if (r[n] < top) {
            Limb rest = r[n];
            estimate = detail::divideStep(rest, r[n - 1], top);
            // Looking at the second limb as well leaves the estimate at most one too large.
            while (static_cast<u128>(estimate) * d[n - 2] >
                   ((static_cast<u128>(rest) << kLimbBits) | r[n - 2])) {
                --estimate;
                if (__builtin_add_overflow(rest, top, &rest))
                    break;
            }
        }
        // Both ways the estimate is now at most one too large: the second, because the quotient is
        // at least top * 2^64 / (top + 1) and top has its highest bit set.
        const Limb borrow = limbs::subtractProduct(r, d, n, estimate);
        const bool tooLarge = r[n] < borrow;
        r[n] -= borrow;
        if (tooLarge) {
            --estimate;
            r[n] += limbs::addTo(r, n, d, n);
        }
        return estimate;
    }

    void copyFrom(const BigUint& other)
    {
        m_size = other.m_size;
        for (std::size_t i = 0; i < m_size; ++i)
            m_limbs[i] = other.m_limbs[i];
    }

    void push(Limb value)
    {
        SOMA_ASSERT(m_size < Capacity);
        m_limbs[m_size++] = value;
    }

    void trim() { m_size = limbs::trimmed(m_limbs, m_size); }

    std::size_t m_size = 0;
    Limb m_limbs[Capacity]; // Only the first m_size are defined.

    template <std::size_t>
    friend class BigUint;
};

/// A sign and a magnitude. Zero is never negative.
template <std::size_t Capacity>
struct BigInt {
    BigUint<Capacity> magnitude;
    bool negative = false;

    void normalise() { negative = negative && !magnitude.isZero(); }

    void add(const BigInt& other) { combine(other, other.negative); }

    void subtract(const BigInt& other) { combine(other, !other.negative); }

    /// Floor division by 2^count: toward minus infinity.
    void floorShiftRight(std::size_t count)
    {
        const bool roundsUp = negative && magnitude.hasBitsBelow(count);
        magnitude.shiftRight(count);
        if (roundsUp)
            magnitude.addSmall(1);
        normalise();
    }

    /// Floor division: toward minus infinity.
    void floorDivideSmall(Limb divisor)
    {
        if (magnitude.divideSmall(divisor) != 0 && negative)
            magnitude.addSmall(1);
        normalise();
    }

private:
    void combine(const BigInt& other, bool otherNegative)
    {
        if (other.magnitude.isZero())
            return;
        if (negative == otherNegative) {
            magnitude.add(other.magnitude);
        } else if (magnitude >= other.magnitude) {
            magnitude.subtract(other.magnitude);
        } else {
            BigUint<Capacity> larger = other.magnitude;
            larger.subtract(magnitude);
            magnitude = larger;
            negative = otherNegative;
        }
        normalise();
    }
};

} // namespace soma::math
