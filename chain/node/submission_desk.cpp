#include "chain/node/submission_desk.h"

#include "chain/node/block_records.h"
#include "chain/node/worker_priority.h"
#include "chain/runtime/describe.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/validate.h"
#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::node {

using chain::ExtrinsicHash;
using chain::NodeError;
using engine::PoolError;
using engine::PoolEvent;

namespace {

constexpr std::size_t kRevalidatedPerBlock = 256;

/// Blocks are counted in 32 bits; what ends later is immortal.
constexpr BlockNumber kNever{std::uint64_t{1} << 32};

NodeError nodeCodeOf(PoolError code)
{
    switch (code) {
    case PoolError::AlreadyImported:
        return NodeError::AlreadyImported;
    case PoolError::TemporarilyBanned:
        return NodeError::TemporarilyBanned;
    case PoolError::TooLowPriority:
        return NodeError::TooLowPriority;
    case PoolError::ImmediatelyDropped:
    case PoolError::LimitReached:
        return NodeError::PoolFull;
    case PoolError::Usurped:
        return NodeError::Usurped;
    case PoolError::Expired:
        return NodeError::Expired;
    case PoolError::DependencyLost:
        return NodeError::DependencyLost;
    case PoolError::NoTagsProvided:
        break;
    }
    return NodeError::InvalidTransaction;
}

/// What the runtime or the pool said, in the words of the node's door.
Error refusalOf(const Error& error)
{
    if (error.isFrom<chain::ValidityError>())
        return Error(NodeError::InvalidTransaction).causedBy(error);
    if (error.isFrom<PoolError>())
        return Error(nodeCodeOf(error.as<PoolError>()), error.detail());
    return Error(NodeError::MalformedExtrinsic, error.toString()).causedBy(error);
}

engine::ValidTransaction poolValidity(runtime::TransactionValidity validity)
{
    engine::ValidTransaction out;
    out.priority = validity.priority;
    out.needs = std::move(validity.requires_);
    out.provides = std::move(validity.provides);
    out.longevity = validity.longevity;
    out.propagate = validity.propagate;
    return out;
}

} // namespace

SubmissionDesk::SubmissionDesk(DeskHost& host, const chain::Clock& clock, NodeWorkers& workers,
                               const engine::PoolLimits& limits)
    : m_host(host)
    , m_clock(clock)
    , m_workers(workers)
    , m_limits(limits)
    , m_pool(limits)
{
}

StatePoint SubmissionDesk::best() const
{
    const auto now = m_host.running();
    SOMA_ASSERT(now.has_value());
    return now->view->best;
}

// ------------------------------------------------------------------------------ into the pool

void SubmissionDesk::accept(Bytes encoded, const SubmissionLink& link)
{
    const ExtrinsicHash hash = chain::extrinsicHash(encoded);
    if (!m_host.isLive())
        return SubmissionBook::refuse(link, hash, NodeError::NotRunning);
    const auto read = chain::decodeExtrinsic(encoded);
    if (!read)
        return SubmissionBook::refuse(link, hash, refusalOf(read.error()));
    const auto known = m_pool.precheck(hash, m_clock.nowMs());
    if (!known)
        return SubmissionBook::refuse(link, hash, refusalOf(known.error()));
    if (m_judging.count(hash) != 0)
        return SubmissionBook::refuse(link, hash, NodeError::AlreadyImported);
    m_book.follow(hash, link);
    judge(std::move(encoded), hash);
}

void SubmissionDesk::judge(Bytes encoded, const ExtrinsicHash& hash)
{
    m_judging.insert(hash);
    m_workers.runThenBack(kExtrinsicPriority, [this, encoded = std::move(encoded), hash] {
        auto now = m_host.running();
        auto result = std::make_shared<std::optional<Judged>>();
        if (now)
            *result = judgeOn(*now, encoded, hash);
        return [this, result] {
            if (*result)
                judged(std::move(**result));
        };
    });
}

SubmissionDesk::Judged SubmissionDesk::judgeOn(const RunningChain& chain, Bytes encoded,
                                               const ExtrinsicHash& hash)
{
    const StatePoint& best = chain.view->best;
    Judged out{std::move(encoded), hash, NodeError::Internal, {}, best.head.number};
    out.validity = runtime::validateTransaction(best.state, chain.session->config(), best.head.hash,
                                                out.encoded);
    if (!out.validity)
        return out;
    if (auto described = runtime::describeExtrinsic(out.encoded)) {
        out.facts.signer = described->signer.value_or(chain::AccountId());
        out.facts.pallet = std::move(described->pallet);
        out.facts.call = std::move(described->call);
        out.facts.nonce = described->nonce;
        out.facts.tip = described->tip;
    }
    return out;
}

void SubmissionDesk::judged(Judged result)
{
    m_judging.erase(result.hash);
    if (result.validity) {
        (void)enterPool(std::move(result)); // The book tells who asked.
    } else {
        m_pool.ban(result.hash, m_clock.nowMs());
        m_book.invalid(result.hash, refusalOf(result.validity.error()));
    }
    if (m_judging.empty())
        m_host.allJudged();
}

Result<void> SubmissionDesk::enterPool(Judged result)
{
    m_facts.insert_or_assign(result.hash, std::move(result.facts));
    const ExtrinsicHash hash = result.hash;
    std::vector<PoolEvent> events;
    const auto added =
        m_pool.add(std::move(result.encoded), poolValidity(std::move(result.validity).value()),
                   result.at, m_clock.nowMs(), events);
    handle(events);
    if (!added) {
        m_facts.erase(hash);
        m_book.dropped(hash, refusalOf(added.error()));
    }
    tellPoolSize();
    return added ? Result<void>() : refusalOf(added.error());
}

void SubmissionDesk::handle(const std::vector<PoolEvent>& events)
{
    for (const PoolEvent& event : events) {
        switch (event.kind) {
        case PoolEvent::Kind::Ready:
        case PoolEvent::Kind::Future:
            m_book.pooled(event.hash);
            continue;
        case PoolEvent::Kind::Included:
            break;
        case PoolEvent::Kind::Dropped:
            m_book.dropped(event.hash, refusalOf(*event.error));
            break;
        case PoolEvent::Kind::Invalid:
            m_book.invalid(event.hash, refusalOf(*event.error));
            break;
        }
        m_facts.erase(event.hash);
        forgetFaucet(event.hash);
    }
}

void SubmissionDesk::tellPoolSize()
{
    if (m_pool.size() == m_toldPoolSize)
        return;
    m_toldPoolSize = m_pool.size();
    m_host.poolSizeChanged(m_toldPoolSize);
}

std::vector<chain::PoolEntry> SubmissionDesk::entries() const
{
    std::vector<chain::PoolEntry> out;
    const auto add = [&](const engine::PoolItem& item, bool ready) {
        const auto facts = m_facts.find(item.hash);
        SOMA_ASSERT(facts != m_facts.end());
        chain::PoolEntry entry;
        entry.hash = item.hash;
        entry.signer = facts->second.signer;
        entry.pallet = facts->second.pallet;
        entry.call = facts->second.call;
        entry.nonce = facts->second.nonce;
        entry.tip = facts->second.tip;
        entry.ready = ready;
        if (item.validTill < kNever)
            entry.validUntil = item.validTill;
        out.push_back(std::move(entry));
    };
    for (const engine::PoolItem& item : m_pool.ready())
        add(item, true);
    for (const engine::PoolItem& item : m_pool.future())
        add(item, false);
    return out;
}

// ------------------------------------------------------------------------------ out of the pool

std::vector<engine::PoolItem> SubmissionDesk::candidates() const
{
    std::vector<engine::PoolItem> out = m_pool.ready();
    std::erase_if(out,
                  [this](const engine::PoolItem& item) { return m_taken.count(item.hash) != 0; });
    std::stable_partition(out.begin(), out.end(),
                          [this](const engine::PoolItem& item) { return isFaucets(item.hash); });
    return out;
}

void SubmissionDesk::taken(const std::vector<ExtrinsicHash>& hashes)
{
    m_taken.insert(hashes.begin(), hashes.end());
}

void SubmissionDesk::onBlock(const SealedBlock& block, const chain::Head& head)
{
    const auto& extrinsics = block.executed.block.extrinsics;
    std::vector<ExtrinsicHash> included;
    included.reserve(extrinsics.size());
    for (std::size_t i = 0; i < extrinsics.size(); ++i) {
        included.push_back(chain::extrinsicHash(extrinsics[i]));
        std::optional<chain::DispatchFailure> failure;
        if (block.executed.outcomes[i].failure)
            failure = failureOf(*block.executed.outcomes[i].failure);
        m_book.inBlock(included.back(), head, static_cast<std::uint32_t>(i), failure);
        m_taken.erase(included.back());
    }
    const std::uint64_t nowMs = m_clock.nowMs();
    handle(m_pool.onBlock(head.number, included, {}, nowMs));
    for (const auto& [hash, why] : block.refused)
        handle(m_pool.removeInvalid(hash, why, nowMs));
    tellPoolSize();
}

void SubmissionDesk::revalidate()
{
    auto items = m_pool.toRevalidate(kRevalidatedPerBlock);
    const auto now = m_host.running();
    if (items.empty() || m_revalidating || !now || !m_host.isLive())
        return;
    m_revalidating = true;
    m_workers.runThenBack(kExtrinsicPriority, [this, items = std::move(items), now = *now] {
        const StatePoint& best = now.view->best;
        std::vector<Verdict> verdicts;
        verdicts.reserve(items.size());
        for (const engine::PoolItem& item : items) {
            const auto validity = runtime::validateTransaction(
                best.state, now.session->config(), best.head.hash, item.encoded,
                runtime::SignatureCheck::AlreadyVerified);
            verdicts.emplace_back(item.hash,
                                  validity ? std::nullopt : std::optional(validity.error()));
        }
        return [this, verdicts = std::move(verdicts), at = best.head.number] {
            applyVerdicts(verdicts, at);
        };
    });
}

void SubmissionDesk::applyVerdicts(const std::vector<Verdict>& verdicts, BlockNumber at)
{
    m_revalidating = false;
    // A block under construction may already hold what looks invalid now; it tells itself.
    if (m_host.isBuilding())
        return;
    for (const auto& [hash, why] : verdicts) {
        if (why)
            handle(m_pool.removeInvalid(hash, *why, m_clock.nowMs()));
        else
            m_pool.revalidated(hash, at);
    }
    tellPoolSize();
}

// ----------------------------------------------------------------------------------- the faucet

std::uint32_t SubmissionDesk::nextSudoNonce() const
{
    std::set<std::uint32_t> used;
    for (const auto& [hash, facts] : m_facts)
        if (facts.signer == m_faucet.sudoAccount())
            used.insert(facts.nonce);
    for (const FaucetEntry& entry : m_faucetFirst)
        used.insert(entry.nonce);
    std::uint32_t nonce = runtime::system::kAccount.get(best().state, m_faucet.sudoAccount()).nonce;
    while (used.count(nonce) != 0)
        ++nonce;
    return nonce;
}

/// Extrinsics of the sudo account that a block must take before the faucet's.
bool SubmissionDesk::sudoAccountWaits() const
{
    for (const engine::PoolItem& item : m_pool.ready()) {
        const auto facts = m_facts.find(item.hash);
        if (facts != m_facts.end() && facts->second.signer == m_faucet.sudoAccount() &&
            !isFaucets(item.hash))
            return true;
    }
    return false;
}

bool SubmissionDesk::isFaucets(const ExtrinsicHash& hash) const
{
    return std::any_of(m_faucetFirst.begin(), m_faucetFirst.end(),
                       [&](const FaucetEntry& entry) { return entry.hash == hash; });
}

void SubmissionDesk::fund(FundRequest request)
{
    m_fundRequests.push_back(std::move(request));
    serveFaucet();
}

void SubmissionDesk::serveFaucet()
{
    if (m_fundRequests.empty() || m_host.isBuilding() || !m_host.isLive() || sudoAccountWaits())
        return;
    for (const FundRequest& fund : std::exchange(m_fundRequests, {}))
        finish<ExtrinsicHash>(fund.promise, endow(fund.request));
}

Result<ExtrinsicHash> SubmissionDesk::endow(const Faucet::Request& request)
{
    const auto now = m_host.running();
    SOMA_ASSERT(now.has_value());
    const std::uint32_t nonce = nextSudoNonce();
    Bytes encoded =
        SOMA_TRY(m_faucet.compose(now->view->best.state, request, nonce, now->session->genesis()));
    const ExtrinsicHash hash = chain::extrinsicHash(encoded);
    m_faucetFirst.push_back({hash, nonce});
    // Our own signature on our own state: judged here and now, so that no block can slip in
    // between.
    Judged result = judgeOn(*now, std::move(encoded), hash);
    const Result<void> entered =
        result.validity ? enterPool(std::move(result)) : refusalOf(result.validity.error());
    if (entered)
        return hash;
    forgetFaucet(hash);
    return entered.error();
}

void SubmissionDesk::forgetFaucet(const ExtrinsicHash& hash)
{
    std::erase_if(m_faucetFirst, [&](const FaucetEntry& entry) { return entry.hash == hash; });
    // On the next state its promises are kept or void.
    if (m_faucetFirst.empty())
        m_faucet.forgetPromises();
}

// ------------------------------------------------------------------------------------- the end

void SubmissionDesk::fail(const Error& error)
{
    for (const FundRequest& request : std::exchange(m_fundRequests, {}))
        finish<ExtrinsicHash>(request.promise, error);
}

void SubmissionDesk::close(const Error& why)
{
    m_book.dropAll(why);
    m_pool = engine::TxPool(m_limits);
    m_facts.clear();
    m_judging.clear();
    m_taken.clear();
    m_faucet.forgetPromises();
    m_faucetFirst.clear();
    m_fundRequests.clear();
    m_revalidating = false;
    tellPoolSize();
}

} // namespace soma::node
