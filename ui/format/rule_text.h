// A subnet's hyperparameters in words: what each is for, between what, and who may set it.
#pragma once

#include "chain/primitives/answers/hyperparameters.h"

#include <QCoreApplication>
#include <QString>

namespace soma::ui {

enum class RuleSetter { Owner, Root, Nobody };

struct RuleInfo {
    QString meaning;
    QString bounds; ///< Empty where the chain has none.
    RuleSetter setter = RuleSetter::Root;
};

class RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)

public:
    /// For a name the program does not know, only the setter is left open.
    static RuleInfo info(const QString& name);

    /// Whether the program knows a setting of this name.
    static bool knows(const QString& name);

    /// "50 %", "360 blocks", "1 τ", "on": for people.
    static QString value(const QString& name, const chain::HyperparamValue& value);

    /// The number as it stands in the state.
    static QString raw(const chain::HyperparamValue& value);

    static QString setter(RuleSetter setter);
};

} // namespace soma::ui
