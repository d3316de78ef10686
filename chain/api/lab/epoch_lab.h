// Running epochs in the lab by the very functions that the chain runs.
//
// Pure and quick (a 256-uid epoch takes milliseconds), yet not for the window's thread when many
// epochs are asked for: every function here may be called from any thread.
#pragma once

#include "chain/api/lab/epoch_record.h"
#include "chain/api/lab/scenario.h"
#include "consensus/yuma/epoch_output.h"
#include "consensus/yuma/epoch_trace.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace soma::chain {

struct LabEpoch {
    yuma::EpochInput input;
    yuma::EpochOutput output;
};

struct LabRun {
    LabScenario scenario;
    std::vector<LabEpoch> epochs; ///< Oldest first; the first one's input is the scenario's.
};

/// What goes on between two epochs of a run. Stakes and weights stay as they are.
struct LabStep {
    /// Who was active sets the same weights again in each tempo; otherwise all grow silent.
    bool keepWeightsFresh = true;
};

/// The next epoch's input: bonds and permits are those the epoch stored, the clock goes on by one
/// tempo.
yuma::EpochInput nextInput(const LabEpoch& epoch, const LabStep& step);

/// `epochs` at least 1; ends early when `isCancelled` says so.
LabRun runScenario(const LabScenario& scenario, std::size_t epochs, const LabStep& step = {},
                   const std::function<bool()>& isCancelled = {});

/// Every intermediate of one epoch, a trace for each mechanism.
std::vector<yuma::EpochTrace> traceOf(const yuma::EpochInput& input, Alpha emission);

/// How an epoch's result differs from what the chain stored.
struct ChainMatch {
    bool same = false;
    std::uint64_t largestDifference = 0; ///< In raw units of the list that has it.
    std::string firstDifference;         ///< Such as "incentive[0][17]"; empty when the same.
    std::size_t compared = 0;            ///< Values looked at.
};

/// Nothing when no epoch ran in the recorded block.
std::optional<ChainMatch> matchesChain(const yuma::EpochOutput& output, const EpochRecord& record);

} // namespace soma::chain
