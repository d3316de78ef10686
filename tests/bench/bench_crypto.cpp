// Signatures and hashes per second, one thread.
#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/hashing.h"
#include "chain/crypto/random.h"
#include "chain/crypto/sr25519.h"
#include "chain/crypto/sr25519_core.h"
#include "chain/crypto/wiped.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <vector>

namespace soma::bench {

namespace {

/// How often `work` runs per second of CPU time: the best of several slices, because a neighbour on
/// the same core takes speed away and nothing adds any.
double perSecond(const std::function<void()>& work)
{
    constexpr int kSlices = 8;
    constexpr std::uint64_t kSliceNs = 80'000'000;
    double best = 0;
    for (int slice = 0; slice < kSlices; ++slice) {
        std::uint64_t runs = 0;
        const std::uint64_t begin = threadCpuNs();
        std::uint64_t spent = 0;
        while (spent < kSliceNs) {
            for (int i = 0; i < 8; ++i)
                work();
            runs += 8;
            spent = threadCpuNs() - begin;
        }
        best = std::max(best, static_cast<double>(runs) * 1e9 / static_cast<double>(spent));
    }
    return best;
}

constexpr std::size_t kBatch = 64;

/// What guarding costs and wasm-crypto does not do: each change of a page's protection is a call of
/// the system, cheap on bare metal and many microseconds where page tables are virtual. So the
/// arithmetic is also measured alone: a key that stays readable, a seed in plain memory.
void measureWithoutGuards(const crypto::SecretBytes& mini, ByteSpan message)
{
    printFigure("guarded_memory_loan",
                1e6 / perSecond([&] { mini.expose([](ByteSpan bytes) { return bytes[0]; }); }),
                "us");
    auto open = crypto::Sr25519KeyPair::fromMiniSecret(mini);
    if (!open.has_value())
        std::abort();
    open->leaveReadable();
    printFigure("sr25519_sign_unguarded", perSecond([&] {
                    if (!open->sign(message, crypto::SelfCheck::Skip).has_value())
                        std::abort();
                }),
                "signatures/s");
    ByteArray<32> seed{};
    mini.expose([&](ByteSpan bytes) { std::copy(bytes.begin(), bytes.end(), seed.begin()); });
    printFigure("sr25519_key_from_seed_unguarded", perSecond([&] {
                    crypto::Wiped<ByteArray<64>> secret;
                    ByteArray<32> key{};
                    crypto::sr25519_core::expandMiniSecret(seed, *secret);
                    const auto scalar = std::span<const std::uint8_t, 64>(*secret).first<32>();
                    if (!crypto::sr25519_core::multiplyBase(scalar, key))
                        std::abort();
                }),
                "keys/s");
}

} // namespace

} // namespace soma::bench

int main()
{
    using namespace soma;
    using bench::kBatch;
    if (!crypto::initialise())
        return 1;
    ByteArray<32> seed{};
    seed[0] = 7;
    const auto mini = crypto::SecretBytes::copyOf(seed);
    const auto pair = crypto::Sr25519KeyPair::fromMiniSecret(mini);
    if (!pair.has_value())
        return 1;
    const Bytes message(100, 42);
    const auto signature = pair->sign(message, crypto::SelfCheck::Skip);
    if (!signature.has_value())
        return 1;
    bench::printFigure("sr25519_sign", bench::perSecond([&] {
                           if (!pair->sign(message, crypto::SelfCheck::Skip).has_value())
                               std::abort();
                       }),
                       "signatures/s");
    bench::printFigure("sr25519_sign_self_checked", bench::perSecond([&] {
                           if (!pair->sign(message).has_value())
                               std::abort();
                       }),
                       "signatures/s");
    bench::printFigure("sr25519_verify", bench::perSecond([&] {
                           if (!crypto::verifySr25519(pair->publicKey(), message, *signature))
                               std::abort();
                       }),
                       "signatures/s");
    bench::printFigure("sr25519_key_from_seed", bench::perSecond([&] {
                           if (!crypto::Sr25519KeyPair::fromMiniSecret(mini).has_value())
                               std::abort();
                       }),
                       "keys/s");
    bench::measureWithoutGuards(mini, message);
    const std::vector<crypto::Sr25519Claim> claims(
        kBatch, crypto::Sr25519Claim{pair->publicKey(), message, *signature});
    bench::printFigure("sr25519_verify_batch_of_64", bench::perSecond([&] {
                                                         if (!crypto::verifySr25519Batch(claims))
                                                             std::abort();
                                                     }) * kBatch,
                       "signatures/s");
    const Bytes block(64, 1);
    volatile std::uint8_t sink = 0;
    bench::printFigure("blake2b256_64_bytes",
                       bench::perSecond([&] { sink = crypto::blake2b256(block)[0]; }), "hashes/s");
    bench::printFigure("twox128_16_bytes", bench::perSecond([&] {
                           sink = crypto::twox128(ByteSpan(block).first(16))[0];
                       }),
                       "hashes/s");
    static_cast<void>(sink);
    return 0;
}
