#include "chain/runtime/pallets/system.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/system_constants.h"

namespace soma::runtime::system {

namespace {

void killed(State& state, const AccountId& who)
{
    kAccount.remove(state, who);
    state.deposit(KilledAccount{who});
}

bool exists(const AccountInfo& account)
{
    return account.providers != 0 || account.sufficients != 0;
}

Outcome<void> addConsumer(State& state, const AccountId& who, std::uint32_t limit)
{
    AccountInfo account = kAccount.get(state, who);
    if (account.providers == 0)
        return DispatchError::Kind::NoProviders;
    if (account.consumers >= limit)
        return DispatchError::Kind::TooManyConsumers;
    ++account.consumers;
    kAccount.set(state, who, account);
    return {};
}

} // namespace

void incProviders(State& state, const AccountId& who)
{
    AccountInfo account = kAccount.get(state, who);
    const bool isNew = !exists(account);
    account.providers = isNew ? 1 : saturatingAdd(account.providers, 1U);
    kAccount.set(state, who, account);
    if (isNew)
        state.deposit(NewAccount{who});
}

Outcome<void> decProviders(State& state, const AccountId& who)
{
    if (!kAccount.contains(state, who))
        return {};
    AccountInfo account = kAccount.get(state, who);
    // Below zero would be our own mistake; the reference then pretends there was one.
    account.providers = std::max(account.providers, 1U);
    if (account.providers == 1 && account.consumers == 0 && account.sufficients == 0) {
        killed(state, who);
        return {};
    }
    if (account.providers == 1 && account.consumers > 0)
        return DispatchError::Kind::ConsumerRemaining;
    --account.providers;
    kAccount.set(state, who, account);
    return {};
}

Outcome<void> incConsumers(State& state, const AccountId& who)
{
    return addConsumer(state, who, state.config().maxConsumers);
}

Outcome<void> incConsumersWithoutLimit(State& state, const AccountId& who)
{
    return addConsumer(state, who, UINT32_MAX);
}

void decConsumers(State& state, const AccountId& who)
{
    kAccount.mutate(state, who, [](AccountInfo& account) {
        account.consumers = saturatingSub(account.consumers, 1U);
    });
}

void incSufficients(State& state, const AccountId& who)
{
    AccountInfo account = kAccount.get(state, who);
    const bool isNew = !exists(account);
    account.sufficients = isNew ? 1 : saturatingAdd(account.sufficients, 1U);
    kAccount.set(state, who, account);
    if (isNew)
        state.deposit(NewAccount{who});
}

void decSufficients(State& state, const AccountId& who)
{
    if (!kAccount.contains(state, who))
        return;
    AccountInfo account = kAccount.get(state, who);
    account.sufficients = std::max(account.sufficients, 1U);
    if (account.sufficients == 1 && account.providers == 0) {
        killed(state, who);
        return;
    }
    --account.sufficients;
    kAccount.set(state, who, account);
}

bool canDecProvider(const AccountInfo& account)
{
    return account.consumers == 0 || account.providers > 1;
}

Outcome<AccountId> lookup(const chain::MultiAddress& address)
{
    if (const AccountId* account = address.id())
        return *account;
    return DispatchError::Kind::CannotLookup;
}

// -------------------------------------------------------------------------------------- calls

DispatchInfo Remark::dispatchInfo() const
{
    return {Weight{1'586'000, 0}.plus(Weight{10'920, 0}.times(remark.size()))};
}

CallResult Remark::dispatch(State&, const Origin& origin) const
{
    SOMA_TRY(ensureSignedOrRoot(origin));
    return {};
}

DispatchInfo SetStorage::dispatchInfo() const
{
    const Weight each = measured(733'648, 0, 0, 1);
    return {Weight{1'565'000, 0}.plus(each.times(items.size())), DispatchClass::Operational};
}

CallResult SetStorage::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    for (const auto& [key, value] : items)
        state.put(key, value);
    return {};
}

DispatchInfo KillStorage::dispatchInfo() const
{
    const Weight each = measured(566'903, 0, 0, 1);
    return {Weight{1'624'000, 0}.plus(each.times(keys.size())), DispatchClass::Operational};
}

CallResult KillStorage::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    for (const Bytes& key : keys)
        state.remove(key);
    return {};
}

DispatchInfo KillPrefix::dispatchInfo() const
{
    const Weight each = measured(1'340'742, 70, 1, 1);
    return {Weight{2'964'000, 0}.plus(each.times(std::uint64_t{subkeys} + 1)),
            DispatchClass::Operational};
}

CallResult KillPrefix::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    // DIFFERS: the reference does not count keys that this block itself wrote.
    std::uint32_t left = subkeys;
    std::optional<Bytes> key = state.get(prefix) ? std::optional(prefix) : state.nextKey(prefix);
    for (; left > 0 && key && storage::startsWith(*key, prefix); --left) {
        state.remove(*key);
        key = state.nextKey(*key);
    }
    return {};
}

DispatchInfo RemarkWithEvent::dispatchInfo() const
{
    return {Weight{4'725'000, 0}.plus(Weight{12'386, 0}.times(remark.size()))};
}

CallResult RemarkWithEvent::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    state.deposit(Remarked{who, Hash256(crypto::blake2b256(remark))});
    return {};
}

// -------------------------------------------------------------------------------------- table

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage =
            storageEntries<kAccount, kExtrinsicCount, kInherentsApplied, kBlockWeight,
                           kAllExtrinsicsLen, kBlockHash, kExtrinsicData, kNumber, kParentHash,
                           kDigest, kEvents, kEventCount, kEventTopics, kLastRuntimeUpgrade,
                           kUpgradedToU32RefCount, kUpgradedToTripleRefCount, kExecutionPhase,
                           kAuthorizedUpgrade, kExtrinsicWeightReclaimed>(),
        .calls = callEntries<Remark, SetStorage, KillStorage, KillPrefix, RemarkWithEvent>(),
        .events =
            eventEntries<ExtrinsicSuccess, ExtrinsicFailed, CodeUpdated, NewAccount, KilledAccount,
                         Remarked, UpgradeAuthorized, RejectedInvalidAuthorizedUpgrade>(),
        .errors = kError.list(),
        .constants = constantTable(),
    };
    return kTable;
}

} // namespace soma::runtime::system
