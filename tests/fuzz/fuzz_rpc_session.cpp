// Any messages, a line each, to a connection of the JSON-RPC server: every method with every kind
// of parameter. No crash, and whatever is said back is JSON.
#include "chain/rpc/rpc_session.h"
#include "tests/support/fake_node.h"
#include "tests/support/fake_raw_chain.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdlib>

using namespace soma;

namespace {

void mustBeJson(const QByteArray& text)
{
    QJsonParseError fault;
    QJsonDocument::fromJson(text, &fault);
    if (!text.isEmpty() && fault.error != QJsonParseError::NoError)
        std::abort();
}

rpc::RpcOptions everything()
{
    rpc::RpcOptions options;
    options.unsafeMethods = true;
    options.isArchive = true;
    return options;
}

void processEverything()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int count = 1;
    static char name[] = "fuzz_rpc_session";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    test::FakeNode node;
    test::FakeRawChain raw;
    rpc::RpcHub hub(node, raw, everything());
    processEverything();
    {
        rpc::RpcSession session(hub, rpc::RpcSession::Kind::Socket);
        QObject::connect(&session, &rpc::RpcSession::answered, &session, &mustBeJson);
        QObject::connect(&session, &rpc::RpcSession::notified, &session, &mustBeJson);
        const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        for (const QByteArray& line : bytes.split('\n')) {
            session.receive(line);
            processEverything();
        }
        node.addBlock();
        node.finalize();
        processEverything();
    }
    processEverything();
    return 0;
}
