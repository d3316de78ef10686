// A matrix of whole numbers as colours: who gave whom how much weight.
#pragma once

#include "ui/charts/chart_data.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace soma::ui {

struct HeatMatrix {
    int rows = 0;
    int columns = 0;
    std::vector<qint64> cells; ///< Row by row; kNoValue for nothing there.

    qint64 at(int row, int column) const
    {
        return cells[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
    }
};

/// Sequential runs from nothing to `limit`; Diverging from −limit over nothing to +limit. The scale
/// is fixed by the caller, so that two pictures can be compared. A cell cursor follows the pointer
/// and the arrow keys; + and − come nearer, dragging and the wheel move the picture.
class HeatView : public QWidget {
    Q_OBJECT

public:
    enum class Scale { Sequential, Diverging };

    struct Cell {
        int row = 0;
        int column = 0;
        bool operator==(const Cell&) const = default;
    };

    explicit HeatView(const QString& objectName, QWidget* parent = nullptr);

    void setMatrix(HeatMatrix matrix, qint64 limit, Scale scale = Scale::Sequential);

    const HeatMatrix& matrix() const { return m_matrix; }

    /// What stands before a row and over a column: "uid 5".
    using LabelText = std::function<QString(int index)>;
    void setLabels(LabelText row, LabelText column);

    /// What the axes are: "validators", "miners".
    void setNames(const QString& rows, const QString& columns);
    void setValueText(std::function<QString(qint64 value)> text);

    const std::optional<Cell>& cell() const { return m_cell; }

    void setCell(std::optional<Cell> cell);

    /// Row, column and value in words; empty without a cell.
    QString cellText() const;
    QPixmap picture();

    QSize sizeHint() const override { return {640, 420}; }

    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void cellMoved();

    /// A click or Enter.
    void cellChosen(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF box() const;
    QSizeF cellSize() const;
    QRectF cellBox(const Cell& cell) const;
    std::optional<Cell> cellAt(QPointF place) const;
    QColor colourOf(qint64 value) const;
    void drawImage();
    void drawPicture(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void zoom(double factor, QPointF around);
    void keepInside();
    void showCell();

    HeatMatrix m_matrix;
    qint64 m_limit = 1;
    Scale m_scale = Scale::Sequential;
    LabelText m_rowText;
    LabelText m_columnText;
    std::function<QString(qint64)> m_valueText;
    QString m_rowName;
    QString m_columnName;
    QImage m_image; ///< A pixel a cell.
    double m_zoom = 1;
    QPointF m_offset; ///< Of the picture's corner, in pixels, never positive.
    std::optional<Cell> m_cell;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
};

} // namespace soma::ui
