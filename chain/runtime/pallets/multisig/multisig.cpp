#include "chain/runtime/pallets/multisig/multisig.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/balances.h"

#include <algorithm>

namespace soma::runtime::multisig {

namespace {

using Signatories = std::vector<AccountId>;

// Weights: `s` signatories beside the sender, `z` bytes of the call.

constexpr Weight threshold1Weight(std::size_t z)
{
    return measured(20'470'382, 3997, 2, 0).plus(Weight{397, 0}.times(z));
}

constexpr Weight createWeight(std::size_t s, std::size_t z)
{
    return measured(29'976'762, 6811, 1, 1)
        .plus(Weight{144'320, 0}.times(s))
        .plus(Weight{1'819, 0}.times(z));
}

constexpr Weight approveWeight(std::size_t s, std::size_t z)
{
    return measured(14'821'348, 6811, 1, 1)
        .plus(Weight{127'874, 0}.times(s))
        .plus(Weight{1'968, 0}.times(z));
}

constexpr Weight completeWeight(std::size_t s, std::size_t z)
{
    return measured(34'745'418, 6811, 4, 2)
        .plus(Weight{193'313, 0}.times(s))
        .plus(Weight{2'057, 0}.times(z));
}

constexpr Weight hashCreateWeight(std::size_t s)
{
    return measured(27'463'275, 6811, 1, 1).plus(Weight{139'226, 0}.times(s));
}

constexpr Weight hashApproveWeight(std::size_t s)
{
    return measured(14'074'258, 6811, 1, 1).plus(Weight{126'544, 0}.times(s));
}

Rao depositFor(std::uint16_t threshold)
{
    return saturatingAdd(kDepositBase,
                         Rao(saturatingMul(kDepositFactor.value(), std::uint64_t{threshold})));
}

CallHash hashOf(ByteSpan encodedCall)
{
    return crypto::blake2b256(encodedCall);
}

/// The others, who must be sorted, and the sender in their place.
Outcome<Signatories> withSender(const Signatories& others, const AccountId& who)
{
    if (others.empty())
        return kError("TooFewSignatories");
    if (others.size() >= kMaxSignatories)
        return kError("TooManySignatories");
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (i != 0 && !(others[i - 1] < others[i]))
            return kError("SignatoriesOutOfOrder");
        if (others[i] == who)
            return kError("SenderInSignatories");
    }
    Signatories all = others;
    all.insert(std::lower_bound(all.begin(), all.end(), who), who);
    return all;
}

/// The common account of an operation that needs more than one. Errors: MinimumThreshold and those
/// of withSender().
Outcome<AccountId> commonAccount(const Signatories& others, const AccountId& who,
                                 std::uint16_t threshold)
{
    if (threshold < 2)
        return kError("MinimumThreshold");
    return multiAccount(SOMA_TRY(withSender(others, who)), threshold);
}

PostInfo took(Weight weight)
{
    return {weight, Pays::Yes};
}

/// One approval of an operation.
struct Approval {
    AccountId who;
    AccountId account;
    std::uint16_t threshold = 0;
    std::size_t others = 0;
    CallHash hash{};
    const RuntimeCall* call = nullptr; ///< Absent when only the hash was given.
    std::size_t callLength = 0;
    Weight maxWeight;
};

CallResult begin(State& state, const Approval& approval)
{
    const Rao deposit = depositFor(approval.threshold);
    SOMA_TRY(balances::reserve(state, approval.who, deposit));
    kMultisigs.set(state, approval.account, approval.hash,
                   {Timepoint::now(state), deposit, approval.who, {{approval.who}}});
    state.deposit(NewMultisig{approval.who, approval.account, approval.hash});
    return took(createWeight(approval.others, approval.callLength));
}

CallResult complete(State& state, const Approval& approval, const Multisig& operation)
{
    if (approval.call->dispatchInfo().weight.anyGreater(approval.maxWeight))
        return kError("MaxWeightTooLow");
    // Before the call, which may come back here.
    kMultisigs.remove(state, approval.account, approval.hash);
    static_cast<void>(balances::unreserve(state, operation.depositor, operation.deposit));
    const CallResult result = approval.call->dispatch(state, Origin::account(approval.account));
    state.deposit(MultisigExecuted{approval.who, operation.when, approval.account, approval.hash,
                                   DispatchResult::of(result)});
    // A call that does not tell its weight costs what was announced.
    if (!result.info().actualWeight)
        return {};
    return took(
        completeWeight(approval.others, approval.callLength).plus(*result.info().actualWeight));
}

CallResult approve(State& state, const Approval& approval, const std::optional<Timepoint>& given)
{
    std::optional<Multisig> operation = kMultisigs.get(state, approval.account, approval.hash);
    if (!operation) {
        if (given)
            return kError("UnexpectedTimepoint");
        return begin(state, approval);
    }
    if (!given)
        return kError("NoTimepoint");
    if (operation->when != *given)
        return kError("WrongTimepoint");
    Signatories& approvals = operation->approvals.items;
    const auto place = std::lower_bound(approvals.begin(), approvals.end(), approval.who);
    const bool approvedBefore = place != approvals.end() && *place == approval.who;
    const bool counts = !approvedBefore && approvals.size() < approval.threshold;
    if (approval.call && approvals.size() + (counts ? 1 : 0) >= approval.threshold)
        return complete(state, approval, *operation);
    if (!counts)
        return kError("AlreadyApproved");
    if (approvals.size() >= kMaxSignatories)
        return kError("TooManySignatories");
    approvals.insert(place, approval.who);
    kMultisigs.set(state, approval.account, approval.hash, *operation);
    state.deposit(MultisigApproval{approval.who, operation->when, approval.account, approval.hash});
    return took(approveWeight(approval.others, approval.callLength));
}

} // namespace

DispatchInfo AsMultiThreshold1::dispatchInfo() const
{
    const DispatchInfo inner = call.call.dispatchInfo();
    // With the account data of the common account.
    return {
        threshold1Weight(codec::encode(call).size()).plus(databaseWeight(1, 1)).plus(inner.weight),
        inner.dispatchClass};
}

CallResult AsMultiThreshold1::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const Signatories all = SOMA_TRY(withSender(otherSignatories, who));
    const CallResult result = call.call.dispatch(state, Origin::account(multiAccount(all, 1)));
    PostInfo post = result.info();
    if (post.actualWeight)
        post = took(threshold1Weight(codec::encode(call).size()).plus(*post.actualWeight));
    else if (result)
        post = PostInfo{};
    return result ? CallResult(post) : CallResult(result.error(), post);
}

DispatchInfo AsMulti::dispatchInfo() const
{
    const std::size_t s = otherSignatories.size();
    const std::size_t z = codec::encode(call).size();
    return {createWeight(s, z).max(approveWeight(s, z)).max(completeWeight(s, z)).plus(maxWeight)};
}

CallResult AsMulti::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId account = SOMA_TRY(commonAccount(otherSignatories, who, threshold));
    const Bytes encoded = codec::encode(call);
    return approve(state,
                   {who, account, threshold, otherSignatories.size(), hashOf(encoded), &call.call,
                    encoded.size(), maxWeight},
                   maybeTimepoint);
}

DispatchInfo ApproveAsMulti::dispatchInfo() const
{
    const std::size_t s = otherSignatories.size();
    return {hashCreateWeight(s).max(hashApproveWeight(s)).plus(maxWeight)};
}

CallResult ApproveAsMulti::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId account = SOMA_TRY(commonAccount(otherSignatories, who, threshold));
    return approve(
        state, {who, account, threshold, otherSignatories.size(), callHash, nullptr, 0, maxWeight},
        maybeTimepoint);
}

DispatchInfo CancelAsMulti::dispatchInfo() const
{
    return {
        measured(28'623'566, 6811, 1, 1).plus(Weight{135'351, 0}.times(otherSignatories.size()))};
}

CallResult CancelAsMulti::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId account = SOMA_TRY(commonAccount(otherSignatories, who, threshold));
    const std::optional<Multisig> operation = kMultisigs.get(state, account, callHash);
    if (!operation)
        return kError("NotFound");
    if (operation->when != timepoint)
        return kError("WrongTimepoint");
    if (operation->depositor != who)
        return kError("NotOwner");
    static_cast<void>(balances::unreserve(state, who, operation->deposit));
    kMultisigs.remove(state, account, callHash);
    state.deposit(MultisigCancelled{who, timepoint, account, callHash});
    return {};
}

DispatchInfo PokeDeposit::dispatchInfo() const
{
    return {
        measured(27'349'525, 6811, 1, 1).plus(Weight{121'813, 0}.times(otherSignatories.size()))};
}

CallResult PokeDeposit::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId account = SOMA_TRY(commonAccount(otherSignatories, who, threshold));
    std::optional<Multisig> operation = kMultisigs.get(state, account, callHash);
    if (!operation)
        return kError("NotFound");
    if (operation->depositor != who)
        return kError("NotOwner");
    const Rao next = depositFor(threshold);
    const Rao old = operation->deposit;
    if (next == old)
        return {};
    if (next > old)
        SOMA_TRY(balances::reserve(state, who, saturatingSub(next, old)));
    else
        static_cast<void>(balances::unreserve(state, who, saturatingSub(old, next)));
    operation->deposit = next;
    kMultisigs.set(state, account, callHash, *operation);
    state.deposit(DepositPoked{who, callHash, old, next});
    return PostInfo{std::nullopt, Pays::No};
}

AccountId multiAccount(const Signatories& signatories, std::uint16_t threshold)
{
    constexpr std::string_view kDomain = "modlpy/utilisuba";
    Bytes entropy(kDomain.begin(), kDomain.end());
    codec::ScaleWriter out(entropy);
    codec::encodeTo(signatories, out);
    out.fixed(threshold);
    return AccountId(crypto::blake2b256(entropy));
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storageVersion = 1,
        .storage = storageEntries<kMultisigs>(),
        .calls =
            callEntries<AsMultiThreshold1, AsMulti, ApproveAsMulti, CancelAsMulti, PokeDeposit>(),
        .events = eventEntries<NewMultisig, MultisigApproval, MultisigExecuted, MultisigCancelled,
                               DepositPoked>(),
        .errors = kError.list(),
        .constants =
            {
                constantEntry<Rao>("DepositBase",
                                   [](const RuntimeConfig&) { return kDepositBase; }),
                constantEntry<Rao>("DepositFactor",
                                   [](const RuntimeConfig&) { return kDepositFactor; }),
                constantEntry<std::uint32_t>(
                    "MaxSignatories",
                    [](const RuntimeConfig&) { return std::uint32_t{kMaxSignatories}; }),
            },
    };
    return kTable;
}

} // namespace soma::runtime::multisig
