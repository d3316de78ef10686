// y over x, with a place on the curve that can be dragged: what a trade costs, how a price falls.
#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace soma::ui {

struct CurvePoint {
    qint64 x = 0;
    qint64 y = 0;
};

/// A line across at a y, or down at an x.
struct CurveMark {
    enum class Along { X, Y };
    Along along = Along::Y;
    qint64 at = 0;
    QString text;
    ChartColour colour = ChartColour::Other;
};

/// The handle follows the mouse and the arrow keys (with Shift in small steps; Home, End, Page Up
/// and Page Down too). Screen readers hear where it stands.
class CurveView : public QWidget {
    Q_OBJECT

public:
    explicit CurveView(const QString& objectName, QWidget* parent = nullptr);

    void setUnits(ChartUnit x, ChartUnit y);

    /// How a place on the x axis reads, when not by its unit.
    void setPlaceText(PlaceText text);

    /// What the two axes are, for the read-out and screen readers.
    void setNames(const QString& x, const QString& y);

    /// Ascending by x, at least two points for anything to be drawn.
    void setCurve(std::vector<CurvePoint> points);
    void setMarks(std::vector<CurveMark> marks);

    /// Without a handle the curve only answers to the pointer.
    void setHandle(std::optional<qint64> x);

    std::optional<qint64> handle() const { return m_handle; }

    /// On the straight line between the two points around it.
    qint64 valueAt(qint64 x) const;

    QSize sizeHint() const override { return {320, 160}; }

    QSize minimumSizeHint() const override { return {200, 110}; }

Q_SIGNALS:
    /// By the person, not by setHandle.
    void handleMoved(qint64 x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Scales;
    Scales scales() const;
    QRectF box() const;
    QString placeText(qint64 x) const;
    void moveHandle(qint64 x);
    void describe();
    void paintAxes(QPainter& painter, const Scales& scales) const;
    void paintMarks(QPainter& painter, const Scales& scales) const;
    void paintPlace(QPainter& painter, const Scales& scales, qint64 x, bool solid) const;

    std::vector<CurvePoint> m_points;
    std::vector<CurveMark> m_marks;
    std::optional<qint64> m_handle;
    std::optional<qint64> m_pointer;
    ChartUnit m_xUnit = ChartUnit::Tao;
    ChartUnit m_yUnit = ChartUnit::Share;
    PlaceText m_placeText;
    QString m_xName;
    QString m_yName;
};

} // namespace soma::ui
