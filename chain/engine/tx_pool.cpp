#include "chain/engine/tx_pool.h"

#include "chain/codec/hex.h"
#include "chain/primitives/extrinsic.h"

#include <algorithm>
#include <tuple>

namespace soma::engine {

using chain::ExtrinsicHash;

namespace {

constexpr std::size_t kRecentBlocks = 2;

/// What a block takes first: higher priority, earlier end, earlier arrival.
auto precedence(const PoolItem& item)
{
    return std::tuple(~item.validity.priority, item.validTill.value(), item.order);
}

} // namespace

std::string_view errorName(PoolError code)
{
    switch (code) {
    case PoolError::AlreadyImported:
        return "AlreadyImported";
    case PoolError::TemporarilyBanned:
        return "TemporarilyBanned";
    case PoolError::NoTagsProvided:
        return "NoTagsProvided";
    case PoolError::TooLowPriority:
        return "TooLowPriority";
    case PoolError::ImmediatelyDropped:
        return "ImmediatelyDropped";
    case PoolError::Usurped:
        return "Usurped";
    case PoolError::Expired:
        return "Expired";
    case PoolError::LimitReached:
        return "LimitReached";
    case PoolError::DependencyLost:
        return "DependencyLost";
    }
    return "Unknown";
}

TxPool::TxPool(PoolLimits limits) : m_limits(limits) {}

bool TxPool::contains(const ExtrinsicHash& hash) const
{
    return m_ready.count(hash) != 0 || m_future.count(hash) != 0;
}

Result<void> TxPool::precheck(const ExtrinsicHash& hash, std::uint64_t nowMs) const
{
    if (contains(hash))
        return PoolError::AlreadyImported;
    const auto banned = m_banned.find(hash);
    if (banned != m_banned.end() && nowMs < banned->second)
        return PoolError::TemporarilyBanned;
    return {};
}

void TxPool::ban(const ExtrinsicHash& hash, std::uint64_t nowMs)
{
    m_banned.insert_or_assign(hash, nowMs + m_limits.banMs);
    if (m_banned.size() <= m_limits.bannedCount)
        return;
    std::erase_if(m_banned, [nowMs](const auto& entry) { return entry.second <= nowMs; });
    // All are recent: somebody floods us. Forgetting any of them is as good as another.
    while (m_banned.size() > m_limits.bannedCount)
        m_banned.erase(m_banned.begin());
}

std::set<Bytes> TxPool::missingTags(const ValidTransaction& validity) const
{
    std::set<Bytes> missing;
    for (const Bytes& tag : validity.needs) {
        const bool recent =
            std::any_of(m_recent.begin(), m_recent.end(),
                        [&tag](const std::set<Bytes>& tags) { return tags.count(tag) != 0; });
        if (!recent && m_providers.count(tag) == 0)
            missing.insert(tag);
    }
    return missing;
}

Result<void> TxPool::add(Bytes encoded, const ValidTransaction& validity, BlockNumber at,
                         std::uint64_t nowMs, std::vector<PoolEvent>& events)
{
    PoolItem item;
    item.hash = chain::extrinsicHash(encoded);
    SOMA_TRY(precheck(item.hash, nowMs));
    if (validity.provides.empty())
        return PoolError::NoTagsProvided;
    item.encoded = std::move(encoded);
    item.validity = validity;
    item.validTill = saturatingAdvance(at, BlockSpan(validity.longevity));
    item.order = m_nextOrder++;

    const ExtrinsicHash hash = item.hash;
    std::set<Bytes> missing = missingTags(validity);
    if (missing.empty()) {
        SOMA_TRY(importReady(std::move(item), events));
        m_ready.at(hash).checkedAt = at;
    } else {
        m_futureBytes += item.encoded.size();
        m_future.emplace(hash, Waiting{std::move(item), std::move(missing)});
        events.push_back({PoolEvent::Kind::Future, hash, std::nullopt});
    }
    enforceLimits(nowMs, events);
    if (!contains(hash))
        return PoolError::ImmediatelyDropped;
    return {};
}

/// The ready ones whose tags the new one provides too. Errors: TooLowPriority.
Result<std::vector<ExtrinsicHash>> TxPool::replacedBy(const PoolItem& item) const
{
    std::vector<ExtrinsicHash> replaced;
    std::uint64_t priority = 0;
    for (const Bytes& tag : item.validity.provides) {
        const auto provider = m_providers.find(tag);
        if (provider == m_providers.end() ||
            std::find(replaced.begin(), replaced.end(), provider->second) != replaced.end())
            continue;
        replaced.push_back(provider->second);
        priority = saturatingAdd(priority, m_ready.at(provider->second).item.validity.priority);
    }
    if (!replaced.empty() && priority >= item.validity.priority)
        return PoolError::TooLowPriority;
    return replaced;
}

Result<void> TxPool::importReady(PoolItem item, Events& events)
{
    const ExtrinsicHash hash = item.hash;
    const std::vector<Bytes> provides = item.validity.provides;
    const auto replaced = SOMA_TRY(replacedBy(item));
    Entry entry;
    for (const ExtrinsicHash& old : replaced) {
        // What the old one unlocked, the new one unlocks as far as it provides the same tags.
        for (const ExtrinsicHash& dependent : m_ready.at(old).unlocks)
            entry.unlocks.insert(dependent);
        eraseReady(old);
        events.push_back({PoolEvent::Kind::Dropped, old,
                          Error(PoolError::Usurped, codec::toHex0x(hash.span()))});
    }
    for (const Bytes& tag : item.validity.needs) {
        const auto provider = m_providers.find(tag);
        if (provider != m_providers.end())
            m_ready.at(provider->second).unlocks.insert(hash);
    }
    for (const Bytes& tag : provides)
        m_providers.insert_or_assign(tag, hash);
    m_readyBytes += item.encoded.size();
    entry.item = std::move(item);
    m_ready.insert_or_assign(hash, std::move(entry));
    events.push_back({PoolEvent::Kind::Ready, hash, std::nullopt});
    promote(provides, events);
    return {};
}

/// Moves what waited for these tags only into the ready queue, and what waited for those in turn.
void TxPool::promote(const std::vector<Bytes>& tags, Events& events)
{
    std::vector<PoolItem> unlocked;
    for (auto it = m_future.begin(); it != m_future.end();) {
        for (const Bytes& tag : tags)
            it->second.missing.erase(tag);
        if (!it->second.missing.empty()) {
            ++it;
            continue;
        }
        m_futureBytes -= it->second.item.encoded.size();
        unlocked.push_back(std::move(it->second.item));
        it = m_future.erase(it);
    }
    std::sort(unlocked.begin(), unlocked.end(),
              [](const PoolItem& a, const PoolItem& b) { return precedence(a) < precedence(b); });
    for (PoolItem& item : unlocked) {
        const ExtrinsicHash hash = item.hash;
        const auto imported = importReady(std::move(item), events);
        if (!imported)
            events.push_back({PoolEvent::Kind::Dropped, hash, imported.error()});
    }
}

std::vector<PoolItem> TxPool::ready() const
{
    return ready(m_ready.size());
}

std::vector<PoolItem> TxPool::ready(std::size_t limit) const
{
    // The best of those whose requirements are met, again and again.
    using Key = decltype(precedence(std::declval<const PoolItem&>()));
    std::map<ExtrinsicHash, std::size_t> waitingFor;
    std::set<std::pair<Key, ExtrinsicHash>> best;
    for (const auto& [hash, entry] : m_ready)
        for (const ExtrinsicHash& dependent : entry.unlocks)
            ++waitingFor[dependent];
    for (const auto& [hash, entry] : m_ready)
        if (waitingFor.count(hash) == 0)
            best.emplace(precedence(entry.item), hash);
    std::vector<PoolItem> out;
    out.reserve(std::min(limit, m_ready.size()));
    while (!best.empty() && out.size() < limit) {
        const ExtrinsicHash hash = best.begin()->second;
        best.erase(best.begin());
        const Entry& entry = m_ready.at(hash);
        out.push_back(entry.item);
        for (const ExtrinsicHash& dependent : entry.unlocks)
            if (--waitingFor[dependent] == 0)
                best.emplace(precedence(m_ready.at(dependent).item), dependent);
    }
    return out;
}

std::vector<PoolItem> TxPool::future() const
{
    std::vector<PoolItem> out;
    for (const auto& [hash, waiting] : m_future)
        out.push_back(waiting.item);
    std::sort(out.begin(), out.end(),
              [](const PoolItem& a, const PoolItem& b) { return a.order < b.order; });
    return out;
}

void TxPool::eraseReady(const ExtrinsicHash& hash)
{
    const auto found = m_ready.find(hash);
    SOMA_ASSERT(found != m_ready.end());
    const PoolItem& item = found->second.item;
    for (const Bytes& tag : item.validity.provides) {
        const auto provider = m_providers.find(tag);
        if (provider != m_providers.end() && provider->second == hash)
            m_providers.erase(provider);
    }
    for (const Bytes& tag : item.validity.needs) {
        const auto provider = m_providers.find(tag);
        if (provider != m_providers.end())
            m_ready.at(provider->second).unlocks.erase(hash);
    }
    m_readyBytes -= item.encoded.size();
    m_ready.erase(found);
}

void TxPool::eraseFuture(const ExtrinsicHash& hash)
{
    const auto found = m_future.find(hash);
    SOMA_ASSERT(found != m_future.end());
    m_futureBytes -= found->second.item.encoded.size();
    m_future.erase(found);
}

/// The ready one and all ready ones that require it, directly or not; itself first.
std::vector<ExtrinsicHash> TxPool::subtree(const ExtrinsicHash& root) const
{
    std::vector<ExtrinsicHash> out{root};
    std::set<ExtrinsicHash> seen{root};
    for (std::size_t i = 0; i < out.size(); ++i)
        for (const ExtrinsicHash& dependent : m_ready.at(out[i]).unlocks)
            if (seen.insert(dependent).second)
                out.push_back(dependent);
    return out;
}

void TxPool::removeTree(const ExtrinsicHash& root, PoolEvent::Kind kind, const Error& why,
                        std::uint64_t nowMs, Events& events)
{
    if (m_future.count(root) != 0) {
        eraseFuture(root);
        ban(root, nowMs);
        events.push_back({kind, root, why});
        return;
    }
    if (m_ready.count(root) == 0)
        return;
    const std::vector<ExtrinsicHash> hashes = subtree(root);
    for (const ExtrinsicHash& hash : hashes) {
        const bool isRoot = hash == root;
        eraseReady(hash);
        // Only the culprit is banned: the others may be sent again once their time has come.
        if (isRoot)
            ban(hash, nowMs);
        events.push_back({isRoot ? kind : PoolEvent::Kind::Dropped, hash,
                          isRoot ? why : Error(PoolError::DependencyLost)});
    }
}

std::vector<PoolEvent> TxPool::removeInvalid(const ExtrinsicHash& hash, const Error& why,
                                             std::uint64_t nowMs)
{
    Events events;
    removeTree(hash, PoolEvent::Kind::Invalid, why, nowMs, events);
    return events;
}

/// The lowest priority; among equals the one that came first, as the reference drops it.
std::optional<ExtrinsicHash> TxPool::worstReady() const
{
    const Entry* worst = nullptr;
    for (const auto& [hash, entry] : m_ready) {
        const auto rank = [](const Entry& e) {
            return std::tuple(e.item.validity.priority, e.item.order);
        };
        if (!worst || rank(entry) < rank(*worst))
            worst = &entry;
    }
    return worst ? std::optional(worst->item.hash) : std::nullopt;
}

void TxPool::enforceLimits(std::uint64_t nowMs, Events& events)
{
    while (m_ready.size() > m_limits.readyCount || m_readyBytes > m_limits.readyBytes)
        removeTree(*worstReady(), PoolEvent::Kind::Dropped, PoolError::LimitReached, nowMs, events);
    while (m_future.size() > m_limits.futureCount || m_futureBytes > m_limits.futureBytes) {
        const auto oldest =
            std::min_element(m_future.begin(), m_future.end(), [](const auto& a, const auto& b) {
                return a.second.item.order < b.second.item.order;
            });
        const ExtrinsicHash hash = oldest->first;
        removeTree(hash, PoolEvent::Kind::Dropped, PoolError::LimitReached, nowMs, events);
    }
}

void TxPool::dropExpired(BlockNumber number, std::uint64_t nowMs, Events& events)
{
    std::vector<ExtrinsicHash> expired;
    for (const auto& [hash, entry] : m_ready)
        if (entry.item.validTill <= number)
            expired.push_back(hash);
    for (const auto& [hash, waiting] : m_future)
        if (waiting.item.validTill <= number)
            expired.push_back(hash);
    for (const ExtrinsicHash& hash : expired)
        removeTree(hash, PoolEvent::Kind::Dropped, PoolError::Expired, nowMs, events);
}

std::vector<PoolEvent> TxPool::onBlock(BlockNumber number,
                                       const std::vector<ExtrinsicHash>& included,
                                       const std::vector<Bytes>& provided, std::uint64_t nowMs)
{
    Events events;
    std::vector<Bytes> tags = provided;
    for (const ExtrinsicHash& hash : included) {
        if (const auto waiting = m_future.find(hash); waiting != m_future.end()) {
            const auto& more = waiting->second.item.validity.provides;
            tags.insert(tags.end(), more.begin(), more.end());
            eraseFuture(hash);
            events.push_back({PoolEvent::Kind::Included, hash, std::nullopt});
        }
        const auto found = m_ready.find(hash);
        if (found == m_ready.end())
            continue;
        const auto& more = found->second.item.validity.provides;
        tags.insert(tags.end(), more.begin(), more.end());
        eraseReady(hash);
        events.push_back({PoolEvent::Kind::Included, hash, std::nullopt});
    }
    // Whoever provides what a block already provided comes too late.
    for (const Bytes& tag : tags) {
        const auto provider = m_providers.find(tag);
        if (provider == m_providers.end())
            continue;
        const ExtrinsicHash late = provider->second;
        eraseReady(late);
        events.push_back({PoolEvent::Kind::Dropped, late, Error(PoolError::Usurped)});
    }
    m_recent.insert(m_recent.begin(), std::set<Bytes>(tags.begin(), tags.end()));
    if (m_recent.size() > kRecentBlocks)
        m_recent.resize(kRecentBlocks);
    promote(tags, events);
    dropExpired(number, nowMs, events);
    return events;
}

std::vector<PoolItem> TxPool::toRevalidate(std::size_t limit) const
{
    std::vector<const Entry*> entries;
    for (const auto& [hash, entry] : m_ready)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry* a, const Entry* b) {
        return std::tuple(a->checkedAt, a->item.order) < std::tuple(b->checkedAt, b->item.order);
    });
    std::vector<PoolItem> out;
    for (std::size_t i = 0; i < std::min(limit, entries.size()); ++i)
        out.push_back(entries[i]->item);
    return out;
}

void TxPool::revalidated(const ExtrinsicHash& hash, BlockNumber at)
{
    const auto found = m_ready.find(hash);
    if (found != m_ready.end())
        found->second.checkedAt = at;
}

} // namespace soma::engine
