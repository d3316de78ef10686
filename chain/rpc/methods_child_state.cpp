// childstate_* (rpc.md section 3). No pallet of this chain keeps a child trie, so what is asked of
// one is answered as of an empty one: at blocks that are known, for keys that name a child trie.
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>

#include <string_view>

namespace soma::rpc {

namespace {

constexpr std::string_view kDefaultPrefix = ":child_storage:default:";

bool isChildKey(const Bytes& key)
{
    return key.size() >= kDefaultPrefix.size() &&
           std::equal(kDefaultPrefix.begin(), kDefaultPrefix.end(), key.begin());
}

RpcError badChildKey()
{
    return {4003, QStringLiteral("Client error: Invalid child storage key")};
}

/// The child's key is the first parameter; whatever is in between must fit already.
void answerEmpty(Call& call, int atIndex, const QByteArray& text)
{
    const Bytes child = call.params.hex(0);
    const chain::At at = call.params.at(atIndex);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!isChildKey(child))
        return call.reply.error(badChildKey());
    // Whether there is such a state is all there is to find out.
    call.then(
        call.node().readStorage({}, at), &stateError,
        [reply = call.reply, text](const std::vector<chain::StorageAnswer>&) { reply.text(text); });
}

void getKeys(Call call)
{
    call.params.hex(1);
    answerEmpty(call, 2, "[]");
}

void getKeysPaged(Call call)
{
    if (call.params.has(1))
        call.params.hex(1);
    call.params.number(2);
    if (call.params.has(3))
        call.params.hex(3);
    answerEmpty(call, 4, "[]");
}

void getValue(Call call)
{
    call.params.hex(1);
    answerEmpty(call, 2, "null");
}

void getEntries(Call call)
{
    const std::size_t count = call.params.hexList(1).size();
    QByteArrayList nulls;
    nulls.resize(static_cast<qsizetype>(count), "null");
    answerEmpty(call, 2, '[' + nulls.join(',') + ']');
}

/// That there is no such trie: the main trie has no root of it.
void getReadProof(Call call)
{
    const Bytes child = call.params.hex(0);
    call.params.hexList(1);
    const chain::At at = call.params.at(2);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (!isChildKey(child))
        return call.reply.error(badChildKey());
    call.then(
        call.raw().readProof({child}, at), &stateError,
        [reply = call.reply](const chain::ReadProof& proof) { reply.text(readProofJson(proof)); });
}

} // namespace

const std::vector<Method>& childStateMethods()
{
    static const std::vector<Method> kMethods{
        {"childstate_getKeys", &getKeys},
        {"childstate_getKeysPaged", &getKeysPaged},
        {"childstate_getKeysPagedAt", &getKeysPaged},
        {"childstate_getStorage", &getValue},
        {"childstate_getStorageHash", &getValue},
        {"childstate_getStorageSize", &getValue},
        {"childstate_getStorageEntries", &getEntries},
        {"state_getChildReadProof", &getReadProof},
    };
    return kMethods;
}

} // namespace soma::rpc
