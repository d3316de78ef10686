// How much: typed, dragged along the impact curve, slid, or in quarters.
#pragma once

#include "ui/flows/trade_desk.h"
#include "ui/views/page.h"

#include <array>

class QLabel;
class QPushButton;
class QSlider;

namespace soma::ui {

class AmountEdit;
class CurveView;
class FormField;

class TradeAmountBox : public Page {
    Q_OBJECT

public:
    explicit TradeAmountBox(const Models& models, TradeDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void fill(Trade& trade) const;
    void clear();

    /// The unit, what there is, the curve, what is wrong; after every change of the desk.
    void showDesk();

    /// Says in place what is missing; false when something is.
    bool judge();

    QWidget* curve() const;

Q_SIGNALS:
    void changed();

private:
    void sayTexts();
    void setPart(int percent);
    void setAmount(std::uint64_t amount, bool everything);
    void showSlider();
    void showCurve();
    QString unit() const;

    TradeDesk& m_desk;
    AmountEdit* m_amount;
    FormField* m_field;
    QSlider* m_slider;
    std::array<QPushButton*, 4> m_parts;
    QLabel* m_have;
    CurveView* m_curve;
    QLabel* m_curveNote;
    bool m_everything = false;
};

} // namespace soma::ui
