#include "consensus/emission/stake_inheritance.h"

#include "consensus/base/assert.h"
#include "consensus/emission/root_proportion.h"

namespace soma::emission {

using math::I64F64;
using math::U96F32;

namespace {

/// own - sum(own * child parts) + sum(parents' stake * parts); each product truncated.
template <typename StakeOf>
std::uint64_t inherited(std::span<const SubnetKey> keys, HotkeyIndex index, StakeOf stakeOf)
{
    SOMA_ASSERT(index < keys.size());
    const SubnetKey& key = keys[index];
    const U96F32 own = U96F32::fromInt(stakeOf(key));
    U96F32 lent;
    for (const KeyLink& child : key.children)
        lent = lent.saturatingAdd(own.saturatingMul(ofU64Max(child.proportion)));
    U96F32 received;
    for (const KeyLink& parent : key.parents) {
        SOMA_ASSERT(parent.key < keys.size());
        const U96F32 stake = U96F32::fromInt(stakeOf(keys[parent.key]));
        received = received.saturatingAdd(stake.saturatingMul(ofU64Max(parent.proportion)));
    }
    return own.saturatingSub(lent).saturatingAdd(received).template toInt<std::uint64_t>();
}

} // namespace

Alpha inheritedAlpha(std::span<const SubnetKey> keys, HotkeyIndex key)
{
    return Alpha(inherited(keys, key, [](const SubnetKey& k) { return k.alpha.value(); }));
}

Rao inheritedRoot(std::span<const SubnetKey> keys, HotkeyIndex key)
{
    return Rao(inherited(keys, key, [](const SubnetKey& k) { return k.root.value(); }));
}

StakeWeight stakeWeight(std::span<const SubnetKey> keys, HotkeyIndex key, U96F32 taoWeight)
{
    StakeWeight weight;
    weight.alpha = I64F64::fromInt(inheritedAlpha(keys, key).value());
    weight.tao = I64F64::fromInt(inheritedRoot(keys, key).value());
    weight.total = weight.alpha.saturatingAdd(weight.tao.saturatingMul(taoWeight.to<I64F64>()));
    return weight;
}

std::uint64_t selfContribution(const SubnetKey& key, U96F32 taoWeight)
{
    U96F32 kept = U96F32::one();
    for (const KeyLink& child : key.children)
        kept = kept.saturatingSub(ofU64Max(child.proportion));
    const U96F32 alpha = U96F32::fromInt(key.alpha.value()).saturatingMul(kept);
    const U96F32 root =
        U96F32::fromInt(key.root.value()).saturatingMul(kept).saturatingMul(taoWeight);
    return alpha.saturatingAdd(root).toInt<std::uint64_t>();
}

} // namespace soma::emission
