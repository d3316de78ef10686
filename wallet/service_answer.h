// How a verb of the WalletService answers: internal to its two source files.
#pragma once

#include "wallet/wallet_service.h"

#include <QMetaObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace soma::wallet {

/// The wallet thread's end of a future. Copies share it; unanswered, it tells Cancelled.
template <typename T>
class WalletService::Answer {
public:
    Answer() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    QFuture<Result<T>> future() const { return m_promise->future(); }

    /// Whoever asked does not want it any more.
    bool isCancelled() const { return m_promise->isCanceled(); }

    /// The same question for a thread of its own.
    std::function<bool()> cancellation() const
    {
        return [promise = m_promise] { return promise->isCanceled(); };
    }

    void operator()(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// Runs `work(Answer<T>)` on the wallet thread.
template <typename T, typename Work>
QFuture<Result<T>> WalletService::ask(Work work)
{
    const Answer<T> answer;
    QMetaObject::invokeMethod(
        this, [answer, job = std::move(work)]() mutable { job(answer); }, Qt::QueuedConnection);
    return answer.future();
}

} // namespace soma::wallet
