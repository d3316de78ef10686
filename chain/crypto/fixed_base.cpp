#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/fixed_base.h"

#include "chain/crypto/vartime_field.h"
#include "chain/crypto/wiped.h"

#include <array>
#include <cstring>
#include <memory>

namespace soma::crypto {

// The additions, multiplications and squarings of vartime_field.h are the same steps for all
// numbers; what is not (its comparisons, inversion's callers, roots) is not used with a secret
// here.
using vartime::add;
using vartime::FieldElement;
using vartime::multiply;
using vartime::square;
using vartime::subtract;

namespace {

constexpr FieldElement kBaseX{
    {0x62d608f25d51a, 0x412a4b4f6592a, 0x75b7171a4b31d, 0x1ff60527118fe, 0x216936d3cd6e5}};
constexpr FieldElement kBaseY{
    {0x6666666666658, 0x4cccccccccccc, 0x1999999999999, 0x3333333333333, 0x6666666666666}};
constexpr FieldElement kRootOfAMinusDInverted{
    {0xfdaa805d40ea, 0x2eb482e57d339, 0x7610274bc58, 0x6510b613dc8ff, 0x786c8905cfaff}};

// Signed digits of five bits: 51 of them hold every scalar below 2^253.
constexpr int kWidth = 5;
constexpr std::size_t kDigits = 51;
constexpr std::size_t kMultiples = std::size_t{1} << (kWidth - 1);

using Mask = std::uint64_t; // All bits or none.

struct Extended {
    FieldElement x = FieldElement::zero();
    FieldElement y = FieldElement::one();
    FieldElement z = FieldElement::one();
    FieldElement t = FieldElement::zero();
};

/// y + x, y - x, 2 d x y of an affine point.
struct Summand {
    FieldElement sum = FieldElement::one();
    FieldElement difference = FieldElement::one();
    FieldElement product = FieldElement::zero();
};

/// A summand as the table keeps it: fifteen limbs and a spare, for wide loads.
using Pair = std::uint64_t __attribute__((vector_size(16)));
using Packed = std::array<Pair, 8>;

using Row = std::array<Packed, kMultiples>; // 1 to 16 times 32^i B
using Table = std::array<Row, kDigits>;

Packed packed(const Summand& summand)
{
    std::array<std::uint64_t, 16> limbs{};
    std::size_t at = 0;
    for (const FieldElement* part : {&summand.sum, &summand.difference, &summand.product}) {
        for (const std::uint64_t limb : part->limbs)
            limbs[at++] = limb;
    }
    Packed out;
    static_assert(sizeof out == sizeof limbs);
    std::memcpy(out.data(), limbs.data(), sizeof limbs);
    return out;
}

void unpack(const Packed& from, Summand& out)
{
    std::array<std::uint64_t, 16> limbs;
    std::memcpy(limbs.data(), from.data(), sizeof limbs);
    for (std::size_t i = 0; i < 5; ++i) {
        out.sum.limbs[i] = limbs[i];
        out.difference.limbs[i] = limbs[5 + i];
        out.product.limbs[i] = limbs[10 + i];
    }
    sodium_memzero(limbs.data(), sizeof limbs);
}

Extended plus(const Extended& p, const Summand& q)
{
    const FieldElement a = multiply(add(p.y, p.x), q.sum);
    const FieldElement b = multiply(subtract(p.y, p.x), q.difference);
    const FieldElement c = multiply(p.t, q.product);
    const FieldElement d = add(p.z, p.z);
    const FieldElement x = subtract(a, b);
    const FieldElement y = add(a, b);
    const FieldElement z = add(d, c);
    const FieldElement t = subtract(d, c);
    return {multiply(x, t), multiply(y, z), multiply(z, t), multiply(x, y)};
}

Extended twice(const Extended& p)
{
    const FieldElement xx = square(p.x);
    const FieldElement yy = square(p.y);
    const FieldElement zz = square(p.z);
    const FieldElement y = add(yy, xx);
    const FieldElement z = subtract(yy, xx);
    const FieldElement x = subtract(square(add(p.x, p.y)), y);
    const FieldElement t = subtract(add(zz, zz), z);
    return {multiply(x, t), multiply(y, z), multiply(z, t), multiply(x, y)};
}

Summand summandOf(const Extended& p)
{
    const FieldElement inverse = vartime::invert(p.z);
    const FieldElement x = multiply(p.x, inverse);
    const FieldElement y = multiply(p.y, inverse);
    return {add(y, x), subtract(y, x), multiply(multiply(x, y), vartime::kTwiceCurveD)};
}

/// Made once; nothing secret is in it.
std::unique_ptr<const Table> makeTable()
{
    auto table = std::make_unique<Table>();
    Extended power{kBaseX, kBaseY, FieldElement::one(), multiply(kBaseX, kBaseY)};
    for (Row& row : *table) {
        const Summand one = summandOf(power);
        Extended multiple = power;
        for (Packed& entry : row) {
            entry = packed(summandOf(multiple));
            multiple = plus(multiple, one);
        }
        for (int i = 0; i < kWidth; ++i)
            power = twice(power);
    }
    return table;
}

const Table& table()
{
    static const std::unique_ptr<const Table> made = makeTable();
    return *made;
}

/// All bits when the numbers are equal; both are small.
Mask equalMask(std::uint64_t a, std::uint64_t b)
{
    return (((a ^ b) - 1) >> 63) * ~Mask{0};
}

void assignIf(Mask mask, FieldElement& to, const FieldElement& from)
{
    for (std::size_t i = 0; i < 5; ++i)
        to.limbs[i] ^= mask & (to.limbs[i] ^ from.limbs[i]);
}

void swapIf(Mask mask, FieldElement& a, FieldElement& b)
{
    for (std::size_t i = 0; i < 5; ++i) {
        const std::uint64_t change = mask & (a.limbs[i] ^ b.limbs[i]);
        a.limbs[i] ^= change;
        b.limbs[i] ^= change;
    }
}

void negateIf(Mask mask, FieldElement& a)
{
    assignIf(mask, a, subtract(FieldElement::zero(), a));
}

Mask isOdd(const FieldElement& a)
{
    return (vartime::toBytes(a)[0] & 1) * ~Mask{0};
}

Mask isEqual(const FieldElement& a, const FieldElement& b)
{
    const ByteArray<32> one = vartime::toBytes(a);
    const ByteArray<32> other = vartime::toBytes(b);
    std::uint64_t difference = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        difference |= std::uint64_t{one[i]} ^ other[i];
    return equalMask(difference, 0);
}

using Digits = std::array<std::int8_t, kDigits>;

/// Digits from -16 to 15, lowest first.
void digitsOf(std::span<const std::uint8_t, 32> scalar, Digits& digits)
{
    int carry = 0;
    for (std::size_t i = 0; i < kDigits; ++i) {
        const std::size_t bit = i * kWidth;
        unsigned window = unsigned{scalar[bit / 8]} >> (bit % 8);
        if (bit / 8 + 1 < scalar.size())
            window |= unsigned{scalar[bit / 8 + 1]} << (8 - bit % 8);
        const int digit = static_cast<int>(window & 31) + carry;
        carry = (digit + 16) >> kWidth;
        digits[i] = static_cast<std::int8_t>(digit - carry * 32);
    }
}

/// The row's entry for a digit: looks at all of them.
void select(const Row& row, int digit, Summand& out)
{
    const Mask negative = static_cast<Mask>(static_cast<std::int64_t>(digit) >> 63);
    const auto size = static_cast<std::uint64_t>((digit ^ static_cast<int>(negative)) -
                                                 static_cast<int>(negative));
    Wiped<Packed> found;
    // Zero times the base is (0, 1): one, one, zero.
    const Mask none = equalMask(size, 0) & 1;
    (*found)[0] = Pair{none, 0};
    (*found)[2] = Pair{0, none};
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Mask here = equalMask(size, i + 1);
        const Pair mask{here, here};
        for (std::size_t j = 0; j < found->size(); ++j)
            (*found)[j] |= row[i][j] & mask;
    }
    unpack(*found, out);
    swapIf(negative, out.sum, out.difference);
    negateIf(negative, out.product);
}

/// 1 / root(v) or, when v is no square, what the encoding takes in its place (RFC 9496, 4.2).
FieldElement inverseRoot(const FieldElement& v)
{
    const FieldElement v3 = multiply(square(v), v);
    const FieldElement v7 = multiply(square(v3), v);
    FieldElement root = multiply(v3, vartime::powerForRoot(v7));
    const FieldElement check = multiply(v, square(root));
    const FieldElement minusOne = subtract(FieldElement::zero(), FieldElement::one());
    const Mask flipped =
        isEqual(check, minusOne) | isEqual(check, multiply(minusOne, vartime::kRootOfMinusOne));
    assignIf(flipped, root, multiply(root, vartime::kRootOfMinusOne));
    negateIf(isOdd(root), root);
    return root;
}

/// RFC 9496, section 4.3.2.
ByteArray<32> encode(const Extended& p)
{
    const FieldElement u1 = multiply(add(p.z, p.y), subtract(p.z, p.y));
    const FieldElement u2 = multiply(p.x, p.y);
    const FieldElement inverse = inverseRoot(multiply(u1, square(u2)));
    const FieldElement denominator1 = multiply(inverse, u1);
    const FieldElement denominator2 = multiply(inverse, u2);
    const FieldElement zInverse = multiply(multiply(denominator1, denominator2), p.t);
    const Mask rotate = isOdd(multiply(p.t, zInverse));
    FieldElement x = p.x;
    FieldElement y = p.y;
    FieldElement denominator = denominator2;
    assignIf(rotate, x, multiply(p.y, vartime::kRootOfMinusOne));
    assignIf(rotate, y, multiply(p.x, vartime::kRootOfMinusOne));
    assignIf(rotate, denominator, multiply(denominator1, kRootOfAMinusDInverted));
    negateIf(isOdd(multiply(x, zInverse)), y);
    FieldElement s = multiply(denominator, subtract(p.z, y));
    negateIf(isOdd(s), s);
    return vartime::toBytes(s);
}

} // namespace

ByteArray<32> multiplyFixedBase(std::span<const std::uint8_t, 32> scalar)
{
    const Table& rows = table();
    Wiped<Digits> digits;
    digitsOf(scalar, *digits);
    Wiped<Extended> sum;
    sum->y = FieldElement::one();
    sum->z = FieldElement::one();
    Wiped<Summand> summand;
    for (std::size_t i = 0; i < kDigits; ++i) {
        select(rows[i], (*digits)[i], *summand);
        *sum = plus(*sum, *summand);
    }
    return encode(*sum);
}

} // namespace soma::crypto
