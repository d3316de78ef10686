// The subnet's pool: what lies in it, and how far a trade moves the price.
#pragma once

#include "ui/views/subnets/subnet_tab.h"

class QLabel;

namespace soma::ui {

class Card;
class CurveView;
class Segmented;
class Stat;
class StateStack;

class PoolTab : public SubnetTab {
    Q_OBJECT

public:
    PoolTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void showValues() override;

private:
    bool isBuying() const;
    void showCurve();
    void showTrade();

    Stat* m_tao;
    Stat* m_alpha;
    Stat* m_outside;
    Stat* m_volume;
    Stat* m_moving;
    Card* m_card;
    Segmented* m_side;
    CurveView* m_curve;
    QLabel* m_trade;
    StateStack* m_state;
};

} // namespace soma::ui
