#include "chain/crypto/hashing.h"

#include "chain/crypto/keccak.h"
#include "consensus/base/assert.h"

#include <array>
#include <bit>
#include <cstring>
#include <sodium.h>

namespace soma::crypto {

namespace {

static_assert(std::endian::native == std::endian::little,
              "Loads and stores below assume a little-endian machine.");

template <std::size_t N>
ByteArray<N> blake2b(ByteSpan data)
{
    ByteArray<N> out;
    crypto_generichash_blake2b(out.data(), N, data.data(), data.size(), nullptr, 0);
    return out;
}

crypto_generichash_blake2b_state* stateOf(void* bytes)
{
    return static_cast<crypto_generichash_blake2b_state*>(bytes);
}

constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87;
constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4F;
constexpr std::uint64_t kPrime3 = 0x165667B19E3779F9;
constexpr std::uint64_t kPrime4 = 0x85EBCA77C2B2AE63;
constexpr std::uint64_t kPrime5 = 0x27D4EB2F165667C5;

template <typename Word>
Word load(const std::uint8_t* from)
{
    Word word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

std::uint64_t mixLane(std::uint64_t accumulator, std::uint64_t lane)
{
    return std::rotl(accumulator + lane * kPrime2, 31) * kPrime1;
}

std::uint64_t mergeLane(std::uint64_t hash, std::uint64_t accumulator)
{
    return (hash ^ mixLane(0, accumulator)) * kPrime1 + kPrime4;
}

// Four independent accumulators over stripes of 32 bytes; advances `from` past them.
std::uint64_t hashStripes(const std::uint8_t*& from, const std::uint8_t* end, std::uint64_t seed)
{
    std::uint64_t a = seed + kPrime1 + kPrime2;
    std::uint64_t b = seed + kPrime2;
    std::uint64_t c = seed;
    std::uint64_t d = seed - kPrime1;
    for (; end - from >= 32; from += 32) {
        a = mixLane(a, load<std::uint64_t>(from));
        b = mixLane(b, load<std::uint64_t>(from + 8));
        c = mixLane(c, load<std::uint64_t>(from + 16));
        d = mixLane(d, load<std::uint64_t>(from + 24));
    }
    std::uint64_t hash = std::rotl(a, 1) + std::rotl(b, 7) + std::rotl(c, 12) + std::rotl(d, 18);
    hash = mergeLane(hash, a);
    hash = mergeLane(hash, b);
    hash = mergeLane(hash, c);
    return mergeLane(hash, d);
}

std::uint64_t hashTail(const std::uint8_t* from, const std::uint8_t* end, std::uint64_t hash)
{
    for (; end - from >= 8; from += 8)
        hash = std::rotl(hash ^ mixLane(0, load<std::uint64_t>(from)), 27) * kPrime1 + kPrime4;
    if (end - from >= 4) {
        hash ^= load<std::uint32_t>(from) * kPrime1;
        hash = std::rotl(hash, 23) * kPrime2 + kPrime3;
        from += 4;
    }
    for (; from != end; ++from)
        hash = std::rotl(hash ^ (*from * kPrime5), 11) * kPrime1;
    return hash;
}

std::uint64_t avalanche(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 33)) * kPrime2;
    hash = (hash ^ (hash >> 29)) * kPrime3;
    return hash ^ (hash >> 32);
}

} // namespace

namespace {

/// An account and its hash.
struct KnownHash {
    ByteArray<32> data{};
    ByteArray<16> hash{};
    bool filled = false;
};

constexpr std::size_t kKnownHashes = 2048;

/// Any spread will do; who chooses accounts to collide gets the hash computed each time.
std::size_t placeOf(ByteSpan data)
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::memcpy(&first, data.data(), sizeof(first));
    std::memcpy(&last, data.data() + 24, sizeof(last));
    return static_cast<std::size_t>(((first ^ last) * 0x9e3779b97f4a7c15U) >> 53) % kKnownHashes;
}

} // namespace

// OPTIMISATION: storage keys hash the same accounts over and over, some hundred times in a block
// that pays out an epoch.
ByteArray<16> blake2b128(ByteSpan data)
{
    if (data.size() != 32)
        return blake2b<16>(data);
    thread_local std::array<KnownHash, kKnownHashes> known;
    KnownHash& entry = known[placeOf(data)];
    if (!entry.filled || std::memcmp(entry.data.data(), data.data(), 32) != 0) {
        std::memcpy(entry.data.data(), data.data(), 32);
        entry.hash = blake2b<16>(data);
        entry.filled = true;
    }
    return entry.hash;
}

ByteArray<32> blake2b256(ByteSpan data)
{
    return blake2b<32>(data);
}

ByteArray<64> blake2b512(ByteSpan data)
{
    return blake2b<64>(data);
}

std::uint64_t xxh64(ByteSpan data, std::uint64_t seed)
{
    const std::uint8_t* from = data.data();
    const std::uint8_t* const end = from + data.size();
    std::uint64_t hash = data.size() >= 32 ? hashStripes(from, end, seed) : seed + kPrime5;
    hash += data.size();
    return avalanche(hashTail(from, end, hash));
}

ByteArray<8> twox64(ByteSpan data)
{
    return std::bit_cast<ByteArray<8>>(xxh64(data, 0));
}

ByteArray<16> twox128(ByteSpan data)
{
    const std::array<std::uint64_t, 2> halves{xxh64(data, 0), xxh64(data, 1)};
    return std::bit_cast<ByteArray<16>>(halves);
}

ByteArray<32> twox256(ByteSpan data)
{
    const std::array<std::uint64_t, 4> quarters{xxh64(data, 0), xxh64(data, 1), xxh64(data, 2),
                                                xxh64(data, 3)};
    return std::bit_cast<ByteArray<32>>(quarters);
}

ByteArray<32> keccak256(ByteSpan data)
{
    constexpr std::size_t kRate = 136;
    KeccakState state;
    while (data.size() >= kRate) {
        state.xorBytes(0, data.first(kRate));
        state.permute();
        data = data.subspan(kRate);
    }
    state.xorBytes(0, data);
    state.xorByte(data.size(), 0x01);
    state.xorByte(kRate - 1, 0x80);
    state.permute();
    ByteArray<32> out;
    state.copyOut(0, out);
    return out;
}

ByteArray<32> sha256(ByteSpan data)
{
    ByteArray<32> out;
    crypto_hash_sha256(out.data(), data.data(), data.size());
    return out;
}

ByteArray<64> sha512(ByteSpan data)
{
    ByteArray<64> out;
    crypto_hash_sha512(out.data(), data.data(), data.size());
    return out;
}

Blake2b256::Blake2b256()
{
    static_assert(sizeof(crypto_generichash_blake2b_state) == kStateSize);
    static_assert(alignof(crypto_generichash_blake2b_state) <= 64);
    crypto_generichash_blake2b_init(stateOf(m_state.data()), nullptr, 0, 32);
}

void Blake2b256::update(ByteSpan more)
{
    crypto_generichash_blake2b_update(stateOf(m_state.data()), more.data(), more.size());
}

ByteArray<32> Blake2b256::finish()
{
    ByteArray<32> out;
    const int outcome =
        crypto_generichash_blake2b_final(stateOf(m_state.data()), out.data(), out.size());
    SOMA_ASSERT(outcome == 0); // It fails when it is called twice.
    return out;
}

} // namespace soma::crypto
