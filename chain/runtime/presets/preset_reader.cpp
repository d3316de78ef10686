#include "chain/primitives/ss58_address.h"
#include "chain/runtime/presets/json_text.h"
#include "chain/runtime/presets/preset.h"
#include "chain/runtime/presets/preset_error.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace soma::runtime::presets {

namespace {

constexpr std::uint64_t kMostTao = 21'000'000 * kRaoPerTao;
constexpr std::uint32_t kMostAccounts = 1'000'000;
constexpr std::uint64_t kMostBlocks = 1'000'000'000;
constexpr std::uint16_t kMostSubnets = 1024; // The reference's numbers of mechanisms end at 4096.
constexpr std::uint16_t kMostNeurons = 256;
/// A pool's least part of TAO, so that every seeded subnet has a price.
constexpr std::uint64_t kLeastPool = kRaoPerTao;
/// What a person keeps at least, and stakes at least.
constexpr std::uint64_t kLeastHolding = kRaoPerTao / 1000;

Error bad(PresetError code, std::size_t line, const std::string& why)
{
    return Error(code, "line " + std::to_string(line) + ": " + why);
}

std::string quoted(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

/// Where things stood, for those complaints that concern several of them.
using Lines = std::map<std::string, std::size_t, std::less<>>;

/// What is done with the value of a member.
using Take = std::function<Result<void>(const JsonValue&, std::string_view name)>;

struct Member {
    std::string_view name;
    Take take;
    bool isRequired = false;
};

Result<void> expect(const JsonValue& value, JsonValue::Kind kind, std::string_view name)
{
    if (value.kind == kind)
        return {};
    return bad(PresetError::WrongType, value.line,
               quoted(name) + " must be " + std::string(kindName(kind)) + ", not " +
                   std::string(kindName(value.kind)));
}

Result<void> takeMembers(const JsonValue& object, std::string_view what, Lines& lines,
                         std::initializer_list<Member> members)
{
    SOMA_TRY(expect(object, JsonValue::Kind::Object, what));
    std::set<std::string_view> seen;
    for (const JsonMember& given : object.members) {
        const auto* known = std::find_if(members.begin(), members.end(), [&](const Member& member) {
            return member.name == given.name;
        });
        if (known == members.end()) {
            std::string names;
            for (const Member& member : members)
                names += (names.empty() ? "" : ", ") + std::string(member.name);
            return bad(PresetError::UnknownMember, given.line,
                       quoted(given.name) + " means nothing in " + std::string(what) +
                           "; possible are " + names);
        }
        seen.insert(known->name);
        lines.insert_or_assign(std::string(known->name), given.value.line);
        SOMA_TRY(known->take(given.value, known->name));
    }
    for (const Member& member : members)
        if (member.isRequired && seen.count(member.name) == 0)
            return bad(PresetError::MissingMember, object.line,
                       std::string(what) + " lacks " + quoted(member.name));
    return {};
}

std::optional<std::uint64_t> parseWhole(std::string_view digits)
{
    std::uint64_t out = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const auto shifted = checkedMul(out, std::uint64_t{10});
        const auto sum =
            shifted ? checkedAdd(*shifted, static_cast<std::uint64_t>(c - '0')) : std::nullopt;
        if (!sum)
            return std::nullopt;
        out = *sum;
    }
    return digits.empty() ? std::nullopt : std::optional(out);
}

/// "1000.5" TAO, exactly.
std::optional<std::uint64_t> parseTao(std::string_view text)
{
    constexpr std::size_t kDigits = 9;
    const std::size_t dot = text.find('.');
    const auto whole = parseWhole(text.substr(0, dot));
    std::string fraction;
    if (dot != std::string_view::npos) {
        fraction = text.substr(dot + 1);
        if (fraction.empty() || fraction.size() > kDigits)
            return std::nullopt;
    }
    fraction.resize(kDigits, '0');
    const auto part = parseWhole(fraction);
    if (!whole || !part || *whole > kMostTao / kRaoPerTao)
        return std::nullopt;
    return *whole * kRaoPerTao + *part;
}

template <typename T>
Take number(T& out, std::uint64_t least, std::uint64_t most)
{
    return [&out, least, most](const JsonValue& value, std::string_view name) -> Result<void> {
        SOMA_TRY(expect(value, JsonValue::Kind::Number, name));
        const auto parsed = parseWhole(value.text);
        if (!parsed || *parsed < least || *parsed > most)
            return bad(PresetError::OutOfRange, value.line,
                       quoted(name) + " must lie between " + std::to_string(least) + " and " +
                           std::to_string(most));
        if constexpr (std::is_integral_v<T>)
            out = static_cast<T>(*parsed);
        else
            out = T(static_cast<typename T::rep>(*parsed));
        return {};
    };
}

/// A number that JSON's readers elsewhere would round, in quotes.
Take longNumber(std::uint64_t& out)
{
    return [&out](const JsonValue& value, std::string_view name) -> Result<void> {
        SOMA_TRY(expect(value, JsonValue::Kind::Text, name));
        const auto parsed = parseWhole(value.text);
        if (!parsed)
            return bad(PresetError::OutOfRange, value.line,
                       quoted(name) + " must be a whole number in quotes");
        out = *parsed;
        return {};
    };
}

template <typename T>
Take amount(T& out, std::uint64_t least = 0)
{
    return [&out, least](const JsonValue& value, std::string_view name) -> Result<void> {
        if (value.kind != JsonValue::Kind::Text)
            return bad(PresetError::WrongType, value.line,
                       "the amount of " + std::string(name) +
                           " must stand in quotes, such as \"1000.5\"");
        const auto parsed = parseTao(value.text);
        if (!parsed || *parsed < least || *parsed > kMostTao)
            return bad(PresetError::OutOfRange, value.line,
                       quoted(value.text) + " is no amount that " + std::string(name) +
                           " can have (at most 21000000, at most nine digits after the point" +
                           (least != 0 ? ", not too small)" : ")"));
        out = T(*parsed);
        return {};
    };
}

Take words(std::string& out, std::size_t most)
{
    return [&out, most](const JsonValue& value, std::string_view name) -> Result<void> {
        SOMA_TRY(expect(value, JsonValue::Kind::Text, name));
        if (value.text.size() > most)
            return bad(PresetError::OutOfRange, value.line,
                       quoted(name) + " is longer than " + std::to_string(most) + " bytes");
        out = value.text;
        return {};
    };
}

Take truth(bool& out)
{
    return [&out](const JsonValue& value, std::string_view name) -> Result<void> {
        SOMA_TRY(expect(value, JsonValue::Kind::Truth, name));
        out = value.truth;
        return {};
    };
}

Result<chain::AccountId> parseAccount(const std::string& text, std::size_t line)
{
    const auto account = chain::parseAddress(text);
    if (!account)
        return bad(PresetError::OutOfRange, line,
                   quoted(text) + " is not an address (" + account.error().toString() + ")");
    return *account;
}

Take account(std::optional<chain::AccountId>& out)
{
    return [&out](const JsonValue& value, std::string_view name) -> Result<void> {
        SOMA_TRY(expect(value, JsonValue::Kind::Text, name));
        out = SOMA_TRY(parseAccount(value.text, value.line));
        return {};
    };
}

Take accounts(std::vector<std::pair<chain::AccountId, Rao>>& out)
{
    return [&out](const JsonValue& value, std::string_view name) -> Result<void> {
        if (value.kind != JsonValue::Kind::Object)
            return bad(PresetError::WrongType, value.line,
                       quoted(name) + " must be an object of address and TAO");
        for (const JsonMember& member : value.members) {
            const chain::AccountId who = SOMA_TRY(parseAccount(member.name, member.line));
            const bool isKnown = std::any_of(out.begin(), out.end(),
                                             [&](const auto& entry) { return entry.first == who; });
            if (isKnown)
                return bad(PresetError::DoesNotFit, member.line,
                           "the account of " + member.name + " has an amount already");
            Rao held;
            SOMA_TRY(amount(held, 500)(member.value, member.name));
            out.emplace_back(who, held);
        }
        return {};
    };
}

struct ChainPart {
    NetworkPlan& plan;
};

Result<void> takeInto(ChainPart& out, const JsonValue& value, std::string_view name, Lines& lines)
{
    ChainRules& rules = out.plan.rules;
    return takeMembers(value, name, lines,
                       {{"issuance", amount(out.plan.issuance, kRaoPerTao), true},
                        {"subnetLimit", number(rules.subnetLimit, 1, kMostSubnets)},
                        {"subnetPrice", amount(rules.subnetPrice, kRaoPerTao)},
                        {"subnetPriceInterval", number(rules.subnetPriceInterval, 1, kMostBlocks)},
                        {"subnetRateLimit", number(rules.subnetRateLimit, 0, kMostBlocks)},
                        {"subnetImmunity", number(rules.subnetImmunity, 0, kMostBlocks)},
                        {"ownerCut", number(rules.ownerCut, 0, UINT16_MAX)},
                        {"taoWeight", longNumber(rules.taoWeight)},
                        {"epochsPerBlock", number(rules.epochsPerBlock, 1, UINT8_MAX)},
                        {"mechanisms", number(rules.mechanisms, 1, 8)}});
}

Result<void> takeInto(Population& out, const JsonValue& value, std::string_view name, Lines& lines)
{
    return takeMembers(value, name, lines,
                       {{"accounts", number(out.accounts, 1, kMostAccounts), true},
                        {"holders", number(out.holders, 1, kMostAccounts), true},
                        {"stakers", number(out.stakers, 1, kMostAccounts), true},
                        {"rootStake", amount(out.rootStake, kRaoPerTao), true}});
}

Result<void> takeInto(PoolPlan& out, const JsonValue& value, std::string_view name, Lines& lines)
{
    return takeMembers(value, name, lines,
                       {{"tao", amount(out.tao, kRaoPerTao), true},
                        {"prices", amount(out.prices, kRaoPerTao / 1000), true},
                        {"alphaStaked", amount(out.alphaStaked, kRaoPerTao), true}});
}

Result<void> takeInto(SubnetRules& out, const JsonValue& value, std::string_view name, Lines& lines)
{
    return takeMembers(value, name, lines,
                       {{"neurons", number(out.neurons, 2, kMostNeurons)},
                        {"validators", number(out.validators, 1, kMostNeurons)},
                        {"tempo", number(out.tempo, 1, 50'400)},
                        {"neuronImmunity", number(out.neuronImmunity, 0, UINT16_MAX)},
                        {"kappa", number(out.kappa, 0, UINT16_MAX)},
                        {"weightsRateLimit", number(out.weightsRateLimit, 0, kMostBlocks)},
                        {"commitReveal", truth(out.commitReveal)},
                        {"neuronPrice", amount(out.neuronPrice, 500'000)}});
}

Result<void> takeInto(Simulation& out, const JsonValue& value, std::string_view name, Lines& lines)
{
    return takeMembers(value, name, lines,
                       {{"weightsEvery", number(out.weightsEvery, 1, kMostBlocks)},
                        {"noise", number(out.noise, 0, 1000)},
                        {"enablesEmission", truth(out.enablesEmission)}});
}

/// Reads one object of the preset; `T` says which.
template <typename T>
Take part(T& out, Lines& lines)
{
    return [&out, &lines](const JsonValue& value, std::string_view name) {
        return takeInto(out, value, name, lines);
    };
}

Take subnetList(std::vector<SubnetPlan>& out)
{
    return [&out](const JsonValue& value, std::string_view name) -> Result<void> {
        SOMA_TRY(expect(value, JsonValue::Kind::List, name));
        for (const JsonValue& item : value.items) {
            SubnetPlan subnet;
            Lines unused;
            SOMA_TRY(takeMembers(item, "a subnet", unused,
                                 {{"netuid", number(subnet.netuid, 1, 4095), true},
                                  {"name", words(subnet.name, 256)},
                                  {"share", number(subnet.share, 1, kMostAccounts), true}}));
            if (!out.empty() && subnet.netuid <= out.back().netuid)
                return bad(PresetError::DoesNotFit, item.line,
                           "the subnets' numbers must rise from one to the next");
            out.push_back(std::move(subnet));
        }
        if (out.empty())
            return bad(PresetError::OutOfRange, value.line, "a network needs a subnet");
        return {};
    };
}

/// Parts that contradict each other. A network that passes can be built.
Result<void> checkSums(const Preset& preset, const Lines& lines)
{
    const NetworkPlan& plan = *preset.network;
    const Population& people = plan.population;
    const SubnetRules& rules = plan.subnetRules;
    const auto no = [&lines](std::string_view where, const std::string& why) {
        const auto found = lines.find(where);
        return bad(PresetError::DoesNotFit, found == lines.end() ? 1 : found->second, why);
    };
    if (plan.subnets.size() > plan.rules.subnetLimit)
        return no("subnets", "there are more subnets than \"subnetLimit\" allows");
    if (rules.validators >= rules.neurons)
        return no("validators", "\"validators\" must be fewer than \"neurons\"");
    if (people.holders > people.accounts)
        return no("holders", "there cannot be more holders than accounts");
    if (people.holders <= preset.accounts.size() + plan.subnets.size() + rules.validators)
        return no("holders", "too few holders for the named accounts, the owners and the "
                             "validators");
    if (people.stakers > people.holders - preset.accounts.size())
        return no("stakers", "there cannot be more stakers than holders");
    const std::uint64_t hotkeys =
        rules.validators +
        plan.subnets.size() * (std::uint64_t{rules.neurons} - rules.validators + 1);
    if (people.accounts - people.holders < hotkeys)
        return no("accounts", "the neurons alone need " + std::to_string(hotkeys) +
                                  " hotkeys besides the holders");
    std::uint64_t shares = 0;
    std::uint64_t least = UINT64_MAX;
    for (const SubnetPlan& subnet : plan.subnets) {
        shares += subnet.share;
        least = std::min<std::uint64_t>(least, subnet.share);
    }
    if (mulRatio(plan.pools.tao, least, shares, Rounding::Down).value() < kLeastPool)
        return no("tao", "the smallest subnet's pool would hold less than 1 TAO");
    const std::uint64_t poolAlpha =
        mulRatio(plan.pools.tao.value(), kRaoPerTao, plan.pools.prices.value(), Rounding::Down);
    if (saturatingAdd(poolAlpha, plan.pools.alphaStaked.value()) > kMostTao)
        return no("prices", "at such prices a subnet would have more than 21000000 alpha");
    if (people.rootStake.value() / people.stakers < kLeastHolding)
        return no("rootStake", "\"rootStake\" is too little for so many stakers");
    std::uint64_t bound = plan.pools.tao.value() + people.rootStake.value();
    for (const auto& [who, held] : preset.accounts)
        bound = saturatingAdd(bound, held.value());
    const std::uint64_t forHolders = std::uint64_t{people.holders} * kLeastHolding;
    if (bound > plan.issuance.value() || plan.issuance.value() - bound < forHolders)
        return no("issuance", "\"issuance\" does not cover the pools, the stake on root, the named "
                              "accounts and 0.001 TAO for each holder");
    if (preset.simulation && preset.simulation->weightsEvery < rules.weightsRateLimit.value())
        return no("weightsEvery", "\"weightsEvery\" is less than \"weightsRateLimit\"");
    return {};
}

} // namespace

Result<Preset> readPreset(std::string_view text)
{
    const JsonValue document = SOMA_TRY(parseJson(text));
    Preset preset;
    preset.text = text;
    NetworkPlan network;
    Simulation simulation;
    ChainPart chainPart{network};
    Lines lines;
    SOMA_TRY(takeMembers(document, "a preset", lines,
                         {{"name", words(preset.name, 64)},
                          {"about", words(preset.about, 4096)},
                          {"seed", words(preset.seed, 256)},
                          {"blockTime", words(preset.blockTime, 32)},
                          {"sudo", account(preset.sudo)},
                          {"accounts", accounts(preset.accounts)},
                          {"chain", part(chainPart, lines)},
                          {"population", part(network.population, lines)},
                          {"pools", part(network.pools, lines)},
                          {"subnetRules", part(network.subnetRules, lines)},
                          {"subnets", subnetList(network.subnets)},
                          {"simulation", part(simulation, lines)}}));
    const auto isGiven = [&document](std::string_view name) {
        return std::any_of(document.members.begin(), document.members.end(),
                           [&](const JsonMember& member) { return member.name == name; });
    };
    preset.blockTimeLine = isGiven("blockTime") ? lines["blockTime"] : 0;
    constexpr std::string_view kTogether[] = {"chain", "population", "pools", "subnets"};
    const auto given = std::count_if(std::begin(kTogether), std::end(kTogether), isGiven);
    if (given == 0) {
        for (const std::string_view name : {"subnetRules", "simulation"})
            if (isGiven(name))
                return bad(PresetError::MissingMember, lines.find(name)->second,
                           quoted(name) + " needs \"chain\", \"population\", \"pools\" and "
                                          "\"subnets\" beside it");
        return preset;
    }
    for (const std::string_view name : kTogether)
        if (!isGiven(name))
            return bad(PresetError::MissingMember, document.line,
                       "a preset with a network of its own lacks " + quoted(name));
    preset.network = std::move(network);
    if (isGiven("simulation"))
        preset.simulation = simulation;
    SOMA_TRY(checkSums(preset, lines));
    return preset;
}

} // namespace soma::runtime::presets
