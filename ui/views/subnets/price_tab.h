// The price of a subnet's token as candles or as an area, from this node's own record.
#pragma once

#include "chain/api/history.h"
#include "ui/charts/view_range.h"
#include "ui/views/subnets/subnet_tab.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QStackedWidget;

namespace soma::ui {

class CandleView;
class ChartPanel;
class PastPanel;
class Segmented;

class PriceTab : public SubnetTab {
    Q_OBJECT

public:
    PriceTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void setActive(bool active) override;
    void showValues() override;

private:
    qint64 interval() const;
    void ask();
    void showState();
    void showKind();
    void showArea();

    chain::History* m_history;
    ViewRange m_candleRange;
    ViewRange m_areaRange;
    Segmented* m_kind;
    QComboBox* m_interval;
    QStackedWidget* m_charts;
    CandleView* m_candles;
    ChartPanel* m_panel;
    PastPanel* m_area;
    QTimer m_soon;
    std::optional<NetUid> m_of; ///< What is shown.
    std::optional<Error> m_error;
    int m_turn = 0;
    bool m_known = false;
    bool m_active = false;
    bool m_asking = false;
};

} // namespace soma::ui
