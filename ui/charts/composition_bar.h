// A total as one bar in parts, with its legend. Painted by hand: it needs no chart library.
#pragma once

#include "consensus/base/units.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace soma::ui {

class CompositionBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString name;
        Rao amount;
        QColor colour;
    };

    explicit CompositionBar(QWidget* parent = nullptr);

    /// Empty parts keep their place in the legend.
    void setParts(std::vector<Part> parts);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Part> m_parts;
};

} // namespace soma::ui
