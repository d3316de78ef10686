// The consensus lab without a chain: cases, files, runs and explanations.
#include "chain/api/lab/epoch_lab.h"
#include "chain/api/lab/explain.h"
#include "chain/api/lab/scenario_json.h"
#include "consensus/yuma/epoch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace soma::chain {

namespace {

constexpr SyntheticCase kCases[] = {SyntheticCase::HonestMajority, SyntheticCase::WeightCopier,
                                    SyntheticCase::Cartel};

const ExplainStep& stepOf(const Explanation& explanation, ExplainKind kind)
{
    for (const ExplainStep& step : explanation.steps)
        if (step.kind == kind)
            return step;
    qFatal("no such step");
}

std::int64_t sumOf(const ExplainStep& step)
{
    std::int64_t sum = 0;
    for (const ExplainTerm& term : step.terms)
        sum += term.out.bits;
    return sum;
}

} // namespace

class TestLab : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aCaseIsTheSameForTheSameSeed()
    {
        for (const SyntheticCase which : kCases) {
            QCOMPARE(toJson(syntheticScenario(which, 7)), toJson(syntheticScenario(which, 7)));
            QVERIFY(toJson(syntheticScenario(which, 7)) != toJson(syntheticScenario(which, 8)));
        }
    }

    void theCartelsOwnMinersEarnNextToNothing()
    {
        const LabRun run = runScenario(syntheticScenario(SyntheticCase::Cartel, 1), 3);
        QCOMPARE(run.epochs.size(), std::size_t{3});
        const std::vector<std::uint16_t>& incentive =
            run.epochs.back().output.mechanisms.front().incentive;
        // A quarter of the stake gives them everything; the median takes them for what they are.
        for (std::size_t uid = incentive.size() - 4; uid < incentive.size(); ++uid)
            QVERIFY(incentive[uid] < 65'535 / 100);
        QVERIFY(std::any_of(incentive.begin(), incentive.end() - 4,
                            [](std::uint16_t share) { return share > 65'535 / 50; }));
    }

    void stepsCarryBondsAndPermitsOn()
    {
        const LabRun run = runScenario(syntheticScenario(SyntheticCase::HonestMajority, 3), 2);
        const LabEpoch& first = run.epochs[0];
        const LabEpoch& second = run.epochs[1];
        QVERIFY(second.input.mechanisms[0].bonds == first.output.mechanisms[0].bonds);
        QCOMPARE(second.input.permits, first.output.subnet.permits);
        QCOMPARE(second.input.block.value(), first.input.block.value() + first.input.tempo + 1);
        QVERIFY(second.output.mechanisms[0].bonds != first.output.mechanisms[0].bonds);
        // Without fresh weights everybody is silent after the cutoff.
        const LabRun silent = runScenario(syntheticScenario(SyntheticCase::HonestMajority, 3), 20,
                                          {.keepWeightsFresh = false});
        const auto& active = silent.epochs.back().output.subnet.active;
        QVERIFY(std::none_of(active.begin(), active.end(), [](auto flag) { return flag != 0; }));
    }

    void cancelledRunsKeepWhatIsDone()
    {
        int asked = 0;
        const LabRun run = runScenario(syntheticScenario(SyntheticCase::HonestMajority, 3), 50, {},
                                       [&asked] { return ++asked > 5; });
        QCOMPARE(run.epochs.size(), std::size_t{5});
    }

    void weightsAreEditedInPlace()
    {
        LabScenario scenario = syntheticScenario(SyntheticCase::HonestMajority, 5);
        const auto before = scenario.input.mechanisms[0].weights;
        setWeight(scenario, 0, Uid(3), Uid(20), 1'234);
        QCOMPARE(weightOf(scenario, 0, Uid(3), Uid(20)), std::uint16_t{1'234});
        for (std::size_t row = 0; row < before.rows(); ++row) {
            QCOMPARE(scenario.input.mechanisms[0].weights.row(row).size(), before.row(row).size());
            for (std::size_t k = 0; k < before.row(row).size(); ++k)
                if (row != 3 || before.row(row)[k].column != 20)
                    QVERIFY(scenario.input.mechanisms[0].weights.row(row)[k] == before.row(row)[k]);
        }
        setWeight(scenario, 0, Uid(3), Uid(20), 0);
        QCOMPARE(weightOf(scenario, 0, Uid(3), Uid(20)), std::uint16_t{0});
        QCOMPARE(scenario.input.mechanisms[0].weights.row(3).size(), before.row(3).size() - 1);
        // A miner that had no row at all.
        setWeight(scenario, 0, Uid(47), Uid(1), 9);
        QCOMPARE(weightOf(scenario, 0, Uid(47), Uid(1)), std::uint16_t{9});
    }

    void aFileKeepsEveryField()
    {
        LabScenario scenario = syntheticScenario(SyntheticCase::Cartel, 11);
        scenario.netuid = NetUid(18);
        scenario.block = BlockNumber(1'234'567);
        yuma::EpochInput& in = scenario.input;
        in.ownerUid = 4;
        in.split = std::vector<std::uint16_t>{40'000, 25'535};
        in.taoWeight = UINT64_MAX;
        in.stakeThreshold = (std::uint64_t{1} << 60) + 1;
        in.sigmoidSteepness = -1'000;
        in.liquidAlpha = true;
        in.yuma3 = false;
        in.mechanisms.push_back(in.mechanisms.front());
        in.mechanisms[1].commits = {{2, {{7, BlockNumber(99)}, {8, BlockNumber(100)}}}};
        in.mechanisms[1].timelockedCommits = {{9, {{3, BlockNumber(98)}}}};
        in.mechanisms[1].bonds = runScenario(scenario, 1).epochs[0].output.mechanisms[0].bonds;

        const QByteArray text = toJson(scenario);
        const auto back = scenarioFromJson(text);
        QVERIFY2(back.has_value(), back ? "" : back.error().toString().c_str());
        QCOMPARE(toJson(*back), text);
        QCOMPARE(back->input.taoWeight, UINT64_MAX);
        QCOMPARE(back->input.mechanisms[1].commits[0].commits[1].block.value(), std::uint64_t{100});
        QVERIFY(yuma::runEpoch(back->input, back->emission) ==
                yuma::runEpoch(scenario.input, scenario.emission));
    }

    void aBadFileNamesTheField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, QByteArray from, QByteArray to, LabError code,
                            const QString& detail) {
            QTest::newRow(name) << from << to << int(code) << detail;
        };
        row("not json", "{", "[", LabError::NotJson, {});
        row("another format", "soma-lab-scenario", "something", LabError::WrongFormat, {});
        row("a later version", "\"version\": 1", "\"version\": 2", LabError::WrongFormat, {});
        row("missing", "\"kappa\"", "\"kapa\"", LabError::MissingField,
            QStringLiteral("settings.kappa"));
        row("out of range", "\"tempo\": 360", "\"tempo\": 70000", LabError::BadField,
            QStringLiteral("settings.tempo"));
        row("not a number", "\"alpha\": \"100000000000000\"", "\"alpha\": \"lots\"",
            LabError::BadField, QStringLiteral("neurons[0].alpha"));
        row("negative", "\"alpha\": \"100000000000000\"", "\"alpha\": -1", LabError::BadField,
            QStringLiteral("neurons[0].alpha"));
        row("no mechanism", "\"mechanisms\"", "\"mechanism\"", LabError::MissingField,
            QStringLiteral("mechanisms"));
    }

    void aBadFileNamesTheField()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        QFETCH(QString, detail);
        QByteArray text = toJson(syntheticScenario(SyntheticCase::HonestMajority, 2));
        const qsizetype at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const auto scenario = scenarioFromJson(text);
        QVERIFY(!scenario.has_value());
        QVERIFY2(scenario.error().is(LabError(code)), scenario.error().toString().c_str());
        if (!detail.isEmpty())
            QCOMPARE(QString::fromStdString(scenario.error().detail()), detail);
    }

    void tooManyNeuronsAreRefused()
    {
        QJsonObject object =
            QJsonDocument::fromJson(toJson(syntheticScenario(SyntheticCase::Cartel, 2))).object();
        const QJsonArray few = object[QStringLiteral("neurons")].toArray();
        QJsonArray many;
        for (std::size_t i = 0; i <= kLabMaxUids; ++i)
            many.append(few[0]);
        object[QStringLiteral("neurons")] = many;
        const auto scenario = scenarioFromJson(QJsonDocument(object).toJson());
        QVERIFY(!scenario && scenario.error().is(LabError::TooLarge));
        QCOMPARE(scenario.error().detail(), std::string("neurons"));
    }

    /// The terms are the epoch's own operands: put together they give its results, bit by bit.
    void explanationsAddUp()
    {
        for (const SyntheticCase which : kCases)
            for (const bool yuma3 : {false, true}) {
                LabScenario scenario = syntheticScenario(which, 21);
                scenario.input.yuma3 = yuma3;
                const LabEpoch epoch = runScenario(scenario, 3).epochs.back();
                const auto traces = traceOf(epoch.input, scenario.emission);
                for (std::uint16_t uid = 0; uid < scenario.input.uidCount; ++uid)
                    explainOne(traces.front(), epoch.output.mechanisms.front(), Uid(uid), yuma3);
            }
    }

private:
    static void explainOne(const yuma::EpochTrace& trace, const yuma::MechanismOutput& output,
                           Uid uid, bool yuma3)
    {
        const Explanation told = explainNeuron(trace, output, uid);
        const std::size_t i = uid.value();

        const ExplainStep& trust = stepOf(told, ExplainKind::ValidatorTrust);
        QCOMPARE(sumOf(trust), trust.result.bits);
        QCOMPARE(trust.result.bits, trace.validatorTrust[i].bits());
        for (const ExplainTerm& term : trust.terms)
            QCOMPARE(term.out.bits, std::min(term.a.bits, term.b.bits));

        const ExplainStep& rank = stepOf(told, ExplainKind::Rank);
        QCOMPARE(sumOf(rank), rank.result.bits);
        const ExplainTerm& share = stepOf(told, ExplainKind::Incentive).terms.front();
        QCOMPARE(share.a, rank.result);
        const auto a = math::I32F32::fromBits(share.a.bits);
        const auto b = math::I32F32::fromBits(share.b.bits);
        QCOMPARE(b.isZero() ? a.bits() : a.safeDiv(b).bits(), trace.incentive[i].bits());

        const ExplainStep& back = stepOf(told, ExplainKind::BondReturn);
        QCOMPARE(sumOf(back), back.result.bits);
        if (yuma3) {
            QCOMPARE(back.result.bits, (*trace.totalBondsPerValidator)[i].bits());
            QCOMPARE(stepOf(told, ExplainKind::Dividends).terms.size(), std::size_t{1});
        }
        QCOMPARE(stepOf(told, ExplainKind::Dividends).result.bits, trace.dividends[i].bits());
        QCOMPARE(told.serverEmission, output.serverEmission[i]);
        QCOMPARE(told.validatorEmission, output.validatorEmission[i]);
    }
};

} // namespace soma::chain

QTEST_GUILESS_MAIN(soma::chain::TestLab)
#include "tst_lab.moc"
