// The keys of a preset's simulated neurons. Whoever has the preset has them: they are no secret and
// must hold nothing of worth outside a local network.
#pragma once

#include "chain/crypto/sr25519.h"
#include "chain/primitives/account_id.h"
#include "consensus/base/units.h"

#include <string_view>

namespace soma::runtime::presets {

/// Of one validator in all subnets; numbers begin at 0.
crypto::Sr25519KeyPair validatorKeys(std::string_view seed, std::uint32_t number);

/// The hotkey of a seeded subnet's owner.
crypto::Sr25519KeyPair ownerKeys(std::string_view seed, NetUid netuid);

crypto::Sr25519KeyPair minerKeys(std::string_view seed, NetUid netuid, Uid uid);

/// An account that nobody has a key for.
chain::AccountId keylessAccount(std::string_view seed, std::string_view role, std::uint64_t number);

} // namespace soma::runtime::presets
