// The fast epoch against the plain one: every 3 x 3 subnet over small alphabets of weights, and
// many random states of any kind.
#include "consensus/yuma/epoch.h"
#include "tests/consensus/yuma/plain_epoch.h"
#include "tests/consensus/yuma/random_state.h"

#include <QTest>

#include <array>
#include <optional>
#include <vector>

using namespace soma;
using namespace soma::yuma;

namespace {

constexpr std::size_t kSide = 3;
constexpr std::size_t kCells = kSide * kSide;

using Letter = std::optional<std::uint16_t>; // None is an absent entry.
using Cells = std::array<Letter, kCells>;

StoredRows rowsOf(const Cells& cells)
{
    StoredRows out;
    for (std::size_t i = 0; i < kSide; ++i) {
        for (std::size_t j = 0; j < kSide; ++j) {
            if (const Letter letter = cells[i * kSide + j])
                out.entries.push_back({static_cast<std::uint16_t>(j), *letter});
        }
        out.endRow();
    }
    return out;
}

/// Three validators of unlike stake, all permitted, all active, with uneven old bonds.
EpochInput smallSubnet()
{
    EpochInput in;
    in.uidCount = kSide;
    in.block = BlockNumber(1'000);
    in.lastStepBlock = BlockNumber(640);
    in.commitReveal = false;
    in.maxValidators = 2;
    in.alpha = {Alpha(5'000'000'000), Alpha(3'000'000'000), Alpha(4'000'000'001)};
    in.tao = {Rao(0), Rao(1), Rao(0)};
    in.permits = {1, 1, 1};
    in.registeredAt.assign(kSide, BlockNumber(1));
    MechanismInput& mechanism = in.mechanisms.emplace_back();
    mechanism.lastUpdate.assign(kSide, BlockNumber(990));
    mechanism.bonds = rowsOf({Letter{}, 40'000, 1, 65'535, Letter{}, 0, 7, 20'000, Letter{}});
    return in;
}

/// Runs every filling of the 3 x 3 weights; returns how many there were, or none at a difference.
std::optional<std::size_t> tryAll(EpochInput in, const std::vector<Letter>& alphabet)
{
    constexpr Alpha kEmission{1'000'000'007};
    EpochWorkspace work;
    EpochOutput fast;
    std::array<std::size_t, kCells> choice{};
    for (std::size_t count = 1;; ++count) {
        Cells cells;
        for (std::size_t k = 0; k < kCells; ++k)
            cells[k] = alphabet[choice[k]];
        in.mechanisms[0].weights = rowsOf(cells);
        runEpoch(in, kEmission, work, fast);
        if (fast != test::plainEpoch(in, kEmission)) {
            for (const std::size_t letter : choice)
                qWarning("letter %zu", letter);
            return std::nullopt;
        }
        std::size_t place = 0;
        while (place < kCells && ++choice[place] == alphabet.size())
            choice[place++] = 0;
        if (place == kCells)
            return count;
    }
}

} // namespace

class TestEpochExhaustive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThreeByThree_data();
    void everyThreeByThree();
    void randomStatesAgree_data();
    void randomStatesAgree();
};

void TestEpochExhaustive::everyThreeByThree_data()
{
    QTest::addColumn<bool>("yuma3");
    QTest::addColumn<bool>("liquid");
    QTest::addColumn<int>("penalty");
    QTest::addColumn<bool>("owner");
    QTest::newRow("Yuma2, full penalty") << false << false << 65'535 << false;
    QTest::newRow("Yuma2, half penalty, owner") << false << false << 32'768 << true;
    QTest::newRow("Yuma3, full penalty") << true << false << 65'535 << false;
    QTest::newRow("Yuma3, no penalty, owner") << true << false << 0 << true;
    QTest::newRow("liquid alpha, full penalty") << true << true << 65'535 << false;
    QTest::newRow("liquid alpha, no penalty, owner") << true << true << 0 << true;
    QTest::newRow("liquid alpha, half penalty") << true << true << 32'768 << false;
}

void TestEpochExhaustive::everyThreeByThree()
{
    QFETCH(bool, yuma3);
    QFETCH(bool, liquid);
    QFETCH(int, penalty);
    QFETCH(bool, owner);
    EpochInput in = smallSubnet();
    in.yuma3 = yuma3;
    in.liquidAlpha = liquid;
    in.bondsPenalty = static_cast<std::uint16_t>(penalty);
    if (owner)
        in.ownerUid = 1;
    // Absent, explicit zero, the smallest, the largest: all 4^9 fillings.
    const std::vector<Letter> alphabet = {Letter{}, 0, 1, 65'535};
    QCOMPARE(tryAll(in, alphabet).value_or(0), std::size_t{262'144});
}

void TestEpochExhaustive::randomStatesAgree_data()
{
    QTest::addColumn<int>("taste");
    QTest::addColumn<int>("mostUids");
    QTest::addColumn<int>("rounds");
    QTest::newRow("small sane") << static_cast<int>(test::Taste::Sane) << 9 << 20'000;
    QTest::newRow("small wild") << static_cast<int>(test::Taste::Wild) << 9 << 60'000;
    QTest::newRow("larger sane") << static_cast<int>(test::Taste::Sane) << 60 << 500;
    QTest::newRow("larger wild") << static_cast<int>(test::Taste::Wild) << 60 << 500;
}

void TestEpochExhaustive::randomStatesAgree()
{
    QFETCH(int, taste);
    QFETCH(int, mostUids);
    QFETCH(int, rounds);
    // One workspace for all: nothing of an epoch may show in the next.
    EpochWorkspace work;
    EpochOutput fast;
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t seed = 0x5EED0000 + static_cast<std::uint64_t>(round);
        test::RandomSource random(seed);
        const test::RandomEpoch state = test::randomEpoch(random, static_cast<test::Taste>(taste),
                                                          static_cast<std::size_t>(mostUids));
        runEpoch(state.input, state.emission, work, fast);
        const EpochOutput plain = test::plainEpoch(state.input, state.emission);
        QVERIFY2(fast == plain, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_APPLESS_MAIN(TestEpochExhaustive)
#include "tst_epoch_exhaustive.moc"
