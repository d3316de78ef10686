#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/bls12_381/fp.h"

namespace soma::crypto::bls12_381 {

namespace {

constexpr Limbs kPrimeMinusTwo{0xb9feffffffffaaa9, 0x1eabfffeb153ffff, 0x6730d2a0f6b0f624,
                               0x64774b84f38512bf, 0x4b1ba7b6434bacd7, 0x1a0111ea397fe69a};
/// (p + 1) / 4
constexpr Limbs kRootExponent{0xee7fbfffffffeaab, 0x07aaffffac54ffff, 0xd9cc34a83dac3d89,
                              0xd91dd2e13ce144af, 0x92c6e9ed90d2eb35, 0x0680447a8e5ff9a6};

bool isBelow(const Limbs& a, const Limbs& b)
{
    std::uint64_t borrow = 0;
    detail::minus(a, b, borrow);
    return borrow != 0;
}

} // namespace

Fp invert(const Fp& a)
{
    return power(a, kPrimeMinusTwo);
}

std::optional<Fp> squareRoot(const Fp& a)
{
    const Fp root = power(a, kRootExponent);
    if (square(root) != a)
        return std::nullopt;
    return root;
}

bool isLarger(const Fp& a)
{
    return isBelow(numberOf(negate(a)), numberOf(a));
}

std::optional<Fp> fromBigEndian(const ByteArray<48>& bytes)
{
    Limbs number{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        number[5 - i / 8] = number[5 - i / 8] << 8 | bytes[i];
    if (!isBelow(number, kPrime))
        return std::nullopt;
    return fpOf(number);
}

ByteArray<48> toLittleEndian(const Fp& a)
{
    const Limbs number = numberOf(a);
    ByteArray<48> out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(number[i / 8] >> (8 * (i % 8)));
    return out;
}

} // namespace soma::crypto::bls12_381
