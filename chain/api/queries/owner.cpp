#include "chain/api/queries/owner.h"

#include "chain/codec/storage_key.h"
#include "chain/primitives/answers/subnets.h"
#include "consensus/emission/epoch_schedule.h"

#include <algorithm>
#include <array>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

constexpr std::string_view kOwnerPallet = "SubtensorModule";

/// In the order of the keys.
enum Place : std::size_t {
    FirstEmission,
    FreezeWindow,
    LastEpoch,
    PendingEpoch,
    SinceStep,
    Neurons,
    LeastPlaces,
    Rho,
    BondsPenalty,
    MostPlaces,
    ImmuneNeurons,
    Fate,
};

/// Of the subnet, but FreezeWindow of the network.
constexpr auto kOwnerItems = std::to_array<std::string_view>(
    {"FirstEmissionBlockNumber", "AdminFreezeWindow", "LastEpochBlock", "PendingEpochAt",
     "BlocksSinceLastStep", "SubnetworkN", "MinAllowedUids", "Rho", "BondsPenalty",
     "MaxAllowedUids", "ImmuneOwnerUidsLimit", "RecycleOrBurn"});

template <typename T>
Result<T> storedOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

void add(std::string_view name, std::uint16_t value, std::vector<HyperparamEntry>& out)
{
    HyperparamEntry entry;
    entry.name.assign(name.begin(), name.end());
    entry.value.choice = Compact<std::uint16_t>(value);
    out.push_back(std::move(entry));
}

Result<void> readSchedule(const std::vector<StorageAnswer>& answers, std::uint16_t tempo,
                          OwnerView& out)
{
    emission::EpochSchedule schedule;
    schedule.tempo = tempo;
    schedule.lastEpochBlock = SOMA_TRY(storedOr(answers[LastEpoch], std::uint64_t{0}));
    schedule.pendingEpochAt = SOMA_TRY(storedOr(answers[PendingEpoch], std::uint64_t{0}));
    schedule.blocksSinceLastStep = SOMA_TRY(storedOr(answers[SinceStep], std::uint64_t{0}));
    out.freezeWindow = BlockSpan(SOMA_TRY(storedOr(answers[FreezeWindow], std::uint16_t{10})));
    const BlockNumber next = saturatingAdvance(answers.front().at.number, BlockSpan(1));
    if (const auto epoch = emission::nextEpochBlock(schedule)) {
        out.nextEpoch = std::max(*epoch, next);
        // The epoch runs first in its block, so that block takes settings already.
        out.frozen = *out.nextEpoch > next &&
                     emission::isInAdminFreezeWindow(schedule, next, out.freezeWindow);
    }
    return {};
}

/// Defaults are the runtime's (subnets.md section 9).
Result<void> readSettings(const std::vector<StorageAnswer>& answers, OwnerView& out)
{
    out.neurons = SOMA_TRY(storedOr(answers[Neurons], std::uint16_t{0}));
    out.leastPlaces = SOMA_TRY(storedOr(answers[LeastPlaces], std::uint16_t{64}));
    const auto number = [&](Place place, std::uint16_t fallback) {
        return storedOr(answers[place], fallback);
    };
    add("rho", SOMA_TRY(number(Rho, 10)), out.settings);
    add("bonds_penalty", SOMA_TRY(number(BondsPenalty, UINT16_MAX)), out.settings);
    add("max_allowed_uids", SOMA_TRY(number(MostPlaces, 256)), out.settings);
    add("immune_neurons", SOMA_TRY(number(ImmuneNeurons, 1)), out.settings);
    add("recycle_or_burn", SOMA_TRY(storedOr(answers[Fate], std::uint8_t{0})), out.settings);
    return {};
}

} // namespace

std::optional<BlockNumber> OwnerView::freezesFrom() const
{
    if (!nextEpoch || freezeWindow.isZero())
        return std::nullopt;
    return BlockNumber(saturatingSub(nextEpoch->value() + 1, freezeWindow.value()));
}

Asked<std::optional<OwnerView>> ownerView(Node& node, NetUid netuid, At at)
{
    at = pinned(node, at);
    std::vector<Bytes> keys;
    keys.reserve(std::size(kOwnerItems));
    for (const std::string_view item : kOwnerItems)
        keys.push_back(
            item == "AdminFreezeWindow"
                ? codec::storageKey(kOwnerPallet, item)
                : codec::storageKey(kOwnerPallet, item, hashed<Hasher::Identity>(netuid)));
    auto stored = node.readStorage(std::move(keys), at);
    auto start = startClock(node, netuid, at);
    auto info = askRuntime<std::optional<DynamicInfo>>(
        node, "SubnetInfoRuntimeApi_get_dynamic_info", codec::encode(netuid), at);
    using View = std::optional<OwnerView>;
    return mapped(both(both(stored, start), info), [](const auto& told) -> Result<Told<View>> {
        const auto& [answers, clock] = told.first;
        Told<View> out{{}, clock.provenance, clock.at};
        if (!clock.value || !told.second.value)
            return out;
        OwnerView view;
        view.start = *clock.value;
        if (answers[FirstEmission].value)
            view.runsSince = SOMA_TRY(codec::decode<BlockNumber>(*answers[FirstEmission].value));
        SOMA_TRY(readSchedule(answers, told.second.value->tempo.value, view));
        SOMA_TRY(readSettings(answers, view));
        out.value = std::move(view);
        return out;
    });
}

} // namespace soma::chain
