// chainHead_v1_*: following the head of the chain, and questions about the blocks that are told of
// (rpc.md section 13).
#include "chain/rpc/chain_head_follow.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace soma::rpc {

namespace {

using chain::BlockHash;

RpcError tooManyFollows()
{
    return {-32800, QStringLiteral("Maximum number of chainHead_follow has been reached")};
}

RpcError notPinned()
{
    return {-32801, QStringLiteral("Invalid block hash")};
}

RpcError withoutRuntime()
{
    return {-32802, QStringLiteral("The runtime call was not possible: the subscription was "
                                   "started with `withRuntime` false")};
}

RpcError notWaiting()
{
    return {-32803,
            QStringLiteral("Wait for continue event was not generated for the subscription")};
}

RpcError duplicateHashes()
{
    return {-32804, QStringLiteral("Received duplicate hashes for the `chainHead_unpin` method")};
}

constexpr const char* kLimitReached = R"({"result":"limitReached"})";
constexpr const char* kNull = "null";

QByteArray startedText(const QByteArray& operation, const QByteArray& more = {})
{
    return R"({"result":"started","operationId":")" + operation + '"' + more + '}';
}

/// What most of these begin with: whether the parameters fit, and whose they are. Answers
/// `stale` when the subscription is not, or no longer.
ChainHeadFollow* followOf(Call& call, const char* stale)
{
    const QString id = call.params.text(0);
    if (!call.params.ok()) {
        call.reply.error(invalidParams(call.params.fault()));
        return nullptr;
    }
    auto* follow =
        qobject_cast<ChainHeadFollow*>(call.session.handle(id.toUtf8(), ChainHeadFollow::kFamily));
    if (follow == nullptr)
        call.reply.text(stale);
    return follow;
}

/// The same for a block that must be pinned.
ChainHeadFollow* followOfPinned(Call& call, const BlockHash& hash, const char* stale)
{
    ChainHeadFollow* follow = followOf(call, stale);
    if (follow == nullptr || follow->isPinned(hash))
        return follow;
    call.reply.error(notPinned());
    return nullptr;
}

void follow(Call call)
{
    const bool withRuntime = call.params.boolean(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    if (call.session.count(ChainHeadFollow::kFamily) >= call.hub.limits().follows)
        return call.reply.error(tooManyFollows());
    const QByteArray id =
        call.session.subscribe(ChainHeadFollow::kFamily, "chainHead_v1_followEvent");
    if (id.isEmpty())
        return call.reply.error(tooManySubscriptions());
    auto handle = std::make_unique<ChainHeadFollow>(call.hub, call.session, id, withRuntime);
    ChainHeadFollow* following = handle.get();
    call.session.keep(id, std::move(handle));
    call.reply.text('"' + id + '"');
    following->begin();
}

void unfollow(Call call)
{
    const QString id = call.params.text(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    call.session.unsubscribe(id.toUtf8(), ChainHeadFollow::kFamily);
    call.reply.text(kNull);
}

void header(Call call)
{
    const BlockHash hash = call.params.hash(1);
    if (followOfPinned(call, hash, kNull) == nullptr)
        return;
    call.then(
        call.raw().rawBlock(chain::At::block(hash)), &internalError,
        [reply = call.reply](const chain::RawBlock& block) { reply.text(hexJson(block.header)); });
}

void body(Call call)
{
    const BlockHash hash = call.params.hash(1);
    ChainHeadFollow* following = followOfPinned(call, hash, kLimitReached);
    if (following == nullptr)
        return;
    if (following->room() == 0)
        return call.reply.text(kLimitReached);
    const QByteArray operation = following->open(1);
    call.reply.text(startedText(operation));
    following->runBody(operation, hash);
}

void callRuntime(Call call)
{
    const BlockHash hash = call.params.hash(1);
    const QString function = call.params.text(2);
    Bytes arguments = call.params.hex(3);
    ChainHeadFollow* following = followOfPinned(call, hash, kLimitReached);
    if (following == nullptr)
        return;
    if (!following->withRuntime())
        return call.reply.error(withoutRuntime());
    if (following->room() == 0)
        return call.reply.text(kLimitReached);
    const QByteArray operation = following->open(1);
    call.reply.text(startedText(operation));
    following->runCall(operation, hash, function.toStdString(), std::move(arguments));
}

void storage(Call call)
{
    const BlockHash hash = call.params.hash(1);
    std::vector<StorageItem> items = storageItems(call.params, 2, Pagination::Refused);
    const bool isChild = call.params.has(3);
    if (isChild)
        call.params.hex(3);
    ChainHeadFollow* following = followOfPinned(call, hash, kLimitReached);
    if (following == nullptr)
        return;
    const std::size_t taken = std::min(items.size(), following->room());
    if (taken == 0 && !items.empty())
        return call.reply.text(kLimitReached);
    const QByteArray discarded = QByteArray::number(static_cast<quint64>(items.size() - taken));
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(taken), items.end());
    const QByteArray operation = following->open(taken);
    call.reply.text(startedText(operation, ",\"discardedItems\":" + discarded));
    if (isChild)
        following->runEmptyStorage(operation);
    else
        following->runStorage(operation, hash, std::move(items));
}

void continueStorage(Call call)
{
    const QString operation = call.params.text(1);
    ChainHeadFollow* following = followOf(call, kNull);
    if (following == nullptr)
        return;
    // What comes of it is told after the answer.
    if (following->isWaiting(operation.toUtf8()) == ChainHeadFollow::Waiting::No)
        return call.reply.error(notWaiting());
    call.reply.text(kNull);
    following->goOn(operation.toUtf8());
}

void stopOperation(Call call)
{
    const QString operation = call.params.text(1);
    ChainHeadFollow* following = followOf(call, kNull);
    if (following == nullptr)
        return;
    following->stopOperation(operation.toUtf8());
    call.reply.text(kNull);
}

/// One hash or a list of them.
std::vector<BlockHash> hashesOf(Params& params, int index)
{
    const QJsonValue value = params.values().at(index);
    std::vector<BlockHash> hashes;
    for (const auto& item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const auto hash = Params::blockHash(item);
        if (!hash) {
            params.fail(index, QStringLiteral("a block hash or a list of them expected"));
            return {};
        }
        hashes.push_back(*hash);
    }
    return hashes;
}

/// All of them or none.
void unpin(Call call)
{
    const std::vector<BlockHash> hashes = hashesOf(call.params, 1);
    ChainHeadFollow* following = followOf(call, kNull);
    if (following == nullptr)
        return;
    if (std::set<BlockHash>(hashes.begin(), hashes.end()).size() != hashes.size())
        return call.reply.error(duplicateHashes());
    for (const BlockHash& hash : hashes)
        if (!following->isPinned(hash))
            return call.reply.error(notPinned());
    following->unpin(hashes);
    call.reply.text(kNull);
}

} // namespace

const std::vector<Method>& chainHeadMethods()
{
    static const std::vector<Method> kMethods{
        {"chainHead_v1_follow", &follow, Access::Everyone, "withRuntime"},
        {"chainHead_v1_unfollow", &unfollow, Access::Everyone, "followSubscription"},
        {"chainHead_v1_header", &header, Access::Everyone, "followSubscription hash"},
        {"chainHead_v1_body", &body, Access::Everyone, "followSubscription hash"},
        {"chainHead_v1_call", &callRuntime, Access::Everyone,
         "followSubscription hash function callParameters"},
        {"chainHead_v1_storage", &storage, Access::Everyone,
         "followSubscription hash items childTrie"},
        {"chainHead_v1_continue", &continueStorage, Access::Everyone,
         "followSubscription operationId"},
        {"chainHead_v1_stopOperation", &stopOperation, Access::Everyone,
         "followSubscription operationId"},
        {"chainHead_v1_unpin", &unpin, Access::Everyone, "followSubscription hashOrHashes"},
    };
    return kMethods;
}

} // namespace soma::rpc
