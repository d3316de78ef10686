// archive_v1_*: any block of the chain and its state (rpc.md section 13). Only nodes that keep
// every state offer these.
#include "chain/primitives/block_header.h"
#include "chain/rpc/archive_reads.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soma::rpc {

namespace {

using chain::At;
using chain::BlockHash;
using chain::NodeError;

/// Blocks that are not there are null.
template <typename Show>
void withBlock(Call& call, Show show)
{
    const BlockHash hash = call.params.hash(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    chain::whenDone(call.raw().rawBlock(At::block(hash)), &call.session,
                    [reply = call.reply, show](const Result<chain::RawBlock>& block) {
                        if (block)
                            reply.text(show(*block));
                        else if (block.error().is(NodeError::UnknownBlock))
                            reply.text("null");
                        else
                            reply.error(internalError(block.error()));
                    });
}

void header(Call call)
{
    withBlock(call, [](const chain::RawBlock& block) { return hexJson(block.header); });
}

void body(Call call)
{
    withBlock(call, [](const chain::RawBlock& block) { return hexListJson(block.extrinsics); });
}

void genesisHash(Call call)
{
    call.then(call.raw().rawBlock(At::height(BlockNumber(0))), &internalError,
              [reply = call.reply](const chain::RawBlock& block) {
                  reply.text(hexJson(block.hash.span()));
              });
}

void finalizedHeight(Call call)
{
    call.reply.text(QByteArray::number(quint64{call.node().finalizedHead().number.value()}));
}

/// There are no forks, so no height has two blocks.
void hashByHeight(Call call)
{
    const std::uint64_t height = call.params.number(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    chain::whenDone(call.raw().rawBlock(At::height(BlockNumber(height))), &call.session,
                    [reply = call.reply](const Result<chain::RawBlock>& block) {
                        if (block)
                            reply.text('[' + hexJson(block->hash.span()) + ']');
                        else if (block.error().is(NodeError::UnknownBlock))
                            reply.text("[]");
                        else
                            reply.error(internalError(block.error()));
                    });
}

void callRuntime(Call call)
{
    const BlockHash hash = call.params.hash(0);
    const QString function = call.params.text(1);
    Bytes arguments = call.params.hex(2);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    chain::whenDone(
        call.node().callRuntime(function.toStdString(), std::move(arguments), At::block(hash)),
        &call.session, [reply = call.reply](const Result<chain::RuntimeAnswer>& answer) {
            if (answer)
                reply.text(R"({"success":true,"value":)" + hexJson(answer->value) + '}');
            else if (answer.error().is(NodeError::UnknownBlock))
                reply.text("null");
            else
                reply.text(R"({"success":false,"error":)" +
                           jsonText(errorSentence(answer.error())) + '}');
        });
}

// ----------------------------------------------------------------------------------- reading

/// Empty after an answer that says why not.
QByteArray subscribe(Call& call, const char* family, const char* notification)
{
    if (!call.params.ok()) {
        call.reply.error(invalidParams(call.params.fault()));
        return {};
    }
    if (!call.session.canSubscribe()) {
        call.reply.error(methodNotFound());
        return {};
    }
    QByteArray id;
    if (call.session.count(family) < call.hub.limits().archiveReads)
        id = call.session.subscribe(family, notification);
    if (id.isEmpty())
        call.reply.error(tooManySubscriptions());
    return id;
}

void storage(Call call)
{
    const BlockHash hash = call.params.hash(0);
    std::vector<StorageItem> items = storageItems(call.params, 1, Pagination::Allowed);
    // Nothing is in a child trie: the chain has none.
    if (call.params.has(2)) {
        call.params.hex(2);
        items.clear();
    }
    const QByteArray id = subscribe(call, ArchiveStorage::kFamily, "archive_v1_storageEvent");
    if (id.isEmpty())
        return;
    auto handle =
        std::make_unique<ArchiveStorage>(call.hub, call.session, id, hash, std::move(items));
    ArchiveStorage* reading = handle.get();
    call.session.keep(id, std::move(handle));
    call.reply.text('"' + id + '"');
    reading->begin();
}

void stop(Call& call, const char* family)
{
    const QString id = call.params.text(0);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    call.session.unsubscribe(id.toUtf8(), family);
    call.reply.text("null");
}

void stopStorage(Call call)
{
    stop(call, ArchiveStorage::kFamily);
}

/// Without a list, hashes of everything in the main trie, as in the reference.
std::vector<DiffItem> diffItems(Params& params, int index)
{
    if (!params.has(index))
        return {DiffItem{{}, true, false}};
    const QJsonValue list = params.values().at(index);
    std::vector<DiffItem> items;
    if (!list.isArray())
        params.fail(index, QStringLiteral("a list of items expected"));
    for (const auto& value : list.toArray()) {
        const QJsonObject object = value.toObject();
        const QJsonValue key = object.value(QLatin1String("key"));
        const QString type = object.value(QLatin1String("returnType")).toString();
        const QJsonValue child = object.value(QLatin1String("childTrieKey"));
        const bool hasKey = !key.isUndefined() && !key.isNull();
        const bool isChild = !child.isUndefined() && !child.isNull();
        auto prefix = hasKey ? Params::bytes(key) : Bytes();
        const bool isKnownType = type == QLatin1String("value") || type == QLatin1String("hash");
        if (!prefix || !isKnownType || (isChild && !Params::bytes(child))) {
            params.fail(index, QStringLiteral("items with a known returnType expected"));
            return {};
        }
        items.push_back({std::move(*prefix), type == QLatin1String("hash"), isChild});
    }
    return items;
}

void storageDiff(Call call)
{
    const BlockHash hash = call.params.hash(0);
    std::vector<DiffItem> items = diffItems(call.params, 1);
    std::optional<BlockHash> previous;
    if (call.params.has(2))
        previous = call.params.hash(2);
    const QByteArray id = subscribe(call, ArchiveDiff::kFamily, "archive_v1_storageDiffEvent");
    if (id.isEmpty())
        return;
    auto handle = std::make_unique<ArchiveDiff>(call.hub, call.session, id, hash, std::move(items));
    ArchiveDiff* reading = handle.get();
    call.session.keep(id, std::move(handle));
    call.reply.text('"' + id + '"');
    reading->begin(previous);
}

void stopStorageDiff(Call call)
{
    stop(call, ArchiveDiff::kFamily);
}

} // namespace

const std::vector<Method>& archiveMethods()
{
    static const std::vector<Method> kMethods{
        {"archive_v1_header", &header, Access::Everyone, "hash"},
        {"archive_v1_body", &body, Access::Everyone, "hash"},
        {"archive_v1_genesisHash", &genesisHash},
        {"archive_v1_finalizedHeight", &finalizedHeight},
        {"archive_v1_hashByHeight", &hashByHeight, Access::Everyone, "height"},
        {"archive_v1_call", &callRuntime, Access::Everyone, "hash function callParameters"},
        {"archive_v1_storage", &storage, Access::Everyone, "hash items childTrie"},
        {"archive_v1_stopStorage", &stopStorage, Access::Everyone, "subscription"},
        {"archive_v1_storageDiff", &storageDiff, Access::Everyone, "hash items previousHash"},
        {"archive_v1_stopStorageDiff", &stopStorageDiff, Access::Everyone, "subscription"},
    };
    return kMethods;
}

} // namespace soma::rpc
