// The shape of a few values in a table cell.
#pragma once

#include "ui/charts/chart_data.h"

#include <QRectF>

#include <span>

class QPainter;

namespace soma::ui {

/// Oldest first, evenly apart; kNoValue leaves a hole. Nothing is drawn for fewer than two values.
void paintSparkline(QPainter& painter, const QRectF& place, std::span<const qint64> values,
                    const QColor& colour);

/// A bar of `part` of `whole`, from the left.
void paintCellBar(QPainter& painter, const QRectF& place, qint64 part, qint64 whole,
                  const QColor& colour);

} // namespace soma::ui
