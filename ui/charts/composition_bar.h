// A total as one bar in parts. Its legend is the page's. Painted by hand: it needs no chart
// library.
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
        Rao pale = {}; ///< So much of it, at its end, is drawn paler: it is there on paper only.
    };

    explicit CompositionBar(const QString& objectName, QWidget* parent = nullptr);

    void setParts(std::vector<Part> parts);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

    /// Over a part its tooltip says the exact amount.
    bool event(QEvent* event) override;

private:
    double total() const;

    std::vector<Part> m_parts;
};

} // namespace soma::ui
