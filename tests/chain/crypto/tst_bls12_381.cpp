// The beacon's curve against recorded answers of @noble/curves, and its shortcuts against the plain
// way. The seed is printed; set SOMA_SEED to repeat.
#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/bls12_381/pairing.h"
#include "tests/chain/crypto/vector_file.h"

#include <QTest>

#include <random>

using namespace soma;
using namespace soma::crypto::bls12_381;
using soma::test::arrayField;
using soma::test::toHex;

namespace {

const QJsonObject& vectors()
{
    static const QJsonObject kAll = test::vectorFile("../timelock/bls12_381.json");
    return kAll;
}

std::uint64_t seed()
{
    bool given = false;
    const qulonglong set = qEnvironmentVariable("SOMA_SEED").toULongLong(&given);
    return given ? set : 0x3812026;
}

class Source {
public:
    Fp fp()
    {
        ByteArray<48> bytes;
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine());
        bytes[0] &= 0x0f;
        return fromBigEndian(bytes).value();
    }

    Fp2 fp2() { return {fp(), fp()}; }

    Fp12 fp12() { return {{fp2(), fp2(), fp2()}, {fp2(), fp2(), fp2()}}; }

private:
    std::mt19937_64 m_engine{seed()};
};

/// 0, 1, p - 1, and their like in Montgomery form.
std::vector<Fp> edges()
{
    const Fp one = Fp::one();
    return {Fp::zero(),
            one,
            negate(one),
            twice(one),
            Fp{{1, 0, 0, 0, 0, 0}},
            negate(Fp{{1, 0, 0, 0, 0, 0}}),
            fpOf({~0ULL, ~0ULL, ~0ULL, ~0ULL, ~0ULL, 0})};
}

Bytes bytesOf(const Fp2& a)
{
    Bytes out;
    append(out, toLittleEndian(a.c0));
    append(out, toLittleEndian(a.c1));
    return out;
}

template <typename Field>
AffinePoint<Field> toAffine(const Point<Field>& p)
{
    const Field inverse = invert(p.z);
    return {multiply(p.x, square(inverse)), multiply(p.y, multiply(square(inverse), inverse))};
}

} // namespace

class TestBls12381 final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qInfo("seed 0x%llx", static_cast<unsigned long long>(seed())); }

    void numbersObeyTheLaws()
    {
        Source source;
        std::vector<Fp> some = edges();
        for (int i = 0; i < 60; ++i)
            some.push_back(source.fp());
        for (const Fp& a : some) {
            QVERIFY(add(a, negate(a)).isZero());
            QVERIFY(multiply(a, Fp::one()) == a);
            QVERIFY(fpOf(numberOf(a)) == a);
            QVERIFY(multiply(a, invert(a)) == (a.isZero() ? Fp::zero() : Fp::one()));
            const std::optional<Fp> root = squareRoot(square(a));
            QVERIFY(root && (*root == a || *root == negate(a)));
            QVERIFY(a.isZero() || isLarger(a) != isLarger(negate(a)));
            for (const Fp& b : some) {
                QVERIFY(subtract(add(a, b), b) == a);
                QVERIFY(multiply(a, b) == multiply(b, a));
                QVERIFY(multiply(add(a, b), a) == add(square(a), multiply(b, a)));
            }
        }
        QVERIFY(!squareRoot(negate(Fp::one())));
        QVERIFY(!isLarger(Fp::zero()));
    }

    void bytesOfNumbersAreThoseBelowP()
    {
        ByteArray<48> p{};
        for (std::size_t i = 0; i < p.size(); ++i)
            p[47 - i] = static_cast<std::uint8_t>(kPrime[i / 8] >> (8 * (i % 8)));
        QVERIFY(!fromBigEndian(p));
        ByteArray<48> below = p;
        --below[47];
        QVERIFY(fromBigEndian(below) == negate(Fp::one()));
        ByteArray<48> above = p;
        ++above[47];
        QVERIFY(!fromBigEndian(above));
        ByteArray<48> most;
        most.fill(0xff);
        QVERIFY(!fromBigEndian(most));
    }

    void towersObeyTheLaws()
    {
        Source source;
        for (int i = 0; i < 40; ++i) {
            const Fp2 a = source.fp2();
            QVERIFY(multiply(a, invert(a)) == Fp2::one());
            QVERIFY(square(a) == multiply(a, a));
            QVERIFY(timesXi(a) == multiply(a, Fp2{Fp::one(), Fp::one()}));
            QVERIFY(conjugate(a) == power(a, kPrime));
            const std::optional<Fp2> root = squareRoot(square(a));
            QVERIFY(root && (*root == a || *root == negate(a)));
            QVERIFY(!squareRoot(timesXi(square(a))));
            const Fp12 f = source.fp12();
            const Fp12 g = source.fp12();
            QVERIFY(multiply(f, invert(f)) == Fp12::one());
            QVERIFY(square(f) == multiply(f, f));
            QVERIFY(multiply(f, g) == multiply(g, f));
            QVERIFY(multiply(square(f), g) == multiply(f, multiply(f, g)));
            const Line line{a, source.fp2(), source.fp2()};
            const Fp12 whole{{line.one, line.v, {}}, {{}, line.vw, {}}};
            QVERIFY(multiply(f, line) == multiply(f, whole));
        }
        const Fp2 real{negate(Fp::one()), Fp::zero()};
        QVERIFY(squareRoot(real) == (Fp2{Fp::zero(), Fp::one()}) ||
                squareRoot(real) == (Fp2{Fp::zero(), negate(Fp::one())}));
        QVERIFY(squareRoot(Fp2::zero()) == Fp2::zero());
    }

    void shortcutsOfTheTowerAreThePlainWay()
    {
        Source source;
        const Fp12 f = source.fp12();
        QVERIFY(frobenius(f) == power(f, kPrime));
        Fp12 sixTimes = f;
        for (int i = 0; i < 6; ++i)
            sixTimes = frobenius(sixTimes);
        QVERIFY(sixTimes == conjugate(f));
        // Where the cheap square holds: after the easy part of the final power.
        const Fp12 unit = multiply(conjugate(f), invert(f));
        const Fp12 cyclotomic = multiply(frobenius(frobenius(unit)), unit);
        QVERIFY(squareCyclotomic(cyclotomic) == square(cyclotomic));
        QVERIFY(multiply(cyclotomic, conjugate(cyclotomic)) == Fp12::one());
    }

    void pointsAreRead()
    {
        const QJsonArray points = vectors()[u"points"].toArray();
        QCOMPARE(points.size(), 16);
        for (const auto& entry : points) {
            const QJsonObject point = entry.toObject();
            const std::optional<G1> p = readG1(arrayField<48>(point, "g1"));
            const std::optional<G2> q = readG2(arrayField<96>(point, "g2"));
            QVERIFY(p && q);
            QCOMPARE(toHex(toLittleEndian(p->x)), point[u"g1_x"].toString());
            QCOMPARE(toHex(toLittleEndian(p->y)), point[u"g1_y"].toString());
            QCOMPARE(toHex(bytesOf(q->x)), point[u"g2_x"].toString());
            QCOMPARE(toHex(bytesOf(q->y)), point[u"g2_y"].toString());
            const auto scalar = arrayField<32>(point, "scalar");
            const Point<Fp2> made = multiply(generatorOfG2(), scalar);
            QVERIFY(isSame(made, *q));
            QVERIFY(toAffine(made).x == q->x && toAffine(made).y == q->y);
        }
    }

    void whatIsNoPointOfTheGroupIsRefused()
    {
        const QJsonObject refused = vectors()[u"refused"].toObject();
        const QJsonObject g1 = refused[u"g1"].toObject();
        const QJsonObject g2 = refused[u"g2"].toObject();
        QCOMPARE(g1.size(), 5);
        QCOMPARE(g2.size(), 4);
        for (const QString& why : g1.keys())
            QVERIFY2(!readG1(arrayField<48>(g1, qPrintable(why))), qPrintable(why));
        for (const QString& why : g2.keys())
            QVERIFY2(!readG2(arrayField<96>(g2, qPrintable(why))), qPrintable(why));
    }

    void infinityHasAFlag()
    {
        ByteArray<48> one{0xc0};
        QVERIFY(readG1(one) && readG1(one)->isInfinity);
        // arkworks looks no further.
        one[47] = 7;
        QVERIFY(readG1(one) && readG1(one)->isInfinity);
        const ByteArray<96> two{0xc0};
        const std::optional<G2> q = readG2(two);
        QVERIFY(q && q->isInfinity);
        QVERIFY(multiply(*q, Bytes{5}).isInfinity());
        QVERIFY(isSame(Point<Fp2>{}, *q));
        QVERIFY(!isSame(toJacobian(generatorOfG2()), *q));
        const G1 p = readG1(arrayField<48>(vectors()[u"points"][0].toObject(), "g1")).value();
        QVERIFY(pairing(p, *q) == Fp12::one());
        QVERIFY(pairing(*readG1(one), generatorOfG2()) == Fp12::one());
    }

    void sumsOfEqualAndOppositePoints()
    {
        const G2& g = generatorOfG2();
        const Point<Fp2> once = toJacobian(g);
        QVERIFY(isSame(addAffine(once, g), toAffine(twice(once))));
        QVERIFY(addAffine(once, G2{g.x, negate(g.y)}).isInfinity());
        QVERIFY(isSame(addAffine(Point<Fp2>{}, g), g));
        QVERIFY(multiply(g, Bytes{}).isInfinity());
        QVERIFY(multiply(g, Bytes{0}).isInfinity());
        QVERIFY(isSame(multiply(g, Bytes{1}), g));
    }

    void pairingsAreTheRecordedOnes()
    {
        const QJsonArray pairings = vectors()[u"pairings"].toArray();
        QCOMPARE(pairings.size(), 8);
        for (const auto& entry : pairings) {
            const QJsonObject one = entry.toObject();
            const std::optional<G1> p = readG1(arrayField<48>(one, "g1"));
            const std::optional<G2> q = readG2(arrayField<96>(one, "g2"));
            QVERIFY(p && q);
            QCOMPARE(toHex(toBytes(pairing(*p, *q))), one[u"value"].toString());
        }
    }

    void scalarsMayChangeSides()
    {
        const QJsonObject point = vectors()[u"points"][3].toObject();
        const G1 p = readG1(arrayField<48>(point, "g1")).value();
        const Bytes scalar{0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef};
        const G1 manyP = toAffine(multiply(p, scalar));
        const G2 manyQ = toAffine(multiply(generatorOfG2(), scalar));
        const Fp12 left = pairing(manyP, generatorOfG2());
        QVERIFY(left == pairing(p, manyQ));
        QVERIFY(left == power(pairing(p, generatorOfG2()), {0x0123456789abcdef, 0, 0, 0, 0, 0}));
        QVERIFY(left != Fp12::one());
    }
};

QTEST_APPLESS_MAIN(TestBls12381)
#include "tst_bls12_381.moc"
