// What every chart over a common x axis does alike: axes, crosshair, zoom and pan, gaps and events.
#pragma once

#include "ui/charts/chart_text.h"
#include "ui/charts/view_range.h"

#include <QColor>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

namespace soma::ui {

/// The picture's place and scales. Built anew for each painting.
struct Plot {
    QRectF box;
    ViewRange::Span x;
    double low = 0; ///< In units of the chain, as the values.
    double high = 1;
    bool logarithmic = false;

    double across(double at) const;
    double down(double value) const;
    double xAt(double across) const;
    double valueAt(double down) const;
};

/// One line of a read-out.
struct ChartReading {
    QString name;
    QString value;
    QColor colour;
};

/// A chart of this room, whoever draws it: views know what it says, not how it is painted.
///
/// Wheel and + − zoom at the cursor, dragging and arrows pan, Home and End go to the ends, Shift
/// with arrows moves the crosshair from point to point, Escape takes it away. Charts on one
/// ViewRange do all of that together. The range belongs to whoever made the chart and lives longer.
class ChartView : public QWidget {
    Q_OBJECT

public:
    ChartView(ViewRange& range, const QString& objectName, QWidget* parent = nullptr);

    ViewRange& range() const { return m_range; }

    void setUnit(ChartUnit unit);

    ChartUnit unit() const { return m_unit; }

    void setLogarithmic(bool on);

    bool isLogarithmic() const { return m_logarithmic; }

    /// "#12 345" unless told otherwise.
    void setPlaceText(PlaceText text);

    QString placeText(qint64 x) const { return m_placeText(x); }

    /// Shaded, with the reason said in the read-out.
    void setGaps(std::vector<ChartGap> gaps, const QString& why);
    void setEvents(std::vector<ChartEvent> events);

    /// Panes above others leave the labels of the x axis to the lowest.
    void setPlacesShown(bool shown);

    /// What the chart says at the cursor; the first line is the place.
    std::vector<ChartReading> readings() const;

    // The table twin: every point that was given, oldest first.
    virtual int tableRows() const = 0;
    virtual QStringList tableHeadings() const = 0;
    /// As it reads on screen, and as it is written into a file.
    virtual QString tableText(int row, int column) const = 0;
    virtual QString tablePlain(int row, int column) const = 0;

    bool isEmpty() const { return tableRows() == 0; }

    /// A picture of the chart as it stands, without the crosshair.
    QPixmap picture();

    QSize sizeHint() const override { return {640, 260}; }

    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void readingsChanged();

    /// The data is different.
    void contentChanged();

protected:
    struct ValueSpan {
        double low = 0;
        double high = 1;
        bool exact = false; ///< No room over and under it.
    };

    /// Of what is visible; nothing when there is no value to see.
    virtual std::optional<ValueSpan> valueSpan(const ViewRange::Span& visible) const = 0;
    virtual void paintData(QPainter& painter, const Plot& plot) const = 0;
    virtual std::vector<ChartReading> readingsAt(qint64 x) const = 0;
    /// The place of a point nearest to this.
    virtual std::optional<qint64> nearest(double x) const = 0;
    /// The point after (+1) or before (-1) a place.
    virtual std::optional<qint64> neighbour(qint64 x, int direction) const = 0;

    /// What the value axis counts, where that is not what the values are.
    virtual ChartUnit axisUnit() const { return m_unit; }

    /// The part of the picture that the value axis counts in; the rest is the subclass's.
    virtual QRectF valueBox(const QRectF& whole) const { return whole; }

    QRectF pictureBox() const;

    /// The data is different: paint anew.
    void renew();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Plot& plot() const;
    Plot makePlot() const;
    void drawPicture(QPainter& painter) const;
    void paintAxes(QPainter& painter, const Plot& plot) const;
    void paintGaps(QPainter& painter, const Plot& plot) const;
    void paintEvents(QPainter& painter, const Plot& plot) const;
    void paintCursor(QPainter& painter, const Plot& plot) const;
    void paintMark(QPainter& painter, const QRectF& place, const QString& text) const;
    void moveCursorTo(double across);
    void stepCursor(int direction);
    void tellCursor();

    ViewRange& m_range;
    ChartUnit m_unit = ChartUnit::Count;
    PlaceText m_placeText = ChartText::block;
    std::vector<ChartGap> m_gaps;
    QString m_gapText;
    std::vector<ChartEvent> m_events;
    bool m_logarithmic = false;
    bool m_placesShown = true;
    QPixmap m_cached;       ///< All but the crosshair.
    bool m_isDrawn = false; ///< The picture is of what there is now.
    mutable std::optional<Plot> m_plot;
    std::optional<double> m_dragFrom;
    double m_pointerDown = 0; ///< Where the horizontal hair is.
    bool m_pointerInside = false;
};

} // namespace soma::ui
