#include "chain/rpc/json_rpc.h"

#include <QJsonDocument>

namespace soma::rpc {

namespace {

Element refused(const QJsonValue& id, RpcError error)
{
    return {id, std::move(error)};
}

Element readElement(const QJsonValue& value)
{
    const QJsonValue null(QJsonValue::Null);
    if (!value.isObject())
        return refused(null, invalidRequest());
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value(QLatin1String("id"));
    if (!id.isUndefined() && !id.isNull() && !id.isDouble() && !id.isString())
        return refused(null, invalidRequest());
    const QJsonValue shown = id.isUndefined() ? null : id;
    const QJsonValue method = object.value(QLatin1String("method"));
    const QJsonValue params = object.value(QLatin1String("params"));
    if (object.value(QLatin1String("jsonrpc")) != QJsonValue(QLatin1String("2.0")) ||
        !method.isString())
        return refused(shown, invalidRequest());
    if (!params.isUndefined() && !params.isNull() && !params.isArray() && !params.isObject())
        return refused(shown, invalidRequest());
    Request request;
    request.id = shown;
    request.isNotification = id.isUndefined();
    request.method = method.toString();
    request.params = params.toArray();
    request.namedParams = params.toObject();
    return {shown, std::move(request)};
}

Message alone(RpcError error)
{
    Message message;
    message.elements.push_back({QJsonValue(QJsonValue::Null), std::move(error)});
    return message;
}

} // namespace

Message readMessage(const QByteArray& text, std::size_t mostInBatch)
{
    // Qt's reader refuses nesting deeper than 1024 and text that is not UTF-8.
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        return alone(parseError());
    if (!document.isArray()) {
        Message message;
        message.elements.push_back(readElement(document.object()));
        return message;
    }
    const QJsonArray list = document.array();
    if (list.isEmpty())
        return alone(invalidRequest());
    if (static_cast<std::size_t>(list.size()) > mostInBatch)
        return alone({-32010, QStringLiteral("The batch request was too large")});
    Message message;
    message.isBatch = true;
    message.elements.reserve(static_cast<std::size_t>(list.size()));
    for (const auto& value : list)
        message.elements.push_back(readElement(value));
    return message;
}

QByteArray jsonText(const QJsonValue& value)
{
    // A document holds lists and objects only; the brackets around one value are cut off.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray resultText(const QJsonValue& id, const QByteArray& result)
{
    QByteArray out;
    out.reserve(result.size() + 64);
    out += R"({"jsonrpc":"2.0","id":)";
    out += jsonText(id);
    out += R"(,"result":)";
    out += result;
    out += '}';
    return out;
}

QByteArray errorText(const QJsonValue& id, const RpcError& error)
{
    QJsonObject object{{QStringLiteral("code"), error.code},
                       {QStringLiteral("message"), error.message}};
    if (!error.data.isUndefined())
        object.insert(QStringLiteral("data"), error.data);
    return R"({"jsonrpc":"2.0","id":)" + jsonText(id) + R"(,"error":)" + jsonText(object) + '}';
}

QByteArray notificationText(const QByteArray& method, const QByteArray& subscription,
                            const QByteArray& result)
{
    QByteArray out;
    out.reserve(result.size() + method.size() + subscription.size() + 80);
    out += R"({"jsonrpc":"2.0","method":")";
    out += method;
    out += R"(","params":{"subscription":")";
    out += subscription;
    out += R"(","result":)";
    out += result;
    out += "}}";
    return out;
}

} // namespace soma::rpc
