#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/bls12_381/groups.h"

#include <algorithm>

namespace soma::crypto::bls12_381 {

namespace {

constexpr std::uint8_t kCompressedFlag = 0x80;
constexpr std::uint8_t kInfinityFlag = 0x40;
constexpr std::uint8_t kLargerFlag = 0x20;

/// r, the order of both groups, big-endian.
constexpr ByteArray<32> kOrder{0x73, 0xed, 0xa7, 0x53, 0x29, 0x9d, 0x7d, 0x48, 0x33, 0x39, 0xd8,
                               0x08, 0x09, 0xa1, 0xd8, 0x05, 0x53, 0xbd, 0xa4, 0x02, 0xff, 0xfe,
                               0x5b, 0xfe, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x01};

constexpr Fp kFour = fpOf({4, 0, 0, 0, 0, 0});

/// The 48 bytes from `offset` on as a number.
template <std::size_t N>
std::optional<Fp> numberAt(ByteArray<N> bytes, std::size_t offset)
{
    bytes[0] &= static_cast<std::uint8_t>(~(kCompressedFlag | kInfinityFlag | kLargerFlag));
    ByteArray<48> number;
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), number.size(), number.begin());
    return fromBigEndian(number);
}

template <typename Field>
std::optional<AffinePoint<Field>> pointWith(const Field& x, const Field& b, std::uint8_t flags)
{
    std::optional<Field> y = squareRoot(add(multiply(square(x), x), b));
    if (!y)
        return std::nullopt;
    if (isLarger(*y) != ((flags & kLargerFlag) != 0))
        y = negate(*y);
    const AffinePoint<Field> point{x, *y};
    if (!multiply(point, kOrder).isInfinity())
        return std::nullopt;
    return point;
}

} // namespace

std::optional<G1> readG1(const ByteArray<48>& compressed)
{
    if ((compressed[0] & kCompressedFlag) == 0)
        return std::nullopt;
    if ((compressed[0] & kInfinityFlag) != 0)
        return G1{{}, {}, true};
    const std::optional<Fp> x = numberAt(compressed, 0);
    if (!x)
        return std::nullopt;
    return pointWith(*x, kFour, compressed[0]);
}

std::optional<G2> readG2(const ByteArray<96>& compressed)
{
    if ((compressed[0] & kCompressedFlag) == 0)
        return std::nullopt;
    if ((compressed[0] & kInfinityFlag) != 0)
        return G2{{}, {}, true};
    const std::optional<Fp> c1 = numberAt(compressed, 0);
    const std::optional<Fp> c0 = numberAt(compressed, 48);
    if (!c1 || !c0)
        return std::nullopt;
    return pointWith(Fp2{*c0, *c1}, Fp2{kFour, kFour}, compressed[0]);
}

const G2& generatorOfG2()
{
    static constexpr G2 kGenerator{
        {fpOf({0xd48056c8c121bdb8, 0x0bac0326a805bbef, 0xb4510b647ae3d177, 0xc6e47ad4fa403b02,
               0x260805272dc51051, 0x024aa2b2f08f0a91}),
         fpOf({0xe5ac7d055d042b7e, 0x334cf11213945d57, 0xb5da61bbdc7f5049, 0x596bd0d09920b61a,
               0x7dacd3a088274f65, 0x13e02b6052719f60})},
        {fpOf({0xe193548608b82801, 0x923ac9cc3baca289, 0x6d429a695160d12c, 0xadfd9baa8cbdd3a7,
               0x8cc9cdc6da2e351a, 0x0ce5d527727d6e11}),
         fpOf({0xaaa9075ff05f79be, 0x3f370d275cec1da1, 0x267492ab572e99ab, 0xcb3e287e85a763af,
               0x32acd2b02bc28b99, 0x0606c4a02ea734cc})}};
    return kGenerator;
}

} // namespace soma::crypto::bls12_381
