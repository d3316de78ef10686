#include "chain/neuron/scripted_root.h"

#include "chain/codec/hex.h"
#include "chain/neuron/signed_call.h"
#include "chain/runtime/pallets/admin_utils/emission_settings.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/system.h"
#include "consensus/base/assert.h"

namespace soma::neuron {

namespace {

/// Blocks after the start in which root looks; several, in case one block had no room.
constexpr BlockSpan kPatience{20};
/// It does not look every time.
constexpr std::uint64_t kLooksEvery = 4;

/// The development phrase's seed, which every Substrate tool knows.
crypto::Sr25519KeyPair aliceKeys()
{
    constexpr const char* kDevelopmentSeed =
        "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";
    const auto seed =
        crypto::SecretBytes::copyOf(codec::fromHexFixed<32>(kDevelopmentSeed).value());
    const auto root = crypto::Sr25519KeyPair::fromMiniSecret(seed);
    SOMA_ASSERT(root.has_value());
    return root.value().deriveHard(crypto::junctionCode("Alice"));
}

} // namespace

ScriptedRoot::ScriptedRoot() : m_keys(aliceKeys()) {}

std::vector<Bytes> ScriptedRoot::extrinsicsDue(const storage::StateReader& state, BlockNumber next,
                                               const chain::BlockHash& genesis) const
{
    namespace subtensor = runtime::subtensor;
    namespace admin = runtime::admin_utils;
    const chain::AccountId self(m_keys.publicKey());
    std::vector<Bytes> out;
    if (next.value() % kLooksEvery != 0 || runtime::sudo::kKey.get(state) != self)
        return out;
    std::uint32_t nonce = runtime::system::kAccount.get(state, self).nonce;
    subtensor::kFirstEmissionBlockNumber.forEach(state, [&](NetUid netuid, BlockNumber first) {
        if (saturatingDistance(first, next) > kPatience ||
            subtensor::kSubnetEmissionEnabled.get(state, netuid))
            return;
        runtime::sudo::Sudo sudo;
        sudo.call.call = admin::SetOnSubnet<admin::kSubnetEmissionEnabled>{netuid, true};
        out.push_back(signedCall(m_keys, sudo, nonce++, genesis));
    });
    return out;
}

} // namespace soma::neuron
