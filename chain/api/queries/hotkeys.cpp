#include "chain/api/queries/hotkeys.h"

#include "chain/codec/storage_key.h"

#include <algorithm>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

constexpr std::string_view kPallet = "SubtensorModule";
constexpr std::uint32_t kMostNetworks = 1'024;
/// Uids, ValidatorPermit and SubnetOwnerHotkey of each network.
constexpr std::size_t kKeysEach = 3;

Bytes memberPrefix(const Hotkey& hotkey)
{
    return codec::storageKey(kPallet, "IsNetworkMember",
                             hashed<Hasher::Blake2_128Concat>(hotkey.id));
}

/// The netuid is the identity part at the end of the key.
Result<NetUid> netuidOf(ByteSpan key)
{
    const std::size_t size = sizeof(std::uint16_t);
    if (key.size() < size)
        return Error(NodeError::Internal, "a key that is too short");
    return NetUid(SOMA_TRY(codec::decode<std::uint16_t>(key.last(size))));
}

Result<std::optional<HotkeyPlace>> readPlace(NetUid netuid, const Hotkey& hotkey,
                                             std::span<const StorageAnswer, kKeysEach> told)
{
    if (!told[0].value)
        return std::optional<HotkeyPlace>();
    HotkeyPlace place;
    place.netuid = netuid;
    place.uid = Uid(SOMA_TRY(codec::decode<std::uint16_t>(*told[0].value)));
    if (told[1].value) {
        const auto permits = SOMA_TRY(codec::decode<std::vector<bool>>(*told[1].value));
        const std::size_t uid = place.uid.value();
        place.validates = uid < permits.size() && permits[uid];
    }
    if (told[2].value)
        place.owns = SOMA_TRY(codec::decode<AccountId>(*told[2].value)) == hotkey.id;
    return std::optional(place);
}

} // namespace

Asked<std::vector<NetUid>> networksOf(Node& node, const Hotkey& hotkey, At at)
{
    using Networks = std::vector<NetUid>;
    return mapped(node.readRange(memberPrefix(hotkey), {}, kMostNetworks, at),
                  [](const RangePage& page) -> Result<Told<Networks>> {
                      Told<Networks> out{{}, page.provenance, page.at};
                      for (const auto& [key, value] : page.entries) {
                          if (SOMA_TRY(codec::decode<bool>(value)))
                              out.value.push_back(SOMA_TRY(netuidOf(key)));
                      }
                      std::sort(out.value.begin(), out.value.end());
                      return out;
                  });
}

Asked<std::vector<HotkeyPlace>> placesOf(Node& node, const Hotkey& hotkey,
                                         const std::vector<NetUid>& networks, At at)
{
    using Places = std::vector<HotkeyPlace>;
    std::vector<Bytes> keys;
    keys.reserve(networks.size() * kKeysEach);
    for (const NetUid netuid : networks) {
        const auto part = hashed<Hasher::Identity>(netuid);
        keys.push_back(
            codec::storageKey(kPallet, "Uids", part, hashed<Hasher::Blake2_128Concat>(hotkey.id)));
        keys.push_back(codec::storageKey(kPallet, "ValidatorPermit", part));
        keys.push_back(codec::storageKey(kPallet, "SubnetOwnerHotkey", part));
    }
    return mapped(
        node.readStorage(std::move(keys), at),
        [networks, hotkey](const std::vector<StorageAnswer>& answers) -> Result<Told<Places>> {
            if (answers.size() != networks.size() * kKeysEach)
                return Error(NodeError::Internal, "not an answer for every key");
            Told<Places> out;
            for (std::size_t i = 0; i < networks.size(); ++i) {
                const std::span<const StorageAnswer, kKeysEach> told(answers.data() + i * kKeysEach,
                                                                     kKeysEach);
                out.provenance = told[0].provenance;
                out.at = told[0].at;
                const auto place = SOMA_TRY(readPlace(networks[i], hotkey, told));
                if (place)
                    out.value.push_back(*place);
            }
            return out;
        });
}

} // namespace soma::chain
