// A subscription lives exactly as long as its handle: destroy it to unsubscribe.
#pragma once

#include "chain/api/node_values.h"

#include <QObject>

#include <optional>
#include <vector>

namespace soma::chain {

/// Follows storage keys. Lives on, and signals on, the thread that asked for it.
class StorageSubscription : public QObject {
    Q_OBJECT

Q_SIGNALS:
    /// Once after subscribing, then after every block that changed one of the keys; answers in the
    /// order of the keys.
    void changed(const std::vector<soma::chain::StorageAnswer>& answers);
};

/// Follows one submitted extrinsic. Destroying the handle stops the telling, not the extrinsic.
class Submission : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void progressed(const soma::chain::SubmitEvent& event);
};

} // namespace soma::chain

Q_DECLARE_METATYPE(std::vector<soma::chain::StorageAnswer>)
