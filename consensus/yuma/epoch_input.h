// Everything one subnet epoch reads (yuma-epoch.md section 3), as plain values. Whoever holds the
// chain's storage fills it; the epoch itself looks nothing up.
#pragma once

#include "consensus/base/units.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace soma::yuma {

/// Rows of (column, share) pairs as they are stored: in the order they were written, with explicit
/// zeros, repeats and columns beyond the subnet. Row i holds entries starts[i] .. starts[i + 1].
struct StoredRows {
    struct Entry {
        std::uint16_t column = 0;
        std::uint16_t value = 0;
        bool operator==(const Entry&) const = default;
    };

    std::vector<std::uint32_t> starts{0};
    std::vector<Entry> entries;

    std::size_t rows() const { return starts.size() - 1; }

    /// The row, empty for one that was never written.
    std::span<const Entry> row(std::size_t index) const
    {
        if (index >= rows())
            return {};
        return std::span(entries).subspan(starts[index], starts[index + 1] - starts[index]);
    }

    void clear()
    {
        starts.assign(1, 0);
        entries.clear();
    }

    void endRow() { starts.push_back(static_cast<std::uint32_t>(entries.size())); }

    bool operator==(const StoredRows&) const = default;
};

/// A pending commitment to hidden weights.
struct WeightCommit {
    std::uint64_t epoch = 0;
    BlockNumber block;
};

/// One hotkey's queue, oldest first. A hotkey outside the subnet has no uid and is left out.
struct CommitQueue {
    std::uint16_t uid = 0;
    std::vector<WeightCommit> commits;
};

/// All timelocked commitments of one epoch.
struct TimelockedCommits {
    struct Entry {
        std::uint16_t uid = 0;
        BlockNumber block;
    };

    std::uint64_t epoch = 0;
    std::vector<Entry> entries;
};

/// What belongs to one mechanism of the subnet; its storage index is netuid + 4096 * mechanism.
struct MechanismInput {
    std::vector<BlockNumber> lastUpdate; ///< By uid; missing ones count as block 0.
    StoredRows weights;                  ///< Rows and columns beyond the subnet are ignored.
    StoredRows bonds;                    ///< Rows beyond the subnet are ignored, columns not.
    std::vector<CommitQueue> commits;
    std::vector<TimelockedCommits> timelockedCommits;
};

/// What all mechanisms of the subnet share. Per-uid lists have uidCount cells unless noted.
struct EpochInput {
    std::uint16_t uidCount = 0;
    BlockNumber block;
    std::uint16_t tempo = 360;
    std::uint32_t activityFactorMilli = 13'889;
    BlockNumber lastStepBlock; ///< Of the previous successful epoch; 0 when there was none.

    // Only the expiry of commitments reads these.
    bool commitReveal = true;
    std::uint64_t revealPeriod = 1;
    std::uint64_t epochIndex = 0;
    BlockNumber lastEpochBlock;
    BlockNumber pendingEpochAt; ///< 0 for none.
    BlockSpan blocksSinceLastStep;

    std::uint64_t taoWeight = 971'718'665'099'567'868; ///< Out of 2^64 - 1.
    std::uint64_t stakeThreshold = 0;
    std::optional<std::uint16_t> ownerUid;
    std::uint16_t maxValidators = 64;
    std::uint16_t kappa = 32'767;               ///< Out of 65 535, as the next ones without a unit.
    std::uint64_t bondsMovingAverage = 900'000; ///< Millionths.
    std::uint16_t bondsPenalty = 65'535;
    bool yuma3 = true;
    bool liquidAlpha = false;
    std::uint16_t alphaLow = 45'875;
    std::uint16_t alphaHigh = 58'982;
    std::int16_t sigmoidSteepness = 1'000; ///< Hundredths.

    std::vector<Alpha> alpha;              ///< Inherited alpha; missing cells count as 0.
    std::vector<Rao> tao;                  ///< Inherited root TAO; missing cells count as 0.
    std::vector<std::uint8_t> permits;     ///< As stored: may be shorter than the subnet.
    std::vector<BlockNumber> registeredAt; ///< Missing cells count as 0.

    /// Division of the emission between mechanisms, parts of 65 535; none means evenly.
    std::optional<std::vector<std::uint16_t>> split;
    std::vector<MechanismInput> mechanisms;
};

} // namespace soma::yuma
