// SIGINT and SIGTERM as a Qt signal.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace soma::app {

/// Lives on the main thread. One instance per process; the handlers stay for the process's life.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void stopAsked(int signalNumber);

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace soma::app
