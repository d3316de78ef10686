// How a node tells a subscription handle something from another thread.
//
// A handle may be destroyed on its own thread at the very moment the node wants to tell it. Both
// sides share a HandleLink; its lock makes the handle either alive long enough to receive the
// posted event (Qt then drops events of dead objects) or visibly gone.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <mutex>
#include <utility>

namespace soma::chain {

template <typename Handle>
class HandleLink {
public:
    explicit HandleLink(Handle* handle) : m_handle(handle) {}

    /// Runs call(Handle&) on the handle's thread, once its event loop turns. False when the handle
    /// is gone.
    template <typename Call>
    bool post(Call&& call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_handle == nullptr)
            return false;
        Handle* handle = m_handle;
        QMetaObject::invokeMethod(
            handle, [handle, run = std::forward<Call>(call)]() mutable { run(*handle); },
            Qt::QueuedConnection);
        return true;
    }

    bool isAlive() const
    {
        const std::lock_guard lock(m_mutex);
        return m_handle != nullptr;
    }

    void cut()
    {
        const std::lock_guard lock(m_mutex);
        m_handle = nullptr;
    }

private:
    mutable std::mutex m_mutex;
    Handle* m_handle;
};

/// The object a caller holds: a StorageSubscription or Submission that cuts its link when it dies.
template <typename Handle>
class LinkedHandle : public Handle {
public:
    LinkedHandle() : m_link(std::make_shared<HandleLink<Handle>>(this)) {}

    ~LinkedHandle() override { m_link->cut(); }

    std::shared_ptr<HandleLink<Handle>> link() const { return m_link; }

private:
    std::shared_ptr<HandleLink<Handle>> m_link;
};

} // namespace soma::chain
