// Storage keys: twox128(pallet) ‖ twox128(item) ‖ hashed map keys (chain.md sections 5 and 17).
#pragma once

#include "chain/codec/scale_type.h"
#include "consensus/base/bytes.h"

#include <string_view>

namespace soma::codec {

/// How a map hashes its key. The Concat ones and Identity let the key be read back.
enum class Hasher {
    // NOLINTBEGIN(readability-identifier-naming): the reference's own names.
    Blake2_128,
    Blake2_256,
    Blake2_128Concat,
    // NOLINTEND(readability-identifier-naming)
    Twox128,
    Twox256,
    Twox64Concat,
    Identity,
};

/// The 32 bytes in front of a value or map; "Balances", "TotalIssuance".
Bytes storagePrefix(std::string_view pallet, std::string_view item);

/// The 16 bytes that all storage of a pallet shares.
Bytes palletPrefix(std::string_view pallet);

/// Appends one hashed map key; `encoded` is its SCALE encoding.
void appendKeyPart(Bytes& key, Hasher hasher, ByteSpan encoded);

/// How many bytes the hash takes in front of the readable key.
std::size_t hashLength(Hasher hasher);

/// Whether the key itself follows its hash.
bool isReversible(Hasher hasher);

/// Moves a reader that stands on a key part to the readable key. Only for reversible hashers.
[[nodiscard]] bool skipHash(ScaleReader& in, Hasher hasher);

/// One part of a map's key.
template <Hasher H, typename T>
struct KeyPart {
    const T& value;
};

template <Hasher H, typename T>
constexpr KeyPart<H, T> hashed(const T& value)
{
    return {value};
}

template <Hasher H, typename T>
void appendKeyPart(Bytes& key, const KeyPart<H, T>& part)
{
    appendKeyPart(key, H, encode(part.value));
}

/// storageKey("System", "Account", hashed<Hasher::Blake2_128Concat>(account))
template <typename... Parts>
Bytes storageKey(std::string_view pallet, std::string_view item, const Parts&... parts)
{
    Bytes key = storagePrefix(pallet, item);
    (appendKeyPart(key, parts), ...);
    return key;
}

} // namespace soma::codec
