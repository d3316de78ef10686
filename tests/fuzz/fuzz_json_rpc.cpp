// Any bytes as a message of a JSON-RPC client, and as the head of an HTTP request.
#include "chain/rpc/http_head.h"
#include "chain/rpc/json_rpc.h"
#include "chain/rpc/params.h"

#include <cstdlib>

using namespace soma;

namespace {

void readParams(const QJsonArray& values)
{
    for (int i = 0; i < values.size() && i < 8; ++i) {
        rpc::Params params(values);
        params.hex(i);
        params.hexList(i);
        params.text(i);
        params.number(i);
        params.at(i);
        params.account(i);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const rpc::Message message = rpc::readMessage(bytes, 100);
    if (message.elements.empty())
        std::abort();
    for (const rpc::Element& element : message.elements) {
        const auto* request = std::get_if<rpc::Request>(&element.content);
        const QByteArray answer =
            request != nullptr
                ? rpc::resultText(element.id, rpc::jsonText(request->params))
                : rpc::errorText(element.id, std::get<rpc::RpcError>(element.content));
        // What we say must be JSON, and is as well no request.
        if (!std::holds_alternative<rpc::RpcError>(rpc::readMessage(answer, 1).elements[0].content))
            std::abort();
        if (request != nullptr)
            readParams(request->params);
    }
    if (const auto head = rpc::readHttpHead(bytes)) {
        if (head->size > bytes.size())
            std::abort();
        rpc::isWelcome(*head, {});
    }
    return 0;
}
