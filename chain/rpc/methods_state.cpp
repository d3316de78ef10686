// state_* (rpc.md sections 3 to 5).
#include "chain/codec/scale_type.h"
#include "chain/crypto/hashing.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soma::rpc {

namespace {

using chain::At;
using chain::StorageAnswer;

constexpr std::uint32_t kPage = 1000;

/// Clients look for the block's hash in these words; what the store says stays here.
RpcError stateErrorAt(const Error& error, const At& at)
{
    const bool isGone =
        error.is(chain::NodeError::UnknownBlock) || error.is(chain::NodeError::StateUnavailable);
    if ((isGone || error.detail().empty()) && at.kind == At::Kind::Hash)
        return stateError(
            Error(chain::NodeError(error.code()), hexString(at.hash.span()).toStdString()));
    return stateError(error);
}

/// An error maker that remembers which block was asked.
auto failedAt(const At& at)
{
    return [at](const Error& error) {
        return error.isFrom<chain::NodeError>() ? stateErrorAt(error, at) : stateError(error);
    };
}

bool fits(const Call& call)
{
    if (!call.params.ok())
        call.reply.error(invalidParams(call.params.fault()));
    return call.params.ok();
}

template <typename Show>
void withValue(Call& call, Show show)
{
    Bytes key = call.params.hex(0);
    const At at = call.params.at(1);
    if (!fits(call))
        return;
    call.then(call.node().readStorage({std::move(key)}, at), failedAt(at),
              [reply = call.reply, show](const std::vector<StorageAnswer>& answers) {
                  const std::optional<Bytes>& value = answers.at(0).value;
                  reply.text(value ? show(*value) : QByteArray("null"));
              });
}

void getStorage(Call call)
{
    withValue(call, [](const Bytes& value) { return hexJson(value); });
}

void getStorageHash(Call call)
{
    withValue(call, [](const Bytes& value) { return hexJson(crypto::blake2b256(value)); });
}

void getStorageSize(Call call)
{
    withValue(call, [](const Bytes& value) {
        return QByteArray::number(static_cast<quint64>(value.size()));
    });
}

QByteArray changesJson(const std::vector<Bytes>& keys, const std::vector<StorageAnswer>& answers,
                       const std::vector<bool>& shown)
{
    QByteArray changes;
    for (std::size_t i = 0; i < keys.size() && i < answers.size(); ++i) {
        if (!shown.empty() && !shown[i])
            continue;
        if (!changes.isEmpty())
            changes += ',';
        changes += '[' + hexJson(keys[i]) + ',' +
                   (answers[i].value ? hexJson(*answers[i].value) : QByteArray("null")) + ']';
    }
    const QByteArray block =
        answers.empty() ? QByteArray("null") : hexJson(answers.front().at.hash.span());
    return R"({"block":)" + block + R"(,"changes":[)" + changes + "]}";
}

void queryStorageAt(Call call)
{
    const std::vector<Bytes> keys = call.params.hexList(0);
    const At at = call.params.at(1);
    if (!fits(call))
        return;
    call.then(call.node().readStorage(keys, at), failedAt(at),
              [reply = call.reply, keys](const std::vector<StorageAnswer>& answers) {
                  reply.text('[' + changesJson(keys, answers, {}) + ']');
              });
}

void getKeysPaged(Call call)
{
    Bytes prefix = call.params.has(0) ? call.params.hex(0) : Bytes();
    const std::uint64_t count = call.params.number(1);
    Bytes start = call.params.has(2) ? call.params.hex(2) : Bytes();
    const At at = call.params.at(3);
    if (!fits(call))
        return;
    if (count > kPage)
        return call.reply.error(
            {4002, QStringLiteral("count exceeds maximum value. value: %1, max: %2")
                       .arg(count)
                       .arg(kPage)});
    if (count == 0)
        return call.reply.text("[]");
    call.then(call.node().readRange(std::move(prefix), std::move(start),
                                    static_cast<std::uint32_t>(count), at),
              failedAt(at), [reply = call.reply](const chain::RangePage& page) {
                  QByteArray out;
                  for (const auto& entry : page.entries)
                      out += (out.isEmpty() ? "[" : ",") + hexJson(entry.first);
                  reply.text(out.isEmpty() ? QByteArray("[]") : out + ']');
              });
}

/// All of a prefix, page after page, until the answer would be too big.
struct Gathered {
    Bytes prefix;
    At at;
    bool values = false;
    QByteArray out;
};

void gather(const Call& call, const std::shared_ptr<Gathered>& all, Bytes startAfter)
{
    call.then(call.node().readRange(all->prefix, std::move(startAfter), kPage, all->at),
              failedAt(all->at), [call, all](const chain::RangePage& page) {
                  for (const auto& [key, value] : page.entries) {
                      all->out += all->out.isEmpty() ? '[' : ',';
                      all->out += all->values ? '[' + hexJson(key) + ',' + hexJson(value) + ']'
                                              : hexJson(key);
                  }
                  if (all->out.size() > call.hub.limits().responseBytes)
                      return call.reply.error(responseTooBig());
                  if (!page.more || page.entries.empty())
                      return call.reply.text(all->out.isEmpty() ? QByteArray("[]")
                                                                : all->out + ']');
                  // Every page at the block that the first was read at.
                  all->at = At::block(page.at.hash);
                  gather(call, all, page.entries.back().first);
              });
}

void gatherAll(Call& call, bool values)
{
    Bytes prefix = call.params.has(0) ? call.params.hex(0) : Bytes();
    const At at = call.params.at(1);
    if (fits(call))
        gather(call, std::make_shared<Gathered>(Gathered{std::move(prefix), at, values, {}}), {});
}

void getKeys(Call call)
{
    gatherAll(call, false);
}

void getPairs(Call call)
{
    gatherAll(call, true);
}

void getReadProof(Call call)
{
    std::vector<Bytes> keys = call.params.hexList(0);
    const At at = call.params.at(1);
    if (!fits(call))
        return;
    call.then(
        call.raw().readProof(std::move(keys), at), failedAt(at),
        [reply = call.reply](const chain::ReadProof& proof) { reply.text(readProofJson(proof)); });
}

/// What does not change with the block is asked once.
void cached(const Call& call, const QByteArray& key, QFuture<Result<chain::RuntimeAnswer>> future,
            const At& at, bool unwrap)
{
    call.then(std::move(future), failedAt(at),
              [call, key, unwrap](const chain::RuntimeAnswer& answer) {
                  QByteArray text = hexJson(answer.value);
                  if (unwrap) {
                      const auto inner = codec::decode<Bytes>(answer.value);
                      text = inner ? hexJson(*inner) : QByteArray("null");
                  }
                  if (!key.isEmpty())
                      call.hub.constants().insert(key, text);
                  call.reply.text(text);
              });
}

void getMetadata(Call call)
{
    const At at = call.params.at(0);
    if (!fits(call))
        return;
    const QByteArray key("state_getMetadata");
    if (const auto known = call.hub.constants().constFind(key);
        known != call.hub.constants().constEnd())
        return call.reply.text(*known);
    cached(call, key, call.node().callRuntime("Metadata_metadata", {}, at), at, true);
}

void callApi(Call call)
{
    const QString name = call.params.text(0);
    Bytes arguments = call.params.has(1) ? call.params.hex(1) : Bytes();
    const At at = call.params.at(2);
    if (!fits(call))
        return;
    QByteArray key;
    if (name.startsWith(QLatin1String("Metadata_")) && arguments.size() <= 4)
        key = name.toUtf8() + hexJson(arguments);
    if (const auto known = call.hub.constants().constFind(key);
        known != call.hub.constants().constEnd())
        return call.reply.text(*known);
    cached(call, key, call.node().callRuntime(name.toStdString(), std::move(arguments), at), at,
           false);
}

void getRuntimeVersion(Call call)
{
    const At at = call.params.at(0);
    if (!fits(call))
        return;
    call.then(call.node().callRuntime("Core_version", {}, at), failedAt(at),
              [reply = call.reply](const chain::RuntimeAnswer& answer) {
                  reply.text(runtimeVersionJson(answer.value).value_or("null"));
              });
}

// ------------------------------------------------------------------------------- subscriptions

constexpr const char* kStorage = "storage";
constexpr const char* kVersion = "runtimeVersion";

void subscribeStorage(Call call)
{
    const std::vector<Bytes> keys = call.params.hexList(0);
    if (!fits(call))
        return;
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    if (keys.empty())
        return call.reply.error(unsafeRefused());
    const QByteArray id = call.session.subscribe(kStorage, "state_storage");
    if (id.isEmpty())
        return call.reply.error(tooManySubscriptions());
    call.reply.text('"' + id + '"');
    auto watch = call.node().watchStorage(keys);
    auto last = std::make_shared<std::vector<StorageAnswer>>();
    QObject::connect(
        watch.get(), &chain::StorageSubscription::changed, &call.session,
        [session = &call.session, id, keys, last](const std::vector<StorageAnswer>& answers) {
            std::vector<bool> shown;
            bool any = last->empty();
            for (std::size_t i = 0; i < last->size() && i < answers.size(); ++i) {
                shown.push_back(answers[i].value != (*last)[i].value);
                any = any || shown.back();
            }
            *last = answers;
            if (any)
                session->notify(id, changesJson(keys, answers, shown));
        });
    call.session.keep(id, std::move(watch));
}

void unsubscribeStorage(Call call)
{
    const QString id = call.params.text(0);
    call.reply.value(call.session.unsubscribe(id.toUtf8(), kStorage));
}

/// This runtime never changes while it runs, so the first item is the only one.
void subscribeRuntimeVersion(Call call)
{
    if (!call.session.canSubscribe())
        return call.reply.error(methodNotFound());
    const QByteArray id = call.session.subscribe(kVersion, "state_runtimeVersion");
    if (id.isEmpty())
        return call.reply.error(tooManySubscriptions());
    call.reply.text('"' + id + '"');
    call.then(call.node().callRuntime("Core_version", {}, At::best()), &stateError,
              [session = &call.session, id](const chain::RuntimeAnswer& answer) {
                  session->notify(id, runtimeVersionJson(answer.value).value_or("null"));
              });
}

void unsubscribeRuntimeVersion(Call call)
{
    const QString id = call.params.text(0);
    call.reply.value(call.session.unsubscribe(id.toUtf8(), kVersion));
}

} // namespace

const std::vector<Method>& stateMethods()
{
    static const std::vector<Method> kMethods{
        {"state_getStorage", &getStorage},
        {"state_getStorageAt", &getStorage},
        {"state_getStorageHash", &getStorageHash},
        {"state_getStorageHashAt", &getStorageHash},
        {"state_getStorageSize", &getStorageSize},
        {"state_getStorageSizeAt", &getStorageSize},
        {"state_queryStorageAt", &queryStorageAt},
        {"state_getKeysPaged", &getKeysPaged},
        {"state_getKeysPagedAt", &getKeysPaged},
        {"state_getKeys", &getKeys},
        {"state_getPairs", &getPairs, Access::Unsafe},
        {"state_getReadProof", &getReadProof},
        {"state_getMetadata", &getMetadata},
        {"state_call", &callApi},
        {"state_callAt", &callApi},
        {"state_getRuntimeVersion", &getRuntimeVersion},
        {"chain_getRuntimeVersion", &getRuntimeVersion},
        {"state_subscribeStorage", &subscribeStorage},
        {"state_unsubscribeStorage", &unsubscribeStorage},
        {"state_subscribeRuntimeVersion", &subscribeRuntimeVersion},
        {"chain_subscribeRuntimeVersion", &subscribeRuntimeVersion},
        {"state_unsubscribeRuntimeVersion", &unsubscribeRuntimeVersion},
        {"chain_unsubscribeRuntimeVersion", &unsubscribeRuntimeVersion},
    };
    return kMethods;
}

} // namespace soma::rpc
