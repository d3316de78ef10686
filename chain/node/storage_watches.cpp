#include "chain/node/storage_watches.h"

#include <algorithm>

namespace soma::node {

chain::StorageAnswer executedAnswer(const StatePoint& point, ByteSpan key)
{
    chain::StorageAnswer answer;
    answer.value = point.state.get(key);
    answer.provenance = chain::Provenance::Executed;
    answer.at = point.head;
    return answer;
}

void StorageWatches::add(std::vector<Bytes> keys, WatchLink link)
{
    m_watches.push_back({std::move(keys), std::move(link)});
}

void StorageWatches::tell(const std::vector<Bytes>& keys, const WatchLink& link,
                          const StatePoint& point)
{
    std::vector<chain::StorageAnswer> answers;
    answers.reserve(keys.size());
    for (const Bytes& key : keys)
        answers.push_back(executedAnswer(point, key));
    link->post([answers = std::move(answers)](chain::StorageSubscription& handle) {
        Q_EMIT handle.changed(answers);
    });
}

void StorageWatches::forgetTheDead()
{
    std::erase_if(m_watches, [](const Watch& watch) { return !watch.link->isAlive(); });
}

void StorageWatches::onBlocks(const StatePoint& before, const StatePoint& after)
{
    forgetTheDead();
    const auto differs = [&](const Bytes& key) {
        const auto old = before.state.view(key);
        const auto now = after.state.view(key);
        return old.has_value() != now.has_value() || (old && !std::ranges::equal(*old, *now));
    };
    for (const Watch& watch : m_watches)
        if (std::any_of(watch.keys.begin(), watch.keys.end(), differs))
            tell(watch.keys, watch.link, after);
}

void StorageWatches::tellAll(const StatePoint& point)
{
    forgetTheDead();
    for (const Watch& watch : m_watches)
        tell(watch.keys, watch.link, point);
}

} // namespace soma::node
