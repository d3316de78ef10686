#include "chain/api/queries/subnet_ranking.h"

#include "chain/codec/storage_key.h"

#include <algorithm>
#include <map>
#include <set>

namespace soma::chain {

namespace {

using Places = std::vector<std::optional<SubnetInfov2>>;

/// A map by netuid is read whole; there are never more subnets than this.
constexpr std::uint32_t kMostSubnets = 4'096;
/// The reference's, where the state holds nothing (protocol: subnets.md section 2).
constexpr std::uint64_t kDefaultImmunity = 1'296'000;

std::string textOf(const CompactText& text)
{
    const Bytes bytes = bytesOf(text);
    return {bytes.begin(), bytes.end()};
}

/// The netuid at the end of a key that is hashed by Identity.
Result<NetUid> netuidOf(const Bytes& key)
{
    return codec::decode<NetUid>(ByteSpan(key).last(std::min<std::size_t>(key.size(), 2)));
}

template <typename T>
Result<std::map<NetUid, T>> mapOf(const RangePage& page)
{
    std::map<NetUid, T> out;
    for (const auto& [key, value] : page.entries)
        out[SOMA_TRY(netuidOf(key))] = SOMA_TRY(codec::decode<T>(value));
    return out;
}

QFuture<Result<RangePage>> wholeMap(Node& node, std::string_view item, At at)
{
    return node.readRange(codec::storagePrefix("SubtensorModule", item), {}, kMostSubnets, at);
}

RankedSubnet rowOf(const SubnetRow& row, BlockSpan immunity, BlockNumber now)
{
    const DynamicInfo& info = row.info;
    RankedSubnet out;
    out.netuid = info.netuid.value;
    out.name = textOf(info.subnetName);
    out.symbol = textOf(info.tokenSymbol);
    out.owner = Coldkey{info.ownerColdkey};
    out.ownerHotkey = Hotkey{info.ownerHotkey};
    out.identity = info.subnetIdentity;
    out.price = row.price;
    out.taoIn = info.taoIn.value;
    out.alphaIn = info.alphaIn.value;
    out.alphaOut = info.alphaOut.value;
    out.volume = info.subnetVolume.value;
    out.movingPrice = info.movingPrice;
    out.injected = info.taoInEmission.value;
    out.alphaInEmission = info.alphaInEmission.value;
    out.alphaOutEmission = info.alphaOutEmission.value;
    out.tempo = info.tempo.value;
    out.sinceEpoch = info.blocksSinceLastStep.value;
    out.registeredAt = info.networkRegisteredAt.value;
    const BlockSpan age = saturatingDistance(out.registeredAt, now);
    out.immunityLeft = saturatingSub(immunity, age);
    return out;
}

/// Lowest average price first, then the oldest (protocol: subnets.md section 3).
void rankForPruning(std::vector<RankedSubnet>& rows)
{
    std::vector<RankedSubnet*> order;
    for (RankedSubnet& row : rows)
        if (row.netuid != NetUid(0) && row.immunityLeft == BlockSpan(0))
            order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](const RankedSubnet* a, const RankedSubnet* b) {
        if (a->movingPrice.bits != b->movingPrice.bits)
            return a->movingPrice.bits < b->movingPrice.bits;
        return a->registeredAt < b->registeredAt;
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->pruneRank = static_cast<std::uint16_t>(i + 1);
}

Result<SubnetRanking> rankingOf(const SubnetList& list, const Places& places,
                                const RangePage& excess, const RangePage& started,
                                const StorageAnswer& immunity)
{
    const auto bought = SOMA_TRY(mapOf<Rao>(excess));
    const auto first = SOMA_TRY(mapOf<BlockNumber>(started));
    SubnetRanking out;
    out.lockCost = list.lockCost;
    out.immunity = BlockSpan(kDefaultImmunity);
    if (immunity.value)
        out.immunity = SOMA_TRY(codec::decode<BlockSpan>(*immunity.value));
    for (const SubnetRow& from : list.rows) {
        RankedSubnet& row = out.rows.emplace_back(rowOf(from, out.immunity, immunity.at.number));
        row.started = first.contains(row.netuid) || row.netuid == NetUid(0);
        if (const auto found = bought.find(row.netuid); found != bought.end())
            row.chainBuy = found->second;
        out.taoEmission = saturatingAdd(out.taoEmission, row.taoEmission());
    }
    for (const std::optional<SubnetInfov2>& place : places) {
        if (!place)
            continue;
        const auto row = std::find_if(out.rows.begin(), out.rows.end(), [&](const auto& candidate) {
            return candidate.netuid == place->netuid.value;
        });
        if (row == out.rows.end())
            continue;
        row->neurons = place->subnetworkN.value;
        row->places = place->maxAllowedUids.value;
        row->neuronCost = place->burn.value;
    }
    rankForPruning(out.rows);
    return out;
}

} // namespace

Asked<SubnetRanking> subnetRanking(Node& node, At at)
{
    at = pinned(node, at);
    auto list = subnets(node, at);
    auto places = askRuntime<Places>(node, "SubnetInfoRuntimeApi_get_subnets_info_v2", {}, at);
    auto excess = wholeMap(node, "SubnetExcessTao", at);
    auto started = wholeMap(node, "FirstEmissionBlockNumber", at);
    auto immunity =
        node.readStorage({codec::storageKey("SubtensorModule", "NetworkImmunityPeriod")}, at);
    return mapped(both(both(both(list, places), both(excess, started)), immunity),
                  [](const auto& told) -> Result<Told<SubnetRanking>> {
                      const auto& [maps, rule] = told;
                      const auto& [runtime, storage] = maps;
                      return Told<SubnetRanking>{
                          SOMA_TRY(rankingOf(runtime.first.value, runtime.second.value,
                                             storage.first, storage.second, rule.front())),
                          runtime.first.provenance, runtime.first.at};
                  });
}

} // namespace soma::chain
