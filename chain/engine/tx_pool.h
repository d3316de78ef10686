// The waiting room between people and blocks.
//
// It knows extrinsics by what the runtime said about them: which tags they require and provide
// (here: account and nonce), how much they weigh against each other and how long they live. It
// decodes nothing, verifies nothing and keeps no clock: validity, block numbers and the time are
// arguments, what happened comes out as a list of events.
//
// The rules are the reference's (chain.md section 13): the tip does not change the priority; among
// equal priorities the extrinsic that expires first goes first, then the one that came first. One
// that provides the tag of another replaces it only with a higher priority.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace soma::engine {

enum class PoolError {
    AlreadyImported,   ///< It waits already.
    TemporarilyBanned, ///< It was refused or dropped a short while ago.
    NoTagsProvided,    ///< The runtime named nothing that it provides: two could not be told apart.
    TooLowPriority,    ///< One that waits provides the same and weighs at least as much.
    ImmediatelyDropped, ///< The pool is full of others that weigh more.
    Usurped,            ///< One of higher priority took its place; detail = its hash.
    Expired,            ///< Its longevity is over.
    LimitReached,       ///< It made room for others.
    DependencyLost,     ///< What it requires left the pool.
};

constexpr std::string_view errorDomain(PoolError)
{
    return "pool";
}

std::string_view errorName(PoolError code);

/// What the runtime says about an extrinsic it would accept (chain.md section 20,
/// TaggedTransactionQueue).
struct ValidTransaction {
    std::uint64_t priority = 0;
    std::vector<Bytes> needs; ///< The reference's `requires`.
    std::vector<Bytes> provides;
    std::uint64_t longevity = 0; ///< In blocks.
    bool propagate = true;
};

struct PoolLimits {
    std::size_t readyCount = 8192;
    std::size_t readyBytes = std::size_t{20} * 1024 * 1024;
    std::size_t futureCount = 819;
    std::size_t futureBytes = std::size_t{2} * 1024 * 1024;
    std::uint64_t banMs = std::uint64_t{30} * 60 * 1000;
    std::size_t bannedCount = std::size_t{2} * 8192;
};

/// An extrinsic in the pool.
struct PoolItem {
    chain::ExtrinsicHash hash;
    Bytes encoded; ///< With its length prefix.
    ValidTransaction validity;
    BlockNumber validTill;   ///< Gone when the chain has this block.
    std::uint64_t order = 0; ///< Earlier is smaller.
};

struct PoolEvent {
    enum class Kind {
        Ready,    ///< It may go into the next block.
        Future,   ///< Something it requires is missing.
        Included, ///< A block took it.
        Dropped,  ///< Not carried out, through no fault of its own; see error.
        Invalid,  ///< The chain refuses it now; see error.
    };

    Kind kind = Kind::Ready;
    chain::ExtrinsicHash hash;
    std::optional<Error> error;
};

class TxPool {
public:
    explicit TxPool(PoolLimits limits = {});

    /// Whether asking the runtime is worth it. Errors: AlreadyImported, TemporarilyBanned.
    Result<void> precheck(const chain::ExtrinsicHash& hash, std::uint64_t nowMs) const;

    /// Takes an extrinsic that the runtime accepted at block `at`. What happened to it and to
    /// others is added to `events`, also when the answer is an error: in a full pool both may be.
    /// Errors: those of precheck, NoTagsProvided, TooLowPriority, ImmediatelyDropped.
    Result<void> add(Bytes encoded, const ValidTransaction& validity, BlockNumber at,
                     std::uint64_t nowMs, std::vector<PoolEvent>& events);

    /// The runtime refused it: not to be asked again for a while.
    void ban(const chain::ExtrinsicHash& hash, std::uint64_t nowMs);

    /// The ready ones in the order in which a block takes them: what one requires stands before it.
    std::vector<PoolItem> ready() const;

    /// The first `limit` of them.
    std::vector<PoolItem> ready(std::size_t limit) const;
    std::vector<PoolItem> future() const;

    /// A block was imported: the included leave, what waited for them gets ready, the expired are
    /// dropped. `provided` are the tags of all its extrinsics, as far as the caller knows them.
    std::vector<PoolEvent> onBlock(BlockNumber number,
                                   const std::vector<chain::ExtrinsicHash>& included,
                                   const std::vector<Bytes>& provided, std::uint64_t nowMs);

    /// These turned out invalid (in a block under construction, or when asked again): they leave
    /// with all that requires them.
    std::vector<PoolEvent> removeInvalid(const chain::ExtrinsicHash& hash, const Error& why,
                                         std::uint64_t nowMs);

    /// Ready ones to ask the runtime about again, those asked longest ago first.
    std::vector<PoolItem> toRevalidate(std::size_t limit) const;
    /// The runtime still accepts it.
    void revalidated(const chain::ExtrinsicHash& hash, BlockNumber at);

    bool contains(const chain::ExtrinsicHash& hash) const;

    std::size_t readyCount() const { return m_ready.size(); }

    std::size_t futureCount() const { return m_future.size(); }

    std::size_t size() const { return m_ready.size() + m_future.size(); }

private:
    struct Entry {
        PoolItem item;
        std::set<chain::ExtrinsicHash> unlocks; ///< Ready ones that require what this provides.
        BlockNumber checkedAt;
    };

    struct Waiting {
        PoolItem item;
        std::set<Bytes> missing;
    };

    using Events = std::vector<PoolEvent>;

    std::set<Bytes> missingTags(const ValidTransaction& validity) const;
    Result<void> importReady(PoolItem item, Events& events);
    void promote(const std::vector<Bytes>& tags, Events& events);
    Result<std::vector<chain::ExtrinsicHash>> replacedBy(const PoolItem& item) const;
    void eraseReady(const chain::ExtrinsicHash& hash);
    void eraseFuture(const chain::ExtrinsicHash& hash);
    std::vector<chain::ExtrinsicHash> subtree(const chain::ExtrinsicHash& root) const;
    void removeTree(const chain::ExtrinsicHash& root, PoolEvent::Kind kind, const Error& why,
                    std::uint64_t nowMs, Events& events);
    void enforceLimits(std::uint64_t nowMs, Events& events);
    std::optional<chain::ExtrinsicHash> worstReady() const;
    void dropExpired(BlockNumber number, std::uint64_t nowMs, Events& events);

    PoolLimits m_limits;
    std::uint64_t m_nextOrder = 0;
    std::map<chain::ExtrinsicHash, Entry> m_ready;
    std::map<chain::ExtrinsicHash, Waiting> m_future;
    std::map<Bytes, chain::ExtrinsicHash> m_providers; ///< Of ready ones.
    /// Tags that the last two blocks provided: who requires them is ready although nobody in the
    /// pool provides them.
    std::vector<std::set<Bytes>> m_recent;
    std::map<chain::ExtrinsicHash, std::uint64_t> m_banned; ///< Until when, in ms.
    std::size_t m_readyBytes = 0;
    std::size_t m_futureBytes = 0;
};

} // namespace soma::engine
