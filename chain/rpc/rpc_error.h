// How a JSON-RPC answer says no: the reference's codes and words (rpc.md section 7).
#pragma once

#include "consensus/base/error.h"

#include <QJsonValue>
#include <QString>

namespace soma::rpc {

struct RpcError {
    int code = 0;
    QString message;
    QJsonValue data = QJsonValue(QJsonValue::Undefined);
};

/// -32700: not JSON, or nested too deeply.
RpcError parseError();
/// -32600: JSON, but no request.
RpcError invalidRequest();
/// -32601, with exactly the words that clients look for.
RpcError methodNotFound();
/// -32602.
RpcError invalidParams(const QString& what);
/// -32603, with what went wrong.
RpcError internalError(const Error& error);
/// -32601 as the reference says it of a method that needs --rpc-methods unsafe.
RpcError unsafeRefused();
/// -32006, -32007, -32008, -32009, -32999: the limits.
RpcError tooManySubscriptions();
RpcError requestTooBig();
RpcError responseTooBig();
RpcError serverBusy();
RpcError tooManyRequests();

/// A question about state that failed: 4003 and the words that clients match.
RpcError stateError(const Error& error);
/// A submitted extrinsic that was not taken: 1001 to 1020.
RpcError submitError(const Error& error);
/// A runtime call behind payment_* and system_*: code 1.
RpcError runtimeError(const Error& error);

} // namespace soma::rpc
