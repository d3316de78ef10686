#include "ui/flows/owner_changes.h"

#include "chain/api/calls/subnet_settings.h"
#include "ui/format/amount_format.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using FaultKind = OwnerFault::Kind;

constexpr i128 kSixteenBits = 65'535;
constexpr i128 kSixtyFourBits = UINT64_MAX;
constexpr i128 kOneFixed = i128(1) << 64;
constexpr i128 kOneTao = kRaoPerTao;
/// One fortieth of 65 535.
constexpr i128 kLeastLiquid = 1'638;
/// 18 % of 65 535.
constexpr i128 kMostTake = 11'796;
constexpr QLatin1StringView kAlphaLowName = "alpha_low"_L1;
constexpr QLatin1StringView kAlphaHighName = "alpha_high"_L1;
constexpr QLatin1StringView kLiquidAlphaName = "liquid_alpha_enabled"_L1;
constexpr QLatin1StringView kMinBurnName = "min_burn"_L1;
constexpr QLatin1StringView kMaxBurnName = "max_burn"_L1;
constexpr QLatin1StringView kPlacesName = "max_allowed_uids"_L1;

/// Bounds: protocol, subnets.md section 9.
constexpr std::array kOwnerRules{
    OwnerRule{"tempo"_L1, "set_tempo", OwnerInput::Whole, 360, 50'400},
    OwnerRule{"activity_cutoff_factor"_L1, "set_activity_cutoff_factor", OwnerInput::Thousandths,
              1'000, 50'000},
    OwnerRule{"immunity_period"_L1, "sudo_set_immunity_period", OwnerInput::Whole, 0, kSixteenBits},
    OwnerRule{kPlacesName, "sudo_set_max_allowed_uids", OwnerInput::Whole, 0, 256},
    OwnerRule{"immune_neurons"_L1, "sudo_set_owner_immune_neuron_limit", OwnerInput::Whole, 1, 10},
    OwnerRule{kMinBurnName, "sudo_set_min_burn", OwnerInput::Amount, 0, kOneTao - 1},
    OwnerRule{kMaxBurnName, "sudo_set_max_burn", OwnerInput::Amount, kOneTao / 10 + 1,
              kSixtyFourBits},
    OwnerRule{"burn_half_life"_L1, "sudo_set_burn_half_life", OwnerInput::Whole, 1, 36'100},
    OwnerRule{"burn_increase_mult"_L1, "sudo_set_burn_increase_mult", OwnerInput::Fixed, kOneFixed,
              3 * kOneFixed},
    OwnerRule{"min_allowed_weights"_L1, "sudo_set_min_allowed_weights", OwnerInput::Whole, 0,
              kSixteenBits},
    OwnerRule{"weights_version"_L1, "sudo_set_weights_version_key", OwnerInput::Whole, 0,
              kSixtyFourBits},
    OwnerRule{"commit_reveal_weights_enabled"_L1, "sudo_set_commit_reveal_weights_enabled",
              OwnerInput::Flag, 0, 1},
    OwnerRule{"commit_reveal_period"_L1, "sudo_set_commit_reveal_weights_interval",
              OwnerInput::Whole, 1, 100},
    OwnerRule{"serving_rate_limit"_L1, "sudo_set_serving_rate_limit", OwnerInput::Whole, 0,
              kSixtyFourBits},
    OwnerRule{"yuma_version"_L1, "sudo_set_yuma3_enabled", OwnerInput::Version, 2, 3},
    OwnerRule{"rho"_L1, "sudo_set_rho", OwnerInput::Whole, 0, kSixteenBits},
    OwnerRule{"bonds_moving_avg"_L1, "sudo_set_bonds_moving_average", OwnerInput::Millionths, 0,
              975'000},
    OwnerRule{"bonds_penalty"_L1, "sudo_set_bonds_penalty", OwnerInput::Share, 0, kSixteenBits},
    OwnerRule{"bonds_reset_enabled"_L1, "sudo_set_bonds_reset_enabled", OwnerInput::Flag, 0, 1},
    OwnerRule{kLiquidAlphaName, "sudo_set_liquid_alpha_enabled", OwnerInput::Flag, 0, 1},
    OwnerRule{kAlphaLowName, {}, OwnerInput::Share, kLeastLiquid, kSixteenBits},
    OwnerRule{kAlphaHighName, {}, OwnerInput::Share, kLeastLiquid, kSixteenBits},
    OwnerRule{"alpha_sigmoid_steepness"_L1, "sudo_set_alpha_sigmoid_steepness", OwnerInput::Whole,
              0, 32'767},
    OwnerRule{"transfers_enabled"_L1, "sudo_set_toggle_transfer", OwnerInput::Flag, 0, 1},
    OwnerRule{"owner_cut_enabled"_L1, "sudo_set_owner_cut_enabled", OwnerInput::Flag, 0, 1},
    OwnerRule{"owner_cut_auto_lock_enabled"_L1, "sudo_set_owner_cut_auto_lock_enabled",
              OwnerInput::Flag, 0, 1},
    OwnerRule{"recycle_or_burn"_L1, "sudo_set_recycle_or_burn", OwnerInput::Fate, 0, 1},
    OwnerRule{"min_childkey_take"_L1, "sudo_set_min_childkey_take_per_subnet", OwnerInput::Share, 0,
              kMostTake},
};

/// The chain's number of a setting; nothing for kinds that no owner sets.
std::optional<i128> numberIn(const chain::HyperparamValue& value)
{
    return std::visit(
        [](const auto& held) -> std::optional<i128> {
            using T = std::decay_t<decltype(held)>;
            using V = chain::HyperparamValue;
            if constexpr (std::is_same_v<T, bool>)
                return held ? 1 : 0;
            else if constexpr (std::is_same_v<T, V::Signed>)
                return i128(held.value.bits >> 32);
            else if constexpr (std::is_same_v<T, V::Unsigned>)
                return i128(held.value.bits);
            else if constexpr (std::is_same_v<T, chain::Compact<Rao>>)
                return i128(held.value.value());
            else
                return i128(held.value);
        },
        value.choice);
}

QString digitsOf(const QString& text)
{
    QString out = text.trimmed();
    out.remove(kThinSpace).remove(u' ').remove(QChar(0x00A0));
    return out;
}

std::optional<i128> wholeIn(const QString& text)
{
    bool fine = false;
    const qulonglong number = digitsOf(text).toULongLong(&fine);
    return fine ? std::optional(i128(number)) : std::nullopt;
}

/// "50 %" of a whole, to the nearest; plain digits as they are.
std::optional<i128> partIn(const QString& text, i128 whole)
{
    if (!text.contains(u'%'))
        return wholeIn(text);
    const auto percent = parseAmount(digitsOf(QString(text).remove(u'%')));
    if (!percent)
        return std::nullopt;
    const i128 hundred = i128(100) * kOneTao;
    return (i128(percent->value()) * whole + hundred / 2) / hundred;
}

/// With decimals, times `scale`; nothing when that is not whole.
std::optional<i128> scaledIn(const QString& text, i128 scale)
{
    const auto amount = parseAmount(digitsOf(text));
    if (!amount || i128(amount->value()) * scale % kOneTao != 0)
        return std::nullopt;
    return i128(amount->value()) * scale / kOneTao;
}

/// Rounded up, so that the cut decimals of what stands in the state are those that were typed.
std::optional<i128> fixedIn(const QString& text)
{
    const auto amount = parseAmount(digitsOf(text));
    if (!amount || amount->value() > 1'000 * kRaoPerTao)
        return std::nullopt;
    const u128 bits = (u128(amount->value()) << 64) + u128(kOneTao) - 1;
    return i128(bits / u128(kOneTao));
}

QString typedDecimals(u128 whole, u128 fraction, int places)
{
    QString text = QString::number(qulonglong(whole));
    QString decimals = QString::number(qulonglong(fraction)).rightJustified(places, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals.isEmpty() ? text : text + u'.' + decimals;
}

} // namespace

std::span<const OwnerRule> ownerRules()
{
    return kOwnerRules;
}

const OwnerRule* ownerRule(const QString& name)
{
    for (const OwnerRule& rule : kOwnerRules)
        if (rule.name == name)
            return &rule;
    return nullptr;
}

// ------------------------------------------------------------------------------------- as text

QString OwnerChanges::plain(const OwnerRule& rule, i128 value)
{
    switch (rule.input) {
    case OwnerInput::Thousandths:
        return typedDecimals(u128(value / 1'000), u128(value % 1'000), 3);
    case OwnerInput::Amount:
        return amountPlain(Rao(static_cast<std::uint64_t>(value)));
    case OwnerInput::Fixed:
        return typedDecimals(u128(value) >> 64,
                             ((u128(value) & u128(kOneFixed - 1)) * 10'000) >> 64, 4);
    default:
        return QString::number(qulonglong(value));
    }
}

chain::HyperparamValue OwnerChanges::valueOf(const OwnerRule& rule, i128 value)
{
    chain::HyperparamValue out;
    if (rule.input == OwnerInput::Flag)
        out.choice = value != 0;
    else if (rule.input == OwnerInput::Amount)
        out.choice = chain::Compact<Rao>(Rao(static_cast<std::uint64_t>(value)));
    else if (rule.input == OwnerInput::Fixed)
        out.choice = chain::HyperparamValue::Unsigned{{u128(value)}};
    else
        out.choice = chain::Compact<std::uint64_t>(static_cast<std::uint64_t>(value));
    return out;
}

std::optional<i128> OwnerChanges::parse(const OwnerRule& rule, const QString& text)
{
    switch (rule.input) {
    case OwnerInput::Share:
        return partIn(text, kSixteenBits);
    case OwnerInput::Millionths:
        return partIn(text, 1'000'000);
    case OwnerInput::Thousandths:
        return scaledIn(text, 1'000);
    case OwnerInput::Amount:
        return scaledIn(text, kOneTao);
    case OwnerInput::Fixed:
        return fixedIn(text);
    default:
        return wholeIn(text);
    }
}

// ------------------------------------------------------------------------------------- staging

void OwnerChanges::setPresent(const std::vector<chain::HyperparamEntry>& entries)
{
    std::map<QString, i128> present;
    for (const chain::HyperparamEntry& entry : entries)
        if (const auto number = numberIn(entry.value))
            present[QString::fromUtf8(reinterpret_cast<const char*>(entry.name.data()),
                                      qsizetype(entry.name.size()))] = *number;
    m_present = std::move(present);
    std::erase_if(m_lines, [this](const auto& line) {
        const auto now = m_present.find(line.first);
        return now != m_present.end() && line.second.value == now->second;
    });
    judge();
}

void OwnerChanges::setPlaces(std::uint16_t neurons, std::uint16_t least)
{
    m_neurons = neurons;
    m_leastPlaces = least;
}

std::optional<i128> OwnerChanges::present(const OwnerRule& rule) const
{
    const auto found = m_present.find(QString(rule.name));
    return found == m_present.end() ? std::nullopt : std::optional(found->second);
}

void OwnerChanges::type(const OwnerRule& rule, const QString& text)
{
    const QString name(rule.name);
    if (text.trimmed().isEmpty()) {
        discard(rule);
        return;
    }
    Line line{text, parse(rule, text), std::nullopt};
    m_lines[name] = std::move(line);
    judge();
}

void OwnerChanges::choose(const OwnerRule& rule, i128 value)
{
    if (present(rule) == value) {
        discard(rule);
        return;
    }
    m_lines[QString(rule.name)] = {plain(rule, value), value, std::nullopt};
    judge();
}

QString OwnerChanges::typed(const OwnerRule& rule) const
{
    const auto found = m_lines.find(QString(rule.name));
    return found == m_lines.end() ? QString() : found->second.text;
}

std::optional<i128> OwnerChanges::next(const OwnerRule& rule) const
{
    const auto found = m_lines.find(QString(rule.name));
    if (found == m_lines.end() || found->second.fault || !found->second.value ||
        found->second.value == present(rule))
        return std::nullopt;
    return found->second.value;
}

std::optional<OwnerFault> OwnerChanges::fault(const OwnerRule& rule) const
{
    const auto found = m_lines.find(QString(rule.name));
    return found == m_lines.end() ? std::nullopt : found->second.fault;
}

void OwnerChanges::discard(const OwnerRule& rule)
{
    m_lines.erase(QString(rule.name));
    judge();
}

void OwnerChanges::discardAll()
{
    m_lines.clear();
    judge();
}

std::vector<OwnerChanges::Staged> OwnerChanges::staged() const
{
    std::vector<Staged> out;
    for (const OwnerRule& rule : kOwnerRules)
        if (const auto after = next(rule); after && present(rule))
            out.push_back({&rule, *present(rule), *after});
    return out;
}

bool OwnerChanges::hasFaults() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const auto& line) { return line.second.fault.has_value(); });
}

// ------------------------------------------------------------------------------------- judging

void OwnerChanges::judge()
{
    for (auto& [name, line] : m_lines) {
        const OwnerRule& rule = *ownerRule(name);
        line.fault.reset();
        if (!line.value)
            line.fault = OwnerFault{FaultKind::NotANumber, 0, {}};
        else if (*line.value < rule.least)
            line.fault = OwnerFault{FaultKind::TooSmall, rule.least, {}};
        else if (*line.value > rule.most)
            line.fault = OwnerFault{FaultKind::TooLarge, rule.most, {}};
    }
    judgePairs();
    Q_EMIT changed();
}

/// What is or becomes true of a setting.
std::optional<i128> OwnerChanges::effective(QLatin1StringView name) const
{
    const OwnerRule& rule = *ownerRule(QString(name));
    const auto staged = next(rule);
    return staged ? staged : present(rule);
}

/// Only of what is being changed, and only its first fault.
void OwnerChanges::blame(QLatin1StringView name, OwnerFault fault)
{
    const auto found = m_lines.find(QString(name));
    if (found != m_lines.end() && !found->second.fault)
        found->second.fault = std::move(fault);
}

void OwnerChanges::judgePairs()
{
    const auto least = effective(kMinBurnName);
    const auto most = effective(kMaxBurnName);
    if (least && most && *least >= *most) {
        blame(kMinBurnName, {FaultKind::AboveOther, *most, QString(kMaxBurnName)});
        blame(kMaxBurnName, {FaultKind::BelowOther, *least, QString(kMinBurnName)});
    }
    const auto low = effective(kAlphaLowName);
    const auto high = effective(kAlphaHighName);
    if (low && high && *low > *high) {
        blame(kAlphaLowName, {FaultKind::AboveOther, *high, QString(kAlphaHighName)});
        blame(kAlphaHighName, {FaultKind::BelowOther, *low, QString(kAlphaLowName)});
    }
    if (effective(kLiquidAlphaName) == i128(0))
        for (const auto name : {kAlphaLowName, kAlphaHighName})
            blame(name, {FaultKind::NeedsLiquid, 0, QString(kLiquidAlphaName)});
    const auto places = effective(kPlacesName);
    if (places && *places < m_neurons)
        blame(kPlacesName, {FaultKind::BelowNeurons, m_neurons, {}});
    else if (places && *places < m_leastPlaces)
        blame(kPlacesName, {FaultKind::TooSmall, m_leastPlaces, {}});
}

// --------------------------------------------------------------------------------------- calls

std::optional<chain::CallSpec> OwnerChanges::callOf(NetUid netuid, const OwnerRule& rule) const
{
    if (rule.call.empty()) {
        const auto low = effective(kAlphaLowName);
        const auto high = effective(kAlphaHighName);
        if (!low || !high)
            return std::nullopt;
        return chain::calls::setAlphaValues(netuid, static_cast<std::uint16_t>(*low),
                                            static_cast<std::uint16_t>(*high));
    }
    const auto value = effective(rule.name);
    const chain::calls::SubnetSetting* setting = chain::calls::subnetSetting(rule.call);
    if (!value || setting == nullptr)
        return std::nullopt;
    // The call asks whether it is the third, the answer says which one it is.
    return chain::calls::setOnSubnet(*setting, netuid,
                                     rule.input == OwnerInput::Version ? *value - 2 : *value);
}

std::vector<chain::CallSpec> OwnerChanges::calls(NetUid netuid) const
{
    std::vector<const OwnerRule*> order;
    for (const Staged& change : staged())
        order.push_back(change.rule);
    const auto stands = [&order](QLatin1StringView name) {
        return std::find_if(order.begin(), order.end(),
                            [name](const OwnerRule* rule) { return rule->name == name; });
    };
    // Each bound is held against the other as it is then.
    const auto least = stands(kMinBurnName);
    const auto most = stands(kMaxBurnName);
    if (least != order.end() && most != order.end() && *next(**most) > present(**least).value_or(0))
        std::iter_swap(least, most);
    // Both of liquid alpha's bounds go in one call.
    if (stands(kAlphaLowName) != order.end())
        if (const auto high = stands(kAlphaHighName); high != order.end())
            order.erase(high);
    std::vector<chain::CallSpec> out;
    for (const OwnerRule* rule : order)
        if (auto call = callOf(netuid, *rule))
            out.push_back(std::move(*call));
    return out;
}

} // namespace soma::ui
