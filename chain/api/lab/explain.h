// One neuron's way through an epoch, step by step, with the operands that were really used.
#pragma once

#include "consensus/base/units.h"
#include "consensus/yuma/epoch_output.h"
#include "consensus/yuma/epoch_trace.h"

#include <cstdint>
#include <vector>

namespace soma::chain {

/// A fixed-point number as the epoch holds it: value = bits / 2^32.
struct FixedBits {
    std::int64_t bits = 0;
    bool operator==(const FixedBits&) const = default;
};

/// The steps in the order of the epoch; sections are those of the protocol's description.
enum class ExplainKind {
    Stake,          ///< 5.4 share of all stake. No terms.
    ActiveStake,    ///< 5.7 share of the stake that counts here. No terms.
    ValidatorTrust, ///< 7.2 row: weight, consensus -> clipped weight; result = their sum.
    Consensus,      ///< 7.1 column: active stake, weight -> clipped weight; result = the consensus.
    Rank,           ///< 7.2 column: active stake, clipped weight -> product; result = their sum.
    Incentive,      ///< 7.2 one term: own rank, all ranks -> share; result = that share.
    Bonds,          ///< 8 row: old bond, new bond -> moving average; result = their sum.
    BondReturn,  ///< 8 row: bond's share of its column, incentive -> product; result = their sum.
    Dividends,   ///< 8 Yuma3: one term, bond return, active stake -> product. Result = the share.
    ServerShare, ///< 11 share of the emission as a miner. No terms.
    ValidatorShare, ///< 11 share of the emission as a validator. No terms.
};

/// a and b go in, `out` comes out; of which neuron the other side is.
struct ExplainTerm {
    Uid other;
    FixedBits a;
    FixedBits b;
    FixedBits out;
};

struct ExplainStep {
    ExplainKind kind = ExplainKind::Stake;
    std::vector<ExplainTerm> terms;
    FixedBits result;
};

struct Explanation {
    std::vector<ExplainStep> steps;
    Alpha serverEmission;
    Alpha validatorEmission;
};

/// `trace` and `output` are those of the same mechanism and epoch; `uid` lies in the subnet.
Explanation explainNeuron(const yuma::EpochTrace& trace, const yuma::MechanismOutput& output,
                          Uid uid);

} // namespace soma::chain
