// Plans in words: what changes, what to know before, what has to be waited for.
#pragma once

#include "chain/api/plan.h"
#include "ui/format/call_text.h"
#include "ui/format/refusal_text.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace soma::ui {

/// What things are called; an empty answer is a stranger.
struct PlanNames {
    NameOf account;                        ///< Accounts and hotkeys.
    std::function<QString(NetUid)> subnet; ///< "3 · Compute", "Root"
    std::function<QString(NetUid)> symbol; ///< Of its token.
};

class PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)

public:
    explicit PlanText(PlanNames names);

    /// "Free balance of Savings"
    QString caption(const chain::PlanRow& row) const;

    /// One side of a row; an en dash where there is nothing.
    QString value(const chain::PlanRow& row,
                  const std::optional<chain::PlanRow::Value>& value) const;

    /// "+1.5 τ", "−0.02 %": with its sign; empty for settings.
    QString difference(const chain::PlanRow& row) const;

    /// "up", "down" or "": whether the signer gains.
    static QString tone(const chain::PlanRow& row);

    /// What the call costs: "0.000124 τ", or in alpha.
    QString fee(const chain::Plan& plan) const;

    QString warning(const chain::PlanWarning& warning) const;

    /// "Raising the take: in 3 d 4 h (23 000 blocks)"
    QString clock(const chain::RateClock& clock, const chain::Head& best,
                  std::uint64_t blockTimeMs) const;

    /// Why the plan cannot be signed now; empty when it can.
    QString standing(const chain::Plan& plan, chain::PlanStanding standing,
                     const RefusalFacts& facts) const;

private:
    QString who(const chain::AccountId& account) const;
    QString where(const std::optional<NetUid>& netuid) const;
    QString symbolOf(const std::optional<NetUid>& netuid) const;
    static QString clockName(chain::ClockKind kind);

    PlanNames m_names;
};

} // namespace soma::ui
