#include "consensus/yuma/commits.h"

#include "consensus/base/checked.h"
#include "consensus/emission/epoch_schedule.h"

#include <algorithm>

namespace soma::yuma {

namespace {

constexpr std::uint64_t kNoCommit = ~std::uint64_t{0};

} // namespace

bool isEpochDue(const EpochInput& in)
{
    const emission::EpochSchedule schedule{.tempo = in.tempo,
                                           .lastEpochBlock = in.lastEpochBlock.value(),
                                           .pendingEpochAt = in.pendingEpochAt.value(),
                                           .blocksSinceLastStep = in.blocksSinceLastStep.value(),
                                           .epochIndex = in.epochIndex};
    return emission::isEpochDue(schedule, in.block);
}

void earliestCommits(const EpochInput& in, const MechanismInput& mechanism,
                     std::vector<std::uint64_t>& blocks)
{
    blocks.assign(in.uidCount, kNoCommit);
    const std::uint64_t epoch =
        isEpochDue(in) ? saturatingAdd(in.epochIndex, std::uint64_t{1}) : in.epochIndex;
    const auto isExpired = [&](std::uint64_t committed) {
        return epoch > saturatingAdd(committed, in.revealPeriod);
    };
    const auto note = [&blocks](std::uint16_t uid, BlockNumber block) {
        if (uid < blocks.size())
            blocks[uid] = std::min(blocks[uid], block.value());
    };

    // Of a hotkey's queue only the first commit that has not expired counts.
    for (const CommitQueue& queue : mechanism.commits) {
        const auto first =
            std::find_if(queue.commits.begin(), queue.commits.end(),
                         [&](const WeightCommit& commit) { return !isExpired(commit.epoch); });
        if (first != queue.commits.end())
            note(queue.uid, first->block);
    }
    // Of a timelocked epoch that has not expired every commit counts.
    for (const TimelockedCommits& group : mechanism.timelockedCommits) {
        if (isExpired(group.epoch))
            continue;
        for (const TimelockedCommits::Entry& entry : group.entries)
            note(entry.uid, entry.block);
    }
}

} // namespace soma::yuma
