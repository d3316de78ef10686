// The consensus lab's way into the chain: an epoch taken out of a block and run again gives what
// the chain stored, to the last bit.
#include "chain/api/lab/epoch_lab.h"
#include "chain/api/node_error.h"
#include "chain/node/local_node.h"
#include "tests/chain/runtime/presets/preset_files.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace soma::node {

using namespace chain;
namespace presets = runtime::presets;

class TestSubnetEpoch : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error(NodeError::Internal, "no answer in time");
        return future.result();
    }

    static LocalNodeOptions smallNetwork(const QTemporaryDir& dir)
    {
        LocalNodeOptions options;
        options.dataDir = dir.path().toStdString();
        options.blockTimeMs = 0;
        options.beginning.preset =
            std::make_shared<const presets::Preset>(presets::testing::small());
        return options;
    }

private Q_SLOTS:

    void everyEpochOfAHundredBlocksMatches()
    {
        const QTemporaryDir dir;
        const test::FakeClock clock;
        LocalNode node(smallNetwork(dir), clock);
        QVERIFY(answerOf(node.start()).has_value());
        QVERIFY(answerOf(node.advance(100)).has_value());

        int ran = 0;
        bool withIncentive = false;
        for (std::uint64_t number = 2; number <= 100; ++number) {
            for (const NetUid netuid : {NetUid(1), NetUid(2), NetUid(5)}) {
                const auto record =
                    answerOf(node.subnetEpoch(netuid, At::height(BlockNumber(number))));
                QVERIFY2(record.has_value(), record ? "" : record.error().toString().c_str());
                QCOMPARE(record->hotkeys.size(), std::size_t{record->input.uidCount});
                QCOMPARE(record->stored.has_value(), record->ran);
                if (!record->ran)
                    continue;
                ++ran;
                const LabRun run = runScenario(scenarioOf(*record), 1);
                const auto match = matchesChain(run.epochs.front().output, *record);
                QVERIFY2(match && match->same, match ? match->firstDifference.c_str() : "");
                QVERIFY(match->compared > 60);
                for (const std::uint16_t share : run.epochs.front().output.mechanisms[0].incentive)
                    withIncentive = withIncentive || share != 0;

                // A weight less makes another epoch, and the lab says so.
                LabScenario other = scenarioOf(*record);
                other.input.kappa = 60'000;
                other.input.permits.assign(other.input.uidCount, 0);
                const LabRun changed = runScenario(other, 1);
                if (changed.epochs.front().output.subnet != run.epochs.front().output.subnet)
                    QVERIFY(!matchesChain(changed.epochs.front().output, *record)->same);
            }
        }
        // Three subnets with an epoch every 20 blocks or so.
        QVERIFY(ran >= 9);
        QVERIFY(withIncentive);
        QVERIFY(answerOf(node.stop()).has_value());
    }

    void whatCannotBeAnsweredSaysWhy()
    {
        const QTemporaryDir dir;
        const test::FakeClock clock;
        LocalNode node(smallNetwork(dir), clock);
        QVERIFY(
            answerOf(node.subnetEpoch(NetUid(1), At::best())).error().is(NodeError::NotRunning));
        QVERIFY(answerOf(node.start()).has_value());
        QVERIFY(answerOf(node.subnetEpoch(NetUid(1), At::best()))
                    .error()
                    .is(NodeError::StateUnavailable));
        QVERIFY(answerOf(node.makeBlock()).has_value());
        const auto gone = answerOf(node.subnetEpoch(NetUid(9), At::best()));
        QVERIFY(gone.error().is(NodeError::UnknownSubnet));
        QVERIFY(answerOf(node.subnetEpoch(NetUid(1), At::height(BlockNumber(7))))
                    .error()
                    .is(NodeError::UnknownBlock));
        QVERIFY(answerOf(node.stop()).has_value());
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestSubnetEpoch)
#include "tst_subnet_epoch.moc"
