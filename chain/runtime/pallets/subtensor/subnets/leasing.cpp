#include "chain/runtime/pallets/subtensor/subnets/leasing.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/crowdloan/crowdloan.h"
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/leases.h"
#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/system.h"
#include "consensus/emission/lease_dividends.h"

#include <string>
#include <string_view>

namespace soma::runtime::subtensor {

namespace {

using crowdloan::kMaxContributors;

constexpr Weight measuredPer(std::uint64_t refTime, std::uint64_t proofSize, std::uint64_t reads,
                             std::uint64_t writes, std::uint32_t count)
{
    return measured(refTime, proofSize, reads, writes).times(count);
}

/// What the calls turn out to have taken; the reference measured it at another time.
constexpr Weight registerWeight(std::uint32_t contributors)
{
    return measured(301'560'714, 10079, 41, 55)
        .plus(measuredPer(26'884'006, 2579, 2, 2, contributors));
}

constexpr Weight terminateWeight(std::uint32_t contributors)
{
    return measured(56'635'122, 6148, 4, 6).plus(measuredPer(912'993, 2529, 1, 1, contributors));
}

AccountId leaseAccount(std::string_view role, LeaseId id)
{
    return AccountId(crypto::blake2b256(codec::encodeAll(std::string(role), id)));
}

/// Errors: Overflow.
Outcome<LeaseId> takeNextId(State& state)
{
    const LeaseId id = kNextSubnetLeaseId.get(state);
    const std::optional<std::uint32_t> next = checkedAdd(id.value(), std::uint32_t{1});
    if (!next)
        return kError("Overflow");
    kNextSubnetLeaseId.set(state, LeaseId(*next));
    return id;
}

std::optional<NetUid> subnetOwnedBy(const State& state, const Coldkey& coldkey)
{
    std::optional<NetUid> found;
    kSubnetOwner.forEach(state, [&](NetUid netuid, const Coldkey& owner) {
        if (owner == coldkey)
            found = netuid;
        return !found;
    });
    return found;
}

Outcome<void> pay(State& state, const AccountId& from, const AccountId& to, Rao amount)
{
    return balances::transfer(state, from, to, amount, balances::Preservation::Expendable);
}

/// The beneficiary's way of acting for the subnet's owner. Its deposit is part of the cost, and
/// stays with the lease's coldkey after the end, as in the reference.
proxy::ProxyDefinition beneficiaryProxy(const AccountId& beneficiary)
{
    return {beneficiary, proxy::ProxyType::SubnetLeaseBeneficiary, 0};
}

struct Share {
    AccountId who;
    math::U64F64 share;
};

/// Of all contributors but the beneficiary, who gets what is left.
std::vector<Share> sharesOf(const State& state, const crowdloan::Current& loan,
                            const AccountId& beneficiary)
{
    const auto& contributions = crowdloan::kContributions;
    std::vector<Share> out;
    contributions.forEachUnder(
        state, contributions.keyPrefix(loan.id),
        [&](crowdloan::CrowdloanId, const AccountId& who, Rao amount) {
            if (who != beneficiary)
                out.push_back({who, emission::leaseShare(amount, loan.info.raised)});
        });
    return out;
}

/// Remembers the shares and gives back what the subnet did not cost.
Outcome<void> settleShares(State& state, LeaseId id, const SubnetLease& lease,
                           const crowdloan::Current& loan, Rao leftover)
{
    Rao rest = leftover;
    for (const Share& share : sharesOf(state, loan, lease.beneficiary)) {
        kSubnetLeaseShares.set(state, id, share.who, share.share);
        const Rao refund = emission::leaseRefund(share.share, leftover);
        SOMA_TRY(pay(state, lease.coldkey.id, share.who, refund));
        rest = saturatingSub(rest, refund);
    }
    return pay(state, lease.coldkey.id, lease.beneficiary, rest);
}

/// From the keys that now exist to the subnet they own, with its proxy; answers which it is.
Outcome<NetUid> registerSubnet(State& state, const Coldkey& coldkey, const Hotkey& hotkey,
                               const AccountId& beneficiary)
{
    const CallResult result = RegisterNetwork{hotkey}.dispatch(state, Origin::account(coldkey.id));
    if (!result)
        return result.error();
    const std::optional<NetUid> netuid = subnetOwnedBy(state, coldkey);
    if (!netuid)
        return kError("LeaseNetuidNotFound");
    SOMA_TRY(proxy::addDelegate(state, coldkey.id, beneficiaryProxy(beneficiary)));
    return *netuid;
}

Outcome<void> distribute(State& state, LeaseId id, const SubnetLease& lease, Alpha total)
{
    std::vector<Share> shares;
    kSubnetLeaseShares.forEachUnder(
        state, kSubnetLeaseShares.keyPrefix(id),
        [&shares](LeaseId, const AccountId& who, const math::U64F64& share) {
            shares.push_back({who, share});
        });
    const Staker origin{lease.coldkey, lease.hotkey};
    const auto give = [&](const AccountId& who, Alpha amount) -> Outcome<void> {
        SOMA_TRY(moveWithinSubnet(state, origin, {{who}, lease.hotkey}, lease.netuid, amount));
        state.deposit(events::SubnetLeaseDividendsDistributed{id, who, amount});
        return {};
    };
    Alpha rest = total;
    for (const Share& share : shares) {
        const Alpha part = emission::leaseDividend(share.share, total);
        SOMA_TRY(give(share.who, part));
        rest = saturatingSub(rest, part);
    }
    SOMA_TRY(give(lease.beneficiary, rest));
    kAccumulatedLeaseDividends.set(state, id, Alpha());
    return {};
}

} // namespace

Coldkey leaseColdkey(LeaseId id)
{
    return {leaseAccount("leasing/coldkey", id)};
}

Hotkey leaseHotkey(LeaseId id)
{
    return {leaseAccount("leasing/hotkey", id)};
}

DispatchInfo RegisterLeasedNetwork::dispatchInfo() const
{
    return {measured(309'598'986, 10256, 49, 53)
                .plus(measuredPer(46'027'026, 2579, 2, 2, kMaxContributors))};
}

CallResult RegisterLeasedNetwork::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const crowdloan::Current loan = SOMA_TRY(crowdloan::current(state));
    if (who != loan.info.creator)
        return kError("InvalidLeaseBeneficiary");
    if (endBlock && endBlock->value() <= state.blockNumber())
        return kError("LeaseCannotEndInThePast");

    const LeaseId id = SOMA_TRY(takeNextId(state));
    SubnetLease lease{who,  leaseColdkey(id), leaseHotkey(id), emissionsShare, endBlock, NetUid(),
                      Rao()};
    system::incProviders(state, lease.coldkey.id);
    system::incProviders(state, lease.hotkey.id);
    SOMA_TRY(pay(state, loan.info.fundsAccount, lease.coldkey.id, loan.info.raised));
    lease.netuid = SOMA_TRY(registerSubnet(state, lease.coldkey, lease.hotkey, who));

    const Rao leftover = balances::account(state, lease.coldkey.id).free;
    lease.cost = saturatingSub(loan.info.raised, leftover);
    kSubnetLeases.set(state, id, lease);
    kSubnetUidToLeaseId.set(state, lease.netuid, id);
    // The contributors get their dividends undiminished.
    kDelegates.set(state, lease.hotkey, 0);
    SOMA_TRY(settleShares(state, id, lease, loan, leftover));
    state.deposit(events::SubnetLeaseCreated{who, id, lease.netuid, endBlock});
    if (loan.info.contributorsCount < kMaxContributors)
        return PostInfo{registerWeight(loan.info.contributorsCount)};
    return {};
}

DispatchInfo TerminateLease::dispatchInfo() const
{
    return {measured(146'402'779, 6148, 4, 7)
                .plus(measuredPer(1'566'532, 2529, 1, 1, kMaxContributors))};
}

CallResult TerminateLease::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const std::optional<SubnetLease> lease = kSubnetLeases.get(state, leaseId);
    if (!lease)
        return kError("LeaseDoesNotExist");
    if (lease->beneficiary != who)
        return kError("ExpectedBeneficiaryOrigin");
    if (!lease->endBlock)
        return kError("LeaseHasNoEndBlock");
    if (state.blockNumber() < lease->endBlock->value())
        return kError("LeaseHasNotEnded");
    if (!ownsHotkey(state, {who}, hotkey))
        return kError("BeneficiaryDoesNotOwnHotkey");
    if (subnetOfAccount(hotkey.id))
        return kError("CannotUseSystemAccount");

    kSubnetOwner.set(state, lease->netuid, {who});
    kSubnetOwnerHotkey.set(state, lease->netuid, hotkey);
    state.deposit(events::SubnetOwnerHotkeySet{lease->netuid, hotkey});
    // Whatever still needs the accounts keeps them.
    static_cast<void>(system::decProviders(state, lease->coldkey.id));
    static_cast<void>(system::decProviders(state, lease->hotkey.id));
    // The subnet goes on pointing to the lease that is no more, as in the reference.
    const std::size_t shares = kSubnetLeaseShares.clear(state, leaseId);
    kAccumulatedLeaseDividends.remove(state, leaseId);
    kSubnetLeases.remove(state, leaseId);
    SOMA_TRY(proxy::removeDelegate(state, lease->coldkey.id, beneficiaryProxy(who)));
    state.deposit(events::SubnetLeaseTerminated{who, lease->netuid});
    if (shares < kMaxContributors)
        return PostInfo{terminateWeight(static_cast<std::uint32_t>(shares))};
    return {};
}

void distributeLeaseDividends(State& state, LeaseId id, Alpha ownerCut)
{
    const std::optional<SubnetLease> lease = kSubnetLeases.get(state, id);
    const std::uint32_t now = state.blockNumber();
    if (!lease || (lease->endBlock && lease->endBlock->value() <= now))
        return;
    const Alpha total = saturatingAdd(kAccumulatedLeaseDividends.get(state, id),
                                      emission::contributorsCut(lease->emissionsShare, ownerCut));
    if (now % initial::kLeaseDividendsDistributionInterval == 0) {
        StateLayer layer(state);
        if (distribute(state, id, *lease, total)) {
            layer.keep();
            return;
        }
    }
    kAccumulatedLeaseDividends.set(state, id, total);
}

} // namespace soma::runtime::subtensor
