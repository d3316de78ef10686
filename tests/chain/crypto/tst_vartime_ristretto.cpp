// Our own curve arithmetic against libsodium's: random inputs, encodings near the edges, and the
// small numbers where a carry goes wrong first. The seed is printed; set SOMA_SEED to repeat.
#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/fixed_base.h"
#include "chain/crypto/vartime_ristretto.h"

#include <QByteArray>
#include <QTest>

#include <random>
#include <sodium.h>

using namespace soma;
using namespace soma::crypto::vartime;

namespace {

std::uint64_t seed()
{
    bool given = false;
    const qulonglong set = qEnvironmentVariable("SOMA_SEED").toULongLong(&given);
    return given ? set : 0x50AA2026;
}

class Source {
public:
    template <std::size_t N>
    ByteArray<N> bytes()
    {
        ByteArray<N> out;
        for (std::uint8_t& byte : out)
            byte = static_cast<std::uint8_t>(m_engine());
        return out;
    }

    Scalar scalar()
    {
        const auto wide = bytes<64>();
        Scalar out;
        crypto_core_ristretto255_scalar_reduce(out.data(), wide.data());
        return out;
    }

    ByteArray<32> element()
    {
        const auto wide = bytes<64>();
        ByteArray<32> out;
        crypto_core_ristretto255_from_hash(out.data(), wide.data());
        return out;
    }

    std::uint64_t number() { return m_engine(); }

private:
    std::mt19937_64 m_engine{seed()};
};

ByteArray<32> sodiumMultiply(const Scalar& scalar, const ByteArray<32>& point)
{
    ByteArray<32> out;
    if (crypto_scalarmult_ristretto255(out.data(), scalar.data(), point.data()) != 0)
        return {};
    return out;
}

ByteArray<32> sodiumMultiplyBase(const Scalar& scalar)
{
    ByteArray<32> out;
    if (crypto_scalarmult_ristretto255_base(out.data(), scalar.data()) != 0)
        return {};
    return out;
}

ByteArray<32> sodiumAdd(const ByteArray<32>& a, const ByteArray<32>& b)
{
    ByteArray<32> out;
    if (crypto_core_ristretto255_add(out.data(), a.data(), b.data()) != 0)
        qFatal("not a point");
    return out;
}

Scalar small(std::uint8_t value)
{
    Scalar out{};
    out[0] = value;
    return out;
}

// The group order less one.
constexpr Scalar kLargest{0xec, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                          0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                          0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

/// p + offset, little-endian.
ByteArray<32> nearModulus(int offset)
{
    ByteArray<32> out;
    out.fill(0xFF);
    out[0] = static_cast<std::uint8_t>(0xED + offset);
    out[31] = 0x7F;
    return out;
}

} // namespace

class TestVartimeRistretto : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        qInfo("seed %llu", static_cast<unsigned long long>(seed()));
    }

    void fieldAgreesWithPlainArithmetic();
    void decodesWhatLibsodiumDecodes();
    void refusesNonCanonical();
    void multipliesAsLibsodium();
    void edgesOfScalars();
    void sumsOfMany();
    void identityInAllItsForms();
    void fixedBaseAsLibsodium();
};

// 2^255 = 19: doubling 1 that often, and inverse times number.
void TestVartimeRistretto::fieldAgreesWithPlainArithmetic()
{
    FieldElement power = FieldElement::one();
    for (int i = 0; i < 255; ++i)
        power = multiply(power, add(FieldElement::one(), FieldElement::one()));
    QCOMPARE(crypto::vartime::toBytes(power), small(19));
    QCOMPARE(crypto::vartime::toBytes(fromBytes(nearModulus(0))), small(0));
    QCOMPARE(crypto::vartime::toBytes(fromBytes(nearModulus(18))), small(18));
    QCOMPARE(crypto::vartime::toBytes(crypto::vartime::negate(FieldElement::one())),
             nearModulus(-1));
    QVERIFY(equal(square(kRootOfMinusOne), crypto::vartime::negate(FieldElement::one())));
    QVERIFY(equal(add(kCurveD, kCurveD), kTwiceCurveD));

    Source source;
    for (int i = 0; i < 20'000; ++i) {
        const FieldElement a = fromBytes(source.bytes<32>());
        const FieldElement b = fromBytes(source.bytes<32>());
        const FieldElement c = subtract(add(a, a), b);
        // (a + b)^2 - (a - b)^2 = 4 a b, with limbs as full as they get.
        const FieldElement ab = multiply(a, b);
        QVERIFY(equal(subtract(square(add(a, b)), square(subtract(a, b))),
                      add(add(ab, ab), add(ab, ab))));
        QVERIFY(equal(multiply(c, add(a, b)), add(multiply(c, a), multiply(c, b))));
        QVERIFY(equal(square(c), multiply(c, c)));
        if (i % 100 == 0)
            QVERIFY(isZero(a) || equal(multiply(a, invert(a)), FieldElement::one()));
    }
}

void TestVartimeRistretto::decodesWhatLibsodiumDecodes()
{
    Source source;
    int valid = 0;
    for (int i = 0; i < 100'000; ++i) {
        // Half of all even canonical strings below p decode, so that both answers come up often.
        ByteArray<32> bytes = source.bytes<32>();
        if (i % 8 != 0) {
            bytes[0] &= 0xFE;
            bytes[31] &= 0x7F;
        }
        // libsodium 1.0.18 overlooks the highest bit; RFC 9496 and schnorrkel do not.
        const bool expected =
            crypto_core_ristretto255_is_valid_point(bytes.data()) == 1 && (bytes[31] & 0x80) == 0;
        const auto point = decode(bytes);
        QCOMPARE(point.has_value(), expected);
        if (!point)
            continue;
        ++valid;
        QCOMPARE(encode(*point), bytes);
    }
    QVERIFY(valid > 10'000);
}

void TestVartimeRistretto::refusesNonCanonical()
{
    for (int offset = -3; offset <= 18; ++offset) {
        const ByteArray<32> bytes = nearModulus(offset);
        QCOMPARE(decode(bytes).has_value(),
                 crypto_core_ristretto255_is_valid_point(bytes.data()) == 1);
        if (offset >= 0)
            QVERIFY(!decode(bytes));
    }
    Source source;
    for (int i = 0; i < 1000; ++i) {
        ByteArray<32> bytes = source.element();
        QVERIFY(decode(bytes));
        bytes[31] |= 0x80;
        QVERIFY(!decode(bytes));
        bytes[31] &= 0x7F;
        bytes[0] |= 1;
        QVERIFY(!decode(bytes));
    }
    QVERIFY(decode({}));
    QVERIFY(isIdentity(*decode({})));
}

void TestVartimeRistretto::multipliesAsLibsodium()
{
    Source source;
    for (int i = 0; i < 20'000; ++i) {
        const Scalar a = source.scalar();
        const Scalar b = source.scalar();
        const ByteArray<32> element = source.element();
        const ByteArray<32> expected = sodiumAdd(sodiumMultiply(a, element), sodiumMultiplyBase(b));
        QCOMPARE(encode(multiplyTwo(a, *decode(element), b)), expected);
    }
}

void TestVartimeRistretto::edgesOfScalars()
{
    Source source;
    std::vector<Scalar> scalars{kLargest};
    for (std::uint8_t value = 0; value < 255; ++value)
        scalars.push_back(small(value));
    for (std::size_t bit = 0; bit < 252; ++bit) {
        Scalar power{};
        power[bit / 8] = static_cast<std::uint8_t>(1 << (bit % 8));
        scalars.push_back(power);
        Scalar ones{};
        for (std::size_t below = 0; below <= bit; ++below)
            ones[below / 8] = static_cast<std::uint8_t>(ones[below / 8] | (1 << (below % 8)));
        scalars.push_back(ones);
    }
    const ByteArray<32> element = source.element();
    const Point point = *decode(element);
    for (const Scalar& scalar : scalars) {
        QCOMPARE(encode(multiplyTwo(scalar, point, small(0))), sodiumMultiply(scalar, element));
        QCOMPARE(encode(multiplyTwo(small(0), point, scalar)), sodiumMultiplyBase(scalar));
        QCOMPARE(encode(multiplyTwo(scalar, crypto::vartime::negate(point), small(0))),
                 sodiumMultiply(scalar, encode(crypto::vartime::negate(point))));
    }
}

void TestVartimeRistretto::sumsOfMany()
{
    Source source;
    for (int round = 0; round < 200; ++round) {
        const std::size_t count = source.number() % 20;
        const Scalar base = source.scalar();
        ByteArray<32> expected = sodiumMultiplyBase(base);
        std::vector<Term> terms;
        for (std::size_t i = 0; i < count; ++i) {
            Scalar scalar = source.scalar();
            if (i % 2 == 0)
                std::fill(scalar.begin() + 16, scalar.end(), std::uint8_t{0});
            const ByteArray<32> element = source.element();
            expected = sodiumAdd(expected, sodiumMultiply(scalar, element));
            terms.push_back({scalar, *decode(element)});
        }
        QCOMPARE(encode(multiplyMany(base, terms)), expected);
    }
    QVERIFY(isIdentity(multiplyMany(small(0), {})));
}

// The eight points of small order all stand for the identity: whichever comes out, it is seen.
void TestVartimeRistretto::identityInAllItsForms()
{
    Source source;
    for (int i = 0; i < 200; ++i) {
        const Scalar scalar = source.scalar();
        Scalar opposite;
        crypto_core_ristretto255_scalar_negate(opposite.data(), scalar.data());
        const Point point = *decode(sodiumMultiplyBase(scalar));
        const Point sum = multiplyTwo(small(1), point, opposite);
        QVERIFY(isIdentity(sum));
        QCOMPARE(encode(sum), small(0));
        QVERIFY(!isIdentity(point));
    }
}

// The one that works with secrets: every kind of digit, the edges, and 10^5 random scalars.
void TestVartimeRistretto::fixedBaseAsLibsodium()
{
    std::vector<Scalar> scalars{small(0), kLargest};
    for (std::uint8_t value = 1; value < 255; ++value) {
        scalars.push_back(small(value));
        Scalar negative;
        crypto_core_ristretto255_scalar_negate(negative.data(), scalars.back().data());
        scalars.push_back(negative);
    }
    for (std::size_t bit = 0; bit < 252; ++bit) {
        Scalar ones{};
        for (std::size_t below = 0; below <= bit; ++below)
            ones[below / 8] = static_cast<std::uint8_t>(ones[below / 8] | (1 << (below % 8)));
        scalars.push_back(ones);
    }
    Source source;
    for (int i = 0; i < 100'000; ++i)
        scalars.push_back(source.scalar());
    for (const Scalar& scalar : scalars)
        QCOMPARE(crypto::multiplyFixedBase(scalar), sodiumMultiplyBase(scalar));
}

QTEST_APPLESS_MAIN(TestVartimeRistretto)
#include "tst_vartime_ristretto.moc"
