// dev_* and engine_*: what only the owner of a local chain may do. Not even listed without
// --rpc-methods unsafe.
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soma::rpc {

namespace {

/// Code 1 and the node's own words.
RpcError devError(const Error& error)
{
    return {1, QStringLiteral("Not done"), QString::fromStdString(error.toString())};
}

QJsonObject headObject(const chain::Head& head)
{
    return {{QStringLiteral("hash"), hexString(head.hash.span())},
            {QStringLiteral("number"), static_cast<qint64>(head.number.value())}};
}

/// Null after an answer that says why not.
chain::LocalControls* controls(const Call& call)
{
    if (!call.params.ok()) {
        call.reply.error(invalidParams(call.params.fault()));
        return nullptr;
    }
    chain::LocalControls* local = call.node().localControls();
    if (local == nullptr)
        call.reply.error(devError(Error(chain::NodeError::NotSupported)));
    return local;
}

void newBlock(Call call)
{
    if (auto* local = controls(call))
        call.then(local->makeBlock(), &devError,
                  [reply = call.reply](const chain::Head& head) { reply.value(headObject(head)); });
}

void advance(Call call)
{
    const std::uint64_t blocks = call.params.number(0);
    if (auto* local = controls(call))
        call.then(local->advance(blocks), &devError,
                  [reply = call.reply](const chain::LocalControls::Advanced& made) {
                      reply.value(headObject(made.head));
                  });
}

/// The block being made is the last.
void cancelAdvance(Call call)
{
    if (auto* local = controls(call))
        call.then(local->cancelAdvance(), &devError,
                  [reply = call.reply] { reply.value(QJsonValue(QJsonValue::Null)); });
}

void setBlockTime(Call call)
{
    const std::uint64_t milliseconds = call.params.number(0);
    if (auto* local = controls(call))
        call.then(local->setBlockTime(milliseconds), &devError,
                  [reply = call.reply] { reply.value(QJsonValue(QJsonValue::Null)); });
}

/// Milliseconds since 1970, later than the newest block's.
void setTime(Call call)
{
    constexpr std::uint64_t kYear10000 = 253'402'300'800'000;
    const std::uint64_t milliseconds = call.params.number(0);
    if (call.params.ok() && milliseconds >= kYear10000)
        call.params.fail(0, QStringLiteral("a time before the year 10000 expected"));
    auto* local = controls(call);
    if (local == nullptr)
        return;
    const std::uint64_t now = call.node().bestHead().timestampMs;
    if (milliseconds <= now)
        return call.reply.error({1, QStringLiteral("Not done"),
                                 QStringLiteral("the chain's time is %1 already").arg(now)});
    call.then(local->setNextTime(milliseconds), &devError,
              [reply = call.reply] { reply.value(QJsonValue(QJsonValue::Null)); });
}

void fund(Call call)
{
    const chain::AccountId account = call.params.account(0);
    const std::uint64_t rao = call.params.number(1);
    if (auto* local = controls(call))
        call.then(local->fund(account, Rao(rao)), &devError,
                  [reply = call.reply](const chain::ExtrinsicHash& hash) {
                      reply.text(hexJson(hash.span()));
                  });
}

QJsonObject snapshotObject(const chain::Snapshot& snapshot)
{
    return {{QStringLiteral("name"), QString::fromStdString(snapshot.name)},
            {QStringLiteral("hash"), hexString(snapshot.hash.span())},
            {QStringLiteral("number"), static_cast<qint64>(snapshot.number.value())}};
}

void snapshot(Call call)
{
    const QString name = call.params.text(0);
    if (auto* local = controls(call))
        call.then(local->saveSnapshot(name.toStdString()), &devError,
                  [reply = call.reply](const chain::Snapshot& saved) {
                      reply.value(snapshotObject(saved));
                  });
}

/// Newest first.
void snapshots(Call call)
{
    if (auto* local = controls(call))
        call.then(local->snapshots(), &devError,
                  [reply = call.reply](const std::vector<chain::Snapshot>& all) {
                      QJsonArray list;
                      for (const chain::Snapshot& one : all)
                          list.append(snapshotObject(one));
                      reply.value(list);
                  });
}

void deleteSnapshot(Call call)
{
    const QString name = call.params.text(0);
    if (auto* local = controls(call))
        call.then(local->deleteSnapshot(name.toStdString()), &devError,
                  [reply = call.reply] { reply.value(QJsonValue(QJsonValue::Null)); });
}

void restore(Call call)
{
    const QString name = call.params.text(0);
    if (auto* local = controls(call))
        call.then(local->restoreSnapshot(name.toStdString()), &devError,
                  [reply = call.reply](const chain::Head& head) { reply.value(headObject(head)); });
}

// -------------------------------------------------------------- the reference's manual sealing

/// Every block of this chain is final at once, so that whether to finalize it is no question.
void createBlock(Call call)
{
    const bool mayBeEmpty = call.params.boolean(0);
    call.params.boolean(1);
    auto* local = controls(call);
    if (local == nullptr)
        return;
    const auto make = [call, local] {
        call.then(local->makeBlock(), &devError, [reply = call.reply](const chain::Head& head) {
            const QJsonObject aux{{QStringLiteral("header_only"), false},
                                  {QStringLiteral("clear_justification_requests"), false},
                                  {QStringLiteral("needs_justification"), false},
                                  {QStringLiteral("bad_justification"), false},
                                  {QStringLiteral("is_new_best"), true}};
            reply.value(QJsonObject{{QStringLiteral("hash"), hexString(head.hash.span())},
                                    {QStringLiteral("aux"), aux}});
        });
    };
    if (mayBeEmpty)
        return make();
    call.then(
        call.raw().pendingExtrinsics(), &devError, [call, make](const std::vector<Bytes>& pending) {
            if (pending.empty())
                call.reply.error({12'000, QStringLiteral("Transaction pool is empty, set "
                                                         "create_empty to true, if you want to "
                                                         "create empty blocks")});
            else
                make();
        });
}

void finalizeBlock(Call call)
{
    const chain::At at = chain::At::block(call.params.hash(0));
    if (controls(call) == nullptr)
        return;
    call.then(call.raw().rawBlock(at), &stateError,
              [reply = call.reply](const chain::RawBlock&) { reply.value(true); });
}

} // namespace

const std::vector<Method>& devMethods()
{
    static const std::vector<Method> kMethods{
        {"dev_newBlock", &newBlock, Access::Owner},
        {"dev_advance", &advance, Access::Owner},
        {"dev_cancelAdvance", &cancelAdvance, Access::Owner},
        {"dev_setTime", &setTime, Access::Owner},
        {"dev_setBlockTime", &setBlockTime, Access::Owner},
        {"dev_fund", &fund, Access::Owner},
        {"dev_snapshot", &snapshot, Access::Owner},
        {"dev_snapshots", &snapshots, Access::Owner},
        {"dev_deleteSnapshot", &deleteSnapshot, Access::Owner},
        {"dev_restore", &restore, Access::Owner},
        {"engine_createBlock", &createBlock, Access::Owner},
        {"engine_finalizeBlock", &finalizeBlock, Access::Owner},
    };
    return kMethods;
}

} // namespace soma::rpc
