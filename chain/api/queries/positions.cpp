#include "chain/api/queries/positions.h"

#include "chain/api/async.h"
#include "chain/codec/storage_key.h"
#include "consensus/emission/root_claim.h"

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;
using Rates = std::map<NetUid, FixedI128>;

constexpr std::string_view kPallet = "SubtensorModule";
/// What is kept where nothing was ever set.
constexpr std::uint16_t kDefaultTake = 11'796;
constexpr math::I96F32 kDefaultThreshold = math::I96F32::fromInt(500'000);

template <typename T>
Result<T> valueOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

/// Of answers to at least one key.
template <typename T>
Told<T> toldBy(const std::vector<StorageAnswer>& answers, T value)
{
    Told<T> out{std::move(value), Provenance::Reported, {}};
    if (!answers.empty()) {
        out.provenance = answers.front().provenance;
        out.at = answers.front().at;
    }
    return out;
}

Bytes byHotkey(std::string_view item, const Hotkey& hotkey)
{
    return codec::storageKey(kPallet, item, hashed<Hasher::Blake2_128Concat>(hotkey.id));
}

Bytes byPlace(std::string_view item, const StakePlace& place)
{
    Bytes key = byHotkey(item, place.hotkey);
    codec::appendKeyPart(key, hashed<Hasher::Identity>(place.netuid));
    return key;
}

Bytes bySubnet(std::string_view item, NetUid netuid)
{
    return codec::storageKey(kPallet, item, hashed<Hasher::Identity>(netuid));
}

Bytes claimedKey(const StakePlace& place, const Coldkey& coldkey)
{
    Bytes key = bySubnet("RootClaimed", place.netuid);
    codec::appendKeyPart(key, hashed<Hasher::Blake2_128Concat>(place.hotkey.id));
    codec::appendKeyPart(key, hashed<Hasher::Blake2_128Concat>(coldkey.id));
    return key;
}

Bytes thresholdKey(NetUid netuid)
{
    return codec::storageKey(kPallet, "RootClaimableThreshold",
                             hashed<Hasher::Blake2_128Concat>(netuid));
}

/// What the first question found: where something may be owed, and at which rate.
struct Candidate {
    StakePlace place;
    math::I96F32 rate;
    Rao rootStake;
};

Result<std::vector<Candidate>> candidatesOf(const std::vector<StorageAnswer>& answers,
                                            const std::map<Hotkey, Alpha>& rootStakes)
{
    std::vector<Candidate> out;
    std::size_t at = 1; // The first answer is the choice.
    for (const auto& [hotkey, stake] : rootStakes)
        for (const auto& [netuid, rate] : SOMA_TRY(valueOr(answers[at++], Rates())))
            out.push_back(
                {{hotkey, netuid}, math::I96F32::fromBits(rate.bits), Rao(stake.value())});
    return out;
}

Result<ClaimSheet> claimsOf(const std::vector<Candidate>& candidates,
                            const std::vector<StorageAnswer>& answers)
{
    ClaimSheet out;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& found = candidates[i];
        const u128 claimed = SOMA_TRY(valueOr(answers[2 * i], u128{0}));
        const auto threshold =
            SOMA_TRY(valueOr(answers[2 * i + 1], FixedI128{kDefaultThreshold.bits()}));
        const Alpha owed = emission::owed(found.rate, found.rootStake, claimed);
        if (owed.isZero())
            continue;
        const auto exactly = emission::owedExactly(found.rate, found.rootStake, claimed);
        out.rows.push_back({found.place.hotkey, found.place.netuid, owed,
                            exactly >= math::I96F32::fromBits(threshold.bits)});
    }
    return out;
}

} // namespace

Asked<std::vector<PlaceFacts>> placeFacts(Node& node, const std::vector<StakePlace>& places, At at)
{
    std::vector<Bytes> keys;
    keys.reserve(2 * places.size());
    for (const StakePlace& place : places) {
        keys.push_back(byHotkey("Delegates", place.hotkey));
        keys.push_back(byPlace("TotalHotkeyAlpha", place));
    }
    return mapped(
        node.readStorage(std::move(keys), at),
        [](const std::vector<StorageAnswer>& answers) -> Result<Told<std::vector<PlaceFacts>>> {
            std::vector<PlaceFacts> out;
            for (std::size_t i = 0; i + 1 < answers.size(); i += 2)
                out.push_back({SOMA_TRY(valueOr(answers[i], kDefaultTake)),
                               SOMA_TRY(valueOr(answers[i + 1], Alpha()))});
            return toldBy(answers, std::move(out));
        });
}

Asked<ClaimSheet> claimSheet(Node& node, const Coldkey& coldkey,
                             const std::map<Hotkey, Alpha>& rootStakes, At at)
{
    at = pinned(node, at);
    std::vector<Bytes> keys{
        codec::storageKey(kPallet, "RootClaimType", hashed<Hasher::Blake2_128Concat>(coldkey.id))};
    for (const auto& [hotkey, stake] : rootStakes)
        keys.push_back(byHotkey("RootClaimable", hotkey));
    using Answers = std::vector<StorageAnswer>;
    auto* door = &node;
    return node.readStorage(std::move(keys), at)
        .then(QtFuture::Launch::Sync,
              [door, coldkey, rootStakes, at](Result<Answers> told) -> Asked<ClaimSheet> {
                  if (!told)
                      return readyFuture<Told<ClaimSheet>>(std::move(told).error());
                  auto candidates = candidatesOf(*told, rootStakes);
                  auto stored = valueOr(told->front(), RootClaimChoice());
                  if (!candidates)
                      return readyFuture<Told<ClaimSheet>>(std::move(candidates).error());
                  if (!stored)
                      return readyFuture<Told<ClaimSheet>>(std::move(stored).error());
                  std::vector<Bytes> more;
                  for (const Candidate& found : *candidates) {
                      more.push_back(claimedKey(found.place, coldkey));
                      more.push_back(thresholdKey(found.place.netuid));
                  }
                  if (more.empty())
                      return readyFuture<Told<ClaimSheet>>(toldBy(*told, ClaimSheet{*stored, {}}));
                  return mapped(door->readStorage(std::move(more), at),
                                [found = *candidates, choice = *stored](
                                    const Answers& answers) -> Result<Told<ClaimSheet>> {
                                    ClaimSheet out = SOMA_TRY(claimsOf(found, answers));
                                    out.choice = choice;
                                    return toldBy(answers, std::move(out));
                                });
              })
        .unwrap();
}

} // namespace soma::chain
