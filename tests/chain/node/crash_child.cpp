// The victim of tst_crash: a node with fast blocks, or one that is being advanced, and a stream of
// transfers, which says on its standard output what it was told is final. It expects to be killed.
#include "chain/node/local_node.h"
#include "chain/node/system_clock.h"
#include "chain/runtime/pallets/system.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "tests/chain/node/dev_signer.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace soma::node {

using namespace chain;

class Victim : public QObject {
public:
    Victim(LocalNode& node, std::uint32_t seed, bool advances)
        : m_node(node)
        , m_seed(seed)
        , m_advances(advances)
    {
    }

    void run()
    {
        whenDone(m_node.start(), this, [this](Result<void> started) {
            if (!started)
                return say("FAILED " + started.error().toString());
            whenDone(m_node.runtimeInfo(At::best()), this, [this](Result<RuntimeInfo> info) {
                m_genesis = info.value().genesis;
                askNonce();
            });
        });
    }

private:
    static constexpr int kInFlight = 12;

    static void say(const std::string& line)
    {
        const std::string text = line + "\n";
        if (::write(STDOUT_FILENO, text.data(), text.size()) < 0)
            QCoreApplication::exit(1);
    }

    void askNonce()
    {
        whenDone(nextNonce(m_node, m_alice.account()), this, [this](Result<std::uint32_t> nonce) {
            m_nonce = nonce.value();
            say("READY");
            if (m_advances)
                (void)m_node.advance(100'000'000);
            for (int i = 0; i < kInFlight; ++i)
                sendOne();
        });
    }

    /// Few accounts and many small amounts: keys come, change, and the trie grows.
    void sendOne()
    {
        ByteArray<32> to{};
        to[0] = static_cast<std::uint8_t>(m_seed + m_nonce % 37);
        to[31] = static_cast<std::uint8_t>(m_nonce % 5);
        auto submission =
            m_node.submit(m_alice.transfer(AccountId(to), Rao(1000 + m_nonce), m_genesis, m_nonce));
        ++m_nonce;
        Submission* handle = submission.release();
        handle->setParent(this);
        connect(handle, &Submission::progressed, this, [this, handle](const SubmitEvent& event) {
            if (event.kind == SubmitEvent::Kind::Pooled || event.kind == SubmitEvent::Kind::InBlock)
                return;
            handle->deleteLater();
            if (event.kind != SubmitEvent::Kind::Finalized)
                return say("LOST " + (event.error ? event.error->toString() : std::string()));
            say("FINAL " + std::to_string(event.block.number.value()) + " " +
                codec::toHex(event.extrinsic.span()));
            sendOne();
        });
    }

    LocalNode& m_node;
    const std::uint32_t m_seed;
    const bool m_advances;
    const test::DevSigner m_alice{"Alice"};
    BlockHash m_genesis;
    std::uint32_t m_nonce = 0;
};

} // namespace soma::node

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    soma::node::LocalNodeOptions options;
    options.dataDir = argv[1];
    options.blockTimeMs = 5;
    const soma::node::SystemClock clock;
    soma::node::LocalNode node(options, clock);
    const auto seed = static_cast<std::uint32_t>(std::stoul(argv[2]));
    soma::node::Victim victim(node, seed, seed % 2 == 1);
    victim.run();
    return QCoreApplication::exec();
}
