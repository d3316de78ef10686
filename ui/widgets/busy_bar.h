// Something takes a second or two: how far along it is, and a way to give up.
#pragma once

#include "ui/widgets/phrases.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace soma::ui {

/// The figure is a measured expectation, so it stops short of full until the thing is done. Hidden
/// while nothing is going on.
class BusyBar : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(const QString& objectName, QWidget* parent = nullptr);

    void setText(const QString& text);

    /// Shown and moving; again while it runs changes nothing.
    void start(int usualMs);
    void stop();

    bool isRunning() const { return m_tick.isActive(); }

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void advance();

    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_tick;
    QElapsedTimer m_since;
    int m_usualMs = 1;
    Phrases m_phrases;
};

} // namespace soma::ui
