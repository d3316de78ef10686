// SubnetInfoRuntimeApi, NeuronInfoRuntimeApi, DelegateInfoRuntimeApi, StakeInfoRuntimeApi and
// SwapRuntimeApi on a small network that lives.

// GCC 12 takes an empty optional inside an optional for something unset.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include "chain/codec/hex.h"
#include "chain/codec/type_text.h"
#include "chain/primitives/answers/hyperparameters.h"
#include "chain/primitives/answers/metagraph.h"
#include "chain/primitives/answers/neurons.h"
#include "chain/primitives/answers/stake.h"
#include "chain/primitives/answers/subnets.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/runtime_version.h"
#include "tests/chain/runtime/apis/api_bench.h"

#include <QElapsedTimer>

#include <set>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using codec::Compact;

namespace {

constexpr std::uint64_t kTao = kRaoPerTao;

} // namespace

class TestSubnetApis : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_chain = std::make_unique<LifeChain>(rich({"Owner", "Staker", "Miner"}, 100'000));
        m_netuid = m_chain->startSubnet("Owner");
        m_chain->put(subtensor::kSubtokenEnabled, true, subtensor::kRoot);
        QCOMPARE(m_chain->run("Miner", subtensor::BurnedRegister{m_netuid, hot("MinerHot")}),
                 QStringLiteral("ok"));
        QCOMPARE(
            m_chain->run("Staker", subtensor::AddStake{hot("OwnerHot"), m_netuid, Rao(50 * kTao)}),
            QStringLiteral("ok"));
        QCOMPARE(m_chain->run("Staker", subtensor::AddStake{hot("OwnerHot"), subtensor::kRoot,
                                                            Rao(7 * kTao)}),
                 QStringLiteral("ok"));
        QCOMPARE(m_chain->run("Owner", subtensor::DecreaseTake{hot("OwnerHot"), 5'000}),
                 QStringLiteral("ok"));
        m_chain->runEpochs(m_netuid, 2);
    }

    void listsItsApis()
    {
        const RuntimeVersion version = runtimeVersion();
        // blake2b-64 of SubnetInfoRuntimeApi, Neuron..., Delegate..., Stake..., Swap...,
        // SubnetRegistrationRuntimeApi.
        const std::vector<std::pair<std::string, std::uint32_t>> wanted{
            {"8375104b299b74c5", 2}, {"806df4ccaa9ed485", 1}, {"42e62be4a39e5b60", 1},
            {"5d1fbfbe852f2807", 1}, {"a8b093e6508d9e9c", 1}, {"c6886e2f8e598b0a", 1}};
        std::set<std::pair<std::string, std::uint32_t>> listed;
        for (const auto& [id, number] : version.apis)
            listed.emplace(codec::toHex(id), number);
        for (const auto& one : wanted)
            QVERIFY2(listed.contains(one), one.first.c_str());
        const auto names = runtimeApiMethods();
        QCOMPARE(std::set(names.begin(), names.end()).size(), names.size());
    }

    /// The answers' records have the same bytes as the state's.
    void recordsAreTheStates()
    {
        using codec::typeText;
        QCOMPARE(typeText<chain::AxonInfo>(), typeText<subtensor::AxonInfo>());
        QCOMPARE(typeText<chain::PrometheusInfo>(), typeText<subtensor::PrometheusInfo>());
        QCOMPARE(typeText<chain::ChainIdentityV2>(), typeText<subtensor::ChainIdentity>());
        QCOMPARE(typeText<chain::SubnetIdentityV3>(), typeText<subtensor::SubnetIdentity>());
        QCOMPARE(typeText<chain::LockState>(), typeText<subtensor::LockState>());
    }

    void dynamicInfoTellsThePool()
    {
        const auto info = ask<std::optional<chain::DynamicInfo>>(
            *m_chain, "SubnetInfoRuntimeApi_get_dynamic_info", m_netuid);
        QVERIFY(info);
        QCOMPARE(info->netuid.value, m_netuid);
        QCOMPARE(info->ownerColdkey, cold("Owner").id);
        QCOMPARE(info->ownerHotkey, hot("OwnerHot").id);
        QCOMPARE(info->taoIn.value, m_chain->get(subtensor::kSubnetTAO, m_netuid));
        QCOMPARE(info->alphaIn.value, m_chain->get(subtensor::kSubnetAlphaIn, m_netuid));
        QCOMPARE(info->alphaOut.value, m_chain->get(subtensor::kSubnetAlphaOut, m_netuid));
        const Bytes name = chain::bytesOf(info->subnetName);
        QCOMPARE(std::string(name.begin(), name.end()), std::string("omron"));
        QCOMPARE(info->blocksSinceLastStep.value.value(),
                 m_chain->number() - info->lastStep.value.value());
        const auto all = ask<std::vector<std::optional<chain::DynamicInfo>>>(
            *m_chain, "SubnetInfoRuntimeApi_get_all_dynamic_info");
        QCOMPARE(all.size(), std::size_t{3});
        QVERIFY(!ask<std::optional<chain::DynamicInfo>>(
            *m_chain, "SubnetInfoRuntimeApi_get_dynamic_info", NetUid(99)));
    }

    void subnetsAndTheirRules()
    {
        const auto info = ask<std::optional<chain::SubnetInfov2>>(
            *m_chain, "SubnetInfoRuntimeApi_get_subnet_info_v2", m_netuid);
        QVERIFY(info && info->subnetworkN.value == 2 && info->owner == cold("Owner").id);
        QCOMPARE(ask<std::vector<std::optional<chain::SubnetInfo>>>(
                     *m_chain, "SubnetInfoRuntimeApi_get_subnets_info")
                     .size(),
                 std::size_t{3});
        const auto old = ask<std::optional<chain::SubnetHyperparams>>(
            *m_chain, "SubnetInfoRuntimeApi_get_subnet_hyperparams", m_netuid);
        const auto rules = ask<std::optional<chain::SubnetHyperparamsV2>>(
            *m_chain, "SubnetInfoRuntimeApi_get_subnet_hyperparams_v2", m_netuid);
        QVERIFY(old && rules && rules->subnetIsActive);
        QCOMPARE(rules->yumaVersion.value, std::uint16_t{3});
        QCOMPARE(rules->tempo.value, m_chain->get(subtensor::kTempo, m_netuid));
        QCOMPARE(old->kappa.value, rules->kappa.value);
        const auto entries = ask<std::optional<std::vector<chain::HyperparamEntry>>>(
            *m_chain, "SubnetInfoRuntimeApi_get_subnet_hyperparams_v3", m_netuid);
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t{33});
        QCOMPARE(entries->front().name, (Bytes{'k', 'a', 'p', 'p', 'a'}));
        QCOMPARE(std::get<Compact<std::uint16_t>>(entries->front().value.choice).value,
                 rules->kappa.value);
    }

    void metagraphAndItsParts()
    {
        const auto all = ask<std::optional<chain::Metagraph>>(
            *m_chain, "SubnetInfoRuntimeApi_get_metagraph", m_netuid);
        QVERIFY(all);
        QCOMPARE(all->hotkeys, (std::vector{hot("OwnerHot").id, hot("MinerHot").id}));
        QCOMPARE(all->coldkeys, (std::vector{cold("Owner").id, cold("Miner").id}));
        QCOMPARE(all->block.value.value(), m_chain->number());
        QVERIFY(all->alphaStake[0].value > Alpha());
        QCOMPARE(all->taoStake[0].value.value(),
                 m_chain->stake("OwnerHot", "Staker", subtensor::kRoot).value());
        QVERIFY(all->totalStake[0].value.value() > all->alphaStake[0].value.value());
        QCOMPARE(all->incentives.size(), std::size_t{2});

        std::vector<std::uint16_t> fields;
        for (std::uint16_t i = 0; i <= 75; ++i)
            fields.push_back(i);
        const auto chosen = ask<std::optional<chain::SelectiveMetagraph>>(
            *m_chain, "SubnetInfoRuntimeApi_get_selective_metagraph", m_netuid, fields);
        QVERIFY(chosen && chosen->validators && chosen->commitments);
        QCOMPARE(chosen->netuid.value, m_netuid);
        QCOMPARE(chosen->hotkeys, std::optional(all->hotkeys));
        QCOMPARE(chosen->totalStake, std::optional(all->totalStake));
        QCOMPARE(chosen->identity, std::optional<decltype(all->identity)>(all->identity));
        QCOMPARE(chosen->alphaDividendsPerHotkey, std::optional(all->alphaDividendsPerHotkey));

        const auto few = ask<std::optional<chain::SelectiveMetagraph>>(
            *m_chain, "SubnetInfoRuntimeApi_get_selective_metagraph", m_netuid,
            std::vector<std::uint16_t>{7, 67});
        QVERIFY(few && few->block && few->alphaStake && !few->tempo && !few->hotkeys);
        QCOMPARE(few->netuid.value, NetUid(0));
        const auto mechanism = ask<std::optional<chain::SelectiveMetagraph>>(
            *m_chain, "SubnetInfoRuntimeApi_get_selective_mechagraph", m_netuid, MechId(1),
            std::vector<std::uint16_t>{62});
        QCOMPARE(mechanism->netuid.value, m_netuid);
        QCOMPARE(mechanism->incentives->size(), std::size_t{0});
        QVERIFY(ask<std::optional<chain::Metagraph>>(
            *m_chain, "SubnetInfoRuntimeApi_get_mechagraph", m_netuid, MechId(0)));
        QVERIFY(!ask<std::optional<chain::Metagraph>>(
            *m_chain, "SubnetInfoRuntimeApi_get_mechagraph", m_netuid, MechId(1)));
        const auto state = ask<std::optional<chain::SubnetState>>(
            *m_chain, "SubnetInfoRuntimeApi_get_subnet_state", m_netuid);
        QVERIFY(state && state->emissionHistory.size() == 3);
        QCOMPARE(state->totalStake, all->totalStake);
    }

    void neurons()
    {
        const auto all = ask<std::vector<chain::NeuronInfo>>(
            *m_chain, "NeuronInfoRuntimeApi_get_neurons", m_netuid);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[1].hotkey, hot("MinerHot").id);
        QCOMPARE(all[1].pruningScore.value, std::uint16_t{65535});
        QCOMPARE(all[0].stake.size(), std::size_t{1});
        const auto one = ask<std::optional<chain::NeuronInfoLite>>(
            *m_chain, "NeuronInfoRuntimeApi_get_neuron_lite", m_netuid, Uid(1));
        QVERIFY(one && one->coldkey == cold("Miner").id);
        QVERIFY(!ask<std::optional<chain::NeuronInfoLite>>(
            *m_chain, "NeuronInfoRuntimeApi_get_neuron_lite", m_netuid, Uid(2)));
    }

    void stakeAndDelegates()
    {
        const auto positions = ask<std::vector<chain::StakeInfo>>(
            *m_chain, "StakeInfoRuntimeApi_get_stake_info_for_coldkey", cold("Staker").id);
        QCOMPARE(positions.size(), std::size_t{2});
        QCOMPARE(positions[1].netuid.value, m_netuid);
        QCOMPARE(positions[1].stake.value, m_chain->stake("OwnerHot", "Staker", m_netuid));
        QVERIFY(positions[1].isRegistered && !positions[0].isRegistered);

        const auto free = ask<chain::StakeAvailabilities>(
            *m_chain, "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys",
            std::vector{cold("Staker").id}, std::optional(std::vector{m_netuid, m_netuid}));
        QCOMPARE(free.at(cold("Staker").id).at(m_netuid).available.value, positions[1].stake.value);

        const auto delegates =
            ask<std::vector<chain::DelegateInfo>>(*m_chain, "DelegateInfoRuntimeApi_get_delegates");
        const auto mine =
            std::find_if(delegates.begin(), delegates.end(), [](const chain::DelegateInfo& info) {
                return info.delegate == hot("OwnerHot").id;
            });
        QVERIFY(mine != delegates.end());
        QCOMPARE(mine->owner, cold("Owner").id);
        const auto nominator =
            std::find_if(mine->nominators.begin(), mine->nominators.end(),
                         [](const auto& one) { return one.first == cold("Staker").id; });
        QVERIFY(nominator != mine->nominators.end());
        QCOMPARE(nominator->second.size(), std::size_t{2});
        QCOMPARE(nominator->second[1].second.value, positions[1].stake.value);
        const auto held = ask<std::vector<chain::DelegatedInfo>>(
            *m_chain, "DelegateInfoRuntimeApi_get_delegated", cold("Staker").id);
        QCOMPARE(held.size(), std::size_t{2});

        using Place = std::optional<std::pair<chain::AccountId, NetUid>>;
        const Place here(std::in_place, hot("OwnerHot").id, m_netuid);
        QCOMPARE(ask<std::uint64_t>(*m_chain, "StakeInfoRuntimeApi_get_stake_fee", Place(),
                                    cold("Staker").id, here, cold("Staker").id,
                                    std::uint64_t{1'000'000'000}),
                 std::uint64_t{503'547});
        QCOMPARE(ask<std::uint64_t>(*m_chain, "StakeInfoRuntimeApi_get_stake_fee", here,
                                    cold("Staker").id, here, cold("Staker").id,
                                    std::uint64_t{1'000'000'000}),
                 std::uint64_t{0});
        QVERIFY(!ask<std::optional<chain::LockState>>(
            *m_chain, "StakeInfoRuntimeApi_get_coldkey_lock", cold("Staker").id, m_netuid));
    }

    void pricesAndSwaps()
    {
        const auto price =
            ask<std::uint64_t>(*m_chain, "SwapRuntimeApi_current_alpha_price", m_netuid);
        const auto all = ask<std::vector<chain::SubnetPrice>>(
            *m_chain, "SwapRuntimeApi_current_alpha_price_all");
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].price, std::uint64_t{kTao});
        QCOMPARE(all[2].price, price);
        const auto bought = ask<chain::SimSwapResult>(
            *m_chain, "SwapRuntimeApi_sim_swap_tao_for_alpha", m_netuid, Rao(kTao));
        QVERIFY(bought.alphaAmount > Alpha() && bought.alphaSlippage > Alpha());
        QCOMPARE(bought.taoAmount.value() + bought.taoFee.value(), kTao);
        QCOMPARE(ask<chain::SimSwapResult>(*m_chain, "SwapRuntimeApi_sim_swap_alpha_for_tao",
                                           m_netuid, Alpha(~std::uint64_t{0})),
                 chain::SimSwapResult{});
        QVERIFY(ask<Rao>(*m_chain, "SubnetRegistrationRuntimeApi_get_network_registration_cost") >
                Rao());
    }

    void badArgumentsAreErrors()
    {
        const ApiContext context{m_chain->state(), m_chain->config(), {}};
        for (const std::string_view method : runtimeApiMethods())
            static_cast<void>(callRuntimeApi(context, method, Bytes(3, 0xff)));
        QVERIFY(!callRuntimeApi(context, "SubnetInfoRuntimeApi_get_metagraph", Bytes{1}));
        QVERIFY(!callRuntimeApi(context, "SubnetInfoRuntimeApi_get_metagraph", Bytes{1, 0, 0}));
    }

    /// Copies of the miner fill the subnet; the best of five, so that a busy machine does not
    /// matter.
    void fullMetagraphInTime()
    {
        storage::Overlay overlay(m_chain->state());
        State state(overlay, m_chain->config());
        constexpr std::uint16_t kCount = 256;
        for (std::uint16_t i = 0; i < kCount; ++i) {
            const chain::Hotkey hotkey = hot("Neuron" + std::to_string(i));
            subtensor::kKeys.set(state, m_netuid, Uid(i), hotkey);
            subtensor::kOwner.set(state, hotkey, cold("Miner"));
            subtensor::kTotalHotkeyAlpha.set(state, hotkey, m_netuid, Alpha(kTao * i));
        }
        subtensor::kSubnetworkN.set(state, m_netuid, kCount);
        qint64 best = 1'000'000'000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto answer =
                callRuntimeApi({state, m_chain->config(), {}}, "SubnetInfoRuntimeApi_get_metagraph",
                               codec::encode(m_netuid));
            best = std::min(best, timer.nsecsElapsed());
            QVERIFY(answer && answer->size() > 256 * 100);
        }
        qInfo("metagraph of 256: %lld us", best / 1000);
        QVERIFY(best < 50'000'000);
    }

private:
    std::unique_ptr<LifeChain> m_chain;
    NetUid m_netuid;
};

QTEST_APPLESS_MAIN(TestSubnetApis)
#include "tst_subnet_apis.moc"
