// One method of the server: its name and the function that answers.
#pragma once

#include "chain/api/async.h"
#include "chain/rpc/params.h"
#include "chain/rpc/rpc_error.h"
#include "chain/rpc/rpc_hub.h"
#include "chain/rpc/rpc_session.h"

#include <QJsonValue>

#include <utility>
#include <vector>

namespace soma::rpc {

/// A request on its way. Copies answer the same request; answer once.
struct Call {
    RpcHub& hub;
    RpcSession& session; ///< Also the context of every callback: it ends with the connection.
    Params params;
    Reply reply;

    chain::Node& node() const { return hub.node(); }

    chain::RawChain& raw() const { return hub.raw(); }

    /// Runs use(value) once the future has one; an error is answered as makeError(error).
    template <typename T, typename MakeError, typename Use>
    void then(QFuture<Result<T>> future, MakeError makeError, Use use) const
    {
        auto told = [reply = reply, makeError, use = std::move(use)](Result<T> result) mutable {
            if (!result)
                reply.error(makeError(result.error()));
            else if constexpr (std::is_void_v<T>)
                use();
            else
                use(std::move(*result));
        };
        // What is there already needs no turn of the event loop.
        if (future.isFinished() && future.resultCount() > 0)
            told(future.takeResult());
        else
            chain::whenDone(std::move(future), &session, std::move(told));
    }
};

enum class Access {
    Everyone,
    Unsafe, ///< Refused unless unsafe methods are on.
    Owner,  ///< The same, and not even listed then: the reference has no such name.
    Never,  ///< The reference's, and nothing that this node has. Not listed, refused by name.
};

struct Method {
    const char* name;
    void (*answer)(Call call);
    Access access = Access::Everyone;
    /// Of the parameters in order, with spaces between: they may come by name as well.
    const char* names = nullptr;
};

const std::vector<Method>& chainMethods();
const std::vector<Method>& stateMethods();
const std::vector<Method>& stateHistoryMethods();
const std::vector<Method>& childStateMethods();
const std::vector<Method>& authorMethods();
const std::vector<Method>& systemMethods();
const std::vector<Method>& subtensorMethods();
const std::vector<Method>& chainHeadMethods();
const std::vector<Method>& transactionMethods();
const std::vector<Method>& archiveMethods();
const std::vector<Method>& devMethods();
const std::vector<Method>& refusedMethods();

} // namespace soma::rpc
