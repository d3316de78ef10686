// Stake that counts for a hotkey after its children took and its parents gave (emission.md sections
// 7.2 and 10; reference pallets/subtensor/src/staking/stake_utils.rs
// get_inherited_for_hotkey_on_subnet, get_tao_inherited_for_hotkey_on_subnet,
// get_stake_weights_for_network, coinbase/run_coinbase.rs get_self_contribution).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>
#include <span>
#include <vector>

namespace soma::emission {

/// A hotkey by its place in a list in ascending order of the account bytes, so that the order of
/// indices is the order of the chain's maps.
using HotkeyIndex = std::uint32_t;
using ColdkeyIndex = std::uint32_t;

/// Part of a hotkey's stake lent to another one, out of 2^64 - 1.
struct KeyLink {
    std::uint64_t proportion = 0;
    HotkeyIndex key = 0;
};

/// A hotkey on one subnet.
struct SubnetKey {
    ColdkeyIndex owner = 0;
    Alpha alpha; ///< all stake on the subnet, nothing inherited
    Rao root;    ///< all stake on root
    std::uint16_t take = 0;
    std::uint16_t childkeyTake = 0; ///< at least the effective minimum
    std::vector<KeyLink> children;
    std::vector<KeyLink> parents;
};

/// Alpha on the subnet with inheritance. On root nothing is inherited: use the plain stake.
Alpha inheritedAlpha(std::span<const SubnetKey> keys, HotkeyIndex key);

/// Root TAO with this subnet's inheritance.
Rao inheritedRoot(std::span<const SubnetKey> keys, HotkeyIndex key);

/// What the epoch weighs a key with; total = alpha + tao * weight.
struct StakeWeight {
    math::I64F64 total;
    math::I64F64 alpha;
    math::I64F64 tao;
};

StakeWeight stakeWeight(std::span<const SubnetKey> keys, HotkeyIndex key, math::U96F32 taoWeight);

/// The part of a key's own stake, root included, that it did not lend to children.
std::uint64_t selfContribution(const SubnetKey& key, math::U96F32 taoWeight);

} // namespace soma::emission
