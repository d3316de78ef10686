#include "chain/runtime/presets/population.h"

#include "chain/runtime/presets/seeded_keys.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace soma::runtime::presets {

namespace {

/// Flattens the very top: the second has 4/5 of the first, not half.
constexpr std::uint64_t kFlatTop = 4;
constexpr std::uint64_t kLeastHolding = 500'000;
constexpr std::uint64_t kLeastStake = 500'000;
/// Miners and the idle hotkeys belong to so many people at most.
constexpr std::uint64_t kMiningPeople = 3000;
/// Of each subnet's staked alpha, in hundredths; the validators have the rest.
constexpr std::uint64_t kOwnersPart = 8;
constexpr std::uint64_t kMinersPart = 4;
/// Of a validator's alpha, the parts that are not its own.
constexpr std::uint64_t kNominators = 2;

class Seeding {
public:
    explicit Seeding(const Preset& preset) : m_preset(preset), m_plan(*preset.network) {}

    SeededNetwork run()
    {
        m_out.validators = m_plan.validatorCount();
        m_out.rootStake = m_plan.population.rootStake;
        makeColdkeys();
        makeHotkeys();
        makePools();
        stakeOnRoot();
        for (std::size_t i = 0; i < m_out.subnets.size(); ++i)
            stakeOnSubnet(i);
        mergeStakes();
        return std::move(m_out);
    }

private:
    Dice dice(std::string_view purpose, std::uint64_t number = 0) const
    {
        return Dice(m_preset.seed, purpose, number);
    }

    void makeColdkeys()
    {
        std::uint64_t rest = m_plan.issuance.value() - m_plan.population.rootStake.value() -
                             m_plan.pools.tao.value();
        for (const auto& [who, held] : m_preset.accounts)
            rest -= held.value();
        const std::size_t count = m_plan.population.holders - m_preset.accounts.size();
        Dice chance = dice("balances");
        const auto parts = splitHeavyTailed(rest, count, kLeastHolding, chance);
        m_out.coldkeys.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            m_out.coldkeys.push_back(
                {chain::Coldkey{keylessAccount(m_preset.seed, "coldkey", i)}, Rao(parts[i])});
    }

    /// Somebody who is neither a validator nor an owner.
    ColdkeyAt ordinaryPerson(Dice& chance, std::uint64_t most) const
    {
        const std::uint64_t first = m_out.validators + m_plan.subnets.size();
        const std::uint64_t others = m_out.coldkeys.size() - first;
        return static_cast<ColdkeyAt>(first + chance.below(std::min(most, others)));
    }

    HotkeyAt addHotkey(const chain::AccountId& key, ColdkeyAt owner)
    {
        m_out.hotkeys.push_back({chain::Hotkey{key}, owner});
        return static_cast<HotkeyAt>(m_out.hotkeys.size() - 1);
    }

    void makeHotkeys()
    {
        const std::size_t count = m_plan.population.accounts - m_plan.population.holders;
        m_out.hotkeys.reserve(count);
        for (std::uint32_t i = 0; i < m_out.validators; ++i)
            addHotkey(chain::AccountId(validatorKeys(m_preset.seed, i).publicKey()), i);
        m_out.subnets.resize(m_plan.subnets.size());
        for (std::size_t i = 0; i < m_out.subnets.size(); ++i) {
            m_out.subnets[i].netuid = m_plan.subnets[i].netuid;
            addHotkey(
                chain::AccountId(ownerKeys(m_preset.seed, m_out.subnets[i].netuid).publicKey()),
                static_cast<ColdkeyAt>(m_out.validators + i));
        }
        Dice chance = dice("miners");
        for (std::size_t i = 0; i < m_out.subnets.size(); ++i)
            fillNeurons(i, chance);
        for (std::uint64_t i = 0; m_out.hotkeys.size() < count; ++i)
            addHotkey(keylessAccount(m_preset.seed, "idle hotkey", i),
                      ordinaryPerson(chance, kMiningPeople));
    }

    /// The owner takes the place of one validator, in each subnet of another one.
    void fillNeurons(std::size_t index, Dice& chance)
    {
        SeededSubnet& subnet = m_out.subnets[index];
        subnet.neurons.push_back(static_cast<HotkeyAt>(m_out.validators + index));
        for (std::uint32_t i = 0; i < m_out.validators; ++i)
            if (i != index % m_out.validators)
                subnet.neurons.push_back(i);
        for (std::uint16_t uid = m_plan.subnetRules.validators; uid < m_plan.subnetRules.neurons;
             ++uid) {
            const auto keys = minerKeys(m_preset.seed, subnet.netuid, Uid(uid));
            subnet.neurons.push_back(addHotkey(chain::AccountId(keys.publicKey()),
                                               ordinaryPerson(chance, kMiningPeople)));
        }
    }

    /// The same alpha in every pool; the TAO beside it makes the prices, which add up as planned.
    void makePools()
    {
        std::uint64_t shares = 0;
        for (const SubnetPlan& subnet : m_plan.subnets)
            shares += subnet.share;
        const Alpha alpha(mulRatio(m_plan.pools.tao.value(), kRaoPerTao,
                                   m_plan.pools.prices.value(), Rounding::Down));
        Rao rest = m_plan.pools.tao;
        for (std::size_t i = 0; i < m_out.subnets.size(); ++i) {
            SeededSubnet& subnet = m_out.subnets[i];
            subnet.poolTao =
                mulRatio(m_plan.pools.tao, m_plan.subnets[i].share, shares, Rounding::Down);
            rest = saturatingSub(rest, subnet.poolTao);
            subnet.poolAlpha = alpha;
            subnet.staked = m_plan.pools.alphaStaked;
        }
        m_out.subnets.front().poolTao = saturatingAdd(m_out.subnets.front().poolTao, rest);
    }

    void add(NetUid netuid, HotkeyAt hotkey, ColdkeyAt coldkey, std::uint64_t amount)
    {
        if (amount != 0)
            m_out.stakes.push_back({netuid, hotkey, coldkey, amount});
    }

    /// Validators stake with themselves, everybody else with one of them, better known ones more.
    void stakeOnRoot()
    {
        Dice chance = dice("root stake");
        const auto parts = splitHeavyTailed(m_plan.population.rootStake.value(),
                                            m_plan.population.stakers, kLeastStake, chance);
        const auto fame = splitHeavyTailed(std::uint64_t{1} << 32, m_out.validators, 1, chance);
        std::vector<std::uint64_t> upTo(fame.size());
        std::partial_sum(fame.begin(), fame.end(), upTo.begin());
        for (ColdkeyAt who = 0; who < parts.size(); ++who) {
            const auto drawn =
                std::upper_bound(upTo.begin(), upTo.end(), chance.below(upTo.back()));
            const auto chosen = static_cast<HotkeyAt>(drawn - upTo.begin());
            add(NetUid(0), who < m_out.validators ? who : chosen, who, parts[who]);
        }
    }

    void stakeOnSubnet(std::size_t index)
    {
        const SeededSubnet& subnet = m_out.subnets[index];
        Dice chance = dice("alpha", subnet.netuid.value());
        const std::uint64_t all = subnet.staked.value();
        const std::size_t miners = subnet.neurons.size() - m_out.validators;
        const std::uint64_t minersPart = all * kMinersPart / 100;
        // Without validators besides the owner everything is the owner's.
        const std::uint64_t ownersPart =
            m_out.validators == 1 ? all - minersPart : all * kOwnersPart / 100;
        stakeForSelves(subnet, {m_out.validators, miners}, minersPart, chance);
        if (m_out.validators > 1)
            stakeForValidators(subnet, all - minersPart - ownersPart, chance);
        add(subnet.netuid, subnet.neurons.front(), static_cast<ColdkeyAt>(m_out.validators + index),
            ownersPart);
    }

    struct Range {
        std::size_t first;
        std::size_t count;
    };

    void stakeForSelves(const SeededSubnet& subnet, Range uids, std::uint64_t total, Dice& chance)
    {
        const auto parts = splitHeavyTailed(total, uids.count, 1, chance);
        for (std::size_t i = 0; i < uids.count; ++i) {
            const HotkeyAt hotkey = subnet.neurons[uids.first + i];
            add(subnet.netuid, hotkey, m_out.hotkeys[hotkey].owner, parts[i]);
        }
    }

    void stakeForValidators(const SeededSubnet& subnet, std::uint64_t total, Dice& chance)
    {
        std::vector<HotkeyAt> ranking(subnet.neurons.begin() + 1,
                                      subnet.neurons.begin() + m_out.validators);
        for (std::size_t i = ranking.size(); i > 1; --i)
            std::swap(ranking[i - 1], ranking[chance.below(i)]);
        const auto parts = splitHeavyTailed(total, ranking.size(), 1, chance);
        for (std::size_t i = 0; i < ranking.size(); ++i) {
            const std::uint64_t nominated = parts[i] / (kNominators + 2);
            for (std::uint64_t n = 0; n < kNominators; ++n)
                add(subnet.netuid, ranking[i],
                    static_cast<ColdkeyAt>(chance.below(m_plan.population.stakers)), nominated);
            add(subnet.netuid, ranking[i], m_out.hotkeys[ranking[i]].owner,
                parts[i] - kNominators * nominated);
        }
    }

    void mergeStakes()
    {
        auto& stakes = m_out.stakes;
        const auto place = [](const SeededStake& stake) {
            return std::tuple(stake.netuid, stake.hotkey, stake.coldkey);
        };
        std::sort(stakes.begin(), stakes.end(), [&](const auto& a, const auto& b) {
            return std::tuple(place(a), a.amount) < std::tuple(place(b), b.amount);
        });
        std::vector<SeededStake> merged;
        merged.reserve(stakes.size());
        for (const SeededStake& stake : stakes) {
            if (!merged.empty() && place(merged.back()) == place(stake))
                merged.back().amount += stake.amount;
            else
                merged.push_back(stake);
        }
        stakes = std::move(merged);
    }

    const Preset& m_preset;
    const NetworkPlan& m_plan;
    SeededNetwork m_out;
};

} // namespace

std::vector<std::uint64_t> splitHeavyTailed(std::uint64_t total, std::size_t count,
                                            std::uint64_t least, Dice& dice)
{
    SOMA_ASSERT(count != 0 && total / count >= least);
    constexpr std::uint64_t kFirst = std::uint64_t{1} << 32;
    std::vector<std::uint64_t> weights(count);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        weights[i] = kFirst / (kFlatTop + i) / 1024 * (768 + dice.below(512)) + 1;
        sum += weights[i];
    }
    const std::uint64_t shared = total - least * count;
    std::uint64_t rest = shared;
    std::vector<std::uint64_t> out(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t part = mulRatio(shared, weights[i], sum, Rounding::Down);
        rest -= part;
        out[i] = least + part;
    }
    out[0] += rest;
    return out;
}

SeededNetwork seedNetwork(const Preset& preset)
{
    SOMA_ASSERT(preset.network.has_value());
    return Seeding(preset).run();
}

} // namespace soma::runtime::presets
