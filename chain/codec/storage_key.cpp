#include "chain/codec/storage_key.h"

#include "chain/crypto/hashing.h"

namespace soma::codec {

namespace {

ByteSpan textBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

Bytes palletPrefix(std::string_view pallet)
{
    const auto hash = crypto::twox128(textBytes(pallet));
    return Bytes(hash.begin(), hash.end());
}

Bytes storagePrefix(std::string_view pallet, std::string_view item)
{
    Bytes key;
    // Room for the usual map key behind the prefix, so that most keys are allocated once.
    key.reserve(96);
    append(key, crypto::twox128(textBytes(pallet)));
    append(key, crypto::twox128(textBytes(item)));
    return key;
}

void appendKeyPart(Bytes& key, Hasher hasher, ByteSpan encoded)
{
    switch (hasher) {
    case Hasher::Blake2_128:
        return append(key, crypto::blake2b128(encoded));
    case Hasher::Blake2_256:
        return append(key, crypto::blake2b256(encoded));
    case Hasher::Blake2_128Concat:
        append(key, crypto::blake2b128(encoded));
        return append(key, encoded);
    case Hasher::Twox128:
        return append(key, crypto::twox128(encoded));
    case Hasher::Twox256:
        return append(key, crypto::twox256(encoded));
    case Hasher::Twox64Concat:
        append(key, crypto::twox64(encoded));
        return append(key, encoded);
    case Hasher::Identity:
        return append(key, encoded);
    }
}

std::size_t hashLength(Hasher hasher)
{
    switch (hasher) {
    case Hasher::Blake2_128:
    case Hasher::Blake2_128Concat:
    case Hasher::Twox128:
        return 16;
    case Hasher::Blake2_256:
    case Hasher::Twox256:
        return 32;
    case Hasher::Twox64Concat:
        return 8;
    case Hasher::Identity:
        return 0;
    }
    return 0;
}

bool isReversible(Hasher hasher)
{
    return hasher == Hasher::Blake2_128Concat || hasher == Hasher::Twox64Concat ||
           hasher == Hasher::Identity;
}

bool skipHash(ScaleReader& in, Hasher hasher)
{
    SOMA_ASSERT(isReversible(hasher));
    ByteSpan hash;
    return in.take(hashLength(hasher), hash);
}

} // namespace soma::codec
