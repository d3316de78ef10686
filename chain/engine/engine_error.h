// What the engine refuses, and on whose account.
#pragma once

#include <string_view>

namespace soma::engine {

/// A header that does not fit its parent or its author.
enum class BlockError {
    BadParent,      ///< The parent hash is not that of the block we stand on.
    BadNumber,      ///< Not one above the parent.
    MissingSlot,    ///< No aura slot in the digest, or more items than the engine knows.
    SlotNotRising,  ///< At or before the parent's slot: two blocks for one turn.
    SlotInFuture,   ///< The author's clock runs ahead of ours; try again later.
    NoAuthorities,  ///< The parent's state names nobody who may write blocks.
    MissingSeal,    ///< The last digest item is no aura seal.
    BadSeal,        ///< Not signed by the author whose turn the slot is.
    TimestampDrift, ///< The block's time does not lie in its slot.
};

/// A justification that proves nothing.
enum class FinalityError {
    WrongTarget,         ///< It is about another block.
    BadVoterSet,         ///< No voters, a weight of zero, or more weight than 64 bits hold.
    UnrelatedVote,       ///< A vote is not for the base block or one that descends from it.
    TooManyVotes,        ///< One voter cast more than two different votes.
    BadSignature,        ///< A vote is not signed by its voter for this round and set.
    UnusedAncestry,      ///< Headers that no vote needs.
    ThresholdNotReached, ///< The votes together do not make the target the block to finalize.
};

constexpr std::string_view errorDomain(BlockError)
{
    return "block";
}

constexpr std::string_view errorDomain(FinalityError)
{
    return "finality";
}

std::string_view errorName(BlockError code);
std::string_view errorName(FinalityError code);

} // namespace soma::engine
