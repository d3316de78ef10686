#include "tests/chain/runtime/staking/stake_bench.h"

#include "chain/codec/hex.h"
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/pallets/system.h"
#include "tests/chain/runtime/call_log.h"

#include <map>

namespace soma::runtime::testing {

namespace {

constexpr Rao kWealth{1'000 * kTao};

/// Everything that is stored, to see that a failed call changed nothing.
std::map<Bytes, Bytes> everything(const State& state)
{
    std::map<Bytes, Bytes> out;
    for (std::optional<Bytes> key = state.nextKey({}); key; key = state.nextKey(*key))
        out[*key] = *state.get(*key);
    return out;
}

QString errorName(const DispatchError& error)
{
    const std::size_t index = error.code[0];
    if (error.kind == DispatchError::Kind::Module && error.pallet == swap::kPallet.index)
        return QStringLiteral("Swap.") +
               QString::fromStdString(std::string(swap::kError.list()[index].name));
    if (error.kind == DispatchError::Kind::Module && error.pallet == subtensor::kPallet.index)
        return QString::fromStdString(std::string(subtensor::kError.list()[index].name));
    return QString::fromStdString(namesOf(error).text());
}

} // namespace

AccountId account(std::uint8_t number)
{
    ByteArray<32> bytes{};
    bytes.fill(number);
    return AccountId(bytes);
}

StakeBench::StakeBench()
{
    state.block().number = 1000;
    // Slot 0 of one authority.
    const chain::AuthorityKey key(author.bytes());
    aura::kAuthorities.set(state, {{key}});
    state.block().digest.push_back(chain::auraPreRuntime(0));

    kNetworksAdded.set(state, kRoot, true);
    kSubtokenEnabled.set(state, kRoot, true);
    addSubnet(kFirst, kWealth, Alpha(kWealth.value()));
    addSubnet(kSecond, kWealth, Alpha(kWealth.value()));
    fund(account(1), kWealth);
    fund(account(2), kWealth);
    addHotkey(coldkey(1), hotkey(101));
    addHotkey(coldkey(2), hotkey(102));
}

void StakeBench::fund(const AccountId& who, Rao amount)
{
    SOMA_ASSERT(balances::mintInto(state, who, amount));
    kTotalIssuance.mutate(state, [amount](Rao& total) { total = saturatingAdd(total, amount); });
}

void StakeBench::addSubnet(NetUid netuid, Rao tao, Alpha alpha)
{
    kNetworksAdded.set(state, netuid, true);
    kSubnetMechanism.set(state, netuid, pool::kDynamic);
    kSubtokenEnabled.set(state, netuid, true);
    kSubnetTAO.set(state, netuid, tao);
    kSubnetAlphaIn.set(state, netuid, alpha);
    kSubnetOwner.set(state, netuid, coldkey(9));
    kSubnetOwnerHotkey.set(state, netuid, hotkey(109));
    increaseTotalStake(state, tao);
    fund(subnetAccountOf(netuid), tao);
}

void StakeBench::addHotkey(const Coldkey& owner, const Hotkey& hotkey)
{
    SOMA_ASSERT(createAccountIfAbsent(state, owner, hotkey));
}

void StakeBench::loseAuthor()
{
    state.block().digest.clear();
}

void StakeBench::giveStake(const Coldkey& owner, const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    increaseStake(state, hotkey, owner, netuid, amount);
    kSubnetAlphaOut.mutate(state, netuid,
                           [amount](Alpha& total) { total = saturatingAdd(total, amount); });
    if (netuid != kRoot)
        return;
    const Rao tao(amount.value());
    kSubnetTAO.mutate(state, kRoot, [tao](Rao& total) { total = saturatingAdd(total, tao); });
    increaseTotalStake(state, tao);
    fund(subnetAccountOf(kRoot), tao);
}

Rao StakeBench::free(const AccountId& who) const
{
    return balances::account(state, who).free;
}

Alpha StakeBench::stake(const Coldkey& owner, const Hotkey& hotkey, NetUid netuid) const
{
    return stakeOf(state, hotkey, owner, netuid);
}

QString StakeBench::call(const Origin& origin, const RuntimeCall& call)
{
    const std::map<Bytes, Bytes> before = everything(state);
    const std::uint32_t eventsBefore = events();
    const CallResult result = dispatchLogged(call, state, origin);
    if (result)
        return QStringLiteral("Ok");
    const QString name = errorName(result.error());
    if (everything(state) != before || events() != eventsBefore)
        return name + QStringLiteral(" left a trace");
    return name;
}

QString StakeBench::broken(std::uint64_t slack) const
{
    Rao held;
    system::kAccount.forEach(state, [&](const AccountId&, const auto& info) {
        held = saturatingAdd(held, saturatingAdd(info.data.free, info.data.reserved));
    });
    if (held != balances::kTotalIssuance.get(state) || held != kTotalIssuance.get(state))
        return QStringLiteral("TAO: %1 held, %2 and %3 issued")
            .arg(held.value())
            .arg(balances::kTotalIssuance.get(state).value())
            .arg(kTotalIssuance.get(state).value());

    std::map<NetUid, Alpha> staked;
    kTotalHotkeyAlpha.forEach(state, [&](const Hotkey&, NetUid netuid, Alpha amount) {
        staked[netuid] = saturatingAdd(staked[netuid], amount);
    });
    for (const NetUid netuid : {kRoot, kFirst, kSecond}) {
        const Rao pooled = kSubnetTAO.get(state, netuid);
        const Rao owned = free(subnetAccountOf(netuid));
        if (owned < pooled || saturatingSub(owned, pooled).value() > slack)
            return QStringLiteral("subnet %1: %2 TAO in its pool, %3 in its account")
                .arg(netuid.value())
                .arg(pooled.value())
                .arg(owned.value());
        const Alpha burned = alpha_assets::kAlphaBurned.get(state, netuid);
        const Alpha outside = kSubnetAlphaOut.get(state, netuid);
        if (Alpha(saturatingAdd(staked[netuid], burned)) != outside)
            return QStringLiteral("subnet %1: %2 alpha staked, %3 burned, %4 outside")
                .arg(netuid.value())
                .arg(staked[netuid].value())
                .arg(burned.value())
                .arg(outside.value());
    }
    return {};
}

} // namespace soma::runtime::testing
