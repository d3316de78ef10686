// Whether a justification finalizes a block, and how one voter alone makes one
// (light-client.md section 2).
#pragma once

#include "chain/engine/engine_error.h"
#include "chain/primitives/justification.h"
#include "consensus/base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace soma::engine {

/// Who may vote. The set id is what voters sign; on some public chains the state does not tell it
/// (light-client.md section 4).
struct VoterSet {
    std::uint64_t setId = 0;
    std::vector<chain::GrandpaAuthority> voters;

    /// W - (W - 1) / 3; nothing when the set is empty, holds a weight of zero or overflows.
    std::optional<std::uint64_t> threshold() const;
};

struct FinalityTarget {
    chain::BlockHash hash;
    BlockNumber number;
};

/// Follows the reference's steps; stricter in one thing: a voter's two different votes support the
/// blocks below each of them, not every block. Errors: FinalityError.
Result<void> verifyJustification(const chain::GrandpaJustification& proof,
                                 const FinalityTarget& target, const VoterSet& set);

/// Signs the 53 bytes of a precommit.
using VoteSigner = std::function<Result<chain::Signature64>(ByteSpan message)>;

/// The justification of a set with a single voter. Errors: the signer's.
Result<chain::GrandpaJustification> justifyAlone(const FinalityTarget& target, std::uint64_t round,
                                                 std::uint64_t setId,
                                                 const chain::AuthorityKey& voter,
                                                 const VoteSigner& sign);

} // namespace soma::engine
