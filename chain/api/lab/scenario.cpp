#include "chain/api/lab/scenario.h"

#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::chain {

namespace {

constexpr std::uint16_t kValidators = 12;
constexpr std::uint16_t kMiners = 36;
constexpr std::uint16_t kUids = kValidators + kMiners;
constexpr std::uint64_t kTao = 1'000'000'000;
/// Of the epoch; the neurons registered long before.
constexpr std::uint64_t kBlock = 100'000;
constexpr std::uint64_t kLeastQuality = 5'000;
/// In the cartel case: so many validators, with just under the share that kappa asks for.
constexpr std::uint16_t kCartelValidators = 5;
constexpr std::uint16_t kCartelMiners = 4;

/// A small generator of our own: the case must be the same on every machine (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EB;
        return z ^ (z >> 31);
    }

    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

private:
    std::uint64_t m_state;
};

bool isCartelMiner(std::uint16_t uid)
{
    return uid >= kUids - kCartelMiners;
}

bool isCartelValidator(std::uint16_t uid)
{
    return uid < kValidators && uid >= kValidators - kCartelValidators;
}

void addRow(yuma::StoredRows& rows, const std::vector<std::uint16_t>& weights)
{
    std::uint16_t uid = kValidators;
    for (const std::uint16_t weight : weights) {
        if (weight != 0)
            rows.entries.push_back({uid, weight});
        ++uid;
    }
    rows.endRow();
}

std::vector<std::uint16_t> honestWeights(const std::vector<std::uint64_t>& quality, Dice& dice)
{
    std::vector<std::uint16_t> out;
    for (const std::uint64_t value : quality) {
        const std::uint64_t noisy = value * (90 + dice.below(21)) / 100;
        out.push_back(static_cast<std::uint16_t>(std::min<std::uint64_t>(noisy, 65'535)));
    }
    return out;
}

std::vector<std::uint16_t> cartelWeights()
{
    std::vector<std::uint16_t> out(kMiners, 0);
    for (std::uint16_t miner = 0; miner < kMiners; ++miner)
        if (isCartelMiner(static_cast<std::uint16_t>(kValidators + miner)))
            out[miner] = 65'535;
    return out;
}

/// Stakes fall by a tenth from one validator to the next; the cartel's come last.
Alpha stakeOfValidator(std::uint16_t uid)
{
    std::uint64_t stake = 100'000 * kTao;
    for (std::uint16_t i = 0; i < uid; ++i)
        stake = stake / 10 * 9;
    return Alpha(stake);
}

std::string labelOf(SyntheticCase which, std::uint16_t uid)
{
    const bool validator = uid < kValidators;
    const std::string number = std::to_string(validator ? uid + 1 : uid - kValidators + 1);
    if (which == SyntheticCase::WeightCopier && uid == 0)
        return "copier";
    if (which == SyntheticCase::Cartel && (isCartelValidator(uid) || isCartelMiner(uid)))
        return (validator ? "cartel validator " : "cartel miner ") + number;
    return (validator ? "validator " : "miner ") + number;
}

std::string nameOf(SyntheticCase which)
{
    switch (which) {
    case SyntheticCase::HonestMajority:
        return "honest-majority";
    case SyntheticCase::WeightCopier:
        return "weight-copier";
    case SyntheticCase::Cartel:
        return "cartel";
    }
    return {};
}

} // namespace

LabScenario scenarioOf(const EpochRecord& record)
{
    LabScenario out;
    out.name = "subnet-" + std::to_string(record.netuid.value()) + "-block-" +
               std::to_string(record.at.number.value());
    out.netuid = record.netuid;
    out.block = record.at.number;
    out.input = record.input;
    out.emission = record.emission;
    return out;
}

std::uint16_t weightOf(const LabScenario& scenario, std::size_t mechanism, Uid from, Uid to)
{
    std::uint16_t out = 0;
    // Of a column that is named twice the epoch reads both; the last one is what was set last.
    for (const yuma::StoredRows::Entry& entry :
         scenario.input.mechanisms.at(mechanism).weights.row(from.value()))
        if (entry.column == to.value())
            out = entry.value;
    return out;
}

void setWeight(LabScenario& scenario, std::size_t mechanism, Uid from, Uid to, std::uint16_t value)
{
    yuma::StoredRows& rows = scenario.input.mechanisms.at(mechanism).weights;
    yuma::StoredRows changed;
    const std::size_t count = std::max<std::size_t>(rows.rows(), from.value() + std::size_t{1});
    for (std::size_t row = 0; row < count; ++row) {
        bool found = row != from.value();
        for (yuma::StoredRows::Entry entry : rows.row(row)) {
            if (row == from.value() && entry.column == to.value()) {
                if (found || value == 0)
                    continue;
                entry.value = value;
                found = true;
            }
            changed.entries.push_back(entry);
        }
        if (!found && value != 0)
            changed.entries.push_back({to.value(), value});
        changed.endRow();
    }
    rows = std::move(changed);
}

LabScenario syntheticScenario(SyntheticCase which, std::uint64_t seed)
{
    Dice dice(seed);
    LabScenario out;
    out.name = nameOf(which);
    out.emission = Alpha(148 * kTao);
    yuma::EpochInput& in = out.input;
    in.uidCount = kUids;
    in.block = BlockNumber(kBlock);
    in.lastStepBlock = BlockNumber(kBlock - 361);
    in.commitReveal = false;

    std::vector<std::uint64_t> quality;
    for (std::uint16_t miner = 0; miner < kMiners; ++miner) {
        const std::uint64_t drawn = kLeastQuality + dice.below(55'000);
        const bool favoured = which == SyntheticCase::Cartel &&
                              isCartelMiner(static_cast<std::uint16_t>(kValidators + miner));
        quality.push_back(favoured ? kLeastQuality : drawn);
    }
    yuma::MechanismInput& mechanism = in.mechanisms.emplace_back();
    for (std::uint16_t uid = 0; uid < kUids; ++uid) {
        const bool validator = uid < kValidators;
        out.labels.push_back(labelOf(which, uid));
        in.alpha.push_back(validator ? stakeOfValidator(uid) : Alpha());
        in.tao.emplace_back();
        in.permits.push_back(validator ? 1 : 0);
        in.registeredAt.emplace_back(std::uint64_t{1'000});
        mechanism.lastUpdate.push_back(validator ? BlockNumber(kBlock - 50 - dice.below(200))
                                                 : BlockNumber());
        if (!validator)
            mechanism.weights.endRow();
        else if (which == SyntheticCase::Cartel && isCartelValidator(uid))
            addRow(mechanism.weights, cartelWeights());
        else if (which == SyntheticCase::WeightCopier && uid == 0)
            // Without noise of its own: it repeats what all will agree on.
            addRow(mechanism.weights, {quality.begin(), quality.end()});
        else
            addRow(mechanism.weights, honestWeights(quality, dice));
    }
    return out;
}

} // namespace soma::chain
