#include "chain/runtime/presets/seeded_keys.h"

#include "chain/codec/scale_type.h"
#include "chain/crypto/hashing.h"
#include "consensus/base/assert.h"

#include <string>

namespace soma::runtime::presets {

namespace {

ByteArray<32> seedOf(std::string_view seed, std::string_view role, std::uint64_t a, std::uint64_t b)
{
    Bytes text = codec::encode(std::string("soma simulated network"));
    append(text, codec::encode(std::string(seed)));
    append(text, codec::encode(std::string(role)));
    append(text, codec::encode(a));
    append(text, codec::encode(b));
    return crypto::blake2b256(text);
}

crypto::Sr25519KeyPair keysOf(std::string_view seed, std::string_view role, std::uint64_t a,
                              std::uint64_t b)
{
    auto pair = crypto::Sr25519KeyPair::fromMiniSecret(
        crypto::SecretBytes::copyOf(seedOf(seed, role, a, b)));
    SOMA_ASSERT(pair.has_value()); // 32 bytes always make a pair.
    return std::move(pair).value();
}

} // namespace

crypto::Sr25519KeyPair validatorKeys(std::string_view seed, std::uint32_t number)
{
    return keysOf(seed, "validator", number, 0);
}

crypto::Sr25519KeyPair ownerKeys(std::string_view seed, NetUid netuid)
{
    return keysOf(seed, "owner", netuid.value(), 0);
}

crypto::Sr25519KeyPair minerKeys(std::string_view seed, NetUid netuid, Uid uid)
{
    return keysOf(seed, "miner", netuid.value(), uid.value());
}

chain::AccountId keylessAccount(std::string_view seed, std::string_view role, std::uint64_t number)
{
    return chain::AccountId(seedOf(seed, role, number, UINT64_MAX));
}

} // namespace soma::runtime::presets
