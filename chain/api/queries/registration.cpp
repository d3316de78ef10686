#include "chain/api/queries/registration.h"

#include "chain/codec/storage_key.h"

#include <algorithm>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

constexpr std::string_view kPallet = "SubtensorModule";

Bytes valueKey(std::string_view item)
{
    return codec::storageKey(kPallet, item);
}

Bytes bySubnet(std::string_view item, NetUid netuid)
{
    return codec::storageKey(kPallet, item, hashed<Hasher::Identity>(netuid));
}

template <typename T>
Result<T> valueOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

/// Defaults are the runtime's (subnets.md sections 1 and 9).
Result<SubnetPlace> subnetPlaceOf(const std::vector<StorageAnswer>& answers)
{
    SubnetPlace out;
    out.now = answers.front().at.number;
    out.rateLimit = SOMA_TRY(valueOr(answers[0], BlockSpan(7'200)));
    out.opensAt = SOMA_TRY(valueOr(answers[1], BlockNumber()));
    out.startDelay = SOMA_TRY(valueOr(answers[2], BlockSpan()));
    out.immunity = SOMA_TRY(valueOr(answers[3], BlockSpan(1'296'000)));
    out.limit = SOMA_TRY(valueOr(answers[4], std::uint16_t{128}));
    return out;
}

Result<NeuronPlace> neuronPlaceOf(const std::vector<StorageAnswer>& answers)
{
    NeuronPlace out;
    out.now = answers.front().at.number;
    out.open = SOMA_TRY(valueOr(answers[0], true));
    out.taken = SOMA_TRY(valueOr(answers[1], std::uint16_t{0}));
    out.places = SOMA_TRY(valueOr(answers[2], std::uint16_t{256}));
    return out;
}

} // namespace

BlockSpan SubnetPlace::wait() const
{
    // The next block is the first that can hold a registration.
    const BlockNumber soonest = saturatingAdvance(now, BlockSpan(1));
    BlockNumber from = opensAt;
    if (cost.lastLockBlock.value() != 0)
        from = std::max(from, saturatingAdvance(cost.lastLockBlock, rateLimit));
    return saturatingDistance(soonest, from);
}

Asked<SubnetPlace> subnetPlace(Node& node, At at)
{
    at = pinned(node, at);
    std::vector<Bytes> keys{valueKey("NetworkRateLimit"), valueKey("NetworkRegistrationStartBlock"),
                            valueKey("StartCallDelay"), valueKey("NetworkImmunityPeriod"),
                            valueKey("SubnetLimit")};
    auto stored = node.readStorage(std::move(keys), at);
    auto cost = networkCostFacts(node, at);
    auto victim =
        askRuntime<std::optional<NetUid>>(node, "SubnetInfoRuntimeApi_get_subnet_to_prune", {}, at);
    return mapped(both(both(stored, cost), victim),
                  [](const auto& told) -> Result<Told<SubnetPlace>> {
                      const auto& [answers, facts] = told.first;
                      SubnetPlace place = SOMA_TRY(subnetPlaceOf(answers));
                      place.cost = facts.value;
                      place.next = told.second.value;
                      return Told<SubnetPlace>{place, facts.provenance, facts.at};
                  });
}

Asked<std::optional<NeuronPlace>> neuronPlace(Node& node, NetUid netuid, At at)
{
    at = pinned(node, at);
    std::vector<Bytes> keys;
    for (const std::string_view item :
         {"NetworkRegistrationAllowed", "SubnetworkN", "MaxAllowedUids"})
        keys.push_back(bySubnet(item, netuid));
    auto stored = node.readStorage(std::move(keys), at);
    auto cost = neuronCostFacts(node, netuid, at);
    using Place = std::optional<NeuronPlace>;
    return mapped(both(stored, cost), [](const auto& told) -> Result<Told<Place>> {
        const auto& [answers, facts] = told;
        Told<Place> out{{}, facts.provenance, facts.at};
        if (!facts.value)
            return out;
        NeuronPlace place = SOMA_TRY(neuronPlaceOf(answers));
        place.cost = *facts.value;
        out.value = place;
        return out;
    });
}

Asked<std::optional<StartClock>> startClock(Node& node, NetUid netuid, At at)
{
    std::vector<Bytes> keys{bySubnet("NetworksAdded", netuid),
                            bySubnet("NetworkRegisteredAt", netuid), valueKey("StartCallDelay"),
                            bySubnet("FirstEmissionBlockNumber", netuid)};
    using Clock = std::optional<StartClock>;
    return mapped(node.readStorage(std::move(keys), at),
                  [](const std::vector<StorageAnswer>& answers) -> Result<Told<Clock>> {
                      Told<Clock> out{{}, answers.front().provenance, answers.front().at};
                      if (!SOMA_TRY(valueOr(answers[0], false)))
                          return out;
                      StartClock clock;
                      clock.registeredAt = SOMA_TRY(valueOr(answers[1], BlockNumber()));
                      const auto delay = SOMA_TRY(valueOr(answers[2], BlockSpan()));
                      clock.startsAt = saturatingAdvance(clock.registeredAt, delay);
                      clock.started = answers[3].value.has_value();
                      clock.now = answers.front().at.number;
                      out.value = clock;
                      return out;
                  });
}

} // namespace soma::chain
