#include "ui/format/rule_text.h"

#include "ui/format/amount_format.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// How a number reads.
enum class Shape { Plain, Blocks, Epochs, Unit, Million, Thousand, Money, Fate };

struct Rule {
    const char* name;
    const char* meaning;
    const char* bounds;
    RuleSetter setter;
    Shape kind = Shape::Plain;
};

constexpr auto kOwner = RuleSetter::Owner;
constexpr auto kRoot = RuleSetter::Root;
constexpr auto kNobody = RuleSetter::Nobody;

/// Bounds and setters: protocol, subnets.md section 9.
constexpr std::array kRules{
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"kappa",
         QT_TRANSLATE_NOOP("RuleText", "How much stake must agree on a weight for it to count"), "",
         kRoot, Shape::Unit},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"immunity_period",
         QT_TRANSLATE_NOOP("RuleText", "How long a new neuron cannot be replaced"), "", kOwner,
         Shape::Blocks},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"min_allowed_weights",
         QT_TRANSLATE_NOOP("RuleText", "How many miners a validator must weigh at least"), "",
         kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"max_weights_limit", QT_TRANSLATE_NOOP("RuleText", "The largest weight one miner can get"),
         QT_TRANSLATE_NOOP("RuleText", "always the whole"), kNobody, Shape::Unit},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"tempo", QT_TRANSLATE_NOOP("RuleText", "Blocks from one epoch to the next"),
         QT_TRANSLATE_NOOP("RuleText", "360 to 50 400"), kOwner, Shape::Blocks},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"weights_version", QT_TRANSLATE_NOOP("RuleText", "The version that validators must state"),
         "", kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"weights_rate_limit",
         QT_TRANSLATE_NOOP("RuleText", "Blocks a validator waits before it sets weights again"), "",
         kRoot, Shape::Blocks},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"activity_cutoff",
         QT_TRANSLATE_NOOP("RuleText", "After so long without weights a validator counts no more"),
         QT_TRANSLATE_NOOP("RuleText", "follows the factor and the tempo"), kNobody, Shape::Blocks},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"activity_cutoff_factor", QT_TRANSLATE_NOOP("RuleText", "The cutoff in tempos"),
         QT_TRANSLATE_NOOP("RuleText", "1 to 50"), kOwner, Shape::Thousand},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"registration_allowed",
         QT_TRANSLATE_NOOP("RuleText", "New neurons may register; off also stops emission"), "",
         kRoot},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"target_regs_per_interval",
         QT_TRANSLATE_NOOP("RuleText", "Used by the root network alone"), "", kRoot},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"min_burn", QT_TRANSLATE_NOOP("RuleText", "A place never costs less"),
         QT_TRANSLATE_NOOP("RuleText", "below 1 τ and below the maximum"), kOwner, Shape::Money},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"max_burn", QT_TRANSLATE_NOOP("RuleText", "A place never costs more"),
         QT_TRANSLATE_NOOP("RuleText", "above 0.1 τ and above the minimum"), kOwner, Shape::Money},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"burn_half_life", QT_TRANSLATE_NOOP("RuleText", "Blocks in which a place's cost halves"),
         QT_TRANSLATE_NOOP("RuleText", "1 to 36 100"), kOwner, Shape::Blocks},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"burn_increase_mult",
         QT_TRANSLATE_NOOP("RuleText", "A registration multiplies the cost by this"),
         QT_TRANSLATE_NOOP("RuleText", "1 to 3"), kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"bonds_moving_avg",
         QT_TRANSLATE_NOOP("RuleText", "How slowly validators' bonds follow their weights"),
         QT_TRANSLATE_NOOP("RuleText", "up to 97.5 % for the owner"), kOwner, Shape::Million},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"max_regs_per_block", QT_TRANSLATE_NOOP("RuleText", "Used by the root network alone"), "",
         kRoot},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"serving_rate_limit",
         QT_TRANSLATE_NOOP("RuleText", "Blocks a neuron waits before it says its address again"),
         "", kOwner, Shape::Blocks},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"max_validators", QT_TRANSLATE_NOOP("RuleText", "How many may be validators"),
         QT_TRANSLATE_NOOP("RuleText", "up to the number of places"), kRoot},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"commit_reveal_period",
         QT_TRANSLATE_NOOP("RuleText", "Epochs for which weights stay secret"),
         QT_TRANSLATE_NOOP("RuleText", "1 to 100"), kOwner, Shape::Epochs},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"commit_reveal_weights_enabled",
         QT_TRANSLATE_NOOP("RuleText", "Weights are sealed first and shown later"), "", kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"alpha_high", QT_TRANSLATE_NOOP("RuleText", "Liquid alpha: the fastest a bond may move"),
         QT_TRANSLATE_NOOP("RuleText", "at least 2.5 %; liquid alpha must be on"), kOwner,
         Shape::Unit},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"alpha_low", QT_TRANSLATE_NOOP("RuleText", "Liquid alpha: the slowest a bond may move"),
         QT_TRANSLATE_NOOP("RuleText", "2.5 % up to the fastest"), kOwner, Shape::Unit},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"liquid_alpha_enabled",
         QT_TRANSLATE_NOOP("RuleText", "Bonds move faster where validators agree less"), "",
         kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"alpha_sigmoid_steepness",
         QT_TRANSLATE_NOOP("RuleText", "Liquid alpha: how sharply it changes over"),
         QT_TRANSLATE_NOOP("RuleText", "negative by root alone"), kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"yuma_version", QT_TRANSLATE_NOOP("RuleText", "Which consensus the epochs run"),
         QT_TRANSLATE_NOOP("RuleText", "2 or 3"), kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"subnet_is_active",
         QT_TRANSLATE_NOOP("RuleText", "The owner has started it, and its token trades"), "",
         kNobody},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"transfers_enabled", QT_TRANSLATE_NOOP("RuleText", "Stake may change hands"), "", kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"bonds_reset_enabled",
         QT_TRANSLATE_NOOP("RuleText", "A miner's news can clear the bonds towards it"), "",
         kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"user_liquidity_enabled", QT_TRANSLATE_NOOP("RuleText", "No longer used"), "", kNobody},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"owner_cut_enabled",
         QT_TRANSLATE_NOOP("RuleText", "The owner gets a part of the emission"), "", kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"owner_cut_auto_lock_enabled",
         QT_TRANSLATE_NOOP("RuleText", "The owner's part is locked when it comes"), "", kOwner},
    //: A hyperparameter: what it is for; then, if any, its bounds.
    Rule{"min_childkey_take",
         QT_TRANSLATE_NOOP("RuleText", "The least a child key takes for itself"),
         QT_TRANSLATE_NOOP("RuleText", "up to 18 %"), kOwner, Shape::Unit},
    //: A setting of a subnet: what it is for; then, if any, its bounds.
    Rule{"max_allowed_uids", QT_TRANSLATE_NOOP("RuleText", "How many places there are"),
         QT_TRANSLATE_NOOP("RuleText", "up to 256, never below the neurons there are"), kOwner},
    //: A setting of a subnet: what it is for; then, if any, its bounds.
    Rule{"immune_neurons",
         QT_TRANSLATE_NOOP("RuleText", "How many of the owner's neurons cannot be replaced"),
         QT_TRANSLATE_NOOP("RuleText", "1 to 10"), kOwner},
    //: A setting of a subnet: what it is for; then, if any, its bounds.
    Rule{"rho", QT_TRANSLATE_NOOP("RuleText", "How steeply trust rises with agreement"), "",
         kOwner},
    //: A setting of a subnet: what it is for; then, if any, its bounds.
    Rule{"bonds_penalty",
         QT_TRANSLATE_NOOP("RuleText", "How much a weight beyond the agreed one costs in bonds"),
         "", kOwner, Shape::Unit},
    //: A setting of a subnet: what it is for; then, if any, its bounds.
    Rule{"recycle_or_burn",
         QT_TRANSLATE_NOOP("RuleText", "What becomes of what the owner's own miners earn"), "",
         kOwner, Shape::Fate},
};

const Rule* find(const QString& name)
{
    for (const Rule& rule : kRules)
        if (name == QLatin1String(rule.name))
            return &rule;
    return nullptr;
}

/// Whole numbers only; nothing for the others.
std::optional<quint64> wholeNumber(const chain::HyperparamValue& value)
{
    return std::visit(
        [](const auto& choice) -> std::optional<quint64> {
            using T = std::decay_t<decltype(choice)>;
            if constexpr (std::is_same_v<T, chain::Compact<std::uint16_t>> ||
                          std::is_same_v<T, chain::Compact<std::uint32_t>> ||
                          std::is_same_v<T, chain::Compact<std::uint64_t>>)
                return choice.value;
            else if constexpr (std::is_same_v<T, chain::Compact<Rao>>)
                return choice.value.value();
            else if constexpr (std::is_same_v<T, chain::Compact<u128>>)
                return choice.value > u128(UINT64_MAX) ? std::nullopt
                                                       : std::optional(quint64(choice.value));
            else
                return std::nullopt;
        },
        value.choice);
}

/// Four decimals, without floating point.
QString fixedText(bool negative, u128 magnitude, int fractionBits)
{
    const auto whole = quint64(magnitude >> fractionBits);
    const u128 rest = magnitude & ((u128(1) << fractionBits) - 1);
    const auto fraction = quint64((rest * 10'000) >> fractionBits);
    QString text = QString::number(whole);
    if (fraction != 0) {
        text += u'.' + QString::number(fraction).rightJustified(4, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return negative ? QChar(0x2212) + text : text;
}

} // namespace

RuleInfo RuleText::info(const QString& name)
{
    const Rule* rule = find(name);
    if (rule == nullptr)
        //: A hyperparameter that is newer than the program.
        return {tr("Newer than this program"), {}, RuleSetter::Nobody};
    return {tr(rule->meaning), *rule->bounds == '\0' ? QString() : tr(rule->bounds), rule->setter};
}

bool RuleText::knows(const QString& name)
{
    return find(name) != nullptr;
}

QString RuleText::raw(const chain::HyperparamValue& value)
{
    if (const auto* on = std::get_if<bool>(&value.choice))
        return *on ? u"true"_s : u"false"_s;
    if (const std::optional<quint64> number = wholeNumber(value))
        return QString::number(*number);
    if (const auto* fixed = std::get_if<chain::HyperparamValue::Signed>(&value.choice)) {
        const std::int64_t bits = fixed->value.bits;
        return fixedText(bits < 0, bits < 0 ? u128(-i128(bits)) : u128(bits), 32);
    }
    if (const auto* fixed = std::get_if<chain::HyperparamValue::Unsigned>(&value.choice))
        return fixedText(false, fixed->value.bits, 64);
    return kUnknown;
}

QString RuleText::value(const QString& name, const chain::HyperparamValue& value)
{
    if (const auto* on = std::get_if<bool>(&value.choice))
        //: Value of a hyperparameter.
        return *on ? tr("on")
                   //: Value of a hyperparameter.
                   : tr("off");
    const std::optional<quint64> number = wholeNumber(value);
    const Rule* rule = find(name);
    if (!number || rule == nullptr)
        return raw(value);
    switch (rule->kind) {
    case Shape::Blocks:
        return TimeText::blockCount(BlockSpan(std::uint64_t(*number)));
    case Shape::Epochs:
        //: Value of a hyperparameter.
        return tr("%n epoch(s)", "", int(*number));
    case Shape::Unit:
        return shareText(qint64((*number * 1'000'000'000 + 32'767) / 65'535));
    case Shape::Million:
        return shareText(qint64(*number * 1'000));
    case Shape::Thousand:
        // Rounded up, because what follows cuts.
        return fixedText(false, ((u128(*number) << 32) + 999) / 1'000, 32);
    case Shape::Money:
        return amountText(Rao(*number));
    case Shape::Fate:
        //: Value of a setting: earned alpha goes back to what can still be emitted.
        return *number == 1 ? tr("recycle")
                            //: Value of a setting: earned alpha is destroyed.
                            : tr("burn");
    case Shape::Plain:
        return countText(*number);
    }
    return raw(value);
}

QString RuleText::setter(RuleSetter setter)
{
    switch (setter) {
    case RuleSetter::Owner:
        //: Who may set a hyperparameter: the subnet's owner.
        return tr("Owner");
    case RuleSetter::Root:
        //: Who may set a hyperparameter: the network's root key alone.
        return tr("Root");
    case RuleSetter::Nobody:
        break;
    }
    return kUnknown;
}

} // namespace soma::ui
