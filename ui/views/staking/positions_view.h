// What is staked, in groups, with sums below.
#pragma once

#include "ui/models/position_model.h"
#include "ui/views/page.h"

class QLabel;

namespace soma::ui {

class DataTable;
class ProvenanceBadge;
class Segmented;
class Stat;
class StateStack;

class PositionsView : public Page {
    Q_OBJECT

public:
    PositionsView(const Models& models, StakeBook& book, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// The row that is selected, or null.
    const StakePosition* selected() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Enter or a click on a position.
    void positionChosen();

private:
    bool hasRoom() const;
    void buildTable();
    void addFigures();
    void addEarnings();
    void sayTexts();
    void showTotals();
    void showState();
    QString placeText(const QModelIndex& index) const;
    QString placeTooltip(const QModelIndex& index) const;
    QString alphaCell(const QModelIndex& index) const;
    QString rewardCell(const QModelIndex& index) const;
    QString groupName(const StakePosition& position) const;
    QString validatorName(const StakePosition& position) const;
    QString symbolOf(NetUid netuid) const;

    Models m_models;
    StakeBook& m_book;
    StakeCosts* m_costs;
    PositionModel* m_positions;
    Segmented* m_grouping;
    QLabel* m_groupingCaption;
    QLabel* m_age;
    ProvenanceBadge* m_badge;
    DataTable* m_table;
    StateStack* m_state;
    Stat* m_count;
    Stat* m_spot;
    Stat* m_exit;
    Stat* m_difference;
    Stat* m_reward;
    Stat* m_gain;
};

} // namespace soma::ui
