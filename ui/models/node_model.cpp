#include "ui/models/node_model.h"

namespace soma::ui {

namespace {

constexpr std::uint64_t kLagWorthAWord = 5;

} // namespace

NodeModel::NodeModel(chain::Node& node, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_state(node.syncState())
    , m_failure(m_state.failure)
{
    connect(&node, &chain::Node::syncStateChanged, this, &NodeModel::takeState);
    connect(&node, &chain::Node::nodeFailed, this, &NodeModel::takeFailure);
    connect(&node, &chain::Node::bestHeadChanged, this, [this](const chain::Head& head) {
        m_state.best = head;
        Q_EMIT headChanged();
        Q_EMIT changed();
    });
    connect(&node, &chain::Node::finalizedHeadChanged, this, [this](const chain::Head& head) {
        m_state.finalized = head;
        Q_EMIT headChanged();
        Q_EMIT changed();
    });
    connect(&node, &chain::Node::poolChanged, this, [this](quint32 waiting) {
        m_waiting = waiting;
        Q_EMIT changed();
    });
}

BlockSpan NodeModel::lag() const
{
    return saturatingDistance(m_state.finalized.number, m_state.best.number);
}

bool NodeModel::isLagging() const
{
    return lag().value() > kLagWorthAWord;
}

void NodeModel::takeState(const chain::SyncState& state)
{
    const bool wasLive = isLive();
    m_state = state;
    if (state.phase != chain::SyncPhase::Failed)
        m_failure.reset();
    else if (state.failure)
        takeFailure(*state.failure);
    Q_EMIT headChanged();
    Q_EMIT changed();
    if (isLive() && !wasLive)
        Q_EMIT becameLive();
}

void NodeModel::takeFailure(const Error& error)
{
    m_failure = error;
    Q_EMIT failed(error);
    Q_EMIT changed();
}

} // namespace soma::ui
