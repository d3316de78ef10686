#include "chain/runtime/pallets/balances.h"

#include "chain/runtime/pallets/system.h"

#include <algorithm>

namespace soma::runtime::balances {

using system::AccountInfo;

namespace {

bool isConsumed(const AccountData& data)
{
    return !data.reserved.isZero() || !data.frozen.isZero();
}

/// What mutateAccount leaves to its caller.
struct Mutated {
    Rao dust; ///< Left over when the account was annulled; zero otherwise.
};

/// Writes an account's balance part back, or drops the account when nothing provides for it.
void storeData(State& state, const AccountId& who, const AccountData& data)
{
    system::AccountInfo info = system::kAccount.get(state, who);
    if (info.providers == 0 && info.sufficients == 0) {
        system::kAccount.remove(state, who);
        return;
    }
    info.data = data;
    system::kAccount.set(state, who, info);
}

bool isUpgraded(const AccountData& data)
{
    return (data.flags & kNewLogicFlag) != 0;
}

/// Counts a reserved balance as a consumer, which old accounts did not. False when the account has
/// done so already. Event: Upgraded.
bool upgrade(State& state, const AccountId& who)
{
    AccountData data = system::kAccount.get(state, who).data;
    if (isUpgraded(data))
        return false;
    data.flags |= kNewLogicFlag;
    if (!data.reserved.isZero() && data.frozen.isZero()) {
        if (system::kAccount.get(state, who).providers == 0) {
            data.free = std::max(data.free, state.config().existentialDeposit);
            system::incProviders(state, who);
        }
        static_cast<void>(system::incConsumersWithoutLimit(state, who));
    }
    storeData(state, who, data);
    state.deposit(Upgraded{who});
    return true;
}

/// Follows a change of the balance with the references it gives and takes.
Outcome<void> followReferences(State& state, const AccountId& who, const AccountData& before,
                               const AccountData& after)
{
    const Rao minimum = state.config().existentialDeposit;
    const bool didProvide = before.free >= minimum;
    const bool doesProvide = after.free >= minimum;
    const bool didConsume = isConsumed(before);
    const bool doesConsume = isConsumed(after);
    if (!didProvide && doesProvide)
        system::incProviders(state, who);
    if (didConsume && !doesConsume)
        system::decConsumers(state, who);
    if (!didConsume && doesConsume)
        SOMA_TRY(system::incConsumers(state, who));
    if (doesConsume && system::kAccount.get(state, who).consumers == 0)
        SOMA_TRY(system::incConsumers(state, who));
    // This may end the account, so it comes last.
    if (didProvide && !doesProvide)
        SOMA_TRY(system::decProviders(state, who));
    return {};
}

/// Changes a balance and enforces the existential deposit. `info` is the account as it stands.
/// Events: NewAccount, KilledAccount, Endowed, DustLost. Nothing has happened when it fails.
Outcome<Mutated> mutateAccount(State& state, const AccountId& who, const AccountInfo& info,
                               const AccountData& after)
{
    const AccountData& before = info.data;
    if (!isUpgraded(before) && upgrade(state, who)) {
        AccountData next = after;
        next.flags |= kNewLogicFlag;
        return mutateAccount(state, who, system::kAccount.get(state, who), next);
    }
    const Rao minimum = state.config().existentialDeposit;
    // OPTIMISATION: the common case, in which nothing but the amounts changes.
    if (before.free >= minimum && after.free >= minimum && !isConsumed(before) &&
        !isConsumed(after)) {
        AccountInfo next = info;
        next.data = after;
        system::kAccount.set(state, who, next);
        return Mutated{};
    }
    StateLayer layer(state);
    SOMA_TRY(followReferences(state, who, before, after));
    Mutated out;
    if (after.free < minimum && after.reserved.isZero()) {
        out.dust = after.free;
        storeData(state, who, AccountData{});
    } else {
        storeData(state, who, after);
    }
    if (before == AccountData{})
        state.deposit(Endowed{who, after.free});
    if (!out.dust.isZero())
        state.deposit(DustLost{who, out.dust});
    layer.keep();
    return out;
}

Rao reducible(const AccountInfo& info, const RuntimeConfig& config, Preservation preservation,
              Fortitude fortitude)
{
    const AccountData& data = info.data;
    Rao untouchable;
    if (fortitude == Fortitude::Polite)
        untouchable = saturatingSub(data.frozen, data.reserved);
    const bool balanceIsNeeded =
        preservation == Preservation::Preserve ||
        (preservation == Preservation::Protect && !data.free.isZero() && info.providers == 1) ||
        (preservation == Preservation::Expendable && !data.free.isZero() &&
         !system::canDecProvider(info));
    if (balanceIsNeeded)
        untouchable = std::max(untouchable, config.existentialDeposit);
    return saturatingSub(data.free, untouchable);
}

/// Changes a balance; dust is burned.
Outcome<void> changeAccount(State& state, const AccountId& who, const AccountInfo& info,
                            const AccountData& after)
{
    const Mutated mutated = SOMA_TRY(mutateAccount(state, who, info, after));
    if (!mutated.dust.isZero())
        destroy(state, mutated.dust);
    return {};
}

/// Sets the free balance; the caller balances the issuance. Dust is burned.
Outcome<void> writeBalance(State& state, const AccountId& who, const AccountInfo& info, Rao free)
{
    if (saturatingSub(info.data.free, free) >
        reducible(info, state.config(), Preservation::Expendable, Fortitude::Force))
        return kError("InsufficientBalance");
    AccountData data = info.data;
    data.free = free;
    return changeAccount(state, who, info, data);
}

/// Answers how much really went.
Outcome<Rao> decreaseBalance(State& state, const AccountId& who, const AccountInfo& info,
                             Rao amount, Precision precision, Preservation preservation,
                             Fortitude fortitude = Fortitude::Polite)
{
    const Rao most = reducible(info, state.config(), preservation, fortitude);
    if (most < amount) {
        if (precision == Precision::Exact)
            return TokenError::FundsUnavailable;
        amount = most;
    }
    const std::optional<Rao> left = checkedSub(info.data.free, amount);
    if (!left)
        return TokenError::FundsUnavailable;
    SOMA_TRY(writeBalance(state, who, info, *left));
    return amount;
}

/// Answers how much really came.
Outcome<Rao> increaseBalance(State& state, const AccountId& who, Rao amount, Precision precision)
{
    const AccountInfo info = system::kAccount.get(state, who);
    const Rao old = info.data.free;
    const std::optional<Rao> sum = checkedAdd(old, amount);
    if (!sum && precision == Precision::Exact)
        return ArithmeticError::Overflow;
    const Rao next = sum.value_or(Rao::max());
    if (next < state.config().existentialDeposit) {
        if (precision == Precision::Exact)
            return TokenError::BelowMinimum;
        return Rao{};
    }
    if (next == old)
        return Rao{};
    SOMA_TRY(writeBalance(state, who, info, next));
    return saturatingSub(next, old);
}

enum class Withdrawal { Success, ReducedToZero, Underflow, BalanceLow, Frozen, WouldDie };

Withdrawal judgeWithdrawal(const State& state, const AccountInfo& info, Rao amount)
{
    if (amount.isZero())
        return Withdrawal::Success;
    if (!checkedSub(kTotalIssuance.get(state), amount))
        return Withdrawal::Underflow;
    const std::optional<Rao> left = checkedSub(info.data.free, amount);
    if (!left)
        return Withdrawal::BalanceLow;
    if (amount > reducible(info, state.config(), Preservation::Expendable, Fortitude::Polite))
        return Withdrawal::Frozen;
    Withdrawal verdict = Withdrawal::Success;
    if (*left < state.config().existentialDeposit) {
        if (!system::canDecProvider(info))
            return Withdrawal::WouldDie;
        verdict = Withdrawal::ReducedToZero;
    }
    if (saturatingAdd(*left, info.data.reserved) < info.data.frozen)
        return Withdrawal::Frozen;
    return verdict;
}

Outcome<void> ensureWithdrawable(const State& state, const AccountInfo& info, Rao amount,
                                 bool keepAlive)
{
    switch (judgeWithdrawal(state, info, amount)) {
    case Withdrawal::Success:
        return {};
    case Withdrawal::ReducedToZero:
        if (keepAlive)
            return TokenError::NotExpendable;
        return {};
    case Withdrawal::Underflow:
        return ArithmeticError::Underflow;
    case Withdrawal::BalanceLow:
        return TokenError::FundsUnavailable;
    case Withdrawal::Frozen:
        return TokenError::Frozen;
    case Withdrawal::WouldDie:
        break;
    }
    return TokenError::OnlyProvider;
}

Outcome<void> ensureDepositable(const State& state, const AccountId& who, Rao amount)
{
    if (amount.isZero())
        return {};
    const AccountData data = account(state, who);
    const std::optional<Rao> free = checkedAdd(data.free, amount);
    if (!free)
        return ArithmeticError::Overflow;
    if (*free < state.config().existentialDeposit)
        return TokenError::BelowMinimum;
    if (!checkedAdd(data.reserved, *free))
        return ArithmeticError::Overflow;
    return {};
}

/// What may be taken from the reserved balance without touching what is frozen.
Rao reducibleReserved(const AccountData& data)
{
    return saturatingSub(data.reserved, saturatingSub(data.frozen, data.free));
}

/// Sets what is on hold for a reason; the caller moves the same amount out of or into the free
/// balance.
Outcome<void> setOnHold(State& state, const AccountId& who, const HoldReason& reason, Rao amount)
{
    const AccountInfo info = system::kAccount.get(state, who);
    std::vector<HeldAmount> holds = kHolds.get(state, who).items;
    const auto found = std::find_if(holds.begin(), holds.end(), [&reason](const HeldAmount& held) {
        return held.id == reason;
    });
    const Rao before = found == holds.end() ? Rao{} : found->amount;
    if (found != holds.end()) {
        found->amount = amount;
        if (amount.isZero())
            holds.erase(found);
    } else if (!amount.isZero()) {
        if (holds.size() >= kMaxHolds)
            return kError("TooManyHolds");
        holds.push_back({reason, amount});
    }
    const std::optional<Rao> reserved =
        amount > before ? checkedAdd(info.data.reserved, saturatingSub(amount, before))
                        : checkedSub(info.data.reserved, saturatingSub(before, amount));
    if (!reserved)
        return amount > before ? ArithmeticError::Overflow : ArithmeticError::Underflow;
    AccountData data = info.data;
    data.reserved = *reserved;
    SOMA_TRY(changeAccount(state, who, info, data));
    // The reference leaves an empty list behind.
    kHolds.set(state, who, {std::move(holds)});
    return {};
}

Preservation keeping(bool keepAlive)
{
    return keepAlive ? Preservation::Preserve : Preservation::Expendable;
}

} // namespace

// ------------------------------------------------------------------- for the other pallets

AccountData account(const State& state, const AccountId& who)
{
    return system::kAccount.get(state, who).data;
}

Rao reducibleBalance(const State& state, const AccountId& who, Preservation preservation,
                     Fortitude fortitude)
{
    return reducible(system::kAccount.get(state, who), state.config(), preservation, fortitude);
}

bool canWithdrawKeeping(const State& state, const AccountId& who, Rao amount)
{
    return judgeWithdrawal(state, system::kAccount.get(state, who), amount) == Withdrawal::Success;
}

Outcome<void> transfer(State& state, const AccountId& source, const AccountId& dest, Rao amount,
                       Preservation preservation)
{
    const AccountInfo from = system::kAccount.get(state, source);
    SOMA_TRY(ensureWithdrawable(state, from, amount, preservation != Preservation::Expendable));
    SOMA_TRY(ensureDepositable(state, dest, amount));
    if (source == dest)
        return {};
    SOMA_TRY(decreaseBalance(state, source, from, amount, Precision::BestEffort, preservation));
    // It cannot fail after the check above; the reference does not look either.
    static_cast<void>(increaseBalance(state, dest, amount, Precision::BestEffort));
    state.deposit(Transfer{source, dest, amount});
    return {};
}

Outcome<void> withdraw(State& state, const AccountId& who, Rao amount, Preservation preservation)
{
    const AccountInfo info = system::kAccount.get(state, who);
    const Rao taken =
        SOMA_TRY(decreaseBalance(state, who, info, amount, Precision::Exact, preservation));
    state.deposit(Withdraw{who, taken});
    return {};
}

Outcome<Rao> deposit(State& state, const AccountId& who, Rao amount, Precision precision)
{
    const Rao arrived = SOMA_TRY(increaseBalance(state, who, amount, precision));
    state.deposit(Deposit{who, arrived});
    return arrived;
}

void destroy(State& state, Rao amount)
{
    kTotalIssuance.mutate(state, [amount](Rao& total) { total = saturatingSub(total, amount); });
}

Outcome<void> mintInto(State& state, const AccountId& who, Rao amount)
{
    const std::optional<Rao> total = checkedAdd(kTotalIssuance.get(state), amount);
    if (!total)
        return ArithmeticError::Overflow;
    const Rao arrived = SOMA_TRY(increaseBalance(state, who, amount, Precision::Exact));
    kTotalIssuance.set(state, *total);
    state.deposit(Minted{who, arrived});
    return {};
}

Outcome<Rao> burnFrom(State& state, const AccountId& who, Rao amount, Preservation preservation,
                      Precision precision)
{
    const AccountInfo info = system::kAccount.get(state, who);
    const Rao actual =
        std::min(reducible(info, state.config(), preservation, Fortitude::Polite), amount);
    if (actual != amount && precision == Precision::Exact)
        return TokenError::FundsUnavailable;
    if (!checkedSub(kTotalIssuance.get(state), actual))
        return ArithmeticError::Overflow;
    const Rao burned =
        SOMA_TRY(decreaseBalance(state, who, info, actual, Precision::BestEffort, preservation));
    destroy(state, burned);
    state.deposit(Burned{who, burned});
    return burned;
}

// -------------------------------------------------------------------------- reserves and holds

Outcome<void> reserve(State& state, const AccountId& who, Rao amount)
{
    if (amount.isZero())
        return {};
    const AccountInfo info = system::kAccount.get(state, who);
    const std::optional<Rao> free = checkedSub(info.data.free, amount);
    if (!free)
        return kError("InsufficientBalance");
    const std::optional<Rao> reserved = checkedAdd(info.data.reserved, amount);
    if (!reserved)
        return ArithmeticError::Overflow;
    if (*free < info.data.frozen)
        return kError("LiquidityRestrictions");
    AccountData data = info.data;
    data.free = *free;
    data.reserved = *reserved;
    SOMA_TRY(changeAccount(state, who, info, data));
    state.deposit(Reserved{who, amount});
    return {};
}

Rao unreserve(State& state, const AccountId& who, Rao amount)
{
    const AccountInfo info = system::kAccount.get(state, who);
    if (amount.isZero() || (info.data.free.isZero() && info.data.reserved.isZero()))
        return amount;
    const Rao actual = std::min(info.data.reserved, amount);
    AccountData data = info.data;
    data.reserved = saturatingSub(data.reserved, actual);
    data.free = saturatingAdd(data.free, actual);
    if (!changeAccount(state, who, info, data))
        return amount;
    state.deposit(Unreserved{who, actual});
    return saturatingSub(amount, actual);
}

Outcome<Rao> repatriateReserved(State& state, const AccountId& from, const AccountId& to,
                                Rao amount, BalanceStatus status)
{
    if (amount.isZero())
        return Rao{};
    const AccountInfo source = system::kAccount.get(state, from);
    const Rao actual = std::min(amount, reducibleReserved(source.data));
    const Rao missing = saturatingSub(amount, actual);
    if (from == to) {
        if (status == BalanceStatus::Reserved)
            return missing;
        return saturatingAdd(missing, unreserve(state, from, actual));
    }
    const AccountInfo target = system::kAccount.get(state, to);
    if (target.data == AccountData{})
        return kError("DeadAccount");
    AccountData after = target.data;
    Rao& part = status == BalanceStatus::Free ? after.free : after.reserved;
    const std::optional<Rao> sum = checkedAdd(part, actual);
    if (!sum)
        return ArithmeticError::Overflow;
    part = *sum;
    StateLayer layer(state);
    AccountData left = source.data;
    left.reserved = saturatingSub(left.reserved, actual);
    SOMA_TRY(changeAccount(state, from, source, left));
    SOMA_TRY(changeAccount(state, to, target, after));
    state.deposit(ReserveRepatriated{from, to, actual, status});
    layer.keep();
    return missing;
}

Rao heldFor(const State& state, const AccountId& who, const HoldReason& reason)
{
    for (const HeldAmount& held : kHolds.get(state, who).items)
        if (held.id == reason)
            return held.amount;
    return Rao{};
}

Outcome<void> hold(State& state, const AccountId& who, Rao amount, const HoldReason& reason)
{
    const AccountInfo info = system::kAccount.get(state, who);
    const Rao before = heldFor(state, who, reason);
    if (info.providers == 0 ||
        (before.isZero() && kHolds.get(state, who).items.size() >= kMaxHolds))
        return TokenError::CannotCreateHold;
    StateLayer layer(state);
    SOMA_TRY(decreaseBalance(state, who, info, amount, Precision::Exact, Preservation::Protect,
                             Fortitude::Force));
    if (!amount.isZero())
        SOMA_TRY(setOnHold(state, who, reason, saturatingAdd(before, amount)));
    layer.keep();
    return {};
}

Outcome<Rao> release(State& state, const AccountId& who, Rao amount, const HoldReason& reason,
                     Precision precision)
{
    if (!ensureDepositable(state, who, amount))
        return TokenError::CannotCreate;
    const Rao before = heldFor(state, who, reason);
    const Rao actual = precision == Precision::BestEffort ? std::min(amount, before) : amount;
    const std::optional<Rao> left = checkedSub(before, actual);
    if (!left)
        return TokenError::FundsUnavailable;
    StateLayer layer(state);
    SOMA_TRY(setOnHold(state, who, reason, *left));
    const Rao arrived = SOMA_TRY(increaseBalance(state, who, actual, Precision::BestEffort));
    layer.keep();
    return arrived;
}

// -------------------------------------------------------------------------------------- calls

CallResult TransferAllowDeath::dispatch(State& state, const Origin& origin) const
{
    const AccountId source = SOMA_TRY(ensureSigned(origin));
    const AccountId target = SOMA_TRY(system::lookup(dest));
    return transfer(state, source, target, value.value, Preservation::Expendable);
}

CallResult ForceTransfer::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    const AccountId from = SOMA_TRY(system::lookup(source));
    const AccountId target = SOMA_TRY(system::lookup(dest));
    return transfer(state, from, target, value.value, Preservation::Expendable);
}

CallResult TransferKeepAlive::dispatch(State& state, const Origin& origin) const
{
    const AccountId source = SOMA_TRY(ensureSigned(origin));
    const AccountId target = SOMA_TRY(system::lookup(dest));
    return transfer(state, source, target, value.value, Preservation::Preserve);
}

CallResult TransferAll::dispatch(State& state, const Origin& origin) const
{
    const AccountId source = SOMA_TRY(ensureSigned(origin));
    const Preservation preservation = keeping(keepAlive);
    const Rao all = reducibleBalance(state, source, preservation, Fortitude::Polite);
    const AccountId target = SOMA_TRY(system::lookup(dest));
    return transfer(state, source, target, all, preservation);
}

CallResult ForceUnreserve::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    const AccountId target = SOMA_TRY(system::lookup(who));
    static_cast<void>(unreserve(state, target, amount));
    return {};
}

CallResult UpgradeAccounts::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSigned(origin));
    const auto upgraded = std::count_if(
        who.begin(), who.end(), [&state](const AccountId& one) { return upgrade(state, one); });
    const bool isUseful =
        !who.empty() && static_cast<std::uint64_t>(upgraded) * 10 >= who.size() * std::uint64_t{9};
    return PostInfo{std::nullopt, isUseful ? Pays::No : Pays::Yes};
}

CallResult ForceSetBalance::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    const AccountId target = SOMA_TRY(system::lookup(who));
    const bool wipeout = newFree.value < state.config().existentialDeposit;
    const Rao next = wipeout ? Rao{} : newFree.value;
    const AccountInfo info = system::kAccount.get(state, target);
    const Rao old = info.data.free;
    AccountData data = info.data;
    data.free = next;
    const Mutated mutated = SOMA_TRY(mutateAccount(state, target, info, data));
    if (!mutated.dust.isZero())
        destroy(state, mutated.dust);
    if (next > old) {
        const Rao more = saturatingSub(next, old);
        kTotalIssuance.mutate(state, [more](Rao& total) { total = saturatingAdd(total, more); });
        state.deposit(Issued{more});
    } else if (next < old) {
        const Rao less = saturatingSub(old, next);
        destroy(state, less);
        state.deposit(Rescinded{less});
    }
    state.deposit(BalanceSet{target, next});
    return {};
}

CallResult ForceAdjustTotalIssuance::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    if (delta.value.isZero())
        return kError("DeltaZero");
    const Rao old = kTotalIssuance.get(state);
    const Rao next = direction == Direction::Increase ? saturatingAdd(old, delta.value)
                                                      : saturatingSub(old, delta.value);
    if (kInactiveIssuance.get(state) > next)
        return kError("IssuanceDeactivated");
    kTotalIssuance.set(state, next);
    state.deposit(TotalIssuanceForced{old, next});
    return {};
}

CallResult Burn::dispatch(State& state, const Origin& origin) const
{
    const AccountId source = SOMA_TRY(ensureSigned(origin));
    SOMA_TRY(burnFrom(state, source, value.value, keeping(keepAlive), Precision::Exact));
    return {};
}

// -------------------------------------------------------------------------------------- table

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storageVersion = 1,
        .storage = storageEntries<kTotalIssuance, kInactiveIssuance, kAccount, kLocks, kReserves,
                                  kHolds>(),
        .calls = callEntries<TransferAllowDeath, ForceTransfer, TransferKeepAlive, TransferAll,
                             ForceUnreserve, UpgradeAccounts, ForceSetBalance,
                             ForceAdjustTotalIssuance, Burn>(),
        .events = eventEntries<Endowed, DustLost, Transfer, BalanceSet, Reserved, Unreserved,
                               ReserveRepatriated, Deposit, Withdraw, Slashed, Minted, Burned,
                               Suspended, Restored, Upgraded, Issued, Rescinded, Locked, Unlocked,
                               Frozen, Thawed, TotalIssuanceForced>(),
        .errors = kError.list(),
        .constants =
            {
                constantEntry<Rao>("ExistentialDeposit",
                                   [](const RuntimeConfig& c) { return c.existentialDeposit; }),
                constantEntry<std::uint32_t>("MaxLocks", [](const RuntimeConfig&) { return 50U; }),
                constantEntry<std::uint32_t>("MaxReserves",
                                             [](const RuntimeConfig&) { return 50U; }),
                constantEntry<std::uint32_t>("MaxFreezes",
                                             [](const RuntimeConfig&) { return 50U; }),
            },
    };
    return kTable;
}

} // namespace soma::runtime::balances
