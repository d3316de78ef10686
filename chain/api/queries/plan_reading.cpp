#include "chain/api/queries/plan_reading.h"

#include "chain/api/calls/subnet_settings.h"
#include "chain/codec/storage_key.h"
#include "chain/primitives/answers/stake.h"
#include "chain/primitives/derived_account.h"

#include <algorithm>
#include <tuple>

namespace soma::chain::planning {

namespace {

using Kind = PlanRow::Kind;

/// Places of the questions that every request has.
constexpr std::size_t kStakes = 0;
constexpr std::size_t kPrices = 1;
constexpr std::size_t kAvailable = 2;
constexpr std::size_t kNetworkCost = 3;
constexpr std::size_t kFirstSettings = 4;

void mention(const std::vector<DecodedField>& fields, Mentioned& out);

void mention(const AccountId& account, Mentioned& out)
{
    const bool known =
        std::find(out.accounts.begin(), out.accounts.end(), account) != out.accounts.end();
    if (!known && out.accounts.size() < Mentioned::kMaxAccounts)
        out.accounts.push_back(account);
}

template <typename T>
const T* fieldOf(const DecodedGroup& group, std::string_view name)
{
    for (const DecodedField& field : group.fields)
        if (field.name == name)
            return std::get_if<T>(&field.value);
    return nullptr;
}

/// A call through a multisig does not name the account it acts for, which follows from the others.
void mentionMultisig(const DecodedGroup& call, Mentioned& out)
{
    const auto* others = fieldOf<DecodedGroup>(call, "other_signatories");
    if (others == nullptr || out.accounts.empty())
        return;
    std::vector<AccountId> all{out.accounts.front()};
    for (const DecodedField& other : others->fields)
        if (const auto* account = std::get_if<AccountId>(&other.value))
            all.push_back(*account);
    const auto* threshold = fieldOf<std::uint64_t>(call, "threshold");
    mention(multisigAccount(all, static_cast<std::uint16_t>(threshold != nullptr ? *threshold : 1)),
            out);
}

void mention(const DecodedValue& value, Mentioned& out)
{
    if (const auto* account = std::get_if<AccountId>(&value)) {
        mention(*account, out);
    } else if (const auto* netuid = std::get_if<NetUid>(&value)) {
        out.netuids.insert(*netuid);
    } else if (const auto* group = std::get_if<DecodedGroup>(&value)) {
        if (group->name.starts_with("Multisig."))
            mentionMultisig(*group, out);
        const std::size_t dot = group->name.find('.');
        if (dot != std::string::npos)
            out.sets |= group->name.starts_with("AdminUtils.") ||
                        calls::subnetSetting(group->name.substr(dot + 1)) != nullptr;
        mention(group->fields, out);
    }
}

void mention(const std::vector<DecodedField>& fields, Mentioned& out)
{
    for (const DecodedField& field : fields)
        mention(field.value, out);
}

// ------------------------------------------------------------------------------------- reading

using Coldkeys = std::vector<std::pair<AccountId, std::vector<StakeInfo>>>;
using Settings = std::optional<std::vector<HyperparamEntry>>;

template <typename T, typename Note>
Result<void> readBoth(const AnswerChange& answer, Note&& note)
{
    if (answer.before.empty() || answer.after.empty())
        return {};
    note(SOMA_TRY(codec::decode<T>(answer.before)), true);
    note(SOMA_TRY(codec::decode<T>(answer.after)), false);
    return {};
}

template <typename T>
T& side(Change<T>& change, bool before)
{
    return before ? change.before : change.after;
}

Result<AccountBalances> balanceOf(const std::optional<Bytes>& value)
{
    return decodeAccount({value, Provenance::Reported, {}});
}

Result<void> readStakes(const DryRun& trial, Reading& out)
{
    return readBoth<Coldkeys>(
        trial.answers[kStakes], [&out](const Coldkeys& coldkeys, bool before) {
            for (const auto& [coldkey, stakes] : coldkeys)
                for (const StakeInfo& stake : stakes)
                    side(out.stakes[{coldkey, Hotkey{stake.hotkey}, stake.netuid.value}], before) =
                        stake.stake.value;
        });
}

Result<void> readSettings(const DryRun& trial, const Mentioned& mentioned, Reading& out)
{
    std::size_t next = kFirstSettings;
    for (const NetUid netuid : mentioned.netuids) {
        if (next >= trial.answers.size())
            return {};
        auto& entries = out.settings[netuid];
        SOMA_TRY(readBoth<Settings>(
            trial.answers[next++], [&entries](const Settings& settings, bool before) {
                if (settings)
                    for (const HyperparamEntry& entry : *settings)
                        side(entries[std::string(entry.name.begin(), entry.name.end())], before) =
                            entry.value;
            }));
    }
    return {};
}

} // namespace

Mentioned mentionedBy(const CallSpec& call, const AccountId& signer)
{
    Mentioned out;
    mention(DecodedValue(signer), out);
    mention(DecodedValue(DecodedGroup{call.fullName(), call.arguments}), out);
    return out;
}

DryRunRequest requestFor(const PlanRequest& request, const Mentioned& mentioned)
{
    DryRunRequest out;
    out.signer = request.signer;
    out.call = request.call.bytes;
    for (const AccountId& account : mentioned.accounts)
        out.keys.push_back(accountKey(account));
    const std::optional<std::vector<NetUid>> all;
    out.questions = {
        {"StakeInfoRuntimeApi_get_stake_info_for_coldkeys", codec::encode(mentioned.accounts)},
        {"SwapRuntimeApi_current_alpha_price_all", {}},
        {"StakeInfoRuntimeApi_get_stake_availability_for_coldkeys",
         codec::encodeAll(mentioned.accounts, all)},
        {"SubnetRegistrationRuntimeApi_get_network_registration_cost", {}}};
    if (mentioned.sets)
        for (const NetUid netuid : mentioned.netuids)
            out.questions.push_back(
                {"SubnetInfoRuntimeApi_get_subnet_hyperparams_v3", codec::encode(netuid)});
    return out;
}

Result<Reading> read(const DryRun& trial, const Mentioned& mentioned)
{
    if (trial.values.size() < mentioned.accounts.size() || trial.answers.size() < kFirstSettings)
        return Error(NodeError::Internal, "not an answer for each question");
    Reading out;
    for (std::size_t i = 0; i < mentioned.accounts.size(); ++i)
        out.balances.push_back({SOMA_TRY(balanceOf(trial.values[i].before)),
                                SOMA_TRY(balanceOf(trial.values[i].after))});
    SOMA_TRY(readStakes(trial, out));
    SOMA_TRY(readBoth<std::vector<SubnetPrice>>(
        trial.answers[kPrices], [&out](const std::vector<SubnetPrice>& prices, bool before) {
            for (const SubnetPrice& price : prices)
                side(out.prices[price.netuid], before) = Price(price.price);
        }));
    SOMA_TRY(readBoth<StakeAvailabilities>(
        trial.answers[kAvailable], [&out](const StakeAvailabilities& all, bool before) {
            for (const auto& [coldkey, subnets] : all)
                for (const auto& [netuid, stake] : subnets)
                    side(out.locked[{coldkey, netuid}], before) = stake.locked.value;
        }));
    SOMA_TRY(readBoth<Rao>(trial.answers[kNetworkCost], [&out](Rao cost, bool before) {
        side(out.networkCost, before) = cost;
    }));
    SOMA_TRY(readSettings(trial, mentioned, out));
    return out;
}

// ---------------------------------------------------------------------------------------- rows

namespace {

template <typename T>
std::optional<PlanRow::Value> shown(const T& value)
{
    return PlanRow::Value(value);
}

void addBalances(const Mentioned& mentioned, const Reading& reading, std::vector<PlanRow>& rows)
{
    for (std::size_t i = 0; i < reading.balances.size(); ++i) {
        const AccountBalances& before = reading.balances[i].before;
        const AccountBalances& after = reading.balances[i].after;
        PlanRow row;
        row.account = mentioned.accounts[i];
        const auto add = [&](Kind kind, Rao then, Rao now) {
            row.kind = kind;
            row.before = before.exists ? shown(then) : std::nullopt;
            row.after = after.exists ? shown(now) : std::nullopt;
            if (then != now || (before.exists != after.exists && kind == Kind::Free))
                rows.push_back(row);
        };
        add(Kind::Free, before.free, after.free);
        add(Kind::Reserved, before.reserved, after.reserved);
    }
}

void addStakes(const Reading& reading, std::vector<PlanRow>& rows)
{
    for (const auto& [position, alpha] : reading.stakes) {
        if (alpha.before == alpha.after)
            continue;
        PlanRow row;
        row.kind = Kind::Stake;
        row.account = position.coldkey;
        row.hotkey = position.hotkey;
        row.netuid = position.netuid;
        row.before = shown(alpha.before);
        row.after = shown(alpha.after);
        rows.push_back(row);
    }
    for (const auto& [place, alpha] : reading.locked) {
        if (alpha.before == alpha.after)
            continue;
        PlanRow row;
        row.kind = Kind::Locked;
        std::tie(row.account, row.netuid) = place;
        row.before = shown(alpha.before);
        row.after = shown(alpha.after);
        rows.push_back(row);
    }
}

void addPrices(const Reading& reading, std::vector<PlanRow>& rows)
{
    for (const auto& [netuid, price] : reading.prices) {
        if (price.before == price.after)
            continue;
        PlanRow row;
        row.kind = Kind::SpotPrice;
        row.netuid = netuid;
        row.before = shown(price.before);
        row.after = shown(price.after);
        rows.push_back(row);
    }
}

/// Values that stand in the state under a netuid, as they are.
template <typename T>
Result<void> addStored(Kind kind, std::string_view item, const DryRun& trial,
                       std::vector<PlanRow>& rows)
{
    const Bytes prefix = codec::storagePrefix("SubtensorModule", item);
    for (const ValueChange& change : trial.changes) {
        if (change.key.size() != prefix.size() + 2 ||
            !std::equal(prefix.begin(), prefix.end(), change.key.begin()))
            continue;
        PlanRow row;
        row.kind = kind;
        row.netuid = SOMA_TRY(codec::decode<NetUid>(ByteSpan(change.key).subspan(prefix.size())));
        if (change.before)
            row.before = shown(SOMA_TRY(codec::decode<T>(*change.before)));
        if (change.after)
            row.after = shown(SOMA_TRY(codec::decode<T>(*change.after)));
        rows.push_back(row);
    }
    return {};
}

void addSettings(const Reading& reading, std::vector<PlanRow>& rows)
{
    for (const auto& [netuid, settings] : reading.settings) {
        for (const auto& [name, value] : settings) {
            const bool same =
                value.before.has_value() == value.after.has_value() &&
                (!value.before || codec::encode(*value.before) == codec::encode(*value.after));
            if (same)
                continue;
            PlanRow row;
            row.kind = Kind::Setting;
            row.netuid = netuid;
            row.name = name;
            if (value.before)
                row.before = shown(*value.before);
            if (value.after)
                row.after = shown(*value.after);
            rows.push_back(row);
        }
    }
}

} // namespace

Result<std::vector<PlanRow>> rowsOf(const DryRun& trial, const Mentioned& mentioned,
                                    const Reading& reading)
{
    std::vector<PlanRow> rows;
    addBalances(mentioned, reading, rows);
    addStakes(reading, rows);
    addPrices(reading, rows);
    SOMA_TRY(addStored<Rao>(Kind::PoolTao, "SubnetTAO", trial, rows));
    SOMA_TRY(addStored<Alpha>(Kind::PoolAlpha, "SubnetAlphaIn", trial, rows));
    SOMA_TRY(addStored<Rao>(Kind::NeuronCost, "Burn", trial, rows));
    addSettings(reading, rows);
    if (reading.networkCost.before != reading.networkCost.after) {
        PlanRow row;
        row.kind = Kind::NetworkCost;
        row.before = shown(reading.networkCost.before);
        row.after = shown(reading.networkCost.after);
        rows.push_back(row);
    }
    return rows;
}

std::vector<Plan::Spot> spotsOf(const Mentioned& mentioned, const Reading& reading)
{
    std::vector<Plan::Spot> spots;
    for (const auto& [netuid, price] : reading.prices)
        if (netuid != NetUid(0) &&
            (mentioned.netuids.count(netuid) != 0 || price.before != price.after))
            spots.push_back({netuid, price.before});
    return spots;
}

} // namespace soma::chain::planning
