// The first page: what one has, what needs attention, how the network is, what happened last.
#pragma once

#include "ui/views/page.h"

class QBoxLayout;
class QLabel;

namespace soma::ui {

class AttentionList;
class BlockBars;
class Card;
class CompositionBar;
class ProvenanceBadge;
class Stat;
class StateStack;

class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* buildTotal();
    QWidget* buildMovements();
    QWidget* buildNetwork();
    void showTotal();
    void showMovements();
    void showNetwork();

    Models m_models;
    QBoxLayout* m_below;
    QBoxLayout* m_side;
    QLabel* m_totalCaption;
    QLabel* m_total;
    QLabel* m_totalNote;
    ProvenanceBadge* m_provenance;
    CompositionBar* m_composition;
    StateStack* m_movements;
    Card* m_movementsCard;
    AttentionList* m_attention;
    Card* m_network;
    Stat* m_best;
    Stat* m_finalized;
    Stat* m_blockTime;
    BlockBars* m_bars;
};

} // namespace soma::ui
