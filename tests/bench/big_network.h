// A network as large as the figures ask for: root and 45 subnets with 256 neurons each, 80 000
// accounts, stake, weights and nominators. Written straight into storage, because what a figure
// measures must not change with the presets.
#pragma once

#include "chain/primitives/block_header.h"
#include "chain/runtime/constants.h"
#include "chain/storage/state_changes.h"
#include "chain/storage/state_trie.h"

#include <cstdint>

namespace soma::bench {

struct BigNetworkOptions {
    std::uint16_t subnets = 45;
    std::uint16_t neurons = 256; ///< Of each subnet, a quarter of them validators.
    std::uint32_t accounts = 80'000;
    std::uint32_t nominators = 3000; ///< With stake on root.
    std::uint16_t tempo = 360;
    std::uint8_t epochsPerBlock = 2;
};

struct BigNetwork {
    storage::StateChanges entries; ///< Every key of block 0.
    storage::StateTrie state;
    chain::Header header;
};

BigNetwork makeBigNetwork(const BigNetworkOptions& options, const chain::AuthorityKey& auraKey,
                          const chain::AuthorityKey& grandpaKey,
                          const runtime::RuntimeConfig& config);

} // namespace soma::bench
