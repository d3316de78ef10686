#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/vartime_ristretto.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace soma::crypto::vartime {

namespace {

constexpr FieldElement kRootOfAMinusDInverted{
    {0xfdaa805d40ea, 0x2eb482e57d339, 0x7610274bc58, 0x6510b613dc8ff, 0x786c8905cfaff}};
constexpr FieldElement kBaseX{
    {0x62d608f25d51a, 0x412a4b4f6592a, 0x75b7171a4b31d, 0x1ff60527118fe, 0x216936d3cd6e5}};
constexpr FieldElement kBaseY{
    {0x6666666666658, 0x4cccccccccccc, 0x1999999999999, 0x3333333333333, 0x6666666666666}};

/// Without T: all that doubling needs.
struct Projective {
    FieldElement x = FieldElement::zero();
    FieldElement y = FieldElement::one();
    FieldElement z = FieldElement::one();
};

/// x = X/Z, y = Y/T: what adding and doubling give before the last multiplications.
struct Completed {
    FieldElement x;
    FieldElement y;
    FieldElement z;
    FieldElement t;
};

/// A summand prepared: Y + X, Y - X, 2 Z, 2 d T.
struct Cached {
    FieldElement sum;
    FieldElement difference;
    FieldElement twiceZ;
    FieldElement product;
};

/// The same with Z = 1.
struct CachedAffine {
    FieldElement sum;
    FieldElement difference;
    FieldElement product;
};

Projective toProjective(const Completed& p)
{
    return {multiply(p.x, p.t), multiply(p.y, p.z), multiply(p.z, p.t)};
}

Point toPoint(const Completed& p)
{
    return {multiply(p.x, p.t), multiply(p.y, p.z), multiply(p.z, p.t), multiply(p.x, p.y)};
}

Cached toCached(const Point& p)
{
    return {add(p.y, p.x), subtract(p.y, p.x), add(p.z, p.z), multiply(p.t, kTwiceCurveD)};
}

Completed twice(const Projective& p)
{
    const FieldElement xx = square(p.x);
    const FieldElement yy = square(p.y);
    const FieldElement zz = square(p.z);
    const FieldElement sum = square(add(p.x, p.y));
    const FieldElement yPlus = add(yy, xx);
    const FieldElement yMinus = subtract(yy, xx);
    return {subtract(sum, yPlus), yPlus, yMinus, subtract(add(zz, zz), yMinus)};
}

Completed combined(const FieldElement& plus, const FieldElement& minus, const FieldElement& z,
                   const FieldElement& t)
{
    return {subtract(plus, minus), add(plus, minus), add(z, t), subtract(z, t)};
}

Completed plus(const Point& p, const Cached& q)
{
    return combined(multiply(add(p.y, p.x), q.sum), multiply(subtract(p.y, p.x), q.difference),
                    multiply(p.z, q.twiceZ), multiply(p.t, q.product));
}

Completed plus(const Point& p, const CachedAffine& q)
{
    return combined(multiply(add(p.y, p.x), q.sum), multiply(subtract(p.y, p.x), q.difference),
                    add(p.z, p.z), multiply(p.t, q.product));
}

Cached opposite(const Cached& q)
{
    return {q.difference, q.sum, q.twiceZ, negate(q.product)};
}

CachedAffine opposite(const CachedAffine& q)
{
    return {q.difference, q.sum, negate(q.product)};
}

// Windows: a digit is odd and below 2^(width - 1) in size, and after it come width - 1 zeroes.
constexpr int kPointWidth = 5;
constexpr int kBaseWidth = 8;
constexpr std::size_t kDigits = 256;

using PointTable = std::array<Cached, std::size_t{1} << (kPointWidth - 2)>;
using BaseTable = std::array<CachedAffine, std::size_t{1} << (kBaseWidth - 2)>;
using Digits = std::array<std::int8_t, kDigits>;

Digits digitsOf(const Scalar& scalar, int width)
{
    std::array<std::uint64_t, 5> words{};
    std::memcpy(words.data(), scalar.data(), scalar.size());
    const std::uint64_t full = std::uint64_t{1} << width;
    Digits digits{};
    std::uint64_t carry = 0;
    for (std::size_t at = 0; at < kDigits;) {
        const std::size_t bit = at % 64;
        const std::uint64_t* word = &words[at / 64];
        std::uint64_t bits = word[0] >> bit;
        if (bit + static_cast<std::size_t>(width) > 64)
            bits |= word[1] << (64 - bit);
        const std::uint64_t window = carry + (bits & (full - 1));
        if ((window & 1) == 0) {
            ++at;
            continue;
        }
        carry = window < full / 2 ? 0 : 1;
        const auto digit =
            static_cast<std::int64_t>(window) - static_cast<std::int64_t>(carry * full);
        digits[at] = static_cast<std::int8_t>(digit);
        at += static_cast<std::size_t>(width);
    }
    return digits;
}

/// Points times 1, 3, 5 ...
template <std::size_t Size>
std::array<Point, Size> oddMultiples(const Point& point)
{
    std::array<Point, Size> out;
    out[0] = point;
    const Cached two = toCached(toPoint(twice({point.x, point.y, point.z})));
    for (std::size_t i = 1; i < Size; ++i)
        out[i] = toPoint(plus(out[i - 1], two));
    return out;
}

PointTable tableOf(const Point& point)
{
    PointTable table;
    const auto multiples = oddMultiples<std::tuple_size_v<PointTable>>(point);
    std::transform(multiples.begin(), multiples.end(), table.begin(), toCached);
    return table;
}

const BaseTable& baseTable()
{
    static const BaseTable table = [] {
        const Point base{kBaseX, kBaseY, FieldElement::one(), multiply(kBaseX, kBaseY)};
        BaseTable out;
        const auto multiples = oddMultiples<std::tuple_size_v<BaseTable>>(base);
        std::transform(multiples.begin(), multiples.end(), out.begin(), [](const Point& p) {
            const FieldElement inverse = invert(p.z);
            const FieldElement x = multiply(p.x, inverse);
            const FieldElement y = multiply(p.y, inverse);
            return CachedAffine{add(y, x), subtract(y, x), multiply(multiply(x, y), kTwiceCurveD)};
        });
        return out;
    }();
    return table;
}

template <typename Table>
void addDigit(Completed& sum, int digit, const Table& table)
{
    if (digit == 0)
        return;
    const auto& multiple = table[static_cast<std::size_t>(std::abs(digit) / 2)];
    sum = digit > 0 ? plus(toPoint(sum), multiple) : plus(toPoint(sum), opposite(multiple));
}

struct PreparedTerm {
    Digits digits;
    PointTable table;
};

/// Straus: one chain of doublings for all terms.
Point sumOf(const Digits& base, std::span<const PreparedTerm> terms)
{
    const auto isUsed = [&](std::size_t at) {
        return base[at] != 0 || std::any_of(terms.begin(), terms.end(), [at](const auto& term) {
                   return term.digits[at] != 0;
               });
    };
    std::size_t top = kDigits;
    while (top > 0 && !isUsed(top - 1))
        --top;
    if (top == 0)
        return {};
    const BaseTable& multiplesOfBase = baseTable();
    Projective doubled;
    Completed sum{};
    for (std::size_t at = top; at-- > 0;) {
        sum = twice(doubled);
        for (const PreparedTerm& term : terms)
            addDigit(sum, term.digits[at], term.table);
        addDigit(sum, base[at], multiplesOfBase);
        doubled = toProjective(sum);
    }
    return toPoint(sum);
}

} // namespace

Point negate(const Point& point)
{
    return {negate(point.x), point.y, point.z, negate(point.t)};
}

// RFC 9496, section 4.3.1.
std::optional<Point> decode(const ByteArray<32>& bytes)
{
    const FieldElement s = fromBytes(bytes);
    // 1. Canonical and not negative.
    if (toBytes(s) != bytes || isNegative(s))
        return std::nullopt;
    // 2. to 4.
    const FieldElement ss = square(s);
    const FieldElement u1 = subtract(FieldElement::one(), ss);
    const FieldElement u2 = add(FieldElement::one(), ss);
    const FieldElement u2Squared = square(u2);
    const FieldElement v = subtract(negate(multiply(kCurveD, square(u1))), u2Squared);
    const RootOfRatio inverse = rootOfRatio(FieldElement::one(), multiply(v, u2Squared));
    const FieldElement denominatorX = multiply(inverse.root, u2);
    const FieldElement denominatorY = multiply(multiply(inverse.root, denominatorX), v);
    Point out;
    out.x = absolute(multiply(add(s, s), denominatorX));
    out.y = multiply(u1, denominatorY);
    out.t = multiply(out.x, out.y);
    if (!inverse.wasSquare || isNegative(out.t) || isZero(out.y))
        return std::nullopt;
    return out;
}

// RFC 9496, section 4.3.2.
ByteArray<32> encode(const Point& point)
{
    const FieldElement u1 = multiply(add(point.z, point.y), subtract(point.z, point.y));
    const FieldElement u2 = multiply(point.x, point.y);
    const FieldElement inverse = rootOfRatio(FieldElement::one(), multiply(u1, square(u2))).root;
    const FieldElement denominator1 = multiply(inverse, u1);
    const FieldElement denominator2 = multiply(inverse, u2);
    const FieldElement zInverse = multiply(multiply(denominator1, denominator2), point.t);
    FieldElement x = point.x;
    FieldElement y = point.y;
    FieldElement denominator = denominator2;
    if (isNegative(multiply(point.t, zInverse))) {
        x = multiply(point.y, kRootOfMinusOne);
        y = multiply(point.x, kRootOfMinusOne);
        denominator = multiply(denominator1, kRootOfAMinusDInverted);
    }
    if (isNegative(multiply(x, zInverse)))
        y = negate(y);
    return toBytes(absolute(multiply(denominator, subtract(point.z, y))));
}

// RFC 9496, section 4.3.3, with (0, 1) as the other.
bool isIdentity(const Point& point)
{
    return isZero(point.x) || isZero(point.y);
}

Point multiplyTwo(const Scalar& a, const Point& pointA, const Scalar& b)
{
    const PreparedTerm term{digitsOf(a, kPointWidth), tableOf(pointA)};
    return sumOf(digitsOf(b, kBaseWidth), std::span(&term, 1));
}

Point multiplyMany(const Scalar& b, std::span<const Term> terms)
{
    std::vector<PreparedTerm> prepared;
    prepared.reserve(terms.size());
    for (const Term& term : terms)
        prepared.push_back({digitsOf(term.scalar, kPointWidth), tableOf(term.point)});
    return sumOf(digitsOf(b, kBaseWidth), prepared);
}

} // namespace soma::crypto::vartime
