// Waiting for a future in a test, with the event loop turning.
#pragma once

#include "chain/api/async.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace soma::test {

/// The answer; aborts the test program when there is none within `seconds`.
template <typename T>
Result<T> waitFor(QFuture<Result<T>> future, int seconds = 30)
{
    std::optional<Result<T>> out;
    QEventLoop loop;
    QObject context;
    chain::whenDone(std::move(future), &context, [&](Result<T> result) {
        out.emplace(std::move(result));
        loop.quit();
    });
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    if (!out)
        loop.exec();
    if (!out)
        qFatal("a future was never answered");
    return std::move(*out);
}

} // namespace soma::test
