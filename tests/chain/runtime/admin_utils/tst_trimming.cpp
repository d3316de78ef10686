// Making a subnet smaller, and dividing it into mechanisms.
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/subnets/mechanism_rules.h"
#include "chain/runtime/pallets/subtensor/subnets/trimming.h"
#include "tests/chain/runtime/admin_utils/admin_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::admin_utils::testing;

namespace {

QString text(const Outcome<void>& outcome)
{
    return outcome ? kOk : subtensor::testing::errorText(outcome.error());
}

/// Eleven neurons: the owner's at 0, hot(100 + uid) behind; two mechanisms; none immune by age.
struct FullSubnet : AdminBench {
    FullSubnet()
    {
        kMechanismCountCurrent.set(state, netuid, MechId(2));
        kMinAllowedUids.set(state, netuid, 2);
        kImmunityPeriod.set(state, netuid, 10);
        state.block().number = 900;
        for (std::uint16_t uid = 1; uid <= 10; ++uid)
            appendNeuron(state, netuid, hot(100U + uid));
        state.block().number = 1000;
        std::vector<Alpha> emissions;
        for (std::uint16_t uid = 0; uid <= 10; ++uid)
            emissions.emplace_back(kEmissions[uid]);
        kEmission.set(state, netuid, emissions);
        kConsensus.set(state, netuid, numbered(0));
        kDividends.set(state, netuid, numbered(100));
        kIncentive.set(state, mechanismIndex(netuid), numbered(200));
        kIncentive.set(state, mechanismIndex(netuid, MechId(1)), numbered(300));
        kStakeWeight.set(state, netuid, {7});
        for (std::uint16_t uid = 0; uid <= 10; ++uid) {
            kWeights.set(state, mechanismIndex(netuid), Uid(uid), everybody());
            kBonds.set(state, mechanismIndex(netuid, MechId(1)), Uid(uid), everybody());
        }
    }

    /// 2 and 5 earn the same; 0 is the owner's and would be the first to go.
    static constexpr std::uint64_t kEmissions[11] = {0, 50, 10, 90, 20, 10, 80, 30, 70, 40, 60};

    static std::vector<std::uint16_t> numbered(std::uint16_t first)
    {
        std::vector<std::uint16_t> out(11);
        for (std::uint16_t i = 0; i < 11; ++i)
            out[i] = static_cast<std::uint16_t>(first + i);
        return out;
    }

    static UidValues everybody()
    {
        UidValues row;
        for (std::uint16_t uid = 0; uid <= 10; ++uid)
            row.emplace_back(uid, static_cast<std::uint16_t>(1000 + uid));
        return row;
    }
};

using Numbers = std::vector<std::uint16_t>;

} // namespace

class TstTrimming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused();
    void lowestEmissionLeaves();
    void whoStaysMovesUp();
    void nothingToDo();
    void tooManyImmune();
    void theImmuneStay();
    void moreMechanisms();
    void fewerMechanisms();
    void emissionSplit();
};

void TstTrimming::refused()
{
    FullSubnet bench;
    QCOMPARE(text(trimToMaxAllowedUids(bench.state, NetUid(77), 5)),
             QStringLiteral("SubnetNotExists"));
    QCOMPARE(text(trimToMaxAllowedUids(bench.state, bench.netuid, 1)),
             QStringLiteral("InvalidValue"));
    QCOMPARE(text(trimToMaxAllowedUids(bench.state, bench.netuid, 129)),
             QStringLiteral("InvalidValue"));
    QCOMPARE(text(trimToMaxAllowedUids(bench.state, bench.netuid, 128)), kOk);
}

void TstTrimming::lowestEmissionLeaves()
{
    FullSubnet bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kAxons.set(state, netuid, hot(105), AxonInfo{});
    // One place too many: of 2 and 5, which earn alike, the higher uid goes.
    QCOMPARE(text(trimToMaxAllowedUids(state, netuid, 10)), kOk);
    QVERIFY(!kUids.get(state, netuid, hot(105)));
    QVERIFY(!kIsNetworkMember.contains(state, hot(105), netuid));
    QVERIFY(!kAxons.contains(state, netuid, hot(105)));
    QVERIFY(kUids.get(state, netuid, hot(102)) == Uid(2));
    QVERIFY(kUids.get(state, netuid, hot(1)) == Uid(0));
    QCOMPARE(kSubnetworkN.get(state, netuid), std::uint16_t{10});
    QCOMPARE(kMaxAllowedUids.get(state, netuid), std::uint16_t{10});
    QCOMPARE(subtensor::testing::brokenInvariant(bench), QString());
}

void TstTrimming::whoStaysMovesUp()
{
    FullSubnet bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kAssociatedEvmAddress.set(state, netuid, Uid(10), {EvmAddress{1}, BlockNumber(3)});
    kBlockAtRegistration.set(state, netuid, Uid(10), BlockNumber(321));
    // 5, 2, 4, 7, 9 and 1 leave; 0, 3, 6, 8, 10 stay.
    QCOMPARE(text(trimToMaxAllowedUids(state, netuid, 5)), kOk);
    QVERIFY((kConsensus.get(state, netuid) == Numbers{0, 3, 6, 8, 10}));
    QVERIFY((kDividends.get(state, netuid) == Numbers{100, 103, 106, 108, 110}));
    QVERIFY((kIncentive.get(state, mechanismIndex(netuid)) == Numbers{200, 203, 206, 208, 210}));
    QVERIFY((kIncentive.get(state, mechanismIndex(netuid, MechId(1))) ==
             Numbers{300, 303, 306, 308, 310}));
    QVERIFY((kStakeWeight.get(state, netuid) == Numbers{7, 0, 0, 0, 0}));
    QCOMPARE(kEmission.get(state, netuid)[4].value(), std::uint64_t{60});
    QCOMPARE(kActive.get(state, netuid).size(), std::size_t{5});
    const std::array<Hotkey, 5> keys{hot(1), hot(103), hot(106), hot(108), hot(110)};
    for (std::uint16_t uid = 0; uid < 5; ++uid) {
        QVERIFY(kKeys.get(state, netuid, Uid(uid)) == keys[uid]);
        QVERIFY(kUids.get(state, netuid, keys[uid]) == Uid(uid));
    }
    QVERIFY(kBlockAtRegistration.get(state, netuid, Uid(4)) == BlockNumber(321));
    QVERIFY(!kBlockAtRegistration.contains(state, netuid, Uid(10)));
    QVERIFY(kAssociatedEvmAddress.contains(state, netuid, Uid(4)));
    QVERIFY(!kAssociatedEvmAddress.contains(state, netuid, Uid(10)));
    const UidValues row{{0, 1000}, {1, 1003}, {2, 1006}, {3, 1008}, {4, 1010}};
    for (std::uint16_t uid = 0; uid < 11; ++uid) {
        const bool there = uid < 5;
        QCOMPARE(kKeys.contains(state, netuid, Uid(uid)), there);
        QCOMPARE(kWeights.contains(state, mechanismIndex(netuid), Uid(uid)), there);
        QCOMPARE(kBonds.contains(state, mechanismIndex(netuid, MechId(1)), Uid(uid)), there);
        if (there) {
            QVERIFY(kWeights.get(state, mechanismIndex(netuid), Uid(uid)) == row);
            QVERIFY(kBonds.get(state, mechanismIndex(netuid, MechId(1)), Uid(uid)) == row);
        }
    }
    // Rows that nobody had are written empty, as the reference's are.
    QVERIFY(kBonds.contains(state, mechanismIndex(netuid), Uid(4)));
    QCOMPARE(subtensor::testing::brokenInvariant(bench), QString());
}

void TstTrimming::nothingToDo()
{
    FullSubnet bench;
    QCOMPARE(text(trimToMaxAllowedUids(bench.state, bench.netuid, 11)), kOk);
    QCOMPARE(kSubnetworkN.get(bench.state, bench.netuid), std::uint16_t{11});
    QCOMPARE(kMaxAllowedUids.get(bench.state, bench.netuid), std::uint16_t{11});
    QVERIFY(!kBonds.contains(bench.state, mechanismIndex(bench.netuid), Uid(4)));
}

void TstTrimming::tooManyImmune()
{
    // Eight of ten places are four fifths, seven of ten are not.
    for (const std::uint16_t young : Numbers{7, 6}) {
        FullSubnet bench;
        for (std::uint16_t uid = 1; uid <= young; ++uid)
            kBlockAtRegistration.set(bench.state, bench.netuid, Uid(uid), BlockNumber(999));
        // With the owner's own.
        QCOMPARE(text(trimToMaxAllowedUids(bench.state, bench.netuid, 10)),
                 young == 7 ? QStringLiteral("TrimmingWouldExceedMaxImmunePercentage") : kOk);
    }
    FullSubnet bench;
    kMinAllowedUids.set(bench.state, bench.netuid, 0);
    QCOMPARE(text(trimToMaxAllowedUids(bench.state, bench.netuid, 0)),
             QStringLiteral("TrimmingWouldExceedMaxImmunePercentage"));
}

void TstTrimming::theImmuneStay()
{
    FullSubnet bench;
    State& state = bench.state;
    // Registered 10 blocks ago is no longer immune, 9 blocks ago is.
    kBlockAtRegistration.set(state, bench.netuid, Uid(5), BlockNumber(991));
    kBlockAtRegistration.set(state, bench.netuid, Uid(2), BlockNumber(990));
    QCOMPARE(text(trimToMaxAllowedUids(state, bench.netuid, 10)), kOk);
    QVERIFY(kUids.get(state, bench.netuid, hot(105)) == Uid(4));
    QVERIFY(!kUids.get(state, bench.netuid, hot(102)));
}

void TstTrimming::moreMechanisms()
{
    AdminBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    const QString invalid = QStringLiteral("InvalidValue");
    QCOMPARE(text(setMechanismCount(state, NetUid(77), MechId(1))),
             QStringLiteral("MechanismDoesNotExist"));
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(0))), invalid);
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(3))), invalid);
    kMaxAllowedUids.set(state, netuid, 129);
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(2))),
             QStringLiteral("TooManyUIDsPerMechanism"));
    kMaxAllowedUids.set(state, netuid, 128);
    kMechanismEmissionSplit.set(state, netuid, {UINT16_MAX});
    // The same number changes nothing, not even the shares.
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(1))), kOk);
    QVERIFY(kMechanismEmissionSplit.contains(state, netuid));
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(2))), kOk);
    QVERIFY(kMechanismCountCurrent.get(state, netuid) == MechId(2));
    QVERIFY(!kMechanismEmissionSplit.contains(state, netuid));
    kMaxAllowedUids.set(state, netuid, 16);
    kMaxMechanismCount.set(state, MechId(17));
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(16))), kOk);
    kMaxAllowedUids.set(state, netuid, 1);
    QCOMPARE(text(setMechanismCount(state, netuid, MechId(17))), invalid);
}

void TstTrimming::fewerMechanisms()
{
    FullSubnet bench;
    State& state = bench.state;
    const MechanismIndex gone = mechanismIndex(bench.netuid, MechId(1));
    const MechanismIndex kept = mechanismIndex(bench.netuid);
    kWeights.set(state, gone, Uid(0), FullSubnet::everybody());
    kWeightCommits.set(state, gone, hot(1).id, {});
    kTimelockedWeightCommits.set(state, gone, 3, {});
    QCOMPARE(text(setMechanismCount(state, bench.netuid, MechId(1))), kOk);
    QVERIFY(!kWeights.contains(state, gone, Uid(0)));
    QVERIFY(!kBonds.contains(state, gone, Uid(5)));
    QVERIFY(!kIncentive.contains(state, gone));
    QVERIFY(!kLastUpdate.contains(state, gone));
    QVERIFY(!kWeightCommits.contains(state, gone, hot(1).id));
    QVERIFY(!kTimelockedWeightCommits.contains(state, gone, 3));
    QVERIFY(kWeights.contains(state, kept, Uid(5)));
    QVERIFY(kIncentive.contains(state, kept));
    QVERIFY(kLastUpdate.contains(state, kept));
}

void TstTrimming::emissionSplit()
{
    FullSubnet bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    const QString invalid = QStringLiteral("InvalidValue");
    QCOMPARE(text(setEmissionSplit(state, NetUid(77), std::nullopt)),
             QStringLiteral("MechanismDoesNotExist"));
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{})), invalid);
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{1, 2, 65'532})), invalid);
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{1, 65'533})), invalid);
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{1, 65'535})), invalid);
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{65'535, 65'535})), invalid);
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{1, 65'534})), kOk);
    QVERIFY((kMechanismEmissionSplit.get(state, netuid) == Numbers{1, 65'534}));
    QCOMPARE(text(setEmissionSplit(state, netuid, Numbers{65'535})), kOk);
    QCOMPARE(text(setEmissionSplit(state, netuid, std::nullopt)), kOk);
    QVERIFY(!kMechanismEmissionSplit.contains(state, netuid));
}

QTEST_APPLESS_MAIN(TstTrimming)
#include "tst_trimming.moc"
