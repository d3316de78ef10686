// The giving side of the futures that a node answers with.
#pragma once

#include "consensus/base/result.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace soma::node {

/// One that is dropped without an answer cancels its future.
template <typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
Promise<T> newPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(const Promise<T>& promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace soma::node
