// DelegateInfoRuntimeApi (reference pallets/subtensor/src/rpc_info/delegate_info.rs).
#include "chain/primitives/answers/stake.h"
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "consensus/pool/share_pool.h"

#include <array>
#include <map>

namespace soma::runtime {

namespace subtensor {
namespace {

using codec::Compact;
using math::U64F64;

constexpr std::uint64_t kBlocksPerDay = 7200;
/// A thousand TAO.
constexpr std::uint64_t kPerThousand = 1000 * kRaoPerTao;

/// A hotkey's shares by coldkey and subnet, of both maps; here the present one wins.
using Shares = std::map<std::pair<AccountId, NetUid>, pool::SafeFloat>;

void addShares(const State& state, const Hotkey& hotkey, Shares& out)
{
    kAlpha.forEachUnder(
        state, kAlpha.keyPrefix(hotkey),
        [&](const Hotkey&, const Coldkey& coldkey, NetUid netuid, const U64F64& share) {
            out[{coldkey.id, netuid}] = pool::SafeFloat::fromU64F64(share);
        });
    kAlphaV2.forEachUnder(
        state, kAlphaV2.keyPrefix(hotkey),
        [&](const Hotkey&, const Coldkey& coldkey, NetUid netuid, const pool::SafeFloat& share) {
            out[{coldkey.id, netuid}] = share;
        });
}

pool::SharePool sharePoolOf(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    pool::SharePool out;
    out.value = kTotalHotkeyAlpha.get(state, hotkey, netuid).value();
    if (kTotalHotkeyShares.contains(state, hotkey, netuid))
        out.denominator = pool::StoredFloat::legacy(kTotalHotkeyShares.get(state, hotkey, netuid));
    else if (kTotalHotkeySharesV2.contains(state, hotkey, netuid))
        out.denominator =
            pool::StoredFloat::current(kTotalHotkeySharesV2.get(state, hotkey, netuid));
    return out;
}

/// The reference looks the pool of a subnet up by its place in the list of subnets, which is its
/// number only as long as no number is missing; so do we.
auto nominatorsOf(const State& state, const Hotkey& hotkey)
{
    std::vector<pool::SharePool> pools;
    for (const NetUid netuid : allSubnets(state))
        pools.push_back(sharePoolOf(state, hotkey, netuid));
    Shares shares;
    addShares(state, hotkey, shares);
    decltype(chain::DelegateInfo::nominators) out;
    for (const auto& [key, share] : shares) {
        const auto& [coldkey, netuid] = key;
        if (share.isZero() || netuid.value() >= pools.size())
            continue;
        const Alpha alpha(
            pool::shareValue(pools[netuid.value()], pool::StoredFloat::current(share)));
        if (out.empty() || out.back().first != coldkey)
            out.emplace_back(coldkey, decltype(out.back().second){});
        out.back().second.emplace_back(netuid, alpha);
    }
    return out;
}

/// What the hotkey's neuron earns in a day if every epoch is like the last.
U64F64 dailyEmission(const State& state, NetUid netuid, Uid uid)
{
    const auto tempo = U64F64::fromInt(kTempo.get(state, netuid));
    if (tempo.isZero())
        return U64F64::zero();
    const std::vector<Alpha> emission = kEmission.get(state, netuid);
    const Alpha last = uid.value() < emission.size() ? emission[uid.value()] : Alpha();
    return U64F64::fromInt(last.value())
        .saturatingMul(U64F64::fromInt(kBlocksPerDay).safeDiv(tempo));
}

U64F64 returnPerThousand(std::uint16_t take, U64F64 totalStake, U64F64 daily)
{
    if (totalStake.isZero())
        return U64F64::zero();
    const U64F64 kept =
        U64F64::one().saturatingSub(U64F64::fromInt(take).safeDiv(U64F64::fromInt(UINT16_MAX)));
    return daily.saturatingMul(kept).safeDiv(totalStake.safeDiv(U64F64::fromInt(kPerThousand)));
}

/// All but the nominators.
chain::DelegateInfo delegateWithout(const State& state, const Hotkey& hotkey)
{
    chain::DelegateInfo out;
    out.delegate = hotkey.id;
    out.take = Compact(kDelegates.get(state, hotkey));
    out.owner = ownerOf(state, hotkey).id;
    U64F64 daily;
    for (const NetUid netuid : subnetsOf(state, hotkey)) {
        out.registrations.emplace_back(netuid);
        const auto uid = uidOf(state, netuid, hotkey);
        if (!uid)
            continue;
        const std::vector<bool> permits = kValidatorPermit.get(state, netuid);
        if (uid->value() < permits.size() && permits[uid->value()])
            out.validatorPermits.emplace_back(netuid);
        daily = daily.saturatingAdd(dailyEmission(state, netuid, *uid));
    }
    const auto total = U64F64::fromInt(stakeOf(state, hotkey, kRoot).value());
    out.returnPer1000 =
        Compact(returnPerThousand(out.take.value, total, daily).toInt<std::uint64_t>());
    out.totalDailyReturn = Compact(daily.toInt<std::uint64_t>());
    return out;
}

chain::DelegateInfo delegateInfo(const State& state, const Hotkey& hotkey)
{
    chain::DelegateInfo out = delegateWithout(state, hotkey);
    out.nominators = nominatorsOf(state, hotkey);
    return out;
}

std::vector<chain::DelegateInfo> delegates(State& state)
{
    std::vector<chain::DelegateInfo> out;
    kDelegates.forEach(state, [&](const Hotkey& hotkey, std::uint16_t) {
        out.push_back(delegateInfo(state, hotkey));
    });
    return out;
}

std::optional<chain::DelegateInfo> delegate(State& state, const AccountId& account)
{
    const Hotkey hotkey{account};
    if (!kDelegates.contains(state, hotkey))
        return std::nullopt;
    return delegateInfo(state, hotkey);
}

std::vector<chain::DelegatedInfo> delegated(State& state, const AccountId& account)
{
    const Coldkey coldkey{account};
    std::vector<chain::DelegatedInfo> out;
    kDelegates.forEach(state, [&](const Hotkey& hotkey, std::uint16_t) {
        std::map<NetUid, pool::SafeFloat> shares;
        kAlpha.forEachUnder(state, kAlpha.keyPrefix(hotkey, coldkey),
                            [&](const Hotkey&, const Coldkey&, NetUid netuid, const U64F64& share) {
                                shares[netuid] = pool::SafeFloat::fromU64F64(share);
                            });
        kAlphaV2.forEachUnder(state, kAlphaV2.keyPrefix(hotkey, coldkey),
                              [&](const Hotkey&, const Coldkey&, NetUid netuid,
                                  const pool::SafeFloat& share) { shares[netuid] = share; });
        for (const auto& [netuid, share] : shares)
            if (!share.isZero())
                out.emplace_back(
                    delegateWithout(state, hotkey),
                    std::pair(Compact(netuid), Compact(stakeOf(state, hotkey, coldkey, netuid))));
    });
    return out;
}

constexpr std::array kDelegateMethods{
    ApiMethod{"DelegateInfoRuntimeApi_get_delegates", &answerWith<&delegates>},
    ApiMethod{"DelegateInfoRuntimeApi_get_delegate", &answerWith<&delegate>},
    ApiMethod{"DelegateInfoRuntimeApi_get_delegated", &answerWith<&delegated>},
};

constexpr std::array kDelegateApis{
    ApiVersion{{0x42, 0xe6, 0x2b, 0xe4, 0xa3, 0x9e, 0x5b, 0x60}, 1}, // DelegateInfoRuntimeApi
};

} // namespace
} // namespace subtensor

ApiGroup delegateApis()
{
    return {subtensor::kDelegateApis, subtensor::kDelegateMethods};
}

} // namespace soma::runtime
