#include "consensus/emission/dividend_distribution.h"
#include "consensus/emission/epoch_payout.h"
#include "consensus/emission/parent_dividends.h"
#include "consensus/emission/root_claim.h"
#include "consensus/emission/root_proportion.h"
#include "consensus/emission/stake_inheritance.h"
#include "consensus/pool/share_pool.h"
#include "tests/conformance/economy_check_parts.h"

#include <array>
#include <map>
#include <vector>

namespace soma::test {

namespace {

using namespace soma::emission;
using math::I96F32;
using math::U96F32;
using pool::SafeFloat;
using pool::SharePool;
using pool::StoredFloat;

Alpha alpha(const Json& json)
{
    return Alpha(json.toU64());
}

U96F32 unsignedFixed(const Json& json)
{
    return U96F32::fromBits(json.toU128());
}

std::vector<std::uint64_t> namesOf(const Json& keys)
{
    std::vector<std::uint64_t> names;
    for (const Json& key : keys.items())
        names.push_back(key["key"].toU64());
    return names;
}

/// Keys are named by small integers; their place in the list is the index.
HotkeyIndex indexOf(const std::vector<std::uint64_t>& names, const Json& name)
{
    std::size_t index = 0;
    while (index < names.size() && names[index] != name.toU64())
        ++index;
    return static_cast<HotkeyIndex>(index);
}

std::vector<KeyLink> linksFrom(const std::vector<std::uint64_t>& names, const Json& list)
{
    std::vector<KeyLink> links;
    for (const Json& pair : list.items())
        links.push_back({pair[0].toU64(), indexOf(names, pair[1])});
    return links;
}

std::vector<SubnetKey> keysFrom(const Json& list)
{
    const auto names = namesOf(list);
    std::vector<SubnetKey> keys;
    for (const Json& json : list.items()) {
        SubnetKey key;
        key.owner = static_cast<ColdkeyIndex>(json["owner"].toU64());
        key.alpha = alpha(json["alpha"]);
        key.root = Rao(json["root"].toU64());
        key.take = json["take"].toU16();
        key.childkeyTake = json["childkey_take"].toU16();
        key.children = linksFrom(names, json["children"]);
        key.parents = linksFrom(names, json["parents"]);
        keys.push_back(key);
    }
    return keys;
}

std::string showStake(const std::vector<SubnetKey>& keys, HotkeyIndex key, std::uint64_t name,
                      U96F32 taoWeight)
{
    const StakeWeight weight = stakeWeight(keys, key, taoWeight);
    return showList({show(name), show(inheritedAlpha(keys, key).value()),
                     show(inheritedRoot(keys, key).value()),
                     show(selfContribution(keys[key], taoWeight)),
                     showList({show(weight.total.bits()), show(weight.alpha.bits()),
                               show(weight.tao.bits())})});
}

void checkFamily(const Json& row, const std::string& path, Tally& tally)
{
    const auto names = namesOf(row[3]);
    const std::vector<SubnetKey> keys = keysFrom(row[3]);
    const ParentDividendRates rates{ofU64Max(row[0].toU64()), ofU64Max(row[1].toU64())};
    for (std::size_t i = 0; i < keys.size(); ++i)
        tally.compare(path + " key " + std::to_string(i),
                      showStake(keys, static_cast<HotkeyIndex>(i), names[i], rates.taoWeight),
                      show(row[4][i]));
    Alpha alphaOut = alpha(row[2]);
    Alpha recycled;
    std::size_t index = 0;
    for (const Json& distribution : row[5].items()) {
        std::vector<DividendPart> parts;
        const Alpha burned = splitAmongParents(keys, indexOf(names, distribution[0]),
                                               alpha(distribution[1]), rates, parts);
        alphaOut = saturatingSub(alphaOut, burned);
        recycled = saturatingAdd(recycled, burned);
        std::vector<std::string> shown;
        for (const DividendPart& part : parts)
            shown.push_back(showList({show(names[part.receiver]), show(part.amount.value())}));
        tally.compare(
            path + " distribution " + std::to_string(index++),
            showList({showList(shown), show(alphaOut.value()), show(recycled.value())}),
            showList({show(distribution[2]), show(distribution[3]), show(distribution[4])}));
    }
}

void checkDividendDistribution(const Json& row, const std::string& path, Tally& tally)
{
    // Dividends of keys without a stake entry are dropped.
    std::map<std::uint64_t, DividendClaim> stakes;
    for (const Json& pair : row[3].items())
        stakes[pair[0].toU64()] = {alpha(pair[1][0]), Rao(pair[1][1].toU64()), {}};
    std::vector<std::uint64_t> names;
    std::vector<DividendClaim> claims;
    for (const Json& pair : row[4].items()) {
        const auto found = stakes.find(pair[0].toU64());
        if (found == stakes.end())
            continue;
        names.push_back(found->first);
        claims.push_back(found->second);
        claims.back().dividend = unsignedFixed(pair[1]);
    }
    std::vector<DividendShare> shares(claims.size());
    distributeDividends(alpha(row[0]), alpha(row[1]), unsignedFixed(row[2]), claims, shares);
    std::vector<std::string> alphaParts;
    std::vector<std::string> rootParts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        alphaParts.push_back(showList({show(names[i]), show(shares[i].alpha.bits())}));
        rootParts.push_back(showList({show(names[i]), show(shares[i].root.bits())}));
    }
    tally.compare(path + " alpha", showList(alphaParts), show(row[5]));
    tally.compare(path + " root", showList(rootParts), show(row[6]));
}

/// One subnet's books as the payout changes them.
struct Books {
    std::vector<std::uint64_t> names;
    std::vector<std::uint64_t> coldkeys;
    std::vector<SharePool> pools;
    std::vector<std::map<std::uint64_t, StoredFloat>> shares; ///< by key, then coldkey
    std::vector<std::optional<I96F32>> rates;
    std::map<HotkeyIndex, Alpha> alphaDividends;
    std::map<HotkeyIndex, Alpha> rootDividends;
    std::map<HotkeyIndex, Alpha> lastEpoch;
    Alpha alphaOut;
    Alpha recycled;
    Alpha burned;
};

StoredFloat storedFrom(const Json& pair)
{
    const SafeFloat value = SafeFloat::fromStorage(pair[0].toU128(), pair[1].toI64());
    return value.isZero() ? StoredFloat() : StoredFloat::current(value);
}

Books booksFrom(const Json& parameters, const Json& keys, const Json& pools)
{
    Books books;
    books.names = namesOf(keys);
    for (const Json& coldkey : parameters["coldkeys"].items())
        books.coldkeys.push_back(coldkey.toU64());
    books.shares.resize(books.names.size());
    books.pools.resize(books.names.size());
    books.rates.resize(books.names.size());
    books.alphaOut = alpha(parameters["alpha_out"]);
    for (const Json& pair : pools.items()) {
        const HotkeyIndex key = indexOf(books.names, pair[0]);
        books.pools[key].value = pair[1][0].toU64();
        books.pools[key].denominator = storedFrom(pair[1][1]);
        for (std::size_t i = 0; i < books.coldkeys.size(); ++i) {
            if (pair[1][2][i][1].toBool())
                books.shares[key][books.coldkeys[i]] = storedFrom(pair[1][2][i][0]);
        }
    }
    return books;
}

void stake(Books& books, HotkeyIndex key, ColdkeyIndex coldkey, Alpha amount)
{
    increaseStake(books.pools[key], books.shares[key][coldkey], amount.value());
}

void recycle(Books& books, Alpha amount)
{
    books.alphaOut = saturatingSub(books.alphaOut, amount);
    books.recycled = saturatingAdd(books.recycled, amount);
}

void payRoot(Books& books, const std::vector<SubnetKey>& keys, const PayoutStep& step)
{
    const RootDividend dividend =
        addRootDividend(books.rates[step.key], keys[step.key].root, step.amount);
    books.rates[step.key] = dividend.rate;
    if (step.amount.value() > keys[step.key].root.value())
        stake(books, step.key, step.coldkey, dividend.stakedToOwner);
    books.rootDividends[step.key] = saturatingAdd(books.rootDividends[step.key], step.amount);
}

void apply(Books& books, const std::vector<SubnetKey>& keys, const PayoutStep& step)
{
    switch (step.kind) {
    case PayoutKind::ChildkeyBurn:
    case PayoutKind::WithheldRecycle:
        recycle(books, step.amount);
        return;
    case PayoutKind::WithheldBurn:
        books.burned = saturatingAdd(books.burned, step.amount);
        return;
    case PayoutKind::OwnerCut:
    case PayoutKind::MinerIncentive:
    case PayoutKind::ValidatorTake:
    case PayoutKind::RootTake:
        stake(books, step.key, step.coldkey, step.amount);
        return;
    case PayoutKind::Dividend:
        increaseAll(books.pools[step.key], step.amount.value());
        books.alphaDividends[step.key] = saturatingAdd(books.alphaDividends[step.key], step.amount);
        books.lastEpoch[step.key] = Alpha(books.pools[step.key].value);
        return;
    case PayoutKind::RootDividend:
        payRoot(books, keys, step);
        return;
    }
}

std::string showFloat(const SafeFloat& value)
{
    return showList({show(value.mantissa()), show(value.exponent())});
}

std::string showPool(Books& books, HotkeyIndex key)
{
    std::vector<std::string> holders;
    for (const std::uint64_t coldkey : books.coldkeys) {
        const StoredFloat& share = books.shares[key][coldkey];
        holders.push_back(showList({showFloat(share.value()), show(share.exists()),
                                    show(shareValue(books.pools[key], share))}));
    }
    return showList(
        {show(books.names[key]),
         showList({show(books.pools[key].value), showFloat(books.pools[key].denominator.value()),
                   showList(holders)})});
}

/// For all keys; an entry that is not there reads as zero.
std::string showAmounts(const Books& books, const std::map<HotkeyIndex, Alpha>& amounts)
{
    std::vector<std::string> items;
    for (HotkeyIndex key = 0; key < books.names.size(); ++key) {
        const auto found = amounts.find(key);
        const Alpha amount = found == amounts.end() ? Alpha() : found->second;
        items.push_back(showList({show(books.names[key]), show(amount.value())}));
    }
    return showList(items);
}

void compareAfter(Books& books, const EpochPayout& payout, const Json& after,
                  const std::string& path, Tally& tally)
{
    std::vector<std::string> pools;
    std::vector<std::string> rates;
    for (HotkeyIndex key = 0; key < books.names.size(); ++key) {
        pools.push_back(showPool(books, key));
        const auto& rate = books.rates[key];
        rates.push_back(
            showList({show(books.names[key]), rate ? show(rate->bits()) : std::string("null")}));
    }
    tally.compare(path + " pools", showList(pools), show(after["pools"]));
    tally.compare(path + " root_claimable", showList(rates), show(after["root_claimable"]));
    tally.compare(path + " alpha_dividends", showAmounts(books, books.alphaDividends),
                  show(after["alpha_dividends"]));
    tally.compare(path + " root_alpha_dividends", showAmounts(books, books.rootDividends),
                  show(after["root_alpha_dividends"]));
    tally.compare(path + " alpha_last_epoch", showAmounts(books, books.lastEpoch),
                  show(after["alpha_last_epoch"]));
    tally.compare(path + " miner_burned", show(payout.minerBurned.bits()),
                  show(after["miner_burned"]));
    tally.compare(path + " alpha_out", show(books.alphaOut.value()), show(after["alpha_out"]));
    tally.compare(path + " alpha_recycled", show(books.recycled.value()),
                  show(after["alpha_recycled"]));
    tally.compare(path + " alpha_burned", show(books.burned.value()), show(after["alpha_burned"]));
}

void checkPayout(const Json& row, const std::string& path, Tally& tally)
{
    const Json& parameters = row[0];
    const std::vector<SubnetKey> keys = keysFrom(row[1]);
    Books books = booksFrom(parameters, row[1], row[2]);

    std::vector<HotkeyEmission> emissions;
    for (const Json& entry : row[4].items())
        emissions.push_back({indexOf(books.names, entry[0]), alpha(entry[1]), alpha(entry[2])});
    std::vector<bool> isOwnerHotkey(keys.size(), false);
    for (const Json& entry : parameters["owned_hotkeys_with_uid"].items())
        isOwnerHotkey[indexOf(books.names, entry[0])] = true;
    std::vector<std::optional<HotkeyIndex>> autoStake;
    for (const Json& entry : parameters["auto_stake"].items()) {
        if (autoStake.size() <= entry[0].toU64())
            autoStake.resize(entry[0].toU64() + 1);
        autoStake[entry[0].toU64()] = indexOf(books.names, entry[1]);
    }

    EpochPayoutInput input;
    input.isOwnerHotkey = isOwnerHotkey;
    input.keys = keys;
    input.emissions = emissions;
    const Json& pots = parameters["pendings"];
    input.pots = {alpha(pots[0]), alpha(pots[1]), alpha(pots[2]), alpha(pots[3])};
    input.rates = {ofU64Max(parameters["tao_weight"].toU64()),
                   ofU64Max(parameters["ck_burn"].toU64())};
    input.subnetOwner = static_cast<ColdkeyIndex>(parameters["subnet_owner"].toU64());
    if (!parameters["subnet_owner_hotkey"].isNull())
        input.subnetOwnerHotkey = indexOf(books.names, parameters["subnet_owner_hotkey"]);
    input.withheld =
        parameters["recycle"].toBool() ? WithheldIncentive::Recycle : WithheldIncentive::Burn;
    input.autoStake = autoStake;

    const EpochPayout payout = payEpoch(input);
    for (const PayoutStep& step : payout.steps)
        apply(books, keys, step);
    compareAfter(books, payout, row[5], path, tally);
}

void checkRootIncrease(const Json& row, const std::string& path, Tally& tally)
{
    std::optional<I96F32> rate;
    if (!row[2].isNull())
        rate = I96F32::fromBits(row[2].toI128());
    const RootDividend result = addRootDividend(rate, Rao(row[0].toU64()), alpha(row[1]));
    tally.compare(path, result.rate ? show(result.rate->bits()) : "null", show(row[3]));
    tally.compare(path + " staked", show(result.stakedToOwner.value()), show(row[4]));
}

void checkRootOwed(const Json& row, const std::string& path, Tally& tally)
{
    const auto rate = I96F32::fromBits(row[0].toI128());
    const Rao root(row[1].toU64());
    const u128 claimed = row[2].toU128();
    const Rao amount(row[6].toU64());
    const std::string ours = showList(
        {show(claimable(rate, root).bits()), show(owedExactly(rate, root, claimed).bits()),
         show(owed(rate, root, claimed).value()), show(claimedAfterAdding(rate, claimed, amount)),
         show(claimedAfterRemoving(rate, claimed, amount))});
    tally.compare(path, ours,
                  showList({show(row[3]), show(row[4]), show(row[5]), show(row[7]), show(row[8])}));
}

void checkIndices(const Json& row, const std::string& path, Tally& tally)
{
    std::array<std::uint8_t, 32> hash{};
    const std::string& hex = row[0].text();
    const std::size_t begin = hex.starts_with("0x") ? 2 : 0;
    for (std::size_t i = 0; i < hash.size(); ++i)
        hash[i] = static_cast<std::uint8_t>(std::stoul(hex.substr(begin + 2 * i, 2), nullptr, 16));
    std::vector<std::string> shown;
    for (const std::uint64_t index : autoClaimIndices(hash, row[1].toU64(), row[2].toU64()))
        shown.push_back(show(index));
    tally.compare(path, showList(shown), show(row[3]));
}

} // namespace

const std::vector<SectionCheck>& distributionChecks()
{
    static const std::vector<SectionCheck> checks{
        {"childkeys", "families", checkFamily},
        {"dividends", "dividend_distribution", checkDividendDistribution},
        {"dividends", "epoch_payout", checkPayout},
        {"dividends", "root_claimable_increase", checkRootIncrease},
        {"dividends", "root_owed", checkRootOwed},
        {"dividends", "block_hash_to_indices", checkIndices},
    };
    return checks;
}

} // namespace soma::test
