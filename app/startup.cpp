#include "app/startup.h"

#include "chain/api/async.h"

#include <QLoggingCategory>

namespace soma::app {

namespace {
Q_LOGGING_CATEGORY(startupLog, "soma.startup")
} // namespace

void Startup::add(Step step)
{
    m_steps.push_back(std::move(step));
}

void Startup::start()
{
    runNext();
}

void Startup::runNext()
{
    if (m_stopping) {
        undoNext();
        return;
    }
    if (m_done == m_steps.size()) {
        Q_EMIT started();
        return;
    }
    const Step& step = m_steps[m_done];
    Q_EMIT stepBegun(step.name);
    m_underWay = true;
    chain::whenDone(step.start(), this, [this](const Result<void>& result) {
        m_underWay = false;
        if (!result.has_value()) {
            qCWarning(startupLog) << "could not" << m_steps[m_done].name << "because"
                                  << QString::fromStdString(result.error().toString());
            Q_EMIT failed(m_steps[m_done].name, result.error());
            if (m_stopping)
                undoNext();
            return;
        }
        ++m_done;
        runNext();
    });
}

void Startup::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    if (!m_underWay)
        undoNext();
}

void Startup::undoNext()
{
    while (m_done > 0 && !m_steps[m_done - 1].stop)
        --m_done;
    if (m_done == 0) {
        Q_EMIT stopped();
        return;
    }
    --m_done;
    const QString name = m_steps[m_done].name;
    chain::whenDone(m_steps[m_done].stop(), this, [this, name](const Result<void>& result) {
        if (!result.has_value())
            qCWarning(startupLog) << "undoing" << name
                                  << "failed:" << QString::fromStdString(result.error().toString());
        undoNext();
    });
}

} // namespace soma::app
