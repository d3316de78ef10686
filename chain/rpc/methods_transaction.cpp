// transaction_v1_* and transactionWatch_v1_*: extrinsics on their way (rpc.md section 13).
#include "chain/primitives/validity_error.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"
#include "chain/rpc/transaction_broadcast.h"

#include <QJsonObject>

namespace soma::rpc {

namespace {

using chain::NodeError;
using chain::SubmitEvent;

constexpr const char* kWatched = "transactionWatch";

RpcError unknownOperation()
{
    return invalidParams(QStringLiteral("no such operation"));
}

// ---------------------------------------------------------------------------------- broadcasts

void broadcast(Call call)
{
    Bytes extrinsic = call.params.hex(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    // Over plain HTTP nothing could stop it.
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    if (call.session.count(TransactionBroadcast::kFamily) >= call.hub.limits().broadcasts)
        return call.reply.text("null");
    const QByteArray id = call.session.subscribe(TransactionBroadcast::kFamily, {});
    if (id.isEmpty())
        return call.reply.text("null");
    call.session.keep(id, std::make_unique<TransactionBroadcast>(call.hub, std::move(extrinsic)));
    call.reply.text('"' + id + '"');
}

void stopBroadcast(Call call)
{
    const QString id = call.params.text(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!call.session.unsubscribe(id.toUtf8(), TransactionBroadcast::kFamily))
        return call.reply.error(unknownOperation());
    call.reply.text("null");
}

// ------------------------------------------------------------------------------------- watching

QByteArray eventText(const char* event, const QByteArray& fields = {})
{
    return QByteArray(R"({"event":")") + event + '"' + fields + '}';
}

QByteArray blockText(const SubmitEvent& event)
{
    return R"(,"block":{"hash":)" + hexJson(event.block.hash.span()) + R"(,"index":)" +
           QByteArray::number(event.index) + '}';
}

/// "invalid" is the runtime's word, "dropped" the pool's, "error" our own.
const char* endOf(const SubmitEvent& event)
{
    if (!event.error)
        return event.kind == SubmitEvent::Kind::Invalid ? "invalid" : "dropped";
    switch (event.error->isFrom<NodeError>() ? event.error->as<NodeError>()
                                             : NodeError::InvalidTransaction) {
    case NodeError::InvalidTransaction:
    case NodeError::MalformedExtrinsic:
    case NodeError::Usurped:
    case NodeError::Expired:
        return "invalid";
    case NodeError::Internal:
        return "error";
    default:
        return "dropped";
    }
}

QByteArray watchText(const SubmitEvent& event)
{
    switch (event.kind) {
    case SubmitEvent::Kind::Pooled:
        return eventText("validated");
    case SubmitEvent::Kind::InBlock:
        return eventText("bestChainBlockIncluded", blockText(event));
    case SubmitEvent::Kind::Finalized:
        return eventText("finalized", blockText(event));
    case SubmitEvent::Kind::Dropped:
    case SubmitEvent::Kind::Invalid:
        break;
    }
    const RpcError why = submitError(event.error.value_or(Error(NodeError::Internal)));
    const QString words = why.data.isString() ? why.data.toString() : why.message;
    return eventText(endOf(event), R"(,"error":)" + jsonText(words));
}

void submitAndWatch(Call call)
{
    Bytes extrinsic = call.params.hex(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    const QByteArray id = call.session.subscribe(kWatched, "transactionWatch_v1_watchEvent");
    if (id.isEmpty())
        return call.reply.error(tooManySubscriptions());
    // Even bytes that are no extrinsic are an event, not an error.
    call.reply.text('"' + id + '"');
    auto submission = call.node().submit(std::move(extrinsic));
    QObject::connect(submission.get(), &chain::Submission::progressed, &call.session,
                     [session = &call.session, id](const SubmitEvent& event) {
                         session->notify(id, watchText(event));
                         if (event.kind != SubmitEvent::Kind::Pooled &&
                             event.kind != SubmitEvent::Kind::InBlock)
                             session->unsubscribe(id, kWatched);
                     });
    call.session.keep(id, std::move(submission));
}

void unwatch(Call call)
{
    const QString id = call.params.text(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!call.session.unsubscribe(id.toUtf8(), kWatched))
        return call.reply.error(unknownOperation());
    call.reply.text("null");
}

} // namespace

const std::vector<Method>& transactionMethods()
{
    static const std::vector<Method> kMethods{
        {"transaction_v1_broadcast", &broadcast, Access::Everyone, "transaction"},
        {"transaction_v1_stop", &stopBroadcast, Access::Everyone, "operationId"},
        {"transactionWatch_v1_submitAndWatch", &submitAndWatch, Access::Everyone, "transaction"},
        {"transactionWatch_v1_unwatch", &unwatch, Access::Everyone, "subscription"},
    };
    return kMethods;
}

} // namespace soma::rpc
