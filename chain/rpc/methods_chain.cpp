// chain_* and the head subscriptions (rpc.md sections 3 and 4).
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>

namespace soma::rpc {

namespace {

using chain::At;
using chain::NodeError;

/// Blocks that are not there are null, not errors.
template <typename Show>
void withBlock(const Call& call, const At& at, Show show)
{
    auto future = call.raw().rawBlock(at);
    auto told = [reply = call.reply, show](const Result<chain::RawBlock>& block) {
        if (!block && block.error().is(NodeError::UnknownBlock))
            return reply.text("null");
        if (!block)
            return reply.error(stateError(block.error()));
        const std::optional<QByteArray> text = show(*block);
        reply.text(text.value_or("null"));
    };
    chain::whenDone(std::move(future), &call.session, told);
}

void getHeader(Call call)
{
    const At at = call.params.at(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    withBlock(call, at, [](const chain::RawBlock& block) { return headerJson(block.header); });
}

void getBlock(Call call)
{
    const At at = call.params.at(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    withBlock(call, at, [](const chain::RawBlock& block) { return blockJson(block); });
}

/// One hash, or a list of them asked one after the other.
struct HashList {
    QJsonArray wanted;
    QJsonArray found;
};

void nextHash(const Call& call, const std::shared_ptr<HashList>& list)
{
    if (list->found.size() == list->wanted.size())
        return call.reply.value(list->found);
    const auto number = Params::blockNumber(list->wanted.at(list->found.size()));
    if (!number)
        return call.reply.error(invalidParams(QStringLiteral("block numbers expected")));
    chain::whenDone(call.raw().rawBlock(At::height(BlockNumber(*number))), &call.session,
                    [call, list](const Result<chain::RawBlock>& block) {
                        list->found.append(block ? QJsonValue(hexString(block->hash.span()))
                                                 : QJsonValue(QJsonValue::Null));
                        nextHash(call, list);
                    });
}

void getBlockHash(Call call)
{
    constexpr int kMost = 1000;
    if (!call.params.has(0))
        return call.reply.text(hexJson(call.node().bestHead().hash.span()));
    const QJsonValue wanted = call.params.values().at(0);
    if (wanted.isArray()) {
        auto list = std::make_shared<HashList>(HashList{wanted.toArray(), {}});
        if (list->wanted.size() > kMost)
            return call.reply.error(invalidParams(QStringLiteral("at most 1000 numbers")));
        return nextHash(call, list);
    }
    const std::uint64_t number = call.params.number(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    withBlock(call, At::height(BlockNumber(number)), [](const chain::RawBlock& block) {
        return std::optional<QByteArray>(hexJson(block.hash.span()));
    });
}

void getFinalizedHead(Call call)
{
    call.reply.text(hexJson(call.node().finalizedHead().hash.span()));
}

// ------------------------------------------------------------------------------- subscriptions

void subscribeTo(const Call& call, const char* family, const char* notification,
                 const QByteArray& first)
{
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    const QByteArray id = call.session.subscribe(family, notification);
    if (id.isEmpty())
        return call.reply.error(tooManySubscriptions());
    call.reply.text('"' + id + '"');
    if (!first.isEmpty())
        call.session.notify(id, first);
}

void unsubscribeFrom(Call& call, const char* family)
{
    const QString id = call.params.text(0);
    call.reply.value(call.session.unsubscribe(id.toUtf8(), family));
}

constexpr const char* kNewHeads = "newHeads";
constexpr const char* kAllHeads = "allHeads";
constexpr const char* kFinalizedHeads = "finalizedHeads";

void subscribeNewHeads(Call call)
{
    subscribeTo(call, kNewHeads, "chain_newHead", call.hub.bestHeader());
}

void subscribeAllHeads(Call call)
{
    subscribeTo(call, kAllHeads, "chain_allHead", call.hub.bestHeader());
}

void subscribeFinalizedHeads(Call call)
{
    subscribeTo(call, kFinalizedHeads, "chain_finalizedHead", call.hub.finalizedHeader());
}

void unsubscribeNewHeads(Call call)
{
    unsubscribeFrom(call, kNewHeads);
}

void unsubscribeAllHeads(Call call)
{
    unsubscribeFrom(call, kAllHeads);
}

void unsubscribeFinalizedHeads(Call call)
{
    unsubscribeFrom(call, kFinalizedHeads);
}

} // namespace

const std::vector<Method>& chainMethods()
{
    static const std::vector<Method> kMethods{
        {"chain_getHeader", &getHeader},
        {"chain_getBlock", &getBlock},
        {"chain_getBlockHash", &getBlockHash},
        {"chain_getHead", &getBlockHash},
        {"chain_getFinalizedHead", &getFinalizedHead},
        {"chain_getFinalisedHead", &getFinalizedHead},
        {"chain_subscribeNewHeads", &subscribeNewHeads},
        {"chain_subscribeNewHead", &subscribeNewHeads},
        {"subscribe_newHead", &subscribeNewHeads},
        {"chain_unsubscribeNewHeads", &unsubscribeNewHeads},
        {"chain_unsubscribeNewHead", &unsubscribeNewHeads},
        {"unsubscribe_newHead", &unsubscribeNewHeads},
        {"chain_subscribeAllHeads", &subscribeAllHeads},
        {"chain_unsubscribeAllHeads", &unsubscribeAllHeads},
        {"chain_subscribeFinalizedHeads", &subscribeFinalizedHeads},
        {"chain_subscribeFinalisedHeads", &subscribeFinalizedHeads},
        {"chain_unsubscribeFinalizedHeads", &unsubscribeFinalizedHeads},
        {"chain_unsubscribeFinalisedHeads", &unsubscribeFinalizedHeads},
    };
    return kMethods;
}

} // namespace soma::rpc
