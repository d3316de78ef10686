// A block of 1 000 signed transfers from another author: signatures verified on all cores,
// executed, state root compared, stored on disk with its finality left out.
#include "chain/codec/scale_type.h"
#include "chain/crypto/random.h"
#include "chain/crypto/sr25519.h"
#include "chain/engine/block_import.h"
#include "chain/node/parallel_signatures.h"
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/genesis.h"
#include "chain/runtime/runtime_version.h"
#include "chain/storage/chain_store.h"
#include "tests/bench/figure.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace soma::bench {

namespace {

constexpr std::uint32_t kTransfers = 1000;
constexpr int kBlocks = 9;

crypto::Sr25519KeyPair keyPair(std::uint32_t number)
{
    ByteArray<32> seed{};
    seed[0] = static_cast<std::uint8_t>(number);
    seed[1] = static_cast<std::uint8_t>(number >> 8);
    seed[31] = 1;
    auto pair = crypto::Sr25519KeyPair::fromMiniSecret(crypto::SecretBytes::copyOf(seed));
    SOMA_ASSERT(pair.has_value());
    return std::move(*pair);
}

/// Balances.transfer_keep_alive, to somebody new each time.
Bytes transfer(const crypto::Sr25519KeyPair& from, std::uint32_t nonce, std::uint32_t to,
               const chain::BlockHash& genesis)
{
    Bytes call{5, 3, 0};
    ByteArray<32> recipient{};
    std::copy_n(codec::encode(to).begin(), 4, recipient.begin());
    recipient[31] = 9;
    append(call, recipient);
    append(call, codec::encode(codec::Compact<Rao>{Rao(kRaoPerTao)}));
    chain::SignedExtra extra;
    extra.nonce = codec::Compact<std::uint32_t>{nonce};
    chain::SignedAdditional additional;
    additional.specVersion = runtime::kSpecVersion;
    additional.transactionVersion = runtime::kTransactionVersion;
    additional.genesis = genesis;
    additional.birth = genesis;
    const Bytes message = chain::bytesToSign(chain::signingPayload(call, extra, additional));
    const auto signature = from.sign(message, crypto::SelfCheck::Skip);
    SOMA_ASSERT(signature.has_value());
    return chain::encodeExtrinsic(
        chain::Extrinsic::makeSigned(chain::AccountId(from.publicKey()),
                                     chain::MultiSignature::sr25519(*signature), extra, call));
}

template <typename T>
T orDie(Result<T> result)
{
    if (!result.has_value()) {
        std::fprintf(stderr, "bench_import: %s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

storage::BlockCommit commitOf(const engine::ExecutedBlock& block)
{
    storage::BlockCommit commit;
    commit.header = codec::encode(block.block.header);
    commit.extrinsics = block.block.extrinsics;
    commit.changes = block.changes;
    return commit;
}

void run()
{
    const crypto::Sr25519KeyPair author = keyPair(70'000);
    const chain::AuthorityKey auraKey(author.publicKey());
    std::vector<crypto::Sr25519KeyPair> senders;
    std::vector<std::pair<chain::AccountId, Rao>> endowed;
    for (std::uint32_t i = 0; i < kTransfers; ++i) {
        senders.push_back(keyPair(i));
        endowed.emplace_back(chain::AccountId(senders.back().publicKey()), Rao(1000 * kRaoPerTao));
    }
    const runtime::RuntimeConfig config;
    const auto genesis =
        orDie(runtime::buildGenesis(runtime::localnetGenesis(auraKey, auraKey, config, endowed)));
    const chain::BlockHash genesisHash = genesis.header.hash();

    const QTemporaryDir folder;
    storage::StoreOptions storeOptions;
    storeOptions.network = "bench";
    auto store = orDie(storage::ChainStore::open(
        folder.filePath(QStringLiteral("chain.sqlite")).toStdString(), storeOptions));
    storage::BlockCommit first;
    first.header = codec::encode(genesis.header);
    first.changes = genesis.state;
    orDie(store.commitGenesis(first));

    storage::StateTrie state = storage::StateTrie{}.withChanges(genesis.state);
    chain::Header parent = genesis.header;
    std::uint64_t slot = 150'000'000;
    QThreadPool workers;
    std::vector<double> perSecond;
    for (int round = 0; round < kBlocks; ++round) {
        ++slot;
        engine::BuildRequest request;
        request.parent = parent;
        request.parentState = state;
        request.slot = slot;
        request.timestampMs = slot * config.slotDurationMs;
        for (std::uint32_t i = 0; i < kTransfers; ++i) {
            engine::PoolItem item;
            item.encoded =
                transfer(senders[i], static_cast<std::uint32_t>(round),
                         static_cast<std::uint32_t>(round) * kTransfers + i, genesisHash);
            item.hash = chain::extrinsicHash(item.encoded);
            request.candidates.push_back(std::move(item));
        }
        const auto built = orDie(
            engine::buildBlock(request, config, [&](ByteSpan hash) -> Result<chain::Signature64> {
                auto signature = author.sign(hash, crypto::SelfCheck::Skip);
                if (!signature.has_value())
                    return signature.error();
                return chain::Signature64(*signature);
            }));
        SOMA_ASSERT(built.executed.block.extrinsics.size() == kTransfers + 1);
        for (const auto& outcome : built.executed.outcomes)
            SOMA_ASSERT(!outcome.failure.has_value());

        const std::uint64_t begin = wallNs();
        engine::ImportRequest import;
        import.block = built.executed.block;
        import.parent = parent;
        import.parentState = state;
        import.nowMs = request.timestampMs;
        const auto executed = orDie(
            engine::importBlock(std::move(import), config, node::verifySignaturesOn(workers)));
        orDie(store.commitBlock(commitOf(executed)));
        const std::uint64_t spent = wallNs() - begin;
        perSecond.push_back(kTransfers * 1e9 / static_cast<double>(spent));
        state = executed.state;
        parent = executed.block.header;
    }
    std::sort(perSecond.begin(), perSecond.end());
    printFigure("import_1000_transfers", perSecond[perSecond.size() / 2], "transfers/s");
    printFigure("import_1000_transfers_slowest", perSecond.front(), "transfers/s");
}

} // namespace

} // namespace soma::bench

int main()
{
    if (!soma::crypto::initialise())
        return 1;
    soma::bench::run();
    return 0;
}
