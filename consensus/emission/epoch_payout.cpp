#include "consensus/emission/epoch_payout.h"

#include "consensus/base/assert.h"
#include "consensus/emission/dividend_distribution.h"
#include "consensus/emission/root_proportion.h"

namespace soma::emission {

using math::U96F32;

namespace {

/// Per hotkey what the epoch's list sums to. A hotkey without an entry takes no part at all, which
/// is not the same as an entry of zero.
struct Sums {
    std::vector<std::optional<Alpha>> incentives;
    std::vector<std::optional<U96F32>> dividends;
    Alpha incentiveTotal;
    Alpha childkeyBurn;
};

Sums sumUp(const EpochPayoutInput& input)
{
    Sums sums;
    sums.incentives.resize(input.keys.size());
    sums.dividends.resize(input.keys.size());
    std::vector<DividendPart> parts;
    for (const HotkeyEmission& emission : input.emissions) {
        SOMA_ASSERT(emission.key < input.keys.size());
        auto& incentive = sums.incentives[emission.key];
        incentive = saturatingAdd(incentive.value_or(Alpha()), emission.server);
        sums.incentiveTotal = saturatingAdd(sums.incentiveTotal, emission.server);
        parts.clear();
        const Alpha recycled =
            splitAmongParents(input.keys, emission.key, emission.validator, input.rates, parts);
        sums.childkeyBurn = saturatingAdd(sums.childkeyBurn, recycled);
        for (const DividendPart& part : parts) {
            auto& dividend = sums.dividends[part.receiver];
            dividend = dividend.value_or(U96F32::zero())
                           .saturatingAdd(U96F32::fromInt(part.amount.value()));
        }
    }
    return sums;
}

/// Section 7.4, step 1.
void payOwner(const EpochPayoutInput& input, EpochPayout& out)
{
    if (!input.subnetOwner || !input.subnetOwnerHotkey)
        return;
    out.steps.push_back(
        {PayoutKind::OwnerCut, *input.subnetOwnerHotkey, *input.subnetOwner, input.pots.ownerCut});
}

/// Steps 2 and 3.
void payMiners(const EpochPayoutInput& input, const Sums& sums, EpochPayout& out)
{
    Alpha total;
    Alpha withheld;
    for (HotkeyIndex key = 0; key < input.keys.size(); ++key) {
        if (!sums.incentives[key])
            continue;
        const Alpha incentive = *sums.incentives[key];
        const ColdkeyIndex owner = input.keys[key].owner;
        total = saturatingAdd(total, incentive);
        if (input.isOwnerHotkey[key]) {
            withheld = saturatingAdd(withheld, incentive);
            const PayoutKind kind = input.withheld == WithheldIncentive::Recycle
                                        ? PayoutKind::WithheldRecycle
                                        : PayoutKind::WithheldBurn;
            out.steps.push_back({kind, key, owner, incentive});
            continue;
        }
        const auto destination =
            owner < input.autoStake.size() ? input.autoStake[owner] : std::nullopt;
        out.steps.push_back(
            {PayoutKind::MinerIncentive, destination.value_or(key), owner, incentive});
    }
    out.minerBurned = U96F32::fromInt(withheld.value()).safeDiv(U96F32::fromInt(total.value()));
}

/// The validator's take and the rest, each truncated by itself.
void payWithTake(const SubnetKey& holder, HotkeyIndex key, U96F32 amount, PayoutKind takeKind,
                 PayoutKind restKind, EpochPayout& out)
{
    const U96F32 take = ofU16Max(holder.take).saturatingMul(amount);
    const U96F32 rest = amount.saturatingSub(take);
    out.steps.push_back({takeKind, key, holder.owner, Alpha(take.toInt<std::uint64_t>())});
    out.steps.push_back({restKind, key, holder.owner, Alpha(rest.toInt<std::uint64_t>())});
}

/// Steps 4 and 5.
void payDividends(const EpochPayoutInput& input, const Sums& sums, EpochPayout& out)
{
    std::vector<HotkeyIndex> holders;
    std::vector<DividendClaim> claims;
    for (HotkeyIndex key = 0; key < input.keys.size(); ++key) {
        if (!sums.dividends[key])
            continue;
        holders.push_back(key);
        claims.push_back({input.keys[key].alpha, input.keys[key].root, *sums.dividends[key]});
    }
    // Without incentive the validators also get the miners' pot.
    Alpha validatorPot = input.pots.validator;
    if (sums.incentiveTotal.isZero())
        validatorPot = saturatingAdd(validatorPot, input.pots.server);
    std::vector<DividendShare> shares(claims.size());
    distributeDividends(validatorPot, input.pots.root, input.rates.taoWeight, claims, shares);

    for (std::size_t i = 0; i < holders.size(); ++i)
        payWithTake(input.keys[holders[i]], holders[i], shares[i].alpha, PayoutKind::ValidatorTake,
                    PayoutKind::Dividend, out);
    for (std::size_t i = 0; i < holders.size(); ++i)
        payWithTake(input.keys[holders[i]], holders[i], shares[i].root, PayoutKind::RootTake,
                    PayoutKind::RootDividend, out);
}

} // namespace

EpochPayout payEpoch(const EpochPayoutInput& input)
{
    SOMA_ASSERT(input.isOwnerHotkey.size() == input.keys.size());
    EpochPayout out;
    const Sums sums = sumUp(input);
    out.steps.push_back({PayoutKind::ChildkeyBurn, 0, 0, sums.childkeyBurn});
    payOwner(input, out);
    payMiners(input, sums, out);
    payDividends(input, sums, out);
    return out;
}

} // namespace soma::emission
