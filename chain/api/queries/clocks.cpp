#include "chain/api/queries/clocks.h"

#include "chain/api/calls/subnet_settings.h"
#include "chain/codec/storage_key.h"
#include "consensus/emission/epoch_schedule.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace soma::chain {

namespace {

using codec::Hasher;

constexpr std::string_view kPallet = "SubtensorModule";

/// Which of LastRateLimitedBlock's keys, by number.
enum class LimitKey : std::uint8_t {
    OwnerHotkey = 0,
    OwnerSetting = 1,
    RegisterNetwork = 2,
    Transaction = 3,
    DelegateTake = 5,
};

/// Which column of TransactionKeyLastBlock, by number.
enum class Column : std::uint16_t {
    Children = 0,
    ChildkeyTake = 1,
    WeightsVersion = 4,
    MechanismCount = 7,
    MechanismSplit = 8,
    Trimming = 9,
    Tempo = 11,
};

template <typename... Fields>
Bytes limitKey(LimitKey which, const Fields&... fields)
{
    Bytes key = codec::storagePrefix(kPallet, "LastRateLimitedBlock");
    codec::appendKeyPart(key, Hasher::Identity,
                         codec::encodeAll(static_cast<std::uint8_t>(which), fields...));
    return key;
}

Bytes columnKey(const AccountId& who, NetUid netuid, Column column)
{
    const auto number = static_cast<std::uint16_t>(column);
    return codec::storageKey(
        kPallet, "TransactionKeyLastBlock", codec::hashed<Hasher::Blake2_128Concat>(who),
        codec::hashed<Hasher::Identity>(netuid), codec::hashed<Hasher::Identity>(number));
}

Bytes ofSubnet(std::string_view item, NetUid netuid)
{
    return codec::storageKey(kPallet, item, codec::hashed<Hasher::Identity>(netuid));
}

/// Storage the clock needs, and what to make of it. Nothing when nothing has to be waited for.
struct Wanted {
    using Values = std::vector<std::optional<Bytes>>;

    ClockKind kind = ClockKind::OwnerSetting;
    std::optional<NetUid> netuid;
    std::vector<Bytes> keys;
    std::function<Result<std::optional<RateClock>>(const Values& values, bool isFast, Head at)>
        read;
};

template <typename T>
Result<T> valueOr(const std::optional<Bytes>& value, T fallback)
{
    if (!value)
        return fallback;
    return codec::decode<T>(*value);
}

/// A limit that the state holds or, as long as nobody has changed it, the runtime knows.
struct Fallback {
    std::uint64_t normal = 0;
    std::uint64_t fast = 0;

    std::uint64_t of(bool isFast) const { return isFast ? fast : normal; }
};

/// Exactly the limit's number of blocks is enough, or one more.
enum class Edge { Enough, OneMore };

std::optional<RateClock> clockFrom(std::uint64_t last, std::uint64_t limit, Edge edge)
{
    if (last == 0 || limit == 0)
        return std::nullopt;
    RateClock clock;
    clock.limit = BlockSpan(limit);
    clock.allowedFrom = saturatingAdvance(BlockNumber(last), clock.limit);
    if (edge == Edge::OneMore)
        clock.allowedFrom = saturatingAdvance(clock.allowedFrom, BlockSpan(1));
    return clock;
}

/// A limit of the whole network, under a plain key, or none when it is always the same.
Wanted limited(ClockKind kind, std::optional<NetUid> netuid, Bytes last, std::string_view item,
               Fallback fallback, Edge edge)
{
    Wanted out{kind, netuid, {std::move(last)}, {}};
    if (!item.empty())
        out.keys.push_back(codec::storagePrefix(kPallet, item));
    out.read = [fallback, edge](const Wanted::Values& values, bool isFast,
                                const Head&) -> Result<std::optional<RateClock>> {
        const std::uint64_t limit = fallback.of(isFast);
        return clockFrom(SOMA_TRY(valueOr(values[0], std::uint64_t{0})),
                         values.size() < 2 ? limit : SOMA_TRY(valueOr(values[1], limit)), edge);
    };
    return out;
}

/// A limit in tempos of the subnet; `T` is how the state holds their number.
template <typename T>
Wanted inTempos(ClockKind kind, NetUid netuid, Bytes last, std::string_view item, T fallback)
{
    Wanted out{kind, netuid, {std::move(last)}, {}};
    out.keys.push_back(codec::storagePrefix(kPallet, item));
    out.keys.push_back(ofSubnet("Tempo", netuid));
    out.read = [fallback](const Wanted::Values& values, bool isFast,
                          const Head&) -> Result<std::optional<RateClock>> {
        const std::uint16_t usual = isFast ? 10 : 360;
        const std::uint64_t tempo = SOMA_TRY(valueOr(values[2], usual));
        const std::uint64_t count = SOMA_TRY(valueOr(values[1], fallback));
        return clockFrom(SOMA_TRY(valueOr(values[0], std::uint64_t{0})),
                         saturatingMul(tempo, count), Edge::Enough);
    };
    return out;
}

Wanted beforeEpoch(NetUid netuid)
{
    Wanted out{ClockKind::BeforeEpoch, netuid, {}, {}};
    out.keys = {ofSubnet("Tempo", netuid), ofSubnet("LastEpochBlock", netuid),
                ofSubnet("PendingEpochAt", netuid), ofSubnet("BlocksSinceLastStep", netuid),
                codec::storagePrefix(kPallet, "AdminFreezeWindow")};
    out.read = [](const Wanted::Values& values, bool isFast,
                  const Head& at) -> Result<std::optional<RateClock>> {
        const std::uint16_t usual = isFast ? 10 : 360;
        emission::EpochSchedule schedule;
        schedule.tempo = SOMA_TRY(valueOr(values[0], usual));
        schedule.lastEpochBlock = SOMA_TRY(valueOr(values[1], std::uint64_t{0}));
        schedule.pendingEpochAt = SOMA_TRY(valueOr(values[2], std::uint64_t{0}));
        schedule.blocksSinceLastStep = SOMA_TRY(valueOr(values[3], std::uint64_t{0}));
        const BlockSpan window(SOMA_TRY(valueOr(values[4], std::uint16_t{10})));
        const BlockNumber next = saturatingAdvance(at.number, BlockSpan(1));
        const auto epoch = emission::nextEpochBlock(schedule);
        if (!epoch || !emission::isInAdminFreezeWindow(schedule, next, window))
            return std::optional<RateClock>();
        // The epoch runs first in its block, so that block takes the call already.
        RateClock clock;
        clock.allowedFrom = std::max(*epoch, next);
        clock.limit = window;
        return std::optional(clock);
    };
    return out;
}

Wanted startSubnet(NetUid netuid)
{
    Wanted out{ClockKind::StartSubnet, netuid, {}, {}};
    out.keys = {ofSubnet("NetworkRegisteredAt", netuid),
                codec::storagePrefix(kPallet, "StartCallDelay")};
    out.read = [](const Wanted::Values& values, bool,
                  const Head&) -> Result<std::optional<RateClock>> {
        return clockFrom(SOMA_TRY(valueOr(values[0], std::uint64_t{0})),
                         SOMA_TRY(valueOr(values[1], std::uint64_t{0})), Edge::Enough);
    };
    return out;
}

/// ColdkeySwapAnnouncements: from when on, and for whom.
Wanted coldkeySwap(const AccountId& coldkey)
{
    Wanted out{ClockKind::ColdkeySwap, std::nullopt, {}, {}};
    out.keys = {codec::storageKey(kPallet, "ColdkeySwapAnnouncements",
                                  codec::hashed<Hasher::Twox64Concat>(coldkey))};
    out.read = [](const Wanted::Values& values, bool,
                  const Head&) -> Result<std::optional<RateClock>> {
        if (!values[0])
            return std::optional<RateClock>();
        const auto told = SOMA_TRY((codec::decode<std::pair<std::uint32_t, Hash256>>(*values[0])));
        RateClock clock;
        clock.allowedFrom = BlockNumber(told.first);
        return std::optional(clock);
    };
    return out;
}

template <typename T>
const T* argument(const CallSpec& call, std::string_view name)
{
    for (const DecodedField& field : call.arguments)
        if (field.name == name)
            return std::get_if<T>(&field.value);
    return nullptr;
}

/// The settings whose changes are counted one by one, by the chain's numbers.
struct CountedSetting {
    std::string_view call;
    std::uint8_t number;
};

constexpr auto kCounted = std::to_array<CountedSetting>({
    {"sudo_set_serving_rate_limit", 1},
    {"sudo_set_max_difficulty", 2},
    {"sudo_set_adjustment_alpha", 3},
    {"sudo_set_immunity_period", 5},
    {"sudo_set_min_allowed_weights", 6},
    {"sudo_set_rho", 8},
    {"sudo_set_activity_cutoff", 9},
    {"sudo_set_min_burn", 11},
    {"sudo_set_max_burn", 12},
    {"sudo_set_bonds_moving_average", 13},
    {"sudo_set_bonds_penalty", 14},
    {"sudo_set_commit_reveal_weights_enabled", 15},
    {"sudo_set_liquid_alpha_enabled", 16},
    {"sudo_set_alpha_values", 17},
    {"sudo_set_commit_reveal_weights_interval", 18},
    {"sudo_set_toggle_transfer", 19},
    {"sudo_set_alpha_sigmoid_steepness", 20},
    {"sudo_set_yuma3_enabled", 21},
    {"sudo_set_bonds_reset_enabled", 22},
    {"sudo_set_owner_immune_neuron_limit", 23},
    {"sudo_set_recycle_or_burn", 24},
    {"sudo_set_max_allowed_uids", 25},
    {"sudo_set_burn_half_life", 26},
    {"sudo_set_burn_increase_mult", 27},
    {"sudo_set_min_childkey_take_per_subnet", 29},
    {"set_activity_cutoff_factor", 30},
    {"trigger_epoch", 31},
});

void addOwnerLimit(const CallSpec& call, NetUid netuid, const AccountId& signer,
                   std::vector<Wanted>& out)
{
    for (const CountedSetting& counted : kCounted)
        if (counted.call == call.name)
            out.push_back(inTempos(ClockKind::OwnerSetting, netuid,
                                   limitKey(LimitKey::OwnerSetting, netuid, counted.number),
                                   "OwnerHyperparamRateLimit", std::uint16_t{2}));
    const auto column = [&](Column which) { return columnKey(signer, netuid, which); };
    if (call.name == "sudo_set_weights_version_key")
        out.push_back(inTempos(ClockKind::WeightsVersion, netuid, column(Column::WeightsVersion),
                               "WeightsVersionKeyRateLimit", std::uint64_t{5}));
    else if (call.name == "sudo_set_mechanism_count")
        out.push_back(limited(ClockKind::MechanismCount, netuid, column(Column::MechanismCount), {},
                              {7'200, 1}, Edge::Enough));
    else if (call.name == "sudo_set_mechanism_emission_split")
        out.push_back(limited(ClockKind::MechanismSplit, netuid, column(Column::MechanismSplit), {},
                              {7'200, 1}, Edge::Enough));
    else if (call.name == "sudo_trim_to_max_allowed_uids")
        out.push_back(limited(ClockKind::Trimming, netuid, column(Column::Trimming), {},
                              {216'000, 1}, Edge::Enough));
    else if (call.name == "set_tempo")
        out.push_back(
            limited(ClockKind::Tempo, netuid, column(Column::Tempo), {}, {360, 360}, Edge::Enough));
    else if (call.name == "sudo_set_sn_owner_hotkey" || call.name == "sudo_set_subnet_owner_hotkey")
        out.push_back(limited(ClockKind::OwnerHotkey, netuid,
                              limitKey(LimitKey::OwnerHotkey, netuid), {}, {50'400, 50'400},
                              Edge::Enough));
}

bool freezesBeforeEpoch(const CallSpec& call)
{
    if (call.name == "sudo_set_alpha_values" || call.name == "sudo_set_mechanism_emission_split")
        return true;
    const calls::SubnetSetting* setting = calls::subnetSetting(call.name);
    return setting != nullptr && setting->freezes;
}

void addSubnetLimits(const CallSpec& call, const AccountId& signer, bool asRoot,
                     std::vector<Wanted>& out)
{
    const NetUid* netuid = argument<NetUid>(call, "netuid");
    if (netuid == nullptr)
        return;
    if (!asRoot)
        addOwnerLimit(call, *netuid, signer, out);
    if (freezesBeforeEpoch(call))
        out.push_back(beforeEpoch(*netuid));
    if (call.name == "start_call")
        out.push_back(startSubnet(*netuid));
}

void addKeyLimits(const CallSpec& call, const AccountId& signer, std::vector<Wanted>& out)
{
    const AccountId* hotkey = argument<AccountId>(call, "hotkey");
    const NetUid* netuid = argument<NetUid>(call, "netuid");
    if (call.name == "increase_take" && hotkey != nullptr)
        out.push_back(limited(ClockKind::DelegateTake, std::nullopt,
                              limitKey(LimitKey::DelegateTake, *hotkey), "TxDelegateTakeRateLimit",
                              {216'000, 216'000}, Edge::OneMore));
    else if (call.name == "set_childkey_take" && hotkey != nullptr && netuid != nullptr)
        out.push_back(limited(ClockKind::ChildkeyTake, *netuid,
                              columnKey(*hotkey, *netuid, Column::ChildkeyTake),
                              "TxChildkeyTakeRateLimit", {216'000, 5}, Edge::Enough));
    else if (call.name == "set_children" && hotkey != nullptr && netuid != nullptr)
        out.push_back(limited(ClockKind::Children, *netuid,
                              columnKey(*hotkey, *netuid, Column::Children), {}, {150, 150},
                              Edge::Enough));
    else if (call.name == "register_network" || call.name == "register_network_with_identity")
        out.push_back(limited(ClockKind::RegisterNetwork, std::nullopt,
                              limitKey(LimitKey::RegisterNetwork), "NetworkRateLimit",
                              {7'200, 7'200}, Edge::Enough));
    else if (call.name == "swap_hotkey" || call.name == "swap_hotkey_v2")
        out.push_back(limited(ClockKind::SwapHotkey, std::nullopt,
                              limitKey(LimitKey::Transaction, signer), "TxRateLimit",
                              {1'000, 1'000}, Edge::OneMore));
    else if (call.name == "swap_coldkey_announced")
        out.push_back(coldkeySwap(signer));
}

/// A nested call again as what it was made from; its bytes are not needed here.
CallSpec unpacked(const DecodedGroup& group)
{
    const std::size_t dot = group.name.find('.');
    if (dot == std::string::npos)
        return {};
    return {group.name.substr(0, dot), group.name.substr(dot + 1), group.fields, {}};
}

/// Calls nest at most this deep in what people sign.
constexpr int kMaxDepth = 8;

void collect(const CallSpec& call, const AccountId& signer, bool asRoot, int depth,
             std::vector<Wanted>& out)
{
    if (depth > kMaxDepth)
        return;
    if (call.pallet == "AdminUtils" || call.pallet == kPallet) {
        addSubnetLimits(call, signer, asRoot, out);
        if (!asRoot && call.pallet == kPallet)
            addKeyLimits(call, signer, out);
        return;
    }
    const AccountId* real = argument<AccountId>(call, "real");
    const AccountId& who = call.pallet == "Proxy" && real != nullptr ? *real : signer;
    const bool root = asRoot || call.pallet == "Sudo";
    for (const DecodedField& field : call.arguments) {
        const auto* group = std::get_if<DecodedGroup>(&field.value);
        if (group == nullptr)
            continue;
        if (!group->name.empty()) {
            collect(unpacked(*group), who, root, depth + 1, out);
            continue;
        }
        for (const DecodedField& item : group->fields)
            if (const auto* inner = std::get_if<DecodedGroup>(&item.value))
                collect(unpacked(*inner), who, root, depth + 1, out);
    }
}

/// The same limit once, however many calls of a batch it holds for.
void dropRepeated(std::vector<Wanted>& wanted)
{
    const auto precedes = [](const Wanted& a, const Wanted& b) {
        return std::tie(a.kind, a.netuid, a.keys) < std::tie(b.kind, b.netuid, b.keys);
    };
    const auto equal = [](const Wanted& a, const Wanted& b) {
        return a.kind == b.kind && a.netuid == b.netuid && a.keys == b.keys;
    };
    std::stable_sort(wanted.begin(), wanted.end(), precedes);
    wanted.erase(std::unique(wanted.begin(), wanted.end(), equal), wanted.end());
}

Result<Told<std::vector<RateClock>>> readAll(const std::vector<Wanted>& wanted,
                                             const std::vector<StorageAnswer>& answers, bool isFast)
{
    Told<std::vector<RateClock>> out;
    std::size_t next = 0;
    for (const Wanted& one : wanted) {
        Wanted::Values values;
        for (std::size_t i = 0; i < one.keys.size(); ++i) {
            const StorageAnswer& answer = answers.at(next++);
            out.provenance = answer.provenance;
            out.at = answer.at;
            values.push_back(answer.value);
        }
        auto clock = SOMA_TRY(one.read(values, isFast, out.at));
        if (!clock)
            continue;
        clock->kind = one.kind;
        clock->netuid = one.netuid;
        out.value.push_back(*clock);
    }
    return out;
}

} // namespace

Asked<std::vector<RateClock>> clocksOf(Node& node, const CallSpec& call, const AccountId& signer,
                                       At at)
{
    std::vector<Wanted> wanted;
    collect(call, signer, false, 0, wanted);
    dropRepeated(wanted);
    std::vector<Bytes> keys;
    for (const Wanted& one : wanted)
        keys.insert(keys.end(), one.keys.begin(), one.keys.end());
    at = pinned(node, at);
    if (keys.empty()) {
        Told<std::vector<RateClock>> none;
        none.at = node.bestHead();
        return readyFuture<Told<std::vector<RateClock>>>(std::move(none));
    }
    auto stored = node.readStorage(std::move(keys), at);
    auto slot = askRuntime<std::uint64_t>(node, "AuraApi_slot_duration", {}, at);
    return mapped(
        both(stored, slot),
        [wanted = std::move(wanted)](const auto& told) -> Result<Told<std::vector<RateClock>>> {
            const auto& [answers, slotMs] = told;
            // The fast network's runtime knows other limits than the normal one's.
            constexpr std::uint64_t kNormalSlotMs = 12'000;
            if (answers.empty())
                return Error(NodeError::Internal, "not an answer for each key");
            return readAll(wanted, answers, slotMs.value < kNormalSlotMs);
        });
}

} // namespace soma::chain
