#include "chain/runtime/pallets/commitments/commitments.h"

#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/bonds_reset.h"

#include <algorithm>

namespace soma::runtime::commitments {

namespace {

static_assert(kInitialDeposit.isZero() && kFieldDeposit.isZero(),
              "set_commitment reserves nothing");

std::uint64_t spaceOf(const CommitmentInfo& info)
{
    std::uint64_t space = 0;
    for (const Data& field : info.fields.items)
        space = saturatingAdd(space, commitments::spaceOf(field));
    return std::max(space, kMinSpace);
}

const Data::TimelockEncrypted* firstTimelock(const CommitmentInfo& info)
{
    for (const Data& field : info.fields.items)
        if (const auto* lock = field.as<Data::TimelockEncrypted>())
            return lock;
    return nullptr;
}

bool asksForBondsReset(const CommitmentInfo& info)
{
    const auto& fields = info.fields.items;
    return std::any_of(fields.begin(), fields.end(), [](const Data& field) {
        return field.as<Data::ResetBondsFlag>() != nullptr;
    });
}

/// Errors: SpaceLimitExceeded.
Outcome<void> useSpace(State& state, NetUid netuid, const AccountId& who, std::uint64_t space)
{
    UsageTracker usage = kUsedSpaceOf.get(state, netuid, who).value_or(UsageTracker{});
    const std::uint64_t epoch = subtensor::kSubnetEpochIndex.get(state, netuid);
    if (usage.lastEpoch != epoch)
        usage = {epoch, 0};
    usage.usedSpace = saturatingAdd(usage.usedSpace, space);
    if (usage.usedSpace > kMaxSpace.get(state))
        return kError("SpaceLimitExceeded");
    kUsedSpaceOf.set(state, netuid, who, usage);
    return {};
}

/// The index is written even where it stays as it is, as the reference does.
void announce(State& state, NetUid netuid, const AccountId& who, const CommitmentInfo& info)
{
    const std::pair entry{netuid, who};
    if (const auto* lock = firstTimelock(info)) {
        state.deposit(TimelockCommitment{netuid, who, lock->revealRound});
        kTimelockedIndex.mutate(state, [&](TimelockIndex& index) { index.insert(entry); });
    } else {
        state.deposit(Commitment{netuid, who});
        kTimelockedIndex.mutate(state, [&](TimelockIndex& index) { index.erase(entry); });
    }
}

Result<Weight> onInitialize(State& state)
{
    return revealTimelocked(state, drand::openTimelock);
}

} // namespace

CallResult SetCommitment::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    if (!subtensor::isRegistered(state, netuid, {who}))
        return kError("AccountNotAllowedCommit");
    // The decoder refuses more; a call that was made here may hold them.
    if (info.fields.items.size() > kMaxFields)
        return kError("TooManyFieldsInCommitmentInfo");
    SOMA_TRY(useSpace(state, netuid, who, spaceOf(info)));
    const BlockNumber32 now{state.blockNumber()};
    if (asksForBondsReset(info)) {
        kLastBondsReset.set(state, netuid, who, now);
        subtensor::resetBondsTowards(state, netuid, {who});
    }
    kCommitmentOf.set(state, netuid, who, {kInitialDeposit, now, info});
    kLastCommitment.set(state, netuid, who, now);
    announce(state, netuid, who, info);
    return {};
}

CallResult SetMaxSpace::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    kMaxSpace.set(state, newLimit);
    return {};
}

std::vector<std::pair<AccountId, Bytes>> commitmentsOf(const State& state, NetUid netuid)
{
    std::vector<std::pair<AccountId, Bytes>> out;
    kCommitmentOf.forEachUnder(state, kCommitmentOf.keyPrefix(netuid),
                               [&out](NetUid, const AccountId& who, const Registration& said) {
                                   out.emplace_back(who, codec::encode(said));
                               });
    return out;
}

void purge(State& state, NetUid netuid)
{
    kCommitmentOf.clear(state, netuid);
    kLastCommitment.clear(state, netuid);
    kLastBondsReset.clear(state, netuid);
    kRevealedCommitments.clear(state, netuid);
    kUsedSpaceOf.clear(state, netuid);
    kTimelockedIndex.mutate(state, [netuid](TimelockIndex& index) {
        std::erase_if(index, [netuid](const auto& entry) { return entry.first == netuid; });
    });
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kTimelockedIndex, kCommitmentOf, kLastCommitment, kLastBondsReset,
                                  kRevealedCommitments, kUsedSpaceOf, kMaxSpace>(),
        .calls = callEntries<SetCommitment, SetMaxSpace>(),
        .events = eventEntries<Commitment, TimelockCommitment, CommitmentRevealed>(),
        .errors = kError.list(),
        .constants = {constantEntry<std::uint32_t>("MaxFields",
                                                   [](const RuntimeConfig&) {
                                                       return static_cast<std::uint32_t>(
                                                           kMaxFields);
                                                   }),
                      constantEntry<Rao>("InitialDeposit",
                                         [](const RuntimeConfig&) { return kInitialDeposit; }),
                      constantEntry<Rao>("FieldDeposit",
                                         [](const RuntimeConfig&) { return kFieldDeposit; })},
        .onInitialize = onInitialize,
    };
    return kTable;
}

} // namespace soma::runtime::commitments
