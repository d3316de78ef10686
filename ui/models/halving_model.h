// How much TAO there is, how much a block makes, and when that halves. Main thread.
#pragma once

#include "chain/api/queries/emission.h"

#include <QObject>

#include <optional>

namespace soma::ui {

class BlockListModel;
class NodeModel;

/// Asks with each new best block while somebody looks, one question at a time.
class HalvingModel : public QObject {
    Q_OBJECT

public:
    HalvingModel(NodeModel& node, BlockListModel& blocks, QObject* parent = nullptr);

    void setFollowing(bool following);

    const std::optional<chain::Told<chain::EmissionNow>>& now() const { return m_now; }

    /// Of the newest answer; what was known before stays.
    const std::optional<Error>& error() const { return m_error; }

    /// TAO still to be made until the next halving; nothing when there is none any more.
    std::optional<Rao> taoLeft() const;
    std::optional<BlockSpan> blocksLeft() const;

    /// Between the newest blocks, by their own times; nothing while too few are known.
    std::optional<std::uint64_t> blockTimeMs() const;

    /// By the chain's clock, since 1970; nothing while blocks come only on demand.
    std::optional<std::uint64_t> halvingMs() const;

Q_SIGNALS:
    void changed();

private:
    void ask();

    NodeModel& m_node;
    BlockListModel& m_blocks;
    std::optional<chain::Told<chain::EmissionNow>> m_now;
    std::optional<Error> m_error;
    bool m_following = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace soma::ui
