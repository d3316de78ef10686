// The first page: what one has, what needs attention, how the network is, what happened last.
#pragma once

#include "ui/models/holdings.h"
#include "ui/models/upcoming.h"
#include "ui/views/page.h"

class QBoxLayout;

namespace soma::ui {

class AttentionList;
class Card;
class HistoryTable;
class MovementPanel;
class NetworkCard;
class PortfolioChart;
class StateStack;
class WatchCard;

/// Asks for stake, claims, subnets and their past only while it is in front.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void follow(bool following);
    QWidget* buildMovements();
    void connectParts();
    void sayMovements();
    void showMovements();

    Models m_models;
    StakeBook m_book;
    Holdings m_holdings;
    Upcoming m_upcoming;
    QBoxLayout* m_below;
    StateStack* m_movements;
    HistoryTable* m_table;
    Card* m_movementsCard;
    PortfolioChart* m_portfolio;
    AttentionList* m_attention;
    NetworkCard* m_network;
    WatchCard* m_watch;
    MovementPanel* m_panel;
};

} // namespace soma::ui
