// The hash functions that the chain's formats are written in (keys.md section 0).
//
// All of them are unkeyed, take public data and cannot fail. The twox family is XXH64, which is no
// cryptographic hash: it only names things that nobody can choose.
#pragma once

#include "consensus/base/bytes.h"

#include <cstddef>
#include <cstdint>

namespace soma::crypto {

ByteArray<16> blake2b128(ByteSpan data);
ByteArray<32> blake2b256(ByteSpan data);
ByteArray<64> blake2b512(ByteSpan data);

/// XXH64 of the data; the seed is part of the function.
std::uint64_t xxh64(ByteSpan data, std::uint64_t seed);

/// XXH64 with seed 0, little-endian.
ByteArray<8> twox64(ByteSpan data);

/// XXH64 with seeds 0 and 1, each little-endian.
ByteArray<16> twox128(ByteSpan data);

/// XXH64 with seeds 0 to 3, each little-endian.
ByteArray<32> twox256(ByteSpan data);

/// The original Keccak padding, as Ethereum uses it; not SHA3-256.
ByteArray<32> keccak256(ByteSpan data);

ByteArray<32> sha256(ByteSpan data);
ByteArray<64> sha512(ByteSpan data);

/// BLAKE2b-256 of data that arrives in pieces. May be copied in the middle to hash two endings of
/// one beginning. After finish() only assignment of a fresh object is allowed.
class Blake2b256 {
public:
    Blake2b256();

    void update(ByteSpan more);

    ByteArray<32> finish();

private:
    // libsodium's state, kept opaque so that its headers stay out of everybody's compile.
    static constexpr std::size_t kStateSize = 384;
    alignas(64) ByteArray<kStateSize> m_state;
};

} // namespace soma::crypto
