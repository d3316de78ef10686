// What the present stake on subnets would have been worth at the prices this node recorded.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/view_range.h"
#include "ui/models/holdings.h"
#include "ui/views/page.h"

#include <QFrame>

class QLabel;

namespace soma::ui {

class PastPanel;
class StateStack;

/// The node records prices, not what a person held: past balances cannot be drawn, and are not
/// pretended. Title and note say so.
class PortfolioChart : public QFrame {
    Q_OBJECT

public:
    PortfolioChart(const Models& models, const Holdings& holdings, QWidget* parent = nullptr);

    void setActive(bool active);

Q_SIGNALS:
    void stakingRequested();
    void retryRequested();

    /// A sentence for the toast.
    void told(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayTexts();
    void showState();
    ChartData worthOverTime(const std::vector<chain::Series>& prices) const;

    Models m_models;
    const Holdings& m_holdings;
    ViewRange m_range;
    QLabel* m_title;
    QLabel* m_note;
    PastPanel* m_panel;
    StateStack* m_state;
    std::vector<NetUid> m_asked; ///< In the order of the questions, the most worth first.
    Phrases m_phrases;
};

} // namespace soma::ui
