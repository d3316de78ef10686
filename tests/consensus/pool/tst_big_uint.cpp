// Big integers against their own laws and against 256-bit arithmetic.
#include "consensus/math/big_uint.h"
#include "consensus/math/perquintill.h"
#include "consensus/math/wide.h"
#include "tests/support/seed.h"

#include <QTest>

#include <random>

using namespace soma;
using namespace soma::math;

namespace {

const std::uint64_t kSeed = test::seed(0x5eed'0001);

using Big = BigUint<40>;

/// Numbers with long runs of equal bits, which is where carries and quotient estimates go wrong.
Big randomBig(std::mt19937_64& random, std::size_t maxLimbs)
{
    Limb limbs[40] = {};
    const std::size_t size = random() % (maxLimbs + 1);
    for (std::size_t i = 0; i < size; ++i) {
        switch (random() % 4) {
        case 0:
            limbs[i] = 0;
            break;
        case 1:
            limbs[i] = ~Limb{0};
            break;
        case 2:
            limbs[i] = Limb{1} << (random() % 64);
            break;
        default:
            limbs[i] = random();
        }
    }
    return Big::fromLimbs(limbs, size);
}

} // namespace

class TestBigUint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void divisionUndoesMultiplication();
    void smallNumbersMatchWideArithmetic();
    void shiftsAreProductsWithPowersOfTwo();
    void signedFloorsGoDown();
    void powers();
    void perquintillHalves();
};

void TestBigUint::divisionUndoesMultiplication()
{
    std::mt19937_64 random(kSeed);
    for (int i = 0; i < 20'000; ++i) {
        const Big dividend = randomBig(random, 18);
        Big divisor = randomBig(random, 9);
        if (divisor.isZero())
            divisor = Big(1);
        Big rest = dividend;
        const Big quotient = rest.divideBy(divisor);
        QVERIFY(rest < divisor);
        Big back;
        back.setProduct(quotient, divisor);
        back.add(rest);
        QVERIFY(back == dividend);
        if (dividend >= divisor) {
            Big difference = dividend;
            difference.subtract(divisor);
            difference.add(divisor);
            QVERIFY(difference == dividend);
        }
    }
}

void TestBigUint::smallNumbersMatchWideArithmetic()
{
    std::mt19937_64 random(kSeed);
    for (int i = 0; i < 20'000; ++i) {
        const u128 a = randomBig(random, 2).low128();
        const u128 b = randomBig(random, 2).low128();
        const u128 c = randomBig(random, 2).low128() | 1;
        const U256 product = multiplyWide(a, b);
        Big big;
        big.setProduct(Big(a), Big(b));
        QVERIFY(big.low128() == product.low);
        Big high;
        high.setShiftedRight(big, 128);
        QVERIFY(high.low128() == product.high);
        const WideQuotient wide = divideWide(product, c);
        const Big quotient = big.divideBy(Big(c));
        QVERIFY(quotient.low128() == wide.quotient.low);
        QVERIFY(big.low128() == wide.remainder);
    }
}

void TestBigUint::shiftsAreProductsWithPowersOfTwo()
{
    std::mt19937_64 random(kSeed);
    for (int i = 0; i < 5'000; ++i) {
        const Big number = randomBig(random, 10);
        const std::size_t count = random() % 500;
        Big shifted = number;
        shifted.shiftLeft(count);
        Big product;
        product.setProduct(number, Big::powerOfTwo(count));
        QVERIFY(shifted == product);
        QVERIFY(!shifted.hasBitsBelow(count));
        shifted.shiftRight(count);
        QVERIFY(shifted == number);
        Big rest = number;
        const Big quotient = rest.divideBy(Big::powerOfTwo(count));
        Big floored = number;
        floored.shiftRight(count);
        QVERIFY(floored == quotient);
        QCOMPARE(number.hasBitsBelow(count), !rest.isZero());
    }
}

void TestBigUint::signedFloorsGoDown()
{
    for (int value = -40; value <= 40; ++value) {
        for (unsigned divisor = 1; divisor <= 9; ++divisor) {
            BigInt<4> number{BigUint<4>(static_cast<u128>(value < 0 ? -value : value)), value < 0};
            number.floorDivideSmall(divisor);
            const int floored =
                value >= 0
                    ? value / static_cast<int>(divisor)
                    : -((-value + static_cast<int>(divisor) - 1) / static_cast<int>(divisor));
            QCOMPARE(number.negative, floored < 0);
            QVERIFY(number.magnitude.low128() ==
                    static_cast<u128>(floored < 0 ? -floored : floored));
        }
    }
    BigInt<4> minusOne{BigUint<4>(1), true};
    minusOne.floorShiftRight(100);
    QVERIFY(minusOne.negative && minusOne.magnitude == BigUint<4>(1));
}

void TestBigUint::powers()
{
    const Big seven(7);
    Big expected(1);
    for (std::uint32_t exponent = 0; exponent < 60; ++exponent) {
        QVERIFY(Big::power(seven, exponent) == expected);
        expected.multiplySmall(7);
    }
}

void TestBigUint::perquintillHalves()
{
    // reference-numbers.md row 12
    const std::pair<u128, u128> rows[] = {{0, 0}, {1, 1}, {2, 1},       {3, 2},
                                          {4, 2}, {5, 3}, {1'023, 512}, {1'025, 513}};
    for (const auto& [value, half] : rows)
        QVERIFY(mulRound(Perquintill::half(), value) == half);
}

QTEST_APPLESS_MAIN(TestBigUint)
#include "tst_big_uint.moc"
