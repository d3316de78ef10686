#include "chain/runtime/pallets/commitments/commitments.h"

namespace soma::runtime::commitments {

namespace {

/// One commitment's fields after looking at each.
struct Opened {
    std::vector<Data> remaining; ///< In their order.
    std::vector<Bytes> revealed;
    std::uint64_t timelocks = 0; ///< Fields that were encrypted.
    std::uint64_t processed = 0; ///< Of those: opened or given up.
};

Opened openFields(const State& state, const CommitmentInfo& info, TimelockOpener opener)
{
    Opened out;
    for (const Data& field : info.fields.items) {
        const auto* lock = field.as<Data::TimelockEncrypted>();
        std::optional<Bytes> text;
        if (lock) {
            ++out.timelocks;
            text = opener(state, lock->revealRound, lock->encrypted.items);
        }
        if (!text) {
            out.remaining.push_back(field);
            continue;
        }
        ++out.processed;
        if (!text->empty())
            out.revealed.push_back(std::move(*text));
    }
    return out;
}

void keepReveals(State& state, NetUid netuid, const AccountId& who, std::vector<Bytes> revealed)
{
    Reveals reveals = kRevealedCommitments.get(state, netuid, who).value_or(Reveals{});
    for (Bytes& text : revealed) {
        reveals.emplace_back(std::move(text), state.blockNumber());
        state.deposit(CommitmentRevealed{netuid, who});
    }
    if (reveals.size() > kMaxReveals)
        reveals.erase(reveals.begin(), reveals.end() - kMaxReveals);
    kRevealedCommitments.set(state, netuid, who, reveals);
}

/// What one entry of the index came to.
struct Visit {
    Weight weight;
    bool isDone = false; ///< Nothing encrypted is left.
};

Visit done(Weight weight)
{
    return {weight.plus(databaseWeight(1, 1)), true};
}

Visit visitEntry(State& state, NetUid netuid, const AccountId& who, TimelockOpener opener)
{
    Weight weight = databaseWeight(1, 0);
    std::optional<Registration> said = kCommitmentOf.get(state, netuid, who);
    if (!said)
        return done(weight);
    Opened opened = openFields(state, said->info, opener);
    weight = weight.plus(databaseWeight(opened.timelocks, 0));
    if (opened.timelocks == 0)
        return done(weight);
    // While nothing can be opened nothing is written.
    if (opened.processed == 0)
        return {weight, false};
    if (!opened.revealed.empty()) {
        keepReveals(state, netuid, who, std::move(opened.revealed));
        weight = weight.plus(databaseWeight(1, 1));
    }
    weight = weight.plus(databaseWeight(0, 1));
    const bool isDone = opened.processed == opened.timelocks;
    said->info.fields.items = std::move(opened.remaining);
    if (said->info.fields.items.empty())
        kCommitmentOf.remove(state, netuid, who);
    else
        kCommitmentOf.set(state, netuid, who, *said);
    return isDone ? done(weight) : Visit{weight, false};
}

} // namespace

Weight revealTimelocked(State& state, TimelockOpener opener)
{
    Weight weight = databaseWeight(1, 0);
    TimelockIndex index = kTimelockedIndex.get(state);
    const std::size_t before = index.size();
    for (auto entry = index.begin(); entry != index.end();) {
        const Visit visit = visitEntry(state, entry->first, entry->second, opener);
        weight = weight.plus(visit.weight);
        entry = visit.isDone ? index.erase(entry) : std::next(entry);
    }
    if (index.size() != before)
        kTimelockedIndex.set(state, index);
    return weight;
}

} // namespace soma::runtime::commitments
