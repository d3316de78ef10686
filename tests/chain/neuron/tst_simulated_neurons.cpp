// Simulated validators and root's script on a chain of their own: what they send is valid, falls
// evenly on the blocks, and makes good miners earn more.
#include "chain/codec/hex.h"
#include "chain/neuron/signed_call.h"
#include "chain/runtime/invariants.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/presets/simulated_scores.h"
#include "tests/chain/neuron/preset_chain.h"
#include "tests/chain/runtime/presets/preset_files.h"

#include <QTest>

#include <ctime>
#include <numeric>

namespace soma::neuron {

using namespace runtime::subtensor;
using runtime::presets::Preset;
using runtime::presets::SimulatedScores;
using testing::PresetChain;
namespace presets = runtime::presets::testing;

namespace {

crypto::Sr25519KeyPair aliceKeys()
{
    const auto mini =
        codec::fromHex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e");
    return crypto::Sr25519KeyPair::fromMiniSecret(crypto::SecretBytes::copyOf(*mini))
        ->deriveHard(crypto::junctionCode("Alice"));
}

/// Of all pairs of miners, how many thousandths have quality and value the same way round.
std::uint64_t agreement(const std::vector<std::uint16_t>& qualities,
                        const std::vector<std::uint16_t>& values)
{
    std::uint64_t pairs = 0;
    std::uint64_t agreeing = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            if (qualities[i] == qualities[j] || values[i] == values[j])
                continue;
            ++pairs;
            agreeing += (qualities[i] < qualities[j]) == (values[i] < values[j]) ? 1 : 0;
        }
    return pairs == 0 ? 0 : agreeing * 1000 / pairs;
}

std::uint64_t rankAgreement(const PresetChain& chain, const Preset& preset, NetUid netuid)
{
    const SimulatedScores scores(preset.seed, preset.simulation->noise);
    const auto incentive = kIncentive.get(chain.state(), mechanismIndex(netuid));
    std::vector<std::uint16_t> qualities;
    std::vector<std::uint16_t> values;
    for (std::size_t uid = preset.network->validatorCount(); uid < incentive.size(); ++uid) {
        const Uid at(static_cast<std::uint16_t>(uid));
        qualities.push_back(scores.quality(netuid, kKeys.get(chain.state(), netuid, at)));
        values.push_back(incentive[uid]);
    }
    return agreement(qualities, values);
}

std::string fault(const PresetChain& chain)
{
    const auto sound = runtime::checkInvariants(chain.state(), chain.config());
    return sound ? std::string() : sound.error().toString();
}

} // namespace

class TestSimulatedNeurons : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void scoresAreTheSeeds()
    {
        const SimulatedScores one("seed", 100);
        const chain::Hotkey miner{chain::AccountId(ByteArray<32>{1, 2, 3})};
        const chain::Hotkey other{chain::AccountId(ByteArray<32>{4})};
        QCOMPARE(one.quality(NetUid(1), miner),
                 SimulatedScores("seed", 0).quality(NetUid(1), miner));
        QVERIFY(one.quality(NetUid(1), miner) != one.quality(NetUid(2), miner));
        QVERIFY(one.quality(NetUid(1), miner) !=
                SimulatedScores("other", 100).quality(NetUid(1), miner));
        const std::vector<std::uint16_t> qualities{1, 1000, 30'000, 65'535};
        const auto seen = one.weights(miner, NetUid(1), 1, qualities);
        QCOMPARE(seen, one.weights(miner, NetUid(1), 1, qualities));
        QVERIFY(seen != one.weights(miner, NetUid(1), 2, qualities));
        QVERIFY(seen != one.weights(other, NetUid(1), 1, qualities));
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QVERIFY(seen[i] >= qualities[i] * 9 / 10 && seen[i] >= 1);
            QVERIFY(seen[i] <= qualities[i] * 11 / 10 + 1);
        }
        QCOMPARE(SimulatedScores("seed", 0).weights(miner, NetUid(1), 1, qualities), qualities);
    }

    /// A thousand blocks of the small network: everything sent is taken and nothing breaks.
    void smallNetworkLives()
    {
        const Preset preset = presets::small();
        PresetChain chain(preset);
        for (int i = 0; i < 10; ++i) {
            chain.makeBlocks(100);
            QCOMPARE(fault(chain), std::string());
        }
        QCOMPARE(chain.failed(), std::size_t{0});
        // Twelve neurons set weights every 20 blocks, the first time after the limit of 10.
        QVERIFY2(chain.taken() > 550 && chain.taken() <= 600,
                 qPrintable(QString::number(chain.taken())));
        for (const NetUid netuid : {NetUid(1), NetUid(2), NetUid(5)}) {
            QVERIFY(rankAgreement(chain, preset, netuid) > 900);
            const auto emission = kEmission.get(chain.state(), netuid);
            QVERIFY(std::accumulate(emission.begin(), emission.end(), std::uint64_t{0},
                                    [](auto sum, Alpha a) { return sum + a.value(); }) > 0);
        }
    }

    /// Two runs differ in their signatures, and so in their blocks' hashes, by which the runtime
    /// draws whose root dividends are claimed; what the validators say is the same.
    void livesTheSameLifeAgain()
    {
        PresetChain one(presets::small());
        PresetChain two(presets::small());
        one.makeBlocks(60);
        two.makeBlocks(60);
        for (const NetUid netuid : {NetUid(1), NetUid(5)}) {
            QCOMPARE(kIncentive.get(one.state(), mechanismIndex(netuid)),
                     kIncentive.get(two.state(), mechanismIndex(netuid)));
            for (std::uint16_t uid = 0; uid < 4; ++uid)
                QCOMPARE(kWeights.get(one.state(), mechanismIndex(netuid), Uid(uid)),
                         kWeights.get(two.state(), mechanismIndex(netuid), Uid(uid)));
        }
    }

    /// A person's subnet and miner take part: root's script, then the validators.
    void newcomersCompete()
    {
        const Preset preset = presets::small();
        PresetChain chain(preset);
        const auto alice = aliceKeys();
        const chain::AccountId self(alice.publicKey());
        std::uint32_t nonce = 0;
        const auto send = [&](const runtime::RuntimeCall& call) {
            return std::vector<Bytes>{signedCall(alice, call, nonce++, chain.genesis())};
        };
        const chain::Hotkey owner{chain::AccountId(ByteArray<32>{7})};
        const chain::Hotkey miner{chain::AccountId(ByteArray<32>{8})};
        RegisterNetwork found;
        found.hotkey = owner;
        chain.makeBlock(send(found));
        QVERIFY(kNetworksAdded.get(chain.state(), NetUid(3)));
        QVERIFY(!kSubnetEmissionEnabled.get(chain.state(), NetUid(3)));
        chain.makeBlocks(5);
        QVERIFY(!kSubnetEmissionEnabled.get(chain.state(), NetUid(3)));
        chain.makeBlock(send(StartCall{NetUid(3)}));
        chain.makeBlocks(9);
        QVERIFY(kSubnetEmissionEnabled.get(chain.state(), NetUid(3)));

        nonce = runtime::system::kAccount.get(chain.state(), self).nonce;
        BurnedRegister join;
        join.netuid = NetUid(1);
        join.hotkey = miner;
        chain.makeBlock(send(join));
        const auto uid = kUids.get(chain.state(), NetUid(1), miner);
        QVERIFY(uid.has_value());
        chain.makeBlocks(60);
        QCOMPARE(chain.failed(), std::size_t{0});
        QVERIFY(kIncentive.get(chain.state(), mechanismIndex(NetUid(1)))[uid->value()] > 0);
        QVERIFY(kSubnetTaoInEmission.get(chain.state(), NetUid(3)) > Rao(0));
        QCOMPARE(fault(chain), std::string());
    }

    /// What a person switched off later stays off.
    void rootsScriptIsPatientNotStubborn()
    {
        PresetChain chain(presets::small());
        chain.makeBlocks(40);
        const ScriptedRoot root;
        for (std::uint64_t block = 41; block < 60; ++block)
            QVERIFY(root.extrinsicsDue(chain.state(), BlockNumber(block), chain.genesis()).empty());
    }

    /// The whole network of the overview for a thousand blocks.
    void overviewLives()
    {
        const Preset preset = presets::shipped(QStringLiteral("overview-2024"));
        PresetChain chain(preset);
        const std::clock_t start = std::clock();
        std::clock_t sending = 0;
        std::size_t most = 0;
        for (int i = 0; i < 360; ++i) {
            const std::clock_t before = std::clock();
            most = std::max(most, chain.validators()
                                      .extrinsicsDue(chain.state(),
                                                     BlockNumber(chain.number().value() + 1),
                                                     chain.genesis())
                                      .size());
            sending += std::clock() - before;
            chain.makeBlock();
        }
        QVERIFY2(most <= 10, "the turns are not spread evenly");
        chain.makeBlocks(640);
        constexpr std::clock_t kPerMillisecond = CLOCKS_PER_SEC / 1000;
        qInfo("1000 blocks take %lld ms of a core; making what is sent %lld us a block, %zu bytes",
              static_cast<long long>((std::clock() - start) / kPerMillisecond),
              static_cast<long long>(sending / 360), chain.bytes() / 1000);
        QCOMPARE(chain.failed(), std::size_t{0});
        QVERIFY(chain.taken() > 7000);
        QVERIFY(rankAgreement(chain, preset, NetUid(18)) > 900);
        QVERIFY(rankAgreement(chain, preset, NetUid(45)) > 900);
        QCOMPARE(fault(chain), std::string());
    }
};

} // namespace soma::neuron

QTEST_APPLESS_MAIN(soma::neuron::TestSimulatedNeurons)
#include "tst_simulated_neurons.moc"
