// JSON-RPC 2.0 as text: what came in, and what goes out. Knows nothing of methods or sockets.
#pragma once

#include "chain/rpc/rpc_error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace soma::rpc {

struct Request {
    QJsonValue id; ///< Echoed as it came: number, text or null.
    bool isNotification = false;
    QString method;
    QJsonArray params;       ///< By position; absent ones are none.
    QJsonObject namedParams; ///< Or by name.
};

/// One element of a message: a request, or why it is none.
struct Element {
    QJsonValue id = QJsonValue(QJsonValue::Null);
    std::variant<Request, RpcError> content;
};

struct Message {
    bool isBatch = false;
    std::vector<Element> elements; ///< Never empty.
};

/// Any bytes; what is wrong with them becomes elements with errors.
Message readMessage(const QByteArray& text, std::size_t mostInBatch);

/// A value as JSON text, whatever its kind.
QByteArray jsonText(const QJsonValue& value);

/// `result` is JSON text already.
QByteArray resultText(const QJsonValue& id, const QByteArray& result);
QByteArray errorText(const QJsonValue& id, const RpcError& error);
QByteArray notificationText(const QByteArray& method, const QByteArray& subscription,
                            const QByteArray& result);

} // namespace soma::rpc
