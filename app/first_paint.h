// Tells once when a window was painted for the first time: what a person would call "it started".
#pragma once

#include <QObject>

class QWidget;

namespace soma::app {

/// Owned by the window it watches.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void painted();
};

} // namespace soma::app
