// A chain of nothing but this pallet, in memory: calls and block steps without blocks around them.
#pragma once

#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/block_step/block_step.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/subtensor/subnets/genesis_items.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/tables.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/runtime_tables.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/storage/map_state.h"

#include <QString>

#include <algorithm>
#include <set>

namespace soma::runtime::subtensor::testing {

inline AccountId account(std::uint64_t number)
{
    ByteArray<32> bytes{};
    bytes.fill(0xab);
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return AccountId(bytes);
}

inline Coldkey cold(std::uint64_t number)
{
    return {account(1'000'000 + number)};
}

inline Hotkey hot(std::uint64_t number)
{
    return {account(2'000'000 + number)};
}

inline QString errorText(const DispatchError& error)
{
    if (error.kind == DispatchError::Kind::Module && error.pallet == kPallet.index)
        return QString::fromStdString(std::string(kError.list()[error.code[0]].name));
    return QString::fromStdString(namesOf(error).text());
}

struct Bench {
    explicit Bench(RuntimeConfig withConfig = {}) : config(withConfig)
    {
        state.block().number = 0;
        buildGenesisItems(state, Rao());
        state.block().number = 1;
    }

    storage::MapState base;
    storage::Overlay overlay{base};
    RuntimeConfig config;
    State state{overlay, config};

    void fund(const AccountId& who, std::uint64_t tao)
    {
        const Rao amount(tao * kRaoPerTao);
        static_cast<void>(balances::mintInto(state, who, amount));
        kTotalIssuance.mutate(state,
                              [amount](Rao& total) { total = saturatingAdd(total, amount); });
    }

    Rao free(const AccountId& who) const { return balances::account(state, who).free; }

    /// "ok" or the error's name; a failed call leaves no trace.
    template <typename Call>
    QString call(const AccountId& who, const Call& what)
    {
        return dispatch(Origin::account(who), what);
    }

    template <typename Call>
    QString dispatch(const Origin& origin, const Call& what)
    {
        const CallResult result = runtime::testing::dispatchUnguarded(what, state, origin);
        return result ? QStringLiteral("ok") : errorText(result.error());
    }

    /// Runs the step of each of the next blocks.
    void advance(std::uint32_t blocks)
    {
        for (std::uint32_t i = 0; i < blocks; ++i) {
            state.block().number += 1;
            state.block().events.clear();
            static_cast<void>(onInitialize(state));
        }
    }

    template <typename Event>
    bool hasEvent(const Event& event) const
    {
        Bytes wanted{Event::kEvent.pallet.index, Event::kEvent.index};
        append(wanted, codec::encode(event));
        const Bytes& all = state.block().events;
        return std::search(all.begin(), all.end(), wanted.begin(), wanted.end()) != all.end();
    }

    /// A subnet of its own for the coldkey, with money for it; answers its number.
    NetUid makeSubnet(std::uint64_t number)
    {
        fund(cold(number).id, 100'000);
        kNetworkRateLimit.set(state, BlockSpan());
        const NetUid before{kTotalNetworks.get(state)};
        if (call(cold(number).id, RegisterNetwork{hot(number)}) != QStringLiteral("ok"))
            return kRoot;
        return before;
    }
};

/// What is wrong with the state; empty when nothing is.
inline QString brokenInvariant(const Bench& bench)
{
    const State& state = bench.state;
    Rao sum;
    system::kAccount.forEach(state, [&](const AccountId&, const system::AccountInfo& info) {
        sum = saturatingAdd(sum, saturatingAdd(info.data.free, info.data.reserved));
    });
    if (sum != balances::kTotalIssuance.get(state) || sum != kTotalIssuance.get(state))
        return QStringLiteral("balances and issuances differ");

    QString fault;
    Rao inPools;
    kNetworksAdded.forEach(state, [&](NetUid netuid, bool) {
        const std::uint16_t count = kSubnetworkN.get(state, netuid);
        for (std::uint16_t uid = 0; uid < count; ++uid) {
            const Hotkey hotkey = kKeys.get(state, netuid, Uid(uid));
            if (kUids.get(state, netuid, hotkey) != Uid(uid))
                fault = QStringLiteral("uids and keys differ");
            if (!kIsNetworkMember.get(state, hotkey, netuid))
                fault = QStringLiteral("a neuron that is no member");
        }
        if (kActive.get(state, netuid).size() != count ||
            kEmission.get(state, netuid).size() != count ||
            kLastUpdate.get(state, mechanismIndex(netuid)).size() != count)
            fault = QStringLiteral("a list that is not as long as the subnet is large");
        Alpha staked;
        kTotalHotkeyAlpha.forEach(state, [&](const Hotkey&, NetUid where, Alpha alpha) {
            if (where == netuid)
                staked = saturatingAdd(staked, alpha);
        });
        if (netuid != kRoot && staked > kSubnetAlphaOut.get(state, netuid))
            fault = QStringLiteral("more alpha staked than there is");
        inPools = saturatingAdd(inPools, kSubnetTAO.get(state, netuid));
    });

    std::set<ByteArray<32>> known;
    for (const PalletTable* pallet : pallets())
        for (const StorageEntry& item : pallet->storage)
            known.insert(item.prefix);
    for (auto key = state.nextKey({}); key; key = state.nextKey(*key)) {
        ByteArray<32> prefix{};
        std::copy_n(key->begin(), 32, prefix.begin());
        if (!known.contains(prefix))
            fault = QStringLiteral("a key of no declared item");
    }
    return fault;
}

} // namespace soma::runtime::subtensor::testing
