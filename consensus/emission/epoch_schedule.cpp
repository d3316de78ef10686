#include "consensus/emission/epoch_schedule.h"

#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::emission {

bool isEpochDue(const EpochSchedule& schedule, BlockNumber block)
{
    if (schedule.tempo == 0)
        return false;
    if (schedule.pendingEpochAt > 0 && block.value() >= schedule.pendingEpochAt)
        return true;
    if (schedule.blocksSinceLastStep > kMaxTempo)
        return true;
    return saturatingSub(block.value(), schedule.lastEpochBlock) >= schedule.tempo;
}

BlockSpan blocksUntilNextEpoch(const EpochSchedule& schedule, BlockNumber block)
{
    if (schedule.tempo == 0)
        return BlockSpan::max();
    const std::uint64_t next =
        saturatingAdd(schedule.lastEpochBlock, std::uint64_t{schedule.tempo});
    return BlockSpan(saturatingSub(next, block.value()));
}

std::optional<BlockNumber> nextEpochBlock(const EpochSchedule& schedule)
{
    if (schedule.tempo == 0)
        return std::nullopt;
    std::uint64_t next = saturatingAdd(schedule.lastEpochBlock, std::uint64_t{schedule.tempo});
    if (schedule.pendingEpochAt > 0)
        next = std::min(next, schedule.pendingEpochAt);
    return BlockNumber(next);
}

bool isInAdminFreezeWindow(const EpochSchedule& schedule, BlockNumber block, BlockSpan window)
{
    if (schedule.tempo == 0)
        return false;
    return schedule.pendingEpochAt > block.value() ||
           blocksUntilNextEpoch(schedule, block) < window;
}

std::vector<EpochSlot> advanceSchedules(std::span<EpochSchedule> schedules,
                                        const std::vector<bool>& inputIsConsistent,
                                        BlockNumber block, std::uint8_t maxEpochsPerBlock)
{
    SOMA_ASSERT(schedules.size() == inputIsConsistent.size());
    std::vector<EpochSlot> slots(schedules.size(), EpochSlot::NotDue);
    unsigned epochs = 0;
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        EpochSchedule& schedule = schedules[i];
        // --- 1.
        schedule.blocksSinceLastStep =
            saturatingAdd(schedule.blocksSinceLastStep, std::uint64_t{1});
        // --- 2.
        if (!isEpochDue(schedule, block))
            continue;
        // --- 3. the block is full
        if (epochs >= maxEpochsPerBlock) {
            schedule.pendingEpochAt = saturatingAdd(block.value(), std::uint64_t{1});
            slots[i] = EpochSlot::Deferred;
            continue;
        }
        // --- 4.
        slots[i] = EpochSlot::Skipped;
        if (inputIsConsistent[i]) {
            slots[i] = EpochSlot::Run;
            schedule.blocksSinceLastStep = 0;
            ++epochs;
        }
        // --- 5. the slot is used up in both cases
        schedule.lastEpochBlock = block.value();
        schedule.pendingEpochAt = 0;
        schedule.epochIndex = saturatingAdd(schedule.epochIndex, std::uint64_t{1});
    }
    return slots;
}

std::vector<bool> deferredEpochs(std::span<const EpochSchedule> schedules,
                                 const std::vector<bool>& inputIsConsistent, BlockNumber block,
                                 std::uint8_t maxEpochsPerBlock)
{
    SOMA_ASSERT(schedules.size() == inputIsConsistent.size());
    std::vector<bool> deferred(schedules.size(), false);
    unsigned epochs = 0;
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        if (!isEpochDue(schedules[i], block))
            continue;
        if (epochs >= maxEpochsPerBlock)
            deferred[i] = true;
        else if (inputIsConsistent[i])
            ++epochs;
    }
    return deferred;
}

} // namespace soma::emission
