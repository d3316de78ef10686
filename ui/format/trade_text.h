// Trades with stake in words.
#pragma once

#include "ui/flows/trade.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace soma::ui {

/// The symbol of a subnet's token.
using SymbolOf = std::function<QString(NetUid)>;

class TradeText {
    Q_DECLARE_TR_FUNCTIONS(TradeText)

public:
    /// "12.5 τ", "3.25 α"
    static QString amount(const TradeAmount& amount, const SymbolOf& symbolOf);

    /// "subnet 18, Zeus" or "root"
    static QString subnet(NetUid netuid, const QString& name);

    /// What the button of the ticket says: leads to the review.
    static QString reviewButton(TradeKind kind);

    /// Why a trade cannot be made as it stands.
    static QString fault(const TradeFault& fault);

    /// Why the pool gives no quote.
    static QString quoteError(const Error& error);

    /// A percentage of parts of a million, with a sign for a loss: "−0.25 %".
    static QString impact(std::uint32_t ppm);

    /// The tone of an impact: "", "warn" or "down".
    static QString impactTone(std::uint32_t ppm);
};

} // namespace soma::ui
