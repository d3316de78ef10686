#include "chain/engine/finality/grandpa_justification.h"

#include "chain/crypto/ed25519.h"
#include "consensus/base/checked.h"

#include <algorithm>
#include <map>
#include <set>

namespace soma::engine {

namespace {

using chain::AuthorityKey;
using chain::BlockHash;
using chain::GrandpaJustification;
using chain::GrandpaPrecommit;
using chain::Header;

/// The blocks from a vote's target down to the base, base included.
using Path = std::vector<FinalityTarget>;

/// Parent links from the justification's own headers, remembering which were needed.
class Ancestry {
public:
    explicit Ancestry(const std::vector<Header>& headers)
    {
        for (const Header& header : headers)
            m_headers.emplace(header.hash(), &header);
    }

    std::optional<Path> pathTo(const FinalityTarget& base, FinalityTarget from)
    {
        Path path{from};
        while (from.hash != base.hash) {
            const auto found = m_headers.find(from.hash);
            if (found == m_headers.end() || found->second->number != from.number ||
                from.number <= base.number)
                return std::nullopt;
            m_visited.insert(from.hash);
            from = {found->second->parent, BlockNumber(from.number.value() - 1)};
            path.push_back(from);
        }
        return path.back().number == base.number ? std::optional(path) : std::nullopt;
    }

    bool allUsed() const { return m_visited.size() == m_headers.size(); }

private:
    std::map<BlockHash, const Header*> m_headers;
    std::set<BlockHash> m_visited;
};

FinalityTarget targetOf(const GrandpaPrecommit& vote)
{
    return {vote.target, chain::widen(vote.number)};
}

bool isSigned(const GrandpaPrecommit& vote, std::uint64_t round, std::uint64_t setId)
{
    const auto message = chain::precommitMessage(vote.target, vote.number, round, setId);
    return crypto::verifyEd25519(vote.voter.bytes(), message, vote.signature.bytes());
}

/// What each known voter supports, and how much weight each block has.
class Tally {
public:
    explicit Tally(const VoterSet& set)
    {
        for (const auto& voter : set.voters)
            m_weights[voter.key] += voter.weight;
    }

    /// Errors: TooManyVotes.
    Result<void> add(const GrandpaPrecommit& vote, const Path& path)
    {
        const auto voter = m_weights.find(vote.voter);
        if (voter == m_weights.end())
            return {};
        auto& votes = m_votes[vote.voter];
        if (!votes.insert(vote.target).second)
            return {};
        if (votes.size() > 2)
            return FinalityError::TooManyVotes;
        for (const FinalityTarget& block : path) {
            Support& support = m_support[{block.number, block.hash}];
            if (support.voters.insert(vote.voter).second)
                support.weight += voter->second;
        }
        return {};
    }

    /// The highest block that enough weight supports.
    std::optional<FinalityTarget> ghost(std::uint64_t threshold) const
    {
        for (auto block = m_support.rbegin(); block != m_support.rend(); ++block)
            if (block->second.weight >= threshold)
                return FinalityTarget{block->first.second, block->first.first};
        return std::nullopt;
    }

private:
    struct Support {
        std::uint64_t weight = 0;
        std::set<AuthorityKey> voters;
    };

    std::map<AuthorityKey, std::uint64_t> m_weights;
    std::map<AuthorityKey, std::set<BlockHash>> m_votes;
    std::map<std::pair<BlockNumber, BlockHash>, Support> m_support;
};

} // namespace

std::optional<std::uint64_t> VoterSet::threshold() const
{
    std::uint64_t total = 0;
    for (const auto& voter : voters) {
        const auto sum = checkedAdd(total, voter.weight);
        if (voter.weight == 0 || !sum)
            return std::nullopt;
        total = *sum;
    }
    if (total == 0)
        return std::nullopt;
    return total - (total - 1) / 3;
}

Result<void> verifyJustification(const GrandpaJustification& proof, const FinalityTarget& target,
                                 const VoterSet& set)
{
    // 1. About this block.
    if (proof.target != target.hash || chain::widen(proof.number) != target.number)
        return FinalityError::WrongTarget;
    // 2. Threshold.
    const auto threshold = set.threshold();
    if (!threshold)
        return FinalityError::BadVoterSet;
    if (proof.precommits.empty())
        return FinalityError::ThresholdNotReached;
    // 4. The base is the lowest vote; every vote descends from it. The other steps need the paths.
    const auto lowest =
        std::min_element(proof.precommits.begin(), proof.precommits.end(),
                         [](const auto& a, const auto& b) { return a.number < b.number; });
    const FinalityTarget base = targetOf(*lowest);
    Ancestry ancestry(proof.votesAncestries);
    Tally tally(set);
    for (const GrandpaPrecommit& vote : proof.precommits) {
        const auto path = ancestry.pathTo(base, targetOf(vote));
        if (!path)
            return FinalityError::UnrelatedVote;
        // 3. and 5. Unknown voters weigh nothing.
        SOMA_TRY(tally.add(vote, *path));
    }
    if (!ancestry.allUsed())
        return FinalityError::UnusedAncestry;
    const auto ghost = tally.ghost(*threshold);
    if (!ghost || ghost->hash != target.hash)
        return FinalityError::ThresholdNotReached;
    // 6. Signatures last: they cost the most.
    for (const GrandpaPrecommit& vote : proof.precommits)
        if (!isSigned(vote, proof.round, set.setId))
            return FinalityError::BadSignature;
    return {};
}

Result<GrandpaJustification> justifyAlone(const FinalityTarget& target, std::uint64_t round,
                                          std::uint64_t setId, const AuthorityKey& voter,
                                          const VoteSigner& sign)
{
    GrandpaPrecommit vote;
    vote.target = target.hash;
    vote.number = chain::narrow(target.number);
    vote.voter = voter;
    vote.signature =
        SOMA_TRY(sign(chain::precommitMessage(vote.target, vote.number, round, setId)));
    GrandpaJustification proof;
    proof.round = round;
    proof.target = vote.target;
    proof.number = vote.number;
    proof.precommits = {vote};
    return proof;
}

} // namespace soma::engine
