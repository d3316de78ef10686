// whenDone: a future's answer, on my thread, only while I live.
//
// QFuture::then(context, ...) of Qt 6.4 aborts a debug build when the context dies first and is not
// safe across threads. A watcher parented to the context has neither fault.
#pragma once

#include "chain/api/node_error.h"
#include "consensus/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace soma::chain {

/// Runs `callback(Result<T>)` on the context's thread once the future has an answer, and never
/// after the context died. Call it from the context's own thread. A future that ends without an
/// answer is told as NodeError::Cancelled, so that no question is left hanging.
template <typename T, typename Callback>
void whenDone(QFuture<Result<T>> future, QObject* context, Callback&& callback)
{
    using Watcher = QFutureWatcher<Result<T>>;
    auto* watcher = new Watcher(context);
    QObject::connect(watcher, &Watcher::finished, context,
                     [watcher, call = std::forward<Callback>(callback)]() mutable {
                         watcher->deleteLater();
                         QFuture<Result<T>> done = watcher->future();
                         if (done.resultCount() > 0)
                             call(done.takeResult());
                         else
                             call(Result<T>(NodeError::Cancelled));
                     });
    watcher->setFuture(std::move(future));
}

/// A future that already holds its answer.
template <typename T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace soma::chain
