#include "chain/runtime/pallets/subtensor/tao.h"

#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/stake.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

using balances::Fortitude;
using balances::Precision;
using balances::Preservation;

void lowerIssuance(State& state, Rao amount)
{
    kTotalIssuance.mutate(state, [amount](Rao& total) { total = saturatingSub(total, amount); });
}

/// Balances takes dust out of its own issuance; ours follows.
Outcome<void> transferAllowDeath(State& state, const AccountId& from, const AccountId& to,
                                 Rao amount)
{
    const Rao before = balances::kTotalIssuance.get(state);
    SOMA_TRY(balances::transfer(state, from, to, amount, Preservation::Expendable));
    const Rao after = balances::kTotalIssuance.get(state);
    if (after < before)
        lowerIssuance(state, saturatingSub(before, after));
    return {};
}

} // namespace

Rao spendableBalance(const State& state, const AccountId& who)
{
    return balances::reducibleBalance(state, who, Preservation::Expendable, Fortitude::Polite);
}

Rao keepAliveBalance(const State& state, const AccountId& who)
{
    return balances::reducibleBalance(state, who, Preservation::Preserve, Fortitude::Polite);
}

Outcome<void> transferTao(State& state, const AccountId& from, const AccountId& to, Rao amount)
{
    if (amount > spendableBalance(state, from))
        return kError("InsufficientBalance");
    return transferAllowDeath(state, from, to, amount);
}

Outcome<void> transferAllTao(State& state, const AccountId& from, const AccountId& to)
{
    const Rao amount = spendableBalance(state, from);
    if (amount.isZero())
        return {};
    return transferAllowDeath(state, from, to, amount);
}

Outcome<Rao> transferTaoToSubnet(State& state, NetUid netuid, const AccountId& from, Rao amount)
{
    if (amount.isZero())
        return Rao();
    const std::optional<AccountId> account = subnetAccount(state, netuid);
    if (!account)
        return kError("SubnetNotExists");
    const Rao possible = std::min(amount, keepAliveBalance(state, from));
    if (possible.isZero())
        return kError("InsufficientBalance");
    SOMA_TRY(balances::transfer(state, from, *account, possible, Preservation::Preserve));
    return possible;
}

Outcome<void> transferTaoFromSubnet(State& state, NetUid netuid, const AccountId& to, Rao amount)
{
    const std::optional<AccountId> account = subnetAccount(state, netuid);
    if (!account)
        return kError("SubnetNotExists");
    return transferTao(state, *account, to, amount);
}

Outcome<void> burnTao(State& state, const AccountId& from, Rao amount)
{
    return transferTao(state, from, burnAccount(), amount);
}

Outcome<void> recycleTao(State& state, const AccountId& from, Rao amount)
{
    if (amount > keepAliveBalance(state, from))
        return kError("InsufficientBalance");
    lowerIssuance(state, amount);
    if (!balances::withdraw(state, from, amount, Preservation::Expendable))
        return kError("BalanceWithdrawalError");
    balances::destroy(state, amount);
    return {};
}

Rao mintTao(State& state, Rao amount)
{
    const Rao issuance = balances::kTotalIssuance.get(state);
    const Rao issued = std::min(amount, saturatingSub(kMaxIssuance, issuance));
    kTotalIssuance.mutate(state, [issued](Rao& total) { total = saturatingAdd(total, issued); });
    balances::kTotalIssuance.set(state, saturatingAdd(issuance, issued));
    state.deposit(balances::Issued{issued});
    return issued;
}

bool spendTao(State& state, const AccountId& to, Rao& credit, Rao part)
{
    if (credit < part || !balances::deposit(state, to, part, Precision::Exact))
        return false;
    credit = saturatingSub(credit, part);
    return true;
}

void recycleCredit(State& state, Rao credit)
{
    if (credit.isZero())
        return;
    lowerIssuance(state, credit);
    balances::destroy(state, credit);
}

} // namespace soma::runtime::subtensor
