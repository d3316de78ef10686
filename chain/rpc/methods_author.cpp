// author_*: extrinsics on their way (rpc.md sections 3, 4 and 6).
#include "chain/primitives/extrinsic.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soma::rpc {

namespace {

using chain::SubmitEvent;

constexpr const char* kWatched = "extrinsic";

QJsonValue blockStatus(const char* name, const chain::Head& block)
{
    return QJsonObject{{QString::fromLatin1(name), hexString(block.hash.span())}};
}

/// The status in a client's words; terminal ones end the subscription.
QJsonValue statusOf(const SubmitEvent& event)
{
    switch (event.kind) {
    case SubmitEvent::Kind::Pooled:
        return QStringLiteral("ready");
    case SubmitEvent::Kind::InBlock:
        return blockStatus("inBlock", event.block);
    case SubmitEvent::Kind::Finalized:
        return blockStatus("finalized", event.block);
    case SubmitEvent::Kind::Invalid:
        return QStringLiteral("invalid");
    case SubmitEvent::Kind::Dropped:
        break;
    }
    if (event.error && event.error->is(chain::NodeError::Usurped))
        return QJsonObject{
            {QStringLiteral("usurped"), QString::fromStdString(event.error->detail())}};
    return QStringLiteral("dropped");
}

bool isRefused(const SubmitEvent& event)
{
    return event.kind == SubmitEvent::Kind::Invalid || event.kind == SubmitEvent::Kind::Dropped;
}

RpcError refusalOf(const SubmitEvent& event)
{
    const Error why = event.error.value_or(Error(chain::NodeError::Internal));
    RpcError refusal = submitError(why);
    if (why.is(chain::NodeError::AlreadyImported))
        refusal.data = hexString(event.extrinsic.span());
    return refusal;
}

/// Answers when the pool has spoken.
void submitExtrinsic(Call call)
{
    Bytes extrinsic = call.params.hex(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    // The handle lives until the pool has spoken, or as long as the connection.
    chain::Submission* submission = call.node().submit(std::move(extrinsic)).release();
    submission->setParent(&call.session);
    QObject::connect(submission, &chain::Submission::progressed, &call.session,
                     [reply = call.reply, submission](const SubmitEvent& event) {
                         if (isRefused(event))
                             reply.error(refusalOf(event));
                         else
                             reply.text(hexJson(event.extrinsic.span()));
                         submission->deleteLater();
                     });
}

void submitAndWatch(Call call)
{
    Bytes extrinsic = call.params.hex(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    const QByteArray id = call.session.subscribe(kWatched, "author_extrinsicUpdate");
    if (id.isEmpty())
        return call.reply.error(tooManySubscriptions());
    auto submission = call.node().submit(std::move(extrinsic));
    QObject::connect(submission.get(), &chain::Submission::progressed, &call.session,
                     [session = &call.session, reply = call.reply, id,
                      accepted = false](const SubmitEvent& event) mutable {
                         if (!accepted && isRefused(event)) {
                             reply.error(refusalOf(event));
                             session->unsubscribe(id, kWatched);
                             return;
                         }
                         if (!accepted)
                             reply.text('"' + id + '"');
                         accepted = true;
                         session->notify(id, jsonText(statusOf(event)));
                         if (isRefused(event) || event.kind == SubmitEvent::Kind::Finalized)
                             session->unsubscribe(id, kWatched);
                     });
    call.session.keep(id, std::move(submission));
}

void unwatch(Call call)
{
    const QString id = call.params.text(0);
    call.reply.value(call.session.unsubscribe(id.toUtf8(), kWatched));
}

void pendingExtrinsics(Call call)
{
    call.then(call.raw().pendingExtrinsics(), &stateError,
              [reply = call.reply](const std::vector<Bytes>& pending) {
                  QJsonArray list;
                  for (const Bytes& extrinsic : pending)
                      list.append(hexString(extrinsic));
                  reply.value(list);
              });
}

} // namespace

const std::vector<Method>& authorMethods()
{
    static const std::vector<Method> kMethods{
        {"author_submitExtrinsic", &submitExtrinsic},
        {"author_submitAndWatchExtrinsic", &submitAndWatch},
        {"author_unwatchExtrinsic", &unwatch},
        {"author_pendingExtrinsics", &pendingExtrinsics},
    };
    return kMethods;
}

} // namespace soma::rpc
