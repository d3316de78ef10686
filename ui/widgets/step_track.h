// The way of a transfer: signed, in pool, in block N, finalized.
#pragma once

#include <QStringList>
#include <QWidget>

namespace soma::ui {

/// Says nothing of transfers itself: steps are texts, one of them is where things stand.
class StepTrack : public QWidget {
    Q_OBJECT

public:
    explicit StepTrack(QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);

    /// Steps before `reached` and it itself are done; `failed` marks the one after it.
    void setReached(int reached, bool failed = false);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QStringList m_steps;
    int m_reached = -1;
    bool m_failed = false;
};

} // namespace soma::ui
