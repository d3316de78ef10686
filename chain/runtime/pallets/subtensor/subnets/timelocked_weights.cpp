#include "chain/runtime/pallets/subtensor/subnets/timelocked_weights.h"

#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::subtensor {

namespace {

/// What is inside a commit.
struct SealedWeights {
    Bytes hotkey; ///< Whoever committed it.
    std::vector<std::uint16_t> uids;
    std::vector<std::uint16_t> values;
    std::uint64_t versionKey = 0;
};
SOMA_SCALE_STRUCT(SealedWeights, hotkey, uids, values, versionKey)

/// The older form, which anybody could copy.
struct OldSealedWeights {
    std::vector<std::uint16_t> uids;
    std::vector<std::uint16_t> values;
    std::uint64_t versionKey = 0;
};
SOMA_SCALE_STRUCT(OldSealedWeights, uids, values, versionKey)

/// As the reference: bytes left over are ignored.
template <typename T>
std::optional<T> readAs(ByteSpan bytes)
{
    codec::ScaleReader in(bytes);
    T value{};
    if (!codec::decodeFrom(in, value))
        return std::nullopt;
    return value;
}

/// None when the bytes are neither form, or are another hotkey's.
std::optional<WeightRow> readWeights(ByteSpan plain, MechanismIndex index, const AccountId& who)
{
    WeightRow row{netUidOf(index), mechanismOf(index), {}, {}, 0};
    const auto fill = [&row](auto& sealed) {
        row.uids = std::move(sealed.uids);
        row.values = std::move(sealed.values);
        row.versionKey = sealed.versionKey;
    };
    std::optional<SealedWeights> sealed = readAs<SealedWeights>(plain);
    const std::optional<AccountId> named =
        sealed ? readAs<AccountId>(sealed->hotkey) : std::nullopt;
    if (named && *named != who)
        return std::nullopt;
    if (named) {
        fill(*sealed);
        return row;
    }
    std::optional<OldSealedWeights> old = readAs<OldSealedWeights>(plain);
    if (!old)
        return std::nullopt;
    fill(*old);
    return row;
}

/// False when the commit has to wait.
bool settle(State& state, MechanismIndex index, const TimelockedCommit& commit,
            TimelockOpener opener)
{
    const auto& [who, block, sealed, round] = commit;
    const std::optional<Bytes> plain = opener(state, round, sealed.items);
    if (!plain)
        return false;
    const std::optional<WeightRow> row = readWeights(*plain, index, who);
    if (row && setWeights(state, Origin::account(who), *row))
        state.deposit(events::TimelockedWeightsRevealed{index, who});
    return true;
}

void dropExpired(State& state, MechanismIndex index, std::uint64_t due)
{
    std::vector<std::uint64_t> expired;
    kTimelockedWeightCommits.forEachUnder(
        state, kTimelockedWeightCommits.keyPrefix(index),
        [&](MechanismIndex, std::uint64_t epoch, const std::vector<TimelockedCommit>&) {
            if (epoch < due)
                expired.push_back(epoch);
        });
    for (const std::uint64_t epoch : expired)
        kTimelockedWeightCommits.remove(state, index, epoch);
}

void settleDue(State& state, MechanismIndex index, std::uint64_t due, TimelockOpener opener)
{
    const std::vector<TimelockedCommit> commits = kTimelockedWeightCommits.get(state, index, due);
    std::vector<TimelockedCommit> waiting;
    for (const TimelockedCommit& commit : commits)
        if (!settle(state, index, commit, opener))
            waiting.push_back(commit);
    if (waiting.empty())
        kTimelockedWeightCommits.remove(state, index, due);
    else if (waiting.size() != commits.size())
        kTimelockedWeightCommits.set(state, index, due, waiting);
}

} // namespace

void revealTimelocked(State& state, NetUid netuid, TimelockOpener opener)
{
    const std::uint64_t epoch = currentEpoch(state, netuid);
    const std::uint64_t period = kRevealPeriodEpochs.get(state, netuid);
    if (epoch < period)
        return;
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        dropExpired(state, index, epoch - period);
        if (kTimelockedWeightCommits.contains(state, index, epoch - period))
            settleDue(state, index, epoch - period, opener);
    }
}

} // namespace soma::runtime::subtensor
