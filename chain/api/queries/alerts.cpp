#include "chain/api/queries/alerts.h"

#include "chain/codec/storage_key.h"
#include "chain/primitives/answers/stake.h"

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

constexpr std::string_view kAlertPallet = "SubtensorModule";
/// What a subnet has that never set it.
constexpr std::uint16_t kDefaultImmunity = 4'096;
/// BlockAtRegistration, ImmunityPeriod and Active of each place.
constexpr std::size_t kAlertKeysEach = 3;

Result<NeuronStanding> readStanding(const HotkeyPlace& place,
                                    std::span<const StorageAnswer, kAlertKeysEach> told)
{
    NeuronStanding standing;
    standing.place = place;
    if (told[0].value)
        standing.registeredAt = BlockNumber(SOMA_TRY(codec::decode<std::uint64_t>(*told[0].value)));
    standing.immunity = BlockSpan(kDefaultImmunity);
    if (told[1].value)
        standing.immunity = BlockSpan(SOMA_TRY(codec::decode<std::uint16_t>(*told[1].value)));
    if (told[2].value) {
        const auto active = SOMA_TRY(codec::decode<std::vector<bool>>(*told[2].value));
        const std::size_t uid = place.uid.value();
        standing.active = uid < active.size() && active[uid];
    }
    return standing;
}

} // namespace

Asked<std::vector<NeuronStanding>> neuronStandings(Node& node,
                                                   const std::vector<HotkeyPlace>& places, At at)
{
    using Standings = std::vector<NeuronStanding>;
    std::vector<Bytes> keys;
    keys.reserve(places.size() * kAlertKeysEach);
    for (const HotkeyPlace& place : places) {
        const auto subnet = hashed<Hasher::Identity>(place.netuid);
        keys.push_back(codec::storageKey(kAlertPallet, "BlockAtRegistration", subnet,
                                         hashed<Hasher::Identity>(place.uid)));
        keys.push_back(codec::storageKey(kAlertPallet, "ImmunityPeriod", subnet));
        keys.push_back(codec::storageKey(kAlertPallet, "Active", subnet));
    }
    return mapped(node.readStorage(std::move(keys), at),
                  [places](const std::vector<StorageAnswer>& answers) -> Result<Told<Standings>> {
                      if (answers.size() != places.size() * kAlertKeysEach)
                          return Error(NodeError::Internal, "not an answer for every key");
                      Told<Standings> out;
                      for (std::size_t i = 0; i < places.size(); ++i) {
                          const std::span<const StorageAnswer, kAlertKeysEach> told(
                              answers.data() + i * kAlertKeysEach, kAlertKeysEach);
                          out.provenance = told[0].provenance;
                          out.at = told[0].at;
                          out.value.push_back(SOMA_TRY(readStanding(places[i], told)));
                      }
                      return out;
                  });
}

Asked<std::vector<HeldStake>> stakesOf(Node& node, const Coldkey& coldkey, At at)
{
    using Stakes = std::vector<HeldStake>;
    return mapped(
        askRuntime<std::vector<StakeInfo>>(node, "StakeInfoRuntimeApi_get_stake_info_for_coldkey",
                                           codec::encode(coldkey.id), at),
        [](const Told<std::vector<StakeInfo>>& told) -> Result<Told<Stakes>> {
            Told<Stakes> out{{}, told.provenance, told.at};
            for (const StakeInfo& stake : told.value)
                out.value.push_back({Hotkey{stake.hotkey}, stake.netuid.value, stake.stake.value});
            return out;
        });
}

Asked<std::optional<SwapAnnouncement>> swapAnnouncement(Node& node, const Coldkey& coldkey, At at)
{
    using Announced = std::optional<SwapAnnouncement>;
    Bytes key = codec::storageKey(kAlertPallet, "ColdkeySwapAnnouncements",
                                  hashed<Hasher::Twox64Concat>(coldkey.id));
    return mapped(node.readStorage({std::move(key)}, at),
                  [](const std::vector<StorageAnswer>& answers) -> Result<Told<Announced>> {
                      if (answers.size() != 1)
                          return Error(NodeError::Internal, "not one answer");
                      Told<Announced> out{{}, answers[0].provenance, answers[0].at};
                      if (!answers[0].value)
                          return out;
                      const auto told = SOMA_TRY(
                          (codec::decode<std::pair<std::uint32_t, Hash256>>(*answers[0].value)));
                      out.value = SwapAnnouncement{BlockNumber(told.first), told.second};
                      return out;
                  });
}

} // namespace soma::chain
