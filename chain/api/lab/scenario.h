// A case for the consensus lab: everything one epoch reads, free to be changed.
#pragma once

#include "chain/api/lab/epoch_record.h"
#include "consensus/yuma/epoch_input.h"

#include <cstdint>
#include <string>
#include <vector>

namespace soma::chain {

struct LabScenario {
    std::string name;
    /// Of a subnet that was loaded; nothing for a synthetic or edited case.
    std::optional<NetUid> netuid;
    std::optional<BlockNumber> block;
    std::vector<std::string> labels; ///< By uid; may be shorter than the subnet.
    yuma::EpochInput input;
    Alpha emission;
};

LabScenario scenarioOf(const EpochRecord& record);

/// The stored weight from one uid to another; 0 where the row does not name it.
std::uint16_t weightOf(const LabScenario& scenario, std::size_t mechanism, Uid from, Uid to);

/// Names the cell in the row, at its end when it was not there; 0 takes it out. Weights of a row
/// need not sum to anything: the epoch normalises them.
void setWeight(LabScenario& scenario, std::size_t mechanism, Uid from, Uid to, std::uint16_t value);

enum class SyntheticCase {
    HonestMajority, ///< All validators score by the same latent quality, with noise.
    WeightCopier,   ///< One of them repeats the consensus of the epoch before, a little late.
    Cartel,         ///< A minority of stake gives everything to miners of its own.
};

/// Twelve validators and thirty-six miners; the same seed gives the same case.
LabScenario syntheticScenario(SyntheticCase which, std::uint64_t seed);

} // namespace soma::chain
