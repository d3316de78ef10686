// One part of a total: its colour, its name, its amount.
#pragma once

#include "consensus/base/units.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace soma::ui {

class Stat;

/// An amount in four decimals, all of them in the tooltip. As wide as its place, whatever it holds,
/// so that the cells beside it stay where they are.
class PartCell : public QWidget {
    Q_OBJECT

public:
    explicit PartCell(const QString& objectName, QWidget* parent = nullptr);

    /// Without a colour there is no mark, but its place is kept.
    void setName(const QString& name, const std::optional<QColor>& colour);

    /// `note` follows the exact amount in the tooltip.
    void setAmount(Rao amount, const QString& note = {});
    void setUnknown(const QString& why);

private:
    QLabel* m_mark;
    Stat* m_stat;
};

} // namespace soma::ui
