#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

constexpr std::size_t kMostUnrevealed = 10;
constexpr std::uint16_t kOldTimelockVersion = 4;

using Commits = std::vector<WeightCommit>;

const Hash256& hashOf(const WeightCommit& commit)
{
    return std::get<0>(commit);
}

/// Takes expired commits from the front; answers their hashes.
std::vector<Hash256> dropExpired(const State& state, NetUid netuid, Commits& commits)
{
    const std::uint64_t epoch = currentEpoch(state, netuid);
    std::vector<Hash256> dropped;
    while (!commits.empty() && epoch > revealEpoch(state, netuid, commits.front())) {
        dropped.push_back(hashOf(commits.front()));
        commits.erase(commits.begin());
    }
    return dropped;
}

bool contains(const std::vector<Hash256>& hashes, const Hash256& hash)
{
    return std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
}

Commits::iterator find(Commits& commits, const Hash256& hash)
{
    return std::find_if(commits.begin(), commits.end(),
                        [&hash](const WeightCommit& commit) { return hashOf(commit) == hash; });
}

void storeCommits(State& state, MechanismIndex index, const AccountId& who, const Commits& commits)
{
    if (commits.empty())
        kWeightCommits.remove(state, index, who);
    else
        kWeightCommits.set(state, index, who, commits);
}

/// What both kinds of commits ask after they know who commits. Answers the sender's place.
Outcome<Uid> ensureMayCommit(const State& state, MechanismIndex index, const AccountId& who)
{
    const Uid uid = SOMA_TRY(uidOf(state, netUidOf(index), Hotkey{who}));
    if (!passesWeightsRateLimit(state, index, uid))
        return kError("CommittingWeightsTooFast");
    return uid;
}

Outcome<void> commitWeights(State& state, const Origin& origin, NetUid netuid, MechId mechanism,
                            const Hash256& hash)
{
    SOMA_TRY(ensureMechanismExists(state, netuid, mechanism));
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (!kCommitRevealWeightsEnabled.get(state, netuid))
        return kError("CommitRevealDisabled");
    const MechanismIndex index = mechanismIndex(netuid, mechanism);
    const Uid uid = SOMA_TRY(ensureMayCommit(state, index, who));
    Commits commits = kWeightCommits.get(state, index, who).value_or(Commits{});
    dropExpired(state, netuid, commits);
    if (commits.size() >= kMostUnrevealed)
        return kError("TooManyUnrevealedCommits");
    commits.emplace_back(hash, BlockNumber(currentEpoch(state, netuid)), now(state), BlockNumber());
    kWeightCommits.set(state, index, who, commits);
    state.deposit(events::WeightsCommitted{who, index, hash});
    setLastUpdate(state, index, uid, now(state));
    return {};
}

struct Timelocked {
    NetUid netuid;
    MechId mechanism;
    const TimelockedBytes& bytes;
    std::uint64_t round;
    std::uint16_t version;
};

Outcome<void> commitTimelocked(State& state, const Origin& origin, const Timelocked& commit)
{
    SOMA_TRY(ensureMechanismExists(state, commit.netuid, commit.mechanism));
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (!kCommitRevealWeightsEnabled.get(state, commit.netuid))
        return kError("CommitRevealDisabled");
    if (commit.version != kCommitRevealWeightsVersion.get(state))
        return kError("IncorrectCommitRevealVersion");
    const MechanismIndex index = mechanismIndex(commit.netuid, commit.mechanism);
    const Uid uid = SOMA_TRY(ensureMayCommit(state, index, who));
    const std::uint64_t epoch = currentEpoch(state, commit.netuid);
    auto commits = kTimelockedWeightCommits.get(state, index, epoch);
    const auto own = std::count_if(commits.begin(), commits.end(),
                                   [&who](const auto& other) { return std::get<0>(other) == who; });
    if (static_cast<std::size_t>(own) >= kMostUnrevealed)
        return kError("TooManyUnrevealedCommits");
    commits.emplace_back(who, now(state), commit.bytes, commit.round);
    kTimelockedWeightCommits.set(state, index, epoch, commits);
    state.deposit(events::TimelockedWeightsCommitted{
        who, index, Hash256(crypto::blake2b256(commit.bytes.items)), commit.round});
    setLastUpdate(state, index, uid, now(state));
    return {};
}

Outcome<void> revealWeights(State& state, const Origin& origin, const WeightRow& row,
                            const U16List& salt)
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (!kCommitRevealWeightsEnabled.get(state, row.netuid))
        return kError("CommitRevealDisabled");
    const MechanismIndex index = mechanismIndex(row.netuid, row.mechanism);
    std::optional<Commits> commits = kWeightCommits.get(state, index, who);
    if (!commits)
        return kError("NoWeightsCommitFound");
    const std::vector<Hash256> expired = dropExpired(state, row.netuid, *commits);
    const Hash256 hash = commitHashOf(who, index, row.uids, row.values, salt, row.versionKey);
    const auto found = find(*commits, hash);
    if (found == commits->end()) {
        if (contains(expired, hash))
            return kError("ExpiredWeightCommit");
        return commits->empty() ? kError("NoWeightsCommitFound")
                                : kError("InvalidRevealCommitHashNotMatch");
    }
    if (!isRevealEpoch(state, row.netuid, *found))
        return kError("RevealTooEarly");
    commits->erase(commits->begin(), found + 1);
    storeCommits(state, index, who, *commits);
    SOMA_TRY(setWeights(state, origin, row));
    state.deposit(events::WeightsRevealed{who, index, hash});
    return {};
}

/// Tells which parts of a batch failed, then that it is done.
class BatchReport {
public:
    explicit BatchReport(State& state) : m_state(state) {}

    void add(NetUid netuid, const Outcome<void>& result)
    {
        if (!result)
            m_failures.emplace_back(netuid, result.error());
    }

    void finish(const std::vector<codec::Compact<NetUid>>& netuids, const AccountId& who)
    {
        if (!m_failures.empty())
            m_state.deposit(events::BatchCompletedWithErrors{});
        for (const auto& [netuid, error] : m_failures)
            m_state.deposit(events::BatchWeightItemFailed{netuid, error});
        m_state.deposit(events::BatchWeightsCompleted{netuids, who});
    }

private:
    State& m_state;
    std::vector<std::pair<NetUid, DispatchError>> m_failures;
};

Outcome<void> ensureRevealable(const State& state, NetUid netuid, Commits& commits,
                               const std::vector<Hash256>& expired, const Hash256& hash)
{
    const auto found = find(commits, hash);
    if (found == commits.end())
        return contains(expired, hash) ? kError("ExpiredWeightCommit")
                                       : kError("InvalidRevealCommitHashNotMatch");
    if (!isRevealEpoch(state, netuid, *found))
        return kError("RevealTooEarly");
    return {};
}

} // namespace

Hash256 commitHashOf(const AccountId& who, MechanismIndex index, const U16List& uids,
                     const U16List& values, const U16List& salt, std::uint64_t versionKey)
{
    Bytes all = codec::encode(who);
    append(all, codec::encode(index));
    append(all, codec::encode(uids));
    append(all, codec::encode(values));
    append(all, codec::encode(salt));
    append(all, codec::encode(versionKey));
    return Hash256(crypto::blake2b256(all));
}

CallResult SetWeights::dispatch(State& state, const Origin& origin) const
{
    if (kCommitRevealWeightsEnabled.get(state, netuid))
        return kError("CommitRevealEnabled");
    return setWeights(state, origin, {netuid, kMainMechanism, dests, weights, versionKey});
}

CallResult SetMechanismWeights::dispatch(State& state, const Origin& origin) const
{
    if (kCommitRevealWeightsEnabled.get(state, netuid))
        return kError("CommitRevealEnabled");
    return setWeights(state, origin, {netuid, mecid, dests, weights, versionKey});
}

CallResult BatchSetWeights::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (netuids.size() != weights.size() || netuids.size() != versionKeys.size())
        return kError("InputLengthsUnequal");
    BatchReport report(state);
    for (std::size_t i = 0; i < netuids.size(); ++i) {
        WeightRow row{netuids[i].value, kMainMechanism, {}, {}, versionKeys[i].value};
        for (const auto& [uid, value] : weights[i]) {
            row.uids.push_back(uid.value);
            row.values.push_back(value.value);
        }
        report.add(row.netuid, kCommitRevealWeightsEnabled.get(state, row.netuid)
                                   ? Outcome<void>(kError("CommitRevealEnabled"))
                                   : setWeights(state, origin, row));
    }
    report.finish(netuids, who);
    return {};
}

CallResult CommitWeights::dispatch(State& state, const Origin& origin) const
{
    return commitWeights(state, origin, netuid, kMainMechanism, commitHash);
}

CallResult CommitMechanismWeights::dispatch(State& state, const Origin& origin) const
{
    return commitWeights(state, origin, netuid, mecid, commitHash);
}

CallResult BatchCommitWeights::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (netuids.size() != commitHashes.size())
        return kError("InputLengthsUnequal");
    BatchReport report(state);
    for (std::size_t i = 0; i < netuids.size(); ++i)
        report.add(netuids[i].value,
                   commitWeights(state, origin, netuids[i].value, kMainMechanism, commitHashes[i]));
    report.finish(netuids, who);
    return {};
}

CallResult RevealWeights::dispatch(State& state, const Origin& origin) const
{
    return revealWeights(state, origin, {netuid, kMainMechanism, uids, values, versionKey}, salt);
}

CallResult RevealMechanismWeights::dispatch(State& state, const Origin& origin) const
{
    return revealWeights(state, origin, {netuid, mecid, uids, values, versionKey}, salt);
}

CallResult BatchRevealWeights::dispatch(State& state, const Origin& origin) const
{
    const std::size_t count = uidsList.size();
    if (count != valuesList.size() || count != saltsList.size() || count != versionKeys.size())
        return kError("InputLengthsUnequal");
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (!kCommitRevealWeightsEnabled.get(state, netuid))
        return kError("CommitRevealDisabled");
    const MechanismIndex index = mechanismIndex(netuid);
    std::optional<Commits> commits = kWeightCommits.get(state, index, who);
    if (!commits)
        return kError("NoWeightsCommitFound");
    const std::vector<Hash256> expired = dropExpired(state, netuid, *commits);
    std::vector<Hash256> hashes;
    for (std::size_t i = 0; i < count; ++i)
        hashes.push_back(
            commitHashOf(who, index, uidsList[i], valuesList[i], saltsList[i], versionKeys[i]));
    for (const Hash256& hash : hashes)
        SOMA_TRY(ensureRevealable(state, netuid, *commits, expired, hash));
    for (std::size_t i = 0; i < count; ++i) {
        // Named twice: the second time it is gone.
        const auto found = find(*commits, hashes[i]);
        if (found == commits->end())
            return contains(expired, hashes[i]) ? kError("ExpiredWeightCommit")
                                                : kError("InvalidRevealCommitHashNotMatch");
        commits->erase(found);
        SOMA_TRY(setWeights(state, origin,
                            {netuid, kMainMechanism, uidsList[i], valuesList[i], versionKeys[i]}));
    }
    storeCommits(state, index, who, *commits);
    state.deposit(events::WeightsBatchRevealed{who, netuid, hashes});
    return {};
}

CallResult CommitTimelockedWeights::dispatch(State& state, const Origin& origin) const
{
    return commitTimelocked(state, origin,
                            {netuid, kMainMechanism, commit, revealRound, commitRevealVersion});
}

CallResult CommitTimelockedMechanismWeights::dispatch(State& state, const Origin& origin) const
{
    return commitTimelocked(state, origin,
                            {netuid, mecid, commit, revealRound, commitRevealVersion});
}

CallResult CommitCrv3MechanismWeights::dispatch(State& state, const Origin& origin) const
{
    return commitTimelocked(state, origin,
                            {netuid, mecid, commit, revealRound, kOldTimelockVersion});
}

} // namespace soma::runtime::subtensor
