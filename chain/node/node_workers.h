// Threads that work for an object and bring their answers to its thread.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <utility>

namespace soma::node {

/// Jobs with a higher priority are begun first. Declare it as the last member: its end waits for
/// every job under way, and jobs use the other members.
class NodeWorkers {
public:
    NodeWorkers(QObject& home, int threads) : m_home(home) { m_pool.setMaxThreadCount(threads); }

    /// From any thread.
    template <typename F>
    void run(int priority, F work)
    {
        m_pool.start(std::move(work), priority);
    }

    /// From the home's thread. What work() returns is run there, unless dropAnswers() came first.
    template <typename F>
    void runThenBack(int priority, F work)
    {
        m_pool.start(
            [this, work = std::move(work), generation = m_generation]() mutable {
                auto back = work();
                QMetaObject::invokeMethod(
                    &m_home,
                    [this, back = std::move(back), generation]() mutable {
                        if (generation == m_generation)
                            back();
                    },
                    Qt::QueuedConnection);
            },
            priority);
    }

    /// From the home's thread: nobody waits for the answers of jobs begun before.
    void dropAnswers() { ++m_generation; }

    /// Waits for every job.
    void finish() { m_pool.waitForDone(); }

    /// Jobs that have not begun are forgotten; waits for the others.
    void drain()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

private:
    QObject& m_home;
    std::uint64_t m_generation = 0;
    QThreadPool m_pool;
};

} // namespace soma::node
