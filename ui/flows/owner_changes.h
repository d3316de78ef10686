// The settings of a subnet that its owner is about to change: typed, judged, staged, and made into
// calls in an order in which the chain takes them.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/answers/hyperparameters.h"
#include "consensus/base/checked.h"
#include "consensus/base/units.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace soma::ui {

/// How a setting is typed.
enum class OwnerInput {
    Flag,
    Version, ///< Of the consensus: 2 or 3.
    Fate,    ///< 0 burns, 1 recycles.
    Whole,
    Share,       ///< Of 65 535, or in per cent.
    Millionths,  ///< Of a million, or in per cent.
    Thousandths, ///< With up to three decimals.
    Amount,      ///< TAO.
    Fixed,       ///< Bits of a U64F64, typed with decimals.
};

/// A setting that an owner may set, by its name among the hyperparameters or in OwnerView.
struct OwnerRule {
    QLatin1StringView name;
    std::string_view call; ///< Empty for alpha_low and alpha_high, which share one.
    OwnerInput input = OwnerInput::Whole;
    i128 least = 0;
    i128 most = 0;

    bool isChoice() const
    {
        return input == OwnerInput::Flag || input == OwnerInput::Version ||
               input == OwnerInput::Fate;
    }
};

/// In the order of the form.
std::span<const OwnerRule> ownerRules();
const OwnerRule* ownerRule(const QString& name);

struct OwnerFault {
    enum class Kind {
        NotANumber,
        TooSmall,     ///< `bound` is the least.
        TooLarge,     ///< `bound` is the most.
        AboveOther,   ///< Has to stay below `other`, which is or becomes `bound`.
        BelowOther,   ///< Has to stay above `other`.
        NeedsLiquid,  ///< Liquid alpha is off.
        BelowNeurons, ///< Fewer places than there are neurons: `bound`.
    };

    Kind kind = Kind::NotANumber;
    i128 bound = 0;
    QString other;
};

/// Main thread, without widgets. Values are the chain's own numbers.
class OwnerChanges : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Staged {
        const OwnerRule* rule;
        i128 before;
        i128 after;
    };

    /// What the chain has now. What is staged and has come true is staged no longer.
    void setPresent(const std::vector<chain::HyperparamEntry>& entries);

    /// There can be no fewer places than neurons, and never fewer than `least`.
    void setPlaces(std::uint16_t neurons, std::uint16_t least);

    /// Nothing while unknown.
    std::optional<i128> present(const OwnerRule& rule) const;

    /// What the person typed; empty or the present value takes the change back.
    void type(const OwnerRule& rule, const QString& text);
    void choose(const OwnerRule& rule, i128 value);

    QString typed(const OwnerRule& rule) const;

    /// What is staged; nothing also when it is wrong.
    std::optional<i128> next(const OwnerRule& rule) const;

    std::optional<OwnerFault> fault(const OwnerRule& rule) const;

    void discard(const OwnerRule& rule);
    void discardAll();

    std::vector<Staged> staged() const;

    bool hasFaults() const;

    /// One for each change, with alpha's two bounds in one.
    std::vector<chain::CallSpec> calls(NetUid netuid) const;

    /// The call that a change of this setting alone would be.
    std::optional<chain::CallSpec> callOf(NetUid netuid, const OwnerRule& rule) const;

    /// As a field holds it: digits and a dot, no unit.
    static QString plain(const OwnerRule& rule, i128 value);
    static chain::HyperparamValue valueOf(const OwnerRule& rule, i128 value);

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString text;
        std::optional<i128> value;
        std::optional<OwnerFault> fault;
    };

    static std::optional<i128> parse(const OwnerRule& rule, const QString& text);
    void judge();
    void judgePairs();
    std::optional<i128> effective(QLatin1StringView name) const;
    void blame(QLatin1StringView name, OwnerFault fault);

    std::map<QString, i128> m_present;
    std::map<QString, Line> m_lines;
    std::uint16_t m_neurons = 0;
    std::uint16_t m_leastPlaces = 0;
};

} // namespace soma::ui
