#include "chain/rpc/rpc_session.h"

#include "chain/rpc/method.h"

#include <algorithm>

namespace soma::rpc {

/// The answers to one message, put together when the last is there.
struct RpcSession::Batch {
    bool isBatch = false;
    std::size_t left = 0;
    QByteArrayList answers;
    qsizetype bytes = 0;
};

namespace {

/// Names that the method does not know are passed over.
QJsonArray inOrder(const QJsonObject& named, const char* names)
{
    QJsonArray values;
    for (const QString& name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
        const QJsonValue value = named.value(name);
        values.append(value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return values;
}

} // namespace

RpcSession::RpcSession(RpcHub& hub, Kind kind, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_kind(kind)
{
    m_second.start();
    if (kind != Kind::Socket)
        return;
    connect(&hub, &RpcHub::newHead, this, [this](const ToldBlock& block) {
        notifyFamily("newHeads", block.header);
        notifyFamily("allHeads", block.header);
    });
    connect(&hub, &RpcHub::finalizedHead, this,
            [this](const ToldBlock& block) { notifyFamily("finalizedHeads", block.header); });
}

RpcSession::~RpcSession() = default;

void RpcSession::receive(const QByteArray& text)
{
    const RpcLimits& limits = m_hub.limits();
    if (m_waiting.isEmpty() && isFree())
        return take(text);
    if (static_cast<std::size_t>(m_waiting.size()) >= limits.waitingRequests ||
        m_waitingBytes + text.size() > limits.waitingBytes)
        return refuse(text, serverBusy());
    m_waiting.append(text);
    m_waitingBytes += text.size();
}

void RpcSession::onTaken()
{
    takeWaiting();
    if (hasRoom())
        Q_EMIT roomMade();
}

void RpcSession::takeWaiting()
{
    // Answers that are there at once lead back here.
    if (m_takingWaiting)
        return;
    m_takingWaiting = true;
    while (!m_waiting.isEmpty() && isFree()) {
        const QByteArray text = m_waiting.takeFirst();
        m_waitingBytes -= text.size();
        take(text);
    }
    m_takingWaiting = false;
}

/// Every request of a message gets the same answer.
void RpcSession::refuse(const QByteArray& text, const RpcError& error)
{
    Message message = readMessage(text, m_hub.limits().batch);
    auto batch = std::make_shared<Batch>();
    batch->isBatch = message.isBatch;
    batch->left = message.elements.size();
    m_openBatches += message.isBatch ? 1 : 0;
    for (const Element& element : message.elements)
        finish(batch, errorText(element.id, error));
}

void RpcSession::take(const QByteArray& text)
{
    auto batch = std::make_shared<Batch>();
    if (text.size() > m_hub.limits().requestBytes) {
        batch->left = 1;
        finish(batch, errorText(QJsonValue(QJsonValue::Null), requestTooBig()));
        return;
    }
    const Message message = readMessage(text, m_hub.limits().batch);
    batch->isBatch = message.isBatch;
    batch->left = message.elements.size();
    m_openBatches += message.isBatch ? 1 : 0;
    for (const Element& element : message.elements)
        run(element, batch);
}

void RpcSession::run(const Element& element, const std::shared_ptr<Batch>& batch)
{
    if (const auto* refused = std::get_if<RpcError>(&element.content))
        return finish(batch, errorText(element.id, *refused));
    const auto& request = std::get<Request>(element.content);
    if (isTooFast())
        return finish(batch, errorText(request.id, tooManyRequests()));
    ++m_open;
    // The sink lives in callbacks that end with this object.
    const Reply reply([this, batch, id = request.id, quiet = request.isNotification](
                          const std::variant<QByteArray, RpcError>& answer) {
        --m_open;
        if (quiet)
            return finish(batch, {});
        const auto* result = std::get_if<QByteArray>(&answer);
        if (result == nullptr)
            return finish(batch, errorText(id, std::get<RpcError>(answer)));
        if (result->size() > m_hub.limits().responseBytes)
            return finish(batch, errorText(id, responseTooBig()));
        finish(batch, resultText(id, *result));
    });
    dispatch(request, reply);
}

void RpcSession::dispatch(const Request& request, const Reply& reply)
{
    const Method* method = m_hub.method(request.method);
    if (method == nullptr)
        return reply.error(methodNotFound());
    if (method->access != Access::Everyone && !m_hub.options().unsafeMethods)
        return reply.error(unsafeRefused());
    if (request.namedParams.isEmpty())
        return method->answer({m_hub, *this, Params(request.params), reply});
    if (method->names == nullptr)
        return reply.error(invalidParams(QStringLiteral("parameters go by position")));
    method->answer({m_hub, *this, Params(inOrder(request.namedParams, method->names)), reply});
}

void RpcSession::finish(const std::shared_ptr<Batch>& batch, const QByteArray& answer)
{
    batch->bytes += answer.size();
    if (!answer.isEmpty() && batch->bytes <= m_hub.limits().responseBytes + 1024)
        batch->answers.append(answer);
    if (--batch->left != 0)
        return;
    QByteArray whole;
    if (batch->isBatch && batch->bytes > m_hub.limits().responseBytes)
        whole = errorText(QJsonValue(QJsonValue::Null), responseTooBig());
    else if (batch->isBatch && !batch->answers.isEmpty())
        whole = '[' + batch->answers.join(',') + ']';
    else if (!batch->answers.isEmpty())
        whole = batch->answers.first();
    send(whole);
    if (batch->isBatch && --m_openBatches == 0)
        tellHeld();
    if (!m_waiting.isEmpty())
        takeWaiting();
}

void RpcSession::send(const QByteArray& answer)
{
    if (unread() > m_hub.limits().unreadMost)
        Q_EMIT overflowed();
    else
        Q_EMIT answered(answer);
}

bool RpcSession::isTooFast()
{
    if (m_second.elapsed() >= 1000) {
        m_second.restart();
        m_inSecond = 0;
    }
    return ++m_inSecond > m_hub.limits().requestsPerSecond;
}

QByteArray RpcSession::subscribe(const QByteArray& family, const QByteArray& notification)
{
    if (m_subscriptions.size() >= m_hub.limits().subscriptions)
        return {};
    QByteArray id = m_hub.newSubscriptionId();
    m_subscriptions[id] = {family, notification, nullptr};
    return id;
}

void RpcSession::keep(const QByteArray& id, std::unique_ptr<QObject> handle)
{
    const auto found = m_subscriptions.find(id);
    if (found != m_subscriptions.end())
        found->second.handle = std::move(handle);
}

bool RpcSession::unsubscribe(const QByteArray& id, const QByteArray& family)
{
    const auto found = m_subscriptions.find(id);
    if (found == m_subscriptions.end() || found->second.family != family)
        return false;
    // It may be its own handle that is speaking.
    if (found->second.handle)
        found->second.handle.release()->deleteLater();
    m_subscriptions.erase(found);
    return true;
}

void RpcSession::notify(const QByteArray& id, const QByteArray& result)
{
    const auto found = m_subscriptions.find(id);
    if (found == m_subscriptions.end())
        return;
    tell(notificationText(found->second.notification, id, result));
}

/// The id of a subscription goes out before what it is told, also when it was asked for in a batch.
void RpcSession::tell(const QByteArray& text)
{
    if (unread() + m_heldBytes > m_hub.limits().unreadMost)
        return Q_EMIT overflowed();
    if (m_openBatches == 0)
        return Q_EMIT notified(text);
    m_held.append(text);
    m_heldBytes += text.size();
}

void RpcSession::tellHeld()
{
    m_heldBytes = 0;
    for (const QByteArray& text : std::exchange(m_held, {}))
        tell(text);
}

QObject* RpcSession::handle(const QByteArray& id, const QByteArray& family) const
{
    const auto found = m_subscriptions.find(id);
    if (found == m_subscriptions.end() || found->second.family != family)
        return nullptr;
    return found->second.handle.get();
}

std::size_t RpcSession::count(const QByteArray& family) const
{
    return static_cast<std::size_t>(
        std::count_if(m_subscriptions.begin(), m_subscriptions.end(),
                      [&family](const auto& entry) { return entry.second.family == family; }));
}

void RpcSession::notifyFamily(const QByteArray& family, const QByteArray& result)
{
    QByteArrayList ids;
    for (const auto& [id, subscription] : m_subscriptions)
        if (subscription.family == family)
            ids.append(id);
    for (const QByteArray& id : ids)
        notify(id, result);
}

} // namespace soma::rpc
