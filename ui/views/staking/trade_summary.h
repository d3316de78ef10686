// What the trade would do, in rows: give, get, fee, impact, price after, break-even, limit.
#pragma once

#include "ui/flows/trade_desk.h"

#include <QWidget>

#include <array>

class QLabel;

namespace soma::ui {

class TradeSummary : public QWidget {
    Q_OBJECT

public:
    explicit TradeSummary(TradeDesk& desk, QWidget* parent = nullptr);

    void showDesk();

private:
    enum Line { Give, Get, Fee, Impact, PriceAfter, BreakEven, Limit, LineCount };

    void sayCaptions();
    void setLine(Line line, const QString& text, const QString& tooltip = {},
                 const QString& tone = {});
    void setUnknown(const QString& why);
    void showQuote(const TradeQuote& quote);

    TradeDesk& m_desk;
    std::array<QLabel*, LineCount> m_captions{};
    std::array<QLabel*, LineCount> m_values{};
    QLabel* m_note;
};

} // namespace soma::ui
