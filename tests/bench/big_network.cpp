#include "tests/bench/big_network.h"

#include "chain/runtime/genesis.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/pallets/system.h"
#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::bench {

namespace {

using namespace runtime::subtensor;
using runtime::State;

constexpr std::uint64_t kTao = kRaoPerTao;
constexpr std::uint32_t kColdkeys = 1'000'000;
constexpr std::uint32_t kHotkeys = 2'000'000;

/// Spread over the whole key space, the same in every run.
AccountId account(std::uint32_t number)
{
    Bytes seed;
    codec::ScaleWriter(seed).fixed(number);
    return AccountId(crypto::blake2b256(seed));
}

/// A cheap sequence of numbers; which ones does not matter.
class Numbers {
public:
    std::uint64_t next(std::uint64_t below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (m_state >> 33) % below;
    }

private:
    std::uint64_t m_state = 2024;
};

class Maker {
public:
    Maker(State& state, const BigNetworkOptions& options) : m_state(state), m_options(options) {}

    void make()
    {
        makeAccounts();
        for (std::uint16_t netuid = 1; netuid <= m_options.subnets; ++netuid)
            makeSubnet(NetUid(netuid));
        makeRoot();
        kTotalNetworks.set(m_state, static_cast<std::uint16_t>(m_options.subnets + 1));
        kMaxEpochsPerBlock.set(m_state, m_options.epochsPerBlock);
        kTotalStake.set(m_state, m_totalStake);
        kTotalIssuance.set(m_state, m_issuance);
        runtime::balances::kTotalIssuance.set(m_state, m_issuance);
    }

private:
    std::uint16_t validators() const { return m_options.neurons / 4; }

    static Hotkey validator(std::uint16_t number) { return {account(kHotkeys + number)}; }

    static Coldkey ownerOfValidator(std::uint16_t number) { return {account(number)}; }

    Hotkey miner(NetUid netuid, std::uint16_t uid) const
    {
        return {account(kHotkeys + 1000U * netuid.value() + uid)};
    }

    void hold(const AccountId& who, Rao free)
    {
        auto info = runtime::system::kAccount.get(m_state, who);
        info.providers = 1;
        info.data.free = saturatingAdd(info.data.free, free);
        m_issuance = saturatingAdd(m_issuance, free);
        runtime::system::kAccount.set(m_state, who, info);
    }

    void makeAccounts()
    {
        m_issuance = runtime::balances::kTotalIssuance.get(m_state);
        for (std::uint32_t i = 0; i < m_options.accounts; ++i)
            hold(account(i), Rao(1 + m_numbers.next(60 * kTao)));
    }

    void own(const Hotkey& hotkey, const Coldkey& owner)
    {
        if (kOwner.contains(m_state, hotkey))
            return;
        kOwner.set(m_state, hotkey, owner);
        kDelegates.set(m_state, hotkey, 11'796);
        kOwnedHotkeys.mutate(m_state, owner, [&](auto& list) { list.push_back(hotkey); });
    }

    void stake(const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid, std::uint64_t amount)
    {
        const auto share = pool::SafeFloat::fromU64(amount);
        const Alpha all =
            saturatingAdd(kTotalHotkeyAlpha.get(m_state, hotkey, netuid), Alpha(amount));
        kTotalHotkeyAlpha.set(m_state, hotkey, netuid, all);
        kTotalHotkeySharesV2.set(m_state, hotkey, netuid, pool::SafeFloat::fromU64(all.value()));
        kAlphaV2.set(m_state, hotkey, coldkey, netuid, share);
        kStakingHotkeys.mutate(m_state, coldkey, [&](std::vector<Hotkey>& list) {
            if (std::find(list.begin(), list.end(), hotkey) == list.end())
                list.push_back(hotkey);
        });
        kSubnetAlphaOut.mutate(m_state, netuid,
                               [&](Alpha& out) { out = saturatingAdd(out, Alpha(amount)); });
    }

    void place(NetUid netuid, std::uint16_t uid, const Hotkey& hotkey)
    {
        kKeys.set(m_state, netuid, Uid(uid), hotkey);
        kUids.set(m_state, netuid, hotkey, Uid(uid));
        kIsNetworkMember.set(m_state, hotkey, netuid, true);
        kBlockAtRegistration.set(m_state, netuid, Uid(uid), BlockNumber(0));
    }

    void addLists(NetUid netuid, std::uint16_t count, std::uint16_t permits)
    {
        kNetworksAdded.set(m_state, netuid, true);
        kSubnetworkN.set(m_state, netuid, count);
        kActive.set(m_state, netuid, std::vector<bool>(count, true));
        std::vector<bool> permit(count, false);
        std::fill_n(permit.begin(), permits, true);
        kValidatorPermit.set(m_state, netuid, permit);
        const std::vector<std::uint16_t> zeros(count, 0);
        kStakeWeight.set(m_state, netuid, zeros);
        kConsensus.set(m_state, netuid, zeros);
        kDividends.set(m_state, netuid, zeros);
        kValidatorTrust.set(m_state, netuid, zeros);
        kIncentive.set(m_state, mechanismIndex(netuid), zeros);
        kEmission.set(m_state, netuid, std::vector<Alpha>(count));
        kLastUpdate.set(m_state, mechanismIndex(netuid),
                        std::vector<BlockNumber>(count, BlockNumber(0)));
    }

    void makeSubnet(NetUid netuid)
    {
        const std::uint16_t count = m_options.neurons;
        addLists(netuid, count, validators());
        makePool(netuid);
        kMaxAllowedUids.set(m_state, netuid, count);
        kMaxAllowedValidators.set(m_state, netuid, validators());
        kTempo.set(m_state, netuid, m_options.tempo);
        kActivityCutoffFactorMilli.set(m_state, netuid, UINT32_MAX);
        kCommitRevealWeightsEnabled.set(m_state, netuid, false);
        const Coldkey owner{account(10'000U + netuid.value())};
        kSubnetOwner.set(m_state, netuid, owner);
        for (std::uint16_t uid = 0; uid < count; ++uid) {
            const bool isValidator = uid < validators();
            const Hotkey hotkey = isValidator ? validator(uid) : miner(netuid, uid);
            const Coldkey coldkey =
                isValidator ? ownerOfValidator(uid) : Coldkey{account(20'000U + uid)};
            own(hotkey, coldkey);
            place(netuid, uid, hotkey);
            stake(hotkey, coldkey, netuid, (isValidator ? 1000 : 10) * kTao + uid);
        }
        kSubnetOwnerHotkey.set(m_state, netuid, miner(netuid, validators()));
        for (std::uint16_t uid = 0; uid < validators(); ++uid)
            weigh(netuid, uid);
    }

    void makePool(NetUid netuid)
    {
        const Rao tao((1000 + 50U * netuid.value()) * kTao);
        kSubnetMechanism.set(m_state, netuid, 1);
        kSubtokenEnabled.set(m_state, netuid, true);
        kFirstEmissionBlockNumber.set(m_state, netuid, BlockNumber(1));
        kSubnetEmissionEnabled.set(m_state, netuid, true);
        kSubnetTAO.set(m_state, netuid, tao);
        kSubnetAlphaIn.set(m_state, netuid, Alpha(100'000 * kTao));
        kSubnetAlphaOut.set(m_state, netuid, Alpha());
        kSubnetMovingPrice.set(m_state, netuid,
                               math::I96F32::fromBits((std::int64_t{1} << 26) + netuid.value()));
        kRegisteredSubnetCounter.set(m_state, netuid, 1);
        hold(subnetAccountOf(netuid), tao);
        m_totalStake = saturatingAdd(m_totalStake, tao);
    }

    /// Every validator weighs every miner.
    void weigh(NetUid netuid, std::uint16_t uid)
    {
        UidValues row;
        for (std::uint16_t to = validators(); to < m_options.neurons; ++to)
            row.emplace_back(to,
                             static_cast<std::uint16_t>(1000U + 100U * to + m_numbers.next(2000)));
        kWeights.set(m_state, mechanismIndex(netuid), Uid(uid), row);
    }

    void makeRoot()
    {
        addLists(kRoot, validators(), validators());
        for (std::uint16_t uid = 0; uid < validators(); ++uid) {
            place(kRoot, uid, validator(uid));
            stakeOnRoot(validator(uid), ownerOfValidator(uid), 20'000 * kTao);
        }
        for (std::uint32_t i = 0; i < m_options.nominators; ++i)
            stakeOnRoot(validator(static_cast<std::uint16_t>(m_numbers.next(validators()))),
                        {account(30'000U + i)}, (1 + m_numbers.next(500)) * kTao);
    }

    void stakeOnRoot(const Hotkey& hotkey, const Coldkey& coldkey, std::uint64_t rao)
    {
        stake(hotkey, coldkey, kRoot, rao);
        kSubnetTAO.mutate(m_state, kRoot, [&](Rao& tao) { tao = saturatingAdd(tao, Rao(rao)); });
        hold(subnetAccountOf(kRoot), Rao(rao));
        m_totalStake = saturatingAdd(m_totalStake, Rao(rao));
    }

    State& m_state;
    const BigNetworkOptions& m_options;
    Numbers m_numbers;
    Rao m_issuance;
    Rao m_totalStake;
};

} // namespace

BigNetwork makeBigNetwork(const BigNetworkOptions& options, const chain::AuthorityKey& auraKey,
                          const chain::AuthorityKey& grandpaKey,
                          const runtime::RuntimeConfig& config)
{
    const auto genesis =
        runtime::buildGenesis(runtime::localnetGenesis(auraKey, grandpaKey, config));
    SOMA_ASSERT(genesis.has_value());
    const auto base = storage::StateTrie{}.withChanges(genesis->state);
    storage::Overlay overlay(base);
    State state(overlay, config);
    Maker(state, options).make();

    BigNetwork out;
    out.entries = genesis->state;
    for (auto& [key, value] : overlay.takeChanges())
        out.entries.set(key, value);
    out.state = storage::StateTrie{}.withChanges(out.entries);
    out.header = genesis->header;
    out.header.stateRoot = out.state.root();
    return out;
}

} // namespace soma::bench
