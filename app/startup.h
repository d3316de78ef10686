// The named, ordered steps of starting; stopping runs the finished ones backwards.
#pragma once

#include "consensus/base/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace soma::app {

/// Lives on the main thread and never blocks it: each step answers by future. Use once: add() all
/// steps, start(), later stop(). stop() may come while starting; the step under way is finished
/// first, then undone with the others.
class Startup : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString name; ///< For the log and the progress line, such as "open the chain".
        std::function<QFuture<Result<void>>()> start;
        std::function<QFuture<Result<void>>()> stop; ///< May be empty: nothing to undo.
    };

    using QObject::QObject;

    void add(Step step);
    void start();
    void stop();

    bool isStopping() const { return m_stopping; }

Q_SIGNALS:
    void stepBegun(const QString& name);
    void started();
    /// The failed step is not stopped later; those before it are, by stop().
    void failed(const QString& name, const soma::Error& error);
    void stopped();

private:
    void runNext();
    void undoNext();

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    bool m_underWay = false;
    bool m_stopping = false;
};

} // namespace soma::app
