// The before-and-after table of a plan.
#pragma once

#include "ui/format/plan_text.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;

namespace soma::ui {

class PlanTable : public QWidget {
    Q_OBJECT

public:
    explicit PlanTable(QWidget* parent = nullptr);

    /// Rows that stay only change their texts, so that nothing jumps at a new block.
    void show(const chain::Plan& plan, const PlanText& text);

private:
    void setLine(int line, const QStringList& texts, const QStringList& roles);
    void dropFrom(int line);

    QGridLayout* m_grid;
    std::vector<std::array<QLabel*, 4>> m_lines;
};

} // namespace soma::ui
