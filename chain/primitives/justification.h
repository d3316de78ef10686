// A GRANDPA justification's encoding (light-client.md section 1). Whether it proves anything is
// judged in chain/engine/finality.
#pragma once

#include "chain/primitives/block_header.h"
#include "chain/primitives/block_number32.h"
#include "chain/primitives/digest.h"

namespace soma::chain {

struct GrandpaPrecommit {
    BlockHash target;
    BlockNumber32 number;
    Signature64 signature;
    AuthorityKey voter;
    bool operator==(const GrandpaPrecommit&) const = default;
};
SOMA_SCALE_STRUCT(GrandpaPrecommit, target, number, signature, voter)

struct GrandpaJustification {
    std::uint64_t round = 0;
    BlockHash target;
    BlockNumber32 number;
    std::vector<GrandpaPrecommit> precommits;
    std::vector<Header> votesAncestries; ///< In any order.
    bool operator==(const GrandpaJustification&) const = default;
};
SOMA_SCALE_STRUCT(GrandpaJustification, round, target, number, precommits, votesAncestries)

/// The 53 bytes that a voter signs with ed25519, without a prehash.
ByteArray<53> precommitMessage(const BlockHash& target, BlockNumber32 number, std::uint64_t round,
                               std::uint64_t setId);

} // namespace soma::chain
