// What the window knows about the node: phase, heads, pool, failure. Main thread.
#pragma once

#include "chain/api/node.h"

#include <QObject>

#include <optional>

namespace soma::ui {

/// Follows one Node and keeps its last words, so that views read without asking. A node that fails
/// leaves its last heads in place, with the failure beside them.
class NodeModel : public QObject {
    Q_OBJECT

public:
    explicit NodeModel(chain::Node& node, QObject* parent = nullptr);

    chain::Node& node() const { return m_node; }

    const chain::SyncState& state() const { return m_state; }

    bool isLive() const { return m_state.phase == chain::SyncPhase::Live; }

    /// How far finality is behind.
    BlockSpan lag() const;

    /// Finality more than this many blocks behind is worth a word.
    bool isLagging() const;

    quint32 waiting() const { return m_waiting; }

    const std::optional<Error>& failure() const { return m_failure; }

Q_SIGNALS:
    void changed();
    void headChanged();
    void becameLive();
    void failed(const soma::Error& error);

private:
    void takeState(const chain::SyncState& state);
    void takeFailure(const Error& error);

    chain::Node& m_node;
    chain::SyncState m_state;
    quint32 m_waiting = 0;
    std::optional<Error> m_failure;
};

} // namespace soma::ui
