#include "chain/api/lab/epoch_lab.h"

#include "consensus/base/assert.h"
#include "consensus/yuma/epoch.h"

#include <algorithm>

namespace soma::chain {

namespace {

/// Compares lists value by value, without those of replaced uids.
class Comparison {
public:
    explicit Comparison(const std::vector<Uid>& replaced) : m_replaced(replaced) {}

    template <typename T>
    void list(const std::string& name, const std::vector<T>& got, const std::vector<T>& stored)
    {
        if (got.size() != stored.size())
            note(name + ".length", got.size(), stored.size());
        for (std::size_t uid = 0; uid < std::min(got.size(), stored.size()); ++uid)
            if (!isReplaced(uid))
                note(name + "[" + std::to_string(uid) + "]", raw(got[uid]), raw(stored[uid]));
    }

    void rows(const std::string& name, const yuma::StoredRows& got, const yuma::StoredRows& stored)
    {
        const std::size_t count = std::max(got.rows(), stored.rows());
        for (std::size_t uid = 0; uid < count; ++uid) {
            if (isReplaced(uid))
                continue;
            const auto mine = got.row(uid);
            const auto theirs = stored.row(uid);
            const std::string row = name + "[" + std::to_string(uid) + "]";
            if (mine.size() != theirs.size())
                note(row + ".length", mine.size(), theirs.size());
            for (std::size_t k = 0; k < std::min(mine.size(), theirs.size()); ++k) {
                const std::string cell = row + "[" + std::to_string(mine[k].column) + "]";
                note(cell + ".column", mine[k].column, theirs[k].column);
                note(cell, mine[k].value, theirs[k].value);
            }
        }
    }

    ChainMatch result() &&
    {
        m_match.same = m_match.firstDifference.empty();
        return std::move(m_match);
    }

private:
    static std::uint64_t raw(Alpha value) { return value.value(); }

    static std::uint64_t raw(std::uint64_t value) { return value; }

    bool isReplaced(std::size_t uid) const
    {
        return std::any_of(m_replaced.begin(), m_replaced.end(),
                           [uid](Uid other) { return other.value() == uid; });
    }

    void note(const std::string& place, std::uint64_t got, std::uint64_t stored)
    {
        ++m_match.compared;
        if (got == stored)
            return;
        if (m_match.firstDifference.empty())
            m_match.firstDifference = place;
        m_match.largestDifference =
            std::max(m_match.largestDifference, got > stored ? got - stored : stored - got);
    }

    const std::vector<Uid>& m_replaced;
    ChainMatch m_match;
};

/// Whoever the epoch counted as active sets its weights again a block before the next one.
void refreshWeights(const LabEpoch& epoch, yuma::EpochInput& next)
{
    for (std::size_t m = 0; m < next.mechanisms.size(); ++m) {
        std::vector<BlockNumber>& updates = next.mechanisms[m].lastUpdate;
        const std::vector<std::uint8_t>& active = epoch.output.mechanisms[m].active;
        for (std::size_t uid = 0; uid < std::min(updates.size(), active.size()); ++uid)
            if (active[uid] != 0 && !next.mechanisms[m].weights.row(uid).empty())
                updates[uid] = BlockNumber(next.block.value() - 1);
    }
}

} // namespace

yuma::EpochInput nextInput(const LabEpoch& epoch, const LabStep& step)
{
    yuma::EpochInput next = epoch.input;
    next.lastStepBlock = epoch.input.block;
    next.lastEpochBlock = epoch.input.block;
    next.block = saturatingAdvance(epoch.input.block, BlockSpan(std::uint64_t{next.tempo} + 1));
    next.blocksSinceLastStep = BlockSpan(std::uint64_t{next.tempo} + 1);
    next.epochIndex += 1;
    next.permits = epoch.output.subnet.permits;
    for (std::size_t m = 0; m < next.mechanisms.size(); ++m)
        next.mechanisms[m].bonds = epoch.output.mechanisms[m].bonds;
    if (step.keepWeightsFresh)
        refreshWeights(epoch, next);
    return next;
}

LabRun runScenario(const LabScenario& scenario, std::size_t epochs, const LabStep& step,
                   const std::function<bool()>& isCancelled)
{
    SOMA_ASSERT(epochs > 0);
    LabRun run{scenario, {}};
    yuma::EpochWorkspace work;
    while (run.epochs.size() < epochs && !(isCancelled && isCancelled())) {
        LabEpoch epoch;
        epoch.input = run.epochs.empty() ? scenario.input : nextInput(run.epochs.back(), step);
        yuma::runEpoch(epoch.input, scenario.emission, work, epoch.output);
        run.epochs.push_back(std::move(epoch));
    }
    return run;
}

std::vector<yuma::EpochTrace> traceOf(const yuma::EpochInput& input, Alpha emission)
{
    yuma::EpochWorkspace work;
    yuma::EpochOutput output;
    std::vector<yuma::EpochTrace> traces;
    yuma::runEpoch(input, emission, work, output, &traces);
    return traces;
}

std::optional<ChainMatch> matchesChain(const yuma::EpochOutput& output, const EpochRecord& record)
{
    if (!record.stored)
        return std::nullopt;
    Comparison compare(record.replaced);
    const yuma::SubnetOutput& mine = output.subnet;
    const yuma::SubnetOutput& theirs = record.stored->subnet;
    compare.list("active", mine.active, theirs.active);
    compare.list("emission", mine.emission, theirs.emission);
    compare.list("consensus", mine.consensus, theirs.consensus);
    compare.list("dividends", mine.dividends, theirs.dividends);
    compare.list("validatorTrust", mine.validatorTrust, theirs.validatorTrust);
    compare.list("permits", mine.permits, theirs.permits);
    compare.list("stakeWeight", mine.stakeWeight, theirs.stakeWeight);
    for (std::size_t m = 0; m < output.mechanisms.size() && m < record.stored->mechanisms.size();
         ++m) {
        const std::string index = "[" + std::to_string(m) + "]";
        compare.list("incentive" + index, output.mechanisms[m].incentive,
                     record.stored->mechanisms[m].incentive);
        compare.rows("bonds" + index, output.mechanisms[m].bonds,
                     record.stored->mechanisms[m].bonds);
    }
    return std::move(compare).result();
}

} // namespace soma::chain
