#include "tests/consensus/yuma/random_state.h"

#include <algorithm>
#include <utility>

namespace soma::test {

using namespace soma::yuma;

namespace {

constexpr std::uint64_t kNow = 1'000'000;
constexpr std::uint64_t kSupply = 21'000'000'000'000'000;
constexpr std::uint64_t kU64Max = ~std::uint64_t{0};

template <typename T>
void shuffle(std::vector<T>& list, std::size_t begin, std::size_t end, RandomSource& random)
{
    for (std::size_t k = end; k > begin + 1; --k)
        std::swap(list[k - 1], list[begin + random.below(k - begin)]);
}

std::uint16_t share(RandomSource& random)
{
    if (random.chance(1, 2))
        return static_cast<std::uint16_t>(random.oneOf({0, 1, 2, 32767, 32768, 65534, 65535}));
    return static_cast<std::uint16_t>(random.next());
}

std::uint64_t block(RandomSource& random, Taste taste)
{
    if (taste == Taste::Wild && random.chance(1, 20))
        return random.oneOf({0, 1, kNow, kU64Max - 1, kU64Max});
    // Close together, so that the masks' comparisons meet their edges.
    return kNow - 400 + random.below(random.chance(1, 2) ? 6 : 500);
}

std::uint64_t amount(RandomSource& random, Taste taste, std::size_t n)
{
    if (taste == Taste::Wild && random.chance(1, 6))
        return random.oneOf({1, 2, kU64Max, std::uint64_t{1} << 63, (std::uint64_t{1} << 63) - 1,
                             std::uint64_t{1} << 32, random.next()});
    if (random.chance(1, 6))
        return random.oneOf({0, 0, 1, 1'000'000'000});
    return random.below(kSupply / (n + 1));
}

StoredRows rows(RandomSource& random, Taste taste, std::size_t n)
{
    StoredRows out;
    const std::size_t density = random.below(5);
    const std::size_t extraRows = taste == Taste::Wild ? random.below(3) : 0;
    const std::size_t extraColumns = taste == Taste::Wild ? random.below(3) : 0;
    const bool missingRows = taste == Taste::Wild && random.chance(1, 10);
    for (std::size_t i = 0; i < (missingRows ? n / 2 : n + extraRows); ++i) {
        const std::size_t begin = out.entries.size();
        for (std::size_t j = 0; j < n + extraColumns; ++j) {
            if (random.below(4) < density)
                out.entries.push_back({static_cast<std::uint16_t>(j), share(random)});
            if (taste == Taste::Wild && random.chance(1, 40))
                out.entries.push_back({static_cast<std::uint16_t>(j), share(random)});
        }
        if (taste == Taste::Wild && random.chance(1, 4))
            shuffle(out.entries, begin, out.entries.size(), random);
        out.endRow();
    }
    return out;
}

MechanismInput mechanism(RandomSource& random, Taste taste, const EpochInput& in)
{
    MechanismInput out;
    const std::size_t n = in.uidCount;
    const std::size_t length = taste == Taste::Wild ? random.below(n + 3) : n;
    for (std::size_t i = 0; i < length; ++i)
        out.lastUpdate.emplace_back(block(random, taste));
    out.weights = rows(random, taste, n);
    out.bonds = rows(random, taste, n);
    for (std::size_t k = random.below(4); k > 0; --k) {
        CommitQueue& queue = out.commits.emplace_back();
        queue.uid = static_cast<std::uint16_t>(random.below(n + 2));
        for (std::size_t c = random.below(3); c > 0; --c)
            queue.commits.push_back(
                {in.epochIndex - 2 + random.below(4), BlockNumber(block(random, taste))});
    }
    for (std::size_t k = random.below(3); k > 0; --k) {
        TimelockedCommits& group = out.timelockedCommits.emplace_back();
        group.epoch = in.epochIndex - 2 + random.below(4);
        for (std::size_t c = random.below(4); c > 0; --c)
            group.entries.push_back({static_cast<std::uint16_t>(random.below(n + 2)),
                                     BlockNumber(block(random, taste))});
    }
    return out;
}

void settings(RandomSource& random, Taste taste, EpochInput& in)
{
    const bool wild = taste == Taste::Wild;
    in.block = BlockNumber(wild && random.chance(1, 30) ? random.next() : kNow);
    in.tempo = static_cast<std::uint16_t>(random.oneOf({0, 1, 100, 360}));
    in.activityFactorMilli = static_cast<std::uint32_t>(random.oneOf({0, 1000, 1110, 13'889}));
    in.lastStepBlock = BlockNumber(random.chance(1, 3) ? 0 : block(random, taste));
    in.commitReveal = random.chance(1, 2);
    in.revealPeriod = wild ? random.oneOf({0, 1, 2, kU64Max}) : 1 + random.below(2);
    in.epochIndex = wild && random.chance(1, 20) ? kU64Max : 50;
    in.lastEpochBlock = BlockNumber(random.oneOf({kNow, kNow - 100, kNow - 360, 0}));
    in.pendingEpochAt = BlockNumber(random.oneOf({0, 0, kNow, kNow + 1}));
    in.blocksSinceLastStep = BlockSpan(random.oneOf({0, 50'400, 50'401}));
    in.taoWeight = random.oneOf({0, 1, 971'718'665'099'567'868, kU64Max, random.next()});
    in.stakeThreshold = random.oneOf({0, 0, 1'000'000'000, random.below(kSupply)});
    if (random.chance(1, 3))
        in.ownerUid = static_cast<std::uint16_t>(random.below(in.uidCount + (wild ? 2U : 0U)));
    in.maxValidators = static_cast<std::uint16_t>(random.oneOf({0, 1, 2, 3, 64, 65535}));
    in.kappa = random.chance(1, 2) ? std::uint16_t{32767} : share(random);
    in.bondsMovingAverage = random.oneOf({900'000, 975'000, 0, 1'000'000, 999'999});
    if (wild && random.chance(1, 10))
        in.bondsMovingAverage = random.next();
    in.bondsPenalty = random.chance(1, 3) ? std::uint16_t{65535} : share(random);
    in.yuma3 = random.chance(2, 3);
    in.liquidAlpha = random.chance(1, 2);
    if (random.chance(1, 2)) {
        in.alphaLow = share(random);
        in.alphaHigh = wild ? share(random) : std::max(in.alphaLow, share(random));
    }
    in.sigmoidSteepness =
        static_cast<std::int16_t>(random.oneOf({0, 1, 100, 1000, 1000, 10'000, 32'767, 64'536}));
}

} // namespace

RandomEpoch randomEpoch(RandomSource& random, Taste taste, std::size_t mostUids)
{
    RandomEpoch out;
    EpochInput& in = out.input;
    const std::size_t n = random.below(mostUids) + (taste == Taste::Sane ? 1 : 0);
    in.uidCount = static_cast<std::uint16_t>(n);
    settings(random, taste, in);
    if (n == 0 && taste == Taste::Sane)
        in.ownerUid.reset();
    const auto length = [&] { return taste == Taste::Wild ? random.below(n + 3) : n; };
    const bool ties = random.chance(1, 5);
    const std::uint64_t same = amount(random, taste, n);
    for (std::size_t i = length(); i > 0; --i)
        in.alpha.emplace_back(ties ? same : amount(random, taste, n));
    for (std::size_t i = length(); i > 0; --i)
        in.tao.emplace_back(ties ? 0 : amount(random, taste, n));
    for (std::size_t i = length(); i > 0; --i)
        in.permits.push_back(random.chance(3, 4) ? 1 : 0);
    for (std::size_t i = length(); i > 0; --i)
        in.registeredAt.emplace_back(random.chance(1, 2) ? 0 : block(random, taste));
    const std::size_t mechanisms = random.chance(1, 5) ? random.below(4) : 1;
    for (std::size_t k = 0; k < mechanisms; ++k)
        in.mechanisms.push_back(mechanism(random, taste, in));
    if (random.chance(1, 2)) {
        in.split.emplace();
        std::uint64_t left = 65'535;
        for (std::size_t k = 0; k < mechanisms; ++k) {
            const std::uint64_t part = taste == Taste::Wild
                                           ? share(random)
                                           : (k + 1 == mechanisms ? left : random.below(left + 1));
            left -= std::min(left, part);
            in.split->push_back(static_cast<std::uint16_t>(part));
        }
    }
    out.emission = Alpha(random.oneOf({0, 1, 360'000'000'000, random.below(kSupply)}));
    if (taste == Taste::Wild && random.chance(1, 10))
        out.emission = Alpha(random.oneOf({kU64Max, random.next()}));
    return out;
}

void shuffleStorage(EpochInput& input, RandomSource& random)
{
    for (MechanismInput& mechanism : input.mechanisms) {
        for (StoredRows* rows : {&mechanism.weights, &mechanism.bonds}) {
            for (std::size_t i = 0; i < rows->rows(); ++i)
                shuffle(rows->entries, rows->starts[i], rows->starts[i + 1], random);
        }
        shuffle(mechanism.commits, 0, mechanism.commits.size(), random);
        shuffle(mechanism.timelockedCommits, 0, mechanism.timelockedCommits.size(), random);
        for (TimelockedCommits& group : mechanism.timelockedCommits)
            shuffle(group.entries, 0, group.entries.size(), random);
    }
}

} // namespace soma::test
