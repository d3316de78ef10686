// The ticket: what to trade, how much, on which terms, and what it would give.
#pragma once

#include "ui/flows/trade_desk.h"
#include "ui/views/page.h"
#include "ui/views/staking/trade_places.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace soma::ui {

class Segmented;
class TradeAmountBox;
class TradeSummary;
class TradeTerms;

class TradeTicket : public Page {
    Q_OBJECT

public:
    TradeTicket(const Models& models, StakeBook& book, TradeDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;

    void setKind(TradeKind kind);
    void choosePosition(const StakePosition& position);
    void chooseStakeAt(NetUid netuid, const std::optional<chain::Hotkey>& hotkey);

    TradePlaces& places() const { return *m_places; }

    /// After a trade went through.
    void clearAmount();

    /// Above the button: what concerns the whole.
    void showGeneral(const QString& sentence);

Q_SIGNALS:
    void reviewRequested();

private:
    void sayTexts();
    void tell();
    void showDesk();
    void review();

    TradeDesk& m_desk;
    Segmented* m_kind;
    TradePlaces* m_places;
    TradeAmountBox* m_amount;
    TradeTerms* m_terms;
    TradeSummary* m_summary;
    QLabel* m_general;
    QPushButton* m_review;
};

} // namespace soma::ui
