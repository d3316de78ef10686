// Who watches which storage keys.
#pragma once

#include "chain/api/handle_link.h"
#include "chain/api/subscription.h"
#include "chain/node/chain_view.h"
#include "chain/storage/state_changes.h"

#include <memory>
#include <vector>

namespace soma::node {

using WatchLink = std::shared_ptr<chain::HandleLink<chain::StorageSubscription>>;

/// The value as this program executed it.
chain::StorageAnswer executedAnswer(const StatePoint& point, ByteSpan key);

/// Lives with the node and is used on its thread only.
class StorageWatches {
public:
    void add(std::vector<Bytes> keys, WatchLink link);

    /// Tells one watch the present values.
    static void tell(const std::vector<Bytes>& keys, const WatchLink& link,
                     const StatePoint& point);

    /// One block or several changed the state: whoever watches a key that has another value now
    /// hears it.
    void onBlocks(const StatePoint& before, const StatePoint& after);

    /// After a start: everybody hears where the chain stands.
    void tellAll(const StatePoint& point);

private:
    struct Watch {
        std::vector<Bytes> keys;
        WatchLink link;
    };

    void forgetTheDead();

    std::vector<Watch> m_watches;
};

} // namespace soma::node
