// The watchdog of the window's event loop, and the figures of the whole program that it is for.
#pragma once

#include <QApplication>

#include <utility>

namespace soma::bench {

/// Measures each event from the loop until it is dealt with, everything that it leads to included.
/// By the thread's own time: what other programs take from the machine is not the window's.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    static constexpr double kFrameMs = 50;

    struct Worst {
        double cpuMs = 0;
        double wallMs = 0; ///< The longest on the wall's clock, perhaps of another event.
        const char* receiver = "";
        int type = 0;
    };

    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Since the last time it was asked.
    Worst takeWorst() { return std::exchange(m_worst, {}); }

    /// How many events took longer than a frame may, since the start.
    int over() const { return m_over; }

private:
    int m_depth = 0;
    int m_over = 0;
    Worst m_worst;
};

void living(WatchedApplication& application);

} // namespace soma::bench
