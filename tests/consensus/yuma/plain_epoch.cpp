#include "tests/consensus/yuma/plain_epoch.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace soma::test {

using namespace soma::yuma;

namespace {

// --- section 2: numbers; an I32F32 is its raw i64 ---

using Raw = std::int64_t;
using Vec = std::vector<Raw>;
using Line = std::vector<std::pair<std::size_t, Raw>>;
using Matrix = std::vector<Line>;
using Blocks = std::vector<std::uint64_t>;
using Flags = std::vector<bool>;

constexpr Raw kOne = Raw{1} << 32;
constexpr Raw kRawMax = std::numeric_limits<Raw>::max();
constexpr Raw kRawMin = std::numeric_limits<Raw>::min();
constexpr std::uint64_t kU64Max = ~std::uint64_t{0};

Raw clampRaw(i128 value)
{
    return static_cast<Raw>(std::clamp<i128>(value, kRawMin, kRawMax));
}

Raw add(Raw a, Raw b)
{
    return clampRaw(static_cast<i128>(a) + b);
}

Raw sub(Raw a, Raw b)
{
    return clampRaw(static_cast<i128>(a) - b);
}

Raw wrapAdd(Raw a, Raw b)
{
    return static_cast<Raw>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

i128 floorProduct(Raw a, Raw b)
{
    return (static_cast<i128>(a) * b) >> 32;
}

Raw mul(Raw a, Raw b)
{
    return clampRaw(floorProduct(a, b));
}

/// Zero on a zero divisor and on overflow.
Raw safeDiv(Raw a, Raw b)
{
    if (b == 0)
        return 0;
    const i128 quotient = static_cast<i128>(a) * kOne / b;
    return quotient == clampRaw(quotient) ? static_cast<Raw>(quotient) : 0;
}

/// Clamps on overflow.
Raw saturatingDiv(Raw a, Raw b)
{
    return clampRaw(static_cast<i128>(a) * kOne / b);
}

Raw sum(const Vec& values)
{
    return std::accumulate(values.begin(), values.end(), Raw{0}, wrapAdd);
}

void normalize(Vec& values)
{
    const Raw total = sum(values);
    if (total == 0)
        return;
    for (Raw& value : values)
        value = safeDiv(value, total);
}

std::uint16_t toU16(Raw value)
{
    return static_cast<std::uint16_t>(
        std::clamp<Raw>(mul(value, Raw{65535} << 32) >> 32, 0, 65535));
}

Raw share16(std::uint16_t value)
{
    return safeDiv(Raw{value} << 32, Raw{65535} << 32);
}

std::uint64_t addU64(std::uint64_t a, std::uint64_t b)
{
    return a > kU64Max - b ? kU64Max : a + b;
}

std::uint64_t subU64(std::uint64_t a, std::uint64_t b)
{
    return a > b ? a - b : 0;
}

// --- I64F64 as its raw i128 ---

constexpr i128 kWideMax = static_cast<i128>((static_cast<u128>(1) << 127) - 1);
constexpr i128 kWideMin = -kWideMax - 1;

i128 wideFromU64(std::uint64_t value)
{
    return value >= (std::uint64_t{1} << 63) ? kWideMax
                                             : static_cast<i128>(static_cast<u128>(value) << 64);
}

u128 size(i128 value)
{
    return value < 0 ? 0 - static_cast<u128>(value) : static_cast<u128>(value);
}

/// trunc(a / b) at 64 fraction bits, one bit at a time; nothing on overflow.
std::optional<i128> wideDiv(i128 a, i128 b)
{
    if (b == 0)
        return std::nullopt;
    const bool negative = (a < 0) != (b < 0);
    const u128 divisor = size(b);
    u128 quotient = size(a) / divisor;
    u128 rest = size(a) % divisor;
    if (quotient > (static_cast<u128>(1) << 63))
        return std::nullopt;
    for (int bit = 0; bit < 64; ++bit) {
        const bool carry = (rest >> 127) != 0;
        rest <<= 1;
        const bool one = carry || rest >= divisor;
        if (one)
            rest -= divisor;
        quotient = (quotient << 1) | (one ? 1 : 0);
    }
    const u128 limit = static_cast<u128>(kWideMax) + (negative ? 1 : 0);
    if (quotient > limit)
        return std::nullopt;
    return static_cast<i128>(negative ? 0 - quotient : quotient);
}

Raw narrow(i128 value)
{
    return clampRaw(value >> 32);
}

std::uint64_t wideToU64(i128 value)
{
    return value < 0 ? 0 : static_cast<std::uint64_t>(value >> 64);
}

i128 wideAdd(i128 a, i128 b)
{
    i128 out = 0;
    if (__builtin_add_overflow(a, b, &out))
        return b < 0 ? kWideMin : kWideMax;
    return out;
}

/// tao * weight where weight is at most one: an integer times the raw weight, or, for a clamped
/// amount, floor((2^127 - 1) * weight / 2^64).
i128 weightedTao(std::uint64_t tao, std::uint64_t stored)
{
    const u128 weight = (((static_cast<u128>(stored) << 32) / kU64Max) << 32);
    if (tao < (std::uint64_t{1} << 63))
        return static_cast<i128>(weight * tao);
    const u128 doubled = weight << 63;
    return weight == 0 ? 0 : static_cast<i128>(doubled - 1);
}

// --- sections 5 and 6 ---

/// What the steps of one mechanism share.
struct State {
    std::size_t n = 0;
    Blocks lastUpdate;
    Blocks registered;
    Flags inactive;
    std::vector<i128> total;
    Vec stake;
    Flags forbidden;
    Flags newPermits;
    Vec activeStake;
    Matrix weights;
    Vec consensus;
    Matrix clipped;
    Vec trust;
    Vec incentive;
    Matrix weightsForBonds;
    Matrix bonds;
    Matrix emaBonds;
    Vec dividends;
};

template <typename T>
std::uint64_t at(const std::vector<T>& list, std::size_t index)
{
    return index < list.size() ? list[index].value() : 0;
}

bool isOwner(const EpochInput& in, std::size_t uid)
{
    return in.ownerUid && *in.ownerUid == uid;
}

void stepActivity(const EpochInput& in, const MechanismInput& mech, State& s)
{
    const std::uint64_t cutoff =
        std::max<std::uint64_t>(1, std::uint64_t{in.activityFactorMilli} * in.tempo / 1000);
    for (std::size_t i = 0; i < s.n; ++i) {
        s.lastUpdate.push_back(at(mech.lastUpdate, i));
        s.registered.push_back(at(in.registeredAt, i));
        s.inactive.push_back(addU64(s.lastUpdate[i], cutoff) < in.block.value());
    }
}

void stepStake(const EpochInput& in, State& s)
{
    std::vector<i128> filtered;
    u128 wrapped = 0;
    for (std::size_t i = 0; i < s.n; ++i) {
        s.total.push_back(
            wideAdd(wideFromU64(at(in.alpha, i)), weightedTao(at(in.tao, i), in.taoWeight)));
        const bool keep = isOwner(in, i) || wideToU64(s.total[i]) >= in.stakeThreshold;
        filtered.push_back(keep ? s.total[i] : 0);
        wrapped += static_cast<u128>(filtered[i]);
    }
    const i128 all = static_cast<i128>(wrapped);
    for (const i128 value : filtered)
        s.stake.push_back(narrow(all == 0 ? value : wideDiv(value, all).value_or(0)));
}

void stepPermits(const EpochInput& in, State& s)
{
    for (std::size_t i = 0; i < s.n; ++i)
        s.forbidden.push_back(i >= in.permits.size() || (in.permits[i] == 0 && !isOwner(in, i)));

    std::vector<std::size_t> order(s.n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return s.stake[a] < s.stake[b]; });
    for (std::size_t i = 0; i < s.n; ++i)
        s.newPermits.push_back(s.stake[i] != 0);
    for (std::size_t k = 0; s.n >= in.maxValidators && k < s.n - in.maxValidators; ++k)
        s.newPermits[order[k]] = false;
    if (in.ownerUid && *in.ownerUid < s.n)
        s.newPermits[*in.ownerUid] = true;

    s.activeStake = s.stake;
    for (std::size_t i = 0; i < s.n; ++i) {
        if (s.inactive[i] || (!in.permits.empty() && s.forbidden[i]))
            s.activeStake[i] = 0;
    }
    normalize(s.activeStake);
}

bool isDue(const EpochInput& in)
{
    if (in.tempo == 0)
        return false;
    const std::uint64_t pending = in.pendingEpochAt.value();
    return (pending > 0 && in.block.value() >= pending) ||
           in.blocksSinceLastStep.value() > 50'400 ||
           subU64(in.block.value(), in.lastEpochBlock.value()) >= in.tempo;
}

Blocks commitBlocks(const EpochInput& in, const MechanismInput& mech)
{
    Blocks out(in.uidCount, kU64Max);
    const std::uint64_t now = isDue(in) ? addU64(in.epochIndex, 1) : in.epochIndex;
    for (const CommitQueue& queue : mech.commits) {
        for (const WeightCommit& commit : queue.commits) {
            if (now > addU64(commit.epoch, in.revealPeriod))
                continue;
            if (queue.uid < out.size())
                out[queue.uid] = std::min(out[queue.uid], commit.block.value());
            break;
        }
    }
    for (const TimelockedCommits& group : mech.timelockedCommits) {
        for (const TimelockedCommits::Entry& entry : group.entries) {
            if (now <= addU64(group.epoch, in.revealPeriod) && entry.uid < out.size())
                out[entry.uid] = std::min(out[entry.uid], entry.block.value());
        }
    }
    return out;
}

void stepWeights(const EpochInput& in, const MechanismInput& mech, State& s)
{
    const Blocks commits = commitBlocks(in, mech);
    for (std::size_t i = 0; i < s.n; ++i) {
        Line line;
        Raw total = 0;
        for (const StoredRows::Entry& entry : mech.weights.row(i)) {
            const std::size_t j = entry.column;
            if (j >= s.n || s.forbidden[i] || (i == j && !isOwner(in, i)))
                continue;
            if (s.lastUpdate[i] <= s.registered[j])
                continue;
            if (in.commitReveal && commits[i] < s.registered[j])
                continue;
            line.emplace_back(j, Raw{entry.value} << 32);
            total = wrapAdd(total, Raw{entry.value} << 32);
        }
        for (auto& [j, value] : line)
            value = total > 0 ? safeDiv(value, total) : value;
        s.weights.push_back(line);
    }
}

// --- section 7 ---

/// The reference's selection, step by step.
Raw median(const Vec& stakes, const Vec& scores, Raw minority, Raw hi)
{
    std::vector<std::size_t> part(stakes.size());
    std::iota(part.begin(), part.end(), std::size_t{0});
    Raw lo = 0;
    for (std::size_t iteration = 0; iteration <= stakes.size(); ++iteration) {
        if (part.empty())
            return 0;
        if (part.size() == 1)
            return scores[part[0]];
        const Raw pivot = scores[part[part.size() / 2]];
        std::vector<std::size_t> lower;
        std::vector<std::size_t> upper;
        Raw sl = 0;
        Raw su = 0;
        for (const std::size_t p : part) {
            if (scores[p] < pivot) {
                lower.push_back(p);
                sl = add(sl, stakes[p]);
            } else if (scores[p] > pivot) {
                upper.push_back(p);
                su = add(su, stakes[p]);
            }
        }
        if (minority < add(lo, sl) && !lower.empty()) {
            part = lower;
            hi = add(lo, sl);
        } else if (sub(hi, su) <= minority && !upper.empty()) {
            part = upper;
            lo = sub(hi, su);
        } else {
            return pivot;
        }
    }
    return 0;
}

void stepConsensus(const EpochInput& in, State& s)
{
    Vec stakes;
    std::vector<std::size_t> voters;
    for (std::size_t i = 0; i < s.n; ++i) {
        if (s.activeStake[i] > 0) {
            stakes.push_back(s.activeStake[i]);
            voters.push_back(i);
        }
    }
    normalize(stakes);
    const Raw total = sum(stakes);
    const Raw minority = sub(total, share16(in.kappa));
    for (std::size_t j = 0; j < s.n; ++j) {
        Vec scores(voters.size(), 0);
        for (std::size_t v = 0; v < voters.size(); ++v) {
            for (const auto& [column, value] : s.weights[voters[v]])
                scores[v] = column == j ? value : scores[v];
        }
        s.consensus.push_back(median(stakes, scores, minority, total));
    }
}

void stepIncentive(State& s)
{
    s.incentive.assign(s.n, 0);
    for (std::size_t i = 0; i < s.n; ++i) {
        Line line;
        Raw trust = 0;
        for (const auto& [j, value] : s.weights[i]) {
            const Raw clipped = std::min(value, s.consensus[j]);
            if (s.consensus[j] < value && s.consensus[j] <= 0)
                continue;
            line.emplace_back(j, clipped);
            trust = wrapAdd(trust, clipped);
            s.incentive[j] = add(s.incentive[j], mul(s.activeStake[i], clipped));
        }
        s.clipped.push_back(line);
        s.trust.push_back(trust);
    }
    normalize(s.incentive);
}

void stepWeightsForBonds(const EpochInput& in, State& s)
{
    const Raw penalty = share16(in.bondsPenalty);
    if (penalty == 0 || penalty == kOne) {
        s.weightsForBonds = penalty == 0 ? s.weights : s.clipped;
        return;
    }
    for (std::size_t i = 0; i < s.n; ++i) {
        Vec w(s.n, 0);
        Vec c(s.n, 0);
        for (const auto& [j, value] : s.weights[i])
            w[j] = value;
        for (const auto& [j, value] : s.clipped[i])
            c[j] = value;
        Line line;
        for (std::size_t j = 0; j < s.n; ++j) {
            const Raw value = add(w[j], mul(penalty, sub(c[j], w[j])));
            if (value > 0)
                line.emplace_back(j, value);
        }
        s.weightsForBonds.push_back(line);
    }
}

// --- sections 8 and 9 ---

void loadBonds(const EpochInput& in, const MechanismInput& mech, State& s)
{
    const std::uint64_t lastStep = in.lastStepBlock.value();
    const std::uint64_t lastTempo =
        lastStep != 0 ? addU64(lastStep, 1) : subU64(in.block.value(), in.tempo);
    for (std::size_t i = 0; i < s.n; ++i) {
        Line line;
        for (const StoredRows::Entry& entry : mech.bonds.row(i)) {
            const std::uint64_t registered = entry.column < s.n ? s.registered[entry.column] : 0;
            if (lastTempo > registered)
                line.emplace_back(entry.column,
                                  in.yuma3 ? share16(entry.value) : Raw{entry.value} << 32);
        }
        s.bonds.push_back(line);
    }
}

void columnNormalize(Matrix& matrix, std::size_t n)
{
    Vec sums(n, 0);
    for (const Line& line : matrix) {
        for (const auto& [j, value] : line) {
            if (j < n)
                sums[j] = add(sums[j], value);
        }
    }
    for (Line& line : matrix) {
        for (auto& [j, value] : line) {
            if (j < n && sums[j] != 0)
                value = safeDiv(value, sums[j]);
        }
    }
}

Matrix average(const Matrix& fresh, const Matrix& old, Raw alpha, std::size_t n)
{
    Matrix out;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        Vec cells(n, 0);
        for (const auto& [j, value] : fresh[i]) {
            if (j < n)
                cells[j] = add(cells[j], mul(alpha, value));
        }
        for (const auto& [j, value] : old[i]) {
            if (j < n)
                cells[j] = add(cells[j], mul(sub(kOne, alpha), value));
        }
        Line line;
        for (std::size_t j = 0; j < n; ++j) {
            if (cells[j] > 0)
                line.emplace_back(j, cells[j]);
        }
        out.push_back(line);
    }
    return out;
}

Raw exponential(Raw x)
{
    x = std::clamp(x, Raw{-20} * kOne, Raw{20} * kOne);
    if (x == 0)
        return kOne;
    if (x == kOne)
        return Raw{22802600} << 9;
    const Raw t = x < 0 ? -x : x;
    Raw result = kOne + t;
    Raw term = t;
    for (Raw i = 2; i <= 31; ++i) {
        term = mul(term, t) / i;
        result += term;
    }
    return x < 0 ? safeDiv(kOne, result) : result;
}

Raw alphaOf(const EpochInput& in, Raw consensus, Raw weight, Raw bond)
{
    const Raw low = share16(in.alphaLow);
    const Raw high = share16(in.alphaHigh);
    const Raw buy = std::clamp(sub(weight, consensus), Raw{0}, kOne);
    const Raw sell = std::clamp(sub(bond, weight), Raw{0}, kOne);
    const Raw d = weight >= bond ? buy : sell;
    const Raw slope = saturatingDiv(Raw{in.sigmoidSteepness} * kOne, Raw{-100} * kOne);
    const Raw e = exponential(mul(slope, sub(d, kOne / 2)));
    const Raw sigmoid = saturatingDiv(kOne, add(kOne, e));
    const Raw alpha = add(low, mul(sigmoid, sub(high, low)));
    return std::max(std::min(alpha, high), low);
}

/// The row as a cursor sees it that only moves forward while the column rises.
Vec lookUp(const Line& line, std::size_t n)
{
    Vec out(n, 0);
    std::size_t cursor = 0;
    for (std::size_t j = 0; j < n; ++j) {
        while (cursor < line.size() && line[cursor].first < j)
            ++cursor;
        if (cursor < line.size() && line[cursor].first == j)
            out[j] = line[cursor].second;
    }
    return out;
}

Matrix averageLiquid(const EpochInput& in, const State& s)
{
    Matrix out;
    for (std::size_t i = 0; i < s.n; ++i) {
        const Vec w = lookUp(s.weightsForBonds[i], s.n);
        const Vec b = lookUp(s.bonds[i], s.n);
        Vec alpha(s.n, 0);
        for (std::size_t j = 0; j < s.n; ++j)
            alpha[j] = alphaOf(in, s.consensus[j], w[j], b[j]);
        Vec decayed(s.n, 0);
        for (const auto& [j, value] : s.bonds[i]) {
            if (j < s.n)
                decayed[j] = mul(sub(kOne, alpha[j]), value);
        }
        Line line;
        for (const auto& [j, value] : s.weightsForBonds[i]) {
            const Raw gained = std::max<Raw>(mul(alpha[j], value), 0);
            const Raw bond = std::min(add(decayed[j], gained), kOne);
            if (bond > 0)
                line.emplace_back(j, bond);
        }
        out.push_back(line);
    }
    return out;
}

void stepYuma2(const EpochInput& in, State& s)
{
    columnNormalize(s.bonds, s.n);
    Matrix delta = s.weightsForBonds;
    for (std::size_t i = 0; i < s.n; ++i) {
        for (auto& [j, value] : delta[i])
            value = mul(value, s.activeStake[i]);
    }
    columnNormalize(delta, s.n);
    const i128 million = wideFromU64(1'000'000);
    const i128 m = wideDiv(wideFromU64(in.bondsMovingAverage), million).value_or(0);
    s.emaBonds = average(delta, s.bonds, sub(kOne, narrow(m)), s.n);
    columnNormalize(s.emaBonds, s.n);
    for (const Line& line : s.emaBonds) {
        Raw dividend = 0;
        for (const auto& [j, value] : line)
            dividend = add(dividend, mul(s.incentive[j], value));
        s.dividends.push_back(dividend);
    }
    normalize(s.dividends);
    Vec largest(s.n, 0);
    for (const Line& line : s.emaBonds) {
        for (const auto& [j, value] : line)
            largest[j] = std::max(largest[j], value);
    }
    for (Line& line : s.emaBonds) {
        for (auto& [j, value] : line)
            value = largest[j] != 0 ? safeDiv(value, largest[j]) : value;
    }
}

void stepYuma3(const EpochInput& in, State& s)
{
    const bool anyConsensus =
        std::any_of(s.consensus.begin(), s.consensus.end(), [](Raw value) { return value != 0; });
    if (in.liquidAlpha && anyConsensus) {
        s.emaBonds = averageLiquid(in, s);
    } else {
        // The average is widened without clamping, divided with clamping, narrowed without.
        const auto wide = static_cast<i128>(static_cast<u128>(in.bondsMovingAverage) << 64);
        const i128 m = wideDiv(wide, wideFromU64(1'000'000)).value_or(0);
        s.emaBonds = average(s.weightsForBonds, s.bonds, sub(kOne, static_cast<Raw>(m >> 32)), s.n);
    }
    Matrix norm = s.emaBonds;
    columnNormalize(norm, s.n);
    for (std::size_t i = 0; i < s.n; ++i) {
        Raw total = 0;
        for (const auto& [j, value] : norm[i])
            total = wrapAdd(total, mul(value, s.incentive[j]));
        const i128 product = floorProduct(total, s.activeStake[i]);
        s.dividends.push_back(product == clampRaw(product) ? static_cast<Raw>(product) : 0);
    }
    normalize(s.dividends);
}

// --- section 11 ---

std::vector<Alpha> rao(const Vec& shares, Alpha amount)
{
    std::vector<Alpha> out;
    for (const Raw share : shares) {
        const i128 product = static_cast<i128>(share) * static_cast<i128>(amount.value());
        const i128 whole = product >> 32;
        out.emplace_back(whole < 0                            ? 0
                         : whole > static_cast<i128>(kU64Max) ? kU64Max
                                                              : static_cast<std::uint64_t>(whole));
    }
    return out;
}

std::vector<std::uint16_t> shares(const Vec& values)
{
    std::vector<std::uint16_t> out;
    for (const Raw value : values)
        out.push_back(toU16(value));
    return out;
}

void stepOutput(const State& s, Alpha amount, MechanismOutput& out)
{
    Vec combined;
    for (std::size_t i = 0; i < s.n; ++i)
        combined.push_back(add(s.incentive[i], s.dividends[i]));
    const Raw total = sum(combined);
    Vec server = s.incentive;
    Vec validator = s.dividends;
    for (Vec* list : {&server, &validator, &combined}) {
        for (Raw& value : *list)
            value = total != 0 ? safeDiv(value, total) : value;
    }
    if (total == 0) {
        validator = sum(s.activeStake) == 0 ? s.stake : s.activeStake;
        combined = validator;
    }
    out.emissionIn = amount;
    out.serverEmission = rao(server, amount);
    out.validatorEmission = rao(validator, amount);
    out.combinedEmission = rao(combined, amount);
    out.stakeWeight = shares(s.stake);
    out.consensus = shares(s.consensus);
    out.incentive = shares(s.incentive);
    out.dividends = shares(s.dividends);
    out.validatorTrust = shares(s.trust);
    for (std::size_t i = 0; i < s.n; ++i) {
        out.active.push_back(s.inactive[i] ? 0 : 1);
        out.permits.push_back(s.newPermits[i] ? 1 : 0);
        out.stake.push_back(wideToU64(s.total[i]));
        if (s.newPermits[i]) {
            for (const auto& [j, value] : s.emaBonds[i])
                out.bonds.entries.push_back({static_cast<std::uint16_t>(j), toU16(value)});
        }
        out.bonds.endRow();
    }
}

MechanismOutput runMechanism(const EpochInput& in, const MechanismInput& mech, Alpha amount)
{
    State s;
    s.n = in.uidCount;
    stepActivity(in, mech, s);
    stepStake(in, s);
    stepPermits(in, s);
    stepWeights(in, mech, s);
    stepConsensus(in, s);
    stepIncentive(s);
    stepWeightsForBonds(in, s);
    loadBonds(in, mech, s);
    if (in.yuma3)
        stepYuma3(in, s);
    else
        stepYuma2(in, s);
    MechanismOutput out;
    stepOutput(s, amount, out);
    return out;
}

// --- section 4 ---

std::vector<Alpha> split(const EpochInput& in, Alpha total)
{
    std::vector<Alpha> out;
    std::uint64_t given = 0;
    for (std::size_t k = 0; k < in.mechanisms.size(); ++k) {
        std::uint64_t part = total.value() / in.mechanisms.size();
        if (in.split) {
            const std::uint64_t share = k < in.split->size() ? (*in.split)[k] : 0;
            part = static_cast<std::uint64_t>(static_cast<u128>(total.value()) * share / 65535);
        }
        given += part;
        out.emplace_back(part);
    }
    if (!out.empty())
        out[0] = Alpha(addU64(out[0].value(), subU64(total.value(), given)));
    return out;
}

/// floor(before + floor64(added * weight)), weight being raw U64F64.
std::uint64_t accumulate(std::uint64_t before, std::uint64_t added, u128 weight,
                         std::uint64_t limit)
{
    // Upper and lower half of the weight; the fraction that is dropped cannot reach the integer.
    const u128 upper = (weight >> 64) * added;
    const u128 lower = ((weight & kU64Max) * added) >> 64;
    const u128 sum = upper + lower + before;
    return sum > limit ? limit : static_cast<std::uint64_t>(sum);
}

void merge(const EpochInput& in, Alpha total, EpochOutput& out)
{
    const std::size_t n = in.uidCount;
    SubnetOutput& net = out.subnet;
    net.active.assign(n, 0);
    net.permits.assign(n, 0);
    net.stake.assign(n, 0);
    net.consensus.assign(n, 0);
    net.dividends.assign(n, 0);
    net.validatorTrust.assign(n, 0);
    net.stakeWeight.assign(n, 0);
    net.emission.assign(n, Alpha(0));
    net.serverEmission.assign(n, Alpha(0));
    net.validatorEmission.assign(n, Alpha(0));
    for (std::size_t k = 0; k < out.mechanisms.size(); ++k) {
        const MechanismOutput& part = out.mechanisms[k];
        const u128 one = static_cast<u128>(1) << 64;
        u128 weight = k == 0 ? one : 0;
        if (total.value() != 0)
            weight = (static_cast<u128>(part.emissionIn.value()) << 64) / total.value();
        const auto add16 = [weight](std::uint16_t& before, std::uint16_t added) {
            before = static_cast<std::uint16_t>(accumulate(before, added, weight, 65535));
        };
        for (std::size_t i = 0; i < n; ++i) {
            add16(net.dividends[i], part.dividends[i]);
            add16(net.stakeWeight[i], part.stakeWeight[i]);
            add16(net.consensus[i], part.consensus[i]);
            add16(net.validatorTrust[i], part.validatorTrust[i]);
            net.emission[i] = Alpha(accumulate(net.emission[i].value(),
                                               part.combinedEmission[i].value(), weight, kU64Max));
            net.serverEmission[i] =
                Alpha(addU64(net.serverEmission[i].value(), part.serverEmission[i].value()));
            net.validatorEmission[i] =
                Alpha(addU64(net.validatorEmission[i].value(), part.validatorEmission[i].value()));
            net.active[i] = net.active[i] != 0 || part.active[i] != 0 ? 1 : 0;
            net.permits[i] = net.permits[i] != 0 || part.permits[i] != 0 ? 1 : 0;
            net.stake[i] = addU64(net.stake[i], part.stake[i]);
        }
    }
}

} // namespace

EpochOutput plainEpoch(const EpochInput& in, Alpha emission)
{
    EpochOutput out;
    const std::vector<Alpha> parts = split(in, emission);
    for (std::size_t k = 0; k < in.mechanisms.size(); ++k)
        out.mechanisms.push_back(runMechanism(in, in.mechanisms[k], parts[k]));
    merge(in, emission, out);
    return out;
}

} // namespace soma::test
