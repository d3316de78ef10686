#include "ui/models/halving_model.h"

#include "chain/api/async.h"
#include "ui/models/block_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>
#include <limits>

namespace soma::ui {

namespace {

/// So many blocks apart a mean says something.
constexpr int kFewestBlocks = 8;
constexpr int kMostBlocks = 100;

} // namespace

HalvingModel::HalvingModel(NodeModel& node, BlockListModel& blocks, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_blocks(blocks)
{
    connect(&node, &NodeModel::headChanged, this, &HalvingModel::ask);
    connect(&node, &NodeModel::becameLive, this, &HalvingModel::ask);
}

void HalvingModel::setFollowing(bool following)
{
    m_following = following;
    ask();
}

void HalvingModel::ask()
{
    if (!m_following || !m_node.isLive())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    chain::whenDone(chain::emissionNow(m_node.node()), this,
                    [this](Result<chain::Told<chain::EmissionNow>> told) {
                        m_asking = false;
                        m_error = told ? std::nullopt : std::optional(told.error());
                        if (told)
                            m_now = *told;
                        Q_EMIT changed();
                        if (std::exchange(m_askAgain, false))
                            ask();
                    });
}

std::optional<Rao> HalvingModel::taoLeft() const
{
    if (!m_now)
        return std::nullopt;
    const auto& steps = chain::halvingSteps();
    const std::size_t next = m_now->value.step() + 1;
    if (next >= steps.size())
        return std::nullopt;
    return saturatingSub(steps[next].from, m_now->value.issuance);
}

std::optional<BlockSpan> HalvingModel::blocksLeft() const
{
    return m_now ? m_now->value.toHalving() : std::nullopt;
}

std::optional<std::uint64_t> HalvingModel::blockTimeMs() const
{
    int last = std::min(m_blocks.rowCount(), kMostBlocks) - 1;
    while (last >= 0 && m_blocks.block(last).head.timestampMs == 0)
        --last; // Genesis has no time.
    if (last < kFewestBlocks)
        return std::nullopt;
    const chain::Head& newest = m_blocks.block(0).head;
    const chain::Head& oldest = m_blocks.block(last).head;
    const std::uint64_t blocks = saturatingDistance(oldest.number, newest.number).value();
    if (blocks == 0 || newest.timestampMs <= oldest.timestampMs)
        return std::nullopt;
    return (newest.timestampMs - oldest.timestampMs) / blocks;
}

std::optional<std::uint64_t> HalvingModel::halvingMs() const
{
    const auto left = blocksLeft();
    const auto blockTime = blockTimeMs();
    if (!left || !blockTime || m_node.state().blockTimeMs == 0 || m_now->at.timestampMs == 0)
        return std::nullopt;
    const u128 then = u128(left->value()) * *blockTime + m_now->at.timestampMs;
    if (then > u128(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return std::uint64_t(then);
}

} // namespace soma::ui
