// When a subnet's epoch runs (emission.md section 6; reference
// pallets/subtensor/src/coinbase/run_coinbase.rs should_run_epoch, blocks_until_next_auto_epoch,
// get_next_epoch_start_block, drain_pending, epochs_deferred_this_block; utils/misc.rs
// is_in_admin_freeze_window).
#pragma once

#include "consensus/base/units.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace soma::emission {

/// After this many blocks without an epoch one is due whatever the tempo.
inline constexpr std::uint64_t kMaxTempo = 50'400;

struct EpochSchedule {
    std::uint16_t tempo = 0;
    std::uint64_t lastEpochBlock = 0;
    std::uint64_t pendingEpochAt = 0; ///< 0 is none
    std::uint64_t blocksSinceLastStep = 0;
    std::uint64_t epochIndex = 0;

    friend bool operator==(const EpochSchedule&, const EpochSchedule&) = default;
};

bool isEpochDue(const EpochSchedule& schedule, BlockNumber block);

/// 2^64 - 1 for tempo 0. Knows nothing of owner triggers and deferrals.
BlockSpan blocksUntilNextEpoch(const EpochSchedule& schedule, BlockNumber block);

/// The sooner of the automatic and the triggered epoch; none for tempo 0.
std::optional<BlockNumber> nextEpochBlock(const EpochSchedule& schedule);

/// Owner calls are refused while an epoch is triggered or closer than `window`; never for tempo 0.
bool isInAdminFreezeWindow(const EpochSchedule& schedule, BlockNumber block, BlockSpan window);

enum class EpochSlot {
    NotDue,
    Run,      ///< drain the pots and run the epoch
    Deferred, ///< the block is full; due again in the next one
    Skipped,  ///< the input is inconsistent; the slot is used up, the pots stay
};

/// One block's pass over all subnets but root, in storage order: advances every schedule and says
/// what happens to each. `inputIsConsistent` says for each whether its hotkeys are free of
/// duplicates. Epochs that run are then distributed in ascending netuid order.
std::vector<EpochSlot> advanceSchedules(std::span<EpochSchedule> schedules,
                                        const std::vector<bool>& inputIsConsistent,
                                        BlockNumber block, std::uint8_t maxEpochsPerBlock);

/// Which subnets advanceSchedules() will defer in this block, asked before it runs: their
/// timelocked weights are not revealed. Blocks since the last step do not yet count this block.
std::vector<bool> deferredEpochs(std::span<const EpochSchedule> schedules,
                                 const std::vector<bool>& inputIsConsistent, BlockNumber block,
                                 std::uint8_t maxEpochsPerBlock);

} // namespace soma::emission
