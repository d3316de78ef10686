#include "chain/codec/hex.h"
#include "chain/runtime/invariants/left_behind.h"
#include "chain/runtime/invariants/subnet_invariants.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/tables.h"
#include "chain/runtime/pallets/system.h"

#include <algorithm>
#include <set>

namespace soma::runtime::subtensor {

using storage::StateReader;

namespace {

/// What genesis puts into subnet 1's pool without an account that holds it.
constexpr Rao kUnbackedAtGenesis{10'000'000'000};

std::string place(NetUid netuid)
{
    return "subnet " + std::to_string(netuid.value());
}

std::set<NetUid> existing(const StateReader& state)
{
    std::set<NetUid> out;
    kNetworksAdded.forEach(state, [&out](NetUid netuid, bool added) {
        if (added)
            out.insert(netuid);
    });
    return out;
}

/// Length of a key that may stand before a subnet's number; nothing for others.
std::optional<std::size_t> keyLength(const TypeInfo* type)
{
    if (type == &kTypeInfo<AccountId> || type == &kTypeInfo<Hotkey> || type == &kTypeInfo<Coldkey>)
        return 32;
    if (type == &kTypeInfo<Uid> || type == &kTypeInfo<std::uint16_t>)
        return 2;
    return std::nullopt;
}

/// Where in the item's keys the subnet's number stands; nothing when there is none.
std::optional<std::size_t> netUidOffset(const StorageEntry& item)
{
    std::size_t offset = item.prefix.size();
    for (const StorageEntry::Key& key : item.keys) {
        offset += codec::hashLength(key.hasher);
        if (key.type == &kTypeInfo<NetUid> || key.type == &kTypeInfo<MechanismIndex>)
            return offset;
        const auto length = keyLength(key.type);
        if (!length)
            return std::nullopt;
        offset += *length;
    }
    return std::nullopt;
}

/// Mechanisms' indices and plain numbers differ in nothing below 4096.
NetUid netUidAt(const Bytes& key, std::size_t offset)
{
    const unsigned number = key[offset] | static_cast<unsigned>(key[offset + 1]) << 8U;
    return netUidOf(MechanismIndex(static_cast<std::uint16_t>(number)));
}

/// A zero, an empty list or the like.
bool isEmpty(const StateReader& state, const Bytes& key)
{
    const Bytes value = state.get(key).value_or(Bytes{});
    return std::all_of(value.begin(), value.end(), [](std::uint8_t byte) { return byte == 0; });
}

Result<void> checkItem(const StateReader& state, const StorageEntry& item,
                       const std::set<NetUid>& subnets)
{
    const std::optional<std::size_t> offset = netUidOffset(item);
    const auto left =
        std::find_if(kLeftBehind.begin(), kLeftBehind.end(),
                     [&item](const LeftBehind& one) { return one.item == item.name; });
    const bool isLeft = left != kLeftBehind.end();
    if (!offset || (isLeft && !left->onlyEmpty))
        return {};
    const Bytes prefix(item.prefix.begin(), item.prefix.end());
    for (auto key = state.nextKey(prefix); key && storage::startsWith(*key, prefix);
         key = state.nextKey(*key)) {
        if (key->size() < *offset + 2)
            return Error(InvariantError::UnknownKey, codec::toHex(*key));
        const NetUid netuid = netUidAt(*key, *offset);
        if (subnets.count(netuid) == 0 && !(isLeft && isEmpty(state, *key)))
            return Error(InvariantError::Orphan, std::string(item.name) + " of " + place(netuid) +
                                                     " at " + codec::toHex(*key));
    }
    return {};
}

Result<void> checkRootClaims(const StateReader& state, const std::set<NetUid>& subnets)
{
    Result<void> answer;
    kRootClaimable.forEach(state, [&](const Hotkey&, const auto& rates) {
        for (const auto& [netuid, rate] : rates)
            if (subnets.count(netuid) == 0)
                answer = Error(InvariantError::Orphan, "RootClaimable of " + place(netuid));
        return answer.has_value();
    });
    return answer;
}

/// Genesis marks its subnet by a lock of a single rao, which no registration has.
Rao unbacked(const StateReader& state, NetUid netuid)
{
    const bool isFromGenesis = netuid == NetUid(1) && kLargestLocked.get(state, netuid) == 1 &&
                               kSubnetLocked.get(state, netuid) == Rao(1);
    return isFromGenesis ? kUnbackedAtGenesis : Rao();
}

} // namespace

Result<void> checkNetworks(const StateReader& state, const InvariantOptions& options)
{
    const std::set<NetUid> subnets = existing(state);
    const std::size_t counted = kTotalNetworks.get(state);
    if (counted != subnets.size())
        return Error(InvariantError::Networks, std::to_string(subnets.size()) + " exist, " +
                                                   std::to_string(counted) + " are counted");
    for (const StorageEntry& item : table().storage)
        if (!options.rootSetsAnySubnet || item.keys.size() > 1)
            SOMA_TRY(checkItem(state, item, subnets));
    return checkRootClaims(state, subnets);
}

Result<void> checkPools(const StateReader& state)
{
    Rao pools;
    // The 10 TAO of genesis are taken out of TotalStake when their subnet ends, but were never in.
    const Rao covered = saturatingAdd(kTotalStake.get(state), kUnbackedAtGenesis);
    Result<void> answer;
    kSubnetTAO.forEach(state, [&](NetUid netuid, Rao tao) {
        const Rao free = system::kAccount.get(state, subnetAccountOf(netuid)).data.free;
        const Rao gap = unbacked(state, netuid);
        pools = saturatingAdd(pools, tao);
        if (saturatingAdd(free, gap) < tao)
            answer = Error(InvariantError::PoolBacking,
                           place(netuid) + "'s pool has " + std::to_string(tao.value()) +
                               ", its account " + std::to_string(free.value()));
        return answer.has_value();
    });
    SOMA_TRY(std::move(answer));
    if (covered < pools)
        return Error(InvariantError::TotalStake, "the pools have " + std::to_string(pools.value()) +
                                                     ", TotalStake and genesis " +
                                                     std::to_string(covered.value()));
    return {};
}

} // namespace soma::runtime::subtensor
