// Everything between a submitted extrinsic and the block that takes it: the runtime's judgement,
// the pool, the faucet, and who wants to hear about it.
#pragma once

#include "chain/api/clock.h"
#include "chain/engine/tx_pool.h"
#include "chain/node/faucet.h"
#include "chain/node/node_workers.h"
#include "chain/node/promises.h"
#include "chain/node/running_chain.h"
#include "chain/node/submission_book.h"
#include "chain/runtime/extensions.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace soma::node {

/// The node, as far as its desk needs it.
class DeskHost {
public:
    virtual ~DeskHost() = default;

    virtual std::optional<RunningChain> running() const = 0;
    /// Blocks may be made.
    virtual bool isLive() const = 0;
    /// A block that nobody has seen yet is being made or stored.
    virtual bool isBuilding() const = 0;
    virtual void poolSizeChanged(std::size_t size) = 0;
    /// Everything submitted so far is in the pool or refused.
    virtual void allJudged() = 0;
};

/// Lives with the node and is used on its thread only; judges on the workers.
class SubmissionDesk {
public:
    /// All three must outlive the desk.
    SubmissionDesk(DeskHost& host, const chain::Clock& clock, NodeWorkers& workers,
                   const engine::PoolLimits& limits);

    void accept(Bytes encoded, const SubmissionLink& link);

    /// Something submitted is still being looked at.
    bool isJudging() const { return !m_judging.empty(); }

    std::vector<chain::PoolEntry> entries() const;

    /// What a block may take: the faucet's first, nothing that a block has taken already.
    std::vector<engine::PoolItem> candidates() const;

    /// A block that is not stored yet holds these.
    void taken(const std::vector<chain::ExtrinsicHash>& hashes);

    /// A block was stored: tells who asked, and the pool.
    void onBlock(const SealedBlock& block, const chain::Head& head);

    /// Every extrinsic that was told to be in this block.
    void finalized(const chain::BlockHash& block) { m_book.finalized(block); }

    /// Asks the runtime again about what waits longest, on the new state.
    void revalidate();

    // The faucet.

    struct FundRequest {
        Faucet::Request request;
        Promise<chain::ExtrinsicHash> promise;
    };

    void fund(FundRequest request);

    bool hasFundRequests() const { return !m_fundRequests.empty(); }

    /// Not while a block is being made, and not while the sudo account's own extrinsics come first:
    /// what they do to the endowed account is not known yet. Asked again after each block.
    void serveFaucet();

    /// The node failed: who waits for the faucet is told why.
    void fail(const Error& error);

    /// The node stops: what is not in a block yet will not be carried out.
    void close(const Error& why);

private:
    /// What the pool page shows of an extrinsic.
    struct PoolFacts {
        chain::AccountId signer;
        std::string pallet;
        std::string call;
        std::uint32_t nonce = 0;
        Rao tip;
    };

    /// An extrinsic after the runtime looked at it, on its way into the pool.
    struct Judged {
        Bytes encoded;
        chain::ExtrinsicHash hash;
        Result<runtime::TransactionValidity> validity;
        PoolFacts facts;
        BlockNumber at;
    };

    /// The faucet's extrinsics wait for the front of the next block.
    struct FaucetEntry {
        chain::ExtrinsicHash hash;
        std::uint32_t nonce = 0;
    };

    using Verdict = std::pair<chain::ExtrinsicHash, std::optional<Error>>;

    void judge(Bytes encoded, const chain::ExtrinsicHash& hash);
    static Judged judgeOn(const RunningChain& chain, Bytes encoded,
                          const chain::ExtrinsicHash& hash);
    void judged(Judged result);
    Result<void> enterPool(Judged result);
    void handle(const std::vector<engine::PoolEvent>& events);
    void applyVerdicts(const std::vector<Verdict>& verdicts, BlockNumber at);
    void tellPoolSize();
    Result<chain::ExtrinsicHash> endow(const Faucet::Request& request);
    void forgetFaucet(const chain::ExtrinsicHash& hash);
    bool sudoAccountWaits() const;
    bool isFaucets(const chain::ExtrinsicHash& hash) const;
    std::uint32_t nextSudoNonce() const;
    StatePoint best() const;

    DeskHost& m_host;
    const chain::Clock& m_clock;
    NodeWorkers& m_workers;
    const engine::PoolLimits m_limits;

    engine::TxPool m_pool;
    std::size_t m_toldPoolSize = 0;
    SubmissionBook m_book;
    Faucet m_faucet;
    std::map<chain::ExtrinsicHash, PoolFacts> m_facts;
    std::set<chain::ExtrinsicHash> m_judging;
    std::set<chain::ExtrinsicHash> m_taken;
    std::vector<FaucetEntry> m_faucetFirst;
    std::vector<FundRequest> m_fundRequests;
    bool m_revalidating = false;
};

} // namespace soma::node
