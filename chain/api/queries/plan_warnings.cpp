#include "chain/api/queries/plan_reading.h"

#include <algorithm>

namespace soma::chain::planning {

namespace {

using Kind = PlanWarning::Kind;

constexpr std::uint64_t kMillion = 1'000'000;
/// A price that moves less is not worth a word.
constexpr std::uint32_t kLeastImpactPpm = 1'000;

std::uint32_t partsOf(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return 0;
    return static_cast<std::uint32_t>(std::min<u128>(u128{part} * kMillion / whole, UINT32_MAX));
}

void warnOfMoney(const DryRun& trial, const Mentioned& mentioned, const Reading& reading,
                 std::vector<PlanWarning>& out)
{
    const auto& [before, after] = reading.balances.front();
    const AccountId& signer = mentioned.accounts.front();
    if (before.exists && (!after.exists || after.free < kExistentialDeposit)) {
        PlanWarning warning;
        warning.kind = Kind::EmptiesAccount;
        warning.account = signer;
        out.push_back(warning);
    } else if (trial.fee && !trial.fee->alpha && after.transferable() < trial.fee->tao) {
        PlanWarning warning;
        warning.kind = Kind::NoMoneyForFees;
        warning.amount = after.transferable();
        out.push_back(warning);
    }
    const std::uint32_t lost =
        partsOf(saturatingSub(before.free, after.free).value(), before.free.value());
    if (lost > kMillion / 2) {
        PlanWarning warning;
        warning.kind = Kind::LosesHalf;
        warning.account = signer;
        warning.amount = saturatingSub(before.free, after.free);
        warning.ppm = lost;
        out.push_back(warning);
    }
    if (trial.fee && trial.fee->alpha) {
        PlanWarning warning;
        warning.kind = Kind::FeeInAlpha;
        warning.netuid = trial.fee->alpha->netuid;
        out.push_back(warning);
    }
}

void warnOfNewAccounts(const Mentioned& mentioned, const Reading& reading,
                       std::vector<PlanWarning>& out)
{
    for (std::size_t i = 1; i < reading.balances.size(); ++i) {
        if (reading.balances[i].before.exists || !reading.balances[i].after.exists)
            continue;
        PlanWarning warning;
        warning.kind = Kind::NewAccount;
        warning.account = mentioned.accounts[i];
        out.push_back(warning);
    }
}

void warnOfPrices(const Reading& reading, std::vector<PlanWarning>& out)
{
    for (const auto& [netuid, price] : reading.prices) {
        const std::uint64_t then = price.before.value();
        const std::uint64_t now = price.after.value();
        PlanWarning warning;
        warning.kind = Kind::PriceImpact;
        warning.netuid = netuid;
        warning.ppm = partsOf(then > now ? then - now : now - then, then);
        if (warning.ppm >= kLeastImpactPpm)
            out.push_back(warning);
    }
}

template <typename T>
const T* argument(const CallSpec& call, std::string_view name)
{
    for (const DecodedField& field : call.arguments)
        if (field.name == name)
            return std::get_if<T>(&field.value);
    return nullptr;
}

/// How much of an order with a limit price is filled, in parts of a million; nothing for others.
std::optional<std::uint32_t> filled(const PlanRequest& request, const DryRun& trial,
                                    const Reading& reading)
{
    const CallSpec& call = request.call;
    const bool* partial = argument<bool>(call, "allow_partial");
    if (partial == nullptr || !*partial || !trial.succeeds())
        return std::nullopt;
    if (const Rao* asked = argument<Rao>(call, "amount_staked")) {
        const auto& [before, after] = reading.balances.front();
        const Rao fee = trial.fee && !trial.fee->alpha ? trial.fee->tao : Rao();
        const Rao spent = saturatingSub(saturatingSub(before.free, after.free), fee);
        return partsOf(spent.value(), asked->value());
    }
    const Alpha* asked = argument<Alpha>(call, "amount_unstaked");
    const NetUid* netuid = argument<NetUid>(call, "netuid");
    if (asked == nullptr) {
        asked = argument<Alpha>(call, "alpha_amount");
        netuid = argument<NetUid>(call, "origin_netuid");
    }
    const AccountId* hotkey = argument<AccountId>(call, "hotkey");
    if (asked == nullptr || netuid == nullptr || hotkey == nullptr)
        return std::nullopt;
    const auto stake = reading.stakes.find({request.signer, Hotkey{*hotkey}, *netuid});
    if (stake == reading.stakes.end())
        return std::nullopt;
    const Alpha fee = trial.fee && trial.fee->alpha ? trial.fee->alpha->alpha : Alpha();
    const Alpha sold = saturatingSub(saturatingSub(stake->second.before, stake->second.after), fee);
    return partsOf(sold.value(), asked->value());
}

} // namespace

std::vector<PlanWarning> warningsOf(const PlanRequest& request, const DryRun& trial,
                                    const Mentioned& mentioned, const Reading& reading)
{
    std::vector<PlanWarning> out;
    warnOfMoney(trial, mentioned, reading, out);
    warnOfNewAccounts(mentioned, reading, out);
    warnOfPrices(reading, out);
    // A unit or two are lost to rounding in every trade.
    constexpr std::uint32_t kAsGoodAsAll = kMillion - 1;
    if (const auto part = filled(request, trial, reading); part && *part < kAsGoodAsAll) {
        PlanWarning warning;
        warning.kind = Kind::PartialFill;
        warning.ppm = *part;
        out.push_back(warning);
    }
    return out;
}

} // namespace soma::chain::planning
