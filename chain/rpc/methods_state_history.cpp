// state_queryStorage: what keys held from block to block (rpc.md section 3). Unsafe, as in the
// reference: one question makes the node read many states.
#include "chain/codec/scale_type.h"
#include "chain/primitives/block_header.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>

#include <memory>

namespace soma::rpc {

namespace {

using chain::At;
using chain::StorageAnswer;

/// Blocks of one question; the node keeps no more states.
constexpr std::uint64_t kMostBlocks = 256;

struct History {
    std::vector<Bytes> keys;
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::vector<StorageAnswer> last;
    QByteArrayList out; ///< A change set for each block that changed something.
};

using HistoryRef = std::shared_ptr<History>;

RpcError badRange(const QString& why)
{
    return {4001, QStringLiteral("Cannot resolve a block range. ") + why};
}

void take(History& history, const std::vector<StorageAnswer>& answers)
{
    QByteArrayList changes;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (history.last.empty() || history.last[i].value != answers[i].value)
            changes.append('[' + hexJson(history.keys[i]) + ',' +
                           (answers[i].value ? hexJson(*answers[i].value) : QByteArray("null")) +
                           ']');
    history.last = answers;
    if (!changes.isEmpty())
        history.out.append(R"({"block":)" + hexJson(answers.front().at.hash.span()) +
                           R"(,"changes":[)" + changes.join(',') + "]}");
}

void readNext(const Call& call, const HistoryRef& history)
{
    if (history->from > history->to)
        return call.reply.text('[' + history->out.join(',') + ']');
    call.then(call.node().readStorage(history->keys, At::height(BlockNumber(history->from++))),
              &stateError, [call, history](const std::vector<StorageAnswer>& answers) {
                  take(*history, answers);
                  readNext(call, history);
              });
}

/// Runs use(number) for a block that is known.
template <typename Use>
void withNumber(const Call& call, const At& at, Use use)
{
    call.then(call.raw().rawBlock(at), &stateError, [call, use](const chain::RawBlock& block) {
        const auto header = codec::decode<chain::Header>(block.header);
        if (header)
            use(header->number.value());
        else
            call.reply.error(stateError(header.error()));
    });
}

void queryStorage(Call call)
{
    auto history = std::make_shared<History>();
    history->keys = call.params.hexList(0);
    const At from = At::block(call.params.hash(1));
    const At to = call.params.at(2);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    if (history->keys.empty())
        return call.reply.text("[]");
    withNumber(call, from, [call, to, history](std::uint64_t first) {
        withNumber(call, to, [call, first, history](std::uint64_t last) {
            if (last < first)
                return call.reply.error(badRange(QStringLiteral("from number > to number")));
            if (last - first >= kMostBlocks)
                return call.reply.error(badRange(QStringLiteral("at most 256 blocks")));
            history->from = first;
            history->to = last;
            readNext(call, history);
        });
    });
}

} // namespace

const std::vector<Method>& stateHistoryMethods()
{
    static const std::vector<Method> kMethods{
        {"state_queryStorage", &queryStorage, Access::Unsafe},
    };
    return kMethods;
}

} // namespace soma::rpc
