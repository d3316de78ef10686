// Epoch schedules, payouts, childkeys and root claims: rows of the reference's own tests and where
// every rao of an epoch ends up.
#include "consensus/emission/dividend_distribution.h"
#include "consensus/emission/epoch_payout.h"
#include "consensus/emission/epoch_schedule.h"
#include "consensus/emission/parent_dividends.h"
#include "consensus/emission/root_claim.h"
#include "consensus/emission/root_proportion.h"
#include "consensus/emission/stake_inheritance.h"
#include "tests/support/seed.h"

#include <QTest>

#include <random>

using namespace soma;
using namespace soma::emission;
using math::I96F32;
using math::U96F32;

namespace {

const std::uint64_t kSeed = test::seed(0x5eed'0006);
constexpr std::uint64_t kTaoWeight = 971'718'665'099'567'868;

std::vector<SubnetKey> randomKeys(std::mt19937_64& random)
{
    std::vector<SubnetKey> keys(2 + random() % 10);
    for (SubnetKey& key : keys) {
        key.owner = static_cast<ColdkeyIndex>(random() % 5);
        key.alpha = Alpha(random() % 1'000'000'000'000'000);
        key.root = Rao(random() % 3 == 0 ? 0 : random() % 1'000'000'000'000'000);
        key.take = static_cast<std::uint16_t>(random() % 11'797);
        key.childkeyTake = static_cast<std::uint16_t>(random() % 11'797);
    }
    // Lend to the next keys; proportions of a parent sum to at most one.
    for (HotkeyIndex parent = 0; parent < keys.size(); ++parent) {
        std::uint64_t left = ~std::uint64_t{0};
        for (HotkeyIndex child = parent + 1; child < keys.size() && random() % 2 == 0; ++child) {
            const std::uint64_t part = random() % 3 == 0 ? left : random() % (left | 1);
            if (part > left)
                break;
            left -= part;
            keys[parent].children.push_back({part, child});
            keys[child].parents.push_back({part, parent});
        }
    }
    return keys;
}

} // namespace

class TestDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scheduleRows();
    void schedulesFillAndDefer();
    void deferralIsForeseen();
    void adminFreeze();
    void inheritanceMovesStake();
    void parentsNeverGetMoreThanTheDividend();
    void potsAreNotExceeded();
    void everyRaoOfAnEpochHasAHome();
    void withheldIncentive();
    void ownerWithoutHotkeyIsNotPaid();
    void rootClaimRow();
    void rootStakeChangesKeepWhatIsOwed();
    void autoClaimIndicesAreAscending();
};

void TestDistribution::scheduleRows()
{
    // reference-numbers.md rows 1 and 2
    const std::pair<std::uint16_t, std::uint64_t> rows[] = {{10, 5}, {20, 15}, {30, 25}};
    for (const auto& [tempo, block] : rows) {
        EpochSchedule schedule;
        schedule.tempo = tempo;
        QCOMPARE(blocksUntilNextEpoch(schedule, BlockNumber(block)), BlockSpan(5));
    }
    EpochSchedule schedule;
    schedule.tempo = 50;
    schedule.lastEpochBlock = 100;
    QCOMPARE(nextEpochBlock(schedule).value(), BlockNumber(150));
    schedule.pendingEpochAt = 120;
    QCOMPARE(nextEpochBlock(schedule).value(), BlockNumber(120));
    schedule.tempo = 0;
    QVERIFY(!nextEpochBlock(schedule).has_value());
    QCOMPARE(blocksUntilNextEpoch(schedule, BlockNumber(1)), BlockSpan::max());
    QVERIFY(!isEpochDue(schedule, BlockNumber(1'000)));
}

void TestDistribution::schedulesFillAndDefer()
{
    std::vector<EpochSchedule> schedules(4);
    for (EpochSchedule& schedule : schedules)
        schedule.tempo = 10;
    const std::vector<bool> consistent{true, false, true, true};
    const auto outcomes = advanceSchedules(schedules, consistent, BlockNumber(10), 2);
    QCOMPARE(outcomes[0], EpochSlot::Run);
    QCOMPARE(outcomes[1], EpochSlot::Skipped); // does not count towards the two
    QCOMPARE(outcomes[2], EpochSlot::Run);
    QCOMPARE(outcomes[3], EpochSlot::Deferred);
    QCOMPARE(schedules[0].blocksSinceLastStep, std::uint64_t{0});
    QCOMPARE(schedules[1].blocksSinceLastStep, std::uint64_t{1});
    QCOMPARE(schedules[1].lastEpochBlock, std::uint64_t{10});
    QCOMPARE(schedules[1].epochIndex, std::uint64_t{1});
    QCOMPARE(schedules[3].pendingEpochAt, std::uint64_t{11});
    QCOMPARE(schedules[3].epochIndex, std::uint64_t{0});
    const auto next = advanceSchedules(schedules, consistent, BlockNumber(11), 2);
    QCOMPARE(next[3], EpochSlot::Run);
    QCOMPARE(next[0], EpochSlot::NotDue);
    QCOMPARE(schedules[3].pendingEpochAt, std::uint64_t{0});

    EpochSchedule stuck;
    stuck.tempo = 60'000;
    stuck.blocksSinceLastStep = kMaxTempo + 1;
    QVERIFY(isEpochDue(stuck, BlockNumber(1)));
}

void TestDistribution::deferralIsForeseen()
{
    std::mt19937_64 random(kSeed);
    std::vector<EpochSchedule> schedules(20);
    std::vector<bool> consistent(schedules.size());
    for (EpochSchedule& schedule : schedules)
        schedule.tempo = static_cast<std::uint16_t>(1 + random() % 8);
    for (std::uint64_t block = 1; block < 2'000; ++block) {
        for (std::size_t i = 0; i < consistent.size(); ++i)
            consistent[i] = random() % 5 != 0;
        const auto cap = static_cast<std::uint8_t>(1 + random() % 4);
        const auto foreseen = deferredEpochs(schedules, consistent, BlockNumber(block), cap);
        const auto outcomes = advanceSchedules(schedules, consistent, BlockNumber(block), cap);
        unsigned run = 0;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            QCOMPARE(foreseen[i], outcomes[i] == EpochSlot::Deferred);
            run += outcomes[i] == EpochSlot::Run ? 1 : 0;
        }
        QVERIFY(run <= cap);
    }
}

void TestDistribution::adminFreeze()
{
    EpochSchedule schedule;
    schedule.tempo = 360;
    schedule.lastEpochBlock = 1'000;
    const BlockSpan window(10);
    QVERIFY(!isInAdminFreezeWindow(schedule, BlockNumber(1'350), window));
    QVERIFY(isInAdminFreezeWindow(schedule, BlockNumber(1'351), window));
    schedule.pendingEpochAt = 1'200;
    QVERIFY(isInAdminFreezeWindow(schedule, BlockNumber(1'100), window));
    QVERIFY(!isInAdminFreezeWindow(schedule, BlockNumber(1'200), window));
    schedule.tempo = 0;
    QVERIFY(!isInAdminFreezeWindow(schedule, BlockNumber(1'100), window));
}

void TestDistribution::inheritanceMovesStake()
{
    std::mt19937_64 random(kSeed + 1);
    for (int i = 0; i < 500; ++i) {
        const std::vector<SubnetKey> keys = randomKeys(random);
        u128 own = 0;
        u128 inherited = 0;
        for (HotkeyIndex key = 0; key < keys.size(); ++key) {
            own += keys[key].alpha.value();
            inherited += inheritedAlpha(keys, key).value();
            QVERIFY(selfContribution(keys[key], ofU64Max(kTaoWeight)) <=
                    keys[key].alpha.value() + keys[key].root.value());
        }
        // Nothing appears; a proportion of 2^-32 of a stake may be lost per link.
        QVERIFY(inherited <= own + keys.size());
    }
}

void TestDistribution::parentsNeverGetMoreThanTheDividend()
{
    std::mt19937_64 random(kSeed + 2);
    const ParentDividendRates rates{ofU64Max(kTaoWeight), ofU64Max(~std::uint64_t{0} / 10)};
    for (int i = 0; i < 500; ++i) {
        const std::vector<SubnetKey> keys = randomKeys(random);
        for (HotkeyIndex key = 0; key < keys.size(); ++key) {
            const Alpha dividend(random() % 1'000'000'000'000);
            std::vector<DividendPart> parts;
            const Alpha recycled = splitAmongParents(keys, key, dividend, rates, parts);
            QCOMPARE(parts.size(), keys[key].parents.size() + 1);
            QCOMPARE(parts.back().receiver, key);
            std::uint64_t sum = recycled.value();
            for (const DividendPart& part : parts)
                sum += part.amount.value();
            QVERIFY(sum <= dividend.value());
            // A rao per receiver and per burn may be lost.
            QVERIFY(dividend.value() - sum <= 2 * parts.size());
        }
    }
}

void TestDistribution::potsAreNotExceeded()
{
    std::mt19937_64 random(kSeed + 3);
    for (int i = 0; i < 500; ++i) {
        std::vector<DividendClaim> claims(1 + random() % 30);
        for (DividendClaim& claim : claims) {
            claim.alphaStake = Alpha(random() >> (random() % 64));
            claim.rootStake = Rao(random() >> (random() % 64));
            claim.dividend = U96F32::fromInt(random() >> (16 + random() % 48));
        }
        std::vector<DividendShare> shares(claims.size());
        const Alpha alphaPot(random() % 1'000'000'000'000'000);
        const Alpha rootPot(random() % 1'000'000'000'000'000);
        distributeDividends(alphaPot, rootPot, ofU64Max(kTaoWeight), claims, shares);
        U96F32 alphaSum;
        U96F32 rootSum;
        for (const DividendShare& share : shares) {
            alphaSum = alphaSum.saturatingAdd(share.alpha);
            rootSum = rootSum.saturatingAdd(share.root);
        }
        QVERIFY(alphaSum <= U96F32::fromInt(alphaPot.value()));
        QVERIFY(rootSum <= U96F32::fromInt(rootPot.value()));
    }
}

void TestDistribution::everyRaoOfAnEpochHasAHome()
{
    std::mt19937_64 random(kSeed + 4);
    for (int i = 0; i < 500; ++i) {
        const std::vector<SubnetKey> keys = randomKeys(random);
        std::vector<HotkeyEmission> emissions;
        EpochPayoutInput input;
        for (HotkeyIndex key = 0; key < keys.size(); ++key) {
            input.isOwnerHotkey.push_back(random() % 5 == 0);
            emissions.push_back(
                {key, Alpha(random() % 1'000'000'000), Alpha(random() % 1'000'000'000)});
            input.pots.server = saturatingAdd(input.pots.server, emissions.back().server);
        }
        input.keys = keys;
        input.emissions = emissions;
        input.pots.validator = Alpha(random() % 1'000'000'000'000);
        input.pots.root = Alpha(random() % 1'000'000'000'000);
        input.pots.ownerCut = Alpha(random() % 1'000'000'000'000);
        input.rates = {ofU64Max(kTaoWeight), U96F32()};
        input.subnetOwner = 0;
        input.subnetOwnerHotkey = 1;
        const EpochPayout payout = payEpoch(input);

        std::uint64_t miners = 0;
        std::uint64_t alpha = 0;
        std::uint64_t root = 0;
        std::uint64_t owner = 0;
        for (const PayoutStep& step : payout.steps) {
            switch (step.kind) {
            case PayoutKind::ChildkeyBurn:
                QVERIFY(step.amount.isZero());
                break;
            case PayoutKind::OwnerCut:
                owner += step.amount.value();
                break;
            case PayoutKind::MinerIncentive:
            case PayoutKind::WithheldBurn:
            case PayoutKind::WithheldRecycle:
                miners += step.amount.value();
                break;
            case PayoutKind::ValidatorTake:
            case PayoutKind::Dividend:
                alpha += step.amount.value();
                break;
            case PayoutKind::RootTake:
            case PayoutKind::RootDividend:
                root += step.amount.value();
                break;
            }
        }
        QCOMPARE(miners, input.pots.server.value());
        QCOMPARE(owner, input.pots.ownerCut.value());
        QVERIFY(alpha <= input.pots.validator.value());
        QVERIFY(root <= input.pots.root.value());
        QVERIFY(payout.minerBurned <= U96F32::one());
    }
}

void TestDistribution::withheldIncentive()
{
    std::vector<SubnetKey> keys(2);
    const std::vector<HotkeyEmission> emissions{{0, Alpha(300), Alpha(0)},
                                                {1, Alpha(100), Alpha(0)}};
    EpochPayoutInput input;
    input.keys = keys;
    input.emissions = emissions;
    input.isOwnerHotkey = {true, false};
    input.withheld = WithheldIncentive::Recycle;
    const std::vector<std::optional<HotkeyIndex>> autoStake{HotkeyIndex{0}};
    input.autoStake = autoStake;
    const EpochPayout payout = payEpoch(input);
    // 300 of 400
    QCOMPARE(payout.minerBurned, U96F32::fromInt(3).safeDiv(U96F32::fromInt(4)));
    QCOMPARE(payout.steps[1].kind, PayoutKind::WithheldRecycle);
    QCOMPARE(payout.steps[1].amount, Alpha(300));
    QCOMPARE(payout.steps[2].kind, PayoutKind::MinerIncentive);
    QCOMPARE(payout.steps[2].key, HotkeyIndex{0}); // auto-staked at another key
}

void TestDistribution::ownerWithoutHotkeyIsNotPaid()
{
    EpochPayoutInput input;
    input.pots.ownerCut = Alpha(5);
    input.subnetOwner = 3;
    for (const PayoutStep& step : payEpoch(input).steps)
        QVERIFY(step.kind != PayoutKind::OwnerCut);
    // Without any incentive the validators get the miners' pot as well.
    std::vector<SubnetKey> keys(1);
    keys[0].alpha = Alpha(1'000);
    const std::vector<HotkeyEmission> emissions{{0, Alpha(0), Alpha(7)}};
    input.keys = keys;
    input.emissions = emissions;
    input.isOwnerHotkey = {false};
    input.pots.server = Alpha(40);
    input.pots.validator = Alpha(60);
    std::uint64_t paid = 0;
    for (const PayoutStep& step : payEpoch(input).steps)
        paid += step.kind == PayoutKind::Dividend ? step.amount.value() : 0;
    QCOMPARE(paid, std::uint64_t{100});
}

void TestDistribution::rootClaimRow()
{
    // row 6: a million of dividends, 18 % take, two million of root stake
    const U96F32 amount = U96F32::fromInt(1'000'000);
    const U96F32 take = ofU16Max(11'796).saturatingMul(amount);
    QVERIFY(take.toInt<std::uint64_t>() - 179'990 <= 10);
    const Alpha rest(amount.saturatingSub(take).toInt<std::uint64_t>());
    const Rao stake(2'000'000);
    const RootDividend dividend = addRootDividend(std::nullopt, stake, rest);
    QVERIFY(dividend.rate.has_value());
    const I96F32 expected = I96F32::fromInt(41).safeDiv(I96F32::fromInt(100));
    QVERIFY(dividend.rate->absDiff(expected) < I96F32::one().safeDiv(I96F32::fromInt(10'000)));
    const Alpha gained = owed(*dividend.rate, stake, 0);
    QVERIFY(gained.value() + 10 >= 820'000 && gained.value() <= 820'010);
    QCOMPARE(owed(*dividend.rate, stake, gained.value()), Alpha());
    QCOMPARE(owed(*dividend.rate, stake, 5'000'000), Alpha());
    // More dividend than root stake goes to the owner.
    const RootDividend rich = addRootDividend(std::nullopt, Rao(5), Alpha(6));
    QVERIFY(!rich.rate.has_value());
    QCOMPARE(rich.stakedToOwner, Alpha(6));
}

void TestDistribution::rootStakeChangesKeepWhatIsOwed()
{
    std::mt19937_64 random(kSeed + 5);
    for (int i = 0; i < 3'000; ++i) {
        const auto rate = I96F32::fromBits(static_cast<i128>(random() >> 20));
        const Rao stake(random() % 1'000'000'000'000'000);
        const Rao change(random() % 1'000'000'000'000'000);
        const u128 claimed = owed(rate, stake, 0).value() / (1 + random() % 3);
        const std::uint64_t before = owed(rate, stake, claimed).value();
        const u128 after = claimedAfterAdding(rate, claimed, change);
        const std::uint64_t owedAfter = owed(rate, saturatingAdd(stake, change), after).value();
        QVERIFY(owedAfter >= before && owedAfter - before <= 1);
        QVERIFY(claimedAfterRemoving(rate, after, change) == claimed);
    }
}

void TestDistribution::autoClaimIndicesAreAscending()
{
    std::mt19937_64 random(kSeed + 6);
    for (int i = 0; i < 500; ++i) {
        std::array<std::uint8_t, 32> hash{};
        for (std::uint8_t& byte : hash)
            byte = static_cast<std::uint8_t>(random());
        const std::uint64_t total = random() % 50;
        const auto indices = autoClaimIndices(hash, 5, total);
        QVERIFY(!indices.empty() && indices.size() <= 5);
        for (std::size_t k = 0; k < indices.size(); ++k) {
            QVERIFY(indices[k] < std::max<std::uint64_t>(total, 1));
            QVERIFY(k == 0 || indices[k - 1] < indices[k]);
        }
        QVERIFY(autoClaimIndices(hash, 0, total).empty());
    }
}

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
